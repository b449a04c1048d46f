import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo } from "../support/converge.js";
import { credential, credentialId, provider } from "../support/hcl.js";
import { record, type Sent } from "../support/recorder.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

const KEY = "AKIAIOSFODNN7EXAMPLE";
const OTHER_KEY = "AKIAI44QH8DHBEXAMPLE";
const role = (name: string) => `arn:aws:iam::123456789012:role/${name}`;

const resource = (name: string, body: string) => `
resource "belay_qovery_aws_credential" "${name}" {
  ${body}
}
`;
const address = (name: string) => `belay_qovery_aws_credential.${name}`;

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** What Qovery shows of each credential, by name. */
async function shown(world: World): Promise<Record<string, unknown>> {
  const list = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
  return Object.fromEntries(list.map(({ credential: { id: _, name, ...rest } }) => [name, rest as unknown]));
}

async function ids(world: World): Promise<string[]> {
  const list = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
  return list.map(({ credential: { id } }) => id);
}

// Every edit, each on an object of its own: all are made as `before`, then all become `after` in one apply.
interface Edit {
  readonly before: string;
  readonly after: string;
  /** The body of the one request that the edit may send, or none. */
  readonly sends: Readonly<Record<string, string>> | null;
  /** What Qovery shows in the end. */
  readonly shows: Readonly<Record<string, string>>;
}

const byRole = (name: string) => `role_arn = "${role(name)}"`;
const byKey = (key: string, secret: string) => `access_key_id = "${key}"\n  ${secret}`;
const plain = (secret: string) => `secret_access_key = "${secret}"`;
const writeOnly = (secret: string, version: number) =>
  `secret_access_key_wo = "${secret}"\n  secret_access_key_wo_version = ${version}`;

