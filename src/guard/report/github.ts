import { visible } from "../../text/index.js";
import { explainAll } from "./explain.js";
import { findingCounts, headline } from "./headline.js";
import type { Level, Report } from "./report.js";

/** The runner cuts a message after 4,096 characters: with these the ways out, which come last, are still in it. */
const SHOWN = 20;

const COMMANDS: Record<Level, string> = { error: "error", warning: "warning", information: "notice" };

/** GitHub shows no more annotations of a kind than these, of one step. */
const MOST = 10;

/** Workflow commands of GitHub Actions: the verdict, an annotation for each of the ten worst findings, and where the others are. */
export function github(report: Report): string {
  const { findings, notes } = report;
  const counts = findingCounts(report);
  const verdict = [headline(report), ...(counts === null ? [] : [counts]), ...notes.map(visible)];
  const more = findings.length - MOST;
  return `${[
    command("notice", TITLE, verdict.join("\n")),
    ...findings.slice(0, MOST).map((found) => {
      const message = explainAll(report, found, SHOWN).join("\n");
      return command(COMMANDS[found.level], visible(found.summary), message);
    }),
    ...(more > 0
      ? [
          command(
            "notice",
            TITLE,
            `${more} more finding${more === 1 ? " is" : "s are"} in the summary of this job.`,
          ),
        ]
      : []),
  ].join("\n")}\n`;
}

const TITLE = "belay guard";

const command = (name: string, title: string, message: string) =>
  `::${name} title=${escapeProperty(title)}::${escapeData(message)}`;

/** The message of a workflow command, escaped as the runner undoes it. */
export function escapeData(text: string): string {
  return text.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, "%3A").replace(/,/g, "%2C");
}
