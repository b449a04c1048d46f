/** The findings in full: what is wrong, with whom, and the ways out. */
import type { FindingDependent, GuardFinding, Level } from "../report.js";
import { type Markup, markup } from "./markup.js";
import { capitalize, idOf, nameOf } from "./names.js";

/** The others stand behind a summary that opens. */
const SHOWN = 10;

export function findings(all: readonly GuardFinding[]): Markup {
  return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${all.length > 0 ? all.map(article) : markup`<p>There is nothing to report.</p>`}
</section>`;
}

const MOOD: Record<Level, string> = { error: "blocked", warning: "unproven", information: "neutral" };

function article(finding: GuardFinding, i: number): Markup {
  const { code, level, summary, detail, address, ways_out: waysOut, dependents } = finding;
  const anchor = `finding-${i + 1}`;
  return markup`<article id="${anchor}" aria-labelledby="${anchor}-summary">
<h3 id="${anchor}-summary"><span class="badge ${MOOD[level]}">${capitalize(level)}</span> <bdi>${summary}</bdi></h3>
<p class="quiet"><code>${code}</code> at <code>${address}</code></p>
<p>${detail}</p>
${dependents.length > 0 ? markup`<ul>${dependents.slice(0, SHOWN).map(item)}</ul>` : null}
${dependents.length > SHOWN ? others(dependents.slice(SHOWN)) : null}
${waysOut.length > 0 ? markup`<h4>Ways out</h4><ul>${waysOut.map((way) => markup`<li>${way}</li>`)}</ul>` : null}
</article>`;
}

function others(dependents: readonly FindingDependent[]): Markup {
  return markup`<details><summary>and ${dependents.length.toLocaleString("en")} more</summary><ul>${dependents.map(item)}</ul></details>`;
}

function item(dependent: FindingDependent): Markup {
  const id = idOf(dependent);
  const { note, reason } = dependent;
  return markup`<li><bdi>${nameOf(dependent)}</bdi>${id ? markup` <span class="quiet">(${id})</span>` : null}${note === undefined ? null : markup`, <bdi>${note}</bdi>`}${reason === null ? null : `: ${reason}`}</li>
`;
}
