import { afterAll, expect, test } from "@jest/globals";
import { SandboxError } from "../../src/sandbox/index.js";
import { startSandbox } from "./start-sandbox.js";

const secret = "s3cret";
const open = startSandbox();
const locked = startSandbox({ testSecret: secret });
afterAll(() => {
  for (const { sandbox } of [open, locked]) sandbox.close();
});

const json = { "content-type": "application/json" };
const order = { status: 500 };

interface Row {
  name: string;
  headers: Record<string, string>;
  /** Of an order. */
  status: number;
  /** Whether the sandbox asks for the secret. */
  locked?: boolean;
  detail?: string;
}

const rows: Row[] = [
  { name: "JSON alone", headers: json, status: 204 },
  { name: "JSON of a charset", headers: { "content-type": "Application/JSON; charset=utf-8" }, status: 204 },
  { name: "a loopback address", headers: { ...json, host: "127.0.0.1:8620" }, status: 204 },
  { name: "another loopback address", headers: { ...json, host: "127.1.2.3" }, status: 204 },
  { name: "a loopback address of IPv6", headers: { ...json, host: "[::1]:8620" }, status: 204 },
  { name: "localhost", headers: { ...json, host: "localhost:8620" }, status: 204 },
  {
    name: "its own origin",
    headers: { ...json, host: "localhost:8620", origin: "http://localhost:8620" },
    status: 204,
  },
  { name: "a name that leads there", headers: { ...json, host: "rebound.example:8620" }, status: 403 },
  { name: "a name that looks so", headers: { ...json, host: "127.0.0.1.example" }, status: 403 },
  { name: "no host at all", headers: { ...json, host: "" }, status: 403 },
  { name: "another origin", headers: { ...json, origin: "https://page.example" }, status: 403 },
  { name: "a page of no origin", headers: { ...json, origin: "null" }, status: 403 },
  {
    name: "another port's origin",
    headers: { ...json, host: "localhost:8620", origin: "http://localhost:3000" },
    status: 403,
  },
  { name: "a form", headers: { "content-type": "application/x-www-form-urlencoded" }, status: 415 },
  { name: "a text", headers: { "content-type": "text/plain" }, status: 415 },
  { name: "a type that begins so", headers: { "content-type": "application/json5" }, status: 415 },
  { name: "the secret", locked: true, headers: { ...json, authorization: "Bearer s3cret" }, status: 204 },
  { name: "no secret", locked: true, headers: json, status: 401, detail: "BELAY_SANDBOX_TEST_SECRET" },
  {
    name: "half the secret",
    locked: true,
    headers: { ...json, authorization: "Bearer s3c" },
    status: 401,
  },
  { name: "another word", locked: true, headers: { ...json, authorization: "s3cret" }, status: 401 },
];

test.each(rows)(
  "an order with $name: $status",
  async ({ headers, locked: isLocked = false, status, detail = "" }) => {
    const { request } = isLocked ? locked : open;
    const reply = await request("POST", "/_test/faults", order, headers);
    expect([reply.status, reply.body?.detail ?? ""]).toEqual([status, expect.stringContaining(detail)]);
    expect(reply.text).not.toContain(secret);
    // Reading is for those alone, too, but a type of a body it has none of.
    const read = await request("GET", "/_test/requests", undefined, headers);
    expect(read.status).toBe(status === 401 || status === 403 ? status : 200);
  },
);

test("an empty secret would let in everybody, and stops the start", () => {
  expect(() => startSandbox({ testSecret: "" })).toThrow(SandboxError);
});

test("the platforms ask for neither", async () => {
  const { organizationId, token, request } = locked;
  await request("DELETE", "/_test/faults", undefined, { authorization: `Bearer ${secret}` });
  const path = `/qovery/organization/${organizationId}/credentials`;
  const headers = {
    authorization: `Token ${token}`,
    host: "sandbox.example",
    origin: "https://page.example",
  };
  expect((await request("GET", path, undefined, headers)).status).toBe(200);
});
