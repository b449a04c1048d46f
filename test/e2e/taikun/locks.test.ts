/** A lock at Taikun: opened for a change and closed again, whatever happens in between, and never opened for a deletion that nobody ordered. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { CREATE_FIRST } from "../support/hcl.js";
import {
  aiCredential,
  awsCloud,
  backupCredential,
  billingCredential,
  blocks,
  showbackCredential,
} from "../support/taikun-hcl.js";
import type { TaikunSpace, TaikunWorld } from "../support/taikun-world.js";
import type { Outcome, Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

interface Place {
  readonly world: TaikunWorld;
  readonly workspace: Workspace;
}

async function place(configuration = ""): Promise<Place> {
  const world = await sandbox.taikun();
  const workspace = world.workspace().configure(blocks() + configuration);
  if (configuration !== "") await workspace.applied();
  await world.requests();
  return { world, workspace };
}

const LOCK = "lock = true";
const errors = (outcome: Outcome): Diagnostic[] =>
  diagnosticsOf(outcome).filter(({ severity }) => severity === "error");
const isLocked = async (world: TaikunWorld, name: string, space: TaikunSpace = "backup") =>
  (await world.credential(space, name)).shown.is_locked;
/** What was written, in words. */
const written = async (world: TaikunWorld) =>
  (await world.asked()).filter((one) => !one.startsWith("GET") && !one.includes("/auth/"));

const OF: readonly (readonly [
  TaikunSpace,
  (name: string, body?: string, version?: number) => string,
  string,
])[] = [
  ["backup", backupCredential, "/api/v1/s3credentials/lockmanager"],
  ["billing", billingCredential, "/api/v1/opscredentials/lockmanager"],
  ["showback", showbackCredential, "/showback/v1/showbackcredentials/lockmanager"],
];

describe.each(OF)("of %s credentials", (space, credential, manager) => {
  test("is closed when it is made, opened and closed by a change of the argument alone", async () => {
    const { world, workspace } = await place(credential("one", LOCK));
    expect(await isLocked(world, "one", space)).toBe(true);
    workspace.configure(blocks() + credential("one", "lock = false"));
    expect(await converge(workspace)).toEqual({ [`belay_taikun_${space}_credential.one`]: "update" });
    expect(await written(world)).toEqual([`POST ${manager} 200`]);
    expect(await isLocked(world, "one", space)).toBe(false);
    workspace.configure(blocks() + credential("one", LOCK));
    await converge(workspace);
    expect(await isLocked(world, "one", space)).toBe(true);
    // Left out, it stays as it is.
    workspace.configure(blocks() + credential("one"));
    await expectNothingToDo(workspace);
  });
});

test("an AI credential has none", async () => {
  const { workspace } = await place();
  workspace.configure(blocks() + aiCredential("one", LOCK));
  expect((await workspace.run(["validate", "-no-color"])).stderr).toContain("Unsupported argument");
});

test("of clouds: a change opens it and closes it again", async () => {
  const { world, workspace } = await place(awsCloud("one", LOCK));
  workspace.configure(blocks() + awsCloud("one", LOCK, 2));
  await converge(workspace);
  expect(await written(world)).toEqual([
    "POST /api/v1/cloudcredentials/lockmanager 200",
    "POST /api/v1/aws/update 200",
    "POST /api/v1/cloudcredentials/lockmanager 200",
  ]);
  const listed = await world.ask<{ data: { isLocked: boolean }[] }>("GET", "/api/v1/aws/list");
  expect(listed.data.map((one) => one.isLocked)).toEqual([true]);
});

test("a change that is refused leaves it locked, and is planned again with its new secret", async () => {
  const { world, workspace } = await place(backupCredential("one", LOCK));
  workspace.configure(blocks() + backupCredential("one", LOCK, 2));
  await world.fault({
    method: "PUT",
    path: "/taikun/api/v1/s3credentials",
    status: 409,
    body: { title: "no" },
  });
  expect((await workspace.apply()).code).toBe(1);
  await world.noFaults();
  expect(await isLocked(world, "one")).toBe(true);
  expect(await converge(workspace)).toEqual({ "belay_taikun_backup_credential.one": "update" });
});

