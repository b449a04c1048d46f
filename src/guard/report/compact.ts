/** One screen of text: the verdict, the worst findings in a line each, and the ways out of the first. */

import { visible } from "../../text/index.js";
import { placeOf } from "./describe-credential.js";
import { explainWaysOut, titleOfDependents } from "./explain.js";
import { titleOf, verdictLine } from "./headline.js";
import type { GuardFinding, Report } from "./report.js";
import { LEVELS, type Line } from "./text-lines.js";

/** With the verdict, the ways out (six at most) and blank lines between: no more than 24 lines. */
const FINDINGS = 10;
const WAYS_OUT = 6;

export function compact(report: Report): readonly (readonly Line[])[] {
  const { findings, verdict, notes } = report;
  const [first] = findings;
  const more = findings.length - FINDINGS;
  const unsaid = [
    ...(more > 0 ? [`${more} more finding${more === 1 ? "" : "s"}`] : []),
    ...(notes.length > 0 ? [`${notes.length} note${notes.length === 1 ? "" : "s"}`] : []),
  ];
  const [title, ...ways] = explainWaysOut(first?.ways_out.slice(0, WAYS_OUT) ?? [], 1);
  const blocks: Line[][] = [
    [{ content: verdictLine(report), title: titleOf(report), as: verdict }],
    findings.slice(0, FINDINGS).map((found) => inOneLine(report, found)),
    title === undefined ? [] : [{ content: title }, ...ways.map((way) => ({ content: `  ${way}` }))],
    unsaid.length === 0 ? [] : [{ content: `Without --compact: ${unsaid.join(", ")}.` }],
  ];
  return blocks.filter((block) => block.length > 0);
}

function inOneLine(report: Report, found: GuardFinding): Line {
  const title = LEVELS[found.level];
  const dependents = found.dependents.length > 0 ? `, ${titleOfDependents(report, found)}` : "";
  return {
    content: visible(`${title}: ${found.summary}${dependents}, at ${placeOf(found)}`),
    title,
    as: found.level,
  };
}
