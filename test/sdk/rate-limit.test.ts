/** What a platform's limit on requests does to all the requests of one client, on a clock that stands still while nothing happens. */
import { describe, expect, test } from "@jest/globals";
import type { PlatformError } from "../../src/sdk/errors.js";
import type { RateLimitWait } from "../../src/sdk/rate-gate.js";
import { createRetryingFetch, type RetryOptions } from "../../src/sdk/retry.js";
import { virtualClock } from "./virtual-clock.js";

type Limit = { readonly requests: number; readonly seconds: number };
type Clock = ReturnType<typeof virtualClock>;

/** Whether a request is let through, and if not, in how many milliseconds it would be. */
type Count = (now: number) => number | null;

const counts = {
  /** As long as a window lasts, which the first request opens. */
  window({ requests, seconds }: Limit): Count {
    let end = 0;
    let left = 0;
    return (now) => {
      if (now >= end) [end, left] = [now + seconds * 1000, requests];
      return left-- > 0 ? null : end - now;
    };
  },
  /** Refilled bit by bit. */
  bucket({ requests, seconds }: Limit): Count {
    const msEach = (seconds * 1000) / requests;
    let tokens = requests;
    let last = 0;
    return (now) => {
      tokens = Math.min(requests, tokens + (now - last) / msEach);
      last = now;
      if (tokens < 1) return (1 - tokens) * msEach;
      tokens--;
      return null;
    };
  },
};

function client(
  clock: Clock,
  answer: (request: Request) => Response | Promise<Response>,
  more: Partial<RetryOptions> = {},
) {
  const waits: RateLimitWait[] = [];
  const sent: { path: string; at: number }[] = [];
  let seed = 1;
  const send = createRetryingFetch({
    async fetch(input) {
      const request = input as Request;
      sent.push({ path: new URL(request.url).pathname, at: clock.elapsed() });
      await clock.sleep(40, request.signal);
      return answer(request);
    },
    isRepeatable: ({ method }) => method !== "POST",
    onRateLimit: (wait) => waits.push(wait),
    ...{ now: clock.now, sleep: clock.sleep },
    // As good as any, and the same each time.
    random() {
      seed = (seed * 16807) % 2147483647;
      return seed / 2147483647;
    },
    ...more,
  });
  const ask = async (method: string, path: string): Promise<number | string> =>
    send(new Request(`https://platform.test/${path}`, { method })).then(
      ({ status }) => status,
      (error: PlatformError) => error.message,
    );
  return { send, ask, sent, waits };
}

const tooMany = (headers: Record<string, string> = {}) => new Response(null, { status: 429, headers });

/** At most ten at the same time, as Terraform does it. */
async function tenAtATime(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const left = [...tasks];
  const lane = async () => {
    for (let task = left.shift(); task; task = left.shift()) await task();
  };
  await Promise.all(Array.from({ length: 10 }, lane));
}

describe("30 credentials and 30 bindings end without an error", () => {
  const limits: readonly Limit[] = [
    { requests: 20, seconds: 10 },
    { requests: 60, seconds: 60 },
  ];
  const rows = limits.flatMap((limit) =>
    (["window", "bucket"] as const).flatMap((kind) =>
      [true, false].map((header) => ({ ...limit, kind, header })),
    ),
  );
  test.each(rows)("$requests in $seconds s, a $kind, Retry-After: $header", async (row) => {
    const clock = virtualClock();
    const count = counts[row.kind](row);
    let refusals = 0;
    const { ask, sent } = client(clock, () => {
      const waitMs = count(clock.now());
      if (waitMs === null) return new Response("{}");
      refusals++;
      return tooMany(row.header ? { "retry-after": String(Math.ceil(waitMs / 1000)) } : {});
    });
    const answers = new Set<number | string>();
    const inTurn =
      (...requests: [string, string][]) =>
      async () => {
        for (const [method, path] of requests) answers.add(await ask(method, path));
      };
    const thirty = Array.from({ length: 30 }, (_, index) => index);
    await inTurn(["GET", "list"])();
    await tenAtATime(thirty.map((n) => inTurn(["POST", `credential/${n}`])));
    await tenAtATime(
      thirty.map((n) => inTurn(["GET", `cluster/${n}`], ["PUT", `cluster/${n}`], ["GET", `cluster/${n}`])),
    );
    expect([...answers]).toEqual([200]);
    expect(sent).toHaveLength(121 + refusals);
    expect(refusals).toBeLessThan(61);
    const atBest = { window: Math.ceil(121 / row.requests) - 1, bucket: 121 / row.requests - 1 }[row.kind];
    expect(clock.elapsed() / (atBest * row.seconds * 1000)).toBeLessThan(1.6);
  });
});

