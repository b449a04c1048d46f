/** An argument of a kind as an attribute of its resource. */
import { type Attribute, bool, list, nestedSingle, number, string } from "../../plugin/index.js";
import { madeElsewhere } from "../made-up.js";
import type { Argument, Part } from "./kind.js";

/** `isForAll`: every credential of the kind has it, whatever its variant. */
export function argumentAttribute(
  { check, filledIn, optional, type, parts = {} }: Argument,
  description: string,
  isForAll: boolean,
): Attribute {
  const presence = filledIn
    ? ({ optional: true, computed: true, stable: true } as const)
    : isForAll && !optional
      ? ({ required: true } as const)
      : ({ optional: true } as const);
  const options = { ...presence, description };
  switch (type) {
    case "number":
      return number({ ...options, validators: [(value) => check(String(value))] });
    case "bool":
      return bool({ ...options, validators: [(value) => check(String(value))] });
    case "list":
      return list("string", { ...options, validators: [(values) => faultOf(values, check)] });
    case "object":
      return nestedSingle(
        Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, partAttribute(part)])),
        options,
      );
    default:
      return string({ ...options, ...madeElsewhere(check) });
  }
}

function partAttribute({ description, check, type, optional }: Part): Attribute {
  const options = { ...(optional ? { optional } : { required: true as const }), description };
  return type === "number"
    ? number({ ...options, validators: [(value) => check(String(value))] })
    : string({ ...options, validators: [check] });
}

function faultOf(values: readonly unknown[], check: Argument["check"]): string | null {
  if (values.length === 0) return "must not be empty.";
  const index = values.findIndex((value) => typeof value === "string" && check(value) !== null);
  return index === -1 ? null : `${String(index)}: ${check(String(values[index]))}`;
}
