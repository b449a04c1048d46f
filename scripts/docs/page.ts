/** The registry's pages of the provider and of each thing in it. */
import { existsSync, readFileSync } from "node:fs";
import type { Schema } from "../../src/plugin/index.js";
import { readExample } from "./read-example.js";
import { schemaSections } from "./schema-sections.js";

const KINDS = {
  Resource: { folder: "resources", file: "resource.tf" },
  "Data Source": { folder: "data-sources", file: "data-source.tf" },
  "Ephemeral Resource": { folder: "ephemeral-resources", file: "ephemeral-resource.tf" },
} as const;

/** By the word after `belay_`: the registry groups pages by it. What belongs to no platform is the guard's. */
const PLATFORMS: Readonly<Record<string, string>> = {
  civo: "Civo",
  entryguard: "EntryGuard",
  qovery: "Qovery",
  taikun: "Taikun",
};

/** `guides`: the file names in docs/guides. */
export function providerPage(schema: Schema, guides: readonly string[]): string {
  return page({
    pageTitle: "belay Provider",
    title: "belay Provider",
    subcategory: "",
    schema,
    usage: usage("examples/provider", "provider.tf"),
    more: `## Guides\n\n${guides.map(guideLine).join("")}\n`,
  });
}

export function thingPage(
  kind: keyof typeof KINDS,
  type: string,
  schema: Schema,
): { path: string; text: string } {
  const { folder, file } = KINDS[kind];
  const examples = `examples/${folder}/${type}`;
  const text = page({
    pageTitle: `${type} ${kind} - belay`,
    title: `${type} (${kind})`,
    subcategory: PLATFORMS[type.split("_")[1] ?? ""] ?? "Guard",
    schema,
    usage: usage(examples, file),
  });
  return { path: `docs/${folder}/${type.replace("belay_", "")}.md`, text: text + importSection(examples) };
}

function page({
  pageTitle,
  title,
  subcategory,
  schema,
  usage,
  more = "",
}: {
  pageTitle: string;
  title: string;
  subcategory: string;
  schema: Schema;
  usage: string;
  more?: string;
}): string {
  return `---
page_title: ${JSON.stringify(pageTitle)}
subcategory: ${JSON.stringify(subcategory)}
description: |-
  ${schema.description}
---

# ${title}

${schema.description}

## Example Usage

${usage}
${more}## Schema
${schemaSections(schema.attributes)}`;
}

function usage(folder: string, file: string): string {
  const construct = example(folder, "construct.ts", "typescript");
  return (
    fenced("terraform", readExample(`${folder}/${file}`)) +
    (construct && `\n### With CDKTF\n\nThe same by \`belay-iac/constructs\`, in TypeScript:\n\n${construct}`)
  );
}

function importSection(folder: string): string {
  const block = example(folder, "import.tf", "terraform");
  const command = example(folder, "import.sh", "shell");
  if (block === "" && command === "") return "";
  return `\n## Import\n${
    block &&
    `\nBy an \`import\` block (Terraform 1.5 and later), so that the plan shows the import:\n\n${block}`
  }${command && `\nBy the command:\n\n${command}`}`;
}

/** The file in a fence, empty where there is no such file. */
function example(folder: string, file: string, language: string): string {
  const path = `${folder}/${file}`;
  return existsSync(path) ? fenced(language, readExample(path)) : "";
}

const fenced = (language: string, code: string) => `\`\`\`${language}\n${code}\`\`\`\n`;

function guideLine(file: string): string {
  const [, head = ""] = readFileSync(`docs/guides/${file}`, "utf8").split(/^---$/m);
  const value = (key: string) => new RegExp(`^${key}: "?(.*?)"?$`, "m").exec(head)?.[1] ?? "";
  return `- [${value("page_title")}](guides/${file}): ${value("description")}\n`;
}
