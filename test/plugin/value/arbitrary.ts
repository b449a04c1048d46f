import fc from "fast-check";
import {
  Decimal,
  Dynamic,
  type Type,
  UNKNOWN,
  Unknown,
  type Value,
} from "../../../src/plugin/value/index.js";

export interface Typed {
  readonly type: Type;
  readonly value: Value;
}

const name = fc.oneof(
  fc.constantFrom("id", "name", "__proto__", "constructor", "toString", "", "é", "😀", "0"),
  fc.string({ maxLength: 8, unit: "grapheme" }),
);

/** A type that nests at most `depth` levels. */
export function types(depth: number): fc.Arbitrary<Type> {
  const simple = fc.constantFrom<Type>("string", "number", "bool");
  if (depth === 0) return simple;
  const inner = types(depth - 1);
  return fc.oneof(
    simple,
    fc.constant<Type>("dynamic"),
    fc.record({ kind: fc.constantFrom("list", "set", "map"), element: inner }),
    fc.record({
      kind: fc.constant("object" as const),
      attributes: fc
        .uniqueArray(fc.tuple(name, inner), { maxLength: 4, selector: ([key]) => key })
        .map(record),
    }),
    fc.record({ kind: fc.constant("tuple" as const), elements: fc.array(inner, { maxLength: 3 }) }),
  );
}

/** A type and a value of it; with `wire`, also what only msgpack can carry: unknown and infinite values. */
export function typedValues(wire: boolean): fc.Arbitrary<Typed> {
  return types(3).chain((type) => values(type, wire).map((value) => ({ type, value })));
}

export function values(type: Type, wire: boolean): fc.Arbitrary<Value> {
  const rare: fc.WeightedArbitrary<Value>[] = [{ arbitrary: fc.constant(null), weight: 1 }];
  if (wire) rare.push({ arbitrary: unknowns, weight: 1 });
  return fc.oneof({ arbitrary: known(type, wire), weight: 6 }, ...rare);
}

const unknowns = fc.oneof(
  fc.constant<Value>(UNKNOWN),
  fc.uint8Array({ minLength: 2, maxLength: 40 }).map((bytes) => new Unknown(bytes)),
);

/** Numbers as texts, so that doubles, near doubles, and what no double can hold all come up. */
export const numberTexts = fc.oneof(
  fc.integer().map(String),
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
  fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }).map(String),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: -400, max: 400 }))
    .map(([m, e]) => `${m}e${e}`),
  fc.constantFrom(
    "9007199254740991",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "0.1",
    "1e400",
  ),
);

function numbers(wire: boolean): fc.Arbitrary<Value> {
  return fc.oneof(
    numberTexts.map((text) => Decimal.parse(text)),
    fc.double({ noNaN: true, noDefaultInfinity: !wire }),
    fc.integer({ min: -300, max: 70000 }),
  );
}

function known(type: Type, wire: boolean): fc.Arbitrary<Value> {
  switch (type) {
    case "string":
      return fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("\ufffd", "\ufeffx", '\\"1.5', " 1e5,-0"),
      );
    case "number":
      return numbers(wire);
    case "bool":
      return fc.boolean();
    case "dynamic":
      return types(1).chain((inner) => values(inner, wire).map((value) => new Dynamic(inner, value)));
  }
  switch (type.kind) {
    case "list":
    case "set":
      return fc.array(values(type.element, wire), { maxLength: 5 });
    case "map":
      return fc.array(fc.tuple(name, values(type.element, wire)), { maxLength: 4 }).map(record);
    case "tuple":
      return fc.tuple(...type.elements.map((element) => values(element, wire)));
    case "object":
      return fc
        .tuple(
          ...Object.entries(type.attributes).map(([key, inner]) =>
            values(inner, wire).map((value) => [key, value] as const),
          ),
        )
        .map(record);
  }
}

function record<V>(entries: readonly (readonly [string, V])[]): Record<string, V> {
  return Object.fromEntries(entries);
}

/** A text that is the same for equal values only, made without the code under test. */
export function show(type: Type, value: Value): string {
  if (value === null) return "null";
  if (value instanceof Unknown)
    return `unknown(${value.refinement === null ? "" : Buffer.from(value.refinement).toString("hex")})`;
  if (value instanceof Decimal) return `decimal(${value.text})`;
  if (value instanceof Dynamic) return `${showType(value.type)}:${show(value.type, value.value)}`;
  if (typeof value === "number") return String(value); // the shortest text is unique among doubles
  if (typeof type === "string") return JSON.stringify(value);
  if (type.kind === "object") {
    const fields = value as Record<string, Value>;
    const names = Object.keys(type.attributes).sort();
    return `{${names.map((key) => `${JSON.stringify(key)}=${show(type.attributes[key] ?? "bool", fields[key] ?? null)}`)}}`;
  }
  if (type.kind === "map") {
    const entries = Object.entries(value as Record<string, Value>).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, element]) => `${JSON.stringify(key)}:${show(type.element, element)}`)}}`;
  }
  const elements = (value as Value[]).map((element, i) =>
    show(type.kind === "tuple" ? (type.elements[i] ?? "bool") : type.element, element),
  );
  if (type.kind !== "set") return `[${elements}]`;
  const sorted = elements.sort();
  return `set[${sorted.filter((text, i) => text !== sorted[i - 1] || text.includes("unknown("))}]`;
}

function showType(type: Type): string {
  if (typeof type === "string") return type;
  if (type.kind === "tuple") return `tuple(${type.elements.map(showType)})`;
  if (type.kind !== "object") return `${type.kind}(${showType(type.element)})`;
  return `object(${Object.entries(type.attributes)
    .map(([key, inner]) => `${JSON.stringify(key)}=${showType(inner)}`)
    .sort()})`;
}
