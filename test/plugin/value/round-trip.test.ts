import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  decodeJson,
  decodeMsgpack,
  encodeJson,
  encodeMsgpack,
  isWhollyKnown,
  typeFromJson,
  typeToJson,
  ValueError,
  valuesEqual,
} from "../../../src/plugin/value/index.js";
import { show, typedValues, types, values } from "./arbitrary.js";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

describe("any value of any type", () => {
  test("comes back from msgpack as it was, and encodes to the same bytes again", () => {
    fc.assert(
      fc.property(typedValues(true), ({ type, value }) => {
        const bytes = encodeMsgpack(type, value);
        const back = decodeMsgpack(type, bytes);
        expect(show(type, back)).toBe(show(type, value));
        expect(hex(encodeMsgpack(type, back))).toBe(hex(bytes));
        expect(valuesEqual(type, back, value)).toBe(true);
      }),
      { numRuns: 4000 },
    );
  });

  test("comes back from JSON as it was, strict and lenient", () => {
    fc.assert(
      fc.property(typedValues(false), ({ type, value }) => {
        const json = encodeJson(type, value);
        expect(show(type, decodeJson(type, json))).toBe(show(type, value));
        expect(show(type, decodeJson(type, Buffer.from(json), { lenient: true }))).toBe(show(type, value));
        expect(JSON.stringify(JSON.parse(json))).toBeDefined();
      }),
      { numRuns: 4000 },
    );
  });

  test("goes from msgpack to JSON and back to the same bytes", () => {
    fc.assert(
      fc.property(typedValues(false), ({ type, value }) => {
        const bytes = encodeMsgpack(type, value);
        const json = encodeJson(type, decodeMsgpack(type, bytes));
        expect(hex(encodeMsgpack(type, decodeJson(type, json)))).toBe(hex(bytes));
      }),
      { numRuns: 4000 },
    );
  });

  test("is refused by JSON if there is something unknown in it", () => {
    fc.assert(
      fc.property(typedValues(true), ({ type, value }) => {
        fc.pre(!isWhollyKnown(value));
        expect(() => encodeJson(type, value)).toThrow(ValueError);
      }),
      { numRuns: 500 },
    );
  });

  test("equals another of its type exactly if both look the same", () => {
    const pairs = types(2).chain((type) => {
      const one = values(type, true);
      return fc.tuple(fc.constant(type), one, one);
    });
    fc.assert(
      fc.property(pairs, ([type, a, b]) => {
        expect(valuesEqual(type, a, b)).toBe(show(type, a) === show(type, b));
      }),
      { numRuns: 2000 },
    );
  });
});

test("any type comes back from its JSON", () => {
  fc.assert(
    fc.property(types(4), (type) => {
      expect(typeFromJson(JSON.parse(JSON.stringify(typeToJson(type))))).toEqual(type);
    }),
    { numRuns: 1000 },
  );
});
