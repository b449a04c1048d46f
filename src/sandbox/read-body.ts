import type { Context } from "hono";
import { gaugeJson } from "./json-gauge.js";
import { Problem } from "./problem.js";
import { receive } from "./receive.js";

/** How a contract wants a body. */
export type BodyType = "json" | "form" | "text";

/** What a request sends, undefined when it sends nothing: the fields of a form (of a file, its text), a text, or JSON. */
export async function readBody(context: Context, type: BodyType): Promise<unknown> {
  const bytes = await receive(context, type === "json" ? gaugeJson() : () => {});
  if (bytes.length === 0) return undefined;
  if (type === "form") return readForm(bytes, context.req.header("content-type") ?? "");
  const text = decode(bytes);
  if (type === "text") return text;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and the text may hold a secret.
    throw new Problem(400, "body is not JSON");
  }
}

/** Nothing is put in the place of what is no text: what is stored is what was sent. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(400, "body is not UTF-8");
  }
}

const maxFields = 100;

async function readForm(bytes: Buffer, contentType: string): Promise<unknown> {
  const fields = await parseForm(bytes, contentType);
  const texts = fields.map(async ([name, value]) => [
    name,
    typeof value === "string" ? value : await value.text(),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

async function parseForm(bytes: Buffer, contentType: string): Promise<[string, string | File][]> {
  const boundary = /boundary="?([^";]+)/i.exec(contentType)?.[1];
  // As long as a boundary can be: a short one may well be in a text.
  const parts = boundary === undefined ? 0 : bytes.toString("latin1").split(`\n--${boundary}`).length - 1;
  if (parts > maxFields) throw new Problem(400, `body has more than ${maxFields} fields`);
  try {
    return [...(await new Response(bytes, { headers: { "content-type": contentType } }).formData())];
  } catch {
    throw new Problem(400, "body is not a form");
  }
}
