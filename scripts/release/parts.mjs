import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The packages whose code a bundle holds, by esbuild's own record, each with its licence's name and text; sorted by name. */
export function packagesIn({ outputs }) {
  const [{ inputs }] = Object.values(outputs);
  const folders = Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)].sort().map(readPackage);
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
  const file = readdirSync(root + folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one));
  if (!file || typeof license !== "string") throw new Error(`${folder}: where is its licence?`);
  return { name, version, license, text: readFileSync(`${root}${folder}/${file}`, "utf8").trim() };
}
