/** Applies what was planned: an allowed plan must succeed or fail as announced, a blocked one must really fail. */
import type { Finding } from "../guard/findings.js";
import type { Asked } from "./belay-guard.js";
import { isBound } from "./case.js";
import { addressOf, after, DECLARATION } from "./configuration.js";
import { CYCLE, dependentOf, isCycle, list, nameOf, type Truth } from "./judge.js";
import { type Said, saidOf, tell } from "./observe.js";
import {
  type Associations,
  deletions,
  type Expected,
  expectedEnd,
  isOf,
  type Place,
  placesOf,
  UNKNOWN,
} from "./oracle.js";
import { actOut, deeds, untrueClusters } from "./other-provider.js";
import { platformDifferences, platformLosses } from "./platforms/end.js";
import type { Ground } from "./prepare.js";
import type { Exception, Mismatch, Result } from "./result.js";
import { readState, type StateObject } from "./state-file.js";

/** Of one world. */
export interface Facts extends Truth, Ground {
  readonly one: Truth["one"];
  readonly session: Said;
  readonly asked: Asked;
}

interface End {
  readonly applied: Result["applied"];
  readonly mismatches: readonly Mismatch[];
  readonly exceptions: readonly Exception[];
}

/** Of all worlds at once. */
export async function applyAllowed(worlds: readonly [Facts, ...Facts[]], planFile: string): Promise<End> {
  const [first] = worlds;
  const { parallelism } = first.one.options;
  const args = ["apply", "-json", "-input=false", `-parallelism=${parallelism}`, planFile];
  const said = await acting(worlds, () => tell(first, args));
  return joined(
    await Promise.all(worlds.map((facts) => judgeApplied(facts, saidOf(said, facts, facts === first)))),
  );
}

/** While Qovery's other provider does what it is to do. */
const acting = <T>(worlds: readonly Facts[], work: () => Promise<T>): Promise<T> => {
  const qovery = worlds.find(({ one }) => one.platform === "qovery");
  return qovery ? actOut(qovery.world, deeds(qovery), work) : work();
};

function joined(ends: readonly End[]): End {
  const order: readonly End["applied"][] = [
    "failed",
    "refused without the guard",
    "refused as announced",
    "done",
  ];
  return {
    applied: order.find((applied) => ends.some((end) => end.applied === applied)) ?? "none",
    mismatches: ends.flatMap(({ mismatches }) => mismatches),
    exceptions: ends.flatMap(({ exceptions }) => exceptions),
  };
}

async function judgeApplied(facts: Facts, said: Said): Promise<End> {
  const { one, session, verdicts, workspace } = facts;
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  const { A: now } = await facts.report();
  const relied = reliedOn(facts);
  mismatches.push(...brokenWord(facts, relied, now, said));
  const refusals = said.errors.filter(({ kind }) => kind === "refused");
  const refused = refusals.map(({ credential }) => credential.id);
  const sure = findings(facts, "error");
  for (const id of sure) {
    if (refused.includes(id) || (said.code !== 0 && now.has(id))) continue;
    const detail = `${id}; exit code ${said.code}`;
    mismatches.push({ column: "belay guard", wrong: "announced failure that did not come", detail });
  }
  if (said.code === 0) {
    const state = readState(workspace.directory);
    const left = leftByTarget(facts, state);
    if (left.size > 0)
      exceptions.push({ column: "apply", name: "Terraform: -target leaves the replaced object behind" });
    // Not told to the session, but never let through: place 4.
    for (const { address } of verdicts.filter(({ present }) => present.size > 0))
      mismatches.push({ column: "apply", wrong: "false pass", detail: address });
    mismatches.push(
      ...(isBound(one.platform)
        ? differences(now, withLeft(expectedOf(facts), left), state, facts)
        : platformDifferences(now, state, left, facts)),
    );
    return { applied: "done", mismatches, exceptions };
  }
  const byBrokenWord = refusals.filter(({ credential, dependents }) =>
    dependents.every(({ id }) => relied.get(credential.id)?.includes(id)),
  );
  if (byBrokenWord.length > 0) exceptions.push({ column: "apply", name: BROKEN });
  const announcedBy = {
    session: new Set(session.warnings.map(({ credential }) => credential.id)),
    "belay guard": new Set([...findings(facts), ...notAllowed(facts)]),
  };
  for (const refusal of refusals.filter((one) => !byBrokenWord.includes(one))) {
    const { id } = refusal.credential;
    const verdict = verdicts.find(({ credential }) => credential === id);
    const what = `${verdict?.address ?? "not in the plan"} ${id}, used by ${list(
      refusal.dependents.map((dependent) => dependent.id),
      facts,
    )}`;
    for (const column of ["session", "belay guard"] as const) {
      if (announcedBy[column].has(id)) continue;
      // The plan shows the dependencies: belay guard has no excuse.
      const name = column === "session" ? excuse(refusal, facts) : null;
      if (name) exceptions.push({ column, name });
      else mismatches.push({ column, wrong: "unannounced failure", detail: what });
    }
    if (!now.has(id)) mismatches.push({ column: "apply", wrong: "wrong end state", detail: `lost: ${what}` });
  }
  const others = [
    ...said.others.map(({ summary, detail }) => `${summary}: ${detail}`),
    ...said.errors.filter(({ kind }) => kind !== "refused").map(({ diagnostic }) => diagnostic.summary),
  ];
  for (const detail of others) mismatches.push({ column: "apply", wrong: "unannounced failure", detail });
  mismatches.push(...lossesOf(now, facts));
  return { applied: mismatches.length > 0 ? "failed" : "refused as announced", mismatches, exceptions };
}

