/** Runs one case with the real Terraform, and compares what it and `belay guard` say with the oracle. */
import { rmSync } from "node:fs";
import { isOpenTofu } from "../support/prepared.js";
import { applyAllowed, applyUnguarded, type Facts } from "./apply.js";
import { askBelayGuard } from "./belay-guard.js";
import type { Case, Element, JointCase } from "./case.js";
import { addressOf, after, before, flags } from "./configuration.js";
import { drive } from "./driver/drive.js";
import { judgeDriven } from "./driver/judge-driven.js";
import { featuresOf } from "./features.js";
import {
  CYCLE,
  isCycle,
  judgeGuard,
  judgeGuardAsWhole,
  judgeLocal,
  judgeSession,
  type Teller,
  type Truth,
} from "./judge.js";
import { type Said, saidOf, showPlan, tell } from "./observe.js";
import { deletions, type PlanEntry } from "./oracle.js";
import { deeds } from "./other-provider.js";
import { judgePlan } from "./platforms/judge-plan.js";
import type { Universe } from "./platforms/universe.js";
import { type Ground, prepare, write, writeFrame } from "./prepare.js";
import { judgeRequests } from "./requests.js";
import type { Exception, Mismatch, Result } from "./result.js";
import { readState } from "./state-file.js";

export interface RunOptions {
  /** False: only plans are compared. */
  readonly apply: boolean;
  /** Also applies blocked plans with the guard off, every second one. Takes the ten seconds that a deletion waits. */
  readonly unguarded: boolean;
}

const PLAN = "out.tfplan";

export async function runCase(one: JointCase, universe: Universe, options: RunOptions): Promise<Result> {
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

  const { worlds } = one;
  const made = await timed("set-up", prepare(one, universe));
  const { workspace, world, grounds } = made;
  const state = readState(workspace.directory);
  const reports = await Promise.all(grounds.map((ground) => ground.report()));
  const args = planArguments(worlds);
  const planning = ["plan", "-json", "-input=false", ...args];
  for (const ground of grounds) write(workspace, after(ground.one), ground.ids);
  writeFrame(workspace, worlds, { session: true, stated: flags(worlds).stated });
  const session = await timed("plan, session", tell(made, [...planning, `-out=${PLAN}`]));
  const shown = await timed("show", showPlan(workspace, PLAN));
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  const add = (found: Pick<Readonly<Result>, "mismatches" | "exceptions">) => {
    mismatches.push(...found.mismatches);
    exceptions.push(...found.exceptions);
  };
  const features = (plan: readonly PlanEntry[]) => [
    `worlds: ${worlds.map(({ platform }) => platform).join(" and ")}`,
    ...new Set(worlds.flatMap((each) => featuresOf(each, plan))),
  ];
  const base = { one, times, mismatches, exceptions };
  const without = { verdict: "no plan", deletions: 0, blockedDeletions: 0, applied: "none" } as const;
  const noPlan = whyNoPlan(worlds, session.others);
  if (noPlan !== null) {
    exceptions.push({ column: "session", name: noPlan });
    return { ...base, ...without, features: features([]) };
  }
  const hasCycle = session.others.some(({ summary }) => isCycle(summary));
  if (hasCycle) exceptions.push({ column: "session", name: CYCLE });
  for (const { summary, detail } of session.others.filter((other) => !isCycle(other.summary)))
    mismatches.push({ column: "session", wrong: "something else", detail: `${summary}: ${detail}` });
  if (!shown) return { ...base, ...without, features: features([]) };

  const { entries: plan, dependencies } = shown;
  const truths = grounds.map((ground, at): Truth & Ground => {
    const { A, reading } = reports[at] as (typeof reports)[number];
    return { ...ground, verdicts: deletions(plan, A, reading), state, plan, dependencies, A, reading };
  });
  const isFirst = (truth: Truth) => truth === truths[0];
  for (const truth of truths) {
    const said = saidOf(session, truth, false);
    add(judgeSession(said, truth, { column: "session", doubt: doubtOf(worlds) }));
    mismatches.push(...judgePlan(truth));
  }
  mismatches.push(...judgeExitCode(session), ...judgeRequests(session.requests, one, "session"));

  const driven = await timed("second driver", drive({ one, state, plan, dependencies, ...made }, args));
  for (const truth of truths) add(judgeDriven(driven, truth, isFirst(truth)));
  mismatches.push(...judgeRequests(driven.said.requests, one, "other order"));

  const withState = one.seed % 2 === 0;
  const asked = await timed("belay guard", askBelayGuard(workspace, world, shown.text, withState));
  for (const truth of truths) mismatches.push(...judgeGuard(asked, truth));
  const deleting = truths.filter(({ verdicts }) => verdicts.length > 0).map(({ one: each }) => each);
  mismatches.push(
    ...judgeGuardAsWhole(asked, truths),
    ...judgeRequests(asked.requests, { worlds: deleting }, "belay guard"),
  );

  writeFrame(workspace, worlds, { session: false, stated: false });
  const local = await timed("plan, no session", tell(made, planning));
  for (const truth of truths) add(judgeLocal(saidOf(local, truth, isFirst(truth)), truth));
  mismatches.push(...judgeRequests(local.requests, one, "no session"));

  const verdicts = truths.flatMap((truth) => truth.verdicts);
  const isBlocked = verdicts.some(({ blockers }) => blockers.size > 0);
  let applied: Result["applied"] = "none";
  const facts = truths.map((truth): Facts => ({ ...truth, session: saidOf(session, truth, false), asked }));
  const all = facts as unknown as readonly [Facts, ...Facts[]];
  if (apply && session.code === 0) {
    const end = await timed("apply", applyAllowed(all, PLAN));
    add(end);
    applied = end.applied;
  } else if (unguarded && isBlocked && !hasCycle && (one.seed >>> 1) % 2 === 0) {
    const end = await timed("apply, guard off", applyUnguarded(all, args));
    add(end);
    applied = end.applied;
  }
  rmSync(workspace.directory, { recursive: true });
  return {
    ...base,
    verdict: isBlocked ? "blocked" : verdicts.length > 0 ? "allowed" : "nothing deleted",
    deletions: verdicts.length,
    blockedDeletions: verdicts.filter(({ blockers }) => blockers.size > 0).length,
    features: [...features(plan), ...driven.features, ...truths.flatMap(declarationFeatures)],
    applied,
  };
}

