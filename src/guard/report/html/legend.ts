/** What the lines of the graph mean: only those that this one has. */

import { FATES } from "./fate.js";
import type { Row } from "./layout.js";
import { type Markup, markup } from "./markup.js";

const LINES = [
  { kind: "lasts", arrow: "blocking", d: "M54 8H3", words: "association now and after the apply: blocks" },
  {
    kind: "begins",
    arrow: "blocking",
    d: "M54 8H3",
    words: "planned association with what is deleted: blocks",
  },
  { kind: "open", arrow: "open", d: "M54 8H3", words: "association that may be there after the apply" },
  { kind: "ends", arrow: null, d: "M54 8H3", words: "association now, gone after the apply" },
  { kind: "planned", arrow: "planned", d: "M2 8H53", words: "planned association with another credential" },
] as const;

export function legend(rows: readonly Row[]): Markup | null {
  const kinds = new Set<string>(
    rows.flatMap(({ item, next, nowhere }) => [
      FATES[item.dependent.fate].association,
      ...(next || nowhere ? ["planned"] : []),
    ]),
  );
  const shown = LINES.filter(({ kind }) => kinds.has(kind));
  if (shown.length === 0) return null;
  return markup`<ul class="legend" aria-label="Legend">${shown.map(
    ({ kind, arrow, d, words }) =>
      markup`<li><svg width="56" height="16" viewBox="0 0 56 16" aria-hidden="true"><path class="line ${kind}" d="${d}"${arrow === null ? null : markup` marker-end="url(#arrow-${arrow})"`}/>${arrow === null ? markup`<path class="cross" d="M7 3l10 10m0-10l-10 10"/>` : null}</svg><span>${words}</span></li>`,
  )}</ul>`;
}
