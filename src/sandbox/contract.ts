import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describeErrors } from "./describe-errors.js";
import { contractId, deref, isNode, loadContract, type Node } from "./load-contract.js";
import type { BodyType } from "./read-body.js";

/** One operation of a contract. Each check returns what is wrong, naming the field, or undefined when nothing is. */
export interface Operation {
  id: string;
  method: string;
  /** As in the contract: `/organization/{organizationId}/cluster`. */
  path: string;
  checkPath(values: Node): string | undefined;
  /** Turns the texts of a query into the types that the contract gives them. */
  checkQuery(values: Node): string | undefined;
  /** Each field of a form is a text. */
  bodyType: BodyType;
  /** Undefined as a body is no body. Turns the texts of a form into the types that the contract gives them. */
  checkBody(body: unknown): string | undefined;
  checkAnswer(status: number, body: unknown): string | undefined;
}

const formTypes = ["multipart/form-data", "application/x-www-form-urlencoded"];
const textTypes = ["application/x-yaml"];

const methods = ["get", "put", "post", "delete", "patch"];

/** The operations of a contract, given as YAML, each with its checks, which are compiled at first use. */
export function readContract(yaml: string): Operation[] {
  const document = loadContract(yaml);
  const compilers = {
    json: newAjv(document, false),
    // What comes in a path, a query or a form is text.
    text: newAjv(document, true),
  };
  return Object.entries(deref(document, document.paths)).flatMap(([path, item]) => {
    const shared = deref(document, item);
    return methods
      .filter((method) => method in shared)
      .map((method) => readOperation(document, compilers, { method, path, shared }));
  });
}

function newAjv(document: Node, coerceTypes: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    discriminator: true,
    coerceTypes,
    verbose: true,
  });
  // Called through `default`, which both module systems have.
  addFormats.default(ajv);
  ajv.addSchema(document, contractId);
  return ajv;
}

interface Compilers {
  json: Ajv2020;
  text: Ajv2020;
}

function readOperation(
  document: Node,
  compilers: Compilers,
  { method, path, shared }: { method: string; path: string; shared: Node },
): Operation {
  const operation = deref(document, shared[method]);
  const parameters = [...listOf(shared.parameters), ...listOf(operation.parameters)].map((p) =>
    deref(document, p),
  );
  const requestBody = deref(document, operation.requestBody);
  const responses = deref(document, operation.responses);
  const bodyType = bodyTypeOf(deref(document, requestBody.content));
  const bodyCompiler = bodyType === "form" ? compilers.text : compilers.json;
  const answers = new Map<string, (body: unknown) => string | undefined>();

  return {
    id: String(operation.operationId),
    method,
    path,
    checkPath: lazyCheck("path", compilers.text, () => parameterSchema(parameters, "path")),
    checkQuery: lazyCheck("query", compilers.text, () => parameterSchema(parameters, "query")),
    bodyType,
    checkBody: bodyCheck(document, bodyCompiler, "body", requestBody, requestBody.required === true),
    checkAnswer(status, body) {
      const key = [String(status), `${String(status)[0]}XX`, "default"].find((k) => k in responses);
      if (key === undefined) return `status ${status} is not in the contract`;
      const known = answers.get(key);
      const check =
        known ?? bodyCheck(document, compilers.json, "answer", deref(document, responses[key]), true);
      answers.set(key, check);
      return check(body);
    },
  };
}

function bodyTypeOf(content: Node): BodyType {
  if (formTypes.some((type) => type in content)) return "form";
  return textTypes.some((type) => type in content) ? "text" : "json";
}

type Check = (value: unknown) => string | undefined;

function lazyCheck(where: string, ajv: Ajv2020, schema: () => Node): Check {
  let validate: ValidateFunction | undefined;
  return (value) => {
    validate ??= ajv.compile(schema());
    return validate(value) ? undefined : describeErrors(where, validate.errors ?? []);
  };
}

/** The check of a body that `holder`, a requestBody or a response of the contract, describes as JSON, a form or a text. */
function bodyCheck(document: Node, ajv: Ajv2020, where: string, holder: Node, required: boolean): Check {
  const content = deref(document, holder.content);
  const type = ["application/json", ...formTypes, ...textTypes].find((type) => type in content);
  const { schema } = deref(document, type && content[type]);
  if (!isNode(schema)) return (body) => (body === undefined ? undefined : `${where} is not expected`);
  const check = lazyCheck(where, ajv, () => schema);
  return (body) => {
    if (body === undefined) return required ? `${where} is required` : undefined;
    return check(body);
  };
}

function parameterSchema(parameters: Node[], place: string): Node {
  const here = parameters.filter((p) => p.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(here.map((p) => [String(p.name), p.schema ?? {}])),
    required: here.filter((p) => p.required === true).map((p) => String(p.name)),
  };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
