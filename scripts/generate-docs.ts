// The registry's documentation pages, from the provider's schema and the examples. `--check` compares and writes nothing.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Attribute, Attributes, Schema } from "../src/plugin/index.js";
import { belayProvider } from "../src/provider/provider.js";

function page(title: string, { description, attributes }: Schema, usage: string): string {
  return `---
page_title: ${JSON.stringify(title)}
description: |-
  ${description}
---

# ${title}

${description}

## Example Usage

${usage}
## Schema
${section("Required", attributes, ({ required }) => required === true)}${section("Optional", attributes, isOptional)}${section("Read-Only", attributes, isReadOnly)}`;
}

function section(title: string, attributes: Attributes, wanted: (attribute: Attribute) => boolean): string {
  const chosen = Object.entries(attributes).filter(([, attribute]) => wanted(attribute));
  return chosen.length === 0 ? "" : `\n### ${title}\n\n${list(chosen, "")}`;
}

function list(attributes: readonly (readonly [string, Attribute])[], indent: string): string {
  return attributes
    .map(([name, attribute]) => {
      const inner = attribute.nested ? list(Object.entries(attribute.nested.attributes), `${indent}  `) : "";
      return `${indent}- \`${name}\` (${typeName(attribute)}${marks(attribute)}) ${attribute.description}\n${inner}`;
    })
    .join("");
}

function typeName({ type, nested }: Attribute): string {
  if (nested) return nested.nesting === "single" ? "Attributes" : `Attributes ${capital(nested.nesting)}`;
  return capital(typeof type === "string" ? type : (type?.kind ?? ""));
}

const marks = ({ sensitive, writeOnly }: Attribute) =>
  `${sensitive ? ", Sensitive" : ""}${writeOnly ? ", Write-only" : ""}`;
const isOptional = (attribute: Attribute) => attribute.optional === true || attribute.default !== undefined;
const isReadOnly = (attribute: Attribute) => !attribute.required && !isOptional(attribute);
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const fenced = (language: string, text: string) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;

function example(path: string): string {
  return fenced("terraform", readFileSync(path, "utf8"));
}

const provider = belayProvider("0.0.0");
const pages = new Map<string, string>([
  ["docs/index.md", page("belay Provider", provider.schema, example("examples/provider/provider.tf"))],
]);
for (const [kind, folder, things, file] of [
  ["Resource", "resources", provider.resources, "resource.tf"],
  ["Data Source", "data-sources", provider.dataSources, "data-source.tf"],
  ["Ephemeral Resource", "ephemeral-resources", provider.ephemeralResources, "ephemeral-resource.tf"],
] as const) {
  for (const [type, { schema }] of Object.entries(things)) {
    const examples = `examples/${folder}/${type}`;
    const usage = example(`${examples}/${file}`);
    const imports = existsSync(`${examples}/import.sh`)
      ? `\n## Import\n\n${fenced("shell", readFileSync(`${examples}/import.sh`, "utf8"))}`
      : "";
    pages.set(
      `docs/${folder}/${type.replace("belay_", "")}.md`,
      page(`${type} (${kind})`, schema, usage) + imports,
    );
  }
}

const stale = [...pages].filter(([path, text]) => !existsSync(path) || readFileSync(path, "utf8") !== text);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale. Run: npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${path}`);
  }
}
