/**
 * Runs one row: a real set-up, plans with and without a session, one apply, and a look at the platform. The full run plans at both
 * parallelisms, and applies every blocked row; the short run plans with a session at the one that the apply, which plans
 * again, does not use, and without a session at the other.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { isLongRun } from "../../full-run.js";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { provider } from "../support/hcl.js";
import { mixedWorkspace } from "../support/mixed-workspace.js";
import { isOpenTofu } from "../support/prepared.js";
import { type Outcome, Workspace } from "../support/workspace.js";
import { type LoggedRequest, type Universe, World } from "../support/world.js";
import { begin } from "./begin.js";
import { type Finding, findingOf, type Kind } from "./findings.js";
import { type GuardPlatform, qovery } from "./guard-platform.js";
import type { Allowed, Applying, Blocked, Changes, Ids, Local, Named, Place, Row } from "./row.js";

const PARALLELISM = ["-parallelism=1", "-parallelism=10"] as const;

const PLAN_FILE = "out.tfplan";

export interface Turn {
  /** Rows are applied at parallelism 1 and 10 by turns. */
  readonly turn: number;
  /** Whether a blocked row is applied, too. */
  readonly appliesBlocked: boolean;
}

/** A place, and the platform that it is at. */
interface Ground<W extends GroundWorld> extends Place<W> {
  readonly platform: GuardPlatform<W>;
}
type GroundWorld = World | EntryGuardWorld;

/** At Qovery. */
export const setUp = (universe: Universe, row: Beginning<World>): Promise<Ground<World>> =>
  setUpAt(qovery, universe, row);

export async function runRow<W extends GroundWorld>(
  platform: GuardPlatform<W>,
  universe: Universe,
  row: Row<W>,
  { turn, appliesBlocked }: Turn,
): Promise<void> {
  const place = await setUpAt(platform, universe, row);
  const parallelism = PARALLELISM[turn % 2] as string;
  for (const session of [true, false]) {
    configure(place, row, session);
    for (const each of PARALLELISM.filter((one) => isLongRun || (one === parallelism) !== session)) {
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

type Beginning<W> = Pick<Row<W>, "before" | "settle" | "disturb" | "files" | "providers" | "isMixed">;

/** A new organization with its dependents, and a workspace whose first configuration is applied. */
async function setUpAt<W extends GroundWorld>(
  platform: GuardPlatform<W>,
  universe: Universe,
  row: Beginning<W>,
): Promise<Ground<W>> {
  const world = await platform.world(universe);
  const workspace = row.isMixed ? await mixedWorkspace(world as World) : new Workspace(world);
  const bare: Ids = { ...(await platform.before(world)), a: "", b: "" };
  const files = row.files?.(bare) ?? {};
  for (const [file, text] of Object.entries(files)) workspace.write(file, text);
  const blocks = row.providers ? row.providers(false) : provider(false, "", { platform: platform.key });
  const configuration = blocks + row.before(bare);
  workspace.configure(configuration);
  if (row.files) await workspace.run(["get"]);
  if (row.isMixed || !(world instanceof World)) await workspace.applied();
  else await begin(world, workspace, [configuration, ...Object.values(files)].join(""), bare);
  const known: Ids = { ...bare, ...(await platform.made(world)) };
  if (row.settle) {
    workspace.configure(blocks + row.settle(known));
    await workspace.applied();
  }
  const ids: Ids = row.settle ? { ...known, ...(await platform.made(world)) } : known;
  const place: Ground<W> = { world, workspace, ids, platform };
  await row.disturb?.(place);
  return place;
}

function configure<W extends GroundWorld>(
  { workspace, ids, platform: { key } }: Ground<W>,
  row: Row<W>,
  session: boolean,
): void {
  const blocks = row.providers
    ? row.providers(session)
    : provider(session, "", { ...row.body, platform: key });
  workspace.configure(blocks + row.change(ids));
}

async function tell<W extends GroundWorld>(
  { world, workspace, platform }: Ground<W>,
  row: Row<W>,
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
  const findings = withNames(guardsOnly(diagnostics, label, outcome), await platform.names(world));
  return { code: outcome.code, findings, requests, label };
}

/** A dependent that a message names by its id alone becomes `(its name)`; Terraform and the platform's list know no name. */
function withNames(findings: readonly Finding[], names: ReadonlyMap<string, string>): Finding[] {
  return findings.map((finding) => ({
    ...finding,
    dependents: finding.dependents.map(({ id, name }) => ({ id, name: name || `(${names.get(id)})` })),
  }));
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
const withSession = ({ session, underOpenTofu }: Pick<Row, "session" | "underOpenTofu">): Allowed | Blocked =>
  (isOpenTofu() ? underOpenTofu : undefined) ?? session;

/** With a session: the verdict and the names exactly. */
function expectExact({ code, findings, label }: Said, row: Pick<Row, "session" | "underOpenTofu">): void {
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
function expectSafe({ code, findings, label }: Said, row: Pick<Row, "session" | "local">): void {
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

async function expectWholePlan({ workspace }: Pick<Place, "workspace">, { plan }: Blocked): Promise<void> {
  const changes = await workspace.changes(PLAN_FILE);
  const shown: Changes = Object.fromEntries(
    changes
      .filter(({ type }) => /^(belay|qovery|entryguard|civo)_/.test(type))
      .map(({ address, deposed, change }) => [
        address.replace(/(belay_)?(qovery|entryguard|civo)_/, "") + (deposed ? " (deposed)" : ""),
        change.actions.join(", "),
      ]),
  );
  expect(shown).toEqual(plan);
}

async function expectNothingApplied<W extends GroundWorld>(
  place: Ground<W>,
  row: Row<W>,
  parallelism: string,
): Promise<void> {
  const { world, workspace, platform } = place;
  const [there, state] = [await platform.associations(world), stateOf(workspace)];
  const said = await tell(place, row, "apply", true, ["-auto-approve", parallelism]);
  expectExact(said, row);
  expect(said.requests.filter(isChange)).toEqual([]);
  expect(await platform.associations(world)).toEqual(there);
  expect(stateOf(workspace)).toBe(state);
}

async function expectApplied<W extends GroundWorld>(
  place: Ground<W>,
  row: Row<W>,
  apply: Applying,
  parallelism: string,
): Promise<void> {
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
  // Place 4 has looked before: a deletion that the platform refuses was never sent.
  expect(
    said.requests.filter(({ method, status }) => method === "DELETE" && (status === 409 || status === 400)),
  ).toEqual([]);
  expect(await place.platform.associations(place.world)).toEqual(apply.after);
}

/** A login changes nothing. */
const isChange = ({ method, path }: LoggedRequest) => method !== "GET" && !path.includes("/auth/");

const stateOf = ({ directory }: Workspace) => readFileSync(join(directory, "terraform.tfstate"), "utf8");
