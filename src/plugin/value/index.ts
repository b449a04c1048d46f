/** Terraform's values: their types, their TypeScript form, and their msgpack and JSON forms on the wire. */
export { Decimal } from "./decimal.js";
export { type DecodeJsonOptions, decodeJson } from "./decode-json.js";
export { decodeMsgpack } from "./decode-msgpack.js";
export { Dynamic } from "./dynamic.js";
export { encodeJson } from "./encode-json.js";
export { type EncodeMsgpackOptions, encodeMsgpack } from "./encode-msgpack.js";
export { isWhollyKnown } from "./is-wholly-known.js";
export { type Type, typeFromJson, typeToJson } from "./type.js";
export { isUnknown, UNKNOWN, Unknown } from "./unknown.js";
export type { Value } from "./value.js";
export { ValueError, type ValuePath } from "./value-error.js";
export { valuesEqual } from "./values-equal.js";