describe("how long a request waits", () => {
  const date = (ms: number) => new Date(Date.UTC(2030, 0, 1) + ms).toUTCString();
  test.each<{
    name: string;
    refusals: readonly (string | null)[];
    status?: number;
    limit?: number;
    outcome: number | string;
    /** When it is sent, in seconds. */
    sent: readonly number[];
  }>([
    { name: "as long as it is asked to", refusals: ["45"], outcome: 200, sent: [0, 45] },
    { name: "until the time of a date", refusals: [date(60_000)], outcome: 200, sent: [0, 60] },
    { name: "several times, within the limit", refusals: ["60", "58"], outcome: 200, sent: [0, 60, 118] },
    { name: "not at all for more than the limit", refusals: ["121"], outcome: 429, sent: [0] },
    { name: "not for more than is left", refusals: ["60", "61"], outcome: 429, sent: [0, 60] },
    { name: "for as long as a longer limit", refusals: ["600"], limit: 601, outcome: 200, sent: [0, 600] },
    { name: "not where it shall not", refusals: ["0"], limit: 0, outcome: 429, sent: [0] },
    { name: "nor without a header", refusals: [null], limit: 0, outcome: 429, sent: [0] },
    {
      name: "longer and longer without a header, and once more when the limit is reached",
      refusals: Array(20).fill(null),
      outcome: 429,
      sent: [0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 63.5, 120],
    },
    {
      name: "up to a minute each",
      refusals: Array(9).fill(null),
      limit: 600,
      outcome: 200,
      sent: [0, 0.5, 1.5, 3.5, 7.5, 15.5, 31.5, 63.5, 123.5, 183.5],
    },
    {
      name: "not for ever where it is asked to come again at once",
      refusals: Array(99).fill("0"),
      limit: 5,
      outcome: 429,
      sent: [0, 0, 0, 0, 0.5, 1.5, 3.5, 5],
    },
    { name: "of a failure that names its end", status: 503, refusals: ["100"], outcome: 200, sent: [0, 100] },
    {
      name: "of a failure that does not: as of any",
      status: 503,
      refusals: Array(9).fill(null),
      outcome: 503,
      sent: [0, 0.5, 1.5, 3.5],
    },
  ])("$name", async ({ refusals, status = 429, limit, outcome, sent: expected }) => {
    const clock = virtualClock();
    const left = [...refusals];
    const { ask, sent } = client(
      clock,
      () => {
        const header = left.shift();
        if (header === undefined) return new Response("{}");
        return new Response(null, { status, headers: header === null ? {} : { "retry-after": header } });
      },
      { random: () => 1, ...(limit !== undefined && { rateLimitWait: limit * 1000 }) },
    );
    expect(await ask("GET", "a")).toBe(outcome);
    // Each try takes 40 ms.
    expect(sent.map(({ at }) => Math.floor(at / 500) / 2)).toEqual(expected);
  });
});

