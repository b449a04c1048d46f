/**
 * Runs one row: a real set-up, plans with and without a session, one apply, and a look at Qovery. The full run plans at both
 * parallelisms, and applies every blocked row; the short run plans with a session at the one that the apply, which plans
 * again, does not use, and without a session at the other.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { isFullRun } from "../../full-run.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { credentialId, provider } from "../support/hcl.js";
import { mixedWorkspace } from "../support/mixed-workspace.js";
import { isOpenTofu } from "../support/prepared.js";
import { type Outcome, Workspace } from "../support/workspace.js";
import type { LoggedRequest, Universe, World } from "../support/world.js";
import { begin } from "./begin.js";
import { type Finding, findingOf, type Kind } from "./findings.js";
import type { Allowed, Applying, Blocked, Changes, Ids, Local, Named, Place, Row } from "./row.js";

const PARALLELISM = ["-parallelism=1", "-parallelism=10"] as const;

const PLAN_FILE = "out.tfplan";

export interface Turn {
  /** Rows are applied at parallelism 1 and 10 by turns. */
  readonly turn: number;
  /** Whether a blocked row is applied, too. */
  readonly appliesBlocked: boolean;
}

export async function runRow(universe: Universe, row: Row, { turn, appliesBlocked }: Turn): Promise<void> {
  const place = await setUp(universe, row);
  const parallelism = PARALLELISM[turn % 2] as string;
  for (const session of [true, false]) {
    configure(place, row, session);
    for (const each of PARALLELISM.filter((one) => isFullRun || (one === parallelism) !== session)) {
      const said = await tell(place, row, "plan", session, [each, `-out=${PLAN_FILE}`]);
      if (session) expectExact(said, row);
      else expectSafe(said, row);
      expect(said.requests.filter(isChange)).toEqual([]);
    }
    const expected = withSession(row);
    if (session && "blocked" in expected) await expectWholePlan(place, expected);
  }
  if ("blocked" in row.session) {
    if (!appliesBlocked || !("blocked" in withSession(row))) return;
    configure(place, row, true);
    await expectNothingApplied(place, row, parallelism);
  } else if (row.apply) {
    configure(place, row, row.apply.guard !== "local");
    await expectApplied(place, row, row.apply, parallelism);
  }
}

/** What a command of Terraform said and did. */
interface Said {
  readonly code: number;
  readonly findings: readonly Finding[];
  readonly requests: readonly LoggedRequest[];
  readonly label: string;
}

/** A new organization with three clusters, and a workspace whose first configuration is applied. */
export async function setUp(
  universe: Universe,
  row: Pick<Row, "before" | "settle" | "disturb" | "files" | "providers" | "isMixed">,
): Promise<Place> {
  const world = await universe.world();
  const clusters = await world.clusters("paris", "rome", "oslo");
  const workspace = row.isMixed ? await mixedWorkspace(world) : new Workspace(world);
  const bare: Ids = { ...clusters, organization: world.organizationId, a: "", b: "" };
  const files = row.files?.(bare) ?? {};
  for (const [file, text] of Object.entries(files)) workspace.write(file, text);
  const blocks = row.providers ? row.providers(false) : provider(false);
  const configuration = blocks + row.before(bare);
  workspace.configure(configuration);
  if (row.files) await workspace.run(["get"]);
  if (row.isMixed) await workspace.applied();
  else await begin(world, workspace, [configuration, ...Object.values(files)].join(""), bare);
  const [a, b] = await Promise.all(["a", "b"].map((name) => credentialId(world, name).catch(() => "")));
  const place: Place = { world, workspace, ids: { ...bare, a: a ?? "", b: b ?? "" } };
  if (row.settle) {
    workspace.configure(blocks + row.settle(place.ids));
    await workspace.applied();
  }
  await row.disturb?.(place);
  return place;
}

function configure({ workspace, ids }: Place, row: Row, session: boolean): void {
  const blocks = row.providers ? row.providers(session) : provider(session, "", row.body);
  workspace.configure(blocks + row.change(ids));
}

