import { describe, expect, test } from "@jest/globals";
import {
  Decimal,
  Dynamic,
  decodeJson,
  encodeJson,
  type Type,
  typeFromJson,
  typeToJson,
  UNKNOWN,
  type Value,
} from "../../../src/plugin/value/index.js";

const map = (element: Type): Type => ({ kind: "map", element });

describe("JSON", () => {
  const both: [name: string, type: Type, value: Value, json: string][] = [
    ["null", "string", null, "null"],
    ["a string", "string", 'é"\n', '"é\\"\\n"'],
    ["a bool", "bool", false, "false"],
    ["an integer", "number", -17, "-17"],
    ["a half", "number", 0.5, "0.5"],
    ["0.1 itself", "number", Decimal.parse("0.1"), "0.1"],
    ["the double nearest to 0.1", "number", 0.1, "0.1000000000000000055511151231257827021181583404541015625"],
    ["2^53 + 1", "number", Decimal.parse("9007199254740993"), "9007199254740993"],
    ["2^70", "number", 2 ** 70, "1180591620717411303424"],
    ["1e30, which is not a double", "number", Decimal.parse("1e30"), `1${"0".repeat(30)}`],
    ["a list", { kind: "list", element: "number" }, [1, null, 2], "[1,null,2]"],
    ["a set", { kind: "set", element: "string" }, ["a", "b"], '["a","b"]'],
    ["a tuple", { kind: "tuple", elements: ["bool", "string"] }, [true, "x"], '[true,"x"]'],
    ["a map", map("number"), JSON.parse('{"__proto__":1,"a":2}'), '{"__proto__":1,"a":2}'],
    [
      "an object",
      { kind: "object", attributes: { b: "bool", a: "bool" } },
      { a: null, b: true },
      '{"a":null,"b":true}',
    ],
    ["a dynamic value", "dynamic", new Dynamic("number", 1), '{"value":1,"type":"number"}'],
    ["a dynamic null", "dynamic", null, "null"],
  ];
  test.each(both)("%s", (_, type, value, json) => {
    expect(encodeJson(type, value)).toBe(json);
    expect(decodeJson(type, json)).toEqual(value);
    expect(decodeJson(type, Buffer.from(json))).toEqual(value);
  });

  const read: [name: string, type: Type, json: string, value: Value][] = [
    [
      "white space around numbers",
      map("number"),
      ' { "a" :\t0.1 ,\n"b": 2 } ',
      { a: Decimal.parse("0.1"), b: 2 },
    ],
    [
      "a number at the very start",
      "number",
      "12345678901234567890123",
      Decimal.parse("12345678901234567890123"),
    ],
    ["minus zero", "number", "-0", 0],
    ["a small exponent", "number", "5e-324", Decimal.parse("5e-324")],
    [
      "what looks like a number in a string",
      map("string"),
      '{"a":" 1.5,-0","b\\\\":":1e5"}',
      { a: " 1.5,-0", "b\\": ":1e5" },
    ],
    [
      "the same beside a real one",
      { kind: "tuple", elements: ["string", "number"] },
      '["\\\\\\" 1.5",1.5]',
      ['\\" 1.5', 1.5],
    ],
    ["a number as a string", "number", '"0.10"', Decimal.parse("0.1")],
    ["a string as a number, in its own digits", "string", "1.50", "1.50"],
    ["a string as a small number", "string", "15", "15"],
    ["a string as a bool", "string", "true", "true"],
    ["a bool as a string", "bool", '"false"', false],
    ["a bool as a digit", "bool", '"1"', true],
    [
      "a dynamic value, type first",
      "dynamic",
      '{"type":"number","value":0.1}',
      new Dynamic("number", Decimal.parse("0.1")),
    ],
    ["a key twice: the last one counts", map("number"), '{"a":1,"a":2}', { a: 2 }],
  ];
  test.each(read)("also read: %s", (_, type, json, value) => {
    expect(decodeJson(type, json)).toEqual(value);
  });

  test("a set is written in order, each element once", () => {
    expect(encodeJson({ kind: "set", element: "number" }, [3, 1, 3, 0.5])).toBe("[1,3,0.5]");
  });

  test("lenient: attributes that are gone are ignored, new ones null, at every depth", () => {
    const inner: Type = { kind: "object", attributes: { kept: "string", fresh: "bool" } };
    const type: Type = {
      kind: "object",
      attributes: { inner, list: { kind: "list", element: inner }, fresh: inner },
    };
    const json = '{"inner":{"kept":"x","gone":{"a":1}},"list":[{"gone":0.1}],"gone":[]}';
    expect(decodeJson(type, json, { lenient: true })).toEqual({
      inner: { kept: "x", fresh: null },
      list: [{ kept: null, fresh: null }],
      fresh: null,
    });
  });

  test("cannot hold what is unknown or infinite, and says where", () => {
    expect(() => encodeJson(map("string"), { a: UNKNOWN })).toThrow("a: JSON cannot hold an unknown value");
    expect(() => encodeJson(map("number"), { a: -1 / 0 })).toThrow("a: JSON cannot hold infinity");
  });
});

describe("types in JSON", () => {
  const cases: [name: string, type: Type, json: unknown][] = [
    ["string", "string", "string"],
    ["dynamic", "dynamic", "dynamic"],
    ["list", { kind: "list", element: "string" }, ["list", "string"]],
    ["map of sets", map({ kind: "set", element: "number" }), ["map", ["set", "number"]]],
    ["tuple", { kind: "tuple", elements: ["bool", "dynamic"] }, ["tuple", ["bool", "dynamic"]]],
    ["object", { kind: "object", attributes: { a: "bool" } }, ["object", { a: "bool" }]],
    [
      "object with optional attributes",
      { kind: "object", attributes: { a: "bool", b: "bool" }, optional: ["b"] },
      ["object", { a: "bool", b: "bool" }, ["b"]],
    ],
  ];
  test.each(cases)("%s", (_, type, json) => {
    expect(typeToJson(type)).toEqual(json);
    expect(typeFromJson(json)).toEqual(type);
  });

  test("attributes are written in order", () => {
    const type: Type = { kind: "object", attributes: { b: "bool", a: "bool" } };
    expect(JSON.stringify(typeToJson(type))).toBe('["object",{"a":"bool","b":"bool"}]');
  });
});
