/** The page's one style sheet: colours by meaning, light, dark, forced and printed. */

const light = `--page:#f5f6f8;--panel:#fff;--text:#1a212c;--quiet:#525c6b;--line:#d4d9e1;--faint:#6b7686;--link:#1c57b3;--focus:#1c57b3;
--blocked:#b3231c;--blocked-tint:#fdeceb;--unproven:#8a5200;--unproven-tint:#fdf2df;--allowed:#17693c;--allowed-tint:#e6f5ec;--neutral:#3d4858;--neutral-tint:#eaedf1`;

const dark = `--page:#10141a;--panel:#191f28;--text:#e6e9ef;--quiet:#a5afbe;--line:#36404e;--faint:#8d98a9;--link:#8fb8ff;--focus:#8fb8ff;
--blocked:#ff938a;--blocked-tint:#2b191c;--unproven:#f0b955;--unproven-tint:#292113;--allowed:#74d09b;--allowed-tint:#15251d;--neutral:#c3cad6;--neutral-tint:#2a323e`;

const forced = `--page:Canvas;--panel:Canvas;--text:CanvasText;--quiet:CanvasText;--line:CanvasText;--faint:CanvasText;--link:LinkText;--focus:Highlight;
--blocked:CanvasText;--blocked-tint:Canvas;--unproven:CanvasText;--unproven-tint:Canvas;--allowed:CanvasText;--allowed-tint:Canvas;--neutral:CanvasText;--neutral-tint:Canvas`;

