import { INVENTORY_HEADS } from './inventory-table.ts';

/** The cells of the inventory have no headings of their own, because they are many. */
const PHONE_HEADS = INVENTORY_HEADS.map(
  (head, index) => `  .keys td:nth-child(${index + 1})::before { content: "${head}"; }`,
).join('\n');

/** STYLE is how the HTML report looks: light and dark, on a large screen, on a phone and on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --ink: #1b2230; --soft: #56607a; --line: #dde2ea; --code: #eef1f6;
  --calm: #1a7f4b; --warning: #8a5300; --alarm: #b3261e; --calm-tint: #e5f5ec; --warning-tint: #fdf0d9;
  --alarm-tint: #fde8e6; --bar: #8fa3c8; --link: #2456b8; --control: #8791a5; --wait: #d99a2b; --held: #6b4fa0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11151c; --card: #191f29; --ink: #e6eaf2; --soft: #a3aec4; --line: #2d3646; --code: #232b38;
    --calm: #6fd39c; --warning: #f2bd66; --alarm: #ff9d94; --calm-tint: #16301f; --warning-tint: #372a12;
    --alarm-tint: #401d1b; --bar: #5f769f; --link: #8fb4ff; --control: #6b778f; --wait: #d99a2b; --held: #a98fe0;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; overflow-wrap: break-word; background: var(--page); color: var(--ink); line-height: 1.5;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
a { color: var(--link); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .86em; }
code { overflow-wrap: anywhere; }
pre code { font-size: 1em; }
header, main, footer { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
.summary {
  position: sticky; top: 0; z-index: 1; background: var(--card); border-bottom: 1px solid var(--line);
  border-top: 4px solid var(--tone);
}
.summary > div {
  max-width: 78rem; margin: 0 auto; padding: .55rem 1.25rem; display: flex; gap: .2rem 1rem; align-items: baseline;
}
.summary strong { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 0 1 auto; max-width: 20rem; }
.summary .mode { flex: none; }
.summary .verdict { color: var(--soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; flex: 1 1 0; min-width: 0; }
.calm { --tone: var(--calm); --tint: var(--calm-tint); }
.warning { --tone: var(--warning); --tint: var(--warning-tint); }
.alarm { --tone: var(--alarm); --tint: var(--alarm-tint); }
.mode, .severity {
  display: inline-block; border-radius: 1rem; padding: .05rem .6rem; font-size: .8rem; font-weight: 600;
  white-space: nowrap; background: var(--code); color: var(--ink);
}
.severity { background: var(--tint, var(--code)); color: var(--tone, var(--soft)); }
header { padding-top: 1.75rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h1 code { font-size: 1em; font-family: inherit; }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
.verdict-box { font-size: 1.05rem; font-weight: 600; margin: 0; padding: .85rem 1.1rem; border-radius: .5rem; background: var(--tint); border-left: 4px solid var(--tone); }
.figures { display: grid; grid-template-columns: repeat(6, 1fr); gap: .6rem; margin: 1rem 0 0; }
.figures:not(:has(:nth-child(9))) { grid-template-columns: repeat(8, 1fr); }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
.figures dt { color: var(--soft); font-size: .8rem; }
.figures dd { margin: 0; font-size: 1.35rem; font-weight: 600; font-variant-numeric: tabular-nums; color: var(--tone, inherit); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; list-style: none; margin: 1rem 0 0; padding: 0; font-size: .9rem; }
section { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; margin: 1.1rem 0; }
section > p { max-width: 60rem; }
details { margin: .5rem 0; }
summary { cursor: pointer; padding: .3rem 0; }
summary::marker { color: var(--soft); }
summary:hover { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen, .keys caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); font-size: .85rem; padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); min-width: 5.5rem; max-width: 30rem; }
th:first-child { min-width: 14rem; font-weight: 400; }
td:last-child { padding-right: 0; }
thead th, thead th:first-child { border-top: 0; border-bottom: 2px solid var(--line); color: var(--soft); font-size: .8rem; font-weight: 600; white-space: nowrap; }
@media (min-width: 70rem) {
  th:first-child:has(.line + .line > code) { width: 27rem; }
}
.line > code { font-size: .8em; }
th .line:first-child code, th > code:first-child { font-size: .86rem; font-weight: 600; }
.line { display: block; }
th .line + .line { color: var(--soft); }
.short { white-space: nowrap; }
pre { background: var(--code); border-radius: .4rem; padding: .75rem 1rem; overflow: auto; max-height: 12rem; margin: .6rem 0; }
button, input, select {
  font: inherit; font-size: .85rem; color: var(--ink); background: var(--card); border: 1px solid var(--control);
  border-radius: .35rem; padding: .2rem .5rem; max-width: 100%;
}
button { cursor: pointer; }
.copy { float: right; margin: .4rem; background: var(--card); }
.filters { display: flex; flex-wrap: wrap; gap: .5rem .9rem; margin: .6rem 0; }
.filters[hidden] { display: none; }
.filters label > * { width: 100%; min-width: 0; }
.filters label { display: grid; color: var(--soft); font-size: .8rem; flex: 1 1 8rem; min-width: 0; }
.inventory > .scroll { max-height: 75vh; overflow: auto; }
.inventory ul { margin: .3rem 0; font-size: .9rem; overflow-wrap: anywhere; }
.inventory ul { padding-left: 1.2rem; }
.keys th[scope=row] { unicode-bidi: plaintext; }
.keys details { margin: 0; }
.keys summary { padding: 0; font-weight: 600; }
.keys thead { position: sticky; top: 0; background: var(--card); }
.keys th > strong { display: block; font-weight: 600; }
.keys th:first-child { width: 40%; }
.keys thead button { border: 0; padding: 0; background: none; color: var(--soft); font-weight: 600; }
.keys [aria-sort] button { color: var(--ink); }
.keys [aria-sort=ascending] button::after { content: " \\2191"; }
.keys [aria-sort=descending] button::after { content: " \\2193"; }
.only-printed { display: none; }
figure { display: inline-block; vertical-align: top; width: 100%; max-width: 23rem; margin: 0 .7rem .6rem 0; }
figcaption { color: var(--soft); font-size: .85rem; margin-bottom: .3rem; }
figcaption span { border-bottom: 3px solid; color: var(--ink); margin-left: .4rem; }
svg { display: block; width: 100%; height: auto; }
svg text { font-size: 9.5px; fill: var(--ink); }
svg .tick { text-anchor: end; fill: var(--soft); }
svg .date { text-anchor: middle; }
svg line { stroke: var(--line); }
svg .now { stroke: var(--ink); stroke-dasharray: 2 2; }
svg .keep, svg .all { fill: var(--bar); }
svg .mark { fill: var(--wait); }
svg .delete, svg .severe { fill: var(--alarm); }
svg .blocked { fill: var(--held); }
span.keep, span.all { border-color: var(--bar); }
span.mark { border-color: var(--wait); }
span.delete, span.severe { border-color: var(--alarm); }
span.blocked { border-color: var(--held); }
footer { color: var(--soft); font-size: .85rem; padding-bottom: 2rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: .8rem; padding-right: .8rem; }
  section { padding: .7rem .8rem; margin: .7rem 0; }
  section p, .scroll, pre { margin: .4rem 0; }
  h2 { margin-bottom: .4rem; }
  details { margin: .2rem 0; }
  pre { max-height: 8rem; }
  .summary > div { padding: .5rem .8rem; }
  .summary .verdict { display: none; }
  h1 { font-size: 1.3rem; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  table, caption, tbody, tr, th, td { display: block; }
  tr { border-top: 2px solid var(--line); padding: .5rem 0; }
  th, th:first-child, td { border: 0; padding: .15rem 0; min-width: 0; max-width: none; overflow-wrap: anywhere; }
  td:not(:empty) { display: grid; grid-template-columns: 7rem minmax(0, 1fr); column-gap: .5rem; }
  td::before { content: attr(data-head); color: var(--soft); font-size: .85rem; grid-row: 1 / 20; }
${PHONE_HEADS}
  .keys thead:has(button) { position: static; clip-path: none; width: auto; height: auto; }
  .keys thead:has(button) tr { display: flex; flex-wrap: wrap; gap: .3rem 1rem; border: 0; }
  .keys tr[hidden] { display: none; }
  .keys th:first-child { width: auto; }
  td > * { grid-column: 2; justify-self: start; }
  td.short { white-space: normal; }
  td:empty { display: none; }
  .figures, .figures:not(:has(:nth-child(9))) { grid-template-columns: repeat(4, 1fr); gap: .4rem; }
  .figures div { padding: .3rem .5rem; }
  .figures dt { font-size: .75rem; }
  .figures dd { font-size: 1.1rem; }
  nav ul { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; }
}
@media print {
  :root { --page: #fff; --card: #fff; }
  body { font-size: 10pt; }
  .summary { position: static; }
  nav { display: none; }
  section { border: 0; padding: 0; }
  pre { max-height: none; white-space: pre-wrap; overflow-wrap: anywhere; }
  .scroll { overflow: visible; }
  th, td, th:first-child { min-width: 0; }
  .inventory > .scroll { max-height: none; }
  .keys tbody tr:nth-child(n + 26) { display: none; }
  .inventory:has(tr:nth-child(26)) .only-printed { display: block; }
  .copy, .filters { display: none; }
  tr { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
