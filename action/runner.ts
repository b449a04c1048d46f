/** What an action says to the runner: workflow commands on standard output, and the file of outputs. */
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { escapeData } from "../src/guard/report/github.js";
import { visible, visibleLines } from "../src/text/index.js";

const TITLE = "belay guard";

export const error = (message: string) => annotate("error", message);
export const warning = (message: string) => annotate("warning", message);

/** A plain line of the log. */
export const log = (message: string) => process.stdout.write(`${TITLE}: ${visible(message)}\n`);

/** From here on the runner replaces the secret in the log. */
export const mask = (secret: string) => process.stdout.write(`::add-mask::${escapeData(secret)}\n`);

/** A value ends at a delimiter that nobody can guess, so that none can end early and start another output. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): void {
  const { GITHUB_OUTPUT: file } = process.env;
  if (!file) return;
  for (const [name, value] of Object.entries(outputs)) {
    const delimiter = `belay_${randomUUID()}`;
    appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
  }
}

/** A message of others, such as Terraform's, stays in one line: in a line of its own it could be a workflow command. */
function annotate(level: "error" | "warning", message: string): void {
  process.stdout.write(`::${level} title=${TITLE}::${escapeData(visibleLines(message))}\n`);
}
