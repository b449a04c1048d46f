import { isUnknown, type Value } from "../../plugin/index.js";

/** Whether two values of one argument are the same; what is not known yet is the same as nothing. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b || isUnknown(a) || isUnknown(b)) return a === b;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null)
    return (a ?? null) === (b ?? null);
  if (Array.isArray(a) || Array.isArray(b)) {
    const [one, other] = [a, b] as [readonly Value[], readonly Value[]];
    return one.length === other.length && one.every((value, index) => isSame(value, other[index]));
  }
  const [one, other] = [a, b] as Record<string, Value>[];
  const keys = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})]);
  return [...keys].every((key) => isSame(one?.[key], other?.[key]));
}
