/** What the formats of plain text have in common: a finding in lines, safe to print. */

import { visible } from "../../text/index.js";
import { countDependents, describeChange, fullName, placeOf } from "./describe-credential.js";
import type { CredentialVerdict, FindingDependent, GuardFinding, Report } from "./report.js";

/** All lines below a finding's summary. Shows all dependents, or the first `shown` of them and how many more there are. */
export function explainAll(report: Report, finding: GuardFinding, shown?: number): string[] {
  return [...explain(report, finding, shown), ...explainWaysOut(finding.ways_out, 1)];
}

/** The same without the ways out. */
export function explain(report: Report, finding: GuardFinding, shown = Number.POSITIVE_INFINITY): string[] {
  const { detail, dependents } = finding;
  const more = dependents.length - shown;
  const credential = report.credentials.find((each) => concerns(finding, each));
  return [
    `At ${placeOf(finding)}${credential ? `, ${describeChange(credential)}` : ""}`,
    detail,
    ...(dependents.length > 0 ? [`${titleOfDependents(report, finding)}:`] : []),
    ...dependents.slice(0, shown).map((dependent) => `- ${describeDependent(dependent, finding)}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].map(visible);
}

/** A title and the ways out of one finding or of several. Empty where there is none. */
export function explainWaysOut(ways: readonly string[], findings: number): string[] {
  if (ways.length === 0) return [];
  const title = findings === 1 ? "Ways out:" : `Ways out of each of these ${findings}:`;
  return [title, ...ways.map((way) => visible(`- ${way}`))];
}

/** `25 clusters`, in the word of the platform. */
export function titleOfDependents(report: Report, finding: GuardFinding): string {
  const credential = report.credentials.find((each) => concerns(finding, each));
  const n = finding.dependents.length;
  return credential ? countDependents(credential, n) : `${n} dependent${n === 1 ? "" : "s"}`;
}

/** One address can have several objects (deposed ones), one object can be a credential of several kinds, and ids are unique within a kind only. */
export function concerns({ address, plan, credential }: GuardFinding, one: CredentialVerdict): boolean {
  return (
    address === one.address && plan === one.plan && credential.id === one.id && credential.kind === one.kind
  );
}

/** Its plan is named where it is not that of the finding. */
function describeDependent(
  { address, plan, reason, note, ...dependent }: FindingDependent,
  { plan: own }: GuardFinding,
): string {
  const place =
    address === null ? [] : [placeOf({ address, ...(plan !== undefined && plan !== own && { plan }) })];
  const more = [...place, ...(note === undefined ? [] : [note])];
  return `${[fullName(dependent), ...more].join(", ")}${reason === null ? "" : `: ${reason}`}`;
}
