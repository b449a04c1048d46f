/** `belay_entryguard_resource`: each field changed and put right, what a plan refuses, imports, and a deletion while people are let in. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo, plannedActions } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { awsCredential, blocks, idOf, securityGroup } from "../support/entryguard-hcl.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

const TYPE = "belay_entryguard_resource";
const NOWHERE = "11111111-1111-4111-8111-111111111111";

interface Change {
  readonly name: string;
  /** Lines of the block, in the place of those that `securityGroup` writes. */
  readonly before: string;
  readonly after: string;
  /** What EntryGuard has afterwards. */
  readonly becomes: object;
  readonly action?: "replace";
}

const changes: readonly Change[] = [
  { name: "renamed", before: "", after: 'name = "another"', becomes: { name: "another" } },
  {
    name: "identifier",
    before: "",
    after: 'resource_identifier = "sg-other"',
    becomes: { resourceIdentifier: "sg-other" },
  },
  { name: "region", before: "", after: 'region = "eu-west-1"', becomes: { region: "eu-west-1" } },
  { name: "moved", before: "", after: `credential_id = ${idOf("b")}`, becomes: { credentialName: "b" } },
  {
    name: "type",
    before: "",
    after: 'resource_type = "WAF"',
    becomes: { resourceType: "WAF" },
    action: "replace",
  },
  {
    name: "ports",
    before: "ports = [22, 443]",
    after: "ports = [80, 22]",
    becomes: { config: { ports: [22, 80] } },
  },
  {
    name: "ports_added",
    before: "",
    after: 'ports = [22]\n  protocol = "tcp"',
    becomes: { config: { ports: [22], protocol: "tcp" } },
  },
  {
    name: "ports_taken_away",
    before: 'ports = [22]\n  protocol = "tcp"',
    after: "",
    becomes: { config: {} },
  },
  {
    name: "protocol",
    before: 'ports = [22]\n  protocol = "tcp"',
    after: 'ports = [22]\n  protocol = "udp"',
    becomes: { config: { ports: [22], protocol: "udp" } },
  },
  { name: "put_to_rest", before: "", after: "is_active = false", becomes: { isActive: false } },
  { name: "woken", before: "is_active = false", after: "is_active = true", becomes: { isActive: true } },
  { name: "left_alone", before: "is_active = false", after: "", becomes: { isActive: false } },
];
const table = changes.map((change): [string, Change] => [change.name, change]);

/** The block with these lines in the place of its own of the same argument. */
function block(name: string, lines: string): string {
  const own = lines.split("\n").map((line) => line.trim().split(" ")[0] ?? "");
  return securityGroup(name, idOf("a"), lines)
    .split("\n")
    .filter(
      (line, index, all) =>
        !own.includes(line.trim().split(" ")[0] ?? "") ||
        line.trim() === "" ||
        all.slice(index + 1).every((later) => later.trim().split(" ")[0] !== line.trim().split(" ")[0]),
    )
    .join("\n");
}

let sandbox: Universe;
let world: EntryGuardWorld;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.entryguard();
  await world.behaviour({ verify_seconds: 0 });
});
afterAll(() => sandbox.close());

const keys = awsCredential("a") + awsCredential("b");
const found = async () =>
  new Map(
    (await world.client.listResources()).map((one) => [one.id, one as unknown as Record<string, unknown>]),
  );

describe("changed, and put right", () => {
  let workspace: Workspace;
  let actions: Record<string, string>;
  let sent: string[];
  let drift: Record<string, string>;
  let righted: Awaited<ReturnType<typeof found>>;
  let ids: Record<string, string>;
  let first: Record<string, string>;
  let after: Awaited<ReturnType<typeof found>>;
  const configure = (when: "before" | "after") =>
    workspace.configure(blocks() + keys + changes.map((one) => block(one.name, one[when])).join(""));
  const idsOf = async () => {
    const state = await workspace.state();
    return Object.fromEntries(changes.map(({ name }) => [name, String(state[`${TYPE}.${name}`]?.id)]));
  };
  beforeAll(async () => {
    workspace = new Workspace(world);
    await converge(configure("before"));
    first = await idsOf();
    await world.requests();
    actions = await converge(configure("after"));
    sent = (await world.requests()).map(({ method }) => method).filter((method) => method === "PATCH");
    ids = await idsOf();
    after = await found();
    for (const { name } of changes) {
      const body = {
        name: "elsewhere",
        region: "us-east-1",
        isActive: false,
        config: { ports: [1], protocol: "icmp" },
      };
      await world.client.updateResource({ resourceId: ids[name] ?? "", body });
    }
    await world.client.deleteResource({ resourceId: ids.renamed ?? "" });
    drift = await converge(workspace);
    righted = await found();
  }, 240_000);

  test.each(table)("%s", (name, { becomes, action = "update" }) => {
    const isSame = name === "left_alone";
    expect(actions[`${TYPE}.${name}`]).toBe(isSame ? undefined : action);
    expect(ids[name] === first[name]).toBe(action === "update");
    expect(after.get(ids[name] ?? "")).toMatchObject(becomes);
  });

  test("one request for each, and none for what stays", () => {
    expect(Object.keys(actions)).toHaveLength(changes.length - 1);
    expect(sent).toHaveLength(changes.filter(({ action }) => action !== "replace").length - 1);
  });

  test.each(table)("%s: what was changed elsewhere is put right", async (name, { becomes }) => {
    expect(drift[`${TYPE}.${name}`]).toBe(name === "renamed" ? "create" : "update");
    const id = (await idsOf())[name] ?? "";
    const { isActive, ...others } = becomes as Record<string, unknown>;
    // Whether it is active is EntryGuard's where nobody says.
    expect(righted.get(id)).toMatchObject(name === "woken" ? { ...others, isActive } : others);
  });
});

