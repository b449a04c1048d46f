/** Runs one case with the real Terraform, and compares what it and `belay guard` say with the oracle. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Universe } from "../support/world.js";
import { applyAllowed, applyUnguarded } from "./apply.js";
import type { Case } from "./case.js";
import { after, changesOf } from "./configuration.js";
import { featuresOf } from "./features.js";
import { askBelayGuard } from "./belay-guard.js";
import { judgeGuard, judgeLocal, judgeRequests, judgeSession } from "./judge.js";
import { associations, showPlan, tell } from "./observe.js";
import { deletions } from "./oracle.js";
import { prepare, write } from "./prepare.js";
import type { Exception, Mismatch, Result } from "./result.js";
import { readState } from "./state-file.js";

export interface RunOptions {
  /** False: `belay guard` is left out. */
  readonly guard: boolean;
}

const PLAN = "out.tfplan";

export async function runCase(one: Case, universe: Universe, { guard }: RunOptions): Promise<Result> {
  const times: Record<string, number> = {};
  const timed = async <T>(step: string, work: Promise<T>): Promise<T> => {
    const start = performance.now();
    try {
      return await work;
    } finally {
      times[step] = (times[step] ?? 0) + performance.now() - start;
    }
  };

  const prepared = await timed("set-up", prepare(one, universe));
  const { world, workspace, ids } = prepared;
  const last = after(one);
  const state = readState(workspace.directory);
  const A = await associations(world);
  const args = planArguments(one, state.map(({ address }) => address));
  write(workspace, last, ids, { session: true, stated: one.options.stated });
  const session = await timed("plan, session", tell(prepared, [...args, `-out=${PLAN}`]));
  const shown = await timed("show", showPlan(workspace, PLAN));
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  const base = { one, times, mismatches, exceptions };
  if (!shown || session.others.length > 0) {
    const detail = session.others.map(({ summary, detail: text }) => `${summary}: ${text}`).join("\n");
    mismatches.push({ column: "session", wrong: "something else", detail });
    const features = featuresOf(one, []);
    return { ...base, verdict: "no plan", deletions: 0, blockedDeletions: 0, features, applied: "none" };
  }

  const plan = shown.entries;
  const verdicts = deletions(plan, A);
  const truth = { one, verdicts, state, plan };
  const found = judgeSession(session, truth);
  mismatches.push(...found.mismatches, ...judgeRequests(session, one, "session"));
  exceptions.push(...found.exceptions);

  const asked = guard
    ? await timed("belay guard", askBelayGuard(workspace, world, shown.text, one.seed % 2 === 0))
    : null;
  if (asked) mismatches.push(...judgeGuard(asked, verdicts));

  write(workspace, last, ids, { session: false, stated: false });
  const local = await timed("plan, no session", tell(prepared, args));
  const localFound = judgeLocal(local, truth);
  mismatches.push(...localFound.mismatches, ...judgeRequests(local, one, "no session"));
  exceptions.push(...localFound.exceptions);

  const isBlocked = verdicts.some(({ blockers }) => blockers.size > 0);
  let applied: Result["applied"] = "none";
  const facts = { ...truth, ...prepared, A, session, asked, last };
  if (session.code === 0) {
    const end = await timed("apply", applyAllowed(facts, PLAN));
    mismatches.push(...end.mismatches);
    exceptions.push(...end.exceptions);
    applied = end.applied;
  } else if (verdicts.some(({ present }) => present.size > 0) && (one.seed >>> 1) % 2 === 0) {
    write(workspace, last, ids, { session: false, stated: false });
    const end = await timed("apply, guard off", applyUnguarded(facts, args));
    mismatches.push(...end.mismatches);
    exceptions.push(...end.exceptions);
    applied = end.applied;
  }
  if (mismatches.length > 0) {
    writeFileSync(join(workspace.directory, "plan.json"), shown.text);
    write(workspace, last, ids, { session: true, stated: one.options.stated });
  }
  return {
    ...base,
    verdict: isBlocked ? "blocked" : verdicts.length > 0 ? "allowed" : "nothing deleted",
    deletions: verdicts.length,
    blockedDeletions: verdicts.filter(({ blockers }) => blockers.size > 0).length,
    features: featuresOf(one, plan),
    applied,
  };
}

/** Of `terraform plan`. What is not in the new configuration is targeted where the state has it. */
function planArguments(one: Case, inState: readonly string[]): string[] {
  const { destroy, refresh, parallelism } = one.options;
  return [
    "plan",
    "-json",
    "-input=false",
    `-parallelism=${parallelism}`,
    ...(destroy ? ["-destroy"] : []),
    ...(refresh ? [] : ["-refresh=false"]),
    ...targetArguments(one, inState),
  ];
}

function targetArguments(one: Case, inState: readonly string[]): string[] {
  const { targets, replace } = one.options;
  const last = after(one);
  const find = (element: (typeof targets)[number]) =>
    addressIn(last, element) ?? addressIn(first(one), element);
  return [
    ...targets.flatMap((element) => arrow("-target", find(element))),
    ...replace.flatMap((element) => arrow("-replace", addressIn(last, element))),
  ].filter((argument) => !argument.startsWith("-replace=") || inState.includes(argument.slice(9)) || changesOf(one, "rename").length > 0);
}
