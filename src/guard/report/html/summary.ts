/** The top of the page: the verdict, the numbers behind it, and what limits it. */
import { headline } from "../headline.js";
import type { Report } from "../report.js";
import { type Markup, markup } from "./markup.js";
import { count } from "./names.js";

export function summary(report: Report): Markup {
  const { verdict, counts, notes, plan } = report;
  const numbers: (readonly [number, string, string])[] = [
    [counts.deletions, counts.deletions === 1 ? "credential deleted" : "credentials deleted", "neutral"],
    [counts.blocked, "blocked", "blocked"],
    ...(counts.fails > 0 ? [[counts.fails, "sure to fail", "fails"] as const] : []),
    [counts.unproven, "unproven", "unproven"],
    [counts.allowed, "allowed", "allowed"],
    [counts.errors, counts.errors === 1 ? "error" : "errors", "blocked"],
    [counts.warnings, counts.warnings === 1 ? "warning" : "warnings", "unproven"],
  ];
  return markup`<div class="verdict ${verdict}"><h1>${headline(report)}</h1>
<p>${adviceOn(report)}</p></div>
<ul class="numbers">${numbers.map(([n, word, mood]) => markup`<li class="${n > 0 ? mood : "none"}"><b>${n.toLocaleString("en")}</b> ${word}</li>`)}</ul>
${notes.length > 0 ? markup`<section class="notes" aria-labelledby="notes"><h2 id="notes">What limits this answer</h2><ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul></section>` : null}
<p class="quiet">${planOf(plan)}</p>`;
}

function adviceOn({ verdict, counts, findings }: Report): string {
  if (verdict === "blocked") return "Do not apply this plan as it is. The findings name the ways out.";
  if (verdict === "fails")
    return "Do not apply this plan as it is: the apply would not get to its end. The findings say why.";
  if (verdict === "unproven")
    return "What will use what it deletes could not be learned. The findings say why.";
  if (counts.deletions === 0) return "There is nothing to guard.";
  const good = "What it deletes has no dependents that are known, or loses them by this plan.";
  return findings.length > 0 ? `${good} Read the findings before you apply it.` : good;
}

function planOf({
  terraform_version,
  format_version,
  resource_changes,
  deferred_changes,
  errored,
}: Report["plan"]) {
  return [
    terraform_version === null ? "Plan" : `Plan of Terraform ${terraform_version}`,
    `format ${format_version}`,
    count(resource_changes, { one: "resource change", many: "resource changes" }),
    ...(deferred_changes > 0 ? [`${deferred_changes.toLocaleString("en")} deferred`] : []),
    ...(errored ? ["planning ended with an error"] : []),
  ].join(" · ");
}
