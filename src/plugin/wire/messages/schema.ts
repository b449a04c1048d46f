/** The schema of a provider, resource, data source or ephemeral resource. */

import { bool, bytes, enumeration, int64, nested, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, type MessageType, message } from "../message.js";

export const StringKind = { PLAIN: 0, MARKDOWN: 1 } as const;
export type StringKind = (typeof StringKind)[keyof typeof StringKind];

export const NestedBlockNesting = { INVALID: 0, SINGLE: 1, LIST: 2, SET: 3, MAP: 4, GROUP: 5 } as const;
export type NestedBlockNesting = (typeof NestedBlockNesting)[keyof typeof NestedBlockNesting];

export const ObjectNesting = { INVALID: 0, SINGLE: 1, LIST: 2, SET: 3, MAP: 4 } as const;
export type ObjectNesting = (typeof ObjectNesting)[keyof typeof ObjectNesting];

export const SchemaAttribute = message("tfplugin6.Schema.Attribute", {
  name: string(1),
  type: bytes(2),
  description: string(3),
  required: bool(4),
  optional: bool(5),
  computed: bool(6),
  sensitive: bool(7),
  description_kind: enumeration(8, StringKind),
  deprecated: bool(9),
  nested_type: nested(10, () => SchemaObject),
  write_only: bool(11),
});
export type SchemaAttribute = MessageOutput<typeof SchemaAttribute>;
export type SchemaAttributeInput = MessageInput<typeof SchemaAttribute>;

/** Attributes hold objects and objects attributes: a circle in which TypeScript infers nothing, so written out. */
export interface SchemaObject {
  attributes: SchemaAttribute[];
  nesting: ObjectNesting;
  min_items: number;
  max_items: number;
}
export interface SchemaObjectInput {
  readonly attributes?: readonly SchemaAttributeInput[] | undefined;
  readonly nesting?: ObjectNesting | undefined;
  readonly min_items?: number | undefined;
  readonly max_items?: number | undefined;
}
export const SchemaObject: MessageType<SchemaObject, SchemaObjectInput> = message("tfplugin6.Schema.Object", {
  attributes: repeated(nested(1, SchemaAttribute)),
  nesting: enumeration(3, ObjectNesting),
  min_items: int64(4),
  max_items: int64(5),
});

export const SchemaBlock = message("tfplugin6.Schema.Block", {
  version: int64(1),
  attributes: repeated(nested(2, SchemaAttribute)),
  block_types: repeated(nested(3, () => SchemaNestedBlock)),
  description: string(4),
  description_kind: enumeration(5, StringKind),
  deprecated: bool(6),
});
export type SchemaBlock = MessageOutput<typeof SchemaBlock>;
export type SchemaBlockInput = MessageInput<typeof SchemaBlock>;

/** The same circle of blocks and nested blocks. */
export interface SchemaNestedBlock {
  type_name: string;
  block: SchemaBlock | undefined;
  nesting: NestedBlockNesting;
  min_items: number;
  max_items: number;
}
export interface SchemaNestedBlockInput {
  readonly type_name?: string | undefined;
  readonly block?: SchemaBlockInput | undefined;
  readonly nesting?: NestedBlockNesting | undefined;
  readonly min_items?: number | undefined;
  readonly max_items?: number | undefined;
}
export const SchemaNestedBlock: MessageType<SchemaNestedBlock, SchemaNestedBlockInput> = message(
  "tfplugin6.Schema.NestedBlock",
  {
    type_name: string(1),
    block: nested(2, SchemaBlock),
    nesting: enumeration(3, NestedBlockNesting),
    min_items: int64(4),
    max_items: int64(5),
  },
);

export const Schema = message("tfplugin6.Schema", {
  version: int64(1),
  block: nested(2, SchemaBlock),
});
export type Schema = MessageOutput<typeof Schema>;
export type SchemaInput = MessageInput<typeof Schema>;
