// `npm run test:cdktn`: the constructs and their tests compiled against cdktn, and run on it. Arguments go to jest.
import { existsSync, readFileSync } from "node:fs";
import { run } from "../../scripts/run.mjs";

const here = "test/cdktn";
const readJson = (file) => JSON.parse(readFileSync(`${here}/${file}`, "utf8"));

if (!isInstalled()) {
  console.log(`installing cdktn into ${here}, 5 MB: npm ci`);
  run("npm", ["ci", "--prefix", here]);
}
run("npx", ["tsc", "--noEmit", "-p", here]);
run("npx", ["jest", "-c", `${here}/jest.config.mjs`, ...process.argv.slice(2)]);

function isInstalled() {
  return ["cdktf", "constructs"].every((name) => {
    const folder = `node_modules/${name}`;
    const wanted = readJson("package-lock.json").packages[folder].version;
    return (
      existsSync(`${here}/${folder}/package.json`) && readJson(`${folder}/package.json`).version === wanted
    );
  });
}