function judgeExitCode({ code, errors, others }: Said): Mismatch[] {
  if ((code !== 0) === errors.length + others.length > 0) return [];
  return [{ column: "session", wrong: "something else", detail: `exit code ${code}` }];
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

function doubtOf(worlds: readonly Case[]): Teller["doubt"] {
  if (!flags(worlds).refresh) return "-refresh=false";
  return isOpenTofu() ? "OpenTofu" : null;
}

/** Errors beside the guard that end a walk early: whatever has been planned by then is no plan. Null where there is none. */
function whyNoPlan(worlds: readonly Case[], others: readonly { readonly summary: string }[]): string | null {
  const says = (wanted: string) => others.some(({ summary }) => summary === wanted);
  if (worlds.some(({ options }) => options.targets.length > 0) && says("Invalid index"))
    return "Terraform refuses: -target leaves out what an expression names";
  if (says("This cluster uses no credential")) return "there is no association to import";
  return null;
}

/** Of `terraform plan`. */
function planArguments(worlds: readonly Case[]): string[] {
  const { destroy, refresh, parallelism } = flags(worlds);
  const of = (flag: "target" | "replace") =>
    worlds.flatMap((one) => {
      const [first, last] = [before(one), after(one)];
      const elements: readonly Element[] = one.options[flag === "target" ? "targets" : "replace"];
      return elements.map((element) => `-${flag}=${addressOf(last, element) ?? addressOf(first, element)}`);
    });
  return [
    `-parallelism=${parallelism}`,
    ...(destroy ? ["-destroy"] : []),
    ...(refresh ? [] : ["-refresh=false"]),
    ...of("target"),
    ...of("replace"),
  ];
}
