// Makes a user's machine in a folder outside the project: the cdktf command, repositories that depend on the packed
// package, and the provider in a mirror. BELAY_CDKTF_CLI names a folder with cdktf-cli in its node_modules, which is then
// not installed again.
import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { findBun } from "../../../scripts/executable/find-bun.mjs";
import { packBelay, packExecutable } from "../../../scripts/release/npm-packages.mjs";
import { requireTerraform } from "../../../scripts/require-terraform.mjs";

const CDKTF_CLI = "cdktf-cli@0.21.0";
const EXAMPLE = "examples/cdktf-quickstart";
/** What `cdktf init` gives besides. */
const OF_CDKTF_INIT = {
  "@types/jest": "^29.5.14",
  jest: "^29.7.0",
  "ts-jest": "^29.4.0",
  "ts-node": "^10.9.2",
};
/** What a user of cdktn has: the constructs find it as cdktf, the user's own programs as either. */
const CDKTN = { cdktn: "^0.24.0", cdktf: "npm:cdktn@^0.24.0" };

export default async function setup() {
  requireTerraform();
  if (!existsSync("dist/constructs/index.js")) throw new Error("dist/ is missing. Run: npm run build");
  const root = mkdtempSync(join(tmpdir(), "belay-users-"));
  process.env.BELAY_USERS_PREPARED = JSON.stringify({ root });
  try {
    const [cdktf, made] = await Promise.all([cdktfCommand(root), makeRepositories(root)]);
    // Node 20 reads all of these certificates whenever it starts; npm has asked what it had to.
    delete process.env.NODE_EXTRA_CA_CERTS;
    process.env.BELAY_USERS_PREPARED = JSON.stringify({ root, cdktf, ...made });
  } catch (error) {
    teardown();
    throw error;
  }
}

export function teardown() {
  rmSync(JSON.parse(process.env.BELAY_USERS_PREPARED).root, { recursive: true, force: true });
}

async function cdktfCommand(root) {
  const given = process.env.BELAY_CDKTF_CLI;
  const folder = given ? resolve(given) : join(root, "cli");
  if (!given) {
    mkdirSync(folder);
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    await install(folder, CDKTF_CLI);
  }
  return join(folder, "node_modules", ".bin", "cdktf");
}

async function makeRepositories(root) {
  const packages = await packAll(root);
  const repository = (name, dependencies, devDependencies) => {
    const folder = join(root, name);
    cpSync(EXAMPLE, folder, {
      recursive: true,
      filter: (path) => !/\/(node_modules|cdktf\.out)$/.test(path),
    });
    const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    Object.assign(manifest.dependencies, packages, dependencies);
    Object.assign(manifest.devDependencies, devDependencies);
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
    return folder;
  };
  const cdktf = repository("cdktf-user", {}, OF_CDKTF_INIT);
  const cdktn = repository("cdktn-user", CDKTN, {});
  await Promise.all([install(cdktf), install(cdktn)]);
  return { repositories: { cdktf, cdktn }, cliConfig: await installProvider(root, cdktf) };
}

/** The package and, unless all is to run on the script, that of this machine's executable: their tarballs by name. */
async function packAll(root) {
  const packages = { "belay-iac": `file:${join(root, await packBelay(root))}` };
  const executable = "dist/executable/belay";
  const found = findBun();
  if (!found || !existsSync(executable) || process.env.BELAY_PROVIDER === "script") return packages;
  const packed = await packExecutable(found.target, { executable, notices: "", folder: root });
  return { ...packages, [`@belay-iac/${found.target.npm}`]: `file:${join(root, packed)}` };
}

/** Returns the CLI configuration: what `belay install` tells a user to write there. */
async function installProvider(root, repository) {
  const said = await run("npx", ["belay", "install", "--dir", join(root, "mirror")], repository);
  const cliConfig = join(root, "cli.tfrc");
  writeFileSync(cliConfig, said.slice(said.indexOf("provider_installation {")));
  return cliConfig;
}

async function install(folder, ...packages) {
  const start = Date.now();
  await run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], folder);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`npm install ${packages.join(" ")} in ${folder}: ${seconds} s`);
}

async function run(command, args, cwd) {
  const { stdout } = await promisify(execFile)(command, args, { cwd, timeout: 300_000 });
  return stdout;
}
