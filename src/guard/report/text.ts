import { styleText } from "node:util";
import { visible } from "../../text/index.js";
import { compact } from "./compact.js";
import { dense } from "./dense.js";
import { describeCredential } from "./describe-credential.js";
import { explain, explainWaysOut } from "./explain.js";
import { type FindingGroup, groupFindings } from "./group-findings.js";
import { titleOf, verdictLine } from "./headline.js";
import type { Level, Outcome, Report } from "./report.js";
import { LEVELS, type Line, list } from "./text-lines.js";
import { cut, wrap } from "./wrap.js";

export interface TextOptions {
  /** One screen of it. Default: no. */
  readonly isCompact?: boolean | undefined;
  /** Default: no. */
  readonly color?: boolean | undefined;
  /** Of the terminal; lines are not wrapped where it is not given. */
  readonly width?: number | undefined;
}

const COLORS: Record<Level | Outcome, "red" | "yellow" | "cyan" | "green"> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
  blocked: "red",
  fails: "red",
  unproven: "yellow",
  allowed: "green",
};

/** In lines, before they are wrapped: nobody reads more, and the other formats have all of it. */
const LONGEST = 400;
/** Of the dependents of one finding, where all of them would be too long. */
const SHOWN = 20;

/** How the findings may be told, at length first. */
const ATTEMPTS: readonly ((report: Report) => readonly (readonly Line[])[])[] = [
  (report) => inFull(report, Number.POSITIVE_INFINITY),
  (report) => inFull(report, SHOWN),
  ...[Number.POSITIVE_INFINITY, 150, 50, 20, 5].map((shown) => (report: Report) => dense(report, shown)),
];

/** For a person at a terminal or in the log of a CI job: the verdict, every finding, what is fine, and the verdict again. */
export function text(report: Report, { isCompact = false, color = false, width }: TextOptions = {}): string {
  const blocks = isCompact ? compact(report) : whole(report);
  const print = ({ content, title, as }: Line) => {
    const indent = /^ */.exec(content)?.[0] ?? "";
    const said = harmless(content.slice(indent.length));
    const hang = said.startsWith("- ") ? "  " : "";
    const lines = isCompact ? cut(indent + said, width) : wrap(said, { indent, hang, width });
    return color && title !== undefined && as !== undefined
      ? lines.replace(title, styleText(["bold", COLORS[as]], title, { validateStream: false }))
      : lines;
  };
  return `${blocks.map((block) => block.map(print).join("\n")).join("\n\n")}\n`;
}

function whole(report: Report): readonly (readonly Line[])[] {
  const verdict = [{ content: verdictLine(report), title: titleOf(report), as: report.verdict }];
  let blocks: readonly (readonly Line[])[] = [];
  const isLong = report.findings.length + report.credentials.length > LONGEST;
  for (const attempt of isLong ? ATTEMPTS.slice(2) : ATTEMPTS) {
    blocks = attempt(report);
    const lines = blocks.reduce((sum, block) => sum + block.length + 1, 3);
    if (lines <= LONGEST) break;
  }
  return blocks.length === 0 ? [verdict] : [verdict, ...blocks, verdict];
}

function inFull(report: Report, shown: number): readonly (readonly Line[])[] {
  return [
    ...groupFindings(report.findings).flatMap((group) => groupInFull(report, group, shown)),
    ...list(
      "Allowed deletions:",
      report.credentials.filter(({ verdict }) => verdict === "allowed").map(describeCredential),
    ),
    ...list("Notes:", report.notes),
  ];
}

function groupInFull(report: Report, { level, findings, waysOut }: FindingGroup, shown: number) {
  const label = LEVELS[level];
  const blocks = findings.map((found): Line[] => [
    { content: `${label}: ${visible(found.summary)} (${found.code})`, title: label, as: level },
    ...explain(report, found, shown).map((line) => ({
      content: `${line.startsWith("- ") ? "    " : "  "}${line}`,
    })),
  ]);
  const [title, ...ways] = explainWaysOut(waysOut, findings.length);
  if (title === undefined) return blocks;
  if (findings.length > 1)
    return [...blocks, [{ content: title }, ...ways.map((way) => ({ content: `  ${way}` }))]];
  return [[...blocks.flat(), { content: `  ${title}` }, ...ways.map((way) => ({ content: `    ${way}` }))]];
}

/**
 * A line in the log of a CI job is a command to it where it holds `##[`, `##vso[` or `##teamcity[`: a name must not be one.
 * GitHub's other commands start the line, which a name never does: see wrap.
 */
function harmless(line: string): string {
  return line.replace(/##(?=\w*\[)/g, "## ");
}
