/** The top of the page: the verdict, the numbers behind it, and what limits it. */
import { headline } from "../headline.js";
import type { Report } from "../report.js";
import { type Markup, markup } from "./markup.js";
import { count } from "./names.js";

export function summary(report: Report): Markup {
  const { verdict, counts, notes } = report;
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
${origin(report)}
${notes.length > 0 ? markup`<section class="notes" aria-labelledby="notes"><h2 id="notes">What limits this answer</h2><ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul></section>` : null}`;
}

function adviceOn({ verdict, counts, findings, plans }: Report): string {
  const not = plans ? "Do not apply these plans as they are" : "Do not apply this plan as it is";
  if (verdict === "blocked") return `${not}. The findings name the ways out.`;
  if (verdict === "fails") return `${not}: the apply would not get to its end. The findings say why.`;
  if (verdict === "unproven")
    return "What will use what it deletes could not be learned. The findings say why.";
  if (counts.deletions === 0) return "There is nothing to guard.";
  const good = "What it deletes has no dependents that are known, or loses them by what is planned.";
  return findings.length > 0 ? `${good} Read the findings before you apply it.` : good;
}

/** When, by what and on which plans it was decided. */
function origin({ tool, decided_at: at, plan, plans = [plan] }: Report): Markup {
  const when =
    at === undefined ? "Decided" : markup`Decided on <time datetime="${at}">${minuteOf(at)}</time>`;
  return markup`<div class="quiet origin"><p>${when} by ${tool.name} ${tool.version}, on ${plans.length === 1 ? "this plan" : `these ${plans.length} plans`}:</p><ul>${plans.map((one) => markup`<li>${planOf(one)}</li>`)}</ul></div>`;
}

/** `2026-11-30 10:20 UTC` */
const minuteOf = (at: string) => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

function planOf({
  name,
  workspace,
  terraform_version,
  format_version,
  resource_changes,
  deferred_changes,
  errored,
}: Report["plan"]): Markup {
  const facts = [
    ...(workspace === undefined ? [] : [`workspace ${workspace}`]),
    ...(terraform_version === null ? [] : [`Terraform ${terraform_version}`]),
    `format ${format_version}`,
    count(resource_changes, { one: "resource change", many: "resource changes" }),
    ...(deferred_changes > 0 ? [`${deferred_changes.toLocaleString("en")} deferred`] : []),
    ...(errored ? ["planning ended with an error"] : []),
  ].join(" · ");
  return name === undefined ? markup`${facts}` : markup`<code>${name}</code> · ${facts}`;
}
