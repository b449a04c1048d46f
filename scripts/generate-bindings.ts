/**
 * `tsx scripts/generate-bindings.ts`: writes constructs/gen, the CDKTF classes of the provider, from its own schemas.
 * The files are those of `cdktf get`, without Terraform and, once the generator is installed, without a network. Does
 * nothing where they are fresh, unless `--force` is given.
 * `--check` writes nothing and needs no generator; it exits 1 naming each thing that is stale.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256, staleBindings, writeManifest } from "./bindings-manifest.js";
import { providerAddress, providerSchemas } from "./provider-schema.js";

const tool = "tools/bindings";
const { version } = readJson("package.json");
const config = readJson("cdktf.json");
const { codeMakerOutput: folder } = config;
const [constraint] = config.terraformProviders;

const schemas = { ...providerSchemas(), provider_versions: { [providerAddress]: version } };
const generator = readJson(`${tool}/package.json`).dependencies["@cdktf/provider-generator"];
const origin = { schema: sha256(JSON.stringify(schemas)), generator };

const stale = staleBindings(folder, origin);
if (constraint.version !== version)
  stale.push(`cdktf.json names version ${constraint.version} of the provider, not ${version}`);

if (process.argv.includes("--check")) {
  for (const thing of stale) console.error(`${thing}. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else if (stale.length === 0 && !process.argv.includes("--force")) {
  console.log(`${folder} is fresh`);
} else {
  constraint.version = version;
  writeFileSync("cdktf.json", `${JSON.stringify(config, null, 2)}\n`);
  installGenerator();
  generate();
  console.log(`wrote ${folder}`);
}

function installGenerator(): void {
  const installed = `${tool}/node_modules/@cdktf/provider-generator/package.json`;
  if (existsSync(installed) && readJson(installed).version === generator) return;
  console.log(`installing the generator into ${tool}, 165 MB: npm ci`);
  run("npm", ["ci", "--prefix", tool]);
}

/** A generator that fails leaves the folder as it was. */
function generate(): void {
  mkdirSync(dirname(folder), { recursive: true });
  const aside = mkdtempSync(`${folder}.`);
  const fresh = join(aside, "gen");
  try {
    run("node", [`${tool}/generate.mjs`, fresh], JSON.stringify({ schemas, constraint }));
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(aside, { recursive: true });
  }
  writeManifest(folder, origin);
}

function run(command: string, args: readonly string[], input = ""): void {
  execFileSync(command, args, { input, stdio: ["pipe", "inherit", "inherit"] });
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, "utf8"));
}
