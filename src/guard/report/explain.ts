/** What the formats of plain text have in common: a finding in lines, safe to print. */

import { visible } from "../../text/index.js";
import { countDependents, describeChange } from "./describe-credential.js";
import type { CredentialVerdict, FindingDependent, GuardFinding, Report } from "./report.js";

/** The lines below a finding's summary. Shows all dependents, or the first `shown` of them and how many more there are. */
export function explain(report: Report, finding: GuardFinding, shown = Number.POSITIVE_INFINITY): string[] {
  const { address, detail, dependents, ways_out } = finding;
  const more = dependents.length - shown;
  const credential = report.credentials.find((each) => concerns(finding, each));
  return [
    `At ${address}${credential ? `, ${describeChange(credential)}` : ""}`,
    detail,
    ...(dependents.length > 0 ? [`${titleOfDependents(report, finding)}:`] : []),
    ...dependents.slice(0, shown).map((dependent) => `- ${describeDependent(dependent)}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
    ...(ways_out.length > 0 ? ["Ways out:"] : []),
    ...ways_out.map((way) => `- ${way}`),
  ].map(visible);
}

/** `25 clusters`, in the word of the platform. */
export function titleOfDependents(report: Report, finding: GuardFinding): string {
  const credential = report.credentials.find((each) => concerns(finding, each));
  const n = finding.dependents.length;
  return credential ? countDependents(credential, n) : `${n} dependent${n === 1 ? "" : "s"}`;
}

/** One address can have several objects (deposed ones), one object can be a credential of several kinds, and ids are unique within a kind only. */
export function concerns({ address, credential }: GuardFinding, one: CredentialVerdict): boolean {
  return address === one.address && credential.id === one.id && credential.kind === one.kind;
}

function describeDependent({ address, reason, note, ...dependent }: FindingDependent): string {
  const more = [...(address === null ? [] : [address]), ...(note === undefined ? [] : [note])];
  return `${[fullName(dependent), ...more].join(", ")}${reason === null ? "" : `: ${reason}`}`;
}

/** `"name" (id)`, or the id alone where no name is known. */
export function fullName({ id, name }: { readonly id: string | null; readonly name: string }): string {
  if (id === "") return name === "" ? "without an id" : `${JSON.stringify(name)} (without an id)`;
  if (name === "") return id ?? "one whose id is known after apply";
  return `${JSON.stringify(name)} (${id ?? "id known after apply"})`;
}
