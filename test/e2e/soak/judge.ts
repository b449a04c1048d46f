/** Compares what was said of a plan with what the oracle says. */
import type { Finding } from "../guard/findings.js";
import type { Asked } from "./belay-guard.js";
import type { Case } from "./case.js";
import { after } from "./configuration.js";
import type { Said } from "./observe.js";
import {
  type Associations,
  isOf,
  type OracleVerdict,
  type PlanEntry,
  type Reading,
  UNKNOWN,
} from "./oracle.js";
import type { Ids } from "./render.js";
import type { Column, Exception, Mismatch } from "./result.js";
import type { StateObject } from "./state-file.js";

/** Of one world. */
export interface Truth {
  readonly one: Case;
  readonly verdicts: readonly OracleVerdict[];
  readonly plan: readonly PlanEntry[];
  /** As the plan's refreshed state has them, see `showPlan`. */
  readonly dependencies: ReadonlyMap<string, readonly string[]>;
  /** Before the plan. */
  readonly state: readonly StateObject[];
  readonly ids: Ids;
  /** Just before the plan. */
  readonly A: Associations;
  readonly reading: Reading;
}

export interface Judgement {
  readonly mismatches: Mismatch[];
  readonly exceptions: Exception[];
}

/** Who tells the provider what, with a session. */
export interface Teller {
  readonly column: Column;
  /** Why it is not told whether an object is tainted or forgotten; null: it is. */
  readonly doubt: "-refresh=false" | "OpenTofu" | "-minimal-refresh reads nothing" | null;
}

/** With a session: every verdict and every name, exactly, but for what is in doubt. */
export function judgeSession(said: Said, truth: Truth, { column, doubt }: Teller): Judgement {
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  const add = (wrong: Mismatch["wrong"], detail: string) => mismatches.push({ column, wrong, detail });
  const errors = byCredential(said.errors, (found) => {
    if (found.kind !== "blocked")
      add("something else", `an error of kind ${found.kind}: ${found.diagnostic.detail}`);
    if (!found.dependents.every((one) => isNamed(one, truth))) add("inexact names", show(found));
  });
  const declared = byCredential(
    said.warnings.filter(({ kind }) => kind === "declared"),
    (found) => {
      if (!found.dependents.every((one) => isNamed(one, truth))) add("inexact names", show(found));
    },
  );
  for (const verdict of truth.verdicts) {
    const wanted =
      verdict.blockers.size === 0 && !(doubt && isTainted(verdict, truth)) ? verdict.declared : [];
    const [should, says] = [list(wanted, truth), list(declared.get(verdict.credential) ?? [], truth)];
    declared.delete(verdict.credential);
    if (should !== says)
      add("something else", `${verdict.address}: declared to go are ${should}, it says ${says}`);
  }
  for (const [credential, named] of declared)
    add(
      "something else",
      `${credential}, which the plan does not delete: declared to go are ${list(named, truth)}`,
    );
  const suspected = new Set(
    said.warnings.filter(({ kind }) => kind === "suspected").map(({ credential }) => credential.id),
  );
  for (const verdict of truth.verdicts) {
    const { credential, address, blockers } = verdict;
    const named = errors.get(credential);
    errors.delete(credential);
    if (blockers.size === 0) {
      if (named)
        add("false error", `${address} ${credential}: ${list(named, truth)} block, it says; none does`);
      else if (doubt && suspected.has(credential))
        exceptions.push({ column, name: `${doubt}: a suspicion that does not hold` });
      continue;
    }
    const untold = [...blockers].filter((cluster) => doubt && isUntold(verdict, cluster, truth));
    const missing = [...blockers].filter((cluster) => !named?.has(cluster));
    const wrong = [...(named ?? [])].filter((cluster) => !blockers.has(cluster));
    if (missing.length + wrong.length === 0) continue;
    const isExplained = wrong.length === 0 && missing.every((cluster) => untold.includes(cluster));
    if (isExplained && named) exceptions.push({ column, name: `${doubt}: a forgotten binding not named` });
    else if (isExplained && suspected.has(credential))
      exceptions.push({ column, name: `${doubt}: tainted or forgotten, a warning` });
    else
      add(
        named ? "inexact names" : "false pass",
        `${address} ${credential}: blocked by ${list(blockers, truth)}, it says ${named ? list(named, truth) : "nothing"}`,
      );
  }
  for (const [credential, named] of errors) {
    add("false error", `${credential}, which the plan does not delete: ${list(named, truth)}`);
  }
  return { mismatches, exceptions };
}

/**
 * In doubt a tainted object is handed over exactly as one that is being forgotten: a tainted credential may stay, and the
 * dependent of a forgotten binding may leave.
 */
