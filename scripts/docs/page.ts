/** The registry's pages of the provider and of each thing in it. */
import { existsSync, readFileSync } from "node:fs";
import type { Schema } from "../../src/plugin/index.js";
import type { Kind } from "../../src/provider/kinds/kind.js";
import type { PlatformDescription } from "../../src/provider/platform/platform.js";
import { constructProgram } from "../constructs/examples.js";
import { importBlock, importCommands, terraformExample } from "./kind-example.js";
import { readExample } from "./read-example.js";
import { schemaSections } from "./schema-sections.js";

const KINDS = {
  Resource: { folder: "resources", file: "resource.tf" },
  "Data Source": { folder: "data-sources", file: "data-source.tf" },
  "Ephemeral Resource": { folder: "ephemeral-resources", file: "ephemeral-resource.tf" },
} as const;

/** `guides`: the file names in docs/guides. */
export function providerPage(schema: Schema, guides: readonly string[]): string {
  return page({
    pageTitle: "belay Provider",
    title: "belay Provider",
    schema,
    usage: usage("examples/provider", "provider.tf"),
    more: `## Guides\n\n${guides.map(guideLine).join("")}\n`,
  });
}

export interface Page {
  readonly path: string;
  readonly text: string;
}

/** `platform`: its name; what belongs to none is the guard's. The registry groups pages by it. */
export function thingPage(kind: keyof typeof KINDS, type: string, schema: Schema, platform = "Guard"): Page {
  const { folder, file } = KINDS[kind];
  const examples = `examples/${folder}/${type}`;
  const text = page({
    pageTitle: `${type} ${kind} - belay`,
    title: `${type} (${kind})`,
    subcategory: platform,
    schema,
    usage: usage(examples, file),
  });
  const imports = importSection(
    example(examples, "import.tf", "terraform"),
    example(examples, "import.sh", "shell"),
  );
  return { path: `docs/${folder}/${type.replace("belay_", "")}.md`, text: text + imports };
}

/** The page of a kind of credential, whose examples follow from its fields. */
export function kindPage(
  { name, key, scope, id }: PlatformDescription,
  kind: Kind,
  type: string,
  schema: Schema,
): Page {
  const text = page({
    pageTitle: `${type} Resource - belay`,
    title: `${type} (Resource)`,
    subcategory: name,
    schema,
    usage:
      fenced("terraform", terraformExample(type, kind)) +
      withCdktf(fenced("typescript", constructProgram(key, kind))),
  });
  const named = scope.argument !== null && scope.example !== undefined;
  const imported = { id: id.example, scope: named ? { noun: scope.noun, id: scope.example } : null };
  const secrets = Object.values(kind.fields).some(({ is }) => is === "secret")
    ? `\n${name} shows no secret. [Importing](../guides/import.md) has the ways with the secret and without it.\n`
    : "";
  const imports =
    importSection(
      fenced("terraform", importBlock(type, imported)),
      fenced("shell", importCommands(type, imported)),
    ) + secrets;
  return { path: `docs/resources/${type.replace("belay_", "")}.md`, text: text + imports };
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
  subcategory?: string;
  schema: Schema;
  usage: string;
  more?: string;
}): string {
  return `---
page_title: ${JSON.stringify(pageTitle)}
${subcategory === undefined ? "" : `subcategory: ${JSON.stringify(subcategory)}\n`}description: |-
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
  return fenced("terraform", readExample(`${folder}/${file}`)) + (construct && withCdktf(construct));
}

const withCdktf = (construct: string): string =>
  `\n### With CDKTF\n\nThe same by \`belay-iac/constructs\`, in TypeScript:\n\n${construct}`;

function importSection(block: string, command: string): string {
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
