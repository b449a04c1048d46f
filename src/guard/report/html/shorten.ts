/** Shortens a name so that it surely fits a width in the graph, whatever sans-serif font the reader has. */
import { printable } from "./markup.js";

export interface Font {
  readonly size: number;
  readonly isMonospace?: boolean;
  readonly isBold?: boolean;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Names differ at either end (`team-production`, `eu-west-3`): the middle gives way. */
export function shorten(name: string, width: number, font: Font): string {
  const characters = Array.from(graphemes.segment(printable(name)), ({ segment }) => segment);
  const widths = characters.map((character) => widthOf(character, font));
  const total = widths.reduce((sum, each) => sum + each, 0);
  if (total <= width) return characters.join("");

  let room = width - widthOf("…", font);
  let head = 0;
  let tail = 0;
  while (head + tail < characters.length) {
    const fromHead = head <= tail;
    const next = widths[fromHead ? head : characters.length - 1 - tail] ?? 0;
    if (next > room) break;
    room -= next;
    if (fromHead) head++;
    else tail++;
  }
  return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}

/** An upper bound, after DejaVu Sans: the widest of the fonts that a browser falls back to. */
function widthOf(character: string, { size, isMonospace = false, isBold = false }: Font): number {
  if (isBold) return 1.13 * widthOf(character, { size });
  const isPlain = character >= " " && character <= "~";
  if (!isPlain) return size * (/^[\u00A0-\u024F\u0370-\u052F…–—]/.test(character) ? 1 : 1.5);
  if (isMonospace) return size * 0.62;
  if (/[mwMW@%]/.test(character)) return size;
  if (/[A-Z&+=<>~^#]/.test(character)) return size * 0.84;
  if (/[fijl.,:;'!|()[\]/\\ -]/.test(character)) return size * 0.42;
  return size * 0.65;
}
