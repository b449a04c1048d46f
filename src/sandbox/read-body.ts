import type { Context } from "hono";
import { Problem } from "./problem.js";

/** How a contract wants a body. */
export type BodyType = "json" | "form" | "text";

/** What a request sends, undefined when it sends nothing: the fields of a form (of a file, its text), a text, or JSON. */
export async function readBody(context: Context, type: BodyType): Promise<unknown> {
  if (type === "form") return readForm(context);
  const text = await context.req.text();
  if (text === "") return undefined;
  if (type === "text") return text;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and the text may hold a secret.
    throw new Problem(400, "body is not JSON");
  }
}

async function readForm(context: Context): Promise<unknown> {
  const fields = await parseForm(context);
  const texts = fields.map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : await value.text(),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

async function parseForm(context: Context): Promise<[string, string | File][]> {
  try {
    return [...(await context.req.formData())];
  } catch {
    throw new Problem(400, "body is not a form");
  }
}