const expectedOf = (facts: Facts): Expected =>
  expectedEnd(
    facts.plan,
    facts.A,
    facts.ids.clusters.values(),
    clusterAt(facts),
    untrueClusters(facts),
    facts.reading,
  );

const lossesOf = (now: Associations, facts: Facts): Mismatch[] =>
  isBound(facts.one.platform) ? losses(now, expectedOf(facts), facts) : platformLosses(now, facts);

const BROKEN = "another provider breaks its word: refused in the apply, and nothing is lost";

/** Of each deletion the clusters that no binding takes off, only the word of a provider that does nothing. */
function reliedOn(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const untrue = untrueClusters(facts);
  const withoutWords = facts.plan.filter(({ type }) => type !== DECLARATION);
  return new Map(
    deletions(withoutWords, facts.A, facts.reading).map(({ credential, present }) => [
      credential,
      [...present].filter((cluster) => untrue.has(cluster)),
    ]),
  );
}

/** Such a deletion must not have been made. */
function brokenWord(
  facts: Facts,
  relied: ReadonlyMap<string, readonly string[]>,
  now: Associations,
  said: Said,
): Mismatch[] {
  return facts.verdicts.flatMap(({ credential, address }) => {
    const left = relied.get(credential) ?? [];
    const isLost = left.length > 0 && (said.code === 0 || !now.has(credential));
    const detail = `${address}: deleted while another provider left ${list(left, facts)} on it`;
    return isLost ? [{ column: "apply", wrong: "false pass", detail }] : [];
  });
}

const clusterAt =
  ({ one, ids }: Facts) =>
  (address: string): string => {
    const last = after(one);
    const cell = last.bindings.find(({ label }) => addressOf(last, { what: "binding", label }) === address);
    return ids.clusters.get(cell?.cluster ?? "") ?? UNKNOWN;
  };

/** Clusters that the apply turns out to move, where the plan did not know yet that it is them. */
const movedUnknown = (facts: Facts): Set<string> =>
  new Set(
    facts.plan
      .filter(
        ({ type, change }) =>
          type === facts.reading.space.dependent &&
          change.after_unknown?.[facts.reading.space.id] === true &&
          isBound(facts.one.platform),
      )
      .map(({ address }) => clusterAt(facts)(address)),
  );

/**
 * Where only a binding is targeted Terraform plans the replacement of its credential whole, but applies the first half: the
 * old object stays in the state, deposed, and the next plan deletes it.
 */
function leftByTarget({ one, verdicts }: Facts, state: readonly StateObject[]): Set<string> {
  if (one.options.targets.length === 0) return new Set();
  const left = verdicts.filter(
    ({ credential, isReplaced }) =>
      isReplaced && state.some(({ id, deposed }) => id === credential && deposed !== null),
  );
  return new Set(left.map(({ credential }) => credential));
}

const withLeft = (expected: Expected, left: ReadonlySet<string>): Expected => ({
  ...expected,
  remaining: new Set([...expected.remaining, ...left]),
});