function isUntold(verdict: OracleVerdict, cluster: string, truth: Truth): boolean {
  if (isTainted(verdict, truth)) return true;
  return truth.plan.some(
    (entry) => entry.change.actions.includes("forget") && dependentOf(entry, truth) === cluster,
  );
}

/** What a binding, or a declaration, is of before the plan. */
export const dependentOf = (
  { type, change: { before } }: PlanEntry,
  { reading: { space } }: Pick<Truth, "reading">,
) =>
  type === space.declaration
    ? before?.dependent_id
    : type === space.dependent
      ? before?.[space.id]
      : undefined;

/** A tainted one that is replaced: where it is destroyed it is named like any other. */
const isTainted = ({ credential, isReplaced }: OracleVerdict, { state }: Truth) =>
  isReplaced &&
  state.some((object) => object.id === credential && object.isTainted && object.deposed === null);

/** Without one: never a pass where something blocks; an error where nothing does only as "not proven". */
export function judgeLocal(said: Said, truth: Truth): Judgement {
  const column = "no session";
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  const add = (wrong: Mismatch["wrong"], detail: string) => mismatches.push({ column, wrong, detail });
  for (const { summary, detail } of said.others) {
    if (isCycle(summary)) exceptions.push({ column, name: CYCLE });
    else add("something else", `${summary}: ${detail}`);
  }
  const blocked = truth.verdicts.filter(({ blockers }) => blockers.size > 0);
  const blockersOf = new Map(blocked.map(({ credential, blockers }) => [credential, blockers]));
  if (said.errors.length === 0 && blocked.length > 0) {
    const excuses = blocked.map((verdict) => ({ verdict, name: unseenWithoutSession(verdict, truth) }));
    const unseen = excuses.filter(({ name }) => name === null).map(({ verdict }) => verdict);
    if (unseen.length === 0) for (const { name } of excuses) exceptions.push({ column, name: name ?? "" });
    else
      add(
        "false pass",
        unseen.map(({ address, blockers }) => `${address}: blocked by ${list(blockers, truth)}`).join("; "),
      );
  }
  let isUnproven = false;
  for (const found of said.errors) {
    if (found.kind === "unproven") {
      isUnproven = true;
      continue;
    }
    // On the safe side: with -target the first walk of a destroy is not told from the second.
    if (
      truth.one.options.destroy &&
      truth.one.options.targets.length > 0 &&
      (found.kind === "bound-to-deleted" || found.dependents.every(({ id }) => id === UNKNOWN))
    ) {
      exceptions.push({ column, name: "-destroy -target after a changed configuration" });
      continue;
    }
    if (
      (found.kind === "bound-to-deleted" || found.kind === "blocked") &&
      found.dependents.every(({ id }) => isReplacedByRequest(id, truth))
    ) {
      exceptions.push({ column, name: "-replace is told after the plan that keeps the old object" });
      continue;
    }
    const blockers = blockersOf.get(found.credential.id);
    if (found.kind !== "blocked" && found.kind !== "bound-to-deleted")
      add("something else", `an error of kind ${found.kind}: ${found.diagnostic.detail}`);
    else if (!blockers) add("false error", show(found));
    else if (found.dependents.length === 0 || found.dependents.some(({ id }) => !blockers.has(id)))
      add("inexact names", `${show(found)}; right is ${list(blockers, truth)}`);
    else if (!found.dependents.every((one) => isNamed(one, truth))) add("inexact names", show(found));
  }
  if (isUnproven && blocked.length === 0)
    exceptions.push({ column, name: "unproven, where the whole plan would allow" });
  return { mismatches, exceptions };
}

/** A resource or store that is replaced as it is: the first plan call keeps it on its credential. */
const isReplacedByRequest = (dependent: string, truth: Truth) =>
  truth.reading.space.id === "id" &&
  truth.plan.some(
    (entry) =>
      /^replace_by_(request|triggers)$/.test(entry.action_reason ?? "") &&
      dependentOf(entry, truth) === dependent,
  );

/** Terraform looks for one in the graph of the apply, where planning has gone well. */
export const isCycle = (summary: string) => summary.startsWith("Cycle: ");
export const CYCLE = "Terraform refuses: a cycle in its own graph";

/** Null: nothing keeps the provider from seeing this deletion. */
function unseenWithoutSession({ credential, address }: OracleVerdict, { one, state }: Truth): string | null {
  const isTainted = state.some(
    (object) => object.id === credential && object.isTainted && object.deposed === null,
  );
  if (isTainted) return "a tainted credential is not seen without a session";
  // The walk that refreshes forgets it unread, so the walk that destroys cannot be told from the former.
  const { destroy, refresh } = one.options;
  const isForgotten = destroy && refresh && after(one).forgotten.includes(address);
  return isForgotten ? "-destroy deletes what a removed block forgets: not seen without a session" : null;
}

