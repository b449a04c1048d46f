/** Attributes of a schema: declared once, from which the wire form and the TypeScript types follow. */
import type { Type } from "../value/index.js";
import type { Attributes, NestingMode, TypeValue } from "./infer.js";

/** Says what is wrong with a known, non-null value ("must be a UUID"), or null when nothing is. */
export type Validator<T> = (value: T) => string | null;

export interface AttributeOptions<T> {
  /** Markdown, shown in the documentation and by editors. */
  readonly description: string;
  /** The configuration must set it. */
  readonly required?: true;
  /** The configuration may set it. */
  readonly optional?: true;
  /** The provider may set it. */
  readonly computed?: true;
  /** Computed only: an update keeps the prior value unless the resource plans otherwise. */
  readonly stable?: true;
  /** Terraform hides it; the provider's logs and diagnostics mask it. */
  readonly sensitive?: true;
  /** In the configuration only: never in a plan or state. Terraform 1.11 and later. */
  readonly writeOnly?: true;
  /** A change of the value plans a replacement. */
  readonly requiresReplace?: true;
  /** Used where the configuration says nothing. */
  readonly default?: T;
  readonly validators?: readonly Validator<T>[];
  /**
   * Checked when the value is planned or a data source is read with it, and not while validating: of top-level attributes. A
   * mocked provider is validated with values that Terraform makes up, and never planned.
   */
  readonly plannedValidators?: readonly Validator<T>[];
  /** Why not to use it any more, and what to use instead. */
  readonly deprecated?: string;
}

/** Attributes of an object, a list, set or map of objects. */
export interface Nested {
  readonly nesting: NestingMode;
  readonly attributes: Attributes;
}

/** What every attribute looks like when its exact type does not matter. */
export interface Attribute extends Omit<AttributeOptions<never>, TypedOption> {
  readonly type?: Type;
  readonly nested?: Nested;
  readonly default?: unknown;
  readonly validators?: readonly Validator<never>[];
  readonly plannedValidators?: readonly Validator<never>[];
}

type TypedOption = "default" | "validators" | "plannedValidators";

export const string = <const O extends AttributeOptions<string>>(options: O) =>
  ({ ...options, type: "string" }) as const;

export const number = <const O extends AttributeOptions<TypeValue<"number">>>(options: O) =>
  ({ ...options, type: "number" }) as const;

export const bool = <const O extends AttributeOptions<boolean>>(options: O) =>
  ({ ...options, type: "bool" }) as const;

export const list = <const E extends Type, const O extends AttributeOptions<readonly TypeValue<E>[]>>(
  element: E,
  options: O,
) => ({ ...options, type: { kind: "list", element } }) as const;

export const set = <const E extends Type, const O extends AttributeOptions<readonly TypeValue<E>[]>>(
  element: E,
  options: O,
) => ({ ...options, type: { kind: "set", element } }) as const;

export const map = <
  const E extends Type,
  const O extends AttributeOptions<Readonly<Record<string, TypeValue<E>>>>,
>(
  element: E,
  options: O,
) => ({ ...options, type: { kind: "map", element } }) as const;

export const object = <
  const A extends Readonly<Record<string, Type>>,
  const O extends AttributeOptions<{ readonly [K in keyof A]: TypeValue<A[K]> }>,
>(
  attributes: A,
  options: O,
) => ({ ...options, type: { kind: "object", attributes } }) as const;

type NestedOptions = Omit<AttributeOptions<never>, TypedOption>;

/** One object with attributes of its own. */
export const nestedSingle = <const A extends Attributes, const O extends NestedOptions>(
  attributes: A,
  options: O,
) => ({ ...options, nested: { nesting: "single", attributes } }) as const;

export const nestedList = <const A extends Attributes, const O extends NestedOptions>(
  attributes: A,
  options: O,
) => ({ ...options, nested: { nesting: "list", attributes } }) as const;

export const nestedSet = <const A extends Attributes, const O extends NestedOptions>(
  attributes: A,
  options: O,
) => ({ ...options, nested: { nesting: "set", attributes } }) as const;

export const nestedMap = <const A extends Attributes, const O extends NestedOptions>(
  attributes: A,
  options: O,
) => ({ ...options, nested: { nesting: "map", attributes } }) as const;
