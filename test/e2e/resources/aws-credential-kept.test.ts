/** `on_destroy = "keep"`: Terraform forgets the credential, and Qovery hears nothing of it. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decide, questions, readPlan } from "../../../src/guard/index.js";
import { isFullRun } from "../../full-run.js";
import { converge, expectNothingToDo } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { binding, CREATE_FIRST, credential, credentialId, idOf, provider } from "../support/hcl.js";
import { isOpenTofu } from "../support/prepared.js";
import { record } from "../support/recorder.js";
import { type Outcome, Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

const KEEP = 'on_destroy = "keep"';
const A = "belay_qovery_aws_credential.a";
const IS_KEPT = 'Credential "a" is kept at Qovery';

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const summaries = (outcome: Outcome, severity: Diagnostic["severity"] = "warning") =>
  diagnosticsOf(outcome)
    .filter((one) => one.severity === severity)
    .map(({ summary }) => summary);

/** The requests of Terraform since this was last asked, `method path`. */
const requests = async (world: World) =>
  (await world.requests()).map(({ method, path }) => `${method} ${path.split("/").slice(4).join("/")}`);
const deletions = async (world: World) =>
  (await requests(world)).filter((request) => request.startsWith("DELETE"));

/** The names of all credentials there, sorted, each with the names of its clusters. */
async function held({ client, organizationId }: World): Promise<string[]> {
  const list = await client.listOrganizationCredentials({ organizationId });
  return list
    .map(({ credential: { name }, clusters }) => `${name}: ${clusters.map((one) => one.name).sort()}`)
    .sort();
}