const edits: Readonly<Record<string, Edit>> = {
  another_role: {
    before: byRole("one"),
    after: byRole("two"),
    sends: { type: "AWS_ROLE", role_arn: role("two") },
    shows: { object_type: "AWS_ROLE", role_arn: role("two") },
  },
  role_to_plain: {
    before: byRole("one"),
    after: byKey(KEY, plain("s1")),
    sends: { type: "AWS_STATIC", access_key_id: KEY, secret_access_key: "s1" },
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  role_to_write_only: {
    before: byRole("one"),
    after: byKey(KEY, writeOnly("s1", 1)),
    sends: { type: "AWS_STATIC", access_key_id: KEY, secret_access_key: "s1" },
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  another_plain_secret: {
    before: byKey(KEY, plain("s1")),
    after: byKey(KEY, plain("s2")),
    sends: { type: "AWS_STATIC", access_key_id: KEY, secret_access_key: "s2" },
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  plain_to_write_only: {
    before: byKey(KEY, plain("s1")),
    after: byKey(KEY, writeOnly("s2", 1)),
    sends: { type: "AWS_STATIC", access_key_id: KEY, secret_access_key: "s2" },
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  write_only_to_plain: {
    before: byKey(KEY, writeOnly("s1", 1)),
    after: byKey(KEY, plain("s2")),
    sends: { type: "AWS_STATIC", access_key_id: KEY, secret_access_key: "s2" },
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  same_version: {
    before: byKey(KEY, writeOnly("s1", 1)),
    after: byKey(KEY, writeOnly("s2", 1)),
    sends: null,
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  next_version: {
    before: byKey(KEY, writeOnly("s1", 1)),
    after: byKey(KEY, writeOnly("s2", 2)),
    sends: { type: "AWS_STATIC", access_key_id: KEY, secret_access_key: "s2" },
    shows: { object_type: "AWS", access_key_id: KEY },
  },
  another_key: {
    before: byKey(KEY, writeOnly("s1", 1)),
    after: byKey(OTHER_KEY, writeOnly("s2", 2)),
    sends: { type: "AWS_STATIC", access_key_id: OTHER_KEY, secret_access_key: "s2" },
    shows: { object_type: "AWS", access_key_id: OTHER_KEY },
  },
  plain_to_role: {
    before: byKey(KEY, plain("s1")),
    after: byRole("two"),
    sends: { type: "AWS_ROLE", role_arn: role("two") },
    shows: { object_type: "AWS_ROLE", role_arn: role("two") },
  },
  write_only_to_role: {
    before: byKey(KEY, writeOnly("s1", 1)),
    after: byRole("two"),
    sends: { type: "AWS_ROLE", role_arn: role("two") },
    shows: { object_type: "AWS_ROLE", role_arn: role("two") },
  },
};

describe("every edit is made in place, and leaves nothing to do", () => {
  const config = (which: "before" | "after", renamed: string) =>
    provider(true) +
    Object.entries(edits)
      .map(([name, edit]) => resource(name, `name = "${name}"\n  ${edit[which]}`))
      .join("") +
    resource("renamed", `name = "${renamed}"\n  ${byRole("one")}`);

  let sent: Sent[];
  let shows: Record<string, unknown>;
  let idsBefore: string[];
  let idsAfter: string[];
  beforeAll(async () => {
    const world = await sandbox.world();
    const recorder = await record(world);
    const { organizationId, token, viewerToken } = world;
    const workspace = new Workspace({ organizationId, token, viewerToken, endpoint: recorder.endpoint });
    await converge(workspace.configure(config("before", "renamed")));
    idsBefore = await ids(world);
    recorder.written();
    await converge(workspace.configure(config("after", "renamed to this")));
    sent = recorder.written();
    shows = await shown(world);
    idsAfter = await ids(world);
    await workspace.applied("-destroy");
    expect(await shown(world)).toEqual({});
    expect(await workspace.state()).toEqual({});
    await recorder.close();
  });

  test.each(Object.entries(edits))("%s", (name, { sends, shows: expected }) => {
    const bodies = sent.map(({ body }) => body as { name: string }).filter((body) => body.name === name);
    expect(bodies).toEqual(sends ? [{ name, ...sends }] : []);
    expect(shows[name]).toEqual(expected);
  });

  test("renamed", () => {
    expect(shows["renamed to this"]).toEqual({ object_type: "AWS_ROLE", role_arn: role("one") });
  });

  test("no object was made anew", () => {
    expect(idsAfter).toEqual(idsBefore);
    expect(new Set(sent.map(({ method }) => method))).toEqual(new Set(["PUT"]));
  });
});

describe("created at once", () => {
  const config =
    provider(true) +
    credential("role") +
    resource("plain", `name = "plain"\n access_key_id = "${KEY}"\n secret_access_key = "s-plain"`) +
    resource(
      "wo",
      `name = "wo"\n access_key_id = "${OTHER_KEY}"\n secret_access_key_wo = "s-wo"\n secret_access_key_wo_version = 1`,
    ) +
    resource("gone", `name = "gone"\n role_arn = "${role("gone")}"`);

  let world: World;
  let workspace: Workspace;
  beforeAll(async () => {
    world = await sandbox.world();
    workspace = new Workspace(world).configure(config);
    await converge(workspace);
  });

  const fresh = {
    role: { object_type: "AWS_ROLE", role_arn: role("role") },
    plain: { object_type: "AWS", access_key_id: KEY },
    wo: { object_type: "AWS", access_key_id: OTHER_KEY },
    gone: { object_type: "AWS_ROLE", role_arn: role("gone") },
  };

  test("each kind is there, and the state knows what it should", async () => {
    expect(await shown(world)).toEqual(fresh);
    const state = await workspace.state();
    const common = { organization_id: world.organizationId, associated_clusters: null };
    expect(state[address("wo")]).toEqual({
      ...common,
      id: await credentialId(world, "wo"),
      name: "wo",
      object_type: "AWS",
      access_key_id: OTHER_KEY,
      role_arn: null,
      secret_access_key: null,
      secret_access_key_wo: null,
      secret_access_key_wo_version: 1,
      on_destroy: null,
    });
    expect(state[address("role")]).toMatchObject({
      ...common,
      object_type: "AWS_ROLE",
      role_arn: role("role"),
    });
    expect(state[address("plain")]).toMatchObject({ ...common, secret_access_key: "s-plain" });
  });

  test("whatever is changed behind Terraform's back is seen, by a refresh too, and repaired", async () => {
    const { client, organizationId } = world;
    const edit = async (name: string, body: Parameters<typeof client.editAWSCredentials>[0]["body"]) =>
      client.editAWSCredentials({ organizationId, credentialsId: await credentialId(world, name), body });
    const gone = await credentialId(world, "gone");
    await client.deleteAWSCredentials({ organizationId, credentialsId: gone });
    await edit("role", { type: "AWS_ROLE", name: "renamed", role_arn: role("elsewhere") });
    await edit("plain", {
      type: "AWS_STATIC",
      name: "plain",
      access_key_id: OTHER_KEY,
      secret_access_key: "x",
    });
    await edit("wo", { type: "AWS_ROLE", name: "wo", role_arn: role("kind") });
    await world.requests();

    const refreshOnly = await workspace.plan("-refresh-only", "-out=refresh.tfplan");
    expect(refreshOnly.code).toBe(0);
    expect(refreshOnly.text).toContain(`~ name = "role" -> "renamed"`);
    expect(refreshOnly.text).toContain(`~ role_arn = "${role("role")}" -> "${role("elsewhere")}"`);
    expect(refreshOnly.text).toContain(`~ access_key_id = "${KEY}" -> "${OTHER_KEY}"`);
    expect(refreshOnly.text).toContain(`~ object_type = "AWS" -> "AWS_ROLE"`);
    expect(refreshOnly.text).toContain(`${address("gone")} has been deleted`);
    expect((await workspace.run(["apply", "-no-color", "refresh.tfplan"])).code).toBe(0);
    expect((await world.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
    expect(Object.keys(await workspace.state())).not.toContain(address("gone"));

    expect(await converge(workspace)).toEqual({
      [address("role")]: "update",
      [address("plain")]: "update",
      [address("wo")]: "update",
      [address("gone")]: "create",
    });
    expect(await shown(world)).toEqual(fresh);
    expect(await credentialId(world, "gone")).not.toBe(gone);
  });

  test("clusters that come and go make no difference, and show after an apply", async () => {
    const clusters = async () => {
      await workspace.applied();
      return (await workspace.state())[address("role")]?.associated_clusters;
    };
    const quiet = async () => {
      const { text } = await expectNothingToDo(workspace);
      expect(text).toContain("No changes. Your infrastructure matches the configuration.");
      expect(text).not.toContain("associated_clusters");
      expect(text).not.toContain("outside of Terraform");
    };
    const { client, organizationId } = world;
    const clusterId = await world.cluster("paris", await credentialId(world, "role"));
    await quiet();
    expect(await clusters()).toEqual([{ id: clusterId, name: "paris" }]);
    await quiet();
    await client.specifyClusterCloudProviderInfo({
      organizationId,
      clusterId,
      body: { cloud_provider: "AWS", region: "eu-west-3" },
    });
    await quiet();
    expect(await clusters()).toBe(null);

    // A change of something else says nothing about them either.
    await world.link(clusterId, await credentialId(world, "role"));
    workspace.configure(config.replace(`name     = "role"`, `name     = "role 2"`));
    const renamed = await workspace.applied();
    expect(renamed.text).toContain("0 added, 1 changed, 0 destroyed");
    expect(renamed.text).not.toContain("associated_clusters");
    await quiet();
  });
});

describe("another organization", () => {
  test("replaces the credential there", async () => {
    const [first, second] = [await sandbox.world(), await sandbox.world()];
    const recorder = await record(first, second);
    const { organizationId, token, viewerToken } = first;
    const workspace = new Workspace({ organizationId, token, viewerToken, endpoint: recorder.endpoint });
    workspace.configure(provider(true) + credential("a"));
    await converge(workspace);
    workspace.configure(provider(true) + credential("a", `organization_id = "${second.organizationId}"`));
    expect(await converge(workspace)).toEqual({ [address("a")]: "replace" });
    expect([await shown(first), await shown(second)]).toEqual([
      {},
      { a: { object_type: "AWS_ROLE", role_arn: role("a") } },
    ]);
    await recorder.close();
  });

  test("that the token cannot see is refused while planning, before the old credential is deleted", async () => {
    const [first, second] = [await sandbox.world(), await sandbox.world()];
    const workspace = new Workspace(first).configure(provider(true) + credential("a"));
    await workspace.applied();
    workspace.configure(provider(true) + credential("a", `organization_id = "${second.organizationId}"`));
    const plan = await workspace.plan();
    expect(plan.code).toBe(1);
    expect(plan.text).toContain(
      `${second.organizationId}/credentials was answered that there is no such thing`,
    );
  });

  test("of the provider replaces a credential that names none", async () => {
    const [first, second] = [await sandbox.world(), await sandbox.world()];
    const recorder = await record(first, second);
    const { organizationId, token, viewerToken } = first;
    const workspace = new Workspace({ organizationId, token, viewerToken, endpoint: recorder.endpoint });
    workspace.configure(provider(true) + credential("a"));
    await converge(workspace);
    const there = `qovery = { organization_id = "${second.organizationId}" }`;
    workspace.configure(provider(true).replace("qovery = {}", there) + credential("a"));
    const actions = await converge(workspace);
    const shows = [await shown(first), await shown(second)];
    await recorder.close();
    expect(actions).toEqual({ [address("a")]: "replace" });
    expect(shows).toEqual([{}, { a: { object_type: "AWS_ROLE", role_arn: role("a") } }]);
  });

  test("is none where nobody names one any longer: the credential stays where it is", async () => {
    const world = await sandbox.world();
    const workspace = new Workspace(world, { QOVERY_ORGANIZATION_ID: "" });
    workspace.configure(provider(true) + credential("a", `organization_id = "${world.organizationId}"`));
    await converge(workspace);
    workspace.configure(provider(true) + credential("a"));
    await expectNothingToDo(workspace);
  });
});

describe("import", () => {
  let world: World;
  let workspace: Workspace;
  let ids: Record<"key" | "role" | "scaleway", string>;
  beforeAll(async () => {
    world = await sandbox.world();
    const { client, organizationId } = world;
    const aws = (body: Parameters<typeof client.createAWSCredentials>[0]["body"]) =>
      client.createAWSCredentials({ organizationId, body });
    ids = {
      role: (await aws({ type: "AWS_ROLE", name: "role", role_arn: role("role") })).id,
      key: (await aws({ type: "AWS_STATIC", name: "key", access_key_id: KEY, secret_access_key: "s" })).id,
      scaleway: (
        await client.createScalewayCredentials({
          organizationId,
          body: {
            name: "scaleway",
            scaleway_access_key: "SCWXXXXXXXXXXXXXXXXX",
            scaleway_secret_key: "7f5f5b5e-0c1c-4f5e-9a43-111111111111",
            scaleway_project_id: "7f5f5b5e-0c1c-4f5e-9a43-222222222222",
            scaleway_organization_id: "7f5f5b5e-0c1c-4f5e-9a43-333333333333",
          },
        })
      ).id,
    };
    workspace = new Workspace(world).configure(
      provider(true) +
        credential("role") +
        resource(
          "key",
          `name = "key"\n access_key_id = "${KEY}"\n secret_access_key_wo = "s"\n secret_access_key_wo_version = 1`,
        ),
    );
  });

  test("by id on the command line, and by organization_id,id in a block", async () => {
    const imported = await workspace.run(["import", "-no-color", address("role"), ids.role]);
    expect(imported.stderr).toBe("");
    workspace.write(
      "import.tf",
      `import {\n  to = ${address("key")}\n  id = "${world.organizationId},${ids.key}"\n}\n`,
    );
    const plan = await workspace.plan();
    expect(plan.text).toContain("Plan: 1 to import, 0 to add, 1 to change, 0 to destroy.");
    expect(plan.text).toContain("+ secret_access_key_wo_version = 1");
    await converge(workspace);
    expect(await workspace.state()).toMatchObject({
      [address("role")]: { id: ids.role, organization_id: world.organizationId, object_type: "AWS_ROLE" },
      [address("key")]: { id: ids.key, organization_id: world.organizationId, access_key_id: KEY },
    });
  });

  test("of what is no AWS credential of this organization is refused with the reason", async () => {
    const MISSING = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
    const rows: Record<string, { id: string; says: string }> = {
      kind: {
        id: ids.scaleway,
        says: `The Qovery credential "scaleway" (${ids.scaleway}) is of kind SCW, and belay_qovery_aws_credential holds AWS and AWS_ROLE.`,
      },
      missing: { id: MISSING, says: `organization ${world.organizationId} has no credential ${MISSING}.` },
      word: { id: "production", says: 'The import id is "production". Its id must be a UUID' },
      many: { id: `${MISSING},${MISSING},${MISSING}`, says: `The import id is "${MISSING},${MISSING},` },
      half: { id: `,${MISSING}`, says: `The import id is ",${MISSING}".` },
      stranger: {
        id: `${MISSING},${ids.role}`,
        says: `/organization/${MISSING}/credentials was answered that there is no such thing`,
      },
    };
    const refused = new Workspace(world).configure(
      provider(true) +
        Object.entries(rows)
          .map(
            ([name, { id }]) => `${credential(name)}\nimport {\n  to = ${address(name)}\n  id = "${id}"\n}\n`,
          )
          .join(""),
    );
    const { code, text } = await refused.plan();
    expect(code).toBe(1);
    for (const { says } of Object.values(rows)) expect(text).toContain(says);
  });
});
