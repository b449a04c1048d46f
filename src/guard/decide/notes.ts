/** What limits the answer. */
import { full } from "../association/phrases.js";
import { NO_ID, type Plan } from "../plan/plan.js";
import type { PlanSummary } from "../report/report.js";
import type { Decided } from "./decided.js";

export function notesOf({ summary, plans }: Plan, decided: readonly Decided[]): string[] {
  const notes = plans
    ? plans.flatMap((one) => notesOfPlan(one).map((note) => `${one.name}: ${note}`))
    : notesOfPlan(summary);
  for (const { verdict, unreachable, isGone } of decided) {
    if (isGone) {
      notes.push(
        `${verdict.platform} does not list the credential ${full(verdict)} any more: nothing can use it there.`,
      );
    }
    if (verdict.dependents_from === "platform" || verdict.id === NO_ID) continue;
    const why =
      unreachable === null ? "was not asked" : `could not be asked (${unreachable.replace(/\.$/, "")})`;
    notes.push(
      `${verdict.platform} ${why} what uses its credentials: the plan's own prior state decided, and it may not know of everything.`,
    );
  }
  return [...new Set(notes)];
}

function notesOfPlan({ errored, complete, deferred_changes: deferred }: PlanSummary): string[] {
  return [
    ...(errored
      ? [
          "Planning ended with an error: Terraform will not apply this plan, and changes that failed are missing from it.",
        ]
      : complete === false
        ? ["Terraform calls this plan incomplete: what it left out, by -target or deferral, stays as it is."]
        : []),
    ...(deferred > 0
      ? [`Changes that Terraform deferred to a later plan are not decided: ${deferred}.`]
      : []),
  ];
}
