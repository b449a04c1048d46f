/**
 * What the decoders of Taikun's answers have in common. Lenient where nothing depends on it, strict about ids and lists: a list
 * that loses an entry would make the guard let a deletion through. Only named fields come through.
 */
import * as z from "zod";
import { parse, requiredArray } from "../decoding.js";
import type { Page } from "./types.js";

const orElse = <T extends z.ZodType, E>(schema: T, fallback: E) =>
  schema.nullish().transform((value) => value ?? fallback);

export const id = z.int();
/** A text, null, or absent, which is null, too. */
export const text = orElse(z.string(), null);
/** The same of a text that the contract promises. */
export const word = orElse(z.string(), "");
export const flag = orElse(z.boolean(), false);
export const number = orElse(z.number(), null);
export const count = orElse(z.number(), 0);

/** A list, or null for none. Absent it is an error: that does not mean that it is empty. */
export const listOf = <T extends z.ZodType>(entry: T) =>
  requiredArray(entry)
    .nullable()
    .transform((list) => list ?? []);

/** The same of a list that nothing depends on. */
export const optionalListOf = <T extends z.ZodType>(entry: T) => orElse(z.array(entry), []);

export const named = z.object({ id, name: text });
export const namedByText = z.object({ id: z.string(), name: text });

/** An object, a text or nothing, as Taikun has changed its mind; the name, or null. */
export const audit = z
  .union([z.string(), z.object({ displayName: text })])
  .nullish()
  .catch(null)
  .transform((who) => (typeof who === "string" ? who : who?.displayName) || null);

/** Of lists with more than the two fields, the others are not needed: `hasMore` may contradict `totalCount`, which is what counts. */
export function pageOf<T>(entry: z.ZodType<T>): (body: unknown) => Page<T> {
  const page = z.object({ data: listOf(entry), totalCount: z.int().min(0) });
  return (body) => parse(page, body);
}
