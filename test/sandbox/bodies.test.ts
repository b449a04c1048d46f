import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, jest, test } from "@jest/globals";
import { readContract } from "../../src/sandbox/contract.js";
import { contract, startSandbox } from "./start-sandbox.js";

const { sandbox, ask, request } = startSandbox();
const { qovery, entryguard, civo, taikun } = sandbox.platforms;
const shout = jest.spyOn(console, "error").mockImplementation(() => {});
afterAll(() => {
  expect(shout).not.toHaveBeenCalled();
  sandbox.close();
});

const keys = Buffer.from(`${taikun.access_key}:${taikun.secret_key}`).toString("base64");
const authorizations = {
  qovery: `Token ${qovery.token}`,
  entryguard: `Bearer ${entryguard.token}`,
  civo: `bearer ${civo.token}`,
  taikun: `Basic ${keys}`,
};
const notObjects = ["null", "[]", "1", '"text"', "true", "[null, null]", "[{}]"];

/** The operations of all contracts whose body is an object. */
const operations = Object.entries(authorizations).flatMap(([platform, authorization]) =>
  readContract(contract(platform))
    .filter(({ bodyType, checkBody }) => bodyType === "json" && /object/.test(checkBody(1) ?? ""))
    .map(({ id, method, path }) => {
      const anyId = platform === "taikun" ? "1" : "00000000-0000-4000-8000-000000000000";
      const filled = path
        .replace("{organizationId}", platform === "qovery" ? qovery.organization_id : anyId)
        .replace(/\{\w+\}/g, anyId);
      return { id, platform, authorization, method: method.toUpperCase(), path: `/${platform}${filled}` };
    }),
);

test("operations of all platforms want an object", () => {
  const of = (platform: string) => operations.filter((one) => one.platform === platform).length;
  expect(Object.keys(authorizations).map(of)).toEqual([15, 6, 4, 46]);
});

test.each(operations)("$platform $id refuses what is no object", async ({ authorization, method, path }) => {
  for (const body of notObjects) {
    const { status, text } = await request(method, path, body, { authorization });
    expect([body, status, text]).toEqual([body, 400, expect.stringContaining("object")]);
  }
});

const controls = sandbox.app.routes.filter(
  ({ method, path }) => method === "POST" && path.startsWith("/_test/"),
);

test.each(controls)("$path refuses what is no object", async ({ path }) => {
  for (const body of notObjects)
    expect([body, (await request("POST", path, body)).status]).toEqual([body, 400]);
});

test("a checker of Taikun refuses what is no object", async () => {
  const headers = { authorization: authorizations.taikun };
  for (const body of notObjects)
    expect((await request("POST", "/taikun/api/v1/checker/aws", body, headers)).status).toBe(400);
});

test.each(["page=1e400", "page=0", "per_page=Infinity"])("?%s is no page", async (query) => {
  const headers = { authorization: authorizations.civo };
  expect((await request("GET", `/civo/v2/objectstores?${query}`, undefined, headers)).status).toBe(400);
});