describe.each([
  { which: "with a session", session: true },
  { which: "without a session", session: false },
])("$which", ({ session }) => {
  const blocks = provider(session);

  /** Credential a as its state keeps it, with paris bound to it; and oslo on it, of which Terraform knows nothing. */
  async function setUp(body = KEEP) {
    const world = await sandbox.world();
    const { paris, oslo } = await world.clusters("paris", "oslo");
    const workspace = new Workspace(world).configure(
      blocks + credential("a", body) + binding("paris", paris, idOf("a")),
    );
    await workspace.applied();
    const id = await credentialId(world, "a");
    await world.link(oslo, id);
    await requests(world);
    return { world, workspace, paris, id };
  }

  test("set, then removed while clusters use it: both changes reach only the state", async () => {
    const { world, workspace, paris, id } = await setUp("");
    expect((await workspace.state())[A]).toMatchObject({ on_destroy: null });
    workspace.configure(blocks + credential("a", KEEP) + binding("paris", paris, idOf("a")));
    const set = await workspace.plan("-json", "-refresh=false", "-out=set.tfplan");
    expect(summaries(set)).toEqual([]);
    expect((await workspace.changes("set.tfplan")).map(({ change }) => change.actions)).toEqual([
      ["update"],
      ["no-op"],
    ]);
    await requests(world);
    await workspace.applied("set.tfplan");
    expect(await requests(world)).toEqual([]);
    expect((await workspace.state())[A]).toMatchObject({ id, on_destroy: "keep" });
    await expectNothingToDo(workspace);

    workspace.configure(blocks + binding("paris", paris, `"${id}"`));
    await requests(world);
    const removal = await workspace.plan("-json", "-refresh=false", "-out=removal.tfplan");
    expect(summaries(removal, "error")).toEqual([]);
    expect(summaries(removal)).toEqual([IS_KEPT]);
    const [{ detail }] = diagnosticsOf(removal) as [Diagnostic];
    expect(detail).toContain(`the Qovery credential "a" (${id})`);
    expect(detail).toContain("To delete it instead:");
    expect(await requests(world)).toEqual([]);

    const { stdout } = await workspace.run(["show", "-json", "removal.tfplan"]);
    const plan = await readPlan(stdout);
    expect(plan.credentials).toHaveLength(1);
    expect(questions(plan)).toEqual([]);
    expect(decide(plan)).toMatchObject({ verdict: "allowed", counts: { deletions: 0 }, findings: [] });

    const applied = await workspace.apply("-json", "removal.tfplan");
    expect(applied.code).toBe(0);
    expect(summaries(applied)).toEqual([]);
    expect(await requests(world)).toEqual([]);
    expect(Object.keys(await workspace.state())).toEqual(["belay_qovery_cluster_binding.paris"]);
    expect(await held(world)).toEqual(["a: oslo,paris"]);
    await expectNothingToDo(workspace);
  });

  test("destroyed together with its binding, which detaches as ever; said once", async () => {
    const { world, workspace } = await setUp();
    const destroyed = await workspace.run(["destroy", "-json", "-auto-approve"]);
    expect(summaries(destroyed, "error")).toEqual([]);
    expect(summaries(destroyed)).toEqual([IS_KEPT]);
    expect(destroyed.code).toBe(0);
    expect(await deletions(world)).toEqual([]);
    expect(await workspace.state()).toEqual({});
    expect(await held(world)).toEqual(["a: oslo"]);
  });

  test.each([
    { order: "destroyed first", lifecycle: "" },
    { order: "created first", lifecycle: CREATE_FIRST },
  ])("replaced, $order: the binding moves to the new one, the old one stays", async ({ lifecycle }) => {
    const { world, workspace, id } = await setUp(`${KEEP}\n${lifecycle}`);
    const replaced = await workspace.apply("-json", `-replace=${A}`);
    expect(summaries(replaced, "error")).toEqual([]);
    expect(summaries(replaced)).toEqual([IS_KEPT]);
    expect(replaced.code).toBe(0);
    expect(await deletions(world)).toEqual([]);
    expect(await held(world)).toEqual(["a: oslo", "a: paris"]);
    expect((await workspace.state())[A]?.id).not.toBe(id);
    await expectNothingToDo(workspace);
  });

  test("tainted: the same", async () => {
    const { world, workspace } = await setUp();
    await workspace.run(["taint", A]);
    const replaced = await workspace.apply("-json");
    expect(summaries(replaced, "error")).toEqual([]);
    // Without a session a tainted object is not seen, and under OpenTofu it may be one that is forgotten: it stays in either case.
    expect(summaries(replaced)).toEqual(session && !isOpenTofu() ? [IS_KEPT] : []);
    expect(await deletions(world)).toEqual([]);
    expect(await held(world)).toEqual(["a: oslo", "a: paris"]);
  });

  test("in another organization: the old one stays in the first", async () => {
    const [first, second] = [await sandbox.world(), await sandbox.world()];
    const recorder = await record(first, second);
    const { organizationId, token, viewerToken } = first;
    const workspace = new Workspace({ organizationId, token, viewerToken, endpoint: recorder.endpoint });
    await converge(workspace.configure(blocks + credential("a", KEEP)));
    await first.cluster("oslo", await credentialId(first, "a"));
    recorder.written();
    const there = `organization_id = "${second.organizationId}"`;
    expect(await converge(workspace.configure(blocks + credential("a", `${KEEP}\n${there}`)))).toEqual({
      [A]: "replace",
    });
    const written = recorder.written();
    await recorder.close();
    expect(written.map(({ method }) => method)).toEqual(["POST"]);
    expect([await held(first), await held(second)]).toEqual([["a: oslo"], ["a: "]]);
  });

  test("a guard that is turned off says it all the same", async () => {
    const { workspace, paris, id } = await setUp();
    workspace.configure(blocks + binding("paris", paris, `"${id}"`));
    const plan = await workspace.run(["plan", "-json"], { BELAY_GUARD: "off" });
    expect(plan.code).toBe(0);
    expect(summaries(plan)).toContain(IS_KEPT);
  });

  test("what counts is the state: asked for in the very plan that replaces, it comes too late", async () => {
    const { world, workspace, paris } = await setUp("");
    workspace.configure(blocks + credential("a", KEEP) + binding("paris", paris, idOf("a")));
    const plan = await workspace.plan("-json", `-replace=${A}`);
    expect(plan.code).toBe(1);
    expect(summaries(plan, "error")).toHaveLength(1);
    expect(summaries(plan)).not.toContain(IS_KEPT);
    expect(await held(world)).toEqual(["a: oslo,paris"]);
  });

  test.each([
    { how: "taken out", body: "" },
    ...(isFullRun ? [{ how: 'set to "delete"', body: 'on_destroy = "delete"' }] : []),
  ])("$how again, its deletion is a deletion", async ({ body }) => {
    const { world, workspace, paris } = await setUp();
    await workspace.configure(blocks + credential("a", body) + binding("paris", paris, idOf("a"))).applied();
    expect((await requests(world)).filter((one) => !one.startsWith("GET"))).toEqual([]);
    workspace.configure(blocks);
    const refused = await workspace.plan("-json");
    expect(refused.code).toBe(1);
    expect(summaries(refused, "error")).toHaveLength(1);
    await world.client.deleteCluster({
      organizationId: world.organizationId,
      clusterId: (await clusterOf(world, "oslo")) ?? "",
    });
    await workspace.applied("-destroy");
    expect(await deletions(world)).toHaveLength(2); // the test's own of the cluster, and the credential's
    expect(await held(world)).toEqual([]);
  });
});

