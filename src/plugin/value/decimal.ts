import { splitDouble } from "./double.js";

const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d+))?$/;
/** A double has at most this many significant digits, and at most this many decimals. */
const DOUBLE_DIGITS = 767;
const DOUBLE_DECIMALS = 1074;
/** Longer runs of zeros are written as an exponent, so that a short text never becomes a long one. */
const PLAIN_ZEROS = 1000;
/** Terraform's numbers have a binary exponent of 32 bits; nothing beyond it is a finite number there. */
const LARGEST_EXPONENT = 646_000_000;

/** An exact decimal number that no double is equal to: 0.1, 9007199254740993, 1e400. */
export class Decimal {
  /** Canonical: equal numbers have equal texts. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /**
   * The number that a decimal text stands for: a JavaScript number if one is exactly equal, a Decimal if none is, null
   * if the text is not a number.
   */
  static parse(text: string): number | Decimal | null {
    const match = NUMBER.exec(text);
    if (match === null) return null;
    const [, sign, whole = "", afterWhole, alone, power = "0"] = match;
    const fraction = alone ?? afterWhole ?? "";
    const all = withoutLeadingZeros(whole + fraction);
    if (all === "") return 0;
    const digits = withoutTrailingZeros(all);
    const exponent = Number(power) - fraction.length + (all.length - digits.length);
    if (Math.abs(exponent + digits.length) > LARGEST_EXPONENT) return null;
    const negative = sign === "-";
    const double = equalDouble(digits, exponent);
    if (double !== null) return negative ? -double : double;
    return new Decimal((negative ? "-" : "") + canonicalText(digits, exponent));
  }

  /** The nearest double; infinite where the number is beyond all of them. */
  toNumber(): number {
    return Number(this.text);
  }

  toString(): string {
    return this.text;
  }

  equals(other: unknown): boolean {
    return other instanceof Decimal && other.text === this.text;
  }
}

function equalDouble(digits: string, exponent: number): number | null {
  if (digits.length > DOUBLE_DIGITS || exponent < -DOUBLE_DECIMALS) return null;
  const double = Number(`${digits}e${exponent}`);
  if (!Number.isFinite(double)) return null;
  if (exponent >= 0 && Number.isSafeInteger(double)) return double;
  const { mantissa, exponent: power } = splitDouble(double);
  // digits * 10^exponent = mantissa * 2^power, with negative powers moved to the other side.
  const left = BigInt(digits) * 10n ** BigInt(Math.max(exponent, 0)) * 2n ** BigInt(Math.max(-power, 0));
  const right = mantissa * 2n ** BigInt(Math.max(power, 0)) * 10n ** BigInt(Math.max(-exponent, 0));
  return left === right ? double : null;
}

function canonicalText(digits: string, exponent: number): string {
  const point = digits.length + exponent;
  if (exponent >= 0 && exponent <= PLAIN_ZEROS) return digits + "0".repeat(exponent);
  if (exponent < 0 && point > 0) return `${digits.slice(0, point)}.${digits.slice(point)}`;
  if (exponent < 0 && -point <= PLAIN_ZEROS) return `0.${"0".repeat(-point)}${digits}`;
  const rest = digits.length > 1 ? `.${digits.slice(1)}` : "";
  return `${digits.slice(0, 1)}${rest}e${point - 1}`;
}

// Loops, because a regular expression for trailing zeros takes quadratic time on a long run of them.
function withoutLeadingZeros(digits: string): string {
  let start = 0;
  while (digits[start] === "0") start += 1;
  return digits.slice(start);
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