export function judgeGuard(asked: Asked, truth: Truth): Mismatch[] {
  const column = "belay guard";
  const mismatches: Mismatch[] = [];
  const add = (wrong: Mismatch["wrong"], detail: string) => mismatches.push({ column, wrong, detail });
  const { code, report } = asked;
  if (!report) {
    add("something else", `exit code ${code}, no report: ${asked.stderr}`);
    return mismatches;
  }
  const { kind } = truth.reading.space;
  const said = new Map(report.credentials.filter((one) => one.kind === kind).map((one) => [one.id, one]));
  const about = report.findings.filter(({ credential }) => isOf(truth.reading.space, credential));
  // Whether these really fail the apply shows.
  const failing = new Set(
    about
      .filter(({ code, level }) => code === "delete-before-rebind" && level === "error")
      .map((found) => found.credential.id),
  );
  for (const { credential, address, blockers } of truth.verdicts) {
    const found = said.get(credential);
    said.delete(credential);
    const is = blockers.size > 0 ? "blocked" : failing.has(credential) ? "fails" : "allowed";
    if (!found)
      add(
        is === "blocked" ? "false pass" : "something else",
        `${address} ${credential} is not in the report`,
      );
    else if (found.verdict !== is)
      add(is === "blocked" ? "false pass" : "false error", `${address} is ${is}, it says ${found.verdict}`);
    const blocking = (found?.dependents ?? []).filter(({ fate }) => BLOCKING.has(fate));
    const named = new Set(blocking.map(({ id }) => id ?? UNKNOWN));
    if (found && (named.size !== blockers.size || [...named].some((id) => !blockers.has(id))))
      add("inexact names", `${address}: ${list(blockers, truth)}, it says ${list(named, truth)}`);
    for (const { id, name } of found?.dependents ?? []) {
      if (!isNamed({ id: id ?? UNKNOWN, name }, truth))
        add("inexact names", `${address}: ${id} is not ${name}`);
    }
  }
  const warned = about.filter(({ code: what }) => what === "dependent-declared");
  const [says, should] = [
    warned.map(({ credential }) => credential.id),
    truth.verdicts
      .filter(({ blockers, declared }) => blockers.size === 0 && declared.size > 0)
      .map(({ credential }) => credential),
  ].map((found) => [...new Set(found)].sort().join(", "));
  if (says !== should) add("something else", `declared to go: of ${should}, it says of ${says}`);
  for (const id of said.keys())
    add("something else", `${id} is in the report, but the plan does not delete it`);
  return mismatches;
}

/** And of all worlds: that it fails where it says so, and how often it asked. */
export function judgeGuardAsWhole({ code, report, stderr }: Asked, truths: readonly Truth[]): Mismatch[] {
  const hasErrors = report?.findings.some(({ level }) => level === "error");
  const isBlocked = truths.some(({ verdicts }) => verdicts.some(({ blockers }) => blockers.size > 0));
  if (!report || code === (hasErrors || isBlocked ? 1 : 0)) return [];
  return [{ column: "belay guard", wrong: "something else", detail: `exit code ${code}: ${stderr}` }];
}

const BLOCKING = new Set(["stays", "put-on", "not-taken-off"]);

function byCredential(
  findings: readonly Finding[],
  look: (found: Finding) => void,
): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const finding of findings) {
    look(finding);
    const { credential, dependents } = finding;
    const named = found.get(credential.id) ?? new Set();
    for (const { id } of dependents) named.add(id);
    found.set(credential.id, named);
  }
  return found;
}

/** A cluster on no credential is in no list of the walk: only then nobody can know its name. */
const isNamed = ({ id, name }: Finding["dependents"][number], truth: Truth) =>
  (id === UNKNOWN && truth.one.clusters.includes(name)) ||
  name === nameOf(id, truth) ||
  (name === "" && ![...truth.A.values()].flat().includes(id));

/** The name of a cluster at the sandbox. */
export function nameOf(id: string, { ids }: Pick<Truth, "ids">): string {
  if (id === UNKNOWN) return id;
  return [...ids.clusters].find(([, found]) => found === id)?.[0] ?? `no cluster: ${id}`;
}

export const list = (clusters: Iterable<string>, truth: Pick<Truth, "ids">) =>
  `{${[...clusters]
    .map((id) => nameOf(id, truth))
    .sort()
    .join(", ")}}`;

const show = ({ kind, credential, dependents }: Finding) =>
  `${kind} ${credential.name} (${credential.id}): ${dependents.map(({ name, id }) => `${name} (${id})`).join(", ")}`;
