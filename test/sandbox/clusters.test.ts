import { afterAll, describe, expect, test } from "@jest/globals";
import { addCluster, addCredential, awsKey, startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { ask, request } = started;
afterAll(() => started.sandbox.close());

const unknownId = "00000000-0000-4000-8000-000000000000";

async function clustersOf(credentialId: string): Promise<string[]> {
  const { body } = await ask("GET", "/credentials");
  const entry = body.results.find(
    (each: { credential: { id: string } }) => each.credential.id === credentialId,
  );
  return entry.clusters.map((cluster: { id: string }) => cluster.id);
}

describe("the link of a cluster", () => {
  test("is shown with the credential and on the cluster", async () => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "cluster-a", credential);
    const { body } = await ask("GET", "/credentials");
    expect(body.results).toContainEqual({
      credential: expect.objectContaining({ id: credential }),
      clusters: [{ id: cluster, name: "cluster-a", cloud_provider: "AWS" }],
    });
    expect((await ask("GET", `/cluster/${cluster}/cloudProviderInfo`)).body).toEqual({
      cloud_provider: "AWS",
      region: "eu-west-3",
      credentials: { id: credential, name: "prod" },
    });
  });

  test("moves: a cluster has one credential", async () => {
    const [from, to] = [await addCredential(started, "from"), await addCredential(started, "to")];
    const cluster = await addCluster(started, "a", from);
    const moved = await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, { credentials: { id: to } });
    expect(moved).toMatchObject({ status: 201, body: { credentials: { id: to, name: "to" } } });
    expect([await clustersOf(from), await clustersOf(to)]).toEqual([[], [cluster]]);
  });

  test("goes when no credential is named", async () => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "a", credential);
    const detached = await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, { cloud_provider: "AWS" });
    expect(detached).toMatchObject({ status: 201 });
    expect(detached.body).not.toHaveProperty("credentials");
    expect(await clustersOf(credential)).toEqual([]);
    expect((await ask("GET", `/cluster/${cluster}/isReady`)).body).toEqual({ is_ready: false });
  });

  test("stays when the platform is told to ignore that", async () => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "a", credential);
    expect((await request("POST", "/_test/behaviour", { detach: "ignored" })).status).toBe(204);
    const ignored = await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, {});
    expect(ignored).toMatchObject({ status: 201, body: { credentials: { id: credential } } });
    expect((await request("POST", "/_test/behaviour", { detach: "works" })).status).toBe(204);
    await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, {});
    expect(await clustersOf(credential)).toEqual([]);
  });

  test.each([
    {
      name: "an unknown credential",
      body: { credentials: { id: unknownId } },
      detail: "body.credentials.id",
    },
    {
      name: "no id",
      body: { credentials: { name: "prod" } },
      status: 400,
      detail: "body.credentials.id is required",
    },
    { name: "another provider", body: { cloud_provider: "GCP" }, detail: "body.cloud_provider must be AWS" },
  ])("is left alone by $name", async ({ body, status = 409, detail }) => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "a", credential);
    const reply = await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, body);
    expect(reply).toMatchObject({ status, body: { detail: expect.stringContaining(detail) } });
    expect(await clustersOf(credential)).toEqual([cluster]);
  });

  test("wants a credential of the cluster's provider", async () => {
    const { body: credential } = await ask("POST", "/onPremise/credentials", { name: "metal" });
    const cluster = await addCluster(started, "a");
    const reply = await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, {
      credentials: { id: credential.id },
    });
    expect(reply).toMatchObject({ status: 409, body: { detail: expect.stringContaining("does not fit") } });
    expect(await clustersOf(credential.id)).toEqual([]);
  });
});

test("a cluster is as old as the sandbox's clock says", async () => {
  await request("POST", "/_test/clock", { advance_seconds: 3600 });
  const { created_at } = (await ask("POST", "/cluster", { name: "a", region: "b", cloud_provider: "AWS" }))
    .body;
  expect(Date.parse(created_at) - Date.now()).toBeGreaterThan(3_500_000);
});

test("a cluster that cannot be linked is not made", async () => {
  const link = { cloud_provider_credentials: { credentials: { id: unknownId } } };
  const cluster = { name: "half-made", region: "eu-west-3", cloud_provider: "AWS", ...link };
  expect((await ask("POST", "/cluster", cluster)).status).toBe(409);
  expect((await ask("GET", "/cluster")).text).not.toContain("half-made");
});

