/** What limits the answer. */
import { full } from "../association/phrases.js";
import { NO_ID, type Plan } from "../plan/plan.js";
import type { Decided } from "./decided.js";

export function notesOf({ summary }: Plan, decided: readonly Decided[]): string[] {
  const notes: string[] = [];
  if (summary.errored) {
    notes.push(
      "Planning ended with an error: Terraform will not apply this plan, and changes that failed are missing from it.",
    );
  } else if (summary.complete === false) {
    notes.push(
      "Terraform calls this plan incomplete: what it left out, by -target or deferral, stays as it is.",
    );
  }
  if (summary.deferred_changes > 0) {
    notes.push(
      `Changes that Terraform deferred to a later plan are not decided: ${summary.deferred_changes}.`,
    );
  }
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
