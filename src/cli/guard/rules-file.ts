/** Files of rules, JSON or YAML, and where in them something is. */
import { readFileSync } from "node:fs";
import { type Document, isAlias, isMap, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import { CliError, exitCodes } from "../cli-error.js";

type Step = string | number;

/** What is wrong at one place of a file. */
export interface Fault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface RulesFile {
  readonly file: string;
  readonly value: unknown;
  /** What keeps it from being read. */
  readonly faults: readonly Fault[];
  /** `isKey`: of the name of what is there. */
  faultAt(at: readonly Step[], message: string, isKey?: boolean): Fault;
}

/** @throws {CliError} where the file cannot be read. */
export function openRules(file: string): RulesFile {
  const lines = new LineCounter();
  const document = parseDocument(textOf(file), { lineCounter: lines, prettyErrors: false });
  const fault = (offset: number, message: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, message };
  };
  const faults = document.errors.map(({ pos, message }) => fault(pos[0], message));
  const { value = null, why = null } = faults.length > 0 ? {} : read(document);
  return {
    file,
    value,
    faults: why === null ? faults : [fault(0, why)],
    faultAt: (at, message, isKey = false) =>
      fault(offsetOf(document, at, isKey), at.length === 0 ? message : `${shown(at)}: ${message}`),
  };
}

/** An alias that stands for far too much is refused. */
function read(document: Document): { value?: unknown; why?: string } {
  try {
    return { value: document.toJS() as unknown };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CliError(exitCodes.usage, `the rules (${file}) cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Of what is there, or of the innermost around it that is. */
function offsetOf(document: Document, at: readonly Step[], isKey: boolean): number {
  let node = document.contents as Node | null;
  let offset = node?.range?.[0] ?? 0;
  for (const [index, step] of at.entries()) {
    const whole: unknown = isAlias(node) ? node.resolve(document) : node;
    let next: unknown;
    if (isMap(whole)) {
      const pair = whole.items.find(({ key }) => String(key) === String(step));
      next = isKey && index === at.length - 1 ? pair?.key : (pair?.value ?? pair?.key);
    } else if (isSeq(whole)) next = whole.items[Number(step)];
    if (next === undefined || next === null) break;
    node = next as Node;
    offset = node.range?.[0] ?? offset;
  }
  return offset;
}

/** `credentials[0].kind` */
const shown = (at: readonly Step[]) =>
  at
    .map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join("");
