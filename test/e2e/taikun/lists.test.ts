/** What Taikun's lists do: they lag behind writes, are of families that an installation may lack, and of several organizations. */
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { taikun } from "../../../src/provider/taikun/taikun.js";
import { address, environment, resource, rowsOf, variables } from "../kinds/row.js";
import { converge, expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { backupCredential, blocks } from "../support/taikun-hcl.js";
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
  workspace = world.workspace(environment);
});

const row = (kind: string) => {
  const found = rowsOf(taikun).find((one) => one.kind.name === kind);
  if (!found) throw new Error(`no row of ${kind}`);
  return found;
};
/** Time passes at the sandbox while something runs. */
async function meanwhile<T>(running: Promise<T>): Promise<T> {
  const clock = setInterval(() => world.advance(0.5), 300);
  return running.finally(() => clearInterval(clock));
}

test.each(["aws", "openshift", "backup", "billing", "showback", "ai"])(
  "%s: what a list shows late is waited for, and destroyed right afterwards",
  async (kind) => {
    await world.behaviour({ hidden_after_create: 2 });
    workspace.configure(blocks() + variables + resource(row(kind), "late"));
    await meanwhile(workspace.applied());
    await expectNothingToDo(workspace);
    const destroyed = await workspace.run(["destroy", "-auto-approve", "-no-color"]);
    expect(destroyed.code).toBe(0);
  },
);

test("a change of several requests: what is done is in the state when the next one fails", async () => {
  const proxmox = row("proxmox");
  workspace.configure(blocks() + variables + resource(proxmox, "one"));
  await workspace.applied();
  workspace.configure(
    blocks() + variables + resource(proxmox, "one", "client_id", "client_secret", "hypervisors"),
  );
  await world.fault({
    method: "POST",
    path: "/taikun/api/v1/proxmox/update/hypervisors",
    status: 409,
    body: { title: "busy" },
  });
  expect((await workspace.apply()).code).toBe(1);
  await world.noFaults();
  const state = (await workspace.state())[address(proxmox, "one")];
  expect(state).toMatchObject({
    client_id: "taikun@pve!two",
    client_secret_wo_version: 2,
    hypervisors: ["one"],
  });
  await world.requests();
  await converge(workspace);
  expect((await world.asked()).filter((one) => one.includes("/update"))).toEqual([
    "POST /api/v1/proxmox/update/hypervisors 200",
  ]);
});

test.each(["tanzu", "zededa"])("%s is not offered by every installation", async (kind) => {
  await world.behaviour({ tanzu_zededa: "off" });
  workspace.configure(blocks() + variables + resource(row(kind), "one"));
  const outcome = await workspace.apply("-json");
  expect(outcome.code).toBe(1);
  expect(diagnosticsOf(outcome).map(({ summary }) => summary)).toEqual([
    `This installation of Taikun does not offer ${kind === "tanzu" ? "Tanzu" : "Zededa"}`,
  ]);
});

test("of two organizations each has its own, by the provider, by the resource, and by the login", async () => {
  const other = await world.organization("other");
  const { organization_id: own } = world.access;
  workspace.configure(
    blocks() + backupCredential("one") + backupCredential("two", `organization_id = "${other}"`),
  );
  await converge(workspace);
  const shown = async (name: string) => (await world.credential("backup", name)).shown.organization_id;
  expect([await shown("one"), await shown("two")]).toEqual([String(own), String(other)]);
  const { id } = await world.credential("backup", "one");
  // The login's own by its name is the same one.
  workspace.configure(
    blocks(true) +
      backupCredential("one", `organization_id = "${own}"`) +
      backupCredential("two", `organization_id = "${other}"`),
  );
  expect(await converge(workspace)).toEqual({ "belay_taikun_backup_credential.one": "update" });
  expect((await world.credential("backup", "one")).id).toBe(id);
  // Another one is another credential.
  workspace.configure(
    blocks(true) +
      backupCredential("one", `organization_id = "${other}"`) +
      backupCredential("two", `organization_id = "${other}"`),
  );
  expect(await converge(workspace)).toEqual({ "belay_taikun_backup_credential.one": "replace" });
  expect(await shown("one")).toBe(String(other));
});
