import { styleText } from "node:util";
import { visible } from "../../text/index.js";
import { describeChange, describeUse } from "./describe-credential.js";
import { explain, fullName } from "./explain.js";
import { findingCounts, headline, titleOf } from "./headline.js";
import type { CredentialVerdict, GuardFinding, Level, Outcome, Report } from "./report.js";
import { wrap } from "./wrap.js";

export interface TextOptions {
  /** Default: no. */
  readonly color?: boolean | undefined;
  /** Of the terminal; lines are not wrapped where it is not given. */
  readonly width?: number | undefined;
}

const LABELS: Record<Level, string> = { error: "Error", warning: "Warning", information: "Information" };
const COLORS: Record<Level | Outcome, "red" | "yellow" | "cyan" | "green"> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
  blocked: "red",
  fails: "red",
  unproven: "yellow",
  allowed: "green",
};

/** For a person at a terminal or in the log of a CI job: the verdict, every finding in full, then what is fine. */
export function text(report: Report, { color = false, width }: TextOptions = {}): string {
  const line = (content: string, indent = "") =>
    wrap(harmless(content), { indent, hang: content.startsWith("- ") ? "  " : "", width });
  const paint = (lines: string, title: string, as: Level | Outcome) =>
    color ? lines.replace(title, styleText(["bold", COLORS[as]], title, { validateStream: false })) : lines;

  const finding = (found: GuardFinding) =>
    [
      paint(
        line(`${LABELS[found.level]}: ${visible(found.summary)} (${found.code})`),
        LABELS[found.level],
        found.level,
      ),
      ...explain(report, found).map((each) => line(each, each.startsWith("- ") ? "    " : "  ")),
    ].join("\n");
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [[title, ...items.map((item) => line(`- ${item}`, "  "))].join("\n")];

  const counts = findingCounts(report);
  const verdict = line(counts === null ? headline(report) : `${headline(report)} ${counts}`);
  return `${[
    paint(verdict, titleOf(report), report.verdict),
    ...report.findings.map(finding),
    ...list(
      "Allowed deletions:",
      report.credentials.filter(({ verdict }) => verdict === "allowed").map(allowed),
    ),
    ...list("Notes:", report.notes.map(visible)),
  ].join("\n\n")}\n`;
}

function allowed(credential: CredentialVerdict): string {
  return visible(
    `${credential.address}, the ${credential.platform} credential ${fullName(credential)}: ${describeChange(credential)}; ${describeUse(credential)}`,
  );
}

/**
 * A line in the log of a CI job is a command to it where it holds `##[`, `##vso[` or `##teamcity[`: a name must not be one.
 * GitHub's other commands start the line, which a name never does: see wrap.
 */
function harmless(line: string): string {
  return line.replace(/##(?=\w*\[)/g, "## ");
}
