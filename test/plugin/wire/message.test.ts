import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  bool,
  bytes,
  enumeration,
  int64,
  type MessageOutput,
  map,
  message,
  nested,
  optional,
  repeated,
  string,
  WireError,
} from "../../../src/plugin/wire/index.js";

const Colour = { RED: 0, GREEN: 1, BLUE: 2 } as const;
const Leaf = message("Leaf", { text: string(1), data: bytes(2), number: int64(3) });
const Everything = message("Everything", {
  text: string(1),
  data: bytes(2),
  flag: bool(3),
  number: int64(4),
  colour: enumeration(5, Colour),
  leaf: nested(6, Leaf),
  texts: repeated(string(7)),
  leaves: repeated(nested(8, Leaf)),
  labels: map(string(9)),
  forest: map(nested(10, Leaf)),
  perhaps_text: optional(string(11)),
  perhaps_data: optional(bytes(12)),
  perhaps_number: optional(int64(13)),
  perhaps_flag: optional(bool(16)),
  far: string(536_870_911),
});

const EMPTY: MessageOutput<typeof Everything> = {
  text: "",
  data: new Uint8Array(0),
  flag: false,
  number: 0,
  colour: 0,
  leaf: undefined,
  texts: [],
  leaves: [],
  labels: {},
  forest: {},
  perhaps_text: undefined,
  perhaps_data: undefined,
  perhaps_number: undefined,
  perhaps_flag: undefined,
  far: "",
};

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const unhex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

describe("fixed bytes", () => {
  const vectors: [string, Parameters<typeof Everything.encode>[0], string][] = [
    ["nothing", {}, ""],
    [
      "defaults",
      { text: "", data: new Uint8Array(0), flag: false, number: 0, colour: 0, texts: [], labels: {} },
      "",
    ],
    ["a string", { text: "aé" }, "0a 03 61 c3 a9"],
    ["bytes", { data: Uint8Array.of(0, 255) }, "12 02 00 ff"],
    ["a bool", { flag: true }, "18 01"],
    ["a number", { number: 150 }, "20 96 01"],
    ["a negative number", { number: -1 }, "20 ff ff ff ff ff ff ff ff ff 01"],
    ["the least number", { number: Number.MIN_SAFE_INTEGER }, "20 81 80 80 80 80 80 80 f0 ff 01"],
    ["the greatest number", { number: Number.MAX_SAFE_INTEGER }, "20 ff ff ff ff ff ff ff 0f"],
    ["an enumerator", { colour: Colour.BLUE }, "28 02"],
    ["an empty message", { leaf: {} }, "32 00"],
    ["a message", { leaf: { text: "a" } }, "32 03 0a 01 61"],
    ["a list with an empty string", { texts: ["", "b"] }, "3a 00 3a 01 62"],
    ["a list of messages", { leaves: [{}, { number: 1 }] }, "42 00 42 02 18 01"],
    ["a map", { labels: { k: "v" } }, "4a 06 0a 01 6b 12 01 76"],
    ["a map of messages", { forest: { k: { number: 1 } } }, "52 07 0a 01 6b 12 02 18 01"],
    [
      "optionals that hold defaults",
      { perhaps_text: "", perhaps_number: 0, perhaps_flag: false },
      "5a 00 68 00 80 01 00",
    ],
    ["a field number of 29 bits", { far: "z" }, "fa ff ff ff 0f 01 7a"],
  ];

  test.each(vectors)("%s", (_, value, bytes) => {
    expect(hex(Everything.encode(value))).toBe(bytes.replaceAll(" ", ""));
    const decoded = Everything.decode(unhex(bytes));
    expect(hex(Everything.encode(decoded))).toBe(bytes.replaceAll(" ", ""));
    expect(Object.keys(decoded)).toEqual(Object.keys(EMPTY));
  });

  test("an absent field decodes to its default", () => {
    expect(Everything.decode(new Uint8Array(0))).toStrictEqual(EMPTY);
    expect(Everything.decode(unhex("32 00")).leaf).toStrictEqual({
      text: "",
      data: new Uint8Array(0),
      number: 0,
    });
  });

  test("the message stands after its headroom", () => {
    const encoded = Everything.encode({ text: "a" }, 5);
    expect(encoded.byteLength).toBe(8);
    expect(hex(encoded.subarray(5))).toBe("0a0161");
  });

  test("decoded bytes are a view of the input", () => {
    const input = unhex("12 02 01 02");
    expect(Everything.decode(input).data.buffer).toBe(input.buffer);
  });
});

