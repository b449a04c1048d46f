/**
 * The guard over Taikun's five id spaces. All rows stand in one configuration, as verdicts are per credential: it is planned with and
 * without a session, judged once more by `belay guard`'s decision, and applied: what is allowed, and against the guard what is not.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decide, questions, type Report, readPlan } from "../../../src/guard/index.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { blocks } from "../support/taikun-hcl.js";
import type { TaikunSpace, TaikunWorld } from "../support/taikun-world.js";
import type { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { addressIn } from "./taikun-pieces.js";
import { type Names, type Row, rows, SAME } from "./taikun-rows.js";

let sandbox: Universe;
let world: TaikunWorld;
let workspace: Workspace;
const ids = new Map<string, string>();

const called = (index: number) => {
  const n = String(index + 1).padStart(2, "0");
  return { a: `a-${n}`, b: `b-${n}`, d: `d-${n}` };
};
const numbered = rows.map((row, index): [string, string, Row, number] => [row.space, row.name, row, index]);
/** As a configuration has them. */
const IN_PARIS: Partial<Record<TaikunSpace, Record<string, string>>> = {
  cloud: { awsRegion: "eu-west-3" },
  backup: { s3Region: "eu-west-3" },
};
const organizations = new Map<Row["organization"], number>();
const grounds = new Map<Row["organization"], number>();

function namesOf(row: Row, index: number): Names {
  const { a, b, d } = called(index);
  const { organization } = row;
  const scope = organization ? `organization_id = "${organizations.get(organization)}"` : "";
  return { a, b, d, scope, project: ids.get(d) ?? "", id: ids.get(a) ?? "" };
}

const all = (side: (row: Row) => (names: Names) => string) =>
  rows.map((row, index) => side(row)(namesOf(row, index))).join("");

/** Projects that are not on a cloud credential of the row are on one of their own. */
async function makeProjects(): Promise<void> {
  for (const [, , row, index] of numbered) {
    const { a, d } = called(index);
    const cloud = row.space === "cloud" ? Number(ids.get(a)) : (grounds.get(row.organization) ?? 0);
    const isDue = row.space !== "cloud" || (row.isForeign && ids.has(a));
    if (isDue && !ids.has(d) && ["cloud", "backup", "ai"].includes(row.space))
      ids.set(d, String(await world.project(d, { cloud })));
  }
}

async function useForeign(): Promise<void> {
  for (const [, , row, index] of numbered.filter(([, , { isForeign }]) => isForeign)) {
    const { a, d } = called(index);
    const id = Number(ids.get(a));
    if (row.space === "backup" || row.space === "ai") await world.link(row.space, Number(ids.get(d)), id);
    if (row.space === "billing") ids.set(d, String(await world.billingRule(d, id)));
    if (row.space === "showback") ids.set(d, String(await world.showbackRule(d, id)));
  }
}

const errorsOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === "error");
const about = (diagnostics: readonly Diagnostic[], name: string) =>
  diagnostics.filter(({ summary }) => summary.includes(`redential "${name}"`));

/** Those of our dependents that a message names. */
const dependentsIn = ({ detail }: Diagnostic) =>
  [...detail.matchAll(/^ {2}- (?:"(d-\d\d)" \((\d+)\)|one whose id is known after apply)/gm)].map(
    ([, name = "new", id]) =>
      id === undefined || id === ids.get(name) || !ids.has(name) ? name : `${name}?`,
  );

let session: readonly Diagnostic[];
let local: readonly Diagnostic[];
let report: Report;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.taikun();
  for (const [, , { space }, index] of numbered.slice(0, SAME)) {
    const { a } = called(index);
    ids.set(a, String(await world.plant(space, a, IN_PARIS[space])));
  }
  organizations
    .set("another", await world.organization("another"))
    .set("named", world.access.organization_id);
  for (const one of [undefined, "named", "another"] as const) {
    const organizationId = organizations.get(one);
    grounds.set(one, await world.plant("cloud", `ground-${one ?? "own"}`, { organizationId }));
  }
  await makeProjects();
  workspace = world.workspace().configure(blocks(false) + all(({ before }) => before));
  await workspace.applied();
  const state = await workspace.state();
  for (const [, , { space }, index] of numbered) {
    const { a } = called(index);
    ids.set(a, String(state[addressIn(space, a)]?.id));
  }
  await makeProjects();
  await useForeign();
  workspace.configure(blocks(false) + all(({ before, settle = before }) => settle));
  await workspace.applied();
  for (const [, , { taint }, index] of numbered)
    if (taint) await workspace.run(["taint", "-no-color", taint(namesOf(rows[index] as Row, index))]);

  workspace.configure(blocks(true) + all(({ after }) => after));
  session = diagnosticsOf(await workspace.plan("-json", "-out=refused.tfplan"));
  const plan = await readPlan((await workspace.run(["show", "-json", "refused.tfplan"])).stdout);
  const answers = questions(plan).map(async ({ kind, scope }) => {
    const found = await world.credentials(kind.replace("taikun/", "") as TaikunSpace);
    const associations = found
      .filter(({ shown }) => scope === "" || String(shown.organization_id) === scope)
      .map(({ id, name, dependents }) => ({
        id,
        name,
        dependents,
      }));
    return { kind, scope, associations };
  });
  report = decide(plan, await Promise.all(answers));
  workspace.configure(blocks(false) + all(({ after }) => after));
  local = diagnosticsOf(await workspace.plan("-json", "-parallelism=1"));
}, 240_000);
afterAll(() => sandbox.close());

