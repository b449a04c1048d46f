import { isWhollyKnown } from "./is-wholly-known.js";
import type { Value } from "./value.js";

/** An element of a set with its msgpack bytes, which decide about order and sameness. */
export interface SetElement {
  readonly value: Value;
  readonly bytes: Uint8Array;
}

/**
 * The one order of sets: by the elements' msgpack bytes, each known element once. Elements with something unknown in
 * them all stay, because they may turn out to be different.
 */
export function canonicalSet<E extends SetElement>(elements: readonly E[]): E[] {
  const sorted = [...elements].sort((a, b) => Buffer.compare(a.bytes, b.bytes));
  return sorted.filter(({ value, bytes }, index) => {
    const before = sorted[index - 1];
    return before === undefined || Buffer.compare(before.bytes, bytes) !== 0 || !isWhollyKnown(value);
  });
}
