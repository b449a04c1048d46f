/** The lines of the text report, before they are wrapped and coloured. */
import { visible } from "../../text/index.js";
import type { Level, Outcome } from "./report.js";

export interface Line {
  /** With its indent. */
  readonly content: string;
  /** The words in it that are coloured, and as what. */
  readonly title?: string;
  readonly as?: Level | Outcome;
}

export const LEVELS: Record<Level, string> = {
  error: "Error",
  warning: "Warning",
  information: "Information",
};

/** A title and what is below it; nothing where there is nothing. */
export function list(title: string, items: readonly string[]): (readonly Line[])[] {
  if (items.length === 0) return [];
  return [[{ content: title }, ...items.map((item) => ({ content: `  - ${visible(item)}` }))]];
}
