import { Decimal } from "./decimal.js";
import { Dynamic } from "./dynamic.js";
import { Unknown } from "./unknown.js";
import type { Value } from "./value.js";

/** True when the value is not unknown and, at any depth, contains nothing unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (typeof value !== "object" || value === null || value instanceof Decimal) return true;
  if (value instanceof Unknown) return false;
  if (value instanceof Dynamic) return isWhollyKnown(value.value);
  return Object.values(value).every(isWhollyKnown);
}
