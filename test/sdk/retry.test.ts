import { describe, expect, test } from "@jest/globals";
import { createRetryingFetch, type Retry, type RetryOptions } from "../../src/sdk/retry.js";
import { virtualClock } from "./virtual-clock.js";

const url = "https://platform.test/things";
const repeatable = (request: Request) => request.method !== "POST";

/** Runs one request against a platform that answers each try with the next of `answers`, the last one for ever. */
async function run(
  method: string,
  answers: ((request: Request) => Promise<Response>)[],
  options: Partial<RetryOptions> & { signal?: AbortSignal } = {},
) {
  const clock = virtualClock();
  const retries: Retry[] = [];
  const sent: { at: number; body: string }[] = [];
  const { signal, ...rest } = options;
  const fetch = createRetryingFetch({
    fetch: async (input) => {
      const request = input as Request;
      const answer = answers[Math.min(sent.length, answers.length - 1)];
      sent.push({ at: clock.elapsed(), body: await request.clone().text() });
      if (!answer) throw new Error("the table has no answer");
      return answer(request);
    },
    isRepeatable: repeatable,
    onRetry: (retry) => retries.push(retry),
    now: clock.now,
    sleep: clock.sleep,
    random: () => 1,
    ...rest,
  });
  const body = method === "GET" || method === "DELETE" ? null : '{"name":"n"}';
  const outcome = await fetch(new Request(url, { method, body, ...(signal && { signal }) })).then(
    (response) => response.status,
    (error) => error.code ?? error,
  );
  return { outcome, tries: sent.length, sent, retries, elapsed: clock.elapsed() };
}

const status =
  (code: number, headers: Record<string, string> = {}) =>
  async () =>
    new Response(null, { status: code, headers });
const failure = (code: string) => async () => {
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(`${code} happened`), { code }) });
};
const refusedTwice = async () => {
  const each = ["::1", "127.0.0.1"].map((at) => Object.assign(new Error(at), { code: "ECONNREFUSED" }));
  throw new TypeError("fetch failed", { cause: new AggregateError(each) });
};
const oneRefusedOneReset = async () => {
  const each = ["ECONNREFUSED", "ECONNRESET"].map((code) => Object.assign(new Error(code), { code }));
  throw new TypeError("fetch failed", { cause: new AggregateError(each) });
};
const unnamed = async () => {
  throw new TypeError("fetch failed", { cause: new AggregateError([]) });
};
const cutBody = async () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"res'));
        controller.error(new TypeError("terminated"));
      },
    }),
  );
const trickle = async () =>
  new Response(
    new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        controller.enqueue(new Uint8Array(1));
      },
    }),
  );
const hang = () => new Promise<Response>(() => {});

describe("which requests are tried again", () => {
  test.each([
    { name: "GET 429", method: "GET", answer: status(429), tries: 9, outcome: 429 },
    { name: "GET 500", method: "GET", answer: status(500), tries: 4, outcome: 500 },
    { name: "GET 503", method: "GET", answer: status(503), tries: 4, outcome: 503 },
    { name: "PUT 502", method: "PUT", answer: status(502), tries: 4, outcome: 502 },
    { name: "DELETE 500", method: "DELETE", answer: status(500), tries: 4, outcome: 500 },
    { name: "GET 400", method: "GET", answer: status(400), tries: 1, outcome: 400 },
    { name: "GET 403", method: "GET", answer: status(403), tries: 1, outcome: 403 },
    { name: "GET 404", method: "GET", answer: status(404), tries: 1, outcome: 404 },
    { name: "GET 200", method: "GET", answer: status(200), tries: 1, outcome: 200 },
    { name: "DELETE 204", method: "DELETE", answer: status(204), tries: 1, outcome: 204 },
    { name: "POST 500: may have taken effect", method: "POST", answer: status(500), tries: 1, outcome: 500 },
    { name: "POST 503: may have taken effect", method: "POST", answer: status(503), tries: 1, outcome: 503 },
    { name: "POST 429: took no effect", method: "POST", answer: status(429), tries: 9, outcome: 429 },
    { name: "GET reset", method: "GET", answer: failure("ECONNRESET"), tries: 4, outcome: "unreachable" },
    {
      name: "POST reset: may have",
      method: "POST",
      answer: failure("ECONNRESET"),
      tries: 1,
      outcome: "unreachable",
    },
    {
      name: "POST refused: not sent",
      method: "POST",
      answer: failure("ECONNREFUSED"),
      tries: 4,
      outcome: "unreachable",
    },
    {
      name: "POST no such host",
      method: "POST",
      answer: failure("ENOTFOUND"),
      tries: 4,
      outcome: "unreachable",
    },
    {
      name: "POST refused at each address",
      method: "POST",
      answer: refusedTwice,
      tries: 4,
      outcome: "unreachable",
    },
    {
      name: "POST reset at one address",
      method: "POST",
      answer: oneRefusedOneReset,
      tries: 1,
      outcome: "unreachable",
    },
    {
      name: "POST failed, nobody knows why",
      method: "POST",
      answer: unnamed,
      tries: 1,
      outcome: "unreachable",
    },
    { name: "GET cut body", method: "GET", answer: cutBody, tries: 4, outcome: "unreachable" },
    { name: "POST cut body", method: "POST", answer: cutBody, tries: 1, outcome: "unreachable" },
    { name: "POST hangs", method: "POST", answer: hang, tries: 1, outcome: "timeout" },
    { name: "GET trickles", method: "GET", answer: trickle, tries: 2, outcome: "timeout" },
  ])("$name", async ({ method, answer, tries, outcome }) => {
    const result = await run(method, [answer]);
    expect({ tries: result.tries, outcome: result.outcome }).toEqual({ tries, outcome });
  });

  test("a success ends it, and every try carries the whole body", async () => {
    const result = await run("PUT", [status(500), failure("ECONNRESET"), status(200)]);
    expect(result).toMatchObject({ outcome: 200, tries: 3 });
    expect(result.sent.map(({ body }) => body)).toEqual(Array(3).fill('{"name":"n"}'));
  });
});

