import { Decimal } from "./decimal.js";
import { Dynamic } from "./dynamic.js";
import { kindOf, mismatch } from "./mismatch.js";
import { objectLayout } from "./object-layout.js";
import { quoteInexactNumbers } from "./quote-inexact-numbers.js";
import { emptyMap, isRecord, setKey } from "./record.js";
import { type Type, typeFromJson } from "./type.js";
import type { Value } from "./value.js";
import { ValueError } from "./value-error.js";

/** Only dynamic values can nest without end; hostile bytes must not exhaust the stack. */
const DEEPEST = 500;

export interface DecodeJsonOptions {
  /** Ignore attributes that the type does not have, and take missing ones as null: for states of an older schema. */
  readonly lenient?: boolean;
}

/**
 * The value of a type that JSON text holds, such as a state or a DynamicValue. As in Terraform, a number or bool may
 * stand as a string and the other way round. Throws a ValueError for a text that is not such a value.
 */
export function decodeJson(type: Type, json: Uint8Array | string, options: DecodeJsonOptions = {}): Value {
  const text = typeof json === "string" ? json : utf8(json);
  const at: Decoding = { path: [], dynamics: 0, lenient: options.lenient ?? false };
  return decode(at, type, parse(text));
}

type SimpleType = Extract<Type, string>;

interface Decoding {
  /** Where the decoder stands; on an error it stays there and tells the place. */
  readonly path: (string | number)[];
  dynamics: number;
  readonly lenient: boolean;
}

function utf8(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (text.includes("\ufffd") && Buffer.compare(Buffer.from(text), bytes) !== 0) {
    throw new ValueError([], "the JSON text is not valid UTF-8");
  }
  return text;
}

function parse(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    const quoted = quoteInexactNumbers(text);
    return quoted === text ? json : JSON.parse(quoted);
  } catch (error) {
    // The parser's own message quotes the text, which may hold a secret.
    if (error instanceof SyntaxError) throw new ValueError([], "the text is not valid JSON");
    throw error;
  }
}

function decode(at: Decoding, type: Type, json: unknown): Value {
  if (json === null) return null;
  const value = typeof type === "string" ? decodeSimple(at, type, json) : decodeComposite(at, type, json);
  if (value === null) throw new ValueError(at.path, mismatch(type, kindOf(json)));
  return value;
}

/** Null when the JSON is not a value of the type. */
function decodeSimple(at: Decoding, type: SimpleType, json: unknown): Value {
  switch (type) {
    case "string":
      // A number that could be damaged is a string by now, in its own digits.
      return typeof json === "string" ? json : typeof json === "object" ? null : String(json);
    case "bool":
      if (json === true || json === "true" || json === "1") return true;
      return json === false || json === "false" || json === "0" ? false : null;
    case "number":
      return typeof json === "string" ? Decimal.parse(json) : typeof json === "number" ? json : null;
    case "dynamic":
      return isRecord(json) ? decodeDynamic(at, json) : null;
  }
}

function decodeComposite(at: Decoding, type: Exclude<Type, string>, json: unknown): Value {
  switch (type.kind) {
    case "list":
    case "set":
      if (!Array.isArray(json)) return null;
      return json.map((element, i) => decodeAt(at, i, type.element, element));
    case "tuple":
      if (!Array.isArray(json)) return null;
      if (json.length !== type.elements.length) {
        const wanted = `a tuple of ${type.elements.length} elements is required`;
        throw new ValueError(at.path, `${wanted}, not of ${json.length}`);
      }
      return type.elements.map((element, i) => decodeAt(at, i, element, json[i]));
    case "map": {
      if (!isRecord(json)) return null;
      const map = emptyMap<Value>();
      for (const key of Object.keys(json)) map[key] = decodeAt(at, key, type.element, json[key]);
      return map;
    }
    case "object": {
      if (!isRecord(json)) return null;
      const { attributes, byName } = objectLayout(type);
      if (!at.lenient) {
        const extra = Object.keys(json).find((name) => !byName.has(name));
        if (extra !== undefined) throw new ValueError([...at.path, extra], "the type has no such attribute");
      }
      const object: Record<string, Value> = {};
      for (const { name, type: attribute } of attributes) {
        const present = Object.hasOwn(json, name);
        if (!present && !at.lenient) throw new ValueError([...at.path, name], "the attribute is missing");
        setKey(object, name, present ? decodeAt(at, name, attribute, json[name]) : null);
      }
      return object;
    }
  }
}

function decodeAt(at: Decoding, step: string | number, type: Type, json: unknown): Value {
  at.path.push(step);
  checkDepth(at);
  const value = decode(at, type, json);
  at.path.pop();
  return value;
}

function decodeDynamic(at: Decoding, json: Readonly<Record<string, unknown>>): Value {
  const keys = Object.keys(json);
  if (keys.length !== 2 || !keys.includes("type") || !keys.includes("value")) {
    throw new ValueError(at.path, 'a dynamic value is an object of "type" and "value"');
  }
  at.dynamics += 1;
  checkDepth(at);
  const type = readType(at, json.type);
  const value = decode(at, type, json.value);
  at.dynamics -= 1;
  return new Dynamic(type, value);
}

function readType(at: Decoding, json: unknown): Type {
  try {
    return typeFromJson(json);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    throw new ValueError(at.path, "the type of a dynamic value is not the JSON form of a Terraform type");
  }
}

function checkDepth(at: Decoding): void {
  if (at.path.length + at.dynamics > DEEPEST) {
    throw new ValueError(at.path, `the value nests deeper than ${DEEPEST} levels`);
  }
}
