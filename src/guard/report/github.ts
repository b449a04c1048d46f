import { visible } from "../../text/index.js";
import { explain } from "./explain.js";
import { findingCounts, headline } from "./headline.js";
import type { Level, Report } from "./report.js";

/** The runner cuts a message after 4,096 characters: with these the ways out, which come last, are still in it. */
const SHOWN = 20;

const COMMANDS: Record<Level, string> = { error: "error", warning: "warning", information: "notice" };

/**
 * Workflow commands of GitHub Actions: an annotation for each finding, and the verdict. GitHub shows ten of a kind and step;
 * all are in the log.
 */
export function github(report: Report): string {
  const findings = report.findings.map((found) => {
    const message = explain(report, found, SHOWN).join("\n");
    return `::${COMMANDS[found.level]} title=${escapeProperty(visible(found.summary))}::${escapeData(message)}`;
  });
  const counts = findingCounts(report);
  const verdict = [headline(report), ...(counts === null ? [] : [counts]), ...report.notes.map(visible)];
  return `${[...findings, `::notice title=belay guard::${escapeData(verdict.join("\n"))}`].join("\n")}\n`;
}

/** The message of a workflow command, escaped as the runner undoes it. */
export function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
