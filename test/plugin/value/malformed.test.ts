import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  decodeJson,
  decodeMsgpack,
  encodeMsgpack,
  type Type,
  typeFromJson,
  ValueError,
} from "../../../src/plugin/value/index.js";
import { typedValues, types } from "./arbitrary.js";

const OBJECT: Type = { kind: "object", attributes: { a: "string", b: { kind: "list", element: "number" } } };
const bytes = (hex: string) => Buffer.from(hex.replaceAll(" ", ""), "hex");

/** The error that the call throws, which must be a ValueError. */
function refusal(call: () => unknown): { path: unknown; message: string } {
  try {
    call();
  } catch (error) {
    if (error instanceof ValueError) return { path: error.path, message: error.message };
    throw error;
  }
  throw new Error("was not refused");
}

describe("msgpack that is no value of the type", () => {
  const cases: [name: string, type: Type, hex: string, path: (string | number)[], message: RegExp][] = [
    ["nothing", "string", "", [], /bytes end before/],
    ["a string cut short", "string", "a3 61 62", [], /bytes end before/],
    ["a length cut short", "string", "da 01", [], /bytes end before/],
    ["bytes left over", "bool", "c3 c3", [], /left over/],
    ["a number for a string", "string", "01", [], /a string is required, not a number/],
    ["a string for a bool", "bool", "a4 74727565", [], /a bool is required, not a string/],
    ["a bool for a number", "number", "c3", [], /a number is required, not a bool/],
    ["text that is no number", "number", "a3 313278", [], /a string that is no number/],
    ["infinity as text", "number", "a3 496e66", [], /a string that is no number/],
    ["not a number", "number", "cb 7ff8000000000000", [], /not NaN/],
    ["binary data for a string", "string", "c4 01 61", [], /not binary data/],
    ["the code that means nothing", "string", "c1", [], /0xc1/],
    ["bytes that are not UTF-8", "string", "a2 c3 28", [], /UTF-8/],
    ["a lone surrogate in UTF-8", "string", "a3 eda080", [], /UTF-8/],
    [
      "a list of four thousand million",
      { kind: "list", element: "bool" },
      "dd ffffffff c3",
      [],
      /bytes end before/,
    ],
    [
      "a map of four thousand million",
      { kind: "map", element: "bool" },
      "df ffffffff a161",
      [],
      /bytes end before/,
    ],
    ["a map key that is no string", { kind: "map", element: "bool" }, "81 01 c3", [], /key is not a string/],
    ["a map key twice", { kind: "map", element: "bool" }, "82 a161 c3 a161 c2", ["a"], /twice/],
    [
      "a tuple of the wrong length",
      { kind: "tuple", elements: ["bool"] },
      "92 c3 c3",
      [],
      /of 1 elements.* not of 2/,
    ],
    ["an attribute that is missing", OBJECT, "81 a161 c0", ["b"], /b: the attribute is missing/],
    [
      "an attribute too many",
      OBJECT,
      "83 a161 c0 a162 c0 a163 c0",
      ["c"],
      /c: the type has no such attribute/,
    ],
    ["an attribute twice", OBJECT, "82 a161 c0 a161 c0", ["a"], /a: the attribute is there twice/],
    [
      "something wrong far inside",
      OBJECT,
      "82 a161 c0 a162 92 01 c3",
      ["b", 1],
      /^b\[1\]: a number is required/,
    ],
    ["an unknown extension", "string", "d5 05 0102", [], /extension 5/],
    ["an extension cut short", "string", "c7 05 0c 01", [], /bytes end before/],
    ["a refinement of 1025 bytes", "string", `c8 0401 0c ${"00".repeat(1025)}`, [], /too long/],
    ["a dynamic value of one element", "dynamic", "91 c0", [], /array of a type and a value/],
    [
      "a dynamic value with a type that is none",
      "dynamic",
      "92 c403 22 78 22 c0",
      [],
      /type of a dynamic value/,
    ],
    ["a dynamic value with broken JSON", "dynamic", "92 c401 5b c0", [], /type of a dynamic value/],
    ["a dynamic value of another type", "dynamic", "92 c406 22626f6f6c22 01", [], /a bool is required/],
  ];
  test.each(cases)("%s", (_, type, hex, path, message) => {
    const error = refusal(() => decodeMsgpack(type, bytes(hex)));
    expect(error.message).toMatch(message);
    expect(error.path).toEqual(path);
  });

  test("dynamic values in each other without end", () => {
    const layer = bytes("92 c409 2264796e616d696322");
    const nested = Buffer.concat([...Array<Buffer>(20_000).fill(layer), bytes("c0")]);
    expect(refusal(() => decodeMsgpack("dynamic", nested)).message).toMatch(/nests deeper/);
  });

  test("a type in a dynamic value that nests without end", () => {
    const json = Buffer.from(`${'["list",'.repeat(5000)}"bool"${"]".repeat(5000)}`);
    const head = Buffer.from([0x92, 0xc5, json.length >> 8, json.length & 0xff]);
    expect(refusal(() => decodeMsgpack("dynamic", Buffer.concat([head, json, bytes("c0")]))).message).toMatch(
      /type/,
    );
  });

  test("every beginning of a value, but not all of it", () => {
    fc.assert(
      fc.property(typedValues(true), ({ type, value }) => {
        const whole = encodeMsgpack(type, value);
        for (let end = 0; end < whole.length; end++)
          refusal(() => decodeMsgpack(type, whole.subarray(0, end)));
      }),
      { numRuns: 500 },
    );
  });

  test("random and damaged bytes are refused, or are a value that encodes again", () => {
    const damaged = typedValues(true).chain(({ type, value }) => {
      const whole = encodeMsgpack(type, value);
      return fc.tuple(fc.constant(type), fc.nat(whole.length), fc.nat(255)).map(([same, at, byte]) => {
        const copy = Uint8Array.from(whole);
        copy[at] = byte;
        return [same, copy] as const;
      });
    });
    const random = fc.tuple(types(2), fc.uint8Array({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.oneof(damaged, random), ([type, input]) => {
        let value: ReturnType<typeof decodeMsgpack>;
        try {
          value = decodeMsgpack(type, input);
        } catch (error) {
          expect(error).toBeInstanceOf(ValueError);
          return;
        }
        const again = encodeMsgpack(type, value);
        expect(encodeMsgpack(type, decodeMsgpack(type, again))).toEqual(again);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("JSON that is no value of the type", () => {
  const cases: [name: string, type: Type, json: string, path: (string | number)[], message: RegExp][] = [
    ["nothing", "string", "", [], /not valid JSON/],
    ["a text cut short", "string", '"secr', [], /not valid JSON/],
    ["a number as a key", { kind: "map", element: "bool" }, "{1.5: true}", [], /not valid JSON/],
    ["a number with a leading zero", "number", "01.5", [], /not valid JSON/],
    ["two points", "number", "1.5.2", [], /not valid JSON/],
    ["an object for a string", "string", "{}", [], /a string is required, not an object/],
    ["text that is no number", "number", '"12 apples"', [], /a number is required, not a string/],
    ["an exponent beyond every number", "number", "1e9999999999", [], /a number is required/],
    ["a number for a bool", "bool", "1", [], /a bool is required, not a number/],
    ["an object for a list", { kind: "list", element: "bool" }, "{}", [], /a list is required/],
    ["an array for a map", { kind: "map", element: "bool" }, "[]", [], /a map is required/],
    ["a tuple of the wrong length", { kind: "tuple", elements: ["bool"] }, "[]", [], /of 1 elements/],
    ["an attribute too many", OBJECT, '{"a":null,"b":null,"c":1}', ["c"], /no such attribute/],
    ["an attribute that is missing", OBJECT, '{"a":null}', ["b"], /missing/],
    [
      "something wrong far inside",
      OBJECT,
      '{"a":"x","b":[1,true]}',
      ["b", 1],
      /^b\[1\]: a number is required/,
    ],
    ["a dynamic value without type", "dynamic", '{"value":1}', [], /"type" and "value"/],
    [
      "a dynamic value with a type that is none",
      "dynamic",
      '{"value":1,"type":"int"}',
      [],
      /type of a dynamic value/,
    ],
  ];
  test.each(cases)("%s", (_, type, json, path, message) => {
    const error = refusal(() => decodeJson(type, json));
    expect(error.message).toMatch(message);
    expect(error.path).toEqual(path);
  });

  test("bytes that are not UTF-8", () => {
    expect(refusal(() => decodeJson("string", bytes("22 ff 22"))).message).toMatch(/UTF-8/);
  });

  test("the message never holds the text", () => {
    expect(refusal(() => decodeJson("string", '{"password": hunter2}')).message).not.toMatch(/hunter2/);
  });

  test("dynamic values in each other without end", () => {
    const json = `${'{"type":"dynamic","value":'.repeat(3000)}null${"}".repeat(3000)}`;
    expect(refusal(() => decodeJson("dynamic", json)).message).toMatch(/nests deeper/);
  });
});

describe("JSON that is no type", () => {
  const cases: [name: string, json: unknown][] = [
    ["another name", "int"],
    ["null", null],
    ["an empty array", []],
    ["a list of nothing", ["list"]],
    ["a list of two types", ["list", "string", "string"]],
    ["a tuple of one type", ["tuple", "string"]],
    ["an object of types in an array", ["object", ["string"]]],
    ["optional attributes that are no names", ["object", { a: "string" }, [1]]],
    ["a wrong type inside", ["map", ["set", "bytes"]]],
  ];
  test.each(cases)("%s", (_, json) => {
    refusal(() => typeFromJson(json));
  });
});
