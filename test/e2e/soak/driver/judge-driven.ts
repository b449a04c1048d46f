/** Compares what the provider said to the second driver with what the oracle says of that driver's plan. */
import type { Finding } from "../../guard/findings.js";
import { type Judgement, judgeSession, type Teller, type Truth } from "../judge.js";
import { saidOf } from "../observe.js";
import { deletions, type PlanEntry } from "../oracle.js";
import type { Exception, Mismatch } from "../result.js";
import type { Driven } from "./drive.js";
import { keyOf } from "./nodes.js";
import type { Variation } from "./variation.js";

const column = "other order";

/** Of one world; `withOthers`: and of what is of none. */
export function judgeDriven(driven: Driven, truth: Truth, withOthers: boolean): Judgement {
  const { plan, variation, hasRead } = driven;
  const said = saidOf(driven.said, truth, withOthers);
  // `destroy = false` is not told: to the provider a replaced object is deleted.
  const told = plan.map(withDestroy);
  const toldTruth = { ...truth, plan: told, verdicts: deletions(told, truth.A, truth.reading) };
  const found = judgeSession(said, toldTruth, { column, doubt: doubtOf(variation, hasRead) });
  const mismatches = [
    ...found.mismatches,
    ...said.others.map(
      ({ summary, detail }): Mismatch => ({
        column,
        wrong: "something else",
        detail: `${summary}: ${detail}`,
      }),
    ),
    ...(variation.refresh === "minimal" ? [] : sameAsTerraform(driven, truth)),
  ];
  const untold = undestroyed(said.errors, toldTruth, deletions(plan, truth.A, truth.reading));
  return {
    mismatches: [...mismatches, ...untold.mismatches],
    exceptions: [...found.exceptions, ...untold.exceptions],
  };
}

function doubtOf({ refresh, program }: Variation, hasRead: boolean): Teller["doubt"] {
  if (refresh === "none") return "-refresh=false";
  if (program === "tofu") return "OpenTofu";
  return hasRead ? null : "-minimal-refresh reads nothing";
}

const isUndestroyed = (actions: readonly string[]) =>
  actions.includes("forget") && actions.includes("create");

const withDestroy = (entry: PlanEntry): PlanEntry =>
  isUndestroyed(entry.change.actions)
    ? { ...entry, change: { ...entry.change, actions: ["delete", "create"] } }
    : entry;

/** Where the plan that the provider was told of has another verdict than the one that there is. */
function undestroyed(errors: readonly Finding[], told: Truth, verdicts: Truth["verdicts"]): Judgement {
  const mismatches: Mismatch[] = [];
  const exceptions: Exception[] = [];
  for (const { credential, blockers } of told.verdicts) {
    const real = verdicts.find((one) => one.credential === credential)?.blockers;
    const refusal = errors.find((one) => one.credential.id === credential);
    if (!real && refusal) {
      if (refusal.diagnostic.detail.includes('on_destroy = "keep"'))
        exceptions.push({ column, name: "destroy = false is not told: refused, with the way out" });
      else
        mismatches.push({ column, wrong: "false error", detail: `no way out: ${refusal.diagnostic.detail}` });
    }
    const unseen = [...(real ?? [])].filter((cluster) => !blockers.has(cluster));
    if (unseen.length > 0)
      exceptions.push({ column, name: "destroy = false of a binding is not told: its cluster stays" });
  }
  return { mismatches, exceptions };
}

/**
 * The driver is no good unless it plans what Terraform plans, but for what it draws to be forgotten. Terraform 1.11 plans
 * what is not in the configuration before it reads it.
 */
function sameAsTerraform({ plan, gone }: Driven, truth: Truth): Mismatch[] {
  const { credential, dependent, declaration } = truth.reading.space;
  const lines = (entries: readonly PlanEntry[]) =>
    new Set(entries.filter(({ type }) => [credential, dependent, declaration].includes(type)).map(lineOf));
  const isGone = ({ address, deposed, change }: PlanEntry) =>
    gone.has(keyOf(address, deposed ?? null)) && !change.after;
  const [mine, theirs] = [lines(plan), lines(truth.plan.filter((entry) => !isGone(entry)))];
  const differences = [
    ...[...mine].filter((line) => !theirs.has(line)).map((line) => `the driver alone plans ${line}`),
    ...[...theirs].filter((line) => !mine.has(line)).map((line) => `the driver does not plan ${line}`),
  ];
  return differences.map((detail) => ({ column, wrong: "something else", detail }));
}

function lineOf({ address, change: { actions, before, after, after_unknown } }: PlanEntry): string {
  const planned = (name: string) => (after_unknown?.[name] === true ? "unknown" : after?.[name]);
  const what = actions.map((action) => (action === "forget" ? "delete" : action)).sort();
  const object = before?.id ?? before?.cluster_id ?? before?.dependent_id;
  if (!after) return `${what} ${address}: ${object}`;
  const to = ["cluster_id", "dependent_id", "credential_id"].map(planned).join("/");
  return `${what.join(" and ")} ${address}: ${object} of ${before?.credential_id}, then ${to}`;
}
