import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { parse } from "yaml";
import {
  createEntryGuardClient,
  type EntryGuardClient,
  heldCredentials,
  holdings,
  type PlatformError,
} from "../../../src/sdk/entryguard/index.js";

const credentialId = "11111111-1111-4111-8111-111111111111";

/** A client of a platform that answers everything with this body. */
function answering(body: unknown, status = 200) {
  const requests: Request[] = [];
  const fetch = async (asked: unknown) => {
    requests.push(asked as Request);
    return status === 204 ? new Response(null, { status }) : Response.json(body, { status });
  };
  return { client: createEntryGuardClient({ token: "t0ken-canary", fetch }), requests };
}

const credential = {
  id: "c",
  name: "prod",
  provider: "AWS",
  credentialType: "ACCESS_KEY",
  isValid: true,
  lastVerifiedAt: "2026-02-01T00:00:01Z",
  verificationError: null,
  createdAt: "2026-02-01T00:00:00Z",
  updatedAt: "2026-02-01T00:00:00Z",
};
const resource = {
  id: "r",
  name: "ssh",
  credentialId: "c",
  credentialName: "prod",
  provider: "AWS",
  resourceType: "SECURITY_GROUP",
  resourceIdentifier: "sg-1",
  region: null,
  config: null,
  isActive: true,
  lastVerifiedAt: null,
  createdAt: "2026-02-01T00:00:00Z",
  updatedAt: "2026-02-01T00:00:00Z",
};
const without = (given: object, field: string) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== field));

describe("a list of credentials", () => {
  const { isValid: _, ...rest } = credential;
  test.each([
    { name: "empty", body: [], expected: [] },
    { name: "one", body: [credential], expected: [credential] },
    {
      name: "a provider and a type that are not known",
      body: [{ ...credential, provider: "VERCEL", credentialType: "API_TOKEN" }],
      expected: [{ ...credential, provider: "VERCEL", credentialType: "API_TOKEN" }],
    },
    {
      name: "no provider",
      body: [without(credential, "provider")],
      expected: [{ ...credential, provider: "" }],
    },
    { name: "nothing where null may be", body: [rest], expected: [{ ...rest, isValid: null }] },
    {
      name: "fields that nobody knows",
      body: [{ ...credential, credentialData: { secretAccessKey: "canary" }, more: 1 }],
      expected: [credential],
    },
  ])("reads $name", async ({ body, expected }) => {
    expect(await answering(body).client.listCredentials()).toEqual(expected);
  });

  test.each([
    { name: "one without an id", body: [credential, without(credential, "id")], place: "[1].id" },
    { name: "one with an empty id", body: [{ ...credential, id: "" }], place: "[0].id" },
    { name: "one without a name", body: [without(credential, "name")], place: "[0].name" },
    { name: "one that is null", body: [null], place: "[0]" },
    { name: "a page of them", body: { content: [credential] }, place: "the answer" },
    { name: "null", body: null, place: "the answer" },
  ])("does not lose $name", async ({ body, place }) => {
    await expect(answering(body).client.listCredentials()).rejects.toMatchObject({
      code: "unexpected_response",
      message: expect.stringContaining(`(status 200): ${place}: `),
    });
  });
});

describe("a list of resources", () => {
  test.each([
    { name: "one", body: [resource], expected: [resource] },
    {
      name: "one that an agent serves",
      body: [{ ...resource, credentialId: null }],
      expected: [{ ...resource, credentialId: null }],
    },
    { name: "one without a name", body: [without(resource, "name")], expected: [{ ...resource, name: "r" }] },
  ])("reads $name", async ({ body, expected }) => {
    expect(await answering(body).client.listResources()).toEqual(expected);
  });

  test.each([
    { name: "one without an id", body: [without(resource, "id")], place: "[0].id" },
    // What nobody knows the credential of may be what uses it.
    { name: "one without the field", body: [without(resource, "credentialId")], place: "[0].credentialId" },
    { name: "one with an empty id", body: [{ ...resource, credentialId: "" }], place: "[0].credentialId" },
    { name: "no list", body: {}, place: "the answer" },
  ])("does not take for free: $name", async ({ body, place }) => {
    await expect(answering(body).client.listResources()).rejects.toMatchObject({
      code: "unexpected_response",
      message: expect.stringContaining(`(status 200): ${place}: `),
    });
  });
});

