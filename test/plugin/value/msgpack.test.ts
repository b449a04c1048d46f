import { describe, expect, test } from "@jest/globals";
import {
  Decimal,
  Dynamic,
  decodeMsgpack,
  encodeMsgpack,
  type Type,
  UNKNOWN,
  Unknown,
  type Value,
  ValueError,
} from "../../../src/plugin/value/index.js";

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));
const ascii = (text: string) => Buffer.from(text).toString("hex");
const list = (element: Type): Type => ({ kind: "list", element });
const set = (element: Type): Type => ({ kind: "set", element });
const map = (element: Type): Type => ({ kind: "map", element });
const TWO: Type = { kind: "object", attributes: { b: "number", a: "string" } };

// Bytes from the msgpack specification and from how Terraform uses it, written by hand.
const vectors: [name: string, type: Type, value: Value, hex: string][] = [
  ["null", "string", null, "c0"],
  ["true", "bool", true, "c3"],
  ["false", "bool", false, "c2"],
  ["the empty string", "string", "", "a0"],
  ["a string of 31 bytes", "string", "x".repeat(31), `bf ${"78".repeat(31)}`],
  ["a string of 32 bytes", "string", "x".repeat(32), `d9 20 ${"78".repeat(32)}`],
  ["a string of 256 bytes", "string", "x".repeat(256), `da 0100 ${"78".repeat(256)}`],
  ["a string of 65536 bytes", "string", "x".repeat(65536), `db 00010000 ${"78".repeat(65536)}`],
  ["a string beyond ASCII", "string", "é€😀", "a9 c3a9 e282ac f09f9880"],
  ["the replacement character itself", "string", "\ufffd", "a3 efbfbd"],
  ["a byte order mark", "string", "\ufeff", "a3 efbbbf"],
  ["0", "number", 0, "00"],
  ["127", "number", 127, "7f"],
  ["128", "number", 128, "cc 80"],
  ["256", "number", 256, "cd 0100"],
  ["65536", "number", 65536, "ce 00010000"],
  ["2^32", "number", 2 ** 32, "cf 0000000100000000"],
  ["-1", "number", -1, "ff"],
  ["-32", "number", -32, "e0"],
  ["-33", "number", -33, "d0 df"],
  ["-129", "number", -129, "d1 ff7f"],
  ["-32769", "number", -32769, "d2 ffff7fff"],
  ["-2^31 - 1", "number", -(2 ** 31) - 1, "d3 ffffffff7fffffff"],
  ["2^53 - 1", "number", Number.MAX_SAFE_INTEGER, "cf 001fffffffffffff"],
  ["2^60, an integer that is exactly a double", "number", 2 ** 60, "cf 1000000000000000"],
  ["2^53 + 1, an integer that is not", "number", Decimal.parse("9007199254740993"), "cf 0020000000000001"],
  ["-2^53 - 1", "number", Decimal.parse("-9007199254740993"), "d3 ffdfffffffffffff"],
  ["-2^63, the least int64", "number", -(2 ** 63), "d3 8000000000000000"],
  ["2^63 - 1, the greatest int64", "number", Decimal.parse("9223372036854775807"), "cf 7fffffffffffffff"],
  ["2^63, beyond int64", "number", 2 ** 63, `b3 ${ascii("9223372036854775808")}`],
  [
    "-2^63 - 1, beyond int64",
    "number",
    Decimal.parse("-9223372036854775809"),
    `b4 ${ascii("-9223372036854775809")}`,
  ],
  ["2^70, exactly a double", "number", 2 ** 70, `b6 ${ascii("1180591620717411303424")}`],
  ["a half", "number", 0.5, "cb 3fe0000000000000"],
  ["the double nearest to 0.1", "number", 0.1, "cb 3fb999999999999a"],
  ["0.1 itself", "number", Decimal.parse("0.1"), "a3 302e31"],
  ["1e400", "number", Decimal.parse("1e400"), `da 0191 31 ${"30".repeat(400)}`],
  ["infinity", "number", Number.POSITIVE_INFINITY, "cb 7ff0000000000000"],
  ["minus infinity", "number", Number.NEGATIVE_INFINITY, "cb fff0000000000000"],
  ["unknown", "string", UNKNOWN, "d4 00 00"],
  ["unknown but not null", "string", new Unknown(bytes("81 01 c2")), "c7 03 0c 81 01 c2"],
  [
    "unknown with a prefix, 8 bytes",
    "string",
    new Unknown(bytes("82 01 c2 02 a3 61 62 63")),
    "d7 0c 82 01 c2 02 a3 616263",
  ],
  [
    "an unknown list of 2 to 3",
    list("bool"),
    new Unknown(bytes("83 01 c2 05 02 06 03")),
    "c7 07 0c 83 01 c2 05 02 06 03",
  ],
  ["an unknown dynamic value", "dynamic", UNKNOWN, "d4 00 00"],
  ["an empty list", list("string"), [], "90"],
  ["a list with null and unknown", list("string"), ["a", null, UNKNOWN], "93 a161 c0 d40000"],
  ["a list of 16", list("number"), Array(16).fill(1), `dc 0010 ${"01".repeat(16)}`],
  ["a list of 65536", list("number"), Array(65536).fill(1), `dd 00010000 ${"01".repeat(65536)}`],
  ["a set", set("number"), [1, 2, 200], "93 01 02 ccc8"],
  ["a set with unknowns", set("string"), ["a", UNKNOWN, UNKNOWN], "93 a161 d40000 d40000"],
  ["a tuple", { kind: "tuple", elements: ["string", "bool"] }, ["a", true], "92 a161 c3"],
  ["an empty tuple", { kind: "tuple", elements: [] }, [], "90"],
  ["a map", map("bool"), { a: true, b: null }, "82 a161 c3 a162 c0"],
  [
    "a map of 16",
    map("bool"),
    Object.fromEntries([..."abcdefghijklmnop"].map((key) => [key, true])),
    `de 0010 ${[..."abcdefghijklmnop"].map((key) => `a1${ascii(key)}c3`).join("")}`,
  ],
  [
    "a map with a treacherous key",
    map("number"),
    JSON.parse('{"__proto__":1}'),
    `81 a9${ascii("__proto__")} 01`,
  ],
  ["an object, its attributes in order", TWO, { b: 1, a: "x" }, "82 a161 a178 a162 01"],
  ["an object with an unknown attribute", TWO, { a: UNKNOWN, b: null }, "82 a161 d40000 a162 c0"],
  ["an object without attributes", { kind: "object", attributes: {} }, {}, "80"],
  ["a dynamic null", "dynamic", null, "c0"],
  ["a dynamic string", "dynamic", new Dynamic("string", "x"), `92 c408 ${ascii('"string"')} a178`],
  ["a dynamic null with a type", "dynamic", new Dynamic("bool", null), `92 c406 ${ascii('"bool"')} c0`],
  [
    "a dynamic list",
    "dynamic",
    new Dynamic(list("bool"), [true]),
    `92 c40f ${ascii('["list","bool"]')} 91 c3`,
  ],
];

