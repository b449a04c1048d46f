import { decodeMessage } from "./decode.js";
import { encodeMessage } from "./encode.js";
import type { Field } from "./field.js";
import { type FieldTable, fieldTable } from "./field-table.js";

/** A message of the wire protocol: turns values into bytes and back. */
export interface MessageType<Out = unknown, In = unknown> {
  /** As in the .proto, for error messages: "tfplugin6.PlanResourceChange.Request". */
  readonly name: string;
  readonly fields: FieldTable;
  /**
   * Encodes a value in which every field may be left out. The bytes of the message stand after `headroom` bytes that
   * the caller fills, so that a prefix costs no copy.
   */
  encode(value: In, headroom?: number): Uint8Array;
  /** Decodes a message in full; fields of kind bytes are views of the input. Throws a `WireError` on malformed input. */
  decode(bytes: Uint8Array): Out;
}

type Fields = Readonly<Record<string, Field<unknown>>>;

type OutOf<F> = F extends Field<infer Out, infer _> ? Out : never;
type InOf<F> = F extends Field<infer _, infer In> ? In : never;

/** The decoded value of a message: every field is there. */
export type Decoded<F extends Fields> = { -readonly [K in keyof F]: OutOf<F[K]> };

/** What the encoder takes: every field may be left out. */
export type Encodable<F extends Fields> = { readonly [K in keyof F]?: InOf<F[K]> | undefined };

/** The decoded value of a message type: `MessageOutput<typeof Diagnostic>`. */
export type MessageOutput<T> = T extends MessageType<infer Out, infer _> ? Out : never;

/** What a message type encodes: `MessageInput<typeof Diagnostic>`. */
export type MessageInput<T> = T extends MessageType<infer _, infer In> ? In : never;

/**
 * Declares a message by its fields.
 *
 * @example
 * const Timestamp = message("google.protobuf.Timestamp", { seconds: int64(1), nanos: int64(2) });
 * Timestamp.decode(Timestamp.encode({ seconds: 5 })); // { seconds: 5, nanos: 0 }
 */
export function message<const F extends Fields>(
  name: string,
  fields: F,
): MessageType<Decoded<F>, Encodable<F>> {
  const table = fieldTable(name, fields);
  return {
    name,
    fields: table,
    encode: (value, headroom = 0) =>
      encodeMessage(table, value as Readonly<Record<string, unknown>>, headroom),
    decode: (bytes) => decodeMessage(table, bytes) as Decoded<F>,
  };
}
