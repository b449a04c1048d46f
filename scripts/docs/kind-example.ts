/** A kind of credential in use, in Terraform's language, from the examples of its fields: each variant once. */
import type { Kind, Variant } from "../../src/provider/kinds/kind.js";
import { exampleName } from "../constructs/examples.js";
import { exampled, terraformLiteral, written, writtenAlways } from "../constructs/names.js";

const CREATE_FIRST = "\n  lifecycle {\n    create_before_destroy = true\n  }\n";

export function terraformExample(type: string, kind: Kind): string {
  const resources = kind.variants.map((variant, index) => resource(type, kind, variant, exampleName(index)));
  const secrets = Object.keys(kind.fields).filter((name) => kind.fields[name]?.is === "secret");
  return [...secrets.map(variable), ...resources].join("\n");
}

const variable = (name: string): string =>
  `variable "${name}" {\n  type      = string\n  ephemeral = true\n  sensitive = true\n}\n`;

function resource(type: string, kind: Kind, variant: Variant, name: string): string {
  const own = kind.variants.length > 1 ? written(kind, variant) : [];
  const fields = exampled(kind, [...writtenAlways(kind), ...own]);
  const rows: [string, string][] = [
    ["name", JSON.stringify(`${kind.name.replaceAll("_", "-")}-${name}`)],
    ...fields.flatMap((one): [string, string][] => {
      const field = kind.fields[one];
      if (field?.is === "argument") return [[one, terraformLiteral(field)]];
      return [
        [`${one}_wo`, `var.${one}`],
        [`${one}_wo_version`, "1"],
      ];
    }),
  ];
  const isLong = ([, value]: [string, string]) => value.includes("\n");
  // As terraform fmt has it: what takes several lines is aligned with nothing.
  const short = rows.filter((row) => !isLong(row));
  const width = Math.max(...short.map(([argument]) => argument.length));
  const lines = [
    ...short.map(([argument, value]) => `  ${argument.padEnd(width)} = ${value}\n`),
    ...rows.filter(isLong).map(([argument, value]) => `  ${argument} = ${value}\n`),
  ];
  return `resource "${type}" "${name}" {\n${lines.join("")}${CREATE_FIRST}}\n`;
}

/** What an import names: `scope,id`, or the id alone. */
export interface ImportExample {
  readonly id: string;
  /** What a credential is in, such as an organization, and one of them; null: it is not named. */
  readonly scope: { readonly noun: string; readonly id: string } | null;
}

export const importBlock = (type: string, { id, scope }: ImportExample): string =>
  `import {\n  to = ${type}.prod\n  id = "${scope ? `${scope.id},` : ""}${id}"\n}\n`;

export const importCommands = (type: string, { id, scope }: ImportExample): string =>
  scope
    ? `# By ${scope.noun} and credential, or by credential alone in the provider's ${scope.noun}.
terraform import ${type}.prod ${scope.id},${id}
terraform import ${type}.prod ${id}
`
    : `terraform import ${type}.prod ${id}\n`;
