/** What the official Terraform provider of Qovery (0.86.1) sends in a life of each of its resources, recorded. */
import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { type Reply, startSandbox } from "./start-sandbox.js";

type Sent = { id: string; value: unknown }[];
type Body = Record<string, unknown> & { features?: Sent };

const lives: Record<string, [method: string, path: string, body?: Body][]> = JSON.parse(
  readFileSync("test/sandbox/official-provider.json", "utf8"),
);

const objectTypes: Record<string, string> = {
  aws_static: "AWS",
  aws_role: "AWS_ROLE",
  scaleway: "SCW",
  gcp_key: "GCP",
  gcp_wif: "GCP_WORKLOAD_IDENTITY_FEDERATION",
  vsphere_static: "EKS_ANYWHERE_VSPHERE",
  vsphere_role: "EKS_ANYWHERE_VSPHERE",
  cluster_scw: "SCW",
  cluster: "AWS_ROLE",
};

const secrets = ["secret_access_key", "scaleway_secret_key", "gcp_credentials", "vsphere_password"];

const { sandbox, request, ask, organizationId, token } = startSandbox();
afterAll(() => sandbox.close());
const authorization = `Token ${token}`;

/** What a GET of the credential must show of a body that was sent, and the names that it must not show. */
const shownOf = (life: string, { type: _, ...sent }: Body) => ({
  ...Object.fromEntries(Object.entries(sent).filter(([name]) => !secrets.includes(name))),
  object_type: objectTypes[life],
});

const valueTypes: Record<string, string> = {
  VPC_SUBNET: "STRING",
  STATIC_IP: "BOOLEAN",
  KARPENTER: "KARPENTER",
};

/** The features of an answer to a request that names these. */
const featuresOf = (
  sent: Sent = [
    { id: "VPC_SUBNET", value: "10.0.0.0/16" },
    { id: "STATIC_IP", value: false },
  ],
) =>
  sent.map(({ id, value }) => ({
    id,
    title: expect.any(String),
    value_object: { type: valueTypes[id], value },
  }));

describe.each(Object.keys(lives))("%s", (life) => {
  test("lives its whole life", async () => {
    const ids: string[] = [];
    let credential: Body = {};
    let cluster: Body = {};
    let clusterIsGone = false;

    const fill = (text: string) =>
      text.replaceAll("{org}", organizationId).replace(/\{id(\d)\}/g, (_, number) => ids[number - 1] ?? "");

    for (const [method, path, body] of lives[life] ?? []) {
      const sent: Body | undefined = body && JSON.parse(fill(JSON.stringify(body)));
      const reply: Reply = await request(method, `/qovery${fill(path)}`, sent, { authorization });
      const step = `${method} ${path}: ${reply.text}`;

      // Its last look at a cluster is the one that finds it gone.
      if (clusterIsGone && path.endsWith("/status")) {
        expect({ step, status: reply.status }).toEqual({ step, status: 404 });
        continue;
      }
      expect({ step, isSuccess: reply.status >= 200 && reply.status < 300 }).toEqual({
        step,
        isSuccess: true,
      });

      if (method === "POST" && reply.body.id) ids.push(reply.body.id);
      if (sent && /\/credentials(\/|$)/.test(path)) credential = sent;
      if (sent && /\/cluster(\/\{id2\})?$/.test(path)) cluster = sent;
      if (method === "DELETE" && path.endsWith("/cluster/{id2}")) clusterIsGone = true;

      if (method === "GET" && path.includes("/credentials/")) {
        expect(reply.body).toMatchObject({ id: ids[0], ...shownOf(life, credential) });
        for (const name of [...secrets, "type"]) expect(reply.body).not.toHaveProperty(name);
      }
      if (method === "GET" && path.endsWith("/cluster")) {
        const { cloud_provider_credentials: _, features, ...settings } = cluster;
        const own = reply.body.results.find(({ id }: { id: string }) => id === ids[1]);
        expect(own).toMatchObject(settings);
        expect(own.features).toEqual(featuresOf(features));
        expect(own).not.toHaveProperty("cloud_provider_credentials");
      }
      if (method === "GET" && path.endsWith("/cloudProviderInfo"))
        expect(reply.body.credentials.id).toBe(ids[0]);
      if (method === "GET" && path.endsWith("/routingTable")) expect(reply.body).toEqual({ results: [] });
    }
  });
});

