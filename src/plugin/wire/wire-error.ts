/** Bytes that are not the message they should be, or a value that the wire cannot hold. */
export class WireError extends Error {
  override readonly name = "WireError";
}
