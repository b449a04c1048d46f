/**
 * What Civo's own clients send (Terraform provider 1.2.6 and command line 1.5.2, both on civogo 0.7.2), recorded, and what they
 * need of the answers.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { listen } from "../../../src/sandbox/listen.js";
import type { Reply } from "../start-sandbox.js";
import { startCivo } from "./start-civo.js";

const { sandbox, access, request, ask, control, advance, addCredential, addStore } = startCivo();
afterAll(() => sandbox.close());

/** On every request, the ones without a body included; no body is compressed. */
const headers = {
  Authorization: `bearer ${access.token}`,
  "User-Agent": "terraform-provider-civo/dev civogo/v0.7.2",
  Accept: "application/json",
  "Content-Type": "application/json",
  "Content-Encoding": "gzip",
  "Accept-Encoding": "gzip",
};

const ids = { credential: "", other: "", store: "" };
beforeAll(async () => {
  ids.credential = await addCredential("kept");
  ids.other = await addCredential("unused");
  ids.store = await addStore("bucket", "kept");
  await advance(2);
});

const credential = {
  id: expect.any(String),
  name: expect.any(String),
  access_key_id: expect.any(String),
  secret_access_key_id: expect.any(String),
  suspended: false,
  status: "ready",
};
const pending = { ...credential, status: "pending" };
const kept = { ...credential, name: "kept", access_key_id: "AK-kept", secret_access_key_id: "canary-kept" };
const store = {
  id: expect.stringMatching(/^.{6}/),
  name: expect.any(String),
  max_size: expect.any(Number),
  owner_info: {
    credential_id: expect.any(String),
    access_key_id: expect.any(String),
    name: expect.stringMatching(/./),
  },
  objectstore_endpoint: expect.stringMatching(/./),
  status: "ready",
};
const creating = { ...store, status: "creating" };
const pageOf = (entry: object) => ({
  page: 1,
  per_page: 100,
  pages: 1,
  items: expect.arrayContaining([entry]),
});

const C = "/v2/objectstore/credentials";
const S = "/v2/objectstores";
const paged = "region=LON1&page=1&per_page=100";

type Row = {
  name: string;
  sent: [method: string, url: string, body?: object];
  status?: number;
  answer: unknown;
};

const recorded: Row[] = [
  {
    name: "the provider's start",
    sent: ["GET", "/v2/regions?region=LON1"],
    answer: expect.arrayContaining([
      expect.objectContaining({ code: "LON1", features: expect.objectContaining({ object_store: true }) }),
    ]),
  },
  { name: "a start without a region", sent: ["GET", "/v2/regions"], answer: expect.any(Array) },
  {
    name: "a start in a region as typed",
    sent: ["GET", "/v2/regions?region=lon1"],
    answer: expect.any(Array),
  },
  {
    name: "a credential whose pair Civo makes",
    sent: [
      "POST",
      `${C}?region=LON1`,
      { name: "gen1", access_key_id: null, secret_access_key_id: null, region: "LON1" },
    ],
    answer: { ...pending, name: "gen1" },
  },
  {
    name: "a credential of one's own pair",
    sent: [
      "POST",
      `${C}?region=LON1`,
      { name: "own1", access_key_id: "AKOWN", secret_access_key_id: "canary", region: "LON1" },
    ],
    answer: { ...pending, name: "own1", access_key_id: "AKOWN", secret_access_key_id: "canary" },
  },
  {
    name: "a credential without a region",
    sent: ["POST", C, { name: "gen2", access_key_id: null, secret_access_key_id: null }],
    answer: { ...pending, name: "gen2" },
  },
  {
    name: "a race of regions",
    sent: [
      "POST",
      `${C}?region=NYC1`,
      { name: "race", access_key_id: null, secret_access_key_id: null, region: "LON1" },
    ],
    status: 409,
    answer: { code: "region_mismatch", reason: expect.any(String) },
  },
  { name: "a credential, read", sent: ["GET", `${C}/{credential}?region=LON1`], answer: kept },
  { name: "a credential, imported without a region", sent: ["GET", `${C}/{credential}`], answer: kept },
  {
    name: "a credential, imported in another region",
    sent: ["GET", `${C}/{credential}?region=NYC1`],
    status: 404,
    answer: { code: "database_objectstore_credential_not_found", reason: expect.any(String) },
  },
  { name: "all credentials", sent: ["GET", `${C}?${paged}`], answer: pageOf(kept) },
  {
    name: "another access key",
    sent: [
      "PUT",
      `${C}/{other}?region=LON1`,
      { access_key_id: "AK-2", secret_access_key_id: null, region: "LON1" },
    ],
    answer: { ...credential, name: "unused", access_key_id: "AK-2", secret_access_key_id: "canary-unused" },
  },
  {
    name: "another secret",
    sent: [
      "PUT",
      `${C}/{other}?region=LON1`,
      { access_key_id: null, secret_access_key_id: "canary-2", region: "LON1" },
    ],
    answer: { ...credential, name: "unused", access_key_id: "AK-2", secret_access_key_id: "canary-2" },
  },
  {
    name: "a new name, which changes nothing",
    sent: [
      "PUT",
      `${C}/{other}?region=LON1`,
      { access_key_id: null, secret_access_key_id: null, region: "LON1" },
    ],
    answer: { ...credential, name: "unused", access_key_id: "AK-2", secret_access_key_id: "canary-2" },
  },
  {
    name: "a store with an owner",
    sent: [
      "POST",
      `${S}?region=LON1`,
      { name: "owned", max_size_gb: 500, access_key_id: "AK-kept", region: "LON1" },
    ],
    answer: { ...creating, name: "owned", max_size: 500, owner_info: { ...store.owner_info, name: "kept" } },
  },
  {
    name: "a store without an owner",
    sent: ["POST", `${S}?region=LON1`, { name: "lonely", max_size_gb: 500, region: "LON1" }],
    answer: { ...creating, name: "lonely" },
  },
  {
    name: "a store of any size, without a region",
    sent: ["POST", S, { name: "small", max_size_gb: 100, access_key_id: "AK-kept", region: "" }],
    answer: { ...creating, name: "small", max_size: 100 },
  },
  { name: "a store, read", sent: ["GET", `${S}/{store}?region=LON1`], answer: { ...store, name: "bucket" } },
  { name: "all stores", sent: ["GET", `${S}?${paged}`], answer: pageOf({ ...store, name: "bucket" }) },
  {
    name: "a larger store",
    sent: ["PUT", `${S}/{store}?region=LON1`, { max_size_gb: 1000, region: "LON1" }],
    answer: { ...store, max_size: 1000 },
  },
  {
    name: "an owner change, which comes as a size of 0",
    sent: ["PUT", `${S}/{store}?region=LON1`, { max_size_gb: 0, region: "LON1" }],
    status: 409,
    answer: { code: "parameter_size_invalid", reason: expect.any(String) },
  },
  {
    name: "the stats of a store",
    sent: ["GET", `${S}/{store}/stats?region=LON1`],
    answer: { size_kb_utilised: 0, max_size_kb: 1_000_000_000, num_objects: 0 },
  },
  {
    name: "an owner's deletion",
    sent: ["DELETE", `${C}/{credential}?region=LON1`],
    status: 409,
    answer: { code: "objectstore_credential_in_use", reason: expect.stringContaining("it owns bucket (") },
  },
  {
    name: "a credential's deletion",
    sent: ["DELETE", `${C}/{other}?region=LON1`],
    answer: { result: "success" },
  },
  { name: "a store's deletion", sent: ["DELETE", `${S}/{store}?region=LON1`], answer: { result: "success" } },
  {
    name: "a second deletion",
    sent: ["DELETE", `${S}/{store}?region=LON1`],
    status: 404,
    answer: { code: "database_objectstore_not_found", reason: expect.any(String) },
  },
];

