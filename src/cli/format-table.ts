import { styleText } from "node:util";
import { visible } from "../text/index.js";

/**
 * Lays out a table in aligned columns, two spaces apart. Lines longer than `width`, where it is given, end with an
 * ellipsis: the last column gives way first.
 */
export function formatTable(
  head: string[],
  rows: string[][],
  { width, color }: { width: number | undefined; color: boolean },
): string {
  const table = [head, ...rows].map((row) => row.map(visible));
  const widths = head.map((_, column) => Math.max(...table.map((row) => lengthOf(row[column] ?? ""))));
  const lines = table.map((row) => {
    const padded = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - lengthOf(cell)));
    return shorten(padded.join("  ").trimEnd(), width);
  });
  const [first = "", ...others] = lines;
  return [color ? styleText("bold", first, { validateStream: false }) : first, ...others].join("\n");
}

function lengthOf(text: string): number {
  return [...text].length;
}

function shorten(line: string, width: number | undefined): string {
  if (width === undefined || lengthOf(line) <= width) return line;
  return `${[...line].slice(0, width - 1).join("")}…`;
}
