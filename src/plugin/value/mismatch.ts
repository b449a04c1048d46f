import { Decimal } from "./decimal.js";
import { Dynamic } from "./dynamic.js";
import type { Type } from "./type.js";
import { Unknown } from "./unknown.js";

const WANTED = {
  string: "a string",
  number: "a number",
  bool: "a bool",
  dynamic: "a Dynamic, that is a value with its type,",
  list: "a list",
  set: "a set",
  map: "a map",
  object: "an object",
  tuple: "a tuple",
};

/** "a string is required, not a number": kinds only, never the value, which may be a secret. */
export function mismatch(type: Type, found: string): string {
  return `${WANTED[typeof type === "string" ? type : type.kind]} is required, not ${found}`;
}

/** What a JavaScript value is, in the words of `mismatch`. */
export function kindOf(value: unknown): string {
  if (value === undefined) return "undefined";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Decimal) return "a number";
  if (value instanceof Unknown) return "an unknown value";
  if (value instanceof Dynamic) return "a Dynamic";
  if (typeof value === "boolean") return "a bool";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
