/**
 * `node scripts/generate-schemas.mjs`: writes the JSON Schemas that are published for programs and editors into schemas/, from
 * the types that they describe. A docstring becomes a description.
 * `--check` writes nothing, and exits 1 naming each file that is not what its type says.
 */
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";
import { keep } from "./keep.mjs";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");

const schemas = [
  // Read by programs of others: a minor version adds properties, and theirs must go on working.
  { name: "guard-report", source: "src/guard/report/report.ts", type: "Report", isOpen: true },
  // Written by people: a property that does not exist is a mistake.
  { name: "guard-rules", source: "src/guard/rules/rules.ts", type: "Rules", isOpen: false },
];

/** By this an editor finds the schema, so a closed one must allow it. */
const editorsProperty = {
  $schema: { type: "string", description: "The address of this schema, for editors." },
};

for (const schema of schemas) keep(`schemas/${schema.name}.schema.json`, generate(schema), { check });

function generate({ name, source, type, isOpen }) {
  const generated = createGenerator({
    path: fileURLToPath(new URL(source, root)),
    tsconfig: fileURLToPath(new URL("tsconfig.json", root)),
    type,
    schemaId: `https://unpkg.com/belay-iac/schemas/${name}.schema.json`,
    topRef: false,
    expose: "export",
    additionalProperties: isOpen,
    // In the order of the type, which is the order of the report. The type checker has its own run.
    sortProps: false,
    skipTypeCheck: true,
  }).createSchema(type);
  if (!isOpen) generated.properties = { ...editorsProperty, ...generated.properties };
  return `${JSON.stringify(generated, null, 2)}\n`;
}
