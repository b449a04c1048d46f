import { canonicalSet } from "./canonical-set.js";
import { Decimal } from "./decimal.js";
import { exactText } from "./double.js";
import { Dynamic } from "./dynamic.js";
import { kindOf, mismatch } from "./mismatch.js";
import { MsgpackWriter } from "./msgpack-writer.js";
import { objectLayout } from "./object-layout.js";
import { isRecord } from "./record.js";
import { type Type, typeToJson } from "./type.js";
import { Unknown } from "./unknown.js";
import type { Value } from "./value.js";
import { ValueError } from "./value-error.js";

const PLAIN_UNKNOWN = Uint8Array.of(0xd4, 0, 0);
const REFINED_UNKNOWN = 12;
const INTEGER = /^-?\d{1,19}$/;

export interface EncodeMsgpackOptions {
  /**
   * Write each number in its digits, which Terraform takes, too. It compares a state that is read with the stored one by the
   * precision of numbers, also: only of digits it is that of the stored one.
   */
  readonly numbersAsText?: boolean;
}

/** The msgpack form of a value, as Terraform itself writes it. Throws a ValueError where the value does not fit. */
export function encodeMsgpack(
  type: Type,
  value: Value,
  { numbersAsText = false }: EncodeMsgpackOptions = {},
): Uint8Array {
  const writer = new MsgpackWriter();
  encode({ writer, path: [], numbersAsText }, type, value);
  return writer.bytesFrom(0);
}

interface Encoding {
  readonly writer: MsgpackWriter;
  /** Where the encoder stands; on an error it stays there and tells the place. */
  readonly path: (string | number)[];
  readonly numbersAsText: boolean;
}

function encode(at: Encoding, type: Type, value: unknown): void {
  if (value === null) at.writer.nil();
  else if (value instanceof Unknown) encodeUnknown(at.writer, value);
  else if (!(typeof type === "string" ? encodeSimple(at, type, value) : encodeComposite(at, type, value))) {
    throw new ValueError(at.path, mismatch(type, Number.isNaN(value) ? "NaN" : kindOf(value)));
  }
}

/** False when the value is not of the type. */
function encodeSimple(at: Encoding, type: Extract<Type, string>, value: unknown): boolean {
  const { writer } = at;
  switch (type) {
    case "string":
      if (typeof value !== "string") return false;
      encodeString(at, value);
      return true;
    case "bool":
      if (typeof value !== "boolean") return false;
      writer.bool(value);
      return true;
    case "number":
      return encodeNumber(at, value);
    case "dynamic":
      if (!(value instanceof Dynamic)) return false;
      writer.arrayHeader(2);
      writer.binary(Buffer.from(JSON.stringify(typeToJson(value.type))));
      encode(at, value.type, value.value);
      return true;
  }
}

/** False when the value is not of the type's kind. */
function encodeComposite(at: Encoding, type: Exclude<Type, string>, value: unknown): boolean {
  const { writer, path } = at;
  switch (type.kind) {
    case "list":
      if (!Array.isArray(value)) return false;
      writer.arrayHeader(value.length);
      for (let i = 0; i < value.length; i++) encodeAt(at, i, type.element, value[i]);
      return true;
    case "set": {
      if (!Array.isArray(value)) return false;
      const start = writer.position;
      const elements = value.map((element: Value, i) => {
        encodeAt(at, i, type.element, element);
        const bytes = writer.bytesFrom(start);
        writer.truncate(start);
        return { value: element, bytes };
      });
      const canonical = canonicalSet(elements);
      writer.arrayHeader(canonical.length);
      for (const { bytes } of canonical) writer.raw(bytes);
      return true;
    }
    case "tuple": {
      if (!Array.isArray(value)) return false;
      const { elements } = type;
      if (value.length !== elements.length) {
        throw new ValueError(
          path,
          `a tuple of ${elements.length} elements is required, not of ${value.length}`,
        );
      }
      writer.arrayHeader(elements.length);
      elements.forEach((element, i) => {
        encodeAt(at, i, element, value[i]);
      });
      return true;
    }
    case "map": {
      if (!isRecord(value)) return false;
      const keys = Object.keys(value).sort();
      writer.mapHeader(keys.length);
      for (const key of keys) {
        encodeString(at, key);
        encodeAt(at, key, type.element, value[key]);
      }
      return true;
    }
    case "object": {
      if (!isRecord(value)) return false;
      const { attributes, byName } = objectLayout(type);
      for (const name of Object.keys(value)) {
        if (!byName.has(name)) throw new ValueError([...path, name], "the type has no such attribute");
      }
      writer.mapHeader(attributes.length);
      for (const { name, key, type: attribute } of attributes) {
        writer.raw(key);
        encodeAt(at, name, attribute, Object.hasOwn(value, name) ? (value[name] ?? null) : null);
      }
      return true;
    }
  }
}

function encodeAt(at: Encoding, step: string | number, type: Type, value: unknown): void {
  at.path.push(step);
  encode(at, type, value);
  at.path.pop();
}

function encodeUnknown(writer: MsgpackWriter, { refinement }: Unknown): void {
  if (refinement === null) writer.raw(PLAIN_UNKNOWN);
  else writer.extension(REFINED_UNKNOWN, refinement);
}

function encodeString({ writer, path }: Encoding, text: string): void {
  if (!writer.string(text))
    throw new ValueError(path, "the string is not valid Unicode: it has a lone surrogate");
}

/**
 * As Terraform does it: an int where the number is an integer within int64, a float64 where a double is the number and
 * has a fraction, else a string. Large integers need it: of a float64 Terraform keeps 53 bits, and would write 2^70 to
 * the state with its last digits lost.
 */
function encodeNumber({ writer, numbersAsText }: Encoding, value: unknown): boolean {
  if (value instanceof Decimal) {
    if (numbersAsText) writer.string(value.text);
    else encodeNumberText(writer, value.text);
  } else if (typeof value !== "number" || Number.isNaN(value)) return false;
  else if (numbersAsText && Number.isFinite(value)) writer.string(exactText(value));
  else if (Number.isSafeInteger(value)) writer.integer(value);
  else if (Number.isInteger(value)) encodeNumberText(writer, exactText(value));
  else writer.float64(value);
  return true;
}

function encodeNumberText(writer: MsgpackWriter, text: string): void {
  const integer = INTEGER.test(text) ? BigInt(text) : null;
  if (integer !== null && BigInt.asIntN(64, integer) === integer) writer.int64(integer);
  else writer.string(text);
}