test("that it cannot be closed again is a warning, and the next apply closes it", async () => {
  const { world, workspace } = await place(backupCredential("one", LOCK));
  workspace.configure(blocks() + backupCredential("one", LOCK, 2));
  const plan = await workspace.plan("-out=it.tfplan");
  expect(plan.code).toBe(0);
  const lock = { method: "POST", path: "/taikun/api/v1/s3credentials/lockmanager" };
  await world.fault({ ...lock, delay_ms: 1 });
  await world.fault({ ...lock, status: 409, body: { title: "no" } });
  const outcome = await workspace.run(["apply", "-json", "it.tfplan"]);
  await world.noFaults();
  expect(outcome.code).toBe(0);
  expect(diagnosticsOf(outcome).map(({ severity, summary }) => `${severity}: ${summary}`)).toEqual([
    'warning: Credential "one" is not locked',
  ]);
  expect(await isLocked(world, "one")).toBe(false);
  await converge(workspace);
  expect(await isLocked(world, "one")).toBe(true);
});

test("that it cannot be closed when it is made taints nothing", async () => {
  const { world, workspace } = await place();
  workspace.configure(blocks() + backupCredential("one", LOCK));
  await world.fault({ method: "POST", path: "/taikun/api/v1/s3credentials/lockmanager", status: 409 });
  expect((await workspace.apply()).code).toBe(0);
  await world.noFaults();
  const { id } = await world.credential("backup", "one");
  expect(await converge(workspace)).toEqual({ "belay_taikun_backup_credential.one": "update" });
  expect(await world.credential("backup", "one")).toMatchObject({ id, shown: { is_locked: true } });
});

test("opened by somebody else it is closed by the next apply", async () => {
  const { world, workspace } = await place(backupCredential("one", LOCK));
  await world.lock("backup", Number((await world.credential("backup", "one")).id), "unlock");
  await converge(workspace);
  expect(await isLocked(world, "one")).toBe(true);
});

describe("a deletion", () => {
  test.each([
    ["destroyed", () => [] as string[], ""],
    ["taken out", () => [], backupCredential("two")],
  ])("of what is locked is refused while Terraform plans: %s", async (how, _, configuration) => {
    const { world, workspace } = await place(backupCredential("one", LOCK));
    workspace.configure(blocks() + (how === "destroyed" ? backupCredential("one", LOCK) : configuration));
    const outcome = await workspace.plan("-json", ...(how === "destroyed" ? ["-destroy"] : []));
    expect(errors(outcome).map(({ summary }) => summary)).toEqual(['Credential "one" is locked']);
    expect(errors(outcome)[0]?.detail).toContain("set lock = false, apply that, and delete it then");
    expect(await written(world)).toEqual([]);
  });

  test("of what is kept on destroy is none", async () => {
    const { world, workspace } = await place(backupCredential("one", `${LOCK}\n  on_destroy = "keep"`));
    await workspace.run(["destroy", "-auto-approve", "-no-color"]);
    expect(await isLocked(world, "one")).toBe(true);
  });

  const replaced = (body: string) => backupCredential("one", body).replace("eu-west-3", "eu-west-1");

  test.each([
    ["deleted first", ""],
    ["created first", CREATE_FIRST],
  ])("by a replacement is refused, unless the same plan unlocks it: %s", async (_, lifecycle) => {
    const { world, workspace } = await place(backupCredential("one", `${LOCK}\n  ${lifecycle}`));
    await world.behaviour({ names: "any" });
    workspace.configure(blocks() + replaced(`${LOCK}\n  ${lifecycle}`));
    const [error, ...more] = errors(await workspace.plan("-json"));
    expect(more).toEqual([]);
    expect(error?.summary).toBe('Credential "one" is locked');
    expect(error?.detail).toContain("the same apply unlocks and replaces it");
    workspace.configure(blocks() + replaced(`lock = false\n  ${lifecycle}`));
    expect(await converge(workspace)).toEqual({ "belay_taikun_backup_credential.one": "replace" });
    expect(await world.credential("backup", "one")).toMatchObject({
      shown: { s3_region: "eu-west-1", is_locked: false },
    });
    await world.usual();
  });

  test("of what somebody has locked since the plan is refused by Taikun, and nothing is lost", async () => {
    const { world, workspace } = await place(backupCredential("one") + backupCredential("two"));
    workspace.configure(blocks() + backupCredential("two"));
    await workspace.plan("-out=it.tfplan");
    await world.lock("backup", Number((await world.credential("backup", "one")).id));
    const outcome = await workspace.run(["apply", "-json", "it.tfplan"]);
    expect(errors(outcome).map(({ summary }) => summary)).toEqual(['Credential "one" was not deleted']);
    expect(await isLocked(world, "one")).toBe(true);
  });
});
