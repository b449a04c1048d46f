import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { runBelay, type SandboxLine, startSandbox } from "./run-belay.js";

const folder = mkdtempSync(join(tmpdir(), "belay-cli-sandbox-"));
afterAll(() => rmSync(folder, { recursive: true }));

function ask(
  { platforms: { qovery } }: SandboxLine,
  method: string,
  path: string,
  body?: unknown,
): Promise<Response> {
  return fetch(`${qovery.endpoint}/organization/${qovery.organization_id}${path}`, {
    method,
    headers: { authorization: `Token ${qovery.token}` },
    body: body === undefined ? null : JSON.stringify(body),
  });
}

test("prints one line when it is ready, and ends cleanly on a signal", async () => {
  const { line, stop } = await startSandbox();
  expect(line).toEqual({
    endpoint: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
    platforms: {
      qovery: {
        endpoint: `${line.endpoint}/qovery`,
        organization_id: expect.any(String),
        token: expect.any(String),
        viewer_token: expect.any(String),
      },
      entryguard: {
        endpoint: `${line.endpoint}/entryguard`,
        organization: "sandbox",
        email: "admin@sandbox.example",
        password: expect.any(String),
        token: expect.any(String),
        member_email: "member@sandbox.example",
        member_password: expect.any(String),
        member_token: expect.any(String),
      },
      civo: {
        endpoint: `${line.endpoint}/civo`,
        account_id: expect.any(String),
        token: expect.any(String),
        region: "LON1",
        regions: ["LON1", "NYC1", "PHX1"],
      },
      taikun: {
        endpoint: `${line.endpoint}/taikun`,
        account_name: "sandbox",
        organization_id: 1,
        email: "partner@sandbox.example",
        password: expect.any(String),
        manager_email: "manager@sandbox.example",
        manager_password: expect.any(String),
        user_email: "user@sandbox.example",
        user_password: expect.any(String),
        access_key: expect.any(String),
        secret_key: expect.any(String),
      },
    },
  });
  expect((await ask(line, "GET", "/credentials")).status).toBe(200);
  expect((await fetch(`${line.endpoint}/_test/requests`)).status).toBe(404);
  // A kept-alive connection is open at this moment.
  expect(await stop()).toEqual({ code: 0, stdout: `${JSON.stringify(line)}\n`, stderr: "" });
});

test("serves https, for tools that are told a host and no path", async () => {
  const { line, stop } = await startSandbox(["--https"]);
  expect(line.endpoint).toMatch(/^https:/);
  const status = (path: string) =>
    new Promise((resolve, reject) => {
      const asked = get(line.endpoint + path, { rejectUnauthorized: false }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      asked.on("error", reject);
    });
  expect(await status("/civo/v2/regions")).toBe(401);
  for (const path of ["/taikun/api/v1/cloudcredentials", "/api/v1/cloudcredentials"])
    expect(await status(path)).toBe(401);
  expect(await status("/showback/v1/showbackrules")).toBe(401);
  expect(await status("/v2/regions")).toBe(404);
  expect(await stop()).toMatchObject({ code: 0, stderr: "" });
});

test("two processes that start at once on a new file share it", async () => {
  const db = join(folder, "shared.db");
  const both = await Promise.all([startSandbox(["--db", db, "--test-controls"]), startSandbox(["--db", db])]);
  const [one, two] = both.map(({ line }) => line) as [SandboxLine, SandboxLine];
  expect(two.platforms.qovery.token).toBe(one.platforms.qovery.token);
  expect((await fetch(`${one.endpoint}/_test/requests`)).status).toBe(200);

  const writes = Array.from({ length: 100 }, (_, n) =>
    ask(n % 2 ? one : two, "POST", "/onPremise/credentials", { name: `c${n}` }),
  );
  expect((await Promise.all(writes)).map(({ status }) => status)).toEqual(writes.map(() => 201));
  for (const line of [one, two]) {
    const { results } = (await (await ask(line, "GET", "/credentials")).json()) as { results: unknown[] };
    expect(results).toHaveLength(100);
  }
  for (const { stop } of both) expect((await stop()).code).toBe(0);

  const other = await runBelay(["sandbox", "--port", "0", "--db", db], { BELAY_SANDBOX_KEY: "0".repeat(64) });
  expect(other).toMatchObject({
    code: 1,
    stdout: "",
    stderr: expect.stringContaining("made with another key"),
  });
});

test("does not open its test controls to the network", async () => {
  const { code, stderr } = await runBelay(["sandbox", "--port", "0", "--host", "0.0.0.0", "--test-controls"]);
  expect(code).toBe(2);
  expect(stderr).toContain("--host must be a loopback address");
});
