import type { Type } from "./type.js";

export type ObjectType = Extract<Type, { readonly kind: "object" }>;

/** An object type made ready for coding: its attributes in wire order. */
export interface ObjectLayout {
  readonly attributes: readonly { readonly name: string; readonly type: Type }[];
  readonly byName: ReadonlyMap<string, Type>;
}

const layouts = new WeakMap<ObjectType, ObjectLayout>();

/** The layout of an object type, worked out once per type object. */
export function objectLayout(type: ObjectType): ObjectLayout {
  let layout = layouts.get(type);
  if (layout === undefined) {
    const byName = new Map(Object.entries(type.attributes));
    const attributes = [...byName].map(([name, attribute]) => ({ name, type: attribute }));
    attributes.sort((a, b) => (a.name < b.name ? -1 : 1));
    layout = { attributes, byName };
    layouts.set(type, layout);
  }
  return layout;
}
