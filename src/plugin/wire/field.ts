import type { MessageType } from "./message.js";

/**
 * One field of a message: its number and how its value is written. `Out` is the type of the decoded value, `In` what
 * the encoder takes. Both exist for the compiler only.
 */
export interface Field<Out, In = Out> {
  readonly number: number;
  readonly kind: "string" | "bytes" | "bool" | "int64" | "message";
  readonly form: "plain" | "optional" | "repeated" | "map";
  /** Of a field of kind "message", its type. A function, so that types may contain themselves. */
  readonly message?: () => MessageType;
  readonly "~types"?: { readonly out: Out; readonly in: In };
}

/** A message type, or a function that returns it where the type is declared further down. */
export type Lazy<T> = T | (() => T);

/** A field whose values have a length of their own on the wire, so that several can stand side by side. */
export type RepeatableField<Out, In> = Field<Out, In> & { readonly kind: "string" | "bytes" | "message" };

/** `string`: "" when absent. */
export function string(number: number): RepeatableField<string, string> {
  return { number, kind: "string", form: "plain" };
}

/** `bytes`: empty when absent. A decoded value is a view of the input, which it keeps alive. */
export function bytes(number: number): RepeatableField<Uint8Array, Uint8Array> {
  return { number, kind: "bytes", form: "plain" };
}

/** `bool`: false when absent. */
export function bool(number: number): Field<boolean> {
  return { number, kind: "bool", form: "plain" };
}

/**
 * `int64` as a number: 0 when absent. What does not fit in 53 bits is refused in both directions. `int32` and `uint32`
 * are written the same way.
 */
export function int64(number: number): Field<number> {
  return { number, kind: "int64", form: "plain" };
}

/**
 * An `enum`: 0 when absent. Enumerations of proto3 are open: a number that `values` lacks, sent by a newer program, is
 * passed on as it is.
 */
export function enumeration<Values extends Readonly<Record<string, number>>>(
  number: number,
  _values: Values,
): Field<Values[keyof Values]> {
  return { number, kind: "int64", form: "plain" };
}

/** An embedded message: undefined when absent. */
export function nested<Out, In>(number: number, type: Lazy<MessageType<Out, In>>): RepeatableNested<Out, In> {
  const message = typeof type === "function" ? type : () => type;
  return { number, kind: "message", form: "plain", message };
}

/** An embedded message: as a field of its own it may be absent, as an element of a list or map it is always there. */
export type RepeatableNested<Out, In> = Field<Out | undefined, In | undefined> & {
  readonly kind: "message";
  readonly "~element"?: { readonly out: Out; readonly in: In };
};

/** A field with presence, as `optional` and the members of a `oneof` have it: undefined when absent. */
export function optional<Out, In>(field: Field<Out, In>): Field<Out | undefined, In | undefined> {
  return { ...field, form: "optional" } as Field<Out | undefined, In | undefined>;
}

/** `repeated`: [] when absent. */
export function repeated<Out, In>(field: RepeatableNested<Out, In>): Field<Out[], readonly In[]>;
export function repeated<Out, In>(field: RepeatableField<Out, In>): Field<Out[], readonly In[]>;
export function repeated(field: Field<unknown>): Field<unknown[], readonly unknown[]> {
  return { ...field, form: "repeated" } as Field<unknown[], readonly unknown[]>;
}

/** `map<string, …>`: {} when absent. */
export function map<Out, In>(
  field: RepeatableNested<Out, In>,
): Field<Record<string, Out>, Readonly<Record<string, In>>>;
export function map<Out, In>(
  field: RepeatableField<Out, In>,
): Field<Record<string, Out>, Readonly<Record<string, In>>>;
export function map(
  field: Field<unknown>,
): Field<Record<string, unknown>, Readonly<Record<string, unknown>>> {
  return { ...field, form: "map" } as Field<Record<string, unknown>, Readonly<Record<string, unknown>>>;
}
