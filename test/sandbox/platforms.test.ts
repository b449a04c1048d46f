import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createCivo } from "../../src/sandbox/civo/index.js";
import { createSandboxOf } from "../../src/sandbox/create-sandbox-of.js";
import { createEntryGuard } from "../../src/sandbox/entryguard/index.js";
import { listen } from "../../src/sandbox/listen.js";
import { createQovery } from "../../src/sandbox/qovery/index.js";
import { createLockers, lockersContract } from "./lockers.js";
import { contract } from "./start-sandbox.js";

const contracts = (name: string) => (name === "lockers" ? lockersContract : contract(name));
const sandbox = createSandboxOf(
  { qovery: createQovery, lockers: createLockers },
  { contract: contracts, db: ":memory:", testControls: true },
);
const { qovery, lockers } = sandbox.platforms;
afterAll(() => sandbox.close());

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const isForm = body instanceof FormData;
  const response = await sandbox.app.request(path, {
    method,
    headers: { ...(!isForm && { "content-type": "application/json" }), ...headers },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  return { status: response.status, body: isJson ? JSON.parse(text) : text };
};

const login = async () => {
  const { body } = await ask("POST", "/lockers/login", { password: lockers.password });
  return { "x-session": body.session };
};

const form = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

test("each platform has its own access, in the line of the start too", async () => {
  expect(Object.keys(qovery)).toEqual(["path", "organization_id", "token", "viewer_token"]);
  expect(Object.keys(lockers)).toEqual(["path", "password"]);
  const { address, close } = await listen(sandbox, { port: 0, host: "127.0.0.1" });
  await close();
  expect(address.platforms.lockers).toEqual({
    endpoint: `${address.endpoint}/lockers`,
    password: lockers.password,
  });
});

describe("who calls", () => {
  test("is told by each platform in its own way", async () => {
    expect((await ask("GET", "/lockers/keys", undefined, await login())).status).toBe(200);
    const token = { authorization: `Token ${qovery.token}` };
    expect((await ask("GET", "/lockers/keys", undefined, token)).status).toBe(401);
    expect((await ask("GET", "/qovery/organization", undefined, token)).status).toBe(200);
  });

  test("is nobody at a platform that did not give the token", async () => {
    const header = { authorization: `Token ${lockers.password}` };
    expect((await ask("GET", "/qovery/organization", undefined, header)).status).toBe(401);
    expect((await ask("POST", "/lockers/login", { password: qovery.token })).status).toBe(403);
  });

  test("is nobody any more when the session has expired", async () => {
    const session = await login();
    const passed = await ask("POST", "/_test/clock", { advance_seconds: 899 });
    expect(Date.parse(passed.body.now) - Date.now()).toBeGreaterThan(890_000);
    expect((await ask("GET", "/lockers/keys", undefined, session)).status).toBe(200);
    await ask("POST", "/_test/clock", { advance_seconds: 1 });
    expect((await ask("GET", "/lockers/keys", undefined, session)).status).toBe(401);
    expect((await ask("GET", "/lockers/keys", undefined, await login())).status).toBe(200);
  });
});

test.each([
  { name: "a problem", method: "GET", path: "/lockers/keys", status: 401, body: { code: "no_session" } },
  {
    name: "the contract's",
    method: "POST",
    path: "/lockers/login",
    status: 400,
    body: { reason: "body is required" },
  },
  {
    name: "of no operation",
    method: "GET",
    path: "/lockers/x",
    status: 404,
    body: "the sandbox has no GET /lockers/x",
  },
  {
    name: "Qovery's",
    method: "GET",
    path: "/qovery/x",
    status: 404,
    body: { status: 404, error: "Not Found" },
  },
  {
    name: "the sandbox's own",
    method: "GET",
    path: "/x",
    status: 404,
    body: { detail: "the sandbox has no GET /x" },
  },
])("the error of $name has the platform's body", async ({ method, path, status, body }) => {
  const reply = await ask(method, path);
  expect(reply.status).toBe(status);
  if (typeof body === "string") expect(reply.body).toBe(body);
  else expect(reply.body).toMatchObject(body);
});

describe("credentials", () => {
  let session: Record<string, string>;
  beforeAll(async () => {
    session = await login();
  });
  const add = (fields: Record<string, string>) => ask("POST", "/lockers/keys", form(fields), session);
  const list = async (page: number) =>
    (await ask("GET", `/lockers/keys?page=${page}`, undefined, session)).body;

  test("have ids that count up, from a form, and no number comes twice", async () => {
    expect(await add({ name: "a", size: "3", secret: "canary" })).toEqual({ status: 202, body: { id: 1 } });
    expect((await add({ name: "b", secret: "canary" })).body).toEqual({ id: 2 });
    expect((await ask("DELETE", "/lockers/keys/2", undefined, session)).status).toBe(204);
    expect((await add({ name: "c", secret: "canary" })).body).toEqual({ id: 3 });
    expect(await list(1)).toEqual({
      items: [
        { id: 1, name: "a", size: 3 },
        { id: 3, name: "c", size: 1 },
      ],
      pages: 1,
    });
  });

  test("come in pages", async () => {
    await add({ name: "d", secret: "canary" });
    expect(await list(2)).toEqual({ items: [{ id: 4, name: "d", size: 1 }], pages: 2 });
  });

  test("of a form that lacks a field are refused by its name", async () => {
    const reply = await add({ name: "e", size: "large" });
    expect(reply.status).toBe(400);
    expect(reply.body.reason).toMatch(/body\.secret is required.*body\.size must be integer/);
  });

  test("of one platform are not in the lists of another", async () => {
    const path = `/qovery/organization/${qovery.organization_id}/credentials`;
    const all = await ask("GET", path, undefined, { authorization: `Token ${qovery.token}` });
    expect(all.body).toEqual({ results: [] });
  });
});

test("ids come from where a test says, so that platforms have some in common", async () => {
  const given: string[] = [];
  const twins = createSandboxOf(
    { qovery: createQovery, entryguard: createEntryGuard, civo: createCivo },
    {
      contract,
      db: ":memory:",
      ids: (platform, of) => {
        given.push(`${platform} ${of}`);
        return `${of === "credential" ? "c" : "d"}0000000-0000-4000-8000-000000000001`;
      },
    },
  );
  const create = async (path: string, authorization: string, body: object) => {
    const headers = { authorization, "content-type": "application/json" };
    const answer = await twins.app.request(path, { method: "POST", headers, body: JSON.stringify(body) });
    return ((await answer.json()) as { id: string }).id;
  };
  const { qovery, entryguard, civo } = twins.platforms;
  const made = [
    await create(`/qovery/organization/${qovery.organization_id}/aws/credentials`, `Token ${qovery.token}`, {
      name: "a",
      type: "AWS_ROLE",
      role_arn: "arn:aws:iam::123456789012:role/a",
    }),
    await create("/entryguard/credentials", `Bearer ${entryguard.token}`, {
      name: "a",
      provider: "AWS",
      credentialType: "ACCESS_KEY",
      credentialData: { accessKeyId: "AKIAIOSFODNN7EXAMPLE", secretAccessKey: "canary" },
    }),
    await create("/civo/v2/objectstore/credentials?region=LON1", `bearer ${civo.token}`, {
      name: "a",
      access_key_id: null,
      secret_access_key_id: null,
      region: "LON1",
    }),
  ];
  twins.close();
  expect(new Set(made)).toEqual(new Set(["c0000000-0000-4000-8000-000000000001"]));
  expect(given).toEqual(["qovery credential", "entryguard credential", "civo credential"]);
});

test("a platform has test controls of its own, beside those of all", async () => {
  const session = await login();
  expect((await ask("POST", "/_test/lockers/hours", { closed: 1 })).status).toBe(400);
  expect((await ask("POST", "/_test/lockers/hours", { closed: true })).status).toBe(204);
  const fields = { name: "f", secret: "canary" };
  expect(await ask("POST", "/lockers/keys", form(fields), session)).toEqual({
    status: 503,
    body: { code: "closed", reason: "come back later" },
  });
  await ask("POST", "/_test/faults", { path: "/lockers/keys", status: 418 });
  expect((await ask("GET", "/lockers/keys", undefined, session)).status).toBe(418);
  const { requests } = (await ask("GET", "/_test/requests")).body;
  expect(requests.at(-1)).toEqual({ method: "GET", path: "/lockers/keys", status: 418 });
});