async function tell(
  { world, workspace }: Place,
  row: Row,
  command: "plan" | "apply",
  session: boolean,
  args: readonly string[],
): Promise<Said> {
  const label = `${command} ${args.join(" ")}, ${session ? "with" : "without"} a session`;
  await world.requests();
  const outcome = await workspace.run(
    [command, "-json", "-input=false", ...(row.args ?? []), ...args],
    row.environment,
  );
  const requests = await world.requests();
  const diagnostics = diagnosticsOf(outcome);
  expect({ label, leftovers: workspace.leftovers() }).toEqual({ label, leftovers: [] });
  const findings = withNames(guardsOnly(diagnostics, label, outcome), await clusterNames(world));
  return { code: outcome.code, findings, requests, label };
}

/** A dependent that a message names by its id alone becomes `(its name)`; Terraform and the platform's list know no name. */
function withNames(findings: readonly Finding[], names: ReadonlyMap<string, string>): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    dependents: finding.dependents.map(({ id, name }) => ({ id, name: name || `(${names.get(id)})` })),
  }));
}

async function clusterNames({ client, organizationId }: World): Promise<ReadonlyMap<string, string>> {
  const clusters = await client.listOrganizationCluster({ organizationId });
  return new Map(clusters.map(({ id, name }) => [id, name]));
}

const EXPECTED_BESIDES =
  /^(A cluster is taken over from another credential|Applied changes may be incomplete|Resource targeting is in effect|Some objects will no longer be managed by Terraform|Resource will be removed from the state|The guard runs in mode \w+)$/;

/** The guard's findings; any other error or unheard-of warning fails the test. */
function guardsOnly(diagnostics: readonly Diagnostic[], label: string, outcome: Outcome): Finding[] {
  return diagnostics.flatMap((diagnostic) => {
    const finding = findingOf(diagnostic);
    if (finding) return [finding];
    if (diagnostic.severity === "warning" && EXPECTED_BESIDES.test(diagnostic.summary)) return [];
    throw new Error(
      `${label}: unexpected ${diagnostic.severity}: ${diagnostic.summary}\n${diagnostic.detail}\n${outcome.stderr}`,
    );
  });
}

/** What a plan with a session must say. */
const withSession = ({ session, underOpenTofu }: Row): Allowed | Blocked =>
  (isOpenTofu() ? underOpenTofu : undefined) ?? session;

/** With a session: the verdict and the names exactly. */
function expectExact({ code, findings, label }: Said, row: Row): void {
  const expected = withSession(row);
  const isBlocked = "blocked" in expected;
  expect({ label, ...digest(findings) }).toEqual({
    label,
    errors: isBlocked ? keyed("blocked", expected.blocked) : [],
    warnings: expectedWarnings(expected),
  });
  expect({ label, code }).toEqual({ label, code: isBlocked ? 1 : 0 });
}

/** Without one: what the order allows to say, never a false pass, and no wrong name. */
function expectSafe({ code, findings, label }: Said, row: Row): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  const has = (...kinds: Kind[]) => errors.some(({ kind }) => kinds.includes(kind));
  const verdict: Local = has("blocked", "bound-to-deleted")
    ? "blocked"
    : errors.length > 0
      ? "unproven"
      : "allowed";
  const detail = digest(findings);
  expect({ label, verdict, detail, isOneOf: row.local.includes(verdict) }).toEqual({
    label,
    verdict,
    detail,
    isOneOf: true,
  });
  expect({ label, code }).toEqual({ label, code: verdict === "allowed" ? 0 : 1 });
  const truth: Named = "blocked" in row.session ? row.session.blocked : {};
  for (const { kind, credential, dependents } of errors) {
    if (kind !== "blocked" && kind !== "bound-to-deleted") continue;
    const names = dependents.map(({ name }) => name);
    const wrong = names.filter((name) => !truth[credential.name]?.includes(name));
    expect({ label, credential: credential.name, wrong, some: names.length > 0 }).toEqual({
      label,
      credential: credential.name,
      wrong: [],
      some: true,
    });
  }
  const silent = Object.keys(truth).filter(
    (name) => !errors.some(({ credential }) => credential.name === name),
  );
  if (!row.local.includes("allowed")) expect({ label, silent }).toEqual({ label, silent: [] });
}

