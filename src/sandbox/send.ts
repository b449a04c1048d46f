import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Answer } from "./platform.js";

/** An answer on its way: no body, a text as text, anything else as JSON. */
export function send(context: Context, { status, body, contentType }: Answer): Response {
  if (body === undefined) return new Response(null, { status });
  if (typeof body === "string" && contentType !== undefined)
    return context.body(body, status as ContentfulStatusCode, { "content-type": contentType });
  if (typeof body === "string") return context.text(body, status as ContentfulStatusCode);
  return context.json(body, status as ContentfulStatusCode);
}
