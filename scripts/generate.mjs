/**
 * `node scripts/generate.mjs`: writes, for every contract openapi/<platform>.yaml, what the SDK takes from it into
 * src/sdk/<platform>/gen/: contract.ts (the types) and operations.ts (method, path and answer of each operation, and
 * which fields hold a secret). The same for the contract that the SDK's tests are about.
 *
 * `--check` writes nothing, and exits 1 naming each file that is not what its contract says.
 *
 * Marks in a contract, each of which is about every field of that name: `writeOnly` on a field of a body that holds a secret,
 * `x-secret: true` on one of an answer. `x-reveals: true` is on an operation whose purpose is to give a secret.
 */
import { readdirSync, readFileSync } from "node:fs";
import openapiTypes, { addJSDocComment, astToString } from "openapi-typescript";
import ts from "typescript";
import { parse } from "yaml";
import { keep } from "./keep.mjs";

const root = new URL("../", import.meta.url);
const check = process.argv.includes("--check");

const contracts = readdirSync(new URL("openapi/", root))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => [`openapi/${name}`, `src/sdk/${name.replace(/\.yaml$/, "")}/gen/`]);

for (const [path, folder] of [...contracts, ["test/sdk/harbour/harbour.yaml", "test/sdk/harbour/gen/"]]) {
  const contract = new URL(path, root);
  const document = parse(readFileSync(contract, "utf8"));
  const head = `// Generated from ${path} by \`npm run generate\`. Do not edit.\n\n`;

  keep(`${folder}contract.ts`, head + (await types(contract, document)), { check });
  keep(`${folder}operations.ts`, head + operations(document), { check });
}

async function types(contract, document) {
  // Otherwise a property with a default becomes required, in request bodies too, where leaving it out is its point.
  const nodes = await openapiTypes(contract, { defaultNonNullable: false, transform: asFile });
  // The client's methods are mapped from `operations`, and so are their comments, which only `paths` has.
  const { members } = nodes.find(({ name }) => name?.text === "operations");
  const byId = new Map(operationsOf(document).map(({ operation }) => [operation.operationId, operation]));
  for (const member of members) addJSDocComment(byId.get(member.name.text), member);
  return astToString(nodes);
}

function asFile({ format }) {
  return format === "binary" ? ts.factory.createTypeReferenceNode("Blob") : undefined;
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
    const row = {
      method,
      path,
      answer: answerOf(document, operation),
      ...bodyOf(operation),
      ...(operation["x-reveals"] && { reveals: true }),
    };
    return `  ${operation.operationId}: ${JSON.stringify(row)},\n`;
  });
  return `/**
 * Method, path and answer (a schema of the contract, "text", or null for none) of each operation; how its body is sent, when it
 * is not JSON; and whether its answer is there to give a secret.
 */
export const operations = {\n${lines.join("")}} as const;

/** The fields that a platform takes and never gives back. */
export const secretFields = ${list(marked(document, "writeOnly"))};

/** The fields of answers that hold a secret. */
export const secretAnswers = ${list(marked(document, "x-secret"))};\n`;
}

function list(names) {
  return names.length === 0 ? "[] as const" : `${JSON.stringify(names)} as const`;
}

/** How a body is sent that is not JSON: as a form, or as a text of a media type. */
function bodyOf({ requestBody }) {
  const [mediaType] = Object.keys(requestBody?.content ?? {});
  if (mediaType === undefined || mediaType === "application/json") return {};
  return { body: mediaType === "multipart/form-data" ? "multipart" : mediaType };
}

/** The names of the properties, of whatever schema, that are marked so. */
function marked(document, mark) {
  const names = new Set();
  visit({ paths: document.paths, components: document.components });
  return [...names].sort();

  function visit(node) {
    if (typeof node !== "object" || node === null) return;
    for (const [name, schema] of Object.entries(node.properties ?? {})) {
      if (schema?.[mark] === true) names.add(name);
    }
    Object.values(node).forEach(visit);
  }
}

/** The name of the schema that the operation's success holds, "text" when it holds something else than JSON, null for nothing. */
function answerOf(document, operation) {
  const [status] = Object.keys(operation.responses).filter((status) => status.startsWith("2"));
  const entry = operation.responses[status];
  const response = entry.$ref ? document.components.responses[nameOf(entry.$ref)] : entry;
  const schema = response.content?.["application/json"]?.schema;
  if (!schema) return response.content === undefined ? null : "text";
  if (!schema.$ref)
    throw new Error(`${operation.operationId}: give its answer a name under components/schemas`);
  return nameOf(schema.$ref);
}

function nameOf(ref) {
  return ref.slice(ref.lastIndexOf("/") + 1);
}
