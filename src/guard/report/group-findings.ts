import type { FindingCode, GuardFinding, Level } from "./report.js";

/** Findings of one sort with the same ways out, which need to be said only once. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly level: Level;
  readonly findings: readonly GuardFinding[];
  readonly waysOut: readonly string[];
}

/** In the order of their first findings. */
export function groupFindings(findings: readonly GuardFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, { first: GuardFinding; all: GuardFinding[] }>();
  for (const found of findings) {
    const key = JSON.stringify([found.level, found.code, found.ways_out]);
    const group = groups.get(key) ?? { first: found, all: [] };
    groups.set(key, group);
    group.all.push(found);
  }
  return [...groups.values()].map(({ first, all }) => ({
    code: first.code,
    level: first.level,
    findings: all,
    waysOut: first.ways_out,
  }));
}