describe("refused while planning", () => {
  const target = (name: string, to: string, more = "") => securityGroup(name, to, more);
  const rows: Readonly<
    Record<string, { readonly hcl: string; readonly summary: string; readonly says: string }>
  > = {
    nowhere: {
      hcl: target("nowhere", `"${NOWHERE}"`),
      summary: "There is no such credential",
      says: `EntryGuard's organization has no credential ${NOWHERE}`,
    },
    no_region: {
      hcl: target("no_region", "CREDENTIAL").replace(/^ *region *=.*\n/m, ""),
      summary: "A resource of AWS needs its region",
      says: 'Resource "no_region"',
    },
    other_provider: {
      hcl: target("other_provider", "belay_entryguard_apisix_credential.c.id"),
      summary: "The credential is of another provider",
      says: 'Resource "other_provider" is of AWS, and credential "c"',
    },
  };
  let said: Diagnostic[];
  beforeAll(async () => {
    const apisix = `resource "belay_entryguard_apisix_credential" "c" {
  name                     = "c"
  endpoint                 = "https://apisix.example.com:9180"
  admin_api_key_wo         = "k"
  admin_api_key_wo_version = 1
}
`;
    const workspace = new Workspace(world).configure(
      blocks() +
        keys +
        apisix +
        securityGroup("other_provider", idOf("a"), "ports = [1]").replace("sg-", "sg-of-"),
    );
    await workspace.applied();
    const a = await world.credentialId("a");
    const configuration = Object.values(rows).map(({ hcl }) => hcl.replace("CREDENTIAL", `"${a}"`));
    workspace.configure(blocks() + keys + apisix + configuration.join(""));
    said = diagnosticsOf(await workspace.plan("-json"));
    workspace.configure(blocks());
    await workspace.applied();
  }, 120_000);

  test.each(Object.entries(rows))("%s", (name, { summary, says }) => {
    expect(said.filter(({ address }) => address === `${TYPE}.${name}`)).toEqual([
      expect.objectContaining({ severity: "error", summary, detail: expect.stringContaining(says) }),
    ]);
  });

  test("nothing else", () => {
    expect(said).toHaveLength(Object.keys(rows).length);
  });
});

describe("imported", () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = new Workspace(world).configure(blocks() + awsCredential("i"));
    await workspace.applied();
  });

  test("with nothing to change", async () => {
    const id = await world.resource("paris", await world.credentialId("i"));
    const { resourceIdentifier } = await world.client.getResource({ resourceId: id });
    const text = securityGroup("paris", idOf("i")).replace("sg-paris", resourceIdentifier);
    workspace.configure(
      `${blocks()}${awsCredential("i")}${text}import {\n  to = ${TYPE}.paris\n  id = "${id}"\n}\n`,
    );
    expect(plannedActions(await workspace.plan("-json"))).toEqual({ [`${TYPE}.paris`]: "import" });
    await workspace.applied();
    await expectNothingToDo(workspace);
  });

  test.each([
    ["none", NOWHERE, "There is no such resource", "data.belay_entryguard_resources lists those that it has"],
    ["no id", "paris", "Invalid import id", "Its id must be a UUID"],
    ["two parts", `acme,${NOWHERE}`, "Invalid import id", "It has 2 parts. An import id is id."],
  ])("%s: told", async (_, id, summary, says) => {
    const other = new Workspace(world).configure(blocks() + securityGroup("rome", `"${NOWHERE}"`));
    const { code, text } = await other.run(["import", "-no-color", `${TYPE}.rome`, id]);
    expect(code).toBe(1);
    expect(text).toContain(summary);
    expect(text).toContain(says);
  });
});

test("a deletion while somebody is let in is refused by EntryGuard, told with the way out, and done once they are gone", async () => {
  const workspace = new Workspace(world).configure(
    blocks() + awsCredential("s") + securityGroup("live", idOf("s")),
  );
  await workspace.applied();
  const [live] = (await world.client.listResources()).filter(({ name }) => name === "live");
  await world.session([live?.id ?? ""], { hours: 1 });
  workspace.configure(blocks());
  const apply = await workspace.apply("-json");
  expect(apply.code).toBe(1);
  expect(diagnosticsOf(apply)).toEqual([
    expect.objectContaining({
      summary: 'Resource "live" was not deleted',
      detail: expect.stringContaining(
        "Wait until they end, or end them in EntryGuard's pages, and apply again.",
      ),
    }),
  ]);
  expect((await world.associations()).s).toEqual(["live"]);
  await world.advance(2 * 3600);
  await workspace.applied();
  expect((await world.associations()).s).toBeUndefined();
});
