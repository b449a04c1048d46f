/** Runs one case with the real Terraform, and compares what it and `belay guard` say with the oracle. */
import { rmSync } from "node:fs";
import { isOpenTofu } from "../support/prepared.js";
import type { Universe } from "../support/world.js";
import { applyAllowed, applyUnguarded } from "./apply.js";
import { askBelayGuard } from "./belay-guard.js";
import type { Case, Element } from "./case.js";
import { addressOf, after, before } from "./configuration.js";
import { drive } from "./driver/drive.js";
import { judgeDriven } from "./driver/judge-driven.js";
import { featuresOf } from "./features.js";
import {
  CYCLE,
  isCycle,
  judgeGuard,
  judgeLocal,
  judgeRequests,
  judgeSession,
  type Teller,
  type Truth,
} from "./judge.js";
import { associations, showPlan, tell } from "./observe.js";
import { deletions } from "./oracle.js";
import { deeds } from "./other-provider.js";
import { prepare, write } from "./prepare.js";
import type { Exception, Mismatch, Result } from "./result.js";
import { readState } from "./state-file.js";

export interface RunOptions {
  /** False: only plans are compared. */
  readonly apply: boolean;
  /** Also applies blocked plans with the guard off, every second one. Takes the ten seconds that a deletion waits. */
  readonly unguarded: boolean;
}

const PLAN = "out.tfplan";

export async function runCase(one: Case, universe: Universe, options: RunOptions): Promise<Result> {
  const { apply, unguarded } = options;
  const times: Record<string, number> = {};
  const timed = async <T>(step: string, work: Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work;
    } finally {
      times[step] = (times[step] ?? 0) + performance.now() - start;
    }
  };

  const made = await timed("set-up", prepare(one, universe));
  const { world, workspace, ids } = made;
  const last = after(one);
  const state = readState(workspace.directory);
  const A = await associations(world);
  const args = planArguments(one);
  const planning = ["plan", "-json", "-input=false", ...args];
  write(workspace, last, ids, { session: true, stated: one.options.stated });
  const session = await timed("plan, session", tell(made, [...planning, `-out=${PLAN}`]));
  const shown = await timed("show", showPlan(workspace, PLAN));
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  const base = { one, times, mismatches, exceptions };
  const noPlan = whyNoPlan(one, session.others);
  if (noPlan !== null) {
    exceptions.push({ column: "session", name: noPlan });
    const features = featuresOf(one, []);
    return { ...base, verdict: "no plan", deletions: 0, blockedDeletions: 0, features, applied: "none" };
  }
  const hasCycle = session.others.some(({ summary }) => isCycle(summary));
  if (hasCycle) exceptions.push({ column: "session", name: CYCLE });
  for (const { summary, detail } of session.others.filter((other) => !isCycle(other.summary)))
    mismatches.push({ column: "session", wrong: "something else", detail: `${summary}: ${detail}` });
  if (!shown) {
    const features = featuresOf(one, []);
    return { ...base, verdict: "no plan", deletions: 0, blockedDeletions: 0, features, applied: "none" };
  }

  const { entries: plan, dependencies } = shown;
  const verdicts = deletions(plan, A);
  const truth = { one, verdicts, state, plan, dependencies, ids, A };
  const found = judgeSession(session, truth, { column: "session", doubt: doubtOf(one) });
  mismatches.push(...found.mismatches, ...judgeRequests(session, one, "session"));
  exceptions.push(...found.exceptions);

  const driven = await timed("second driver", drive({ ...truth, ...made }, args));
  const drivenFound = judgeDriven(driven, truth);
  mismatches.push(...drivenFound.mismatches);
  exceptions.push(...drivenFound.exceptions);

  const withState = one.seed % 2 === 0;
  const asked = await timed("belay guard", askBelayGuard(workspace, world, shown.text, withState));
  mismatches.push(...judgeGuard(asked, truth));

  write(workspace, last, ids, { session: false, stated: false });
  const local = await timed("plan, no session", tell(made, planning));
  const localFound = judgeLocal(local, truth);
  mismatches.push(...localFound.mismatches, ...judgeRequests(local, one, "no session"));
  exceptions.push(...localFound.exceptions);

  const isBlocked = verdicts.some(({ blockers }) => blockers.size > 0);
  let applied: Result["applied"] = "none";
  const facts = { ...truth, ...made, session, asked };
  if (apply && session.code === 0) {
    const end = await timed("apply", applyAllowed(facts, PLAN));
    mismatches.push(...end.mismatches);
    exceptions.push(...end.exceptions);
    applied = end.applied;
  } else if (unguarded && isBlocked && !hasCycle && (one.seed >>> 1) % 2 === 0) {
    write(workspace, last, ids, { session: false, stated: false });
    const end = await timed("apply, guard off", applyUnguarded(facts, args));
    mismatches.push(...end.mismatches);
    exceptions.push(...end.exceptions);
    applied = end.applied;
  }
  rmSync(workspace.directory, { recursive: true });
  return {
    ...base,
    verdict: isBlocked ? "blocked" : verdicts.length > 0 ? "allowed" : "nothing deleted",
    deletions: verdicts.length,
    blockedDeletions: verdicts.filter(({ blockers }) => blockers.size > 0).length,
    features: [...featuresOf(one, plan), ...driven.features, ...declarationFeatures(truth)],
    applied,
  };
}

function declarationFeatures(truth: Truth): string[] {
  const { one, verdicts } = truth;
  const isOnWord = verdicts.some(({ blockers, declared }) => blockers.size === 0 && declared.size > 0);
  const isBroken = deeds(truth).length < deeds({ ...truth, one: { ...one, untrue: [] } }).length;
  return [
    ...(isOnWord ? ["deleted on the word of a declaration"] : []),
    ...(isBroken ? ["another provider breaks its word"] : []),
  ];
}

function doubtOf({ options }: Case): Teller["doubt"] {
  if (!options.refresh) return "-refresh=false";
  return isOpenTofu() ? "OpenTofu" : null;
}

/** Errors beside the guard that end a walk early: whatever has been planned by then is no plan. Null where there is none. */
function whyNoPlan({ options }: Case, others: readonly { readonly summary: string }[]): string | null {
  const says = (wanted: string) => others.some(({ summary }) => summary === wanted);
  if (options.targets.length > 0 && says("Invalid index"))
    return "Terraform refuses: -target leaves out what an expression names";
  if (says("This cluster uses no credential")) return "there is no association to import";
  return null;
}

/** Of `terraform plan`. */
function planArguments(one: Case): string[] {
  const { destroy, refresh, parallelism, targets, replace } = one.options;
  const [first, last] = [before(one), after(one)];
  const flags = (flag: string, elements: readonly Element[]) =>
    elements.map((element) => `${flag}=${addressOf(last, element) ?? addressOf(first, element)}`);
  return [
    `-parallelism=${parallelism}`,
    ...(destroy ? ["-destroy"] : []),
    ...(refresh ? [] : ["-refresh=false"]),
    ...flags("-target", targets),
    ...flags("-replace", replace),
  ];
}
