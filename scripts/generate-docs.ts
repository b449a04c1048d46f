/**
 * The documentation: the registry's pages from the provider's schema and the examples, and the code in the guides and in
 * the README from the files that they name. `--check` writes nothing, and says what is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Schema } from "../src/plugin/index.js";
import { credentialType, platforms } from "../src/provider/platforms.js";
import { belayProvider } from "../src/provider/provider.js";
import { embedExamples } from "./docs/embed-examples.js";
import { kindPage, type Page, providerPage, thingPage } from "./docs/page.js";

const check = process.argv.includes("--check");
const provider = belayProvider("0.0.0");
const guides = readdirSync("docs/guides").filter((name) => name.endsWith(".md"));

const pages = new Set<string>();
keep("docs/index.md", providerPage(provider.schema, guides));
for (const [kind, things] of [
  ["Resource", provider.resources],
  ["Data Source", provider.dataSources],
  ["Ephemeral Resource", provider.ephemeralResources],
] as const) {
  for (const [type, { schema }] of Object.entries(things)) {
    const { path, text } = pageOf(kind, type, schema);
    pages.add(path);
    keep(path, text);
  }
}
for (const folder of ["docs/resources", "docs/data-sources", "docs/ephemeral-resources"].filter(existsSync)) {
  for (const page of readdirSync(folder).map((name) => `${folder}/${name}`)) {
    if (pages.has(page)) continue;
    if (check) fail(`${page} is of nothing that the provider has. Run: npm run generate`);
    else rmSync(page);
  }
}
for (const document of [...guides.map((name) => `docs/guides/${name}`), "README.md"]) {
  const { text, stale, problems } = embedExamples(readFileSync(document, "utf8"));
  for (const problem of problems) fail(`${document}: ${problem}`);
  if (check) for (const source of stale) fail(`${document} shows an old ${source}. Run: npm run generate`);
  else if (stale.length > 0) keep(document, text);
}

function pageOf(thing: Parameters<typeof thingPage>[0], type: string, schema: Schema): Page {
  const platform = platforms.find(({ key }) => type.startsWith(`belay_${key}_`));
  const kind = platform?.kinds.find((one) => credentialType(platform, one) === type);
  return platform && kind && thing === "Resource"
    ? kindPage(platform, kind, type, schema)
    : thingPage(thing, type, schema, platform?.name);
}

function keep(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  if (check) {
    fail(`${path} is stale. Run: npm run generate`);
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
