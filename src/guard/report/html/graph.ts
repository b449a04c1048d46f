/** The graph as SVG: every node leads to the place on the page that tells the same in words. */
import type { CredentialVerdict, Outcome } from "../report.js";
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

export const OUTCOMES: Record<Outcome, string> = {
  blocked: "Blocked",
  unproven: "Unproven",
  allowed: "Allowed",
};

export function graph({ width, height, columns, bands, destinations }: Layout): Markup {
  return markup`<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="graph-title" aria-describedby="graph-description">
<title id="graph-title">Credentials, what uses them, and what the plan changes</title>
<desc id="graph-description">Every node is a link to the same facts in words. A line from a dependent to a credential that is deleted is an association; a line to the right leads to the credential that the dependent moves to.</desc>
<defs>${arrowHead("blocking")}${arrowHead("planned")}</defs>
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
  label: `Credential ${fullNameOf(credential)} at ${credential.platform}. ${capitalize(change)}. ${outcome}: ${usageOf(credential)}.`,
  lines: [
    { text: nameOf(credential), font: NAME, className: "name", y: 26 },
    { text: idOf(credential) || credential.address, font: ID, className: "id", y: 44 },
    { text: `${credential.platform} · ${change}`, font: DETAIL, className: "detail", y: 62 },
    {
      text:
        blocking > 0
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
  const to = destination ? ` ${fullNameOf(destination.credential)}` : "";
  const below = isDeleted ? "deleted by this plan" : idOf(dependent);
  const middle = (now.x1 + now.x2) / 2;
  return markup`<g class="row">
<g aria-hidden="true"><path class="line ${fate.association}" d="M${now.x1} ${now.y}H${now.x2 + 2}"${fate.association === "ends" ? null : markup` marker-end="url(#arrow-blocking)"`}/>${fate.association === "ends" ? markup`<path class="cross" d="M${now.x2 + 9} ${now.y - 5}l10 10m0-10l-10 10"/>` : null}<text class="words ${fate.association}" x="${middle}" y="${now.y - 7}" text-anchor="middle">${fate.now}</text>${next ? drawCurve(next, fate.next ?? "") : null}</g>
${card({
  box,
  kind: `dependent${isDeleted ? " deleted" : ""}`,
  target: anchor,
  label: `${capitalize(word.one)} ${fullNameOf(dependent)}. ${fate.sentence}${to}.`,
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
    hidden > 0 ? `and ${hidden.toLocaleString("en")} more in the table` : capitalize(usageOf(credential));
  return card({
    box,
    kind: "remark",
    target: hidden > 0 ? `${anchor}-dependents` : anchor,
    label:
      hidden > 0
        ? `${count(hidden, credential.dependent_word)} more, of ${nameOf(credential)}, in the table`
        : text,
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
    label: `Credential ${fullNameOf(credential)} at ${platform}: ${receives}${deletedAt ? "; this plan deletes it too" : ""}.`,
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
  readonly label: string;
  readonly lines: readonly { text: string; font: Font; className: string; y: number }[];
}

/** The inner SVG cuts off what would stand over the edge, such as a pile of accents. */
function card({ box: { x, y, width, height }, kind, target, label, lines }: Card): Markup {
  const texts = lines
    .filter(({ text }) => text !== "")
    .map(
      (line) =>
        markup`<text class="${line.className}" x="${PADDING}" y="${line.y}">${shorten(line.text, width - 2 * PADDING, line.font)}</text>`,
    );
  return markup`<a class="card ${kind}" href="#${target}" aria-label="${label}"><title>${label}</title><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/><svg x="${x}" y="${y}" width="${width}" height="${height}">${texts}</svg></a>`;
}

/** What the plan does to a credential, in words. */
export function changeOf({ change, deposed }: CredentialVerdict): string {
  if (deposed !== null) return "deposed object deleted";
  return change === "replace" ? "deleted and replaced" : "deleted";
}

/** What stands in the way, or how little. */
export function usageOf(credential: CredentialVerdict): string {
  const { dependents, dependent_word: word, verdict } = credential;
  const blocking = blockersOf(credential);
  if (blocking > 0) return `${count(blocking, word)} on it after the apply`;
  if (dependents.length > 0) return `${count(dependents.length, word)} leave it`;
  return verdict === "unproven" ? `its ${word.many} are not known` : `no ${word.one} uses it`;
}

function blockersOf({ dependents }: CredentialVerdict): number {
  return dependents.filter(({ fate }) => isBlocking(fate)).length;
}