/**
 * The change of a binding that names its credential by a literal id has no edge to the deletion in Terraform's graph. With
 * one change at a time the deletion may come first, and what it waits for waits behind it. Terraform tells a provider
 * nothing of edges. Of an update the session warns all the same, unless create_before_destroy is stated.
 */
function excuse({ credential, dependents }: Finding, facts: Facts): string | null {
  const { one, verdicts, plan, dependencies, state } = facts;
  const isTainted = state.some((object) => object.id === credential.id && object.isTainted);
  if (!one.options.refresh && isTainted)
    return "-refresh=false: the order of a tainted credential is not told";
  if (one.options.parallelism !== 1) return null;
  const address = verdicts.find((found) => found.credential === credential.id)?.address ?? "";
  const resource = address.replaceAll(/\[[^\]]*\]/g, "");
  const leavesWithoutEdge = (cluster: string) =>
    plan.some((entry) => {
      const { address: binding, previous_address } = entry;
      const { actions, before } = entry.change;
      return (
        (before?.[facts.reading.space.on] === credential.id || facts.reading.space.id === "id") &&
        dependentOf(entry, facts) === cluster &&
        (actions.includes("delete") || (actions.includes("update") && one.options.stated)) &&
        !(dependencies.get(previous_address ?? binding) ?? dependencies.get(binding) ?? []).includes(resource)
      );
    });
  return dependents.every(({ id }) => leavesWithoutEdge(id))
    ? "-parallelism=1: a binding by a literal id has no edge to the deletion, and comes late"
    : null;
}

const findings = ({ asked, reading }: Facts, level?: string) =>
  new Set(
    (asked.report?.findings ?? [])
      .filter(({ credential }) => isOf(reading.space, credential))
      .filter((found) => found.code === "delete-before-rebind" && (!level || found.level === level))
      .map(({ credential }) => credential.id),
  );

const notAllowed = ({ asked: { report }, reading }: Facts) =>
  (report?.credentials ?? [])
    .filter(({ kind, verdict }) => kind === reading.space.kind && verdict !== "allowed")
    .map(({ id }) => id);

/** The guard is off, and what is in use is there: then the apply must fail, or the verdict was a false alarm. */
export async function applyUnguarded(
  worlds: readonly [Facts, ...Facts[]],
  args: readonly string[],
): Promise<End> {
  const [first] = worlds;
  const applying = ["apply", "-json", "-input=false", "-auto-approve", ...args];
  const said = await acting(worlds, () => tell(first, applying, { BELAY_GUARD: "off" }));
  return joined(
    await Promise.all(
      worlds.map((facts) => {
        const own = saidOf(said, facts, facts === first);
        return judgeUnguarded(facts, own, said.errors.length > own.errors.length);
      }),
    ),
  );
}

