/** Values near a schema of a contract: most are right, some are wrong in one place, and some are nothing of the kind. */
import fc from "fast-check";
import { deref, isNode, type Node } from "../../../src/sandbox/load-contract.js";

/** Stands for the id of something that is there when the request is sent, whatever it will be. */
export class Known {
  constructor(
    readonly sort: "text" | "number",
    readonly index: number,
  ) {}
}

const known = (sort: Known["sort"]) => fc.nat(7).map((index) => new Known(sort, index));

const nest = (levels: number, open: string, close: string): unknown =>
  JSON.parse(`${open.repeat(levels)}1${close.repeat(levels)}`);

/** Texts that have broken something somewhere. */
export const oddText = fc.constantFrom(
  "",
  " ",
  " name ",
  "constructor",
  "__proto__",
  "toString",
  "null",
  "0",
  "-1",
  "1e400",
  "e\u0301",
  "\u00e9",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfff",
  "\ufeffx",
  "\u2028",
  "\u001b[2J",
  "\u202e",
  "%00",
  "%E0%A4%A",
  "../..",
  "'; DROP TABLE credential; --",
  "x".repeat(5_000),
);

const oddNumber = fc.constantFrom(0, -0, -1, 0.5, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1e308, -1e-300);

export const wild: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(null, true, false, [], {}, [null], [[]], [{}]) },
  { weight: 8, arbitrary: oddNumber },
  { weight: 8, arbitrary: oddText },
  { weight: 8, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(nest(50, "[", "]"), nest(200, "[", "]"), nest(200, '{"a":', "}")) },
  { weight: 1, arbitrary: fc.constantFrom(2_000, 12_000).map((length) => Array(length).fill(0)) },
);

/** What a contract leaves open, by the name of the field. */
const fitting: Record<string, fc.Arbitrary<unknown>> = {
  region: fc.constantFrom("LON1", "LON1", "LON1", "", "PHX1"),
  provider: fc.constantFrom("AWS", "GCP", "APISIX"),
};

/** A value for `schema`, whose references lead into `document`, in a field of this name. */
export function near(document: Node, schema: unknown, name = ""): fc.Arbitrary<unknown> {
  const fits = "enum" in deref(document, schema) ? undefined : fitting[name];
  return fc.oneof(
    { weight: 60, arbitrary: right(document, schema) },
    { weight: fits ? 300 : 0, arbitrary: fits ?? fc.constant(null) },
    { weight: 1, arbitrary: wild },
  );
}

function right(document: Node, schema: unknown): fc.Arbitrary<unknown> {
  const of = deref(document, schema);
  const variants = of.oneOf ?? of.anyOf;
  if (Array.isArray(of.enum)) return fc.constantFrom(...of.enum);
  if (Array.isArray(variants)) return fc.oneof(...variants.map((one) => near(document, one)));
  const types = [of.type ?? []].flat();
  if (types.length === 0) return wild;
  return fc.oneof(...types.map((type) => ofType(document, String(type), of)));
}

function ofType(document: Node, type: string, of: Node): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objectOf(document, of);
    case "array":
      return fc.array(near(document, of.items ?? {}), { maxLength: 3 });
    case "string":
      return textOf(of);
    case "integer":
      return integerOf(of);
    case "number":
      return fc.oneof(oddNumber, fc.double({ noNaN: true, noDefaultInfinity: true }));
    case "boolean":
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objectOf(document: Node, of: Node): fc.Arbitrary<unknown> {
  const required = [of.required ?? []].flat().map(String);
  const properties = isNode(of.properties) ? of.properties : {};
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = near(document, schema, name);
    const isThere = required.includes(name) ? 0.98 : 0.5;
    return fc.tuple(chance(isThere), value).map(([there, given]) => (there ? [[name, given]] : []));
  });
  const names = fc.oneof(
    fc.constantFrom(...namesIn(document)),
    fc.constantFrom(...Object.keys(properties), "__proto__", "constructor", ""),
  );
  const more = fc.oneof(
    { weight: 15, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.tuple(names, wild).map((one) => [one]) },
  );
  return fc
    .tuple(fc.tuple(...fields), more)
    .map(([given, extra]) => Object.fromEntries([...given.flat(), ...extra]));
}

/** The names of all fields that the contract has anywhere: those of answers are the ones that somebody may be shown. */
const namesIn = (document: Node): string[] => {
  const known = names.get(document) ?? [...new Set(fieldNames(document.components))];
  names.set(document, known);
  return known;
};
const names = new WeakMap<Node, string[]>();

function fieldNames(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isNode(value) && isNode(value.properties) ? Object.keys(value.properties) : [];
  return [...own, ...Object.values(value).flatMap(fieldNames)];
}

const chance = (of: number) => fc.nat(99).map((n) => n < of * 100);

function textOf(of: Node): fc.Arbitrary<unknown> {
  if (of.format === "uuid") return known("text");
  if (of.format === "date-time") return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
  if (typeof of.pattern === "string") return fc.stringMatching(new RegExp(of.pattern));
  const limits = { minLength: Number(of.minLength ?? 0), maxLength: Number(of.maxLength ?? 20) };
  return fc.oneof(
    { weight: 4, arbitrary: fc.string(limits) },
    { weight: 1, arbitrary: fc.string({ ...limits, unit: "binary" }) },
    { weight: 2, arbitrary: oddText },
    { weight: 2, arbitrary: known("text") },
  );
}

function integerOf(of: Node): fc.Arbitrary<unknown> {
  const min = Number(of.minimum ?? -(2 ** 31));
  const max = Number(of.maximum ?? 2 ** 31 - 1);
  return fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min, max }) },
    { weight: 3, arbitrary: known("number") },
  );
}