describe("msgpack", () => {
  test.each(vectors)("%s", (_, type, value, hex) => {
    expect(Buffer.from(encodeMsgpack(type, value)).equals(bytes(hex))).toBe(true);
    expect(decodeMsgpack(type, bytes(hex))).toEqual(value);
  });

  test.each<[name: string, type: Type, value: Value, hex: string]>([
    ["an integer", "number", 1, "a131"],
    ["zero, whatever its sign", "number", -0, "a130"],
    ["a fraction", "number", -0.5, `a4${ascii("-0.5")}`],
    ["a fraction that no double is", "number", Decimal.parse("0.1"), `a3${ascii("0.1")}`],
    ["a large integer", "number", 2 ** 70, `b6${ascii("1180591620717411303424")}`],
    ["numbers inside", list(TWO), [{ a: "1", b: 2 }], "91 82 a161 a131 a162 a132"],
    ["no text of anything else", list("bool"), [true], "91 c3"],
    ["an infinite number", "number", Infinity, "cb 7ff0000000000000"],
  ])("numbers as text: %s", (_, type, value, hex) => {
    expect(Buffer.from(encodeMsgpack(type, value, { numbersAsText: true })).equals(bytes(hex))).toBe(true);
    expect(decodeMsgpack(type, bytes(hex))).toEqual(value === 0 ? 0 : value);
  });

  // Forms that others may write, for values that we write otherwise.
  const foreign: [name: string, type: Type, hex: string, value: Value][] = [
    ["an int64 for a small number", "number", "d3 0000000000000005", 5],
    ["a uint64 beyond int64", "number", "cf ffffffffffffffff", Decimal.parse("18446744073709551615")],
    ["a uint64 that is exactly a double", "number", "cf 8000000000000000", 2 ** 63],
    ["a float64 for an integer", "number", "cb 4014000000000000", 5],
    ["a float32", "number", "ca 3fc00000", 1.5],
    ["minus zero", "number", "cb 8000000000000000", 0],
    ["text for a small number", "number", "a1 35", 5],
    ["text that is exactly a double", "number", "a4 302e3530", 0.5],
    ["text with an exponent", "number", "a4 31653232", 1e22],
    ["a str16 for a short string", "string", "da 0001 61", "a"],
    ["an array32 for a short list", list("bool"), "dd 00000001 c3", [true]],
    ["a map32 for a short map", map("bool"), "df 00000001 a161 c3", { a: true }],
    ["attributes in another order", TWO, "82 a162 01 a161 a178", { a: "x", b: 1 }],
    ["an unknown value without payload", "string", "c7 00 00", UNKNOWN],
    ["an unknown value of extension 12 without refinement", "string", "d4 0c 80", UNKNOWN],
    ["a dynamic type as a string", "dynamic", `92 a6 ${ascii('"bool"')} c3`, new Dynamic("bool", true)],
  ];
  test.each(foreign)("also read: %s", (_, type, hex, value) => {
    expect(decodeMsgpack(type, bytes(hex))).toEqual(value);
  });

  test("reads a part of a larger buffer", () => {
    const larger = bytes("ff a2 6162 ff");
    expect(decodeMsgpack("string", larger.subarray(1, 4))).toBe("ab");
  });

  test("keeps no hold of the bytes that it read", () => {
    const input = bytes("c7 03 0c 81 01 c2");
    const value = decodeMsgpack("string", input);
    input.fill(0);
    expect(value).toEqual(new Unknown(bytes("81 01 c2")));
  });

  test("a set is put in order and loses what is there twice, but no unknown", () => {
    const value = ["b", UNKNOWN, "a", "b", UNKNOWN];
    expect(decodeMsgpack(set("string"), encodeMsgpack(set("string"), value))).toEqual([
      "a",
      "b",
      UNKNOWN,
      UNKNOWN,
    ]);
  });

  test("sets of objects that are partly unknown keep them all", () => {
    const type = set(TWO);
    const value = [{ a: UNKNOWN, b: 1 }, { a: UNKNOWN, b: 1 }, { a: "x" }, { a: "x", b: null }];
    const back = decodeMsgpack(type, encodeMsgpack(type, value));
    expect(back).toHaveLength(3);
  });

  test("a missing attribute is written as null", () => {
    expect(decodeMsgpack(TWO, encodeMsgpack(TWO, { b: 1 }))).toEqual({ a: null, b: 1 });
  });

  test("an attribute named as something that every object inherits is not mistaken for it", () => {
    const type: Type = {
      kind: "object",
      attributes: JSON.parse('{"__proto__":"string","constructor":"string"}'),
    };
    const back = decodeMsgpack(type, encodeMsgpack(type, {}));
    expect(Object.entries(back as object)).toEqual([
      ["__proto__", null],
      ["constructor", null],
    ]);
  });

  test("a map holds no key but its own", () => {
    const back = decodeMsgpack(map("string"), bytes("80")) as Record<string, Value>;
    expect(back.constructor).toBeUndefined();
  });
});

