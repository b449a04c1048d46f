import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { type Fault, type Listening, listen } from "../../src/sandbox/index.js";
import { startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { ask, request, organizationId, token } = started;
let listening: Listening;
beforeAll(async () => {
  listening = await listen(started.sandbox, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await listening.close();
  started.sandbox.close();
});
afterEach(async () => {
  await request("DELETE", "/_test/faults");
  await request("DELETE", "/_test/requests");
});

/** Faults break connections, so these tests have one. */
function fetchCredentials(method = "GET", body?: unknown): Promise<Response> {
  const { endpoint } = listening.address.platforms.qovery;
  const path = method === "GET" ? "credentials" : "onPremise/credentials";
  return fetch(`${endpoint}/organization/${organizationId}/${path}`, {
    method,
    headers: { authorization: `Token ${token}` },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

async function order(fault: Fault): Promise<void> {
  expect((await request("POST", "/_test/faults", fault)).status).toBe(204);
}

async function log(): Promise<[string, number | null][]> {
  const { body } = await request("GET", "/_test/requests");
  return body.requests.map(({ method, status }: { method: string; status: number | null }) => [
    method,
    status,
  ]);
}

test("the log has method, path without query and status, in order, and can be emptied", async () => {
  await ask("POST", "/onPremise/credentials", { name: "a" });
  await ask("GET", "/credentials?with=query");
  await ask("GET", "/credentials", undefined, { token: "nobody" });
  const base = `/qovery/organization/${organizationId}`;
  expect((await request("GET", "/_test/requests")).body.requests).toEqual([
    { method: "POST", path: `${base}/onPremise/credentials`, status: 201 },
    { method: "GET", path: `${base}/credentials`, status: 200 },
    { method: "GET", path: `${base}/credentials`, status: 401 },
  ]);
  expect((await request("DELETE", "/_test/requests")).status).toBe(204);
  expect(await log()).toEqual([]);
});

describe("a fault", () => {
  test("answers instead of the platform, as often as it is told to", async () => {
    await order({ method: "post", status: 503, headers: { "retry-after": "1" }, times: 2 });
    const first = await fetchCredentials("POST", { name: "never-made" });
    expect([first.status, first.headers.get("retry-after"), await first.text()]).toEqual([503, "1", ""]);
    expect((await fetchCredentials()).status).toBe(200);
    expect((await fetchCredentials("POST", { name: "never-made" })).status).toBe(503);
    expect((await fetchCredentials("POST", { name: "made" })).status).toBe(201);
    expect(await (await fetchCredentials()).text()).not.toContain("never-made");
    expect(await log()).toEqual([
      ["POST", 503],
      ["GET", 200],
      ["POST", 503],
      ["POST", 201],
      ["GET", 200],
    ]);
  });

  test("sends a text as it is and anything else as JSON", async () => {
    await order({ body: "<html>" });
    await order({ status: 400, body: { detail: "no" } });
    const text = await fetchCredentials();
    expect([text.status, text.headers.get("content-type"), await text.text()]).toEqual([
      200,
      "text/plain",
      "<html>",
    ]);
    const json = await fetchCredentials();
    expect([json.status, await json.json()]).toEqual([400, { detail: "no" }]);
  });

  test("delays", async () => {
    await order({ delay_ms: 150 });
    const begin = performance.now();
    expect((await fetchCredentials()).status).toBe(200);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(140);
  });

  test("drops the connection before anything happens", async () => {
    await order({ drop: true });
    await expect(fetchCredentials("POST", { name: "dropped" })).rejects.toThrow();
    expect(await (await fetchCredentials()).text()).not.toContain("dropped");
    expect(await log()).toEqual([
      ["POST", null],
      ["GET", 200],
    ]);
  });

  test("cuts the answer after it has happened", async () => {
    await order({ cut: true });
    const cut = await fetchCredentials("POST", { name: "cut-off" });
    expect(cut.status).toBe(201);
    await expect(cut.text()).rejects.toThrow();
    expect(await (await fetchCredentials()).text()).toContain("cut-off");
    expect(await log()).toEqual([
      ["POST", 201],
      ["GET", 200],
    ]);
  });

  test.each([
    { path: "/qovery/organization", hits: true },
    { path: "/qovery/organization/*/credentials", hits: true },
    { path: "/qovery/**", hits: true },
    { path: "/qovery/*", hits: false },
    { path: "/qovery/organization/*/cluster", hits: false },
    { path: "/elsewhere", hits: false },
  ])("with the path $path hits: $hits", async ({ path, hits }) => {
    await order({ path, status: 500 });
    expect((await fetchCredentials()).status).toBe(hits ? 500 : 200);
  });

  test("is taken back", async () => {
    await order({ status: 500 });
    await request("DELETE", "/_test/faults");
    expect((await fetchCredentials()).status).toBe(200);
  });

  test.each([{ status: "500" }, { staus: 500 }, { times: 0 }, { path: "qovery" }])(
    "that is not understood is refused: %j",
    async (fault) => {
      expect((await request("POST", "/_test/faults", fault)).status).toBe(400);
      expect((await fetchCredentials()).status).toBe(200);
    },
  );
});

test("a sandbox without test controls has none", async () => {
  const plain = startSandbox({ testControls: false });
  for (const [method, path] of [
    ["GET", "/_test/requests"],
    ["POST", "/_test/faults"],
    ["POST", "/_test/organizations"],
    ["POST", "/_test/behaviour"],
    ["POST", "/_test/clock"],
    ["POST", "/_test/credentials"],
  ] as const)
    expect((await plain.request(method, path, method === "POST" ? {} : undefined)).status).toBe(404);
  plain.sandbox.close();
});

test.each([{}, { advance_seconds: 0 }, { advance_seconds: -1 }, { seconds: 1 }])(
  "the clock does not move by %j",
  async (by) => {
    expect((await request("POST", "/_test/clock", by)).status).toBe(400);
  },
);

test.each([{ detach: "perhaps" }, { deploy_seconds: -1 }, { deploy: 1 }])(
  "a behaviour that is not understood is refused: %j",
  async (behaviour) => {
    expect((await request("POST", "/_test/behaviour", behaviour)).status).toBe(400);
  },
);

test("an address that is taken is a SandboxError", async () => {
  const port = Number(new URL(listening.address.endpoint).port);
  await expect(listen(started.sandbox, { port, host: "127.0.0.1" })).rejects.toThrow(
    `cannot listen on 127.0.0.1 port ${port}`,
  );
});
