import { afterAll, afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addCredential, awsKey, startEntryGuard } from "./start-entryguard.js";

const entryguard = startEntryGuard();
const { ask, control, advance } = entryguard;
afterAll(() => entryguard.sandbox.close());

const aTime = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

/** Each kind: what is sent. Every secret holds the word canary. */
const kinds = [
  awsKey,
  {
    name: "gcp",
    provider: "GCP",
    credentialType: "SERVICE_ACCOUNT",
    credentialData: {
      type: "service_account",
      project_id: "p",
      private_key_id: "canary-id",
      private_key: "canary-gcp",
      client_email: "a@p.iam.gserviceaccount.com",
      universe_domain: "googleapis.com",
    },
  },
  {
    name: "azure",
    provider: "AZURE",
    credentialType: "SERVICE_PRINCIPAL",
    credentialData: { tenantId: "t", clientId: "c", clientSecret: "canary-azure", subscriptionId: "s" },
  },
  {
    name: "apisix",
    provider: "APISIX",
    credentialType: "API_KEY",
    credentialData: { endpoint: "https://apisix.example", adminApiKey: "canary-apisix" },
  },
];

test.each(kinds)("$provider: created, read, listed and deleted, and nothing of it is shown", async (sent) => {
  const created = await ask("POST", "/credentials", sent);
  const { name, provider, credentialType } = sent;
  expect(created.status).toBe(201);
  expect(created.body).toEqual({
    id: expect.any(String),
    name,
    provider,
    credentialType,
    isValid: null,
    lastVerifiedAt: null,
    verificationError: null,
    createdAt: aTime,
    updatedAt: aTime,
  });
  const path = `/credentials/${created.body.id}`;
  const read = await ask("GET", path);
  expect(read).toMatchObject({ status: 200, body: created.body });
  const list = await ask("GET", "/credentials");
  expect(list.body).toEqual([created.body]);

  expect(await ask("DELETE", path)).toMatchObject({ status: 204, text: "" });
  const gone = await ask("GET", path);
  expect(gone).toMatchObject({
    status: 404,
    body: {
      error: "CREDENTIAL_NOT_FOUND",
      message: `Credential not found: ${created.body.id}`,
      timestamp: aTime,
    },
  });
  for (const { text } of [created, read, list, gone]) {
    for (const shown of Object.values(sent.credentialData)) expect(text).not.toContain(`"${shown}"`);
  }
});

describe("a request that the contract refuses", () => {
  test.each([
    {
      name: "no secret",
      body: { ...awsKey, credentialData: { accessKeyId: "AKIA" } },
      wrong: { "credentialData.secretAccessKey": "is required" },
    },
    {
      name: "two fields",
      body: { ...awsKey, name: "", credentialData: { accessKeyId: 7, secretAccessKey: "canary" } },
      wrong: {
        name: "must NOT have fewer than 1 characters",
        "credentialData.accessKeyId": "must be string",
      },
    },
    {
      name: "another type",
      body: { ...awsKey, credentialType: "ROLE" },
      wrong: { credentialType: "must be one of ACCESS_KEY" },
    },
    {
      name: "a provider that it does not know",
      body: { ...awsKey, provider: "VERCEL" },
      wrong: { provider: "names no known variant" },
    },
  ])("$name: says what is wrong with each field", async ({ body, wrong }) => {
    const refused = await ask("POST", "/credentials", body);
    expect(refused.body).toEqual({
      timestamp: aTime,
      status: 400,
      error: "Bad Request",
      message: "Validation failed",
      path: "/entryguard/credentials",
      validationErrors: wrong,
    });
    expect(refused.text).not.toContain("canary");
  });
});

describe("verification", () => {
  beforeEach(async () => {
    await control("behaviour", { bad_keys: [], stuck: [], verify_seconds: 1 });
  });
  afterEach(async () => {
    for (const { id } of (await ask("GET", "/credentials")).body) await ask("DELETE", `/credentials/${id}`);
  });
  const read = async (id: string) => (await ask("GET", `/credentials/${id}`)).body;

  test("is over after a second, and not at once", async () => {
    const id = await addCredential(entryguard);
    expect(await read(id)).toMatchObject({ isValid: null, lastVerifiedAt: null });
    await advance(1);
    expect(await read(id)).toMatchObject({ isValid: true, lastVerifiedAt: aTime, verificationError: null });
  });

  test("takes as long as it is told to, for credentials made from then on", async () => {
    const early = await addCredential(entryguard, "early");
    await control("behaviour", { verify_seconds: 60 });
    const late = await addCredential(entryguard, "late");
    await advance(30);
    expect([await read(early), await read(late)].map(({ isValid }) => isValid)).toEqual([true, null]);
    await advance(30);
    expect((await read(late)).isValid).toBe(true);
  });

  test.each([
    { by: "the id of its key", bad: "AKIAPROD" },
    { by: "its name", bad: "prod" },
  ])("fails for a key that is bad by $by, and says why", async ({ bad }) => {
    await control("behaviour", { bad_keys: [bad] });
    const id = await addCredential(entryguard);
    expect(await read(id)).toMatchObject({ isValid: null, verificationError: null });
    await advance(1);
    expect(await read(id)).toMatchObject({
      isValid: false,
      lastVerifiedAt: aTime,
      verificationError: expect.stringContaining("STS GetCallerIdentity: InvalidClientTokenId"),
    });
  });

  test("never ends for one that is stuck", async () => {
    await control("behaviour", { stuck: ["prod"] });
    const id = await addCredential(entryguard);
    await advance(7 * 24 * 3600);
    expect(await read(id)).toMatchObject({ isValid: null, lastVerifiedAt: null });
  });
});

test.each([
  ["PUT", "", 405],
  ["PATCH", "", 405],
  ["POST", "/verify", 404],
])("there is no %s /credentials/{id}%s", async (method, rest, status) => {
  const id = await addCredential(entryguard);
  expect((await ask(method, `/credentials/${id}${rest}`, awsKey)).status).toBe(status);
});

test("a name may be had twice", async () => {
  expect(await addCredential(entryguard, "twice")).not.toBe(await addCredential(entryguard, "twice"));
});

test("one of a provider that no request knows is in the lists", async () => {
  const planted = await control("credentials", {
    provider: "VERCEL",
    credential_type: "API_TOKEN",
    name: "edge",
  });
  expect((await ask("GET", "/credentials")).body).toContainEqual(planted);
  expect(planted).toMatchObject({ provider: "VERCEL", credentialType: "API_TOKEN", isValid: true });
  await expect(control("credentials", { provider: "AWS", credential_type: "X", name: "n" })).rejects.toThrow(
    "create the credential through the API",
  );
});
