/** What the official Terraform provider of Qovery (0.86.1) asks for beyond the recorded lives. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { addCluster, addCredential, startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { sandbox, ask, request, organizationId, token } = started;
afterAll(() => sandbox.close());
const authorization = `Token ${token}`;

const unknownId = "00000000-0000-4000-8000-000000000000";

test("one organization is as the list has it", async () => {
  const list = await request("GET", "/qovery/organization", undefined, { authorization });
  expect(await ask("GET", "")).toMatchObject({ status: 200, body: list.body.results[0] });
  expect(await ask("GET", "", undefined, { organizationId: unknownId })).toMatchObject({ status: 404 });
});

test.each([
  ["aws.vpc.flow_logs_retention_days", expect.any(Number)],
  ["aws.vpc.enable_s3_flow_logs", expect.any(Boolean)],
  ["aws.eks.ec2.metadata_imds", expect.any(String)],
  ["cloud_provider.container_registry.tags", expect.any(Object)],
  ["database.postgresql.allowed_cidrs", expect.any(Array)],
  ["envoy.gateway_api.retry.num_retries", null],
  ["registry.mirroring_mode", "Service"],
])("the advanced setting %s is known", async (name, value) => {
  const { body } = await request("GET", "/qovery/defaultClusterAdvancedSettings", undefined, {
    authorization,
  });
  expect(body[name]).toEqual(value);
});

describe("a cluster is stopped", () => {
  const statusOf = async (cluster: string) => {
    const list = (await ask("GET", "/cluster")).body.results;
    const own = list.find(({ id }: { id: string }) => id === cluster);
    return [own.status, (await ask("GET", `/cluster/${cluster}/status`)).body.status];
  };
  const already = { status: 409, body: { detail: expect.stringContaining("stopped already") } };

  test("and deployed again", async () => {
    const cluster = await addCluster(started, "a", await addCredential(started));
    const body = { cluster_id: cluster, status: "STOPPED" };
    for (const _ of [1, 2]) {
      await ask("POST", `/cluster/${cluster}/deploy`);
      expect(await statusOf(cluster)).toEqual(["DEPLOYED", "DEPLOYED"]);
      expect(await ask("POST", `/cluster/${cluster}/stop`)).toMatchObject({ status: 202, body });
      expect(await statusOf(cluster)).toEqual(["STOPPED", "STOPPED"]);
      expect(await ask("POST", `/cluster/${cluster}/stop`)).toMatchObject(already);
    }
    await ask("POST", `/cluster/${cluster}/deploy?dry_run=true`);
    expect(await statusOf(cluster)).toEqual(["STOPPED", "STOPPED"]);
  });

  test("but not while it is being deployed", async () => {
    const cluster = await addCluster(started, "a", await addCredential(started));
    await request("POST", "/_test/behaviour", { deploy_seconds: 60 });
    await ask("POST", `/cluster/${cluster}/deploy`);
    await request("POST", "/_test/behaviour", { deploy_seconds: 0 });
    expect(await ask("POST", `/cluster/${cluster}/stop`)).toMatchObject({
      status: 409,
      body: { detail: expect.stringContaining("being deployed") },
    });
    expect(await statusOf(cluster)).toEqual(["DEPLOYING", "DEPLOYING"]);
  });

  test("unless there is none", async () => {
    expect(await ask("POST", `/cluster/${unknownId}/stop`)).toMatchObject({ status: 404 });
  });
});

describe("the kubeconfig of a cluster", () => {
  const kubeconfig = "apiVersion: v1\nkind: Config\nusers: []\n";

  test("comes back as it was sent, and no other answer has it", async () => {
    const cluster = await addCluster(started, "a");
    const path = `/qovery/organization/${organizationId}/cluster/${cluster}/kubeconfig`;
    const headers = { authorization, "content-type": "application/x-yaml" };
    expect(await request("PUT", path, kubeconfig, headers)).toMatchObject({ status: 204, text: "" });
    expect(await ask("GET", `/cluster/${cluster}/kubeconfig`)).toMatchObject({
      status: 200,
      text: kubeconfig,
    });
    const answer = await sandbox.app.request(path, { headers });
    expect(answer.headers.get("content-type")).toBe("application/x-yaml");
    expect((await ask("GET", "/cluster")).text).not.toContain("kubeconfig");
  });

  test("is replaced by the next one, and stays when the cluster is changed", async () => {
    const cluster = await addCluster(started, "a");
    for (const text of ["first", kubeconfig]) await ask("PUT", `/cluster/${cluster}/kubeconfig`, text);
    await ask("PUT", `/cluster/${cluster}`, { name: "b", region: "r", cloud_provider: "AWS" });
    expect((await ask("GET", `/cluster/${cluster}/kubeconfig`)).text).toBe(kubeconfig);
  });

  test("is a 404 until there is one", async () => {
    const cluster = await addCluster(started, "a");
    expect(await ask("GET", `/cluster/${cluster}/kubeconfig`)).toMatchObject({ status: 404 });
    expect(await ask("PUT", `/cluster/${unknownId}/kubeconfig`, kubeconfig)).toMatchObject({ status: 404 });
  });
});

describe("a cluster's accesses to secret managers", () => {
  const settings = { name: "a", region: "r", cloud_provider: "AWS" };
  const byKey = {
    name: "by-key",
    endpoint: { mode: "AWS_SECRET_MANAGER", region: "eu-west-3" },
    authentication: {
      mode: "AWS_STATIC_CREDENTIALS",
      region: "eu-west-3",
      access_key: "AKIA",
      secret_key: "s",
    },
  };
  const byRole = {
    name: "by-role",
    endpoint: { mode: "AWS_PARAMETER_STORE", region: "eu-west-3" },
    authentication: { mode: "AWS_ROLE_ARN", role_arn: "arn:aws:iam::1:role/r" },
  };
  const withAccesses = (secret_manager_accesses: unknown) => ({ ...settings, secret_manager_accesses });
  const listed = async (cluster: string) =>
    (await ask("GET", "/cluster")).body.results.find(({ id }: { id: string }) => id === cluster);

  test("come back as they were sent, with what Qovery adds", async () => {
    const { status, body } = await ask("POST", "/cluster", withAccesses([byKey, byRole]));
    expect(status).toBe(201);
    const added = {
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      created_at: expect.any(String),
      updated_at: expect.any(String),
    };
    expect(body.secret_manager_accesses).toEqual([
      { ...byKey, ...added },
      { ...byRole, ...added },
    ]);
    expect(await listed(body.id)).toEqual(body);
  });

  test("keep their ids, by id or name, until a request leaves them out", async () => {
    const { body } = await ask("POST", "/cluster", withAccesses([byKey, byRole]));
    const [key, role] = body.secret_manager_accesses;
    const renamed = { ...byRole, id: role.id, name: "renamed" };
    const edited = await ask("PUT", `/cluster/${body.id}`, withAccesses([byKey, renamed]));
    expect(edited.body.secret_manager_accesses).toMatchObject([
      { id: key.id, name: "by-key", created_at: key.created_at },
      { id: role.id, name: "renamed", created_at: role.created_at },
    ]);
    expect((await ask("PUT", `/cluster/${body.id}`, withAccesses([]))).body).toMatchObject({
      secret_manager_accesses: [],
    });
    await ask("PUT", `/cluster/${body.id}`, settings);
    expect(await listed(body.id)).not.toHaveProperty("secret_manager_accesses");
  });

  test("are left alone by everything that is not an edit of the cluster", async () => {
    const { body } = await ask("POST", "/cluster", withAccesses([byKey]));
    await ask("PUT", `/cluster/${body.id}/kubeconfig`, "apiVersion: v1");
    await ask("PUT", `/cluster/${body.id}/routingTable`, { routes: [] });
    await ask("POST", `/cluster/${body.id}/stop`);
    expect((await listed(body.id)).secret_manager_accesses).toEqual([expect.objectContaining(byKey)]);
  });
});

test("the parameters of a cluster's charts come back as they were sent", async () => {
  const sent = {
    name: "a",
    region: "r",
    cloud_provider: "AWS",
    kubernetes: "PARTIALLY_MANAGED",
    infrastructure_charts_parameters: {
      nginx_parameters: { replica_count: 2, default_ssl_certificate: "qovery/cert" },
      eks_anywhere_parameters: { yaml_file_path: "/clusters/a.yaml", git_repository: { branch: "main" } },
    },
  };
  const { body } = await ask("POST", "/cluster", sent);
  expect(body).toMatchObject(sent);
  expect((await ask("GET", "/cluster")).body.results).toContainEqual(body);
});
