/** What Taikun's official provider does wrong (2.0.0-beta.1), one case each: with Belay none of it happens. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo, plannedActions } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { provider } from "../support/hcl.js";
import type { TaikunWorld } from "../support/taikun-world.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
let world: TaikunWorld;
let workspace: Workspace;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  world = await sandbox.taikun();
  await world.usual();
  workspace = world.workspace();
});

const taikun = provider(false, "", { platform: "taikun" });
const network = `{
    name                   = "net"
    gateway                = "10.0.0.1"
    ip_address             = "10.0.0.0"
    net_mask               = 24
    begin_allocation_range = "10.0.0.10"
    end_allocation_range   = "10.0.0.100"
  }`;
const vsphere = (secret: string, version: number) => `${taikun}
resource "belay_taikun_vsphere_credential" "a" {
  name                = "vsphere-a"
  api_host            = "https://vsphere.example.com"
  username            = "taikun"
  password_wo         = "${secret}"
  password_wo_version = ${version}
  datacenter          = "dc-1"
  data_store          = "store"
  resource_pool       = "pool"
  vm_template_name    = "ubuntu"
  public_network      = ${network}
  private_network     = ${network}
}
`;
const BACKUP = "belay_taikun_backup_credential.a";
const backup = (secret: string, version: number, more = "") => `${taikun}
resource "belay_taikun_backup_credential" "a" {
  name                            = "backup-a"
  s3_access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  s3_secret_access_key_wo         = "${secret}"
  s3_secret_access_key_wo_version = ${version}
  s3_endpoint                     = "https://s3.example.com"
  s3_region                       = "eu-west-3"
  ${more}
}
`;
const stored = async (secret: string) => {
  const { id } = await world.credential("backup", "backup-a");
  return (await world.holds("backup", Number(id), { s3SecretKey: secret })).matches.s3SecretKey;
};
const isLocked = async () => (await world.credential("backup", "backup-a")).shown.is_locked;

test("W1: a password of vSphere that alone changes is sent", async () => {
  await workspace.configure(vsphere("canary-one", 1)).applied();
  await world.requests();
  expect(await converge(workspace.configure(vsphere("canary-two", 2)))).toEqual({
    "belay_taikun_vsphere_credential.a": "update",
  });
  expect(await world.asked()).toContain("POST /api/v1/vsphere/update 200");
  const { id } = await world.credential("cloud", "vsphere-a");
  expect((await world.holds("cloud", Number(id), { password: "canary-two" })).matches).toEqual({
    password: true,
  });
});

describe("a new secret that Taikun refuses is not taken for stored", () => {
  test.each([
    { name: "W2: of one that is not locked", more: "" },
    { name: "W3: of a locked one, which stays locked", more: "lock = true" },
  ])("$name", async ({ more }) => {
    await workspace.configure(backup("canary-one", 1, more)).applied();
    workspace.configure(backup("canary-two", 2, more));
    const problem = { title: "Conflict", detail: "it is busy" };
    await world.fault({ method: "PUT", path: "/taikun/api/v1/s3credentials", status: 409, body: problem });
    const { code, text } = await workspace.apply();
    expect([code, text]).toEqual([1, expect.stringContaining("it is busy")]);
    await world.noFaults();
    expect(await stored("canary-one")).toBe(true);
    expect(await isLocked()).toBe(more !== "");
    expect(await converge(workspace)).toEqual({ [BACKUP]: "update" });
    expect(await stored("canary-two")).toBe(true);
    expect(await isLocked()).toBe(more !== "");
  });
});

const look = { method: "GET", path: "/taikun/api/v1/s3credentials/list" };

describe("W4: what was created is in the state, whatever the first look at it meets", () => {
  test.each([
    { name: "401", fault: { status: 401, body: { title: "who?" }, times: 4 } },
    { name: "429", fault: { status: 429, headers: { "Retry-After": "0" }, times: 4 } },
    { name: "an answer that is no list", fault: { status: 200, body: { data: 7 }, times: 2 } },
  ])("$name", async ({ fault }) => {
    workspace.configure(backup("canary-one", 1));
    const plan = await workspace.plan("-out=tfplan");
    expect(plan.code).toBe(0);
    // Before it creates one, an apply looks whether the name is free.
    await world.fault({ ...look, delay_ms: 0, times: 1 });
    await world.fault({ ...look, ...fault });
    await workspace.applied("tfplan");
    await world.noFaults();
    const { id } = await world.credential("backup", "backup-a");
    expect((await workspace.state())[BACKUP]).toMatchObject({ id });
    await workspace.applied();
    await expectNothingToDo(workspace);
    expect((await world.credential("backup", "backup-a")).id).toBe(id);
  });
});

test("W5: a lock that Taikun refuses at creation is a warning, and made up for, not a replacement", async () => {
  workspace.configure(backup("canary-one", 1, "lock = true"));
  const problem = { title: "Conflict", detail: "not now" };
  await world.fault({ path: "/taikun/api/v1/s3credentials/lockmanager", status: 409, body: problem });
  const made = await workspace.applied("-json");
  await world.noFaults();
  expect(diagnosticsOf(made).map(({ severity, summary }) => `${severity}: ${summary}`)).toEqual([
    'warning: Credential "backup-a" is not locked',
  ]);
  const { id } = await world.credential("backup", "backup-a");
  expect(plannedActions(await workspace.plan("-json"))).toEqual({ [BACKUP]: "update" });
  await workspace.applied();
  await expectNothingToDo(workspace);
  expect([(await world.credential("backup", "backup-a")).id, await isLocked()]).toEqual([id, true]);
});

test.each(["repeat", "count_more"])(
  "W6: a list that never ends or lies (%s) is an error after a few requests",
  async (lists) => {
    for (let n = 0; n < 51; n++) await world.plant("billing", `planted-${n}`);
    await world.behaviour({ lists });
    await world.requests();
    const listed = 'data "belay_taikun_credentials" "all" {\n  id_space = "taikun/billing"\n}\n';
    const { code, text } = await workspace.configure(taikun + listed).plan();
    expect(code).toBe(1);
    expect(text).toContain("could not be read");
    expect((await world.requests()).length).toBeLessThan(20);
  },
);
