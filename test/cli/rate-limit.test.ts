/** What the command says while a platform allows no more requests, and where it allows none for too long. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { connect } from "../../src/cli/platforms/connect.js";
import { runHere } from "./run-here.js";

let asks = "";
const server = createServer((_, response) => response.writeHead(429, { "retry-after": asks }).end());
let env: Record<string, string>;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  env = {
    BELAY_QOVERY_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    QOVERY_API_TOKEN: "t0ken",
    QOVERY_ORGANIZATION_ID: "8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01",
  };
});
afterAll(() => void server.close());

const way = "Set BELAY_RATE_LIMIT_WAIT to a longer time, such as 10m, or try again later.\n";

test.each([
  {
    asks: "3600",
    code: 1,
    says: `; the platform asks to wait 3600 s, and a request may wait 120 s in all (rateLimitWait) (status 429). ${way}`,
  },
  { asks: "601", wait: "10m", code: 1, says: "a request may wait 600 s in all" },
  {
    asks: "1",
    wait: "0s",
    code: 1,
    says: "the platform asks to wait 1 s, and a request may wait 0 s in all",
  },
  {
    asks: "1",
    wait: "soon",
    code: 2,
    says: `belay: BELAY_RATE_LIMIT_WAIT must be a duration such as "2m", "90s" or "0s", and not "soon".`,
  },
])(
  "a platform that asks to wait $asks s, where the limit is $wait",
  async ({ asks: seconds, wait, code, says }) => {
    asks = seconds;
    const outcome = await runHere(["ls"], {
      ...env,
      ...(wait !== undefined && { BELAY_RATE_LIMIT_WAIT: wait }),
    });
    expect(outcome).toMatchObject({ code, stderr: expect.stringContaining(says) });
  },
);

test("from ten seconds on in all each wait is a line on stderr", async () => {
  const lines: unknown[] = [];
  const spy = jest.spyOn(console, "error").mockImplementation((line) => void lines.push(line));
  const { onRateLimit, onRetry } = await connect("Qovery", (common) => common);
  const retry = {
    method: "GET",
    path: "/",
    attempt: 1,
    waitMs: 9000,
    because: "status 429",
    isRateLimit: true,
  };
  onRetry?.(retry);
  onRateLimit?.({ waitMs: 9000, waitedMs: 0 });
  onRateLimit?.({ waitMs: 0, waitedMs: 9000 });
  onRateLimit?.({ waitMs: 1500, waitedMs: 9000 });
  onRetry?.({ ...retry, because: "status 500", isRateLimit: false });
  spy.mockRestore();
  expect(lines).toEqual([
    "belay: Qovery allows no more requests for now; waiting 2 s",
    "belay: status 500; trying again in 9.0 s",
  ]);
});
