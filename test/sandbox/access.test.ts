import { afterAll, describe, expect, test } from "@jest/globals";
import { addCluster, addCredential, awsKey, startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { ask, request, organizationId, token, viewerToken } = started;
afterAll(() => started.sandbox.close());

describe("the Authorization header", () => {
  test.each([
    { name: "Token", header: `Token ${token}`, status: 200 },
    { name: "Bearer", header: `Bearer ${token}`, status: 200 },
    { name: "no word", header: token, status: 401 },
    { name: "another word", header: `Basic ${token}`, status: 401 },
    { name: "an unknown token", header: "Token nobody", status: 401 },
    { name: "an empty token", header: "Token ", status: 401 },
  ])("$name: $status", async ({ header, status }) => {
    expect((await request("GET", "/qovery/organization", undefined, { authorization: header })).status).toBe(
      status,
    );
  });

  test("none: 401", async () => {
    const reply = await request("GET", "/qovery/organization");
    expect(reply).toMatchObject({ status: 401, body: { status: 401, error: "Unauthorized" } });
  });
});

test("a token sees its own organization only", async () => {
  const reply = await request("GET", "/qovery/organization", undefined, { authorization: `Token ${token}` });
  expect(reply.body.results).toMatchObject([{ id: organizationId }]);
});

describe("a viewer", () => {
  test.each([
    ["GET", "/credentials"],
    ["GET", "/aws/credentials"],
    ["POST", "/aws/credentials"],
    ["GET", "/aws/credentials/CREDENTIAL"],
    ["PUT", "/aws/credentials/CREDENTIAL"],
    ["DELETE", "/aws/credentials/CREDENTIAL"],
    ["GET", "/cluster/CLUSTER/cloudProviderInfo"],
    ["POST", "/cluster/CLUSTER/cloudProviderInfo"],
    ["POST", "/cluster/CLUSTER/deploy"],
    ["POST", "/cluster/CLUSTER/stop"],
    ["GET", "/cluster/CLUSTER/kubeconfig"],
    ["PUT", "/cluster/CLUSTER/kubeconfig"],
    ["DELETE", "/cluster/CLUSTER"],
    ["PUT", "/cluster/CLUSTER/advancedSettings"],
    ["PUT", "/cluster/CLUSTER/routingTable"],
  ])("may not %s %s", async (method, path) => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "a", credential);
    const actual = path.replace("CREDENTIAL", credential).replace("CLUSTER", cluster);
    const body = method === "GET" || method === "DELETE" ? undefined : awsKey;
    expect((await ask(method, actual, body, { token: viewerToken })).status).toBe(403);
    expect((await ask("GET", `/aws/credentials/${credential}`)).status).toBe(200);
  });

  test("sees clusters without their accesses to secret managers", async () => {
    const name = "with-secrets";
    const secret_manager_accesses = [{ name: "s", authentication: { secret_key: "canary" } }];
    await ask("POST", "/cluster", { name, region: "r", cloud_provider: "AWS", secret_manager_accesses });
    const { text } = await ask("GET", "/cluster", undefined, { token: viewerToken });
    expect(text).toContain(name);
    expect(text).not.toMatch(/canary|secret_manager_accesses/);
  });

  test.each([
    "",
    "/cluster",
    "/cluster/status",
    "/cluster/CLUSTER/advancedSettings",
    "/cluster/CLUSTER/routingTable",
  ])("may GET %s", async (path) => {
    const cluster = await addCluster(started, "a");
    expect(
      (await ask("GET", path.replace("CLUSTER", cluster), undefined, { token: viewerToken })).status,
    ).toBe(200);
  });
});

describe("another organization", () => {
  test("does not exist for a token, nor do its credentials and clusters", async () => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "a", credential);
    const other = (await request("POST", "/_test/organizations")).body;
    expect(other.organization_id).not.toBe(organizationId);

    const asOther = { token: other.token, organizationId: other.organization_id };
    expect((await ask("GET", "/credentials", undefined, asOther)).body.results).toEqual([]);
    for (const [method, path, body] of [
      ["GET", `/aws/credentials/${credential}`],
      ["PUT", `/aws/credentials/${credential}`, awsKey],
      ["DELETE", `/aws/credentials/${credential}`],
      ["DELETE", `/cluster/${cluster}`],
      ["GET", `/cluster/${cluster}/cloudProviderInfo`],
      ["POST", `/cluster/${cluster}/deploy`],
    ] as const) {
      expect((await ask(method, path, body, asOther)).status).toBe(404);
      // The same by the id of the first organization, with the token of the second.
      expect((await ask(method, path, body, { token: other.token })).status).toBe(404);
    }
    expect((await ask("GET", `/aws/credentials/${credential}`)).status).toBe(200);
  });
});