describe("tolerance", () => {
  const cases: [string, string, Partial<typeof EMPTY>][] = [
    [
      "unknown fields of every wire type are skipped",
      "a0 06 ff ff ff ff ff ff ff ff ff 01 a1 06 0102030405060708 a2 06 02 0102 a5 06 01020304 0a 01 61",
      { text: "a" },
    ],
    ["the last one of two counts", "0a 01 61 0a 01 62", { text: "b" }],
    [
      "a message that comes in parts is put together",
      "32 03 0a 01 61 32 02 18 05",
      { leaf: { text: "a", data: new Uint8Array(0), number: 5 } },
    ],
    ["a map entry without a value", "4a 03 0a 01 6b", { labels: { k: "" } }],
    [
      "a map entry without a key",
      "52 02 12 00",
      { forest: { "": { text: "", data: new Uint8Array(0), number: 0 } } },
    ],
    ["a number with needless bytes", "20 81 80 00", { number: 1 }],
    ["an enumerator that is not known", "28 63", { colour: 99 as 0 }],
  ];
  test.each(cases)("%s", (_, bytes, expected) => {
    expect(Everything.decode(unhex(bytes))).toEqual({ ...EMPTY, ...expected });
  });
});

describe("malformed input", () => {
  test.each([
    ["cut in a tag", "80", /Everything: .*middle of a number/],
    ["cut in a number", "20 80", /Everything.number: .*middle of a number/],
    ["cut in a string", "0a 05 61", /Everything.text: 5 bytes announced, 1 left/],
    ["a length that is negative", "0a ff ff ff ff ff ff ff ff ff 01", /Everything.text: -1 bytes/],
    ["a child longer than its parent", "32 02 0a 05 61 61 61 61 61", /Leaf.text: 5 bytes announced, 0 left/],
    ["another wire type", "08 01", /Everything.text: unexpected wire type 0/],
    ["a group", "a3 06 a4 06", /unknown wire type 3/],
    ["a field number of 0", "00 00", /number 0/],
    ["text that is not UTF-8", "0a 02 c3 28", /Everything.text: .*not UTF-8/],
    ["a number beyond 53 bits", "20 ff ff ff ff ff ff ff 7f", /Everything.number: .*53 bits/],
    ["a number of eleven bytes", "20 ff ff ff ff ff ff ff ff ff ff 01", /longer than 10 bytes/],
    ["a cut unknown field", "a1 06 01 02", /middle of field 100/],
  ])("%s", (_, bytes, text) => {
    const decode = () => Everything.decode(unhex(bytes));
    expect(decode).toThrow(WireError);
    expect(decode).toThrow(text);
  });

  test("any bytes either decode or throw a WireError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        try {
          Everything.decode(input);
        } catch (error) {
          expect(error).toBeInstanceOf(WireError);
        }
      }),
      { numRuns: 5000 },
    );
  });

  test.each([1.5, 2 ** 53, Number.NaN])("the number %p cannot be encoded", (number) => {
    expect(() => Everything.encode({ number })).toThrow(/Everything.number must be an integer/);
  });
});

describe("round trip", () => {
  // A lone surrogate has no UTF-8; it becomes U+FFFD, as everywhere.
  const text = fc.string({ unit: "binary" });
  const data = fc.uint8Array({ maxLength: 200 });
  const number = fc.maxSafeInteger();
  const leaf = fc.record({ text, data, number });
  const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const everything: fc.Arbitrary<typeof EMPTY> = fc.record({
    text,
    data,
    flag: fc.boolean(),
    number,
    colour: fc.constantFrom(...Object.values(Colour)),
    leaf: perhaps(leaf),
    texts: fc.array(text),
    leaves: fc.array(leaf),
    labels: fc.dictionary(text, text, { noNullPrototype: true }),
    forest: fc.dictionary(text, leaf, { noNullPrototype: true }),
    perhaps_text: perhaps(text),
    perhaps_data: perhaps(data),
    perhaps_number: perhaps(number),
    perhaps_flag: perhaps(fc.boolean()),
    far: text,
  });

  test("what is encoded decodes to itself", () => {
    fc.assert(
      fc.property(everything, (value) => {
        expect(Everything.decode(Everything.encode(value))).toEqual(value);
      }),
      { numRuns: 2000 },
    );
  });

  test("a key __proto__ is an entry like any other", () => {
    const labels = JSON.parse('{"__proto__": "x"}');
    expect(Object.entries(Everything.decode(Everything.encode({ labels })).labels)).toEqual([
      ["__proto__", "x"],
    ]);
  });
});
