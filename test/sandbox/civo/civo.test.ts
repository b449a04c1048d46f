import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { createCivo } from "../../../src/sandbox/civo/index.js";
import { createSandboxOf } from "../../../src/sandbox/create-sandbox-of.js";
import { contract } from "../start-sandbox.js";
import { startCivo, type TestCivo } from "./start-civo.js";

let civo: TestCivo;
beforeEach(() => {
  civo = startCivo();
});
afterEach(() => civo.sandbox.close());

const C = "/objectstore/credentials";
const S = "/objectstores";
const nothing = { access_key_id: null, secret_access_key_id: null };

describe("the API key", () => {
  test.each([
    { name: "small, as the official clients have it", word: "bearer ", status: 200 },
    { name: "as the standard has it", word: "Bearer ", status: 200 },
    { name: "another word", word: "Token ", status: 401 },
    { name: "no word", word: "", status: 401 },
  ])("$name: $status", async ({ word, status }) => {
    const headers = { authorization: word + civo.access.token };
    expect((await civo.ask("GET", C, { headers })).status).toBe(status);
  });
});

describe("a region", () => {
  test("is one of three, of which one has no object stores", async () => {
    const { body } = await civo.ask("GET", "/regions");
    const has = body.map(({ code, features }: { code: string; features: { object_store: boolean } }) => [
      code,
      features.object_store,
    ]);
    expect(has).toEqual([
      ["LON1", true],
      ["NYC1", true],
      ["PHX1", false],
    ]);
    expect(civo.access).toMatchObject({ region: "LON1", regions: ["LON1", "NYC1", "PHX1"] });
  });

  test("does not show what is in another one", async () => {
    const credential = await civo.addCredential("prod", "NYC1");
    const store = await civo.addStore("bucket", "prod", "NYC1");
    for (const [method, path, body] of [
      ["GET", `${C}/${credential}`],
      ["PUT", `${C}/${credential}`, nothing],
      ["DELETE", `${C}/${credential}`],
      ["GET", `${S}/${store}`],
      ["PUT", `${S}/${store}`, { max_size_gb: 1000 }],
      ["DELETE", `${S}/${store}`],
      ["GET", `${S}/${store}/stats`],
    ] as const) {
      expect({ method, path, status: (await civo.ask(method, path, { body })).status }).toMatchObject({
        status: 404,
      });
    }
    for (const path of [C, S]) {
      expect((await civo.ask("GET", path)).body.items).toEqual([]);
      expect((await civo.ask("GET", path, { query: { region: "NYC1" } })).body.items).toHaveLength(1);
    }
    const owner = { name: "elsewhere", access_key_id: "AK-prod" };
    expect((await civo.ask("POST", S, { body: owner })).status).toBe(409);
  });

  test.each([
    { name: "without object stores", query: "PHX1", code: "disabled_service" },
    { name: "that there is not", query: "MOON1", code: "region_unavailable" },
    { name: "in small letters", query: "lon1", code: "region_unavailable" },
  ])("$name is refused", async ({ query, code }) => {
    const reply = await civo.ask("GET", C, { query: { region: query } });
    expect(reply).toMatchObject({ status: 400, body: { code } });
  });

  test.each([
    { rule: { two_regions: "query" }, query: "NYC1", body: "LON1", found: "NYC1" },
    { rule: { two_regions: "body" }, query: "NYC1", body: "LON1", found: "LON1" },
    { rule: {}, query: "", body: "NYC1", found: "NYC1" },
    { rule: {}, query: "NYC1", body: "", found: "NYC1" },
    { rule: {}, query: "", body: "", found: "LON1" },
    { rule: { no_region: "refused" }, query: "", body: "", found: null },
  ])("$query in the query and $body in the body, by $rule: $found", async ({ rule, query, body, found }) => {
    await civo.control("civo_behaviour", rule);
    const sent = { name: "prod", ...nothing, ...(body && { region: body }) };
    const made = await civo.ask("POST", C, { query: query ? { region: query } : {}, body: sent });
    if (found === null) return expect(made.status).toBe(400);
    const read = await civo.ask("GET", `${C}/${made.body.id}`, { query: { region: found } });
    expect(read.status).toBe(200);
  });
});

