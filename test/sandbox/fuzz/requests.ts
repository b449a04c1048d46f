/** Requests of every operation of a contract, near what it wants. */
import fc from "fast-check";
import { deref, loadContract, type Node } from "../../../src/sandbox/load-contract.js";
import { contract } from "../start-sandbox.js";
import { near, oddText } from "./near.js";

export interface Asked {
  operationId: string;
  method: string;
  /** As in the contract. */
  path: string;
  pathValues: Record<string, unknown>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  /** Undefined when there is none. */
  body: { type: string; value: unknown } | { type: string; raw: Uint8Array<ArrayBuffer> } | undefined;
}

const methods = ["get", "put", "post", "delete", "patch"];

export function requestsOf(platform: string): fc.Arbitrary<Asked> {
  const document = loadContract(contract(platform));
  const operations = Object.entries(document.paths as Node).flatMap(([path, item]) =>
    methods
      .filter((method) => method in (item as Node))
      .map((method) => requestOf(document, path, method, item as Node)),
  );
  return fc.oneof(...operations);
}

function requestOf(document: Node, path: string, method: string, item: Node): fc.Arbitrary<Asked> {
  const operation = deref(document, item[method]);
  const parameters = [item.parameters ?? [], operation.parameters ?? []]
    .flat()
    .map((parameter) => deref(document, parameter));
  const valuesIn = (place: string) =>
    fc.record(
      Object.fromEntries(
        parameters
          .filter((one) => one.in === place)
          .map((one) => [one.name, near(document, one.schema, String(one.name))]),
      ),
      place === "query" ? { requiredKeys: [] } : {},
    );
  const content = deref(document, deref(document, operation.requestBody).content);
  const [type] = Object.keys(content);
  return fc.record({
    operationId: fc.constant(String(operation.operationId)),
    method: fc.constant(method.toUpperCase()),
    path: fc.constant(path),
    pathValues: valuesIn("path"),
    query: valuesIn("query").chain((right) =>
      fc
        .option(fc.tuple(oddText, oddText), { freq: 20 })
        .map((odd) => ({ ...right, ...(odd && { [odd[0]]: odd[1] }) })),
    ),
    headers: headersOf,
    body:
      method === "get"
        ? fc.constant(undefined)
        : bodyOf(document, type, type && deref(document, content[type]).schema),
  });
}

const headersOf: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 40, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { authorization: "" },
      { authorization: "Token nobody" },
      { authorization: `Bearer ${"x".repeat(20_000)}` },
      { authorization: "Basic Og==" },
      { "content-type": "text/plain" },
      { "content-type": "multipart/form-data" },
      { "content-encoding": "gzip" },
      { "content-encoding": "\u00e9" },
      { "x-forwarded-host": "x".repeat(70_000) },
    ),
  },
);

/** Broken JSON, half a character, nothing at all. */
const raw = fc
  .constantFrom("", "{", '{"name":', "\u0000", "nul", '{"a":1,"a":2}', '"\\ud800"', "\ufeff{}")
  .map((text) => new TextEncoder().encode(text));
const halfCharacter = fc.constant(Uint8Array.of(0x7b, 0x22, 0xc3, 0x22, 0x3a, 0x31, 0x7d));

function bodyOf(document: Node, type: string | undefined, schema: unknown): fc.Arbitrary<Asked["body"]> {
  const broken = fc
    .oneof(raw, halfCharacter)
    .map((bytes) => ({ type: type ?? "application/json", raw: bytes }));
  if (type === undefined)
    return fc.oneof({ weight: 30, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: broken });
  return fc.oneof(
    { weight: 30, arbitrary: near(document, schema).map((value) => ({ type, value })) },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}
