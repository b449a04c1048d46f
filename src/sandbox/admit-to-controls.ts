import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { isLoopback } from "./loopback.js";
import { Problem } from "./problem.js";

/**
 * Lets in to the test controls who holds the `secret`, where there is one. A page in a browser, which can reach a loopback address,
 * too, never comes in: not under a name of its own that leads there, not from another origin, and not with a form.
 */
export function admitToControls(secret: string | undefined): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header("host") ?? new URL(context.req.url).host;
    if (!isLoopback(hostname(host)))
      throw new Problem(
        403,
        "the test controls are asked at a loopback address: the Host header names another",
      );
    const origin = context.req.header("origin");
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
      throw new Problem(403, "the test controls are not for pages of another origin: send no Origin header");
    if (secret !== undefined && !holds(secret, context))
      throw new Problem(
        401,
        "the test controls want the Authorization header Bearer and the value of BELAY_SANDBOX_TEST_SECRET",
      );
    if (context.req.method === "POST" && !isJson(context.req.header("content-type")))
      throw new Problem(415, "the test controls want the header Content-Type: application/json");
    return next();
  };
}

function hostname(host: string): string {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
}

function holds(secret: string, context: Context): boolean {
  const given = /^Bearer (.+)$/i.exec(context.req.header("authorization") ?? "")?.[1] ?? "";
  return timingSafeEqual(digest(given), digest(secret));
}

/** As long as any other. */
const digest = (text: string) => createHash("sha256").update(text).digest();

const isJson = (type = "") => /^application\/json\s*(;|$)/i.test(type);