describe("what is made", () => {
  test("is ready when the clock says so, and has no pair of Civo's before", async () => {
    const made = (await civo.ask("POST", C, { body: { name: "gen", ...nothing, max_size_gb: 5 } })).body;
    expect(made).toMatchObject({ status: "pending", access_key_id: "", secret_access_key_id: "" });
    await civo.advance(1);
    const ready = (await civo.ask("GET", `${C}/${made.id}`)).body;
    expect(ready).toEqual({
      ...made,
      status: "ready",
      access_key_id: expect.stringMatching(/^[0-9A-F]{20}$/),
      secret_access_key_id: expect.stringMatching(/^[\w-]{40}$/),
      max_size_gb: 5,
    });
    expect((await civo.ask("GET", C)).body.items).toEqual([ready]);
  });

  test.each([
    { path: C, field: "credential", word: "pending" },
    { path: S, field: "store", word: "creating" },
  ])("may fail, and has other words: $field", async ({ path, field, word }) => {
    await civo.control("civo_behaviour", { [`${field}_outcome`]: "failed", ready_seconds: 3 });
    const { id, status } = (await civo.ask("POST", path, { body: { name: "a" } })).body;
    expect(status).toBe(word);
    await civo.control("civo_behaviour", { [`${field}_word`]: "" });
    expect((await civo.ask("GET", `${path}/${id}`)).body.status).toBe("");
    await civo.advance(3);
    expect((await civo.ask("GET", `${path}/${id}`)).body.status).toBe("failed");
  });

  test("takes time once more after an update, if a test says so", async () => {
    const id = await civo.addCredential("prod");
    await civo.advance(1);
    expect((await civo.ask("PUT", `${C}/${id}`, { body: nothing })).body.status).toBe("ready");
    await civo.control("civo_behaviour", { update_seconds: 5 });
    expect((await civo.ask("PUT", `${C}/${id}`, { body: nothing })).body.status).toBe("pending");
    await civo.advance(5);
    expect((await civo.ask("GET", `${C}/${id}`)).body.status).toBe("ready");
  });

  test.each([
    { path: C, body: { name: "twice", ...nothing }, code: "database_objectstore_credential_exists" },
    { path: S, body: { name: "twice" }, code: "database_objectstore_exists" },
  ])("has a name of its own in $path, unless a test says otherwise", async ({ path, body, code }) => {
    expect((await civo.ask("POST", path, { body })).status).toBe(200);
    expect(await civo.ask("POST", path, { body })).toMatchObject({ status: 409, body: { code } });
    await civo.control("civo_behaviour", { names: "free" });
    expect((await civo.ask("POST", path, { body })).status).toBe(200);
  });
});

describe("null in an update", () => {
  test.each([
    { rule: "keep", same: true },
    { rule: "regenerate", same: false },
  ])("by the rule $rule", async ({ rule, same }) => {
    await civo.control("civo_behaviour", { null_key: rule });
    const id = await civo.addCredential("prod");
    const { body } = await civo.ask("PUT", `${C}/${id}`, { body: nothing });
    expect(body.access_key_id === "AK-prod").toBe(same);
    expect(body.secret_access_key_id === "canary-prod").toBe(same);
    expect(body.access_key_id).not.toBe("");
  });
});

describe("the deletion of an owner", () => {
  test.each([
    { rule: {}, status: 409, body: { code: "objectstore_credential_in_use" }, text: undefined },
    {
      rule: { in_use_status: 422, in_use_code: "x" },
      status: 422,
      body: { code: "x" },
      text: undefined,
    },
    {
      rule: { errors: "text", in_use_status: 500 },
      status: 500,
      body: undefined,
      text: /^credential prod .* it owns/,
    },
  ])("is refused, by $rule with $status", async ({ rule, status, body, text }) => {
    await civo.control("civo_behaviour", rule);
    const id = await civo.addCredential("prod");
    const store = await civo.addStore("bucket", "prod");
    const refused = await civo.ask("DELETE", `${C}/${id}`);
    expect(refused.status).toBe(status);
    if (body) expect(refused.body).toMatchObject(body);
    if (text) expect(refused.text).toMatch(text);
    await civo.ask("DELETE", `${S}/${store}`);
    expect((await civo.ask("DELETE", `${C}/${id}`)).body).toEqual({ result: "success" });
    expect((await civo.ask("GET", `${C}/${id}`)).status).toBe(404);
  });

  test("whose pair was changed is refused as well, and its store shows the new key", async () => {
    const id = await civo.addCredential("prod");
    const store = await civo.addStore("bucket", "prod");
    await civo.ask("PUT", `${C}/${id}`, {
      body: { access_key_id: "AK-new", secret_access_key_id: "canary" },
    });
    const owner = { credential_id: id, access_key_id: "AK-new", name: "prod" };
    expect((await civo.ask("GET", `${S}/${store}`)).body.owner_info).toEqual(owner);
    expect((await civo.ask("DELETE", `${C}/${id}`)).status).toBe(409);
  });
});

