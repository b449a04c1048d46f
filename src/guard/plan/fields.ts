/** Takes values out of a document that may be anything. */
import { canonicalId } from "../association/model.js";
import { PlanError } from "./plan-error.js";

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Data sources and ephemeral resources have types of the same names, and are none of what the rules speak of. */
export const isManaged = ({ mode }: Fields): boolean => mode === undefined || mode === "managed";

/** @throws {PlanError} where it is no object; `where` names it. */
export function fieldsOf(value: unknown, where: string): Fields {
  if (!isFields(value)) throw new PlanError(`${where} is no object`);
  return value;
}

/**
 * An id or a name. Null where there is none: some providers hold ids as numbers.
 *
 * @throws {PlanError} where it is a number whose last digits are lost: then two ids could be taken for one.
 */
export function text(value: unknown): string | null {
  if (typeof value === "number") {
    if (Math.abs(value) <= Number.MAX_SAFE_INTEGER) return String(value);
    throw new PlanError("an id in it is a number of more digits than can be told apart");
  }
  return typeof value === "string" && value !== "" ? value : null;
}

/** As `text`, in the form in which ids are compared. */
export function idText(value: unknown): string | null {
  const id = text(value);
  return id === null ? null : canonicalId(id);
}

/** @throws {PlanError} where it is no text; `where` names it. */
export function textOf(value: unknown, where: string): string {
  if (typeof value !== "string" || value === "") throw new PlanError(`${where} is no text`);
  return value;
}

/** @throws {PlanError} where it is no list of texts; `where` names it. */
export function textsOf(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value)) throw new PlanError(`${where} is no list`);
  return value.map((element, index) => textOf(element, `${where}[${index}]`));
}
