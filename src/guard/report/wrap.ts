/**
 * Breaks a text into lines no wider than `width`, between words. Every line starts with `indent`, the later ones with `hang`
 * after it. A word that is wider is not broken: it is an id or an address, and somebody wants to copy it.
 */
export function wrap(
  text: string,
  { indent, hang, width }: { indent: string; hang: string; width: number | undefined },
): string {
  if (width === undefined) return indent + text;
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(BREAK)) {
    const isFirst = line === indent;
    if (isFirst || lengthOf(line) + 1 + lengthOf(word) <= width) {
      line += isFirst ? word : ` ${word}`;
    } else {
      lines.push(line);
      line = indent + hang + word;
    }
  }
  return [...lines, line].join("\n");
}

/**
 * Not before `::`: GitHub takes a line that starts with it, blanks aside, for a command, and here it can only come from a name.
 * Not before another blank: it would be lost.
 */
const BREAK = / (?!\s|::|$)/;

/** The line in one line of that width: its end gives way. */
export function cut(line: string, width: number | undefined): string {
  const characters = [...line];
  return width === undefined || characters.length <= width
    ? line
    : `${characters.slice(0, Math.max(0, width - 1)).join("")}…`;
}

function lengthOf(text: string): number {
  return [...text].length;
}