describe("a value that does not fit its type is refused", () => {
  const cases: [name: string, type: Type, value: unknown, path: (string | number)[], message: string][] = [
    ["a number for a string", "string", 1, [], "the value: a string is required, not a number"],
    ["a string for a number", "number", "1", [], "the value: a number is required, not a string"],
    ["NaN", "number", Number.NaN, [], "the value: a number is required, not NaN"],
    ["a bigint", "number", 1n, [], "the value: a number is required, not a bigint"],
    ["undefined", "string", undefined, [], "the value: a string is required, not undefined"],
    [
      "a lone surrogate",
      "string",
      "\ud800",
      [],
      "the value: the string is not valid Unicode: it has a lone surrogate",
    ],
    ["an attribute that the type lacks", TWO, { a: "x", c: 1 }, ["c"], "c: the type has no such attribute"],
    ["the same inside a list", list(TWO), [{}, { c: 1 }], [1, "c"], "[1].c: the type has no such attribute"],
    ["an array for an object", TWO, [], [], "the value: an object is required, not an array"],
    ["a Map for a map", map("bool"), new Map(), [], "the value: a map is required, not an object"],
    ["an object for a list", list("bool"), {}, [], "the value: a list is required, not an object"],
    [
      "undefined in a map",
      map("bool"),
      { "a b": undefined },
      ["a b"],
      '["a b"]: a bool is required, not undefined',
    ],
    ["a hole in a list", list("bool"), new Array(1), [0], "[0]: a bool is required, not undefined"],
    ["a number in a set of strings", set("string"), ["a", 1], [1], "[1]: a string is required, not a number"],
    [
      "a tuple too short",
      { kind: "tuple", elements: ["bool"] },
      [],
      [],
      "the value: a tuple of 1 elements is required, not of 0",
    ],
    [
      "a bare value for a dynamic one",
      "dynamic",
      "x",
      [],
      "the value: a Dynamic, that is a value with its type, is required, not a string",
    ],
    [
      "a wrong value in a Dynamic",
      "dynamic",
      new Dynamic("bool", "x"),
      [],
      "the value: a bool is required, not a string",
    ],
  ];
  test.each(cases)("%s", (_, type, value, path, message) => {
    let error: unknown;
    try {
      encodeMsgpack(type, value as Value);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ValueError);
    expect(error).toMatchObject({ path, message });
  });
});
