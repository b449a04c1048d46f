import { Hono } from "hono";
import * as z from "zod";
import { createFaults, type Faults } from "./faults.js";
import { Problem } from "./problem.js";
import type { Behaviour } from "./qovery/index.js";
import { createRequestLog, type RequestLog } from "./request-log.js";
import type { Tenants } from "./tenants.js";

const faultRequest = z.strictObject({
  method: z.string().exactOptional(),
  path: z.string().startsWith("/").exactOptional(),
  status: z.int().min(200).max(599).exactOptional(),
  body: z.unknown().exactOptional(),
  headers: z.record(z.string(), z.string()).exactOptional(),
  delay_ms: z.int().min(0).max(60_000).exactOptional(),
  drop: z.boolean().exactOptional(),
  cut: z.boolean().exactOptional(),
  times: z.int().min(1).exactOptional(),
});
const behaviourRequest = z.strictObject({ detach: z.enum(["works", "ignored"]) });
const organizationRequest = z.strictObject({ name: z.string().default("another organization") });

/** The switches of a sandbox under test, and the routes under `/_test` that work them. */
export interface TestControls {
  routes: Hono;
  log: RequestLog;
  faults: Faults;
}

/**
 * The routes, which need no token and exist only with `--test-controls`:
 *
 * - `GET /_test/requests`: `{ requests: [{ method, path, status }] }` in the order of arrival, the path without its query;
 *   the status is null while a request is under way and when its connection was dropped. `DELETE` empties the list.
 * - `POST /_test/faults`: a {@link Fault} for the next requests that match `method` and `path`, `times` of them.
 *   `DELETE` takes back all faults.
 * - `POST /_test/behaviour`: `{ detach: "works" | "ignored" }`, whether a cluster lets go of its credential when
 *   cloudProviderInfo is written without one.
 * - `POST /_test/organizations`: a further Qovery organization, `{ organization_id, token, viewer_token }`.
 */
export function createTestControls(qovery: Tenants, behaviour: Behaviour): TestControls {
  const log = createRequestLog();
  const faults = createFaults();
  const routes = new Hono();

  routes.get("/requests", (context) => context.json({ requests: log.entries() }));
  routes.delete("/requests", (context) => {
    log.clear();
    return context.body(null, 204);
  });
  routes.post("/faults", async (context) => {
    faults.add(read(faultRequest, await context.req.text()));
    return context.body(null, 204);
  });
  routes.delete("/faults", (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  routes.post("/behaviour", async (context) => {
    Object.assign(behaviour, read(behaviourRequest, await context.req.text()));
    return context.body(null, 204);
  });
  routes.post("/organizations", async (context) => {
    const { name } = read(organizationRequest, (await context.req.text()) || "{}");
    const { id, token, viewerToken } = qovery.add(name);
    return context.json({ organization_id: id, token, viewer_token: viewerToken }, 201);
  });
  return { routes, log, faults };
}

function read<T>(schema: z.ZodType<T>, text: string): T {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Problem(400, z.prettifyError(result.error));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(400, `body is not JSON: ${(error as Error).message}`);
  }
}