function digest(findings: readonly Finding[]) {
  const of = (wanted: Diagnostic["severity"]) =>
    findings
      .filter(({ severity }) => severity === wanted)
      .map(({ kind, credential, dependents }) =>
        line(
          kind,
          credential.name,
          dependents.map(({ name }) => name),
        ),
      )
      .sort();
  return { errors: of("error"), warnings: of("warning") };
}

const expectedWarnings = ({
  order = {},
  takenOver = {},
  suspected = {},
  declared = {},
  kept = [],
}: Allowed | Blocked) =>
  [
    ...keyed("order", order),
    ...keyed("taken-over", takenOver),
    ...keyed("declared", declared),
    ...keyed("suspected", suspected),
    ...kept.map((credential) => line("kept", credential, [])),
  ].sort();

const keyed = (kind: Kind, named: Named): string[] =>
  Object.entries(named)
    .map(([credential, dependents]) => line(kind, credential, dependents))
    .sort();

const line = (kind: Kind, credential: string, dependents: readonly string[]) =>
  `${kind}: ${credential} <- ${[...dependents].sort().join(", ")}`;

async function expectWholePlan({ workspace }: Place, { plan }: Blocked): Promise<void> {
  const changes = await workspace.changes(PLAN_FILE);
  const shown: Changes = Object.fromEntries(
    changes
      .filter(({ type }) => /^(belay|qovery)_/.test(type))
      .map(({ address, deposed, change }) => [
        address.replace(/(belay_)?qovery_/, "") + (deposed ? " (deposed)" : ""),
        change.actions.join(", "),
      ]),
  );
  expect(shown).toEqual(plan);
}

async function expectNothingApplied(place: Place, row: Row, parallelism: string): Promise<void> {
  const { world, workspace } = place;
  const [there, state] = [await atQovery(world), stateOf(workspace)];
  const said = await tell(place, row, "apply", true, ["-auto-approve", parallelism]);
  expectExact(said, row);
  expect(said.requests.filter(isChange)).toEqual([]);
  expect(await atQovery(world)).toEqual(there);
  expect(stateOf(workspace)).toBe(state);
}

async function expectApplied(place: Place, row: Row, apply: Applying, parallelism: string): Promise<void> {
  const args = apply.args ?? [parallelism];
  const said = await tell(place, row, "apply", apply.guard !== "local", ["-auto-approve", ...args]);
  const { label, code } = said;
  const ended = code === 0 ? "done" : "refused";
  expect({ label, ended, ...digest(said.findings) }).toEqual({
    label,
    ended: apply.ends,
    errors:
      apply.ends === "done"
        ? []
        : said.findings.filter(({ kind }) => kind === "refused").map(() => expect.anything()),
    // The apply itself gives no verdict: what the plan said is not said again, and nothing else is.
    warnings: apply.guard === "local" ? expect.anything() : expectedWarnings(withSession(row)),
  });
  // Place 4 has looked before: a deletion that Qovery refuses was never sent.
  expect(said.requests.filter(({ method, status }) => method === "DELETE" && status === 409)).toEqual([]);
  expect(await atQovery(place.world)).toEqual(apply.after);
}

/** Each credential's clusters by name; a second credential of one name is `a#2`. */
async function atQovery({ client, organizationId }: World): Promise<Named> {
  const found: Record<string, string[]> = {};
  for (const { credential, clusters } of await client.listOrganizationCredentials({ organizationId })) {
    let key = credential.name;
    for (let n = 2; key in found; n++) key = `${credential.name}#${n}`;
    found[key] = clusters.map(({ name }) => name).sort();
  }
  return found;
}

const isChange = ({ method }: LoggedRequest) => method !== "GET";

const stateOf = ({ directory }: Workspace) => readFileSync(join(directory, "terraform.tfstate"), "utf8");