describe("how long it waits", () => {
  const date = (ms: number) => new Date(Date.UTC(2030, 0, 1) + ms).toUTCString();
  test.each([
    { name: "no header: backoff", header: undefined, waits: [500, 1000, 2000] },
    { name: "seconds", header: "3", waits: [3000, 3000, 3000] },
    { name: "zero", header: "0", waits: [0, 0, 0] },
    { name: "a date ahead", header: date(10_000), waits: [10_000, 0, 0] },
    { name: "a date gone by", header: date(-10_000), waits: [0, 0, 0] },
    { name: "capped, until the 60 s are used up", header: "86400", waits: [20_000, 20_000] },
    { name: "absurdly long, capped", header: "9".repeat(400), waits: [20_000, 20_000] },
    { name: "negative: backoff", header: "-5", waits: [500, 1000, 2000] },
    { name: "a fraction: backoff", header: "1.5", waits: [500, 1000, 2000] },
    { name: "not a date: backoff", header: "Soon, very soon GMT", waits: [500, 1000, 2000] },
  ])("$name", async ({ header, waits }) => {
    const result = await run("GET", [status(500, header === undefined ? {} : { "retry-after": header })]);
    expect(result.retries.map(({ waitMs }) => waitMs)).toEqual(waits);
    expect(result.elapsed).toBe(waits.reduce((sum, wait) => sum + wait, 0));
  });

  test("jitter takes up to half off", async () => {
    const result = await run("GET", [status(500)], { random: () => 0 });
    expect(result.retries.map(({ waitMs }) => waitMs)).toEqual([250, 500, 1000]);
  });

  test("a hanging platform: tries of at most 30 s, 60 s in all", async () => {
    const result = await run("GET", [hang]);
    expect(result).toMatchObject({ outcome: "timeout", elapsed: 60_000 });
    expect(result.sent.map(({ at }) => at)).toEqual([0, 30_500]);
  });
});

describe("cancelling", () => {
  test("before the first try nothing is sent", async () => {
    const result = await run("GET", [status(200)], { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ outcome: "aborted", tries: 0 });
  });

  test("during a try", async () => {
    const stop = new AbortController();
    const answer = async () => {
      stop.abort();
      return hang();
    };
    expect(await run("GET", [answer], { signal: stop.signal })).toMatchObject({
      outcome: "aborted",
      tries: 1,
    });
  });

  test("while waiting for the next try", async () => {
    const stop = new AbortController();
    const onRetry = () => queueMicrotask(() => stop.abort());
    const result = await run("GET", [status(500)], { signal: stop.signal, onRetry });
    expect(result).toMatchObject({ outcome: "aborted", tries: 1, elapsed: 0 });
  });
});

test("onRetry tells what happened", async () => {
  const { retries } = await run("GET", [status(503), failure("ECONNRESET"), status(200)]);
  expect(retries).toEqual([
    { method: "GET", path: "/things", attempt: 1, waitMs: 500, because: "status 503", isRateLimit: false },
    {
      method: "GET",
      path: "/things",
      attempt: 2,
      waitMs: 1000,
      because:
        "GET platform.test/things did not get through: the connection was closed before the answer had come (ECONNRESET)",
      isRateLimit: false,
    },
  ]);
});
