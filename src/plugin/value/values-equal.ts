import { encodeMsgpack } from "./encode-msgpack.js";
import type { Type } from "./type.js";
import type { Value } from "./value.js";

/** True when both are the same value of the type, as Terraform sees it; unknown values only with the same refinement. */
export function valuesEqual(type: Type, a: Value, b: Value): boolean {
  // The encoding is canonical: sets are in order, each number has one form, missing attributes are null.
  return Buffer.compare(encodeMsgpack(type, a), encodeMsgpack(type, b)) === 0;
}
