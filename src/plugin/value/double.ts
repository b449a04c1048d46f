const view = new DataView(new ArrayBuffer(8));

/** A finite double as the integers m and k of m * 2^k; exact. */
export function splitDouble(double: number): { mantissa: bigint; exponent: number } {
  view.setFloat64(0, double);
  const bits = view.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = biased === 0 ? fraction : fraction | 0x10000000000000n;
  const exponent = (biased === 0 ? 1 : biased) - 1075;
  return { mantissa: bits >> 63n ? -magnitude : magnitude, exponent };
}

/** Every digit of a finite double, in plain notation: 0.1 has 55 decimals. */
export function exactText(double: number): string {
  // Also turns -0 into 0, as Terraform knows only one zero.
  if (Number.isSafeInteger(double)) return String(double);
  if (Number.isInteger(double)) return BigInt(double).toString();
  let { mantissa, exponent } = splitDouble(double);
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent += 1;
  }
  // m / 2^n = m * 5^n / 10^n
  const decimals = -exponent;
  const digits = (mantissa < 0n ? -mantissa : mantissa) * 5n ** BigInt(decimals);
  const padded = digits.toString().padStart(decimals + 1, "0");
  const sign = mantissa < 0n ? "-" : "";
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
