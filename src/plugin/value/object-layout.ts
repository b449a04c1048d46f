import { MsgpackWriter } from "./msgpack-writer.js";
import type { Type } from "./type.js";
import { ValueError } from "./value-error.js";

export type ObjectType = Extract<Type, { readonly kind: "object" }>;

export interface Attribute {
  readonly name: string;
  /** The name in msgpack. */
  readonly key: Uint8Array;
  readonly type: Type;
}

/** An object type made ready for coding: its attributes in wire order. */
export interface ObjectLayout {
  readonly attributes: readonly Attribute[];
  readonly byName: ReadonlyMap<string, Type>;
}

const layouts = new WeakMap<ObjectType, ObjectLayout>();

/** The layout of an object type, worked out once per type object. */
export function objectLayout(type: ObjectType): ObjectLayout {
  let layout = layouts.get(type);
  if (layout === undefined) {
    const byName = new Map(Object.entries(type.attributes));
    const attributes = [...byName].map(([name, attribute]) => ({
      name,
      key: msgpackKey(name),
      type: attribute,
    }));
    attributes.sort((a, b) => (a.name < b.name ? -1 : 1));
    layout = { attributes, byName };
    layouts.set(type, layout);
  }
  return layout;
}

function msgpackKey(name: string): Uint8Array {
  const writer = new MsgpackWriter();
  if (!writer.string(name)) throw new ValueError([name], "the attribute's name is not valid Unicode");
  return writer.bytesFrom(0);
}
