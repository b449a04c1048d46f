import type { ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, MiddlewareHandler } from "hono";
import { Problem } from "./problem.js";

/** What a test orders to go wrong. Without any of status, body, drop and cut, only `delay_ms` happens. */
export interface Fault {
  /** Any method when absent. */
  method?: string;
  /** A prefix of the path; with a `*` in it a pattern for the whole path: `*` is within a segment, `**` across them. */
  path?: string;
  /** Answered instead of asking the platform, which does nothing then. 200 when only `body` is given. */
  status?: number;
  /** A text is sent as it is, as text/plain; anything else as JSON. */
  body?: unknown;
  /** Sent along with `status` or `body`: Retry-After, for example. */
  headers?: Record<string, string>;
  /** Waits before anything else. */
  delay_ms?: number;
  /** Destroys the connection before the platform sees the request. */
  drop?: boolean;
  /** Lets the platform do what was asked, then sends half of its answer and destroys the connection. */
  cut?: boolean;
  /** How many requests it hits; 1 when absent. */
  times?: number;
}

/** The faults on order. Of two that match a request the older one hits. */
export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  inject: MiddlewareHandler;
}

export function createFaults(): Faults {
  let orders: { fault: Fault; left: number }[] = [];

  const take = (method: string, path: string): Fault | undefined => {
    const order = orders.find(({ fault, left }) => left > 0 && matches(fault, method, path));
    if (order) order.left -= 1;
    return order?.fault;
  };

  return {
    add: (fault) => {
      orders.push({ fault, left: fault.times ?? 1 });
    },
    clear: () => {
      orders = [];
    },
    inject: async (context, next) => {
      const fault = take(context.req.method, context.req.path);
      if (!fault) return next();
      // A wait that nobody listens to any more does not keep a closed sandbox running.
      if (fault.delay_ms !== undefined) await sleep(fault.delay_ms, undefined, { ref: false });
      if (fault.drop) return drop(context);
      if (fault.status !== undefined || fault.body !== undefined) return answer(fault);
      await next();
      if (fault.cut) await cut(context);
    },
  };
}

function matches(fault: Fault, method: string, path: string): boolean {
  if (fault.method !== undefined && fault.method.toUpperCase() !== method) return false;
  if (fault.path === undefined) return true;
  if (!fault.path.includes("*")) return path.startsWith(fault.path);
  const pattern = fault.path
    .split(/(\*+)/)
    .map((part) =>
      part === "*" ? "[^/]*" : part.startsWith("*") ? ".*" : part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"),
    )
    .join("");
  return new RegExp(`^${pattern}$`).test(path);
}

function answer({ status = 200, body, headers = {} }: Fault): Response {
  if (body === undefined) return new Response(null, { status, headers });
  if (typeof body === "string")
    return new Response(body, { status, headers: { "content-type": "text/plain", ...headers } });
  return Response.json(body, { status, headers });
}

function drop(context: Context): Response {
  const outgoing = connectionOf(context);
  context.set("logged", null);
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function cut(context: Context): Promise<void> {
  const outgoing = connectionOf(context);
  const whole = Buffer.from(await context.res.arrayBuffer());
  const { status } = context.res;
  context.set("logged", status);
  outgoing.writeHead(status, {
    ...Object.fromEntries(context.res.headers),
    "content-length": String(whole.length),
  });
  outgoing.write(whole.subarray(0, Math.floor(whole.length / 2)), () => outgoing.destroy());
  context.res = undefined;
  context.res = RESPONSE_ALREADY_SENT;
}

function connectionOf(context: Context): ServerResponse {
  const outgoing: ServerResponse | undefined = context.env?.outgoing;
  if (outgoing) return outgoing;
  throw new Problem(500, "a fault that breaks the connection needs one: send the request over HTTP");
}
