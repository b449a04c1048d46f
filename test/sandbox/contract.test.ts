import { afterAll, expect, test } from "@jest/globals";
import { addCluster, addCredential, awsKey, startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { ask } = started;
afterAll(() => started.sandbox.close());

const unknownId = "00000000-0000-4000-8000-000000000000";
const { secret_access_key: _, ...awsKeyWithoutSecret } = awsKey;

const refused: { name: string; ask: [string, string, unknown?]; detail: string }[] = [
  {
    name: "a missing field",
    ask: ["POST", "/aws/credentials", awsKeyWithoutSecret],
    detail: "body.secret_access_key is required",
  },
  {
    name: "a field of another type",
    ask: ["POST", "/aws/credentials", { ...awsKey, name: 7 }],
    detail: "body.name must be string",
  },
  {
    name: "an unknown variant",
    ask: ["POST", "/aws/credentials", { ...awsKey, type: "AWS" }],
    detail: "body.type names no known variant",
  },
  {
    name: "no variant",
    ask: ["POST", "/aws/credentials", { name: "prod" }],
    detail: "body.type is required and must be a text",
  },
  { name: "no body", ask: ["POST", "/onPremise/credentials"], detail: "body is required" },
  { name: "no text", ask: ["PUT", `/cluster/${unknownId}/kubeconfig`], detail: "body is required" },
  {
    name: "no list of accesses to secret managers",
    ask: [
      "POST",
      "/cluster",
      { name: "a", region: "b", cloud_provider: "AWS", secret_manager_accesses: "canary" },
    ],
    detail: "body.secret_manager_accesses must be array",
  },
  {
    name: "a body that is not JSON",
    ask: ["POST", "/onPremise/credentials", '{"name": canary'],
    detail: "body is not JSON",
  },
  {
    name: "a value outside of its enumeration",
    ask: ["POST", "/cluster", { name: "a", region: "b", cloud_provider: "MOON" }],
    detail: "body.cloud_provider must be one of AWS",
  },
  {
    name: "a malformed id in the path",
    ask: ["GET", "/aws/credentials/7"],
    detail: 'path.credentialsId must match format "uuid"',
  },
  {
    name: "a query of another type",
    ask: ["POST", `/cluster/${unknownId}/deploy?dry_run=perhaps`],
    detail: "query.dry_run must be boolean",
  },
  {
    name: "a nested field",
    ask: ["POST", `/cluster/${unknownId}/cloudProviderInfo`, { credentials: { id: "7" } }],
    detail: 'body.credentials.id must match format "uuid"',
  },
  {
    name: "a route without its target",
    ask: ["PUT", `/cluster/${unknownId}/routingTable`, { routes: [{ destination: "10.0.0.0/8" }] }],
    detail: "body.routes.0.target is required",
  },
  {
    name: "no list of features",
    ask: ["POST", "/cluster", { name: "a", region: "b", cloud_provider: "AWS", features: "canary" }],
    detail: "body.features must be array",
  },
  {
    name: "a feature without an id",
    ask: [
      "POST",
      "/cluster",
      { name: "a", region: "b", cloud_provider: "AWS", features: [{ value: "canary" }] },
    ],
    detail: "body.features.0.id is required",
  },
  {
    name: "a malformed identity pool",
    ask: [
      "POST",
      "/gcp/credentials",
      { name: "a", service_account_email: "b", workload_identity_provider_resource: "c" },
    ],
    detail:
      "body.workload_identity_provider_resource is not of the form that it must have: projects/<number>/",
  },
];

test.each(refused)(
  "$name is refused with the field's name",
  async ({ ask: [method, path, body], detail }) => {
    const reply = await ask(method, path, body);
    expect(reply).toMatchObject({ status: 400, body: { status: 400, error: "Bad Request" } });
    expect(reply.body.detail).toContain(detail);
    expect(reply.text).not.toContain("canary");
  },
);

test("a path that the contract does not have is a 404 in JSON, a method that it has not there a 405", async () => {
  expect(await ask("GET", "/clusters")).toMatchObject({
    status: 404,
    body: { detail: expect.stringContaining("the sandbox has no GET") },
  });
  const { app, platforms } = started.sandbox;
  const answer = await app.request(`${platforms.qovery.path}/organization/${unknownId}/cluster/${unknownId}`);
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "PUT, DELETE"]);
  expect(await answer.json()).toMatchObject({
    error: "Method Not Allowed",
    detail: expect.stringContaining("PUT and DELETE only"),
  });
});

test("an additional field of a cluster is kept", async () => {
  const cluster = { name: "a", region: "b", cloud_provider: "AWS", keda: { enabled: true } };
  const created = await ask("POST", "/cluster", cluster);
  expect(created).toMatchObject({ status: 201, body: cluster });
  expect((await ask("GET", "/cluster")).body.results).toContainEqual(created.body);
});

/** The sandbox holds its own answers to the contract under test controls; this goes through the ones not met elsewhere. */
test.each([
  "/credentials",
  "/cluster",
  "/cluster/status",
  "/cluster/CLUSTER/status",
  "/cluster/CLUSTER/isReady",
  "/cluster/CLUSTER/cloudProviderInfo",
  "/cluster/CLUSTER/advancedSettings",
  "/cluster/CLUSTER/routingTable",
])("GET %s keeps the contract", async (path) => {
  const cluster = await addCluster(started, "a", await addCredential(started));
  expect((await ask("GET", path.replace("CLUSTER", cluster))).status).toBe(200);
});
