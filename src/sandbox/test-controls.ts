import { Hono } from "hono";
import * as z from "zod";
import type { Clock } from "./clock.js";
import type { Database } from "./database.js";
import { createFaults, type Faults } from "./faults.js";
import type { Platform } from "./platform.js";
import { readBody } from "./read-body.js";
import { readControl } from "./read-control.js";
import { createRequestLog, type RequestLog } from "./request-log.js";
import { send } from "./send.js";

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
const clockRequest = z.strictObject({ advance_seconds: z.number().positive() });

/** The switches of a sandbox under test, and the routes under `/_test` that work them. */
export interface TestControls {
  routes: Hono;
  log: RequestLog;
  faults: Faults;
}

/**
 * The routes, which exist only with `--test-controls`; `admitToControls` says for whom:
 *
 * - `GET /_test/requests`: `{ requests: [{ method, path, status }] }` in the order of arrival, the path without its query;
 *   the status is null while a request is under way and when its connection was dropped. `DELETE` empties the list.
 * - `POST /_test/faults`: a {@link Fault} for the next requests that match `method` and `path`, `times` of them.
 *   `DELETE` takes back all faults.
 * - `POST /_test/clock`: `{ advance_seconds }` moves the sandbox's clock forward; the answer is `{ now }`.
 * - `POST /_test/…`: the `controls` of each platform.
 */
export function createTestControls(
  database: Database,
  clock: Clock,
  platforms: Platform["controls"][],
): TestControls {
  const log = createRequestLog();
  const faults = createFaults();
  const routes = new Hono();

  routes.get("/requests", (context) => context.json({ requests: log.entries() }));
  routes.delete("/requests", (context) => {
    log.clear();
    return context.body(null, 204);
  });
  routes.post("/faults", async (context) => {
    faults.add(readControl(faultRequest, await readBody(context, "json")));
    return context.body(null, 204);
  });
  routes.delete("/faults", (context) => {
    faults.clear();
    return context.body(null, 204);
  });
  routes.post("/clock", async (context) => {
    clock.advance(readControl(clockRequest, await readBody(context, "json")).advance_seconds);
    return context.json({ now: clock.now().toISOString() });
  });
  for (const [path, control] of platforms.flatMap((controls) => Object.entries(controls))) {
    routes.post(`/${path}`, async (context) => {
      const sent = await readBody(context, "json");
      const body = sent === undefined ? {} : sent;
      return send(
        context,
        database.transaction("write", () => control(body)),
      );
    });
  }
  return { routes, log, faults };
}
