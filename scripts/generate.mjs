/**
 * `node scripts/generate.mjs`: writes, for every contract openapi/<platform>.yaml, what the SDK takes from it into
 * src/sdk/<platform>/gen/: contract.ts (the types) and operations.ts (method, path and answer of each operation, and
 * which fields hold a secret).
 * `--check` writes nothing, and exits 1 naming each file that is not what its contract says.
 */
import { readdirSync, readFileSync } from "node:fs";
import openapiTypes, { addJSDocComment, astToString } from "openapi-typescript";
import { parse } from "yaml";
import { keep } from "./keep.mjs";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");

for (const name of readdirSync(new URL("openapi/", root)).filter((name) => name.endsWith(".yaml"))) {
  const contract = new URL(`openapi/${name}`, root);
  const document = parse(readFileSync(contract, "utf8"));
  const folder = `src/sdk/${name.replace(/\.yaml$/, "")}/gen/`;
  const head = `// Generated from openapi/${name} by \`npm run generate\`. Do not edit.\n\n`;

  keep(`${folder}contract.ts`, head + (await types(contract, document)), { check });
  keep(`${folder}operations.ts`, head + operations(document), { check });
}

async function types(contract, document) {
  // Otherwise a property with a default becomes required, in request bodies too, where leaving it out is its point.
  const nodes = await openapiTypes(contract, { defaultNonNullable: false });
  // The client's methods are mapped from `operations`, and so are their comments, which only `paths` has.
  const { members } = nodes.find(({ name }) => name?.text === "operations");
  const byId = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]));
  for (const member of members) addJSDocComment(byId.get(member.name.text), member);
  return astToString(nodes);
}

function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => ["get", "post", "put", "patch", "delete"].includes(method))
      .map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  );
}

/** The table that the client's methods are made from: types are gone when a program runs, methods and paths are not. */
function operations(document) {
  const lines = operationsOf(document).map(({ method, path, operation }) => {
    const row = { method, path, answer: answerOf(document, operation) };
    return `  ${operation.operationId}: ${JSON.stringify(row)},\n`;
  });
  return `/** Method, path and answer (a schema of the contract, or null for none) of each operation. */
export const operations = {\n${lines.join("")}} as const;

/** The fields that a platform takes and never gives back. */
export const secretFields = ${JSON.stringify(secretFields(document))} as const;\n`;
}

function secretFields(document) {
  const schemas = Object.values(document.components?.schemas ?? {});
  const fields = schemas.flatMap((schema) => Object.entries(schema.properties ?? {}));
  return [...new Set(fields.filter(([, field]) => field.writeOnly).map(([name]) => name))].sort();
}

/** The name of the schema that the operation's success holds, null when it holds none. */
function answerOf(document, operation) {
  const [status] = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  const entry = operation.responses[status];
  const response = entry.$ref ? document.components.responses[nameOf(entry.$ref)] : entry;
  const schema = response.content?.["application/json"]?.schema;
  if (!schema) return null;
  if (!schema.$ref)
    throw new Error(`${operation.operationId}: give its answer a name under components/schemas`);
  return nameOf(schema.$ref);
}

function nameOf(ref) {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