describe("a refusal has two shapes", () => {
  const timestamp = "2026-02-01T00:00:00Z";
  const errorOf = (client: EntryGuardClient): Promise<PlatformError> =>
    client.deleteCredential({ credentialId }).then(
      () => Promise.reject(new Error("there was no error")),
      (error) => error,
    );
  const where = `DELETE api.entryguard.io/api/v1/credentials/${credentialId}`;

  test.each([
    {
      name: "with a code",
      status: 400,
      body: { error: "CREDENTIAL_IN_USE", message: "Credential is in use by 2 resources", timestamp },
      code: "rejected",
      platformCode: "CREDENTIAL_IN_USE",
      says: "was rejected (status 400, CREDENTIAL_IN_USE): Credential is in use by 2 resources",
    },
    {
      name: "with a status",
      status: 404,
      body: { timestamp, status: 404, error: "Not Found", message: "No static resource", path: "/x" },
      code: "not_found",
      platformCode: undefined,
      says: "was answered that there is no such thing (status 404): No static resource",
    },
    {
      name: "with what is wrong with each field",
      status: 400,
      body: {
        timestamp,
        status: 400,
        error: "Bad Request",
        message: "Validation failed",
        path: "/x",
        validationErrors: { name: "must not be blank", region: "is required" },
      },
      code: "rejected",
      platformCode: undefined,
      says: "was rejected (status 400): Validation failed: name: must not be blank; region: is required",
    },
    {
      name: "with a code alone",
      status: 404,
      body: { error: "CREDENTIAL_NOT_FOUND", timestamp },
      code: "not_found",
      platformCode: "CREDENTIAL_NOT_FOUND",
      says: "was answered that there is no such thing (status 404, CREDENTIAL_NOT_FOUND)",
    },
    {
      name: "with the reason of the status alone",
      status: 418,
      body: { error: "I'm a Teapot" },
      code: "rejected",
      platformCode: undefined,
      says: "was rejected (status 418): I'm a Teapot",
    },
    {
      name: "and may have none of them",
      status: 400,
      body: ["no"],
      code: "rejected",
      platformCode: undefined,
      says: "was rejected (status 400)",
    },
  ])("$name", async ({ status, body, code, platformCode, says }) => {
    const error = await errorOf(answering(body, status).client);
    expect({ code: error.code, platformCode: error.platformCode, message: error.message }).toEqual({
      code,
      platformCode,
      message: `${where} ${says}`,
    });
  });

  test("of too many requests is tried again after the time that it asks for", async () => {
    const answers = [429, 200];
    const fetch = async () => {
      const status = answers.shift();
      const headers = { "retry-after": "0" };
      return status === 429
        ? Response.json(
            { error: "RATE_LIMIT_EXCEEDED", message: "slow down", timestamp },
            { status, headers },
          )
        : Response.json(credential, { status: 201 });
    };
    const body = {
      name: "n",
      provider: "AWS",
      credentialType: "ACCESS_KEY",
      credentialData: { accessKeyId: "a", secretAccessKey: "s" },
    } as const;
    const made = await createEntryGuardClient({ token: "t", fetch }).createCredential({ body });
    expect([made.id, answers]).toEqual(["c", []]);
  });
});

test.each([
  { operation: "createCredential", again: false },
  { operation: "createResource", again: false },
  { operation: "updateResource", again: true },
  { operation: "verifyResource", again: true },
  { operation: "deleteResource", again: true },
] as const)("$operation, whose answer is lost, is sent again: $again", async ({ operation, again }) => {
  let count = 0;
  const fetch = async () => {
    count++;
    return count === 1
      ? new Response(null, { status: 503, headers: { "retry-after": "0" } })
      : Response.json(resource);
  };
  const client = createEntryGuardClient({ token: "t", fetch });
  const call = client[operation] as (args: object) => Promise<unknown>;
  const result = call({ resourceId: credentialId, ...(operation.startsWith("d") ? {} : { body: {} }) });
  if (again) await result;
  else await expect(result).rejects.toMatchObject({ code: "server_error" });
  expect(count).toBe(again ? 2 : 1);
});

