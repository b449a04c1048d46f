/** E5, E6 and E10: a credential is verified in the background; what becomes of it, and how one that is stuck is replaced. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { converge, expectNothingToDo, plannedActions } from "../support/converge.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { awsCredential, blocks } from "../support/entryguard-hcl.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

const TYPE = "belay_entryguard_aws_credential";
const REASON = "STS GetCallerIdentity: InvalidClientTokenId";

interface Row {
  readonly name: string;
  /** How long to wait for it; null: as long as is usual. */
  readonly wait: string | null;
  /** Severity, summary and words of what the apply says; null: nothing. */
  readonly says: readonly [Diagnostic["severity"], string, ...string[]] | null;
  /** In the state after the apply. */
  readonly status: string;
  /** In the state once more time has passed. */
  readonly later: string;
  /** What the next plan does; null: nothing. */
  readonly next: string | null;
}

/** The sandbox verifies after a second; `bad` is found to be invalid, and `stuck` is never looked at. */
const rows: readonly Row[] = [
  { name: "usual", wait: null, says: null, status: "valid", later: "valid", next: null },
  { name: "waited", wait: "30s", says: null, status: "valid", later: "valid", next: null },
  {
    name: "bad",
    wait: null,
    says: ["error", 'Credential "bad" is invalid', REASON, "which replaces it"],
    status: "invalid",
    later: "invalid",
    next: "replace",
  },
  {
    name: "stuck",
    wait: "1s",
    says: [
      "warning",
      'Credential "stuck" is not verified yet',
      "after 1 s",
      "raise the version of its secret, which replaces it",
    ],
    status: "unverified",
    later: "unverified",
    next: null,
  },
  {
    name: "unwaited",
    wait: "0s",
    says: ["warning", 'Credential "unwaited" is not verified yet', "The next refresh shows"],
    status: "unverified",
    later: "valid",
    next: null,
  },
  {
    name: "bad_unwaited",
    wait: "0s",
    says: ["warning", 'Credential "bad_unwaited" is not verified yet'],
    status: "unverified",
    later: "invalid",
    next: null,
  },
];
const table = rows.map((row): [string, Row] => [row.name, row]);

let sandbox: Universe;
let world: EntryGuardWorld;
let workspace: Workspace;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.entryguard();
  await world.behaviour({ verify_seconds: 1, bad_keys: ["bad", "bad_unwaited"], stuck: ["stuck"] });
  workspace = new Workspace(world);
});
afterAll(() => sandbox.close());

const configure = (version = 1) =>
  workspace.configure(
    blocks() +
      rows
        .map(({ name, wait }) =>
          awsCredential(name, wait === null ? "" : `wait_for_verification = "${wait}"`, version),
        )
        .join(""),
  );

describe("created", () => {
  let said: Diagnostic[];
  let state: Record<string, Record<string, unknown>>;
  let later: Record<string, Record<string, unknown>>;
  let planned: Record<string, string>;
  let shown: string;
  beforeAll(async () => {
    said = diagnosticsOf(await configure().apply("-json"));
    state = await workspace.state();
    await world.advance(60);
    shown = (await workspace.plan("-refresh-only")).text;
    planned = plannedActions(await workspace.plan("-json", "-out=next.tfplan"));
    await workspace.applied("-refresh-only");
    later = await workspace.state();
  }, 120_000);

  test.each(table)("%s", (name, { says, status, later: becomes, next }) => {
    const own = said.filter(({ address }) => address === `${TYPE}.${name}`);
    expect(own).toHaveLength(says ? 1 : 0);
    const [severity, summary, ...words] = says ?? [];
    if (says) expect(own[0]).toMatchObject({ severity, summary });
    for (const one of words) expect(own[0]?.detail).toContain(one);
    expect(state[`${TYPE}.${name}`]).toMatchObject({ id: expect.any(String), status });
    expect(later[`${TYPE}.${name}`]).toMatchObject({ status: becomes });
    const reason = becomes === "invalid" ? expect.stringContaining(REASON) : null;
    expect(later[`${TYPE}.${name}`]).toMatchObject({ verification_error: reason });
    expect(planned[`${TYPE}.${name}`] ?? null).toBe(next);
  });

  test("what became of them is told by a refresh", () => {
    expect(shown).toContain('~ status = "unverified" -> "valid"');
    expect(shown).toContain('~ status = "unverified" -> "invalid"');
  });
});

test("the next apply replaces the invalid one, and it is valid as soon as its key is", async () => {
  await world.behaviour({ bad_keys: [] });
  const before = await world.client.listCredentials();
  expect(await converge(workspace)).toEqual({ [`${TYPE}.bad`]: "replace" });
  const after = await world.client.listCredentials();
  expect(after.map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
  const kept = after.filter(({ id }) => before.some((one) => one.id === id));
  expect(kept.map(({ name }) => name)).not.toContain("bad");
  expect(kept).toHaveLength(rows.length - 1);
  expect((await workspace.state())[`${TYPE}.bad`]).toMatchObject({ status: "valid" });
});

test("raising the version of its secret replaces one that is stuck, and only lets the time be changed in place", async () => {
  await world.behaviour({ stuck: [], verify_seconds: 0 });
  const [before] = (await world.client.listCredentials()).filter(({ name }) => name === "stuck");
  workspace.configure(
    blocks() + rows.map(({ name }) => awsCredential(name, "", name === "stuck" ? 2 : 1)).join(""),
  );
  const inPlace = rows.filter(({ wait, name }) => wait !== null && name !== "stuck").map(({ name }) => name);
  await world.requests();
  expect(await converge(workspace)).toEqual({
    [`${TYPE}.stuck`]: "replace",
    ...Object.fromEntries(inPlace.map((name) => [`${TYPE}.${name}`, "update"])),
  });
  const changes = (await world.requests()).filter(
    ({ method, path }) => method !== "GET" && !path.includes("/auth/"),
  );
  expect(changes.map(({ method }) => method).sort()).toEqual(["DELETE", "POST"]);
  expect((await workspace.state())[`${TYPE}.stuck`]).toMatchObject({ status: "valid" });
  expect((await world.client.listCredentials()).some(({ id }) => id === before?.id)).toBe(false);
  await expectNothingToDo(workspace);
});

test("a wait that is cut short by errors of the platform is a warning, too", async () => {
  await world.behaviour({ verify_seconds: 3600 });
  await world.fault({
    method: "GET",
    path: "/entryguard/credentials/*",
    status: 403,
    body: { error: "FORBIDDEN", message: "no" },
  });
  workspace.configure(blocks() + awsCredential("alone"));
  const apply = await workspace.apply("-json");
  await world.noFaults();
  expect(apply.code).toBe(0);
  expect(diagnosticsOf(apply)).toEqual([
    expect.objectContaining({ severity: "warning", summary: 'Credential "alone" is not verified yet' }),
  ]);
  await expectNothingToDo(workspace);
});
