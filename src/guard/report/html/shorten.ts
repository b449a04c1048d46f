/** Shortens a name so that it surely fits a width in the graph, whatever sans-serif font the reader has. */
import { visible } from "../../../text/index.js";

export interface Font {
  readonly size: number;
  readonly isMonospace?: boolean;
  readonly isBold?: boolean;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Names differ at either end (`team-production`, `eu-west-3`): the middle gives way. */
export function shorten(name: string, width: number, font: Font): string {
  const characters = Array.from(graphemes.segment(visible(name)), ({ segment }) => segment);
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

/**
 * An upper bound, after DejaVu Sans: the widest of the fonts that a browser falls back to. A character of several parts, such
 * as a family of emoji, is as wide as all of them where the font does not know it.
 */
function widthOf(character: string, font: Font): number {
  return [...character].reduce((sum, part) => sum + widthOfPart(part, font), 0);
}

function widthOfPart(part: string, { size, isMonospace = false, isBold = false }: Font): number {
  if (/[\p{Mn}\p{Me}\u200C\u200D]/u.test(part)) return 0;
  if (part < " " || part > "~") return size * (/[\u00A0-\u024F\u0370-\u052F…–—]/.test(part) ? 1.1 : 1.5);
  if (isMonospace) return size * 0.62;
  const weight = isBold ? 1.13 : 1;
  if (/[mwMW@%]/.test(part)) return size * weight;
  if (/[A-Z&+=<>~^#]/.test(part)) return size * weight * 0.84;
  if (/[fijl.,:;'!|()[\]/\\ -]/.test(part)) return size * weight * 0.42;
  return size * weight * 0.65;
}
