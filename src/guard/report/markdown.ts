import { describeChange, describeUse } from "./describe-credential.js";
import { titleOfDependents } from "./explain.js";
import { type FindingGroup, groupFindings } from "./group-findings.js";
import { findingCounts, headline } from "./headline.js";
import { code, inline } from "./markdown-escape.js";
import type {
  CredentialVerdict,
  DependentFate,
  DependentVerdict,
  FindingDependent,
  GuardFinding,
  Level,
  Outcome,
  PlanSummary,
  Report,
} from "./report.js";

/** The first line of the comment: who updates a comment instead of adding one finds it by this. */
export const MARKER = "<!-- belay-guard -->";

/** GitHub refuses a comment of more than 65,536 characters. This leaves room for a line of whoever posts it. */
const LIMIT = 65_000;

/** How long the lists may get, for each attempt to stay below the limit. What is left out is counted. */
interface Shown {
  readonly dependents: number;
  /** Rows of the table, findings and notes. */
  readonly items: number;
}
const ATTEMPTS: readonly Shown[] = [
  { dependents: Number.POSITIVE_INFINITY, items: Number.POSITIVE_INFINITY },
  { dependents: 200, items: 200 },
  { dependents: 50, items: 100 },
  { dependents: 20, items: 50 },
  { dependents: 5, items: 30 },
  { dependents: 1, items: 10 },
];
/** Names and sentences are cut, so this is below it. */
const LEAST: Shown = { dependents: 0, items: 1 };

const EMOJI: Record<Outcome | Level, string> = {
  allowed: "✅",
  blocked: "⛔",
  fails: "⛔",
  unproven: "❓",
  error: "⛔",
  warning: "⚠️",
  information: "ℹ️",
};

/** For a comment in a pull request and the summary of a job: the verdict first, then a table, findings, and the rest collapsed. */
export function markdown(report: Report): string {
  for (const shown of ATTEMPTS) {
    const comment = compose(report, shown);
    if (comment.length <= LIMIT) return comment;
  }
  return compose(report, LEAST);
}

function compose(report: Report, shown: Shown): string {
  const { verdict, tool, plan } = report;
  const counts = findingCounts(report);
  const plans = report.plans ? `${report.plans.length} plans (${plansOf(report.plans)})` : "a plan";
  const changes = `${plan.resource_changes} resource change${plan.resource_changes === 1 ? "" : "s"}`;
  return `${[
    MARKER,
    `## ${EMOJI[verdict]} ${headline(report)}`,
    ...(counts === null ? [] : [counts]),
    ...table(report.credentials, shown),
    ...sections(report, shown),
    ...leaving(report.credentials, shown),
    ...notes(report.notes, shown),
    `<sub>${[tool.name, tool.version].join(" ").trimEnd()}, on ${plans} with ${changes}</sub>`,
  ].join("\n\n")}\n`;
}

/** More than these would be longer than the rest. */
const NAMED_PLANS = 10;

function plansOf(plans: readonly PlanSummary[]): string {
  const more = plans.length - NAMED_PLANS;
  const named = plans.slice(0, NAMED_PLANS).map(({ name = "" }) => code(name));
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function table(credentials: readonly CredentialVerdict[], { items }: Shown): string[] {
  if (credentials.length === 0) return [];
  const rows = credentials.slice(0, items).map((credential) => {
    const { platform, address, plan, verdict } = credential;
    const cells = [
      `${inline(platform)} ${fullName(credential)}`,
      `${code(address)}${inPlan(plan)}<br>${inline(describeChange(credential))}`,
      `${EMOJI[verdict]} ${verdict}`,
      inline(describeUse(credential)),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  const head = ["| Credential | Address and change | Verdict | Dependents |", "| --- | --- | --- | --- |"];
  return [[...head, ...rows].join("\n"), ...missing(credentials.length - items, "credential")];
}

function sections(report: Report, shown: Shown): string[] {
  const { findings } = report;
  const groups = groupFindings(findings.slice(0, shown.items));
  return [
    ...groups.flatMap((group) => [
      ...group.findings.map((found) => section(report, found, shown)),
      ...waysOut(group),
    ]),
    ...missing(findings.length - shown.items, "finding"),
  ];
}

function waysOut({ findings, waysOut: ways }: FindingGroup): string[] {
  if (ways.length === 0) return [];
  const title = findings.length === 1 ? "**Ways out**" : `**Ways out** of each of these ${findings.length}`;
  return [`${title}\n\n${bullets(ways.map(inline))}`];
}

function section(report: Report, found: GuardFinding, { dependents }: Shown): string {
  const { address, plan, detail } = found;
  return [
    `### ${EMOJI[found.level]} ${inline(found.summary)}`,
    `At ${code(address)}${inPlan(plan)}: \`${found.code}\``,
    inline(detail),
    ...collapsed(titleOfDependents(report, found), found.dependents.map(named), dependents),
  ].join("\n\n");
}

