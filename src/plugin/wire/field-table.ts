import type { Field } from "./field.js";

/** A field as encoder and decoder use it. */
export interface FieldEntry extends Field<unknown> {
  readonly key: string;
  /** Message and field, for error messages. */
  readonly place: string;
  /** Number and wire type, as they stand before the value: of a map, before each entry. */
  readonly tag: number;
  /** The table of the embedded message; only of kind "message". */
  readonly table: () => FieldTable;
}

/** The fields of a message, in the order of their declaration and by number. */
export interface FieldTable {
  readonly name: string;
  readonly entries: readonly FieldEntry[];
  readonly byNumber: readonly (FieldEntry | undefined)[];
}

export const WireType = { VARINT: 0, FIXED64: 1, LENGTH: 2, FIXED32: 5 } as const;

/** Prepares the fields of a message for encoder and decoder. */
export function fieldTable(name: string, fields: Readonly<Record<string, Field<unknown>>>): FieldTable {
  const byNumber: (FieldEntry | undefined)[] = [];
  const entries = Object.entries(fields).map(([key, field]) => {
    const varint = field.form !== "map" && (field.kind === "bool" || field.kind === "int64");
    const entry: FieldEntry = {
      ...field,
      key,
      place: `${name}.${key}`,
      tag: field.number * 8 + (varint ? WireType.VARINT : WireType.LENGTH),
      table: () => {
        if (!field.message) throw new Error(`${name}.${key} is not a message`);
        return field.message().fields;
      },
    };
    if (byNumber[field.number]) throw new Error(`${name} declares field ${field.number} twice`);
    byNumber[field.number] = entry;
    return entry;
  });
  return { name, entries, byNumber };
}
