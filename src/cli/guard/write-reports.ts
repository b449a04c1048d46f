import { appendFileSync, statSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { InvalidArgumentError } from "commander";
import type { Format, Report } from "../../guard/index.js";
import { CliError, exitCodes } from "../cli-error.js";

const FORMATS = Object.keys({
  text: true,
  json: true,
  markdown: true,
  sarif: true,
  junit: true,
  github: true,
  html: true,
} satisfies Record<Format, true>) as Format[];

/** A report to be written into a file. */
export interface Out {
  readonly format: Format;
  readonly file: string;
}

export function parseFormat(text: string): Format {
  const found = FORMATS.find((format) => format === text);
  if (found) return found;
  throw new InvalidArgumentError(`The formats are ${FORMATS.join(", ")}.`);
}

/** `FORMAT=FILE`, added to those that were given before it. */
export function parseOut(text: string, others: readonly Out[] = []): Out[] {
  const [, format, file] = /^([^=]*)=(.+)$/s.exec(text) ?? [];
  if (format === undefined || file === undefined) throw new InvalidArgumentError("It is FORMAT=FILE.");
  return [...others, { format: parseFormat(format), file }];
}

/** @throws {CliError} where a report would overwrite another one, or a plan. */
export function checkOuts(outs: readonly Out[], plans: readonly string[]): void {
  const taken = new Set(plans.map((plan) => resolve(plan)));
  for (const { format, file } of outs) {
    const path = resolve(file);
    if (taken.has(path) && statSync(path, { throwIfNoEntry: false })?.isFile() !== false) {
      throw new CliError(exitCodes.usage, `--out ${format}=${file} would overwrite a plan or another report`);
    }
    taken.add(path);
  }
}

/** Files first: whoever reads standard output finds them there. What cannot be written does not keep the others back. */
export async function writeReports(
  report: Report,
  { format, outs, isCompact }: { format: Format; outs: readonly Out[]; isCompact: boolean },
): Promise<void> {
  // Only here: the other commands start without the guard.
  const { render } = await import("../../guard/index.js");
  const faults: string[] = [];
  const write = (file: string, text: string, how: (file: string, text: string) => void) => {
    try {
      how(file, text);
    } catch (error) {
      faults.push(`cannot write ${file}: ${(error as Error).message}`);
    }
  };
  for (const out of outs) write(out.file, await render(report, out.format, { isCompact }), writeFileSync);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (format === "github" && summary) write(summary, await render(report, "markdown"), appendFileSync);
  process.stdout.write(await render(report, format, { isCompact, color: hasColor(), ...width() }));
  if (faults.length > 0) throw new CliError(exitCodes.usage, faults.join("\nbelay: "));
}

const hasColor = () => process.stdout.isTTY === true && !process.env.NO_COLOR;

function width(): { width?: number } {
  const { isTTY, columns } = process.stdout;
  return isTTY && columns > 0 ? { width: columns } : {};
}
