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
  const width = Math.max(...rows.map(([argument]) => argument.length));
  const lines = rows.map(([argument, value]) => `  ${argument.padEnd(width)} = ${value}\n`).join("");
  return `resource "${type}" "${name}" {\n${lines}${CREATE_FIRST}}\n`;
}

export const importBlock = (type: string): string =>
  `import {\n  to = ${type}.prod\n  id = "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,3fa85f64-5717-4562-b3fc-2c963f66afa6"\n}\n`;

/** `scope`: what a credential is in, such as an organization. */
export const importCommands = (type: string, scope: string): string =>
  `# By ${scope} and credential, or by credential alone in the provider's ${scope}.
terraform import ${type}.prod 8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,3fa85f64-5717-4562-b3fc-2c963f66afa6
terraform import ${type}.prod 3fa85f64-5717-4562-b3fc-2c963f66afa6
`;