describe("one refusal slows all", () => {
  /** Refuses what comes before `at`, and answers the rest. */
  const until = (clock: Clock, at: number, headers?: Record<string, string>) => () =>
    clock.elapsed() < at ? tooMany(headers) : new Response("{}");

  test("nothing is sent while they wait; then they go one by one, the oldest first", async () => {
    const clock = virtualClock();
    const answer = (request: Request) =>
      request.url.endsWith("/first") && clock.elapsed() < 10_000
        ? tooMany({ "retry-after": "30" })
        : new Response("{}");
    const { ask, sent } = client(clock, answer);
    const first = ask("GET", "first");
    while (sent.length === 0) await undefined;
    await clock.sleep(100, new AbortController().signal);
    expect(
      await Promise.all([ask("GET", "second"), ask("POST", "third"), ask("GET", "fourth"), first]),
    ).toEqual([200, 200, 200, 200]);
    expect(sent.map(({ path }) => path)).toEqual(["/first", "/first", "/second", "/third", "/fourth"]);
    const [again = 0, ...later] = sent.slice(1).map(({ at }) => at);
    expect(again).toBe(30_040);
    // A tenth of a second, and a tenth less after each success.
    expect(later.map((at) => at - again)).toEqual([
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
    ]);
    for (const [index, at] of later.entries()) expect(at - again).toBeGreaterThan(70 * (index + 1));
  });

  test("a request that was never sent fails only where the platform asks for more than its limit", async () => {
    const clock = virtualClock();
    const { ask, sent } = client(clock, until(clock, 1e9, { "retry-after": "121" }));
    await ask("GET", "a");
    expect(await ask("GET", "b")).toBe(
      "GET platform.test/b was not sent: the last one was refused because there were too many requests; the platform asks to wait 121 s, and a request may wait 120 s in all (rateLimitWait)",
    );
    expect(sent).toHaveLength(1);
  });

  test("without a header it is tried once more when its limit is reached", async () => {
    const clock = virtualClock();
    const answer = ({ url }: Request) => (url.endsWith("/a") ? tooMany() : new Response("{}"));
    const { ask, sent } = client(clock, answer, { random: () => 1, rateLimitWait: 3000 });
    const a = ask("GET", "a");
    await clock.sleep(2000, new AbortController().signal);
    // Shut until 3.5 s: a is tried at 3 s, refused, and shuts it for longer than b may wait.
    expect(await Promise.all([a, ask("GET", "b")])).toEqual([429, 200]);
    expect(sent.at(-1)).toEqual({ path: "/b", at: 5000 });
  });

  test("what waits can be cancelled, and the others go on", async () => {
    const clock = virtualClock();
    const stop = new AbortController();
    const { send, ask } = client(clock, until(clock, 5000, { "retry-after": "20" }));
    const first = ask("GET", "a");
    const second = send(new Request("https://platform.test/b", { signal: stop.signal }));
    await clock.sleep(1000, new AbortController().signal);
    stop.abort();
    await expect(second).rejects.toMatchObject({ code: "aborted" });
    expect(await first).toBe(200);
  });

  test("it is told when they wait, and when they go on", async () => {
    const clock = virtualClock();
    const { ask, waits } = client(clock, until(clock, 30_000, { "retry-after": "12" }));
    await Promise.all(["a", "b", "c"].map((path) => ask("GET", path)));
    expect(waits).toEqual([
      { waitMs: 12_000, waitedMs: 0 },
      { waitMs: 0, waitedMs: 12_000 },
      { waitMs: expect.any(Number), waitedMs: 12_000 },
      { waitMs: 0, waitedMs: 24_000 },
      { waitMs: expect.any(Number), waitedMs: 24_000 },
      { waitMs: 0, waitedMs: 36_000 },
    ]);
  });
});

test("the limits of failures are their own: neither tries nor time of a rate limit count", async () => {
  const clock = virtualClock();
  const answers = [500, 429, 503, 429, 429, 500, 200];
  const { ask, sent } = client(clock, () => {
    const status = answers.shift() ?? 0;
    return new Response(null, { status, headers: status === 429 ? { "retry-after": "30" } : {} });
  });
  expect(await ask("GET", "a")).toBe(200);
  expect(sent).toHaveLength(7);
});
