import { existsSync, readFileSync } from "node:fs";

/** A line such as `// #region rotation` or `#endregion`. */
const MARK = /^\s*(?:\/\/\s*)?#(region|endregion)\b\s*(\S*)/;

/**
 * The code of an example, or of one region of it, as a document shows it: without the lines that mark regions, a region
 * without its indentation. Throws an Error that names what is missing.
 */
export function readExample(path: string, region?: string): string {
  if (!existsSync(path)) throw new Error(`${path} does not exist`);
  const lines = readFileSync(path, "utf8").trimEnd().split("\n");
  const chosen = region === undefined ? lines : linesOf(lines, region, path);
  return `${chosen.filter((line) => !MARK.test(line)).join("\n")}\n`;
}

function linesOf(lines: readonly string[], region: string, path: string): string[] {
  const start = lines.findIndex((line) => {
    const [, kind, name] = MARK.exec(line) ?? [];
    return kind === "region" && name === region;
  });
  if (start === -1) throw new Error(`${path} has no region ${region}`);
  const after = lines.slice(start + 1);
  const length = after.findIndex((line) => MARK.exec(line)?.[1] === "endregion");
  if (length === -1) throw new Error(`${path}: the region ${region} has no end`);
  const inside = after.slice(0, length);
  const indent = Math.min(...inside.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
  return inside.map((line) => line.slice(indent));
}
