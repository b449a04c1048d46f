import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { binding, credential, credentialId, idOf, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

const address = (name: string) => `belay_qovery_cluster_binding.${name}`;

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** Credentials that this configuration does not manage, made with the test's own client; their ids. */
async function foreign<const N extends string>(world: World, ...names: N[]): Promise<Record<N, string>> {
  const { client, organizationId } = world;
  const entries: [string, string][] = [];
  for (const name of names) {
    const role_arn = `arn:aws:iam::123456789012:role/${name}`;
    const made = await client.createAWSCredentials({
      organizationId,
      body: { type: "AWS_ROLE", name, role_arn },
    });
    entries.push([name, made.id]);
  }
  return Object.fromEntries(entries) as Record<N, string>;
}

async function unlink({ client, organizationId }: World, clusterId: string): Promise<void> {
  const body = { cloud_provider: "AWS", region: "eu-west-3" } as const;
  await client.specifyClusterCloudProviderInfo({ organizationId, clusterId, body });
}

const writes = async (world: World) => (await world.requests()).filter(({ method }) => method !== "GET");

describe("the life of a binding", () => {
  let world: World;
  let workspace: Workspace;
  let clusters: Record<"paris" | "rome", string>;
  let legacy: string;
  const config = (cluster: "paris" | "rome", to: "a" | "b") =>
    provider(false) + credential("a") + credential("b") + binding("it", clusters[cluster], idOf(to));

  beforeAll(async () => {
    world = await sandbox.world();
    clusters = await world.clusters("paris", "rome");
    legacy = (await foreign(world, "legacy")).legacy;
    await world.link(clusters.paris, legacy);
    workspace = new Workspace(world);
  });

  test("created, it takes the cluster over, which the plan says beforehand", async () => {
    workspace.configure(config("paris", "a"));
    const plan = await workspace.plan();
    expect(plan.text).toContain("Warning: A cluster is taken over from another credential");
    expect(plan.text).toContain(
      `The cluster "paris" (${clusters.paris}) uses the Qovery credential "legacy" (${legacy}) now.`,
    );
    await converge(workspace);
    expect(await world.associations()).toEqual({ legacy: [], a: ["paris"], b: [] });
    expect((await workspace.state())[address("it")]).toEqual({
      organization_id: world.organizationId,
      cluster_id: clusters.paris,
      credential_id: await credentialId(world, "a"),
      on_destroy: "detach",
    });
  });

  test("re-pointed in place", async () => {
    workspace.configure(config("paris", "b"));
    const { text } = await workspace.applied();
    expect(text).toContain("0 added, 1 changed, 0 destroyed");
    expect(text).not.toContain("taken over");
    await expectNothingToDo(workspace);
    expect(await world.associations()).toEqual({ legacy: [], a: [], b: ["paris"] });
  });

  test("another cluster replaces it, and the first one is let go", async () => {
    workspace.configure(config("rome", "b"));
    expect(await converge(workspace)).toEqual({ [address("it")]: "replace" });
    expect(await world.associations()).toEqual({ legacy: [], a: [], b: ["rome"] });
  });

  test("moved or detached behind Terraform's back, it is put back", async () => {
    await world.link(clusters.rome, legacy);
    expect(await converge(workspace)).toEqual({ [address("it")]: "update" });
    expect(await world.associations()).toEqual({ legacy: [], a: [], b: ["rome"] });
    await unlink(world, clusters.rome);
    expect(await converge(workspace)).toEqual({ [address("it")]: "create" });
    expect(await world.associations()).toEqual({ legacy: [], a: [], b: ["rome"] });
  });
});

describe("destroyed", () => {
  test("it detaches only from the credential that its state names, and only where it should", async () => {
    const world = await sandbox.world();
    const { a, legacy } = await foreign(world, "a", "legacy");
    const { moved, kept, plain, gone } = await world.clusters("moved", "kept", "plain", "gone");
    const workspace = new Workspace(world).configure(
      provider(false) +
        binding("moved", moved, `"${a}"`) +
        binding("kept", kept, `"${a}"`, `on_destroy = "keep"`) +
        binding("plain", plain, `"${a}"`) +
        binding("gone", gone, `"${a}"`),
    );
    await converge(workspace);
    await world.link(moved, legacy);
    await world.client.deleteCluster({ organizationId: world.organizationId, clusterId: gone });
    await writes(world);

    // Without a refresh the state still says that all four are on a.
    await workspace.applied("-destroy", "-refresh=false");
    expect(await world.associations()).toEqual({ a: ["kept"], legacy: ["moved"] });
    const cluster = `/qovery/organization/${world.organizationId}/cluster/${plain}`;
    expect(await writes(world)).toEqual([
      { method: "POST", path: `${cluster}/cloudProviderInfo`, status: 201 },
    ]);
    expect(await workspace.state()).toEqual({});
  });

  test("of a cluster that is gone, a refresh is enough", async () => {
    const world = await sandbox.world();
    const { a } = await foreign(world, "a");
    const { gone } = await world.clusters("gone");
    const workspace = new Workspace(world).configure(provider(false) + binding("it", gone, `"${a}"`));
    await workspace.applied();
    await world.client.deleteCluster({ organizationId: world.organizationId, clusterId: gone });
    await workspace.applied("-destroy");
    expect(await workspace.state()).toEqual({});
  });

  test("where Qovery does not let go, the error says what to do, and the binding stays in the state", async () => {
    const world = await sandbox.world();
    const { paris } = await world.clusters("paris");
    const workspace = new Workspace(world).configure(
      provider(true) + credential("a") + binding("it", paris, idOf("a")),
    );
    await converge(workspace);
    await world.behaviour({ detach: "ignored" });
    const { code, text } = await workspace.apply("-destroy");
    await world.behaviour({ detach: "works" });
    expect(code).toBe(1);
    expect(text).toContain(
      `Error: Cluster ${paris} was not taken off credential ${await credentialId(world, "a")}`,
    );
    for (const wayOut of [
      "point the binding to another credential (credential_id)",
      "delete the cluster at Qovery",
      'on_destroy = "keep"',
    ])
      expect(text).toContain(wayOut);
    expect(Object.keys(await workspace.state()).sort()).toEqual([
      "belay_qovery_aws_credential.a",
      address("it"),
    ]);
    expect(await world.associations()).toEqual({ a: ["paris"] });
    await workspace.applied("-destroy");
    expect(await world.associations()).toEqual({});
  });
});

test("a mistyped cluster_id is refused while Terraform plans, and the binding stays as it is", async () => {
  const world = await sandbox.world();
  const paris = await world.cluster("paris");
  const configuration = (cluster: string) =>
    provider(true) + credential("a") + binding("it", cluster, idOf("a"));
  const workspace = new Workspace(world).configure(configuration(paris));
  await workspace.applied();
  const nowhere = "11111111-1111-4111-8111-111111111111";
  const plan = await workspace.configure(configuration(nowhere)).plan("-json");
  expect(diagnosticsOf(plan)).toEqual([
    expect.objectContaining({
      severity: "error",
      summary: "There is no such cluster",
      detail: `Qovery's organization ${world.organizationId} has no cluster ${nowhere}. belay ls --clusters lists those that it has.`,
      snippet: expect.objectContaining({ code: `  cluster_id    = "${nowhere}"` }),
    }),
  ]);
  expect(await world.associations()).toEqual({ a: ["paris"] });
});

test("everything can be destroyed although the credential that a binding names is gone", async () => {
  const world = await sandbox.world();
  const paris = await world.cluster("paris");
  const { organizationId } = world;
  const made = await world.client.createAWSCredentials({
    organizationId,
    body: { type: "AWS_ROLE", name: "elsewhere", role_arn: "arn:aws:iam::123456789012:role/elsewhere" },
  });
  const workspace = new Workspace(world).configure(provider(true) + binding("paris", paris, `"${made.id}"`));
  await workspace.applied();
  await world.client.deleteCluster({ organizationId, clusterId: paris });
  await world.client.deleteAWSCredentials({ organizationId, credentialsId: made.id });
  const destroyed = await workspace.run(["destroy", "-no-color", "-input=false", "-auto-approve"]);
  expect(destroyed.text).not.toContain("Error:");
  expect(destroyed.code).toBe(0);
});

describe("import", () => {
  test("by cluster_id on the command line, and by organization_id,cluster_id in a block", async () => {
    const world = await sandbox.world();
    const { a } = await foreign(world, "a");
    const { paris, rome } = await world.clusters("paris", "rome");
    await world.link(paris, a);
    await world.link(rome, a);
    const workspace = new Workspace(world).configure(
      provider(true) + binding("paris", paris, `"${a}"`) + binding("rome", rome, `"${a}"`),
    );
    const imported = await workspace.run(["import", "-no-color", address("paris"), paris]);
    expect(imported.stderr).toBe("");
    workspace.write(
      "import.tf",
      `import {\n  to = ${address("rome")}\n  id = "${world.organizationId},${rome}"\n}\n`,
    );
    const { text } = await workspace.applied();
    expect(text).toContain("Apply complete! Resources: 1 imported, 0 added, 0 changed, 0 destroyed.");
    await expectNothingToDo(workspace);
    const expected = (cluster_id: string) => ({
      organization_id: world.organizationId,
      cluster_id,
      credential_id: a,
      on_destroy: "detach",
    });
    expect(await workspace.state()).toEqual({
      [address("paris")]: expected(paris),
      [address("rome")]: expected(rome),
    });
  });

  test("of what is no association is refused with the reason", async () => {
    const world = await sandbox.world();
    const { a } = await foreign(world, "a");
    const { idle } = await world.clusters("idle");
    const rows = {
      idle: { id: idle, says: `no credential of Qovery's organization ${world.organizationId} is used by` },
      word: {
        id: "paris",
        says: 'The import id is "paris". Its cluster_id must be a UUID',
      },
    };
    const workspace = new Workspace(world).configure(
      provider(true) +
        Object.entries(rows)
          .map(
            ([name, { id }]) =>
              `${binding(name, idle, `"${a}"`)}\nimport {\n  to = ${address(name)}\n  id = "${id}"\n}\n`,
          )
          .join(""),
    );
    const { code, text } = await workspace.plan();
    expect(code).toBe(1);
    for (const { says } of Object.values(rows)) expect(text.toLowerCase()).toContain(says.toLowerCase());
  });
});
