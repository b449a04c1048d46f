/** What the decoders of all platforms have in common. It loads zod, so only decoders may import it. */
import * as z from "zod";

export const id = z.string().min(1);
export const text = z.string();

/** Of a type, null, or absent: services written in other languages do not tell the last two apart. */
export const optional = <T extends z.ZodType>(schema: T) => z.exactOptional(z.nullable(schema));

export function requiredArray<T extends z.ZodType>(entry: T) {
  return z.array(entry, {
    error: ({ input }) =>
      input === undefined ? "is missing, which does not mean that it is empty" : undefined,
  });
}

export function one<T>(schema: z.ZodType<T>): (body: unknown) => T {
  return (body) => parse(schema, body);
}

/** Like schema.parse, with a message of one line: where the first problem is, and what it is. */
export function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const place = issue?.path.reduce<string>(
    (at, key) => at + (typeof key === "number" ? `[${key}]` : `.${String(key)}`),
    "",
  );
  throw new Error(`${place?.replace(/^\./, "") || "the answer"}: ${issue?.message}`);
}

/** `true` when two types are the same: what a schema gives, and what the contract says. */
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