/** `isStopped`: the apply was refused something in another world, too, and may not have come as far as here. */
async function judgeUnguarded(facts: Facts, said: Said, isStopped: boolean): Promise<End> {
  const { verdicts, workspace, reading } = facts;
  const exceptions: Exception[] = [];
  const { A: now } = await facts.report();
  const mismatches: Mismatch[] = [];
  const moved = movedUnknown(facts);
  const isMoved = verdicts.some(({ present }) => [...present].some((cluster) => moved.has(cluster)));
  if (isMoved) exceptions.push({ column: "apply", name: MOVED });
  const blocked = isMoved ? [] : verdicts.filter(({ present }) => present.size > 0);
  for (const { credential, address, present } of blocked) {
    const left = new Set(now.get(credential));
    const isThere = now.has(credential) && [...present].every((cluster) => left.has(cluster));
    if (isThere) continue;
    const detail = `${address} was blocked by ${list(present, facts)}; without the guard it is ${now.has(credential) ? `used by ${list(left, facts)}` : "deleted"}`;
    mismatches.push({ column: "apply", wrong: "false error", detail });
  }
  // At the credential; or before it at another one whose deletion comes too early, or at a binding that is put on one that
  // is gone by then. Whichever it is, what blocks is still there, as checked above.
  const isPutOn = verdicts.some(({ blockers, present }) => [...blockers].some((one) => !present.has(one)));
  const refused = said.errors.filter(({ kind }) => kind === "refused");
  const isLeftOut =
    facts.one.options.targets.length > 0 &&
    blocked.length > 0 &&
    blocked.every((one) => now.has(one.credential));
  if (said.code === 0 && isLeftOut) {
    exceptions.push({
      column: "apply",
      name: "Terraform: -target leaves a planned deletion out of the apply",
    });
  } else if (said.code === 0) {
    // Then no blocker was there to stop it, but a binding must be left that names what is gone.
    const state = readState(workspace.directory);
    const bound = [reading.space.dependent, reading.space.declaration];
    const named = new Set(
      state
        .filter(({ type }) => bound.includes(type))
        .map(({ attributes }) => attributes[reading.space.on] ?? attributes.credential_id),
    );
    for (const { credential, address, blockers } of verdicts)
      if (blockers.size > 0 && !isMoved && (now.has(credential) || !named.has(credential)))
        mismatches.push({ column: "apply", wrong: "false error", detail: `the apply succeeded: ${address}` });
    if (mismatches.length === 0 && !isMoved) exceptions.push({ column: "apply", name: DANGLING });
  } else if (said.others.some(({ summary }) => isCycle(summary))) {
    return { applied: "none", mismatches: [], exceptions: [{ column: "apply", name: CYCLE }] };
  } else if (refused.length === 0 && blocked.length > 0 && !isPutOn && !isStopped) {
    const detail = [...said.errors.map(({ diagnostic }) => diagnostic), ...said.others]
      .map(({ summary, detail: text }) => `${summary}: ${text}`)
      .join("\n");
    mismatches.push({ column: "apply", wrong: "something else", detail: `failed elsewhere: ${detail}` });
  }
  if (facts.one.platform !== "qovery" && said.code !== 0) mismatches.push(...lossesOf(now, facts));
  return { applied: said.code === 0 ? "done" : "refused without the guard", mismatches, exceptions };
}

const MOVED = "the cluster of a binding is known after the apply: it would have been moved off";
const DANGLING = "without the guard a binding is left that names a deleted credential";

/** Between what the sandbox holds and what it should after a successful apply. */
function differences(
  now: Associations,
  { remaining, created, places }: Expected,
  state: readonly StateObject[],
  truth: Truth,
): Mismatch[] {
  const wrong: string[] = [];
  for (const id of remaining) if (!now.has(id)) wrong.push(`credential ${id} is gone`);
  const others = [...now.keys()].filter((id) => !remaining.has(id));
  for (const { credential } of truth.verdicts)
    if (now.has(credential) && !remaining.has(credential))
      wrong.push(`credential ${credential} is still there`);
  if (others.length !== created) wrong.push(`${others.length} new credentials instead of ${created}`);
  const current = placesOf(now);
  for (const [cluster, ends] of places) {
    const is = current.get(cluster) ?? null;
    const fits = (place: Place) =>
      isCreated(place) ? is === newCredential(place.created, state) && others.includes(is) : is === place;
    const should = ends.map((place) => (isCreated(place) ? newCredential(place.created, state) : place));
    if (!ends.some(fits))
      wrong.push(`${nameOf(cluster, truth)} is on ${is} instead of ${should.join(" or ")}`);
  }
  return wrong.map((detail) => ({ column: "apply", wrong: "wrong end state", detail }));
}

const isCreated = (place: Place) => typeof place === "object" && place !== null;

const newCredential = (binding: string, state: readonly StateObject[]) => {
  const found = state.find(({ address, deposed }) => address === binding && deposed === null);
  return found ? String(found.attributes.credential_id) : "(no such binding in the state)";
};

/** After a failed apply each cluster is where it was, or where it was going. */
function losses(now: Associations, { remaining, places, between }: Expected, facts: Facts): Mismatch[] {
  const wrong: string[] = [];
  const [before, current] = [placesOf(facts.A), placesOf(now)];
  for (const id of remaining) if (!now.has(id)) wrong.push(`credential ${id} is gone`);
  for (const [cluster, ends] of places) {
    const is = current.get(cluster) ?? null;
    const isNew = is !== null && !facts.A.has(is);
    const isFine =
      is === (before.get(cluster) ?? null) ||
      ends.some((place) => (isCreated(place) ? isNew : is === place)) ||
      (is === null && between.has(cluster));
    if (!isFine) wrong.push(`after the failure ${nameOf(cluster, facts)} is on ${is}`);
  }
  return wrong.map((detail) => ({ column: "apply", wrong: "wrong end state", detail }));
}
