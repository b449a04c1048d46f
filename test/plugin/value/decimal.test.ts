import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Decimal, decodeMsgpack, encodeJson, encodeMsgpack } from "../../../src/plugin/value/index.js";

describe("Decimal.parse", () => {
  const doubles: [text: string, double: number][] = [
    ["0", 0],
    ["-0.000", 0],
    ["0e999999999999", 0],
    ["1", 1],
    ["+1.", 1],
    ["-.5", -0.5],
    ["00012.50", 12.5],
    ["125e-1", 12.5],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["9007199254740992", 2 ** 53],
    ["18446744073709551616", 2 ** 64],
    ["1e22", 1e22],
    ["0.1000000000000000055511151231257827021181583404541015625", 0.1],
    [(2n ** 1023n).toString(), 2 ** 1023],
    [encodeJson("number", Number.MIN_VALUE), Number.MIN_VALUE],
    [encodeJson("number", Number.MAX_VALUE), Number.MAX_VALUE],
  ];
  test.each(doubles)("%s is a JavaScript number", (text, double) => {
    expect(Decimal.parse(text)).toBe(double);
  });

  const decimals: [text: string, canonical: string][] = [
    ["0.1", "0.1"],
    ["-00.10", "-0.1"],
    ["1e-1", "0.1"],
    ["9007199254740993", "9007199254740993"],
    ["9007199254740993.0", "9007199254740993"],
    ["1e23", `1${"0".repeat(23)}`],
    ["1e400", `1${"0".repeat(400)}`],
    ["12.34e-4", "0.001234"],
    [
      "0.10000000000000000555111512312578270211815834045410156250001",
      "0.10000000000000000555111512312578270211815834045410156250001",
    ],
    ["1e-400", `0.${"0".repeat(399)}1`],
    ["120e5000", "1.2e5002"],
    ["-1e-5000", "-1e-5000"],
    [`1${"0".repeat(5000)}`, "1e5000"],
  ];
  test.each(decimals)("%s is a Decimal", (text, canonical) => {
    const decimal = Decimal.parse(text);
    expect(decimal).toBeInstanceOf(Decimal);
    expect(String(decimal)).toBe(canonical);
    expect(Decimal.parse(canonical)).toEqual(decimal);
  });

  test.each([
    "",
    " ",
    "1 ",
    "a",
    "1e",
    "e1",
    ".",
    "-",
    "0x10",
    "1_000",
    "Infinity",
    "NaN",
    "1e999999999",
    "1\n",
  ])("%j is no number", (text) => {
    expect(Decimal.parse(text)).toBeNull();
  });

  test("an integer is a number exactly if some double is that integer", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }), (integer) => {
        const parsed = Decimal.parse(integer.toString());
        const double = Number(integer);
        if (BigInt(double) === integer) expect(parsed).toBe(double);
        else expect(String(parsed)).toBe(integer.toString());
      }),
      { numRuns: 2000 },
    );
  });

  test("every digit of a double gives that double, one digit more does not", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
        const text = encodeJson("number", double);
        expect(Number(text)).toBe(double === 0 ? 0 : double);
        expect(Decimal.parse(text)).toBe(double === 0 ? 0 : double);
        expect(Decimal.parse(`${text}${text.includes(".") ? "" : "."}1`)).toBeInstanceOf(Decimal);
      }),
      { numRuns: 1000 },
    );
  });

  test("a million digits take no time", () => {
    const start = performance.now();
    for (const text of [
      "9".repeat(1e6),
      `0.${"0".repeat(1e6)}1`,
      `1${"0".repeat(1e6)}`,
      `${"0".repeat(1e6)}x`,
    ]) {
      Decimal.parse(text);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("a Decimal", () => {
  const tenth = Decimal.parse("0.1") as Decimal;

  test("equals a Decimal of the same number, and nothing else", () => {
    expect(tenth.equals(Decimal.parse("1e-1"))).toBe(true);
    expect(tenth.equals(Decimal.parse("0.2"))).toBe(false);
    expect(tenth.equals(0.1)).toBe(false);
    expect(tenth.equals("0.1")).toBe(false);
  });

  test("gives the nearest double", () => {
    expect(tenth.toNumber()).toBe(0.1);
    expect((Decimal.parse("-1e400") as Decimal).toNumber()).toBe(Number.NEGATIVE_INFINITY);
  });

  test("survives msgpack with an exponent", () => {
    const huge = Decimal.parse("1.5e5000");
    expect(decodeMsgpack("number", encodeMsgpack("number", huge))).toEqual(huge);
  });
});