test("a store without an owner has one of its own, which is deleted with it and not without", async () => {
  const store = await civo.addStore("bucket");
  const [owner] = (await civo.ask("GET", C)).body.items;
  expect((await civo.ask("GET", `${S}/${store}`)).body.owner_info).toMatchObject({
    credential_id: owner.id,
    name: "bucket",
  });
  expect((await civo.ask("DELETE", `${C}/${owner.id}`)).status).toBe(409);
  await civo.control("civo_behaviour", { delete_seconds: 4 });
  await civo.ask("DELETE", `${S}/${store}`);
  expect((await civo.ask("GET", C)).body.items).toHaveLength(1);
  await civo.advance(4);
  for (const path of [C, S]) expect((await civo.ask("GET", path)).body.items).toEqual([]);
});

describe("lists", () => {
  test.each([
    {
      name: "20 when nobody asks",
      query: {},
      rule: {},
      page: { page: 1, per_page: 20, pages: 2, items: 20 },
    },
    {
      name: "the second",
      query: { page: "2" },
      rule: {},
      page: { page: 2, per_page: 20, pages: 2, items: 3 },
    },
    {
      name: "as asked",
      query: { per_page: "100" },
      rule: {},
      page: { page: 1, per_page: 100, pages: 1, items: 23 },
    },
    {
      name: "no more than Civo gives",
      query: { per_page: "10000" },
      rule: { max_per_page: 10 },
      page: { page: 1, per_page: 10, pages: 3, items: 10 },
    },
    {
      name: "another default",
      query: {},
      rule: { default_per_page: 5 },
      page: { page: 1, per_page: 5, pages: 5, items: 5 },
    },
  ])("pages: $name", async ({ query, rule, page }) => {
    for (let n = 1; n <= 23; n++) await civo.addStore(`s${n}`);
    await civo.control("civo_behaviour", rule);
    for (const path of [C, S]) {
      const { items, ...rest } = (await civo.ask("GET", path, { query: { region: "LON1", ...query } })).body;
      expect({ ...rest, items: items.length }).toEqual(page);
    }
  });

  test("of one account are not those of another", async () => {
    const id = await civo.addCredential("prod");
    const { token } = await civo.control("civo_accounts", {});
    expect((await civo.ask("GET", C, { token })).body.items).toEqual([]);
    expect((await civo.ask("DELETE", `${C}/${id}`, { token })).status).toBe(404);
  });

  test("have stores whose owner is strange, and credentials that are suspended, when a test plants them", async () => {
    const id = await civo.addCredential("prod");
    const where = { account_id: civo.access.account_id, region: "LON1" };
    const owner_info = { access_key_id: "AK-gone", name: "gone" };
    await civo.control("civo_stores", { ...where, name: "planted", owner_info });
    await civo.control("civo_suspend", { ...where, id, suspended: true });
    expect((await civo.ask("GET", S)).body.items).toMatchObject([
      { name: "planted", owner_info, status: "ready" },
    ]);
    expect((await civo.ask("GET", C)).body.items).toMatchObject([{ id, suspended: true }]);
  });
});

test.each([
  { rule: "done", status: 200 },
  { rule: "refused", status: 409 },
])("a resize to 0 is $rule", async ({ rule, status }) => {
  await civo.control("civo_behaviour", { resize_to_zero: rule });
  await civo.addCredential("prod");
  const store = await civo.addStore("bucket", "prod");
  expect((await civo.ask("PUT", `${S}/${store}`, { body: { max_size_gb: 0 } })).status).toBe(status);
  expect((await civo.ask("GET", `${S}/${store}`)).body.max_size).toBe(status === 200 ? 0 : 500);
});

test("secrets are sealed in the file, and come back after a restart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "belay-civo-"));
  const db = join(folder, "sandbox.db");
  const open = () => createSandboxOf({ civo: createCivo }, { contract, db });
  try {
    const first = open();
    const { token } = first.platforms.civo;
    const headers = { authorization: `Bearer ${token}` };
    const body = JSON.stringify({ name: "a", access_key_id: "AK", secret_access_key_id: "canary-in-file" });
    await first.app.request(`/civo/v2${C}`, { method: "POST", headers, body });
    first.close();
    expect(readFileSync(db).includes("canary-in-file")).toBe(false);
    const second = open();
    const list = await second.app.request(`/civo/v2${C}`, { headers });
    second.close();
    expect(await list.json()).toMatchObject({ items: [{ secret_access_key_id: "canary-in-file" }] });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
