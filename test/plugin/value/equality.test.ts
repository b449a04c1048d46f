import { describe, expect, test } from "@jest/globals";
import {
  Decimal,
  Dynamic,
  isUnknown,
  isWhollyKnown,
  type Type,
  UNKNOWN,
  Unknown,
  type Value,
  valuesEqual,
} from "../../../src/plugin/value/index.js";

const refined = (...bytes: number[]) => new Unknown(Uint8Array.from(bytes));
const SET: Type = { kind: "set", element: { kind: "set", element: "number" } };
const OBJECT: Type = { kind: "object", attributes: { a: "string", b: "number" } };

describe("valuesEqual", () => {
  const cases: [name: string, type: Type, a: Value, b: Value, equal: boolean][] = [
    ["null and null", "string", null, null, true],
    ["null and the empty string", "string", null, "", false],
    ["zero and minus zero", "number", 0, -0, true],
    ["a double and the decimal that looks like it", "number", 0.1, Decimal.parse("0.1"), false],
    ["one decimal in two spellings", "number", Decimal.parse("0.10"), Decimal.parse("1e-1"), true],
    ["lists in another order", { kind: "list", element: "number" }, [1, 2], [2, 1], false],
    ["sets in another order, at every depth", SET, [[1, 2], [3]], [[3], [2, 1, 2]], true],
    ["sets of which one holds more", SET, [[1]], [[1], [2]], false],
    ["sets with another number of unknowns", SET, [UNKNOWN], [UNKNOWN, UNKNOWN], false],
    ["a missing attribute and null", OBJECT, { a: "x" }, { a: "x", b: null }, true],
    [
      "maps with keys in another order",
      { kind: "map", element: "bool" },
      { a: true, b: true },
      { b: true, a: true },
      true,
    ],
    ["a key with null and no key", { kind: "map", element: "bool" }, { a: null }, {}, false],
    ["two plain unknowns", "string", UNKNOWN, new Unknown(), true],
    ["the same refinement", "string", refined(0x81, 1, 0xc2), refined(0x81, 1, 0xc2), true],
    ["another refinement", "string", refined(0x81, 1, 0xc2), UNKNOWN, false],
    ["dynamic values of two types", "dynamic", new Dynamic("string", "1"), new Dynamic("number", 1), false],
    ["dynamic nulls of two types", "dynamic", new Dynamic("string", null), null, false],
    ["dynamic values alike", "dynamic", new Dynamic(SET, [[1], [2]]), new Dynamic(SET, [[2], [1]]), true],
  ];
  test.each(cases)("%s", (_, type, a, b, equal) => {
    expect(valuesEqual(type, a, b)).toBe(equal);
    expect(valuesEqual(type, b, a)).toBe(equal);
  });
});

describe("isWhollyKnown", () => {
  const cases: [name: string, value: Value, known: boolean][] = [
    ["null", null, true],
    ["a decimal", Decimal.parse("0.1"), true],
    ["unknown", UNKNOWN, false],
    ["refined unknown", refined(0x81, 1, 0xc2), false],
    ["known all through", { a: [1, { b: null }] }, true],
    ["unknown far inside", { a: [1, { b: UNKNOWN }] }, false],
    ["unknown in a dynamic value", [new Dynamic("string", UNKNOWN)], false],
  ];
  test.each(cases)("%s", (_, value, known) => {
    expect(isWhollyKnown(value)).toBe(known);
  });

  test("isUnknown looks at the value alone", () => {
    expect([UNKNOWN, refined(1, 2), [UNKNOWN], null, undefined].map(isUnknown)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
