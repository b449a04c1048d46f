/** All credentials in a table that can be filtered, without a script: each choice hides the rows that are not of it. */
import { describeUse } from "../describe-credential.js";
import type { CredentialVerdict } from "../report.js";
import { changeOf, OUTCOMES } from "./credential-words.js";
import { type Markup, markup } from "./markup.js";
import { capitalize, idOf, nameOf } from "./names.js";
import type { Outline, OutlinedCredential } from "./outline.js";

/** What can be chosen by, and the choices: only where there are several. */
interface Facet {
  readonly title: string;
  readonly values: readonly string[];
  readonly of: (credential: CredentialVerdict) => string;
}

function facetsOf(credentials: readonly OutlinedCredential[]): readonly Facet[] {
  const all: readonly (readonly [string, Facet["of"]])[] = [
    ["Verdict", ({ verdict }) => OUTCOMES[verdict]],
    [
      "Platform",
      ({ platform, kind }) => (kind.includes("/") ? `${platform}, ${kind.split("/")[1]}` : platform),
    ],
    ["Plan", ({ plan }) => plan ?? ""],
  ];
  return all
    .map(([title, of]) => ({
      title,
      of,
      values: [...new Set(credentials.map(({ credential }) => of(credential)))],
    }))
    .filter(({ values }) => values.length > 1);
}

/** Names of others are in no style: choices go by their numbers. */
export function filterStyle({ credentials }: Outline): string {
  return facetsOf(credentials)
    .flatMap(({ values }, facet) =>
      values.map(
        (_, value) => `.overview:has(#f${facet}-${value}:checked) tbody tr:not(.f${facet}-${value})`,
      ),
    )
    .map((hidden) => `${hidden}{display:none}`)
    .join("\n");
}

export function overview({ credentials }: Outline): Markup | null {
  if (credentials.length < 2) return null;
  const facets = facetsOf(credentials);
  const isSeveral = credentials.some(({ credential }) => credential.plan !== undefined);
  const head = ["Verdict", "Credential", "Change", "What uses it", ...(isSeveral ? ["Plan"] : [])];
  return markup`<section class="overview" aria-labelledby="overview"><h2 id="overview">Overview</h2>
<div class="panel">${facets.length > 0 ? markup`<div class="filters">${facets.map((one, index) => choices(one, index, credentials))}</div>` : null}
<div class="rows" role="group" aria-label="Credentials, scrolls" tabindex="0"><table role="table"><caption>Every credential that is deleted</caption>
<thead role="rowgroup"><tr role="row">${head.map((title) => markup`<th scope="col" role="columnheader">${title}</th>`)}</tr></thead>
<tbody role="rowgroup">
${credentials.map((one) => row(one, facets, isSeveral))}</tbody></table></div></div>
</section>`;
}

function choices({ title, values, of }: Facet, facet: number, all: readonly OutlinedCredential[]): Markup {
  const choice = (id: string, words: string, n: number, isChosen = false) =>
    markup`<label><input type="radio" name="f${facet}" id="${id}"${isChosen ? markup` checked` : null}> ${words} (${n})</label>`;
  return markup`<fieldset><legend>${title}</legend>${choice(`f${facet}-all`, "All", all.length, true)}${values.map(
    (value, index) =>
      choice(`f${facet}-${index}`, value, all.filter(({ credential }) => of(credential) === value).length),
  )}</fieldset>`;
}

function row(
  { anchor, credential }: OutlinedCredential,
  facets: readonly Facet[],
  isSeveral: boolean,
): Markup {
  const id = idOf(credential);
  const classes = facets
    .map(({ values, of }, facet) => `f${facet}-${values.indexOf(of(credential))}`)
    .join(" ");
  return markup`<tr role="row" class="${classes}"><td role="cell"><span class="badge ${credential.verdict}">${OUTCOMES[credential.verdict]}</span></td><th scope="row" role="rowheader"><a href="#${anchor}"><bdi>${nameOf(credential)}</bdi></a>${id ? markup` <code>${id}</code>` : null}</th><td role="cell">${capitalize(changeOf(credential))}</td><td role="cell">${capitalize(describeUse(credential))}</td>${isSeveral ? markup`<td role="cell"><code>${credential.plan ?? null}</code></td>` : null}</tr>
`;
}