export const style = `
:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media (forced-colors:active){:root{${forced}}}
@media print{:root{color-scheme:light;${light};--page:#fff}}
*{box-sizing:border-box}
body{margin:0 auto;padding:0 1.25rem 2.5rem;max-width:78rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.15em}
code,.id{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
code{font-size:.85em}
h1,h2,h3,h4,p,ul,dl,dd{margin:0}
h1{font-size:1.5rem;line-height:1.3}
h2{margin:2.5rem 0 .75rem;font-size:1.2rem}
h3{font-size:1.05rem}
h4{font-size:.95rem}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
.quiet{color:var(--quiet);font-size:.9rem}
.blocking{color:var(--blocked)}

header{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;justify-content:space-between;padding:1.1rem 0}
header ul{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none}
footer{margin-top:2.5rem;padding-top:1rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.85rem}

.verdict{padding:1.25rem 1.5rem;border:1px solid var(--line);border-left:6px solid;border-radius:10px}
.verdict.blocked,.verdict.fails{border-color:var(--blocked);background:var(--blocked-tint)}
.verdict.unproven{border-color:var(--unproven);background:var(--unproven-tint)}
.verdict.allowed{border-color:var(--allowed);background:var(--allowed-tint)}
.blocked h1,.fails h1{color:var(--blocked)}
.unproven h1{color:var(--unproven)}
.allowed h1{color:var(--allowed)}
.verdict p{margin-top:.35rem}
.numbers{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.numbers li{padding:.6rem .9rem;border:1px solid var(--line);border-radius:10px;background:var(--panel);color:var(--quiet);font-size:.9rem;line-height:1.35}
.numbers b{display:block;color:var(--text);font-size:1.5rem;font-weight:600}
.numbers .blocked b,.numbers .fails b{color:var(--blocked)}
.numbers .unproven b{color:var(--unproven)}
.numbers .allowed b{color:var(--allowed)}
.numbers .none b{color:var(--quiet);font-weight:400}
.notes{margin:1rem 0;padding:.9rem 1.5rem;border:1px solid var(--line);border-radius:10px;background:var(--panel)}
.notes h2{margin:0 0 .25rem;font-size:1rem}
.notes ul,article ul{padding-left:1.25rem}

.origin{margin:1rem 0}
.origin ul{padding-left:1.25rem}
.filters{display:flex;flex-wrap:wrap;gap:.5rem 2rem;padding:.9rem 1.25rem 0}
fieldset{display:flex;flex-wrap:wrap;gap:.15rem 1rem;margin:0;padding:0;border:0;font-size:.9rem}
legend{float:left;margin-right:1rem;padding:0;color:var(--quiet)}
label{white-space:nowrap}
input{accent-color:var(--link)}
.rows{max-height:26rem;overflow:auto;padding:0 1.25rem .6rem}
.overview th:first-child,.overview td:first-child{width:8rem}
.finding{padding-top:.35rem;border-top:1px solid var(--line)}
.finding>*+*{margin-top:.5rem}

.panel,article{border:1px solid var(--line);border-radius:10px;background:var(--panel)}
article{margin:0 0 1rem;padding:1.1rem 1.5rem;scroll-margin-top:1rem}
article>*+*{margin-top:.6rem}
summary{cursor:pointer;color:var(--link)}
.badge{display:inline-block;margin-right:.25rem;padding:.05rem .6rem;border:1px solid;border-radius:1rem;font-size:.8rem;font-weight:600;vertical-align:.1em}
.badge.blocked,.badge.fails{color:var(--blocked);background:var(--blocked-tint)}
.badge.unproven{color:var(--unproven);background:var(--unproven-tint)}
.badge.allowed{color:var(--allowed);background:var(--allowed-tint)}
.badge.neutral{color:var(--neutral);background:var(--neutral-tint)}
h3 code{color:var(--quiet);font-weight:400}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:.5rem 1.5rem}
dt{color:var(--quiet);font-size:.85rem}

table{width:100%;table-layout:fixed;border-collapse:collapse;text-align:left}
caption{padding:.5rem 0;text-align:left;font-weight:600}
th,td{padding:.5rem 1rem .5rem .25rem;border-top:1px solid var(--line);vertical-align:top}
thead th{border:0;color:var(--quiet);font-size:.85rem;font-weight:400}
tbody th{font-weight:600}
tbody th code,tbody th .quiet{display:block;color:var(--quiet);font-weight:400}
table{scroll-margin-top:1rem}
tr{scroll-margin-top:35vh}
tr:target,article:target{background:var(--neutral-tint)}
tr:focus,table:focus,article:focus{outline:3px solid var(--focus);outline-offset:-1px}
.panel>table{margin:.35rem 1.25rem .6rem;width:calc(100% - 2.5rem)}

.skip a:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.scroll{overflow-x:auto;padding:.25rem 1.25rem 1rem}
.legend{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:.35rem 1.75rem;padding:.9rem 1.25rem;list-style:none;color:var(--quiet);font-size:.85rem}
.legend li{display:flex;gap:.75rem}
.legend svg{flex:none;margin-top:.15rem}
svg{display:block;font-size:14px}
svg text{fill:currentColor}
.columns{color:var(--quiet);font-size:13px;font-weight:600}
.card{color:var(--text);text-decoration:none}
.card rect{fill:var(--page);stroke:var(--line);stroke-width:1.5}
.card .name{font-size:14px;font-weight:600}
.card .id{font-size:11px}
.card .detail,.card .verdict{font-size:12px}
.card .id,.card .detail{color:var(--quiet)}
.card .verdict{font-weight:700}
.card.blocked rect,.card.fails rect{fill:var(--blocked-tint);stroke:var(--blocked)}
.card.unproven rect{fill:var(--unproven-tint);stroke:var(--unproven)}
.card.allowed rect{fill:var(--allowed-tint);stroke:var(--allowed)}
.blocked .verdict,.fails .verdict{color:var(--blocked)}
.unproven .verdict{color:var(--unproven)}
.allowed .verdict{color:var(--allowed)}
.card.destination rect{stroke:var(--link)}
.card.deleted rect,.card.remark rect{stroke-dasharray:5 4}
.card.deleted .name{text-decoration:line-through}
.card.remark rect{fill:none}
.card:hover .name,.card.remark:hover .detail{text-decoration:underline}
.card:focus-visible{outline:0}
.card:focus-visible rect{stroke:var(--focus);stroke-width:4;stroke-dasharray:none}
.line{fill:none;stroke:var(--faint);stroke-width:2}
.lasts,.begins{stroke:var(--blocked)}
.line.lasts{stroke-width:2.5}
.line.begins{stroke-dasharray:9 5}
.line.open{stroke:var(--unproven);stroke-dasharray:9 5}
.line.ends{stroke-dasharray:2 4}
.line.planned{stroke:var(--link);stroke-dasharray:9 5}
.cross{fill:none;stroke:var(--faint);stroke-width:2.5}
marker.blocking{fill:var(--blocked)}
marker.open{fill:var(--unproven)}
marker.planned{fill:var(--link)}
.words{font-size:12px;stroke:none;color:var(--quiet)}
.words.lasts,.words.begins{color:var(--blocked);font-weight:600}
.words.open{color:var(--unproven);font-weight:600}
.words.planned{color:var(--link)}
.row:hover .line,.row:focus-within .line,.band:has(.credential:is(:hover,:focus-visible)) .line{stroke-width:4}

@media (max-width:40rem){
body{padding:0 .75rem 2rem}
article,.verdict,.notes{padding:1rem}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table,tbody,tr,th,td,caption{display:block;width:auto}
tr{padding:.5rem 0;border-top:1px solid var(--line)}
tbody th,td{padding:.1rem .25rem;border:0}
}
@media print{
:root{font-size:11px}
body{max-width:none;padding:0}
nav,.skip{display:none}
.scroll{overflow:visible}
.scroll>svg{max-width:100%;height:auto}
article,.panel,.verdict,.notes{break-inside:auto}
.filters{display:none}
.rows{max-height:none;overflow:visible}
tr,.numbers,.verdict,.legend{break-inside:avoid}
h2,h3,caption{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}
.verdict,.badge,.card rect{print-color-adjust:exact}
}
`;