describe("a cluster, beyond what was recorded", () => {
  const made = async (more: object) => {
    const sent = { name: "a", region: "r", cloud_provider: "GCP", ...more };
    const { body } = await ask("POST", "/cluster", sent);
    const list = await ask("GET", "/cluster");
    return list.body.results.find(({ id }: { id: string }) => id === body.id);
  };

  test("comes back with all that was sent", async () => {
    const sent = {
      instance_type: "T3A_MEDIUM",
      min_running_nodes: 3,
      max_running_nodes: 10,
      disk_size: 50,
      ssh_keys: ["ssh-ed25519 AAAA"],
      keda: { enabled: true },
      labels_groups: [{ id: "one" }],
      a_field_of_next_year: { deep: [1, null] },
    };
    expect(await made(sent)).toMatchObject(sent);
  });

  test("decides itself what it is and when it was made", async () => {
    const own = await made({
      id: "mine",
      status: "STOPPED",
      organization: { id: "mine" },
      created_at: "once",
    });
    expect(own).toMatchObject({ status: "READY", organization: { id: organizationId } });
    expect(Date.parse(own.created_at)).not.toBeNaN();
  });

  test.each([
    { id: "VPC_SUBNET", value: "10.1.0.0/16", type: "STRING" },
    { id: "STATIC_IP", value: true, type: "BOOLEAN" },
    { id: "KARPENTER", value: { spot_enabled: true }, type: "KARPENTER" },
    { id: "NAT_GATEWAY", value: { nat_gateway_type: { provider: "gcp" } }, type: "NAT_GATEWAY" },
    { id: "NAT_GATEWAY", value: null, type: "NAT_GATEWAY" },
    { id: "EXISTING_VPC", value: { aws_vpc_eks_id: "vpc-1" }, type: "AWS_USER_PROVIDED_NETWORK" },
    { id: "EXISTING_VPC", value: { vpc_name: "vpc" }, type: "GCP_USER_PROVIDED_NETWORK" },
  ])("shows the feature $id as $type: $value", async ({ id, value, type }) => {
    expect((await made({ features: [{ id, value }] })).features).toEqual([
      { id, title: expect.any(String), value_object: { type, value } },
    ]);
  });

  test("keeps advanced settings and routes until they are replaced", async () => {
    const { id } = await made({});
    const defaults = (
      await request("GET", "/qovery/defaultClusterAdvancedSettings", undefined, { authorization })
    ).body;
    expect((await ask("GET", `/cluster/${id}/advancedSettings`)).body).toEqual(defaults);
    const change = { "load_balancer.size": "lb-l", "new.setting": [1] };
    expect(await ask("PUT", `/cluster/${id}/advancedSettings`, change)).toMatchObject({ status: 200 });
    expect((await ask("GET", `/cluster/${id}/advancedSettings`)).body).toEqual({ ...defaults, ...change });
    await ask("PUT", `/cluster/${id}/advancedSettings`, {});
    expect((await ask("GET", `/cluster/${id}/advancedSettings`)).body).toEqual(defaults);

    const routes = [{ destination: "172.30.0.0/16", target: "pcx-1", description: "peering" }];
    expect(await ask("PUT", `/cluster/${id}/routingTable`, { routes })).toMatchObject({ status: 200 });
    expect((await ask("GET", `/cluster/${id}/routingTable`)).body).toEqual({ results: routes });
  });
});
