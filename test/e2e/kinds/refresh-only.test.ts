/** `plan -refresh-only -detailed-exitcode`: 0 while nothing has changed, of every kind, also right after a binding was made. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { binding, credentialId, provider } from "../support/hcl.js";
import { isOpenTofu } from "../support/prepared.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";
import { address, environment, plainResource, type Row, resource, rows, variables } from "./rows.js";

const RUNS = 30;

/**
 * Terraform before 1.12 compares states by the order of their sensitive marks, too, and shuffles it where there are two: of
 * a kind with two secrets, and of a write-only argument that is given by a sensitive variable.
 */
const oneMark = rows.filter(
  ({ kind }) => Object.values(kind.fields).filter(({ is }) => is === "secret").length < 2,
);
const ephemeral = variables.replaceAll("  sensitive = true\n", "");
const plain = oneMark
  .filter(({ secrets }) => secrets.length > 0)
  .map((row) => plainResource(row, `${row.name}__plain`))
  .join("");

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** A cluster for each of the rows, and the bindings to them; `to`: the credential of a row. */
async function clusters(world: World): Promise<(to: (row: Row) => string) => string> {
  const ids: Record<string, string> = {};
  for (const { name, kind } of oneMark) {
    const body = { name, region: "r", cloud_provider: kind.fits } as never;
    const made = await world.client.createCluster({ organizationId: world.organizationId, body });
    ids[name] = made.id;
  }
  return (to) => oneMark.map((row) => binding(row.name, ids[row.name] ?? "", to(row))).join("");
}

const credentials = (...changed: string[]) =>
  oneMark.map((row) => resource(row, row.name, ...changed)).join("");
const own = (row: Row) => `${address(row, row.name)}.id`;
const refreshOnly = (workspace: Workspace) => workspace.plan("-refresh-only", "-detailed-exitcode");
async function expectNoDrift(workspace: Workspace): Promise<void> {
  const { code, stdout, text } = await refreshOnly(workspace);
  if (code !== 0) throw new Error(`code ${code}:\n${stdout}`);
  expect(text).toContain("No changes. Your infrastructure still matches the configuration.");
  expect(text).not.toContain("associated_clusters");
}

describe.each([
  { how: "with a session", session: true, runs: RUNS },
  { how: "without a session", session: false, runs: 1 },
])("$how", ({ session, runs }) => {
  let world: World;
  let workspace: Workspace;
  let bindings: string;
  const configure = (...changed: string[]) =>
    workspace.configure(provider(session) + ephemeral + plain + credentials(...changed) + bindings);
  const listed = async () => {
    const state = await workspace.state();
    return oneMark.map((row) => state[address(row, row.name)]?.associated_clusters);
  };
  beforeAll(async () => {
    world = await sandbox.world();
    bindings = (await clusters(world))(own);
    workspace = new Workspace(world, environment);
    await configure().applied();
  }, 120_000);

  test("right after the apply that made the bindings", () => expectNoDrift(workspace));

  test(`${runs} times`, async () => {
    const codes: number[] = [];
    for (let run = 0; run < runs; run++) codes.push((await refreshOnly(workspace)).code);
    expect(codes).toEqual(Array(runs).fill(0));
  }, 240_000);

  test("what is kept of the clusters is what an apply last read", async () => {
    expect(await listed()).toEqual(oneMark.map(() => null));
    await workspace.applied("-refresh-only");
    expect(await listed()).toEqual(oneMark.map(() => null));
    await expectNothingToDo(workspace);
    await workspace.applied();
    expect(await listed()).toEqual(oneMark.map(({ name }) => [{ id: expect.any(String), name }]));
    await expectNoDrift(workspace);
  });

  test("after a change of each", async () => {
    await configure("name").applied();
    await expectNoDrift(workspace);
  });

  test("a credential that was changed elsewhere is told, by what was changed", async () => {
    const { client, organizationId } = world;
    await client.editOnPremiseCredentials({
      organizationId,
      credentialsId: await credentialId(world, "on_premise_name_alone-2"),
      body: { name: "elsewhere" },
    });
    const { code, text } = await refreshOnly(workspace);
    expect(code).toBe(2);
    expect(text).toContain('~ name = "on_premise_name_alone-2" -> "elsewhere"');
    expect(text.match(/has changed/g)).toHaveLength(1);
    expect(text).not.toContain("associated_clusters");
  });
});

test("a refused deletion shows nothing of clusters that was true before they were bound", async () => {
  const world = await sandbox.world();
  const bindings = await clusters(world);
  const workspace = new Workspace(world, environment);
  const blocks = provider(true) + ephemeral;
  await workspace.configure(blocks + credentials()).applied();
  await workspace.configure(blocks + credentials() + bindings(own)).applied();
  const state = await workspace.state();
  const kept = bindings((row) => JSON.stringify(state[address(row, row.name)]?.id));
  workspace.configure(blocks + kept);
  expect(
    diagnosticsOf(await workspace.plan("-json"))
      .map(({ summary }) => summary)
      .sort(),
  ).toEqual(oneMark.map(({ name }) => `Credential "${name}" is still in use`).sort());
  const { code, text } = await workspace.plan();
  expect(code).toBe(1);
  for (const row of oneMark) expect(text).toContain(`# ${address(row, row.name)} will be destroyed`);
  // OpenTofu reads what leaves the configuration, too, and shows what is true now.
  if (!isOpenTofu()) expect(text).not.toContain("associated_clusters");
});
