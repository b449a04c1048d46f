/** Every credential with all its dependents as a table: what the graph shows, and what it leaves out. */
import { describeUse } from "../describe-credential.js";
import type { CredentialVerdict } from "../report.js";
import { changeOf, OUTCOMES } from "./credential-words.js";
import { FATES, isBlocking } from "./fate.js";
import { type Markup, markup } from "./markup.js";
import { capitalize, count, idOf, nameOf, UNKNOWN } from "./names.js";
import type { Destination, Outline, OutlinedCredential, OutlinedDependent } from "./outline.js";

export function credentials({ credentials, destinations }: Outline): Markup {
  if (credentials.length === 0) return markup``;
  return markup`<section aria-labelledby="credentials"><h2 id="credentials">Credentials that are deleted</h2>
${credentials.map(section)}
</section>
${destinations.length > 0 ? destinationTable(destinations) : null}`;
}

function section({ anchor, credential, dependents }: OutlinedCredential): Markup {
  return markup`<article id="${anchor}" tabindex="-1" aria-labelledby="${anchor}-name">
<h3 id="${anchor}-name"><span class="badge ${credential.verdict}">${OUTCOMES[credential.verdict]}</span> ${named(credential)}</h3>
<dl>${factsOf(credential).map(([term, fact]) => markup`<div><dt>${term}</dt><dd>${fact}</dd></div>`)}</dl>
${dependents.length > 0 ? dependentTable(anchor, credential, dependents) : markup`<p>${capitalize(describeUse(credential))}.</p>`}
</article>`;
}

type Fact = readonly [term: string, fact: string | Markup | null];

/** Facts that are null are not told. */
function factsOf(credential: CredentialVerdict): Fact[] {
  const { platform, kind, address, plan, previous_address, deposed, create_before_destroy: cbd } = credential;
  const code = (text: string | null) => (text === null ? null : markup`<code>${text}</code>`);
  const facts: Fact[] = [
    [
      "Platform",
      kind.toLowerCase() === platform.toLowerCase() ? platform : markup`${platform}, ${code(kind)}`,
    ],
    ["Address", code(address)],
    ["Plan", plan === undefined ? null : code(plan)],
    ["Moved from", code(previous_address)],
    ["Deposed object", code(deposed)],
    ["Planned change", capitalize(changeOf(credential))],
    ["Order", cbd === null ? null : orderOf(credential.change, cbd)],
    [
      "Dependents known from",
      credential.dependents_from === "platform" ? `${platform}, asked now` : "the plan's own prior state",
    ],
  ];
  return facts.filter(([, fact]) => fact !== null);
}

function orderOf(change: CredentialVerdict["change"], createBeforeDestroy: boolean): string | Markup {
  if (change === "replace") {
    return createBeforeDestroy
      ? "The new one is created first"
      : "This one is deleted before the new one is created";
  }
  return markup`<code>create_before_destroy = ${String(createBeforeDestroy)}</code>`;
}

function dependentTable(
  anchor: string,
  credential: CredentialVerdict,
  dependents: readonly OutlinedDependent[],
): Markup {
  return markup`<table role="table" id="${anchor}-dependents" tabindex="-1"><caption>${capitalize(describeUse(credential))}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${capitalize(credential.dependent_word.one)}</th><th scope="col" role="columnheader">Address of its change</th><th scope="col" role="columnheader">What the plan does</th></tr></thead>
<tbody role="rowgroup">
${dependents.map(dependentRow)}</tbody></table>`;
}

/** The roles are said aloud, because a narrow screen shows the rows as blocks, and browsers then forget that it is a table. */
function dependentRow({ anchor, dependent, destination }: OutlinedDependent): Markup {
  const { address, plan, fate, note } = dependent;
  return markup`<tr role="row" id="${anchor}" tabindex="-1"><th scope="row" role="rowheader">${named(dependent)}${note === undefined ? null : markup` <bdi class="quiet">${note}</bdi>`}</th><td role="cell">${address === null ? markup`<span class="quiet">no planned change</span>` : markup`<code>${address}</code>${inPlan(plan)}`}</td><td role="cell">${isBlocking(fate) ? markup`<strong class="blocking">Blocks.</strong> ` : null}${FATES[fate].sentence}${destination ? markup` <a href="#${destination.anchor}"><bdi>${nameOf(destination.credential)}</bdi></a>` : FATES[fate].next ? ` ${UNKNOWN}` : null}</td></tr>
`;
}

const inPlan = (plan: string | undefined) => (plan === undefined ? null : markup` in <code>${plan}</code>`);

function named(thing: Parameters<typeof idOf>[0]): Markup {
  const id = idOf(thing);
  const below = thing.id === null ? markup`<span class="quiet">${id}</span>` : markup`<code>${id}</code>`;
  return markup`<bdi>${nameOf(thing)}</bdi>${id ? markup` ${below}` : null}`;
}

function destinationTable(destinations: readonly Destination[]): Markup {
  const row = ({ anchor, credential, platform, arriving, dependentWord, deletedAt }: Destination) =>
    markup`<tr role="row" id="${anchor}" tabindex="-1"><th scope="row" role="rowheader">${named(credential)}</th><td role="cell">${credential.address === null ? markup`<span class="quiet">not planned</span>` : markup`<code>${credential.address}</code>${inPlan(credential.plan)}`}</td><td role="cell">${platform}</td><td role="cell">${count(arriving, dependentWord)}${deletedAt ? markup`. <a href="#${deletedAt}">This plan deletes it too</a>.` : null}</td></tr>
`;
  return markup`<section aria-labelledby="destinations"><h2 id="destinations">Credentials that dependents move to</h2>
<div class="panel"><table role="table"><caption>Who arrives where</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Credential</th><th scope="col" role="columnheader">Address</th><th scope="col" role="columnheader">Platform</th><th scope="col" role="columnheader">Arriving</th></tr></thead>
<tbody role="rowgroup">
${destinations.map(row)}</tbody></table></div>
</section>`;
}
