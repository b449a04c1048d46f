import { describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import {
  allCredentials,
  type CivoClient,
  createCivoClient,
  progressOf,
  revealSecret,
  updateCredential,
} from "../../../src/sdk/civo/index.js";
import { answering, credential, errorOf, page, store } from "./answering.js";

const region = "LON1";
const inRegion = { region, credentialId: "id-a", storeId: "id-s" };
const everything = (value: unknown): string =>
  value instanceof Error
    ? JSON.stringify(value, Object.getOwnPropertyNames(value)) + everything(value.cause)
    : JSON.stringify(value ?? null);

type Call = {
  name: string;
  call: (civo: CivoClient) => Promise<unknown>;
  sent: string;
  body?: object;
  answer: unknown;
};

const body = { name: "a", access_key_id: null, secret_access_key_id: null, region };
const one = credential("a");
const bucket = store("s", { credential_id: "id-a" });
const C = "/v2/objectstore/credentials";
const S = "/v2/objectstores";

/** Every method, with what it sends and what Civo answers. */
const calls: Call[] = [
  { name: "listRegions", call: (c) => c.listRegions({ region }), sent: "GET /v2/regions", answer: [] },
  {
    name: "listObjectStoreCredentials",
    call: (c) => c.listObjectStoreCredentials({ region }),
    sent: `GET ${C}`,
    answer: page([one]),
  },
  {
    name: "createObjectStoreCredential",
    call: (c) => c.createObjectStoreCredential({ region, body }),
    sent: `POST ${C}`,
    body,
    answer: one,
  },
  {
    name: "getObjectStoreCredential",
    call: (c) => c.getObjectStoreCredential({ region, credentialId: "id-a" }),
    sent: `GET ${C}/id-a`,
    answer: one,
  },
  {
    name: "updateObjectStoreCredential",
    call: (c) => c.updateObjectStoreCredential({ region, credentialId: "id-a", body: { max_size_gb: 1 } }),
    sent: `PUT ${C}/id-a`,
    body: { max_size_gb: 1 },
    answer: one,
  },
  {
    name: "deleteObjectStoreCredential",
    call: (c) => c.deleteObjectStoreCredential({ region, credentialId: "id-a" }),
    sent: `DELETE ${C}/id-a`,
    answer: { result: "success", credential: one },
  },
  {
    name: "listObjectStores",
    call: (c) => c.listObjectStores({ region }),
    sent: `GET ${S}`,
    answer: page([bucket]),
  },
  {
    name: "createObjectStore",
    call: (c) => c.createObjectStore({ region, body: { name: "s" } }),
    sent: `POST ${S}`,
    body: { name: "s" },
    answer: bucket,
  },
  {
    name: "getObjectStore",
    call: (c) => c.getObjectStore({ region, storeId: "id-s" }),
    sent: `GET ${S}/id-s`,
    answer: bucket,
  },
  {
    name: "resizeObjectStore",
    call: (c) => c.resizeObjectStore({ region, storeId: "id-s", body: { max_size_gb: 1000 } }),
    sent: `PUT ${S}/id-s`,
    body: { max_size_gb: 1000 },
    answer: bucket,
  },
  {
    name: "deleteObjectStore",
    call: (c) => c.deleteObjectStore({ region, storeId: "id-s" }),
    sent: `DELETE ${S}/id-s`,
    answer: { result: "success" },
  },
  {
    name: "getObjectStoreStats",
    call: (c) => c.getObjectStoreStats({ region, storeId: "id-s" }),
    sent: `GET ${S}/id-s/stats`,
    answer: { size_kb_utilised: 1, max_size_kb: 2, num_objects: 3 },
  },
];
const revealing: Call = {
  name: "revealObjectStoreCredential",
  call: (c) => c.revealObjectStoreCredential({ region, credentialId: "id-a" }),
  sent: `GET ${C}/id-a`,
  answer: one,
};

test("no method is forgotten here", () => {
  const { raw, endpoint, ...methods } = createCivoClient({ token: "t" });
  expect(endpoint).toBe("https://api.civo.com");
  expect(raw).toBeDefined();
  expect([...calls, revealing].map(({ name }) => name).toSorted()).toEqual(Object.keys(methods).toSorted());
});

test.each([...calls, revealing])("$name is $sent", async ({ call, sent, body, answer }) => {
  const { civo, asked } = answering(() => Response.json(answer));
  await call(civo);
  const [first] = asked;
  expect(`${first?.method} ${first?.path}`).toBe(sent);
  expect(first?.query).toEqual({ region });
  expect(first?.body).toEqual(body);
  expect(first?.request.headers.get("authorization")).toBe("Bearer t0ken");
});

describe("no secret", () => {
  test.each(calls)("is in what $name gives", async ({ call, answer }) => {
    const { civo } = answering(() => Response.json(answer));
    expect(everything(await call(civo))).not.toContain("canary");
  });

  /** Answers that no method should have got, each with a secret. */
  const bad: [string, () => Response][] = [
    [
      "a refusal with the credential",
      () => Response.json({ code: "x", reason: "canary-a is", ...one }, { status: 409 }),
    ],
    [
      "a refusal that quotes it deep",
      () => Response.json({ reason: "no canary-a", of: [{ one }] }, { status: 400 }),
    ],
    ["half a list", () => new Response(JSON.stringify(page([one])).slice(0, -5), { status: 400 })],
    ["text with the field", () => new Response(`bad secret_access_key_id: canary-a`, { status: 400 })],
    ["half a list as a success", () => new Response(JSON.stringify(page([one])).slice(0, -5))],
    ["a wrong answer", () => Response.json({ ...one, id: 7, items: [{ ...one, id: 7 }], pages: "canary-a" })],
    [
      "a failure that is tried again",
      () => Response.json(one, { status: 503, headers: { "retry-after": "0" } }),
    ],
    [
      "too many",
      () => Response.json({ reason: "canary-a", one }, { status: 429, headers: { "retry-after": "0" } }),
    ],
  ];
  const every = [...calls, revealing].filter(({ name }) => name !== "listRegions");
  test.each(bad)("is in an error, nor in the text of a retry: %s", async (_, answer) => {
    for (const { name, call } of every) {
      const { civo, retries } = answering(answer);
      const said = await call(civo).then(everything, everything);
      expect({ name, said }).toEqual({ name, said: expect.not.stringContaining("canary") });
      expect(everything(retries)).not.toContain("canary");
    }
  });

  test("that was sent comes back in an error", async () => {
    const { civo } = answering(({ request, body }) =>
      Response.json(
        { reason: `${JSON.stringify(body)} and ${request.headers.get("authorization")}` },
        { status: 400 },
      ),
    );
    const mine = { name: "a", access_key_id: "AK", secret_access_key_id: "canary", region };
    const error = await errorOf(civo.createObjectStoreCredential({ region, body: mine }));
    expect([error.detail, error.message]).toEqual([undefined, expect.stringContaining("withheld")]);
    expect(everything(error)).not.toMatch(/canary|t0ken/);
  });

  test("is in the type of a credential", async () => {
    const { civo } = answering(() => Response.json(one));
    const credential = await civo.getObjectStoreCredential(inRegion);
    // @ts-expect-error the secret is cut off
    expect(credential.secret_access_key_id).toBeUndefined();
  });

  test("but raw has it, as it is documented", async () => {
    const { civo } = answering(() => Response.json(one));
    const { data } = await civo.raw.GET("/v2/objectstore/credentials/{credentialId}", {
      params: { path: { credentialId: "id-a" }, query: { region } },
    });
    expect(data?.secret_access_key_id).toBe("canary-a");
  });
});

describe("what Civo says of a refusal", () => {
  test.each([
    {
      name: "reason and details",
      status: 409,
      body: { code: "objectstore_in_use", reason: "It is in use", details: "by photos" },
      error: { code: "rejected", platformCode: "objectstore_in_use", detail: "It is in use, by photos" },
    },
    {
      name: "a reason alone",
      status: 400,
      body: { reason: "No", details: null },
      error: { code: "rejected", detail: "No" },
    },
    {
      name: "details alone",
      status: 400,
      body: { details: "No" },
      error: { code: "rejected", detail: "No" },
    },
    {
      name: "things that are no text",
      status: 400,
      body: { code: 7, reason: {} },
      error: { code: "rejected" },
    },
    {
      name: "a text",
      status: 422,
      body: "in  use\nby photos",
      error: { code: "rejected", detail: "in use by photos" },
    },
    { name: "a page of a proxy", status: 403, body: "<html>no</html>", error: { code: "forbidden" } },
    { name: "nothing", status: 404, body: "", error: { code: "not_found" } },
    {
      name: "a wrong key, whatever the status",
      status: 404,
      body: { code: "database_account_not_found", reason: "Failed to find the account" },
      error: { code: "unauthenticated", status: 404 },
    },
    {
      name: "a login that is due, whatever the status",
      status: 400,
      body: { result: "requires_authentication", reason: "log in" },
      error: { code: "unauthenticated", detail: "log in" },
    },
    {
      name: "a region that is away, which is no missing object",
      status: 404,
      body: { code: "region_unavailable", reason: "gone" },
      error: { code: "rejected", platformCode: "region_unavailable" },
    },
  ])("$name", async ({ status, body, error }) => {
    const { civo } = answering(() =>
      typeof body === "string" ? new Response(body, { status }) : Response.json(body, { status }),
    );
    const thrown = await errorOf(civo.deleteObjectStoreCredential(inRegion));
    expect(thrown).toMatchObject({ name: "PlatformError", status, ...error });
    if (!("detail" in error) && status !== 404) expect(thrown.detail).toBeUndefined();
  });
});

describe("a deletion is done", () => {
  test.each([{ result: "success" }, {}, { result: null }])("by %j", async (body) => {
    const { civo } = answering(() => Response.json(body, { status: 202 }));
    expect(await civo.deleteObjectStoreCredential(inRegion)).toBeUndefined();
  });

  test.each([
    {
      name: "another result with status 200",
      answer: () => Response.json({ result: "failed", reason: "in use" }),
    },
    { name: "no body", answer: () => new Response(null, { status: 204 }) },
    { name: "no JSON", answer: () => new Response("done") },
    { name: "a list", answer: () => Response.json([]) },
  ])("not by $name", async ({ answer }) => {
    const error = await errorOf(answering(answer).civo.deleteObjectStore(inRegion));
    expect(["unexpected_response", "not_json"]).toContain(error.code);
  });
});

test.each([
  { status: 429, method: "createObjectStoreCredential" as const, tries: 2 },
  { status: 503, method: "createObjectStoreCredential" as const, tries: 1 },
  { status: 503, method: "getObjectStoreCredential" as const, tries: 2 },
  { status: 503, method: "deleteObjectStoreCredential" as const, tries: 2 },
])("$method that is answered with $status is sent $tries times", async ({ status, method, tries }) => {
  let turn = 0;
  const { civo, asked } = answering(() =>
    ++turn === 1
      ? new Response("later", { status, headers: { "retry-after": "0" } })
      : Response.json({ ...one, result: "success" }),
  );
  const row = calls.find(({ name }) => name === method);
  await row?.call(civo).catch(() => {});
  expect(asked).toHaveLength(tries);
});

describe("what is read", () => {
  test.each([
    { name: "max_size", more: { max_size: 500 }, size: 500 },
    { name: "max_size_gb", more: { max_size: undefined, max_size_gb: 1000 }, size: 1000 },
    { name: "both", more: { max_size: 500, max_size_gb: 1000 }, size: 500 },
    { name: "neither", more: { max_size: null }, size: null },
  ])("the size of a store by $name", async ({ more, size }) => {
    const { civo } = answering(() => Response.json(store("s", null, more)));
    expect((await civo.getObjectStore(inRegion)).max_size_gb).toBe(size);
  });

  test.each([
    ["ready", "ready"],
    ["failed", "failed"],
    ...["", "pending", "creating", "PENDING", "Ready", "deleting", "new word"].map((word) => [
      word,
      "under way",
    ]),
  ])("status %j as %s", (status, progress) => {
    expect(progressOf({ status: status as string })).toBe(progress);
  });

  test("a made credential without an id is an error", async () => {
    const { civo } = answering(() => Response.json({ name: "a" }));
    const error = await errorOf(civo.createObjectStoreCredential({ region, body }));
    expect(error).toMatchObject({ code: "unexpected_response", message: expect.stringContaining("id: ") });
  });
});

describe("revealSecret", () => {
  test("gives both halves, and nothing else", async () => {
    const { civo, asked } = answering(() => Response.json(one));
    expect(await revealSecret(civo, { region, credentialId: "id-a" })).toEqual({
      access_key_id: "AK-a",
      secret_access_key: "canary-a",
    });
    expect(asked).toMatchObject([{ method: "GET", path: `${C}/id-a`, query: { region } }]);
  });

  test.each([
    {
      more: { status: "pending", access_key_id: "", secret_access_key_id: "" },
      said: "Civo is still making credential a (id-a)",
    },
    { more: { status: "creating", secret_access_key_id: null }, said: "Ask again when its status is ready" },
    { more: { status: "failed", access_key_id: "" }, said: "Delete it and create another one" },
    { more: { secret_access_key_id: undefined }, said: "is ready, and Civo does not show its secret" },
  ])("has none to give: $said", async ({ more, said }) => {
    const { civo } = answering(() => Response.json(credential("a", more)));
    const error = await errorOf(revealSecret(civo, { region, credentialId: "id-a" }));
    expect(error.message).toContain(`GET api.civo.com${C}/id-a gave no key pair (status 200): `);
    expect(error.message).toContain(said);
    expect(everything(error)).not.toContain("canary");
  });
});

describe("updateCredential", () => {
  const pair = { access_key_id: "AK-2", secret_access_key: "canary-2" };
  const sent = { access_key_id: "AK-2", secret_access_key_id: "canary-2", region };
  const current = { access_key_id: "AK-a", secret_access_key_id: "canary-a", region };

  test.each([
    { name: "another pair", change: { pair }, requests: ["PUT"], body: sent },
    { name: "both", change: { pair, max_size_gb: 5 }, requests: ["PUT"], body: { ...sent, max_size_gb: 5 } },
    {
      name: "the quota alone",
      change: { max_size_gb: 5 },
      requests: ["GET", "PUT"],
      body: { ...current, max_size_gb: 5 },
    },
  ])("sends a whole pair for $name", async ({ change, requests, body }) => {
    const { civo, asked } = answering(() => Response.json(one));
    const updated = await updateCredential(civo, { region, credentialId: "id-a", ...change });
    expect(asked.map(({ method }) => method)).toEqual(requests);
    expect(asked.at(-1)).toMatchObject({ path: `${C}/id-a`, query: { region } });
    expect(asked.at(-1)?.body).toEqual(body);
    expect(everything(updated)).not.toContain("canary");
  });

  test("shows the pair that it sent back in no error", async () => {
    const { civo } = answering(({ method }) =>
      method === "GET" ? Response.json(one) : Response.json({ reason: "canary-a is bad" }, { status: 400 }),
    );
    const error = await errorOf(updateCredential(civo, { region, credentialId: "id-a", max_size_gb: 5 }));
    expect([error.detail, error.message]).toEqual([undefined, expect.stringContaining("withheld")]);
  });

  test("sends nothing while there is no pair to send back", async () => {
    const { civo, asked } = answering(() =>
      Response.json(credential("a", { access_key_id: "", status: "" })),
    );
    await errorOf(updateCredential(civo, { region, credentialId: "id-a", max_size_gb: 5 }));
    expect(asked).toHaveLength(1);
  });
});

test("a request can be cancelled", async () => {
  const { civo } = answering(() => new Promise(() => {}));
  const error = await errorOf(allCredentials(civo, { region, signal: AbortSignal.timeout(10) }));
  expect(error.code).toBe("aborted");
});

test.each([
  { name: "no token", options: { token: "" }, error: /^token: must not be empty/ },
  { name: "a token with its word", options: { token: "bearer canary" }, error: /^token: .*without spaces/ },
  {
    name: "an endpoint without a scheme",
    options: { token: "t", endpoint: "canary" },
    error: /^endpoint: .*https/,
  },
])("options that are refused: $name", ({ options, error }) => {
  expect(() => createCivoClient(options)).toThrow(error);
  expect(() => createCivoClient(options)).not.toThrow(/canary/);
});

test("importing it does not load zod", async () => {
  const { metafile } = await build({
    entryPoints: ["src/sdk/civo/index.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    outdir: "unused",
    write: false,
    metafile: true,
  });
  const { outputs } = metafile;
  const [entry] = Object.values(outputs).filter(({ entryPoint }) => entryPoint === "src/sdk/civo/index.ts");
  const static_ = (entry?.imports ?? []).filter(({ kind }) => kind === "import-statement");
  const inputs = [entry, ...static_.map(({ path }) => outputs[path])].flatMap((one) =>
    Object.keys(one?.inputs ?? {}),
  );
  expect(inputs).toContain("src/sdk/civo/client.ts");
  expect(inputs.filter((path) => path.includes("zod"))).toEqual([]);
});
