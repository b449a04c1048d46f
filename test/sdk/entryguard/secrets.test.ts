/** Canaries: no list, answer, log or error shows a secret, not even when the platform repeats it. */
import { afterAll, expect, test } from "@jest/globals";
import {
  type CredentialRequest,
  createEntryGuardClient,
  heldCredentials,
  holdings,
  type Retry,
} from "../../../src/sdk/entryguard/index.js";
import { startEntryGuard } from "../../sandbox/entryguard/start-entryguard.js";

const entryguard = startEntryGuard();
afterAll(() => entryguard.sandbox.close());

const requests: CredentialRequest[] = [
  {
    name: "aws",
    provider: "AWS",
    credentialType: "ACCESS_KEY",
    credentialData: { accessKeyId: "AKIA", secretAccessKey: "canary-aws" },
  },
  {
    name: "gcp",
    provider: "GCP",
    credentialType: "SERVICE_ACCOUNT",
    credentialData: {
      type: "service_account",
      project_id: "p",
      private_key_id: "canary-id",
      private_key: "canary-key",
      client_email: "a@p",
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
    credentialData: { endpoint: "https://e", adminApiKey: "canary-apisix" },
  },
];

test("in whatever the platform shows", async () => {
  const client = entryguard.client();
  const shown: unknown[] = [];
  for (const body of requests) {
    const made = await client.createCredential({ body });
    shown.push(made, await client.getCredential({ credentialId: made.id }));
    await client.createResource({
      body: {
        name: body.name,
        credentialId: made.id,
        provider: body.provider,
        resourceType: "ANY",
        resourceIdentifier: body.name,
        region: "r",
      },
    });
  }
  await entryguard.advance(2);
  const [resource] = await client.listResources();
  await entryguard.control("sessions", { resource_ids: [resource?.id] });
  const { entries, strays } = await heldCredentials(client);
  expect(entries.map(({ kind, dependents }) => [kind, dependents.length])).toEqual(
    requests.map(({ provider }) => [provider, 1]),
  );
  shown.push(entries, strays, [...(await holdings(client))]);
  shown.push(await client.listCredentials(), await client.listResources(), await client.listAllSessions());
  shown.push(await client.getMe(), await entryguard.asked());
  for (const { id } of entries) {
    shown.push(await client.deleteCredential({ credentialId: id }).catch((error) => everything(error)));
  }
  const text = JSON.stringify(shown);
  expect(text).toContain("CREDENTIAL_IN_USE");
  for (const secret of ["canary", entryguard.access.password]) expect(text).not.toContain(secret);
});

const everything = (error: unknown) =>
  JSON.stringify(error, (_, value) =>
    value instanceof Error
      ? Object.fromEntries(Object.getOwnPropertyNames(value).map((n) => [n, Reflect.get(value, n)]))
      : value,
  );

/** A platform that repeats whatever it was sent, in every field of its refusal. */
const echoing = (status: number) => async (asked: unknown) => {
  const request = asked as Request;
  const said = `${request.headers.get("authorization")} ${await request.text()}`;
  if (request.url.endsWith("/auth/login") && status !== 401) {
    return Response.json({
      mfaRequired: true,
      mfaChallengeToken: "canary-challenge",
      passwordExpired: false,
    });
  }
  const body = { error: said, message: said, path: said, validationErrors: { field: said } };
  return Response.json(body, { status, headers: { "retry-after": "0" } });
};

test.each(requests)("in an error that repeats the request: $provider", async (body) => {
  const retries: Retry[] = [];
  const client = createEntryGuardClient({
    token: "canary-token",
    fetch: echoing(429),
    rateLimitWait: 100,
    onRetry: (retry) => retries.push(retry),
  });
  const error = await client.createCredential({ body }).catch((error) => error);
  expect(error.code).toBe("rate_limited");
  expect(error.message).toContain("is withheld");
  expect(retries).not.toHaveLength(0);
  expect(everything([error, retries])).not.toContain("canary");
});

test.each([401, 400, 500])("in an error of a login that repeats it: %d", async (status) => {
  const login = { organization: "acme", email: "me@acme", password: "canary-password", totp: "canary123456" };
  const client = createEntryGuardClient({ ...login, fetch: echoing(status) });
  const error = await client.listCredentials().catch((error) => error);
  expect(error.path).toContain(status === 401 ? "/auth/login" : "/auth/verify-mfa");
  expect(error.message).toContain("is withheld");
  expect(everything(error)).not.toContain("canary");
});