test("the first of each id space have one id", () => {
  const first = numbered.slice(0, SAME).map(([, , , index]) => ids.get(called(index).a));
  expect(first).toEqual(["1", "1", "1", "1", "1"]);
});

describe.each(numbered)("%s: %s", (_, name, row, index) => {
  const { a, d } = called(index);
  const isPut = name.startsWith("a new rule") || name.includes("replaced on it");
  test("with a session", () => {
    const found = about(session, a);
    expect(errorsOf(found).map(({ summary }) => summary)).toEqual(
      row.verdict === "blocked" ? [`Credential "${a}" is still in use`] : [],
    );
    if (row.verdict === "blocked") {
      expect(dependentsIn(errorsOf(found)[0] as Diagnostic)).toEqual([isPut ? "new" : d]);
      expect(found[0]?.detail).toContain(`the Taikun credential "${a}" (${ids.get(a)})`);
    }
    const warned = found.filter(({ severity }) => severity === "warning").map(({ summary }) => summary);
    const expected = {
      declared: [`Credential "${a}" is deleted on the word of belay_dependent`],
      order: [`Credential "${a}" must be create_before_destroy`],
      "taken-over": [`Credential "${a}" may be due for deletion too early`],
      kept: [`Credential "${a}" is kept at Taikun`],
      none: [],
    }[row.warns ?? "none"];
    expect(warned).toEqual(expected);
  });

  test("without one", () => {
    const verdicts = errorsOf(about(local, a)).map(({ summary }) =>
      summary.startsWith("It is not proven") ? "unproven" : "blocked",
    );
    if (row.isTainted) expect(verdicts).toEqual([]);
    else if (row.verdict === "blocked") expect(verdicts.length).toBeGreaterThan(0);
    else if (!row.unproven) expect(verdicts).toEqual([]);
    else expect(verdicts).not.toContain("blocked");
  });

  test("by belay guard", () => {
    const found = report.credentials.filter(
      (one) => one.kind === `taikun/${row.space}` && one.id === ids.get(a),
    );
    const fails = found.some(({ verdict }) => verdict === "fails");
    expect(found.map(({ verdict }) => verdict)).toEqual(
      row.verdict === null || row.isKept ? [] : [fails ? "fails" : row.verdict],
    );
    expect(fails).toBe(false);
  });
});

test("every error is about one of them", () => {
  const unheard = errorsOf(session).filter(
    ({ summary }) => !/^Credential "a-\d+" is still in use$/.test(summary),
  );
  expect(unheard).toEqual([]);
});

test("place 4: against the guard, the apply refuses what is in use, and does the rest", async () => {
  await workspace.run(["plan", "-out=off.tfplan", "-no-color"], { BELAY_GUARD: "off" });
  for (const [, , row, index] of numbered) {
    const { b, d } = called(index);
    const { space } = row;
    if (row.meanwhile === "goes") await world.deleteProject(Number(ids.get(d)));
    if (row.meanwhile === "moves" && (space === "backup" || space === "ai")) {
      await world.link(space, Number(ids.get(d)), null);
      await world.link(space, Number(ids.get(d)), Number((await world.credential(space, b)).id));
    }
  }
  const outcome = await workspace.apply("-json", "-parallelism=100", "off.tfplan");
  expect(outcome.code).toBe(1);
  const refused = errorsOf(diagnosticsOf(outcome)).map(({ summary }) => summary);
  const expected: string[] = [];
  const spaces = ["cloud", "backup", "billing", "showback", "ai"] as const;
  const entries = spaces.map(async (space) => [space, await world.associations(space)] as const);
  const found = Object.fromEntries(await Promise.all(entries));
  for (const [space, name, row, index] of numbered) {
    const names = namesOf(row, index);
    const { a, b, d } = names;
    const held = found[space] ?? {};
    const isLost = row.isRace && !(a in held);
    if (isLost) expected.push(`${space === "billing" ? "Billing" : "Showback"} rule "${d}" was not created`);
    else if (row.verdict === "blocked" || row.meanwhile === "lies")
      expected.push(`Credential "${a}" was not deleted, because it is in use`);
    const there = Object.entries(held).filter(([one]) => [a, b, `${a}-2`].includes(one));
    expect({ name, left: Object.fromEntries(there) }).toEqual({ name, left: isLost ? {} : row.left(names) });
  }
  expect({ refused: refused.sort(), text: outcome.stdout }).toMatchObject({ refused: expected.sort() });
}, 120_000);

test.each([
  [
    "cloud",
    "delete or replace the projects in the same change, with all that is in them: Taikun cannot move them",
  ],
  ["backup", "move projects to another credential, or delete them or their bindings, in the same change"],
  ["billing", "move billing rules to another credential, or delete them"],
  [
    "showback",
    "delete or replace the showback rules in the same change, with all that is in them: Taikun cannot move",
  ],
  ["ai", "move projects to another credential, or delete them or their bindings"],
] as const)("%s: a refusal says how a dependent leaves", (wanted, way) => {
  const blocked = numbered.filter(([space, , { verdict }]) => space === wanted && verdict === "blocked");
  for (const [, , , index] of blocked)
    expect(errorsOf(about(session, called(index).a))[0]?.detail).toContain(way);
});
