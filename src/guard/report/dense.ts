/** The findings in one line each, where they would fill many screens: every credential is told of once. */

import { visible } from "../../text/index.js";
import { TITLES } from "./code-titles.js";
import { describeCredential, fullName } from "./describe-credential.js";
import { concerns, explainWaysOut } from "./explain.js";
import { type FindingGroup, groupFindings } from "./group-findings.js";
import type { CredentialVerdict, GuardFinding, Report } from "./report.js";
import { LEVELS, type Line, list } from "./text-lines.js";

/** Dependents that are named of one credential. */
const NAMED = 3;

/** `shown`: the longest list. What is left out is counted. */
export function dense(report: Report, shown: number): readonly (readonly Line[])[] {
  const told = new Set<CredentialVerdict>();
  const credentialOf = credentialsByFinding(report);

  const group = ({ code, level, findings, waysOut }: FindingGroup): readonly Line[] => {
    const fresh = findings.filter((found) => {
      const credential = credentialOf(found);
      return credential === undefined || (!told.has(credential) && told.add(credential));
    });
    const items = fresh.map((found) => `${describe(found, credentialOf(found))}${named(found)}`);
    const known = findings.length - fresh.length;
    const label = LEVELS[level];
    const [title, ...ways] = explainWaysOut(waysOut, 1);
    return [
      { content: `${label}, ${findings.length} times: ${TITLES[code]} (${code})`, title: label, as: level },
      ...lines(items, shown),
      ...(known > 0 ? [{ content: `  - ${known === 1 ? "one" : known} of the credentials above` }] : []),
      ...(title === undefined
        ? []
        : [{ content: `  ${title}` }, ...ways.map((way) => ({ content: `    ${way}` }))]),
    ];
  };

  const groups = groupFindings(report.findings).map(group);
  const allowed = report.credentials.filter((one) => one.verdict === "allowed" && !told.has(one));
  return [
    ...groups,
    ...titled(`Allowed deletions${told.size > 0 ? " besides" : ""}:`, allowed.map(describeCredential), shown),
    ...list("Notes:", cutList(report.notes, shown)),
  ];
}

const describe = (found: GuardFinding, credential: CredentialVerdict | undefined): string =>
  credential ? describeCredential(credential) : found.summary;

function named({ dependents }: GuardFinding): string {
  if (dependents.length === 0) return "";
  const more = dependents.length - NAMED;
  return `: ${dependents.slice(0, NAMED).map(fullName).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const lines = (items: readonly string[], shown: number): Line[] =>
  cutList(items, shown).map((item) => ({ content: `  - ${visible(item)}` }));

const titled = (title: string, items: readonly string[], shown: number) => list(title, cutList(items, shown));

const cutList = (items: readonly string[], shown: number): readonly string[] =>
  items.length <= shown
    ? items
    : [...items.slice(0, shown), `and ${items.length - shown} more, which the formats json and html tell`];

/** By address, and then by the rest: a search through all credentials for each finding would be long. */
function credentialsByFinding({ credentials }: Report) {
  const byAddress = new Map<string, CredentialVerdict[]>();
  for (const one of credentials) byAddress.set(one.address, [...(byAddress.get(one.address) ?? []), one]);
  return (found: GuardFinding): CredentialVerdict | undefined =>
    byAddress.get(found.address)?.find((one) => concerns(found, one));
}
