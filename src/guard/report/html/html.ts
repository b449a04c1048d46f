/** The report as one page that needs nothing else: no network, no script, no colours to be understood. */
import { titleOf } from "../headline.js";
import type { Report } from "../report.js";
import { credentials } from "./credentials.js";
import { findings } from "./findings.js";
import { graph } from "./graph.js";
import { layout } from "./layout.js";
import { legend } from "./legend.js";
import { Markup, markup } from "./markup.js";
import { count } from "./names.js";
import { type Outline, outline } from "./outline.js";
import { filterStyle, overview } from "./overview.js";
import { style } from "./style.js";
import { summary } from "./summary.js";

export function html(report: Report): string {
  const outlined = outline(report);
  const { name, version } = report.tool;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${titleOf(report)} – Belay guard</title>
<style>${new Markup(style + filterStyle(outlined))}</style>
</head>
<body>
<header><p><b>Belay guard</b></p>${contents(outlined)}</header>
<main>
${summary(report)}
${overview(outlined)}
${drawing(outlined)}
${findings(report.findings)}
${credentials(outlined)}
</main>
<footer><p>${name} ${version}, report format ${report.format_version}. This page holds ids, names and addresses, and no other value of the plan.</p></footer>
</body>
</html>
`.text;
}

function contents({ credentials, destinations }: Outline): Markup {
  const links = [
    ...(credentials.length > 1 ? [markup`<li><a href="#overview">Overview</a></li>`] : []),
    ...(credentials.length > 0 ? [markup`<li><a href="#graph">Graph</a></li>`] : []),
    markup`<li><a href="#findings">Findings</a></li>`,
    ...(credentials.length > 0 ? [markup`<li><a href="#credentials">Credentials</a></li>`] : []),
    ...(destinations.length > 0 ? [markup`<li><a href="#destinations">Destinations</a></li>`] : []),
  ];
  return markup`<nav aria-label="On this page"><ul>${links}</ul></nav>`;
}

function drawing(outlined: Outline): Markup | null {
  if (outlined.credentials.length === 0) return null;
  const drawn = layout(outlined);
  const hidden = drawn.hiddenCredentials;
  return markup`<section aria-labelledby="graph"><h2 id="graph">Graph</h2>
<p class="skip"><a href="#findings">Skip the graph: the tables below tell the same</a></p>
<div class="panel">${legend(drawn.bands.flatMap(({ rows }) => rows))}
<div class="scroll" role="group" aria-label="Graph, scrolls sideways" tabindex="0">${graph(drawn)}</div></div>
${hidden > 0 ? markup`<p>${count(hidden, { one: "more credential is", many: "more credentials are" })} only in the tables below.</p>` : null}
</section>`;
}