describe("a body", () => {
  const path = `/qovery/organization/${qovery.organization_id}/onPremise/credentials`;
  const post = (body: string | Uint8Array<ArrayBuffer> | ReadableStream, headers = {}) =>
    sandbox.app.request(path, {
      method: "POST",
      headers: { authorization: authorizations.qovery, "content-type": "application/json", ...headers },
      body,
      ...{ duplex: "half" },
    });
  const named = (value: string) => `{"name":"a","more":${value}}`;
  /** Without a length, and without an end. */
  const endless = (piece: string) =>
    new ReadableStream({ pull: (controller) => controller.enqueue(Buffer.from(piece)) });

  test.each([
    { what: "of a length that is too much", body: named(`"${"x".repeat(1_048_576)}"`), status: 413 },
    { what: "without an end", body: () => endless(" ".repeat(65_536)), status: 413 },
    { what: "that nests without an end", body: () => endless("["), status: 400 },
    { what: "nested 65 deep", body: named(`${"[".repeat(64)}${"]".repeat(64)}`), status: 400 },
    { what: "nested 64 deep", body: named(`${"[".repeat(63)}${"]".repeat(63)}`), status: 201 },
    { what: "with brackets in a text", body: named(`"\\"${"[,".repeat(20_000)}"`), status: 201 },
    { what: "of 10,001 values", body: named(`[${"1,".repeat(10_000)}1]`), status: 400 },
    { what: "of 10,001 keys", body: named(`{${'"k":1,'.repeat(10_000)}"k":1}`), status: 400 },
    {
      what: "that is gzip",
      body: gzipSync(named("1")),
      headers: { "content-encoding": "gzip" },
      status: 415,
    },
    {
      what: "that is said to be Brotli",
      body: named("1"),
      headers: { "content-encoding": "br" },
      status: 415,
    },
    {
      what: "that is said to be gzip, as Civo's clients do",
      body: named("1"),
      headers: { "content-encoding": "gzip" },
      status: 201,
    },
    { what: "that is not UTF-8", body: Buffer.from([0x7b, 0x22, 0xc3, 0x22, 0x3a, 0x31, 0x7d]), status: 400 },
  ])("$what: $status", async ({ body, headers, status }) => {
    expect((await post(typeof body === "function" ? body() : body, headers)).status).toBe(status);
  });

  test("that is a form has a length and a number of fields that are too much", async () => {
    const send = (fields: [string, string][]) => {
      const form = new FormData();
      for (const [name, value] of fields) form.append(name, value);
      const headers = { authorization: authorizations.taikun };
      return sandbox.app.request("/taikun/api/v1/googlecloud/create", {
        method: "POST",
        headers,
        body: form,
      });
    };
    expect((await send([["name", "x".repeat(1_048_576)]])).status).toBe(413);
    const answer = await send(Array.from({ length: 101 }, (_, n) => [`n${n}`, "x"]));
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("100 fields")]);
  });
});

describe("a name is stored as it is given", () => {
  test.each([" a ", "a\u0000b", "\ud800", "e\u0301", "\ufeffa", "\u2028", "__proto__", ""])(
    "%j",
    async (name) => {
      const credential = (await ask("POST", "/onPremise/credentials", { name })).body;
      const cluster = { name, region: "r", cloud_provider: "ON_PREMISE" };
      await ask("POST", "/cluster", { ...cluster, cloud_provider_credentials: { credentials: credential } });
      const { results } = (await ask("GET", "/credentials")).body;
      expect(results).toContainEqual({ credential, clusters: [expect.objectContaining({ name })] });
      expect(credential.name).toBe(name);

      if (name === "") return;
      const headers = { authorization: authorizations.civo };
      const store = (await request("POST", "/civo/v2/objectstores", { name }, headers)).body;
      const read = await request("GET", `/civo/v2/objectstores/${store.id}`, undefined, headers);
      expect(read.body).toMatchObject({ name, owner_info: { name } });
    },
  );

  test("and another field is not taken for it", async () => {
    const sent = { name: "given", s3Name: "other", awsRegion: "eu-west-1", roleArn: "r", azCount: 1 };
    const headers = { authorization: authorizations.taikun };
    const { id } = (await request("POST", "/taikun/api/v1/aws/create", sent, headers)).body;
    const list = await request("GET", `/taikun/api/v1/aws/list?Id=${id}`, undefined, headers);
    expect(list.body.data).toMatchObject([{ name: "given" }]);
  });
});

test("a field that an update does not have changes nothing", async () => {
  const headers = { authorization: authorizations.taikun };
  const send = (path: string, body: object) => request("POST", `/taikun/api/v1/${path}`, body, headers);
  const { id } = (
    await send("aws/create", { name: "more", awsRegion: "eu-west-1", roleArn: "r", azCount: 2 })
  ).body;
  const projectId = Number((await send("projects", { name: "more", cloudCredentialId: Number(id) })).body.id);
  expect(
    (await send("aws/update", { id: Number(id), name: "more", azCount: "x", awsRegion: 7 })).status,
  ).toBe(200);
  const quota = { quotaId: projectId, serverCpu: 3, projectName: 7, constructor: "x" };
  expect((await send("projectquotas/update", quota)).status).toBe(200);
  const list = async (path: string) =>
    (await request("GET", `/taikun/api/v1/${path}`, undefined, headers)).body.data;
  expect(await list(`aws/list?Id=${id}`)).toMatchObject([{ region: "eu-west-1", availabilityZonesCount: 2 }]);
  expect(await list("projectquotas")).toMatchObject([{ projectName: "more", serverCpu: 3 }]);
});
