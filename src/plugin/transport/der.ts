/** The few forms of DER (X.690) that a certificate needs. */

/** A value with its tag and its length. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content)]), content]);
}

function lengthOf({ length }: Buffer): number[] {
  if (length < 0x80) return [length];
  if (length < 0x100) return [0x81, length];
  return [0x82, length >> 8, length & 0xff];
}

export const sequence = (...contents: readonly Uint8Array[]) => der(0x30, ...contents);
export const set = (...contents: readonly Uint8Array[]) => der(0x31, ...contents);
export const octetString = (content: Uint8Array) => der(0x04, content);
export const utf8String = (text: string) => der(0x0c, Buffer.from(text));

/** A BIT STRING of whole bytes. */
export const bitString = (content: Uint8Array) => der(0x03, Buffer.of(0), content);

/** An INTEGER that is not negative, from its bytes: none too many, and a leading 0 where the first bit is set. */
export function integer(bytes: Uint8Array): Buffer {
  const first = bytes.findIndex((byte) => byte !== 0);
  const significant = first < 0 ? Buffer.of(0) : bytes.subarray(first);
  return der(0x02, Buffer.of(...((significant[0] ?? 0) >= 0x80 ? [0] : [])), significant);
}

/** An OBJECT IDENTIFIER: "2.5.4.3". */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

function base128(arc: number): number[] {
  const groups = [arc & 0x7f];
  for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift((left & 0x7f) | 0x80);
  return groups;
}

/** A Time, to the second: as X.509 wants it, UTCTime with a short year up to 2049, GeneralizedTime from 2050 on. */
export function time(date: Date): Buffer {
  const text = `${date.toISOString().slice(0, 19).replace(/[-T:]/g, "")}Z`;
  return date.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(text.slice(2))) : der(0x18, Buffer.from(text));
}