describe("every operation of the contract sends what the contract says", () => {
  type Contract = { paths: Record<string, Record<string, { operationId?: string; requestBody?: object }>> };
  const contract: Contract = parse(readFileSync("openapi/entryguard.yaml", "utf8"));
  const rows = Object.entries(contract.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, requestBody }]) =>
      operationId === undefined ? [] : [{ operationId, method, path, hasBody: requestBody !== undefined }],
    ),
  );

  test.each(rows)("$operationId", async ({ operationId, method, path, hasBody }) => {
    const { client, requests } = answering({}, method === "delete" ? 204 : 400);
    const call = (client as unknown as Record<string, (args: object) => Promise<unknown>>)[operationId];
    const args = { credentialId, resourceId: credentialId, ...(hasBody && { body: { a: 1 } }) };
    const needed = Object.fromEntries(
      Object.entries(args).filter(([name]) => name === "body" || path.includes(`{${name}}`)),
    );
    await call?.(needed).catch(() => {});
    const [request] = requests;
    const used = path.replace(/\{\w+\}/, credentialId);
    expect([request?.method, request?.url]).toEqual([
      method.toUpperCase(),
      `https://api.entryguard.io/api/v1${used}`,
    ]);
    expect(request?.headers.get("authorization")).toBe("Bearer t0ken-canary");
    expect(await request?.text()).toBe(hasBody ? '{"a":1}' : "");
  });
});

test("a resource whose credential is not in the list is a stray, whatever else is there", async () => {
  const fetch = async (asked: unknown) =>
    Response.json(
      (asked as Request).url.endsWith("/credentials")
        ? [credential]
        : [
            resource,
            { ...resource, id: "s", credentialId: "gone" },
            { ...resource, id: "t", credentialId: null },
          ],
    );
  const { entries, strays } = await heldCredentials(createEntryGuardClient({ token: "t", fetch }));
  expect(entries.map(({ dependents }) => dependents)).toEqual([[{ id: "r", name: "ssh" }]]);
  expect(strays).toEqual([{ id: "s", name: "ssh" }]);
});

test("a session with two addresses at a resource is one, and one in a state that nobody knows is not live", async () => {
  const at = (resourceId: string, ipVersion: number) => ({
    ...{ id: `${resourceId}${ipVersion}`, resourceId, resourceName: null, ipVersion },
    ...{ ipAddress: "203.0.113.7", status: "APPLIED" },
  });
  const session = { id: "s", userId: "u", createdAt: "2026-02-01T00:00:00Z" };
  const fetch = async (asked: unknown) =>
    Response.json(
      (asked as Request).url.endsWith("/static-ip-rules")
        ? []
        : [
            { ...session, status: "ACTIVE", resourceIps: [at("r", 4), at("r", 6)] },
            { ...session, status: "PAUSED", resourceIps: [at("r", 4)] },
          ],
    );
  const client = createEntryGuardClient({ token: "t", fetch });
  expect([...(await holdings(client))]).toEqual([["r", "one live session"]]);
});

test("importing the client loads neither zod, nor otpauth, nor undici", async () => {
  const { metafile } = await build({
    entryPoints: ["src/sdk/entryguard/index.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    outdir: "unused",
    write: false,
    metafile: true,
  });
  const outputs = Object.values(metafile.outputs);
  const entry = outputs.find(({ entryPoint }) => entryPoint === "src/sdk/entryguard/index.ts");
  const now = [
    entry,
    ...(entry?.imports ?? [])
      .filter(({ kind }) => kind === "import-statement")
      .map(({ path }) => metafile.outputs[path]),
  ];
  const isLate = (path: string) => /node_modules\/(zod|otpauth|undici)\//.test(path);
  expect(now.flatMap((output) => Object.keys(output?.inputs ?? {})).filter(isLate)).toEqual([]);
  expect(outputs.flatMap(({ inputs }) => Object.keys(inputs)).filter(isLate)).not.toEqual([]);
});

test.each([
  ["nothing", () => new Response(null, { status: 204 }), null],
  ["an empty text", () => new Response("", { status: 200 }), null],
  ["JSON", () => Response.json({ deleted: true }), null],
  ["a page of a proxy", () => new Response("<html>log in</html>", { status: 200 }), "not_json"],
])("a deletion that is answered with %s", async (_, answer, code) => {
  const client = createEntryGuardClient({ token: "t", fetch: async () => answer() });
  const deletion = client.deleteCredential({ credentialId });
  if (code === null) expect(await deletion).toBeUndefined();
  else await expect(deletion).rejects.toMatchObject({ code });
});
