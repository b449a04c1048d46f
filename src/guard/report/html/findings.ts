/** The findings in full: what is wrong, with whom, and the ways out. */
import { TITLES } from "../code-titles.js";
import { type FindingGroup, groupFindings } from "../group-findings.js";
import type { FindingDependent, GuardFinding, Level } from "../report.js";
import { type Markup, markup } from "./markup.js";
import { capitalize, idOf, nameOf } from "./names.js";

/** The others stand behind a summary that opens. */
const SHOWN = 10;

/** With more findings than these each is folded. */
const OPEN = 3;

export function findings(all: readonly GuardFinding[]): Markup {
  const isOpen = all.length <= OPEN;
  return markup`<section aria-labelledby="findings"><h2 id="findings">Findings</h2>
${all.length > 0 ? groupFindings(all).map((group, index) => article(group, index, isOpen)) : markup`<p>There is nothing to report.</p>`}
</section>`;
}

const MOOD: Record<Level, string> = { error: "blocked", warning: "unproven", information: "neutral" };

function article({ code, level, findings, waysOut }: FindingGroup, index: number, isOpen: boolean): Markup {
  const anchor = `findings-${index + 1}`;
  const times =
    findings.length > 1
      ? markup` <span class="quiet">${findings.length.toLocaleString("en")} times</span>`
      : null;
  return markup`<article id="${anchor}" aria-labelledby="${anchor}-title">
<h3 id="${anchor}-title"><span class="badge ${MOOD[level]}">${capitalize(level)}</span> ${TITLES[code]}${times}</h3>
<p class="quiet"><code>${code}</code></p>
${waysOut.length > 0 ? markup`<h4>Ways out</h4><ul class="ways">${waysOut.map((way) => markup`<li>${way}</li>`)}</ul>` : null}
${findings.map((found) => one(found, isOpen))}
</article>`;
}

function one({ summary, detail, address, plan, dependents }: GuardFinding, isOpen: boolean): Markup {
  return markup`<details class="finding"${isOpen ? markup` open` : null}><summary><bdi>${summary}</bdi></summary>
<p class="quiet">At <code>${address}</code>${plan === undefined ? null : markup` in <code>${plan}</code>`}</p>
<p>${detail}</p>
${dependents.length > 0 ? markup`<ul>${dependents.slice(0, SHOWN).map(item)}</ul>` : null}
${dependents.length > SHOWN ? others(dependents.slice(SHOWN)) : null}
</details>
`;
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
