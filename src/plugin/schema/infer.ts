/** The TypeScript types of configuration, plan and state, inferred from a schema. */
import type { Decimal, Type, Unknown, Value } from "../value/index.js";
import type { Attribute } from "./attribute.js";
import type { Schema } from "./schema.js";

export type NestingMode = "single" | "list" | "set" | "map";
export type Attributes = Readonly<Record<string, Attribute>>;

/** The known, non-null value of a type. */
export type TypeValue<T> = T extends "string"
  ? string
  : T extends "bool"
    ? boolean
    : T extends "number"
      ? number | Decimal
      : T extends { readonly kind: "list" | "set"; readonly element: infer E }
        ? readonly TypeValue<E>[]
        : T extends { readonly kind: "map"; readonly element: infer E }
          ? Readonly<Record<string, TypeValue<E>>>
          : T extends { readonly kind: "object"; readonly attributes: infer A }
            ? { readonly [K in keyof A]: TypeValue<A[K]> | null }
            : Value;

/**
 * - state: what Terraform keeps; never unknown.
 * - apply: the planned state while it is applied; only what the provider computes may be unknown.
 * - plan: the planned state while it is planned; everything may be unknown.
 * - config: what the user wrote; everything may be unknown, what is not written is null.
 */
type Mode = "state" | "apply" | "plan" | "config";

type Nesting<N, V> = N extends "single" ? V : N extends "map" ? Readonly<Record<string, V>> : readonly V[];

type Known<A, M extends Mode> = A extends {
  readonly nested: { readonly nesting: infer N; readonly attributes: infer B extends Attributes };
}
  ? Nesting<N, Shape<B, M>>
  : A extends { readonly type: infer T extends Type }
    ? TypeValue<T>
    : Value;

type Computed = { readonly computed: true };
type Optional = { readonly optional: true };

type MayBeNull<A, M extends Mode> = A extends { readonly required: true }
  ? never
  : M extends "config"
    ? null
    : A extends { readonly default: unknown }
      ? never
      : A extends Computed
        ? A extends Optional
          ? null
          : M extends "state"
            ? never
            : null
        : null;

type MayBeUnknown<A, M extends Mode> = M extends "state"
  ? never
  : M extends "apply"
    ? A extends Computed
      ? Unknown
      : never
    : Unknown;

type AttributeValue<A, M extends Mode> = A extends { readonly writeOnly: true }
  ? M extends "config"
    ? Known<A, M> | null | Unknown
    : null
  : Known<A, M> | MayBeNull<A, M> | MayBeUnknown<A, M>;

type Shape<A extends Attributes, M extends Mode> = { -readonly [K in keyof A]: AttributeValue<A[K], M> };

export type StateOf<S extends Schema> = Shape<S["attributes"], "state">;
export type ApplyOf<S extends Schema> = Shape<S["attributes"], "apply">;
export type PlanOf<S extends Schema> = Shape<S["attributes"], "plan">;
export type ConfigOf<S extends Schema> = Shape<S["attributes"], "config">;