async function clusterOf({ client, organizationId }: World, name: string): Promise<string | undefined> {
  const clusters = await client.listOrganizationCluster({ organizationId });
  return clusters.find((one) => one.name === name)?.id;
}

test("set alone it sends no secret; set together with another change it goes along with that change", async () => {
  const world = await sandbox.world();
  const recorder = await record(world);
  const { organizationId, token, viewerToken } = world;
  const workspace = new Workspace({ organizationId, token, viewerToken, endpoint: recorder.endpoint });
  const key = (name: string, secret: string, body = "") => `
resource "belay_qovery_aws_credential" "${name}" {
  name          = "${name}"
  access_key_id = "AKIAIOSFODNN7EXAMPLE"
  ${secret}
  ${body}
}
`;
  const writeOnly = (version: number) =>
    `secret_access_key_wo = "s${version}"\n  secret_access_key_wo_version = ${version}`;
  const config = (body: string, version: number) =>
    provider(true) +
    key("hidden", writeOnly(1), body) +
    key("plain", 'secret_access_key = "s"', body) +
    key("raised", writeOnly(version), body) +
    credential("role", body);
  await converge(workspace.configure(config("", 1)));
  recorder.written();
  expect(await converge(workspace.configure(config(KEEP, 2)))).toEqual(
    Object.fromEntries(
      ["hidden", "plain", "raised", "role"].map((name) => [`belay_qovery_aws_credential.${name}`, "update"]),
    ),
  );
  const written = recorder.written();
  await recorder.close();
  expect(written.map(({ body }) => body)).toEqual([
    {
      type: "AWS_STATIC",
      name: "raised",
      access_key_id: "AKIAIOSFODNN7EXAMPLE",
      secret_access_key: "s2",
    },
  ]);
  expect(Object.values(await workspace.state()).map((one) => one.on_destroy)).toEqual(Array(4).fill("keep"));
});

test("a state that was written before there was such an argument shows no difference", async () => {
  const world = await sandbox.world();
  const workspace = new Workspace(world).configure(provider(true) + credential("a"));
  await workspace.applied();
  const file = join(workspace.directory, "terraform.tfstate");
  const state = readFileSync(file, "utf8");
  const older = state.replace(/^\s*"on_destroy": null,\n/m, "");
  expect(older).not.toBe(state);
  writeFileSync(file, older);
  await expectNothingToDo(workspace);
  await expectNothingToDo(workspace, "-refresh=false");
});

test("an import keeps nothing until it is asked to, which reaches only the state", async () => {
  const world = await sandbox.world();
  const { client, organizationId } = world;
  const role_arn = "arn:aws:iam::123456789012:role/a";
  const { id } = await client.createAWSCredentials({
    organizationId,
    body: { type: "AWS_ROLE", name: "a", role_arn },
  });
  const workspace = new Workspace(world).configure(provider(true) + credential("a"));
  expect((await workspace.run(["import", "-no-color", A, id])).stderr).toBe("");
  await expectNothingToDo(workspace);
  await requests(world);
  expect(await converge(workspace.configure(provider(true) + credential("a", KEEP)))).toEqual({
    [A]: "update",
  });
  expect((await requests(world)).filter((one) => !one.startsWith("GET"))).toEqual([]);
});
