import { Decimal } from "./decimal.js";
import { Dynamic } from "./dynamic.js";
import { mismatch } from "./mismatch.js";
import { MsgpackError, MsgpackReader } from "./msgpack-reader.js";
import { objectLayout } from "./object-layout.js";
import { emptyMap, setKey } from "./record.js";
import { type Type, typeFromJson } from "./type.js";
import { UNKNOWN, Unknown } from "./unknown.js";
import type { Value } from "./value.js";
import { ValueError } from "./value-error.js";

const REFINED_UNKNOWN = 12;
/** Terraform refuses longer descriptions of an unknown value too. */
const LONGEST_REFINEMENT = 1024;
/** Only dynamic values can nest without end; hostile bytes must not exhaust the stack. */
const DEEPEST = 500;

/** The value of a type that msgpack bytes hold. Throws a ValueError for bytes that are not such a value. */
export function decodeMsgpack(type: Type, bytes: Uint8Array): Value {
  const at: Decoding = { reader: new MsgpackReader(bytes), path: [], dynamics: 0 };
  try {
    const value = decode(at, type);
    if (at.reader.remaining > 0) throw new MsgpackError("bytes are left over after the value");
    return value;
  } catch (error) {
    if (error instanceof MsgpackError) throw new ValueError(at.path, error.message);
    throw error;
  }
}

interface Decoding {
  readonly reader: MsgpackReader;
  /** Where the decoder stands; on an error it stays there and tells the place. */
  readonly path: (string | number)[];
  dynamics: number;
}

function decode(at: Decoding, type: Type): Value {
  const { reader } = at;
  if (reader.nil()) return null;
  const value = decodeKnown(at, type);
  if (value !== null) return value;
  const extension = reader.extension();
  if (extension === null) throw new MsgpackError(mismatch(type, foundKind(reader.peek())));
  return decodeUnknown(extension.kind, extension.payload);
}

/** Null when the next item is not a known value of the type's kind. */
function decodeKnown(at: Decoding, type: Type): Value {
  const { reader } = at;
  switch (type) {
    case "string":
      return reader.string();
    case "bool":
      return reader.bool();
    case "number":
      return decodeNumber(reader);
    case "dynamic":
      return decodeDynamic(at);
  }
  switch (type.kind) {
    case "list":
    case "set": {
      const count = reader.array();
      if (count === null) return null;
      const elements: Value[] = [];
      for (let i = 0; i < count; i++) elements.push(decodeAt(at, i, type.element));
      return elements;
    }
    case "tuple": {
      const count = reader.array();
      if (count === null) return null;
      if (count !== type.elements.length) {
        throw new MsgpackError(`a tuple of ${type.elements.length} elements is required, not of ${count}`);
      }
      return type.elements.map((element, i) => decodeAt(at, i, element));
    }
    case "map": {
      const count = reader.map();
      if (count === null) return null;
      const map = emptyMap<Value>();
      for (let i = 0; i < count; i++) {
        const key = decodeKey(reader);
        if (Object.hasOwn(map, key)) throw new ValueError([...at.path, key], "the key is there twice");
        map[key] = decodeAt(at, key, type.element);
      }
      return map;
    }
    case "object": {
      const count = reader.map();
      if (count === null) return null;
      const { attributes, byName } = objectLayout(type);
      const object: Record<string, Value> = {};
      for (let i = 0; i < count; i++) {
        // Terraform writes attributes in the layout's order, so that the next one is nearly always the expected one.
        const expected = attributes[i];
        const found = expected !== undefined && reader.takes(expected.key);
        const name = found ? expected.name : decodeKey(reader);
        const attribute = found ? expected.type : byName.get(name);
        if (attribute === undefined)
          throw new ValueError([...at.path, name], "the type has no such attribute");
        if (Object.hasOwn(object, name))
          throw new ValueError([...at.path, name], "the attribute is there twice");
        setKey(object, name, decodeAt(at, name, attribute));
      }
      if (count < attributes.length) {
        const missing = attributes.filter(({ name }) => !Object.hasOwn(object, name)).map(({ name }) => name);
        throw new ValueError([...at.path, ...missing.slice(0, 1)], "the attribute is missing");
      }
      return object;
    }
  }
}

function decodeAt(at: Decoding, step: string | number, type: Type): Value {
  at.path.push(step);
  if (at.path.length + at.dynamics > DEEPEST)
    throw new MsgpackError(`the value nests deeper than ${DEEPEST} levels`);
  const value = decode(at, type);
  at.path.pop();
  return value;
}

function decodeKey(reader: MsgpackReader): string {
  const key = reader.string();
  if (key === null) throw new MsgpackError("a key is not a string");
  return key;
}

function decodeNumber(reader: MsgpackReader): Value {
  const number = reader.number();
  if (typeof number === "bigint") return Decimal.parse(number.toString());
  if (number !== null) {
    if (Number.isNaN(number)) throw new MsgpackError(mismatch("number", "NaN"));
    return number === 0 ? 0 : number; // Terraform knows only one zero
  }
  const text = reader.string();
  if (text === null) return null;
  const parsed = Decimal.parse(text);
  if (parsed === null) throw new MsgpackError(mismatch("number", "a string that is no number"));
  return parsed;
}

function decodeDynamic(at: Decoding): Value {
  const { reader, path } = at;
  const count = reader.array();
  if (count === null) return null;
  if (count !== 2) throw new MsgpackError("a dynamic value is an array of a type and a value");
  const json = reader.binary() ?? Buffer.from(reader.string() ?? "");
  at.dynamics += 1;
  if (path.length + at.dynamics > DEEPEST)
    throw new MsgpackError(`the value nests deeper than ${DEEPEST} levels`);
  const type = parseType(json);
  const value = decode(at, type);
  at.dynamics -= 1;
  return new Dynamic(type, value);
}

function parseType(json: Uint8Array): Type {
  try {
    return typeFromJson(JSON.parse(Buffer.from(json).toString()));
  } catch (error) {
    if (error instanceof ValueError || error instanceof SyntaxError) {
      throw new MsgpackError("the type of a dynamic value is not the JSON form of a Terraform type");
    }
    throw error;
  }
}

function decodeUnknown(kind: number, payload: Uint8Array): Unknown {
  // Terraform takes every extension of at most one byte as the plain unknown value.
  if (payload.length <= 1) return UNKNOWN;
  if (kind !== REFINED_UNKNOWN) throw new MsgpackError(`msgpack extension ${kind} has no meaning here`);
  if (payload.length > LONGEST_REFINEMENT)
    throw new MsgpackError("the refinement of an unknown value is too long");
  return new Unknown(payload);
}

function foundKind(code: number): string {
  if (code < 0x80 || code >= 0xe0 || (code >= 0xca && code <= 0xd3)) return "a number";
  if (code <= 0x8f || code === 0xde || code === 0xdf) return "a map";
  if (code <= 0x9f || code === 0xdc || code === 0xdd) return "an array";
  if (code <= 0xbf || (code >= 0xd9 && code <= 0xdb)) return "a string";
  if (code === 0xc2 || code === 0xc3) return "a bool";
  return code === 0xc1 ? "the unused code 0xc1" : "binary data";
}