const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: keyof typeof ids) => ids[name]);
test.each(recorded)("$name", async ({ sent: [method, url, body], status = 200, answer }) => {
  const init = { headers, ...(body && { body: JSON.stringify(body) }) };
  const reply: Reply = await request(method, `/civo${fill(url)}`, init);
  expect({ status: reply.status, body: reply.body }).toEqual({ status, body: answer });
});

test("over a network, where the server sees the encoding that is none", async () => {
  const { address, close } = await listen(sandbox, { port: 0, host: "127.0.0.1" });
  try {
    const body = JSON.stringify({ name: "wired", access_key_id: null, secret_access_key_id: null });
    const made = await fetch(`${address.platforms.civo.endpoint}${C}`, { method: "POST", headers, body });
    expect(made.status).toBe(200);
    const { id } = (await made.json()) as { id: string };
    const gone = await fetch(`${address.platforms.civo.endpoint}${C}/${id}`, { method: "DELETE", headers });
    expect(await gone.json()).toEqual({ result: "success" });
  } finally {
    await close();
  }
});

describe("what breaks the official clients, or would tell them a lie", () => {
  const refusals = [
    { name: "not found", ask: () => ask("GET", "/objectstore/credentials/none"), status: 404 },
    { name: "a wrong body", ask: () => ask("POST", "/objectstores", { body: { name: 7 } }), status: 400 },
    { name: "no JSON", ask: () => ask("POST", "/objectstores", { body: "{canary" }), status: 400 },
    { name: "no such path", ask: () => ask("GET", "/objectstore/credentials/"), status: 404 },
    { name: "a wrong key", ask: () => ask("GET", "/objectstores", { token: "nobody" }), status: 401 },
  ];
  test.each(refusals)("the reason and the code of a refusal are texts: $name", async ({ ask, status }) => {
    const reply = await ask();
    expect(reply).toMatchObject({ status, body: { code: expect.any(String), reason: expect.any(String) } });
    expect(Object.keys(reply.body)).toEqual(["code", "reason"]);
    expect(reply.text).not.toContain("canary");
  });

  test("a wrong key has the word that they know", async () => {
    expect((await ask("GET", "/regions", { token: "nobody" })).body.code).toBe("database_account_not_found");
  });

  test("store and credential destroyed at once, where the store takes its time: the second destroy works", async () => {
    await control("civo_behaviour", { delete_seconds: 6 });
    const owner = await addCredential("slow");
    const bucket = await addStore("slow", "slow");
    await advance(2);
    expect((await ask("DELETE", `/objectstores/${bucket}`)).body).toEqual({ result: "success" });
    expect((await ask("GET", `/objectstores/${bucket}`)).body.status).toBe("deleting");
    expect((await ask("DELETE", `/objectstore/credentials/${owner}`)).status).toBe(409);
    await advance(6);
    expect((await ask("GET", `/objectstores/${bucket}`)).status).toBe(404);
    expect((await ask("DELETE", `/objectstore/credentials/${owner}`)).status).toBe(200);
    await control("civo_behaviour", { delete_seconds: 0 });
  });

  test("a poll that meets a 503, or a page of a proxy, once", async () => {
    for (const fault of [
      { status: 503, body: { code: "unavailable", reason: "later" } },
      { status: 502, body: "<html>" },
      { status: 200, body: "not JSON" },
    ]) {
      await control("faults", { ...fault, method: "GET", path: "/civo/v2/objectstores" });
      expect((await ask("GET", "/objectstores")).status).toBe(fault.status);
      expect((await ask("GET", "/objectstores")).status).toBe(200);
    }
  });
});