test("an edit of a cluster replaces its settings and keeps its link", async () => {
  const credential = await addCredential(started);
  const cluster = await addCluster(started, "a", credential);
  const edited = { name: "b", region: "us-east-1", cloud_provider: "AWS", production: true };
  expect(await ask("PUT", `/cluster/${cluster}`, edited)).toMatchObject({ status: 200, body: edited });
  expect(await clustersOf(credential)).toEqual([cluster]);
  const elsewhere = await ask("PUT", `/cluster/${cluster}`, { ...edited, cloud_provider: "GCP" });
  expect(elsewhere).toMatchObject({
    status: 409,
    body: { detail: expect.stringContaining("body.cloud_provider") },
  });
});

describe("a deployment", () => {
  const statusOf = async (cluster: string) => {
    const clusters = (await ask("GET", "/cluster")).body.results;
    const { deployment_status } = clusters.find((each: { id: string }) => each.id === cluster);
    const status = (await ask("GET", `/cluster/${cluster}/status`)).body;
    return {
      deployment_status,
      deployed_credential: status.deployed_credential,
      is_deployed: status.is_deployed,
    };
  };

  test("uses the credential as it is then; an edit waits for the next one", async () => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "a", credential);
    expect(await statusOf(cluster)).toEqual({ deployment_status: "NEVER_DEPLOYED", is_deployed: false });

    const dry = await ask("POST", `/cluster/${cluster}/deploy?dry_run=true`);
    expect(dry).toMatchObject({ status: 201, body: { is_deployed: false } });

    const deployed = await ask("POST", `/cluster/${cluster}/deploy`);
    expect(deployed).toMatchObject({ status: 201, body: { status: "DEPLOYED", cluster_id: cluster } });
    expect(Date.now() - Date.parse(deployed.body.last_deployment_date)).toBeLessThan(60_000);
    const first = { deployed_credential: { id: credential, version: 1 }, is_deployed: true };
    expect(await statusOf(cluster)).toEqual({ deployment_status: "UP_TO_DATE", ...first });

    await ask("PUT", `/aws/credentials/${credential}`, { ...awsKey, access_key_id: "AKIANEW" });
    expect(await statusOf(cluster)).toEqual({ deployment_status: "OUT_OF_DATE", ...first });

    await ask("POST", `/cluster/${cluster}/deploy`);
    expect(await statusOf(cluster)).toEqual({
      deployment_status: "UP_TO_DATE",
      deployed_credential: { id: credential, version: 2 },
      is_deployed: true,
    });

    const other = await addCredential(started, "other");
    await ask("POST", `/cluster/${cluster}/cloudProviderInfo`, { credentials: { id: other } });
    expect((await statusOf(cluster)).deployment_status).toBe("OUT_OF_DATE");
  });

  test("takes as long as it is told to, by the sandbox's clock, with the credential of its beginning", async () => {
    const credential = await addCredential(started);
    const cluster = await addCluster(started, "slow", credential);
    expect((await request("POST", "/_test/behaviour", { deploy_seconds: 60 })).status).toBe(204);
    const begun = await ask("POST", `/cluster/${cluster}/deploy`);
    expect(begun).toMatchObject({ status: 201, body: { status: "DEPLOYING", is_deployed: false } });
    // One that is shorter from now on changes nothing about the one that is under way.
    expect((await request("POST", "/_test/behaviour", { deploy_seconds: 0 })).status).toBe(204);
    await ask("PUT", `/aws/credentials/${credential}`, awsKey);

    await request("POST", "/_test/clock", { advance_seconds: 30 });
    expect((await ask("GET", `/cluster/${cluster}/status`)).body.status).toBe("DEPLOYING");
    expect((await statusOf(cluster)).deployment_status).toBe("NEVER_DEPLOYED");
    await request("POST", "/_test/clock", { advance_seconds: 30 });
    expect((await ask("GET", `/cluster/${cluster}/status`)).body.status).toBe("DEPLOYED");
    expect(await statusOf(cluster)).toEqual({
      deployment_status: "OUT_OF_DATE",
      deployed_credential: { id: credential, version: 1 },
      is_deployed: true,
    });
  });

  test("needs a credential", async () => {
    const cluster = await addCluster(started, "bare");
    const reply = await ask("POST", `/cluster/${cluster}/deploy`);
    expect(reply).toMatchObject({ status: 409, body: { detail: expect.stringContaining("no credential") } });
  });
});
