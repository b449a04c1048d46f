/**
 * E7 and E8: EntryGuard's documents disagree on what the deletion of a credential in use does. Belay refuses it, whatever it does,
 * and names what would go: the resources, with their live sessions and static rules.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { awsCredential, blocks } from "../support/entryguard-hcl.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

/** Credential a with resources that Terraform does not know. */
interface Place {
  readonly sandbox: Universe;
  readonly world: EntryGuardWorld;
  readonly workspace: Workspace;
  readonly oslo: string;
  readonly lima: string;
}

async function prepare(): Promise<Place> {
  const sandbox = await universe();
  const world = await sandbox.entryguard();
  await world.behaviour({ verify_seconds: 0 });
  const workspace = new Workspace(world).configure(blocks() + awsCredential("a") + awsCredential("b"));
  await workspace.applied();
  const a = await world.credentialId("a");
  const [oslo, lima] = [
    await world.resource("oslo", a),
    await world.resource("lima", a, { is_active: false }),
  ];
  await world.session([oslo], { status: "ACTIVE" });
  await world.session([oslo, lima], { status: "EXPIRED" });
  await world.session([oslo], { status: "PARTIAL" });
  await world.rule([oslo]);
  return { sandbox, world, workspace, oslo, lima };
}

const without = (session: boolean, guard = "") =>
  blocks(session, "", guard ? { guard } : {}) + awsCredential("b");
const errors = (outcome: { stdout: string }) =>
  diagnosticsOf(outcome).filter(({ severity }) => severity === "error");
const lists = async (world: EntryGuardWorld) =>
  (await world.requests())
    .filter(({ method }) => method === "GET")
    .map(({ path }) => path.replace("/entryguard/", ""))
    .sort();

describe("while planning", () => {
  let place: Place;
  beforeAll(async () => {
    place = await prepare();
  });
  afterAll(() => place.sandbox.close());

  test.each([
    ["with a session", true, 'Credential "a" is still in use'],
    ["without a session", false, 'It is not proven that credential "a" can be deleted'],
  ])("%s: what would go is named, with who is let in there", async (_, session, summary) => {
    const { world, workspace, oslo, lima } = place;
    workspace.configure(without(session));
    await world.requests();
    const [error, ...more] = errors(await workspace.plan("-json"));
    expect(more).toEqual([]);
    expect(error?.summary).toBe(summary);
    expect(error?.detail).toContain(`  - "oslo" (${oslo}), with 2 live sessions and one static IP rule`);
    expect(error?.detail).toMatch(new RegExp(`  - "lima" \\(${lima}\\)(:|\\n)`));
    expect(error?.detail).toContain("EntryGuard deletes what uses a credential together with it");
    expect(await lists(world)).toEqual(["credentials", "resources", "sessions/admin", "static-ip-rules"]);
  });

  test.each([
    ["nothing changes", () => blocks() + awsCredential("a") + awsCredential("b")],
    ["a credential that nothing uses is deleted", () => blocks() + awsCredential("a")],
  ])("sessions and rules are not asked for where %s", async (_, configuration) => {
    const { world, workspace } = place;
    workspace.configure(configuration());
    await world.requests();
    expect(await workspace.plan("-json")).toMatchObject({ code: 0 });
    expect(await lists(world)).toEqual(["credentials", "resources"]);
  });

  test("that they cannot be read is said, and decides nothing", async () => {
    const { world, workspace } = place;
    workspace.configure(without(true));
    await world.fault({ method: "GET", path: "/entryguard/sessions", status: 403, times: 9 });
    const [error] = errors(await workspace.plan("-json"));
    await world.noFaults();
    expect(error?.summary).toBe('Credential "a" is still in use');
    expect(error?.detail).toMatch(/"oslo" \(\S+\), and what hangs on it could not be read/);
  });
});

const MODES = ["refuse", "cascade", "active"] as const;

describe("while applying, with the guard off, place 4 refuses: a resource never goes silently", () => {
  const said: Partial<Record<(typeof MODES)[number], { place: Place; code: number; error: string }>> = {};
  const sent: Record<string, string[]> = {};
  const left: Record<string, Record<string, string[]>> = {};
  beforeAll(async () => {
    // At once, as each waits ten seconds for others to move.
    await Promise.all(
      MODES.map(async (mode) => {
        const place = await prepare();
        const { world, workspace } = place;
        await world.behaviour({ delete: mode });
        workspace.configure(without(true, 'mode = "off"'));
        await world.requests();
        const outcome = await workspace.apply("-json");
        sent[mode] = (await world.requests())
          .filter(({ method, path }) => method !== "GET" && !path.includes("/auth/"))
          .map(({ method, path }) => `${method} ${path}`);
        left[mode] = await world.associations();
        said[mode] = {
          place,
          code: outcome.code,
          error: errors(outcome)
            .map(({ summary, detail }) => `${summary}\n${detail}`)
            .join(),
        };
        await place.sandbox.close();
      }),
    );
  }, 120_000);

  test.each(MODES)("%s", (mode) => {
    const { place, code, error } = said[mode] ?? {};
    expect(code).toBe(1);
    expect(error).toContain('Credential "a" was not deleted, because it is in use');
    expect(error).toContain(`  - "oslo" (${place?.oslo}), with 2 live sessions and one static IP rule`);
    expect(error).toContain("they would be deleted with it");
    expect(sent[mode]).toEqual([]);
    expect(left[mode]).toEqual({ a: ["lima", "oslo"], b: [] });
  });
});

test("a resource that comes while the deletion is on its way: EntryGuard's own refusal is told as what it is", async () => {
  const { sandbox, world, workspace, oslo } = await prepare();
  workspace.configure(without(true, 'mode = "off"'));
  const plan = await workspace.plan("-out=it.tfplan");
  expect(plan.code).toBe(0);
  // The look before the deletion sees nothing.
  await world.fault({ method: "GET", path: "/entryguard/resources", body: [], times: 1 });
  await world.requests();
  const [error] = errors(await workspace.run(["apply", "-json", "it.tfplan"]));
  const refused = (await world.requests()).filter(({ method }) => method === "DELETE");
  await sandbox.close();
  expect(refused).toEqual([expect.objectContaining({ status: 400 })]);
  expect(error?.summary).toBe('Credential "a" was not deleted, because it is in use');
  expect(error?.detail).toContain(oslo);
});
