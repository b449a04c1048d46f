import type { Outcome, Report } from "./report.js";

/** The verdict in one sentence, with its counts. */
export function headline(report: Report): string {
  return `${titleOf(report)}: ${because(report)}`;
}

/** With how many findings there are. */
export function verdictLine(report: Report): string {
  const counts = findingCounts(report);
  return counts === null ? headline(report) : `${headline(report)} ${counts}`;
}

/** The verdict alone. */
export function titleOf({ verdict, findings }: Report): string {
  if (verdict !== "allowed") return TITLES[verdict];
  return findings.some(({ code }) => code === "unproven") ? "Allowed, but not proven" : TITLES.allowed;
}

const TITLES: Record<Outcome, string> = {
  allowed: "Allowed",
  blocked: "Blocked",
  fails: "Fails",
  unproven: "Unproven",
};

function because(report: Report): string {
  const { verdict, counts, credentials, findings } = report;
  const { deletions, blocked, fails, unproven } = counts;
  const delete_ = report.plans ? "these plans delete" : "this plan deletes";
  const some = (n: number) =>
    deletions === 1 ? `the credential that ${delete_}` : `${n} of ${deletions} credentials that ${delete_}`;
  if (deletions === 0) return `${delete_} no credential.`;
  if (verdict === "blocked") {
    const rest =
      unproven > 0
        ? ` Of ${unproven} more it is not proven that nothing uses ${unproven === 1 ? "it" : "them"}.`
        : "";
    return `${some(blocked)} would still be in use.${rest}`;
  }
  if (verdict === "fails") {
    return `the apply is sure to delete ${deletions === 1 ? "the credential" : `${fails} of ${deletions} credentials`} too early.`;
  }
  if (verdict === "unproven") return `it is not proven that nothing uses ${some(unproven)}.`;
  const isAsked = credentials.every(({ dependents_from }) => dependents_from === "platform");
  const isTold = findings.every(({ code }) => code !== "dependent-stray");
  const limit = isAsked
    ? isTold
      ? ""
      : "as far as the platform tells, "
    : "as far as the plan's own state tells, ";
  return `${limit}nothing would still use the ${deletions === 1 ? "credential" : `${deletions} credentials`} that ${delete_}.`;
}

/** `Findings: 1 error, 2 warnings.`; null where there is none. */
export function findingCounts({ counts: { errors, warnings }, findings }: Report): string | null {
  const others = findings.length - errors - warnings;
  const parts = [
    errors > 0 ? `${errors} error${errors === 1 ? "" : "s"}` : null,
    warnings > 0 ? `${warnings} warning${warnings === 1 ? "" : "s"}` : null,
    others > 0 ? `${others} for information` : null,
  ].filter((part) => part !== null);
  return parts.length > 0 ? `Findings: ${parts.join(", ")}.` : null;
}
