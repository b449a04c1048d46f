/** The graph as SVG: every node leads to the place on the page that tells the same in words. */

import { visible } from "../../../text/index.js";
import { describeUse } from "../describe-credential.js";
import type { CredentialVerdict } from "../report.js";
import { blockersOf, changeOf, OUTCOMES } from "./credential-words.js";
import { FATES, isBlocking } from "./fate.js";
import type { Band, Box, Curve, Layout, Placed, Row } from "./layout.js";
import { type Markup, markup } from "./markup.js";
import { capitalize, count, fullNameOf, idOf, nameOf } from "./names.js";
import type { Destination } from "./outline.js";
import { type Font, shorten } from "./shorten.js";

const NAME: Font = { size: 14, isBold: true };
const DETAIL: Font = { size: 12 };
const VERDICT: Font = { size: 12, isBold: true };
const ID: Font = { size: 11, isMonospace: true };
const PADDING = 12;

export function graph({ width, height, columns, bands, destinations }: Layout): Markup {
  return markup`<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="graph-title" aria-describedby="graph-description">
<title id="graph-title">Credentials, what uses them, and what the plan changes</title>
<desc id="graph-description">Every node is a link to the same facts in words. A line from a dependent to a credential that is deleted is an association; a line to the right leads to the credential that the dependent moves to.</desc>
<defs>${arrowHead("blocking")}${arrowHead("open")}${arrowHead("planned")}</defs>
<g class="columns" aria-hidden="true">${columns.map(({ x, title }) => markup`<text x="${x}" y="22">${title}</text>`)}</g>
${bands.map(drawBand)}
${destinations.map(drawDestination)}
</svg>`;
}

function arrowHead(kind: string): Markup {
  return markup`<marker id="arrow-${kind}" class="${kind}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 10 5 0 10z"/></marker>`;
}

function drawBand(band: Band): Markup {
  const { credential, anchor } = band.item;
  const outcome = OUTCOMES[credential.verdict];
  const change = changeOf(credential);
  const blocking = blockersOf(credential);
  return markup`<g class="band">
${card({
  box: band.box,
  kind: `credential ${credential.verdict}`,
  target: anchor,
  more: `Credential ${nameOf(credential)}: ${describeUse(credential)}.`,
  lines: [
    { text: nameOf(credential), font: NAME, className: "name", y: 26 },
    { text: idOf(credential) || credential.address, font: ID, className: "id", y: 44 },
    { text: `${credential.platform} · ${change}`, font: DETAIL, className: "detail", y: 62 },
    {
      text:
        credential.verdict === "blocked"
          ? `${outcome} by ${blocking.toLocaleString("en")} of ${count(credential.dependents.length, credential.dependent_word)}`
          : outcome,
      font: VERDICT,
      className: "verdict",
      y: 80,
    },
  ],
})}
${band.rows.map((row) => drawRow(row, credential))}
${band.remark ? drawRemark(band, band.remark) : null}
</g>`;
}

function drawRow({ item, box, now, next }: Row, { dependent_word: word }: CredentialVerdict): Markup {
  const { dependent, anchor, destination } = item;
  const fate = FATES[dependent.fate];
  const isDeleted = dependent.fate === "deleted";
  const to = destination ? fullNameOf(destination.credential) : fate.next ? "another credential" : "";
  const below = isDeleted ? "deleted by this plan" : idOf(dependent);
  const middle = (now.x1 + now.x2) / 2;
  return markup`<g class="row">
<g aria-hidden="true"><path class="line ${fate.association}" d="M${now.x1} ${now.y}H${now.x2 + 2}"${fate.association === "ends" ? null : markup` marker-end="url(#arrow-${isBlocking(dependent.fate) ? "blocking" : "open"})"`}/>${fate.association === "ends" ? markup`<path class="cross" d="M${now.x2 + 9} ${now.y - 5}l10 10m0-10l-10 10"/>` : null}<text class="words ${fate.association}" x="${middle}" y="${now.y - 7}" text-anchor="middle">${fate.now}</text>${next ? drawCurve(next, fate.next ?? "") : null}</g>
${card({
  box,
  kind: `dependent${isDeleted ? " deleted" : ""}`,
  target: anchor,
  more: `${capitalize(word.one)} ${nameOf(dependent)}. ${`${fate.sentence} ${to}`.trim()}.`,
  lines: [
    { text: nameOf(dependent), font: NAME, className: "name", y: below ? 20 : 28 },
    {
      text: below,
      font: isDeleted || dependent.id === null ? DETAIL : ID,
      className: isDeleted || dependent.id === null ? "detail" : "id",
      y: 37,
    },
  ],
})}</g>`;
}

