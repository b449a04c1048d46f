import type { Decimal } from "./decimal.js";
import type { Dynamic } from "./dynamic.js";
import type { Unknown } from "./unknown.js";

/**
 * Any value that Terraform can hold. Lists, sets and tuples are arrays, maps and objects are records by key, a number
 * is a JavaScript number where that is exactly the number and a `Decimal` otherwise.
 */
export type Value =
  | null
  | string
  | boolean
  | number
  | Decimal
  | Unknown
  | Dynamic
  | readonly Value[]
  | { readonly [key: string]: Value };