/** Where the dependents of the allowed credentials go. */
function leaving(credentials: readonly CredentialVerdict[], { dependents }: Shown): string[] {
  const lines = credentials
    .filter(({ verdict }) => verdict === "allowed")
    .flatMap((credential) => credential.dependents.map((dependent) => leaves(dependent, credential)));
  return collapsed("Dependents of the credentials whose deletion is allowed", lines, dependents);
}

function leaves(
  { fate, moves_to, address, plan, note, ...dependent }: DependentVerdict,
  from: CredentialVerdict,
): string {
  const to = moves_to === null ? "" : ` to ${fullName(moves_to)}`;
  const where = address === null ? "" : `, ${code(address)}${inPlan(plan)}`;
  return `${fullName(dependent)}${where}${noted(note)}: ${LEAVES[fate]} ${fullName(from)}${to}`;
}

const LEAVES: Record<DependentFate, string> = {
  moves: "moves from",
  "taken-over": "is taken over by a new binding from",
  detached: "is detached from",
  deleted: "is deleted, and was on",
  stays: "stays on",
  "put-on": "is put on",
  "not-taken-off": "is not taken off",
  unknown: "may turn out to use",
  undeclared: "is not declared any more, and was on",
};

function named({ address, plan, reason, note, ...dependent }: FindingDependent): string {
  const where = address === null ? "" : `, ${code(address)}${inPlan(plan)}`;
  return `${fullName(dependent)}${where}${noted(note)}${reason === null ? "" : `: ${inline(reason)}`}`;
}

const inPlan = (plan: string | undefined) => (plan === undefined ? "" : ` in ${code(plan)}`);

const noted = (note: string | undefined) => (note === undefined ? "" : `, ${inline(note)}`);

function notes(all: readonly string[], { items }: Shown): string[] {
  if (all.length === 0) return [];
  return [`**Notes**\n\n${bullets(all.slice(0, items).map(inline))}`, ...missing(all.length - items, "note")];
}

/** The blank lines matter: after them GitHub reads Markdown again. */
function collapsed(title: string, lines: readonly string[], shown: number): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - shown;
  const listed = [
    ...lines.slice(0, shown),
    ...(more > 0 ? [`${more} more, not shown: the comment would be too long`] : []),
  ];
  return [`<details>\n<summary>${inline(title)}</summary>\n\n${bullets(listed)}\n\n</details>`];
}

function missing(more: number, what: string): string[] {
  if (more <= 0) return [];
  return [`${more} more ${what}${more === 1 ? " is" : "s are"} not shown: the comment would be too long.`];
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function fullName({ id, name }: { readonly id: string | null; readonly name: string }): string {
  if (id === "") return name === "" ? "without an id" : `${code(name)} (without an id)`;
  if (name === "") return id === null ? "one whose id is known after apply" : code(id);
  return `${code(name)} (${id === null ? "id known after apply" : code(id)})`;
}