function drawCurve({ x1, lead, x2, y, y2 }: Curve, words: string): Markup {
  const bend = (lead + x2) / 2;
  return markup`<path class="line planned" d="M${x1} ${y}H${lead}C${bend} ${y} ${bend} ${y2} ${x2 - 2} ${y2}" marker-end="url(#arrow-planned)"/><text class="words planned" x="${(x1 + lead) / 2}" y="${y - 7}" text-anchor="middle">${words}</text>`;
}

function drawRemark({ item, hidden }: Band, box: Box): Markup {
  const { credential, anchor } = item;
  const text =
    hidden > 0
      ? `and ${hidden.toLocaleString("en")} more in the table`
      : credential.verdict === "unproven"
        ? "Not known what uses it"
        : "Nothing uses it";
  return card({
    box,
    kind: "remark",
    target: hidden > 0 ? `${anchor}-dependents` : anchor,
    more: `Credential ${nameOf(credential)}.`,
    lines: [{ text, font: DETAIL, className: "detail", y: 28 }],
  });
}

function drawDestination({ item, box }: Placed<Destination>): Markup {
  const { credential, anchor, arriving, dependentWord, platform, deletedAt } = item;
  const receives = `receives ${count(arriving, dependentWord)}`;
  return card({
    box,
    kind: deletedAt ? "destination deleted" : "destination",
    target: anchor,
    more: `Credential ${nameOf(credential)} at ${platform}: ${receives}.`,
    lines: [
      { text: nameOf(credential), font: NAME, className: "name", y: 23 },
      {
        text: idOf(credential) || (credential.address ?? ""),
        font: credential.id === null ? DETAIL : ID,
        className: credential.id === null ? "detail" : "id",
        y: 40,
      },
      { text: deletedAt ? "this plan deletes it too" : receives, font: DETAIL, className: "detail", y: 57 },
    ],
  });
}

interface Card {
  readonly box: Box;
  readonly kind: string;
  readonly target: string;
  /** What a screen reader says after the words on the card. */
  readonly more: string;
  readonly lines: readonly { text: string; font: Font; className: string; y: number }[];
}

/**
 * The accessible name begins with what can be seen, so that people who speak to their browser can say it. The inner SVG cuts
 * off what would stand over the edge, such as a pile of accents.
 */
function card({ box: { x, y, width, height }, kind, target, more, lines }: Card): Markup {
  const shown = lines
    .filter(({ text }) => text !== "")
    .map((line) => ({ ...line, short: shorten(line.text, width - 2 * PADDING, line.font) }));
  const isShortened = shown.some(({ text, short }) => short !== visible(text));
  const label = `${shown.map(({ short }) => short).join(", ")}. ${more}`;
  return markup`<a class="card ${kind}" href="#${target}" aria-label="${label}">${isShortened ? markup`<title>${shown.map(({ text }) => text).join(", ")}</title>` : null}<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><svg x="${x}" y="${y}" width="${width}" height="${height}">${shown.map(
    ({ className, y, short }) => markup`<text class="${className}" x="${PADDING}" y="${y}">${short}</text> `,
  )}</svg></a>`;
}
