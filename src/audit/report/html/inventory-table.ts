import { pluralize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import type { ReportFinding, ReportKey } from '../report.ts';
import { DECISIONS, firstFew, isoDate, keyTypeLabel, ownerLabel } from '../sections/labels.ts';
import type { FlatBlock } from '../view-model.ts';
import { html, joined, type SafeHtml } from './html-template.ts';

type KeysBlock = Extract<FlatBlock, { kind: 'keys' }>;

/** More keys are one line that opens. */
const MOST_UNFOLDED = 10;

/**
 * MOST_SHOWN is how many rows the script shows at first. The rows after them are folded when it shows them: 5,000 more
 * `details` would double the time that the page takes to open.
 */
export const MOST_SHOWN = 200;

/** A page that cannot have all keys has so many, the worst: to search among more of them would not tell either what is not there. */
const WORST_KEYS = 1000;

/** INVENTORY_HEADS are the heads of the columns, in plain text. */
export const INVENTORY_HEADS = ['Key', 'Owner', 'Type', 'Since', 'Worst finding', 'Decision'];

/**
 * renderKeys renders the inventory: a row for each key, which opens to everything about it. The script of the page adds
 * search, filters and sorting (page-script.ts), and reads the classes and data attributes here.
 */
export function renderKeys({ keys: { items, total }, at }: KeysBlock): SafeHtml {
  const isOpen = total > MOST_UNFOLDED ? '' : html` open`;
  const shown = items.length < total ? items.slice(0, WORST_KEYS) : items;
  const rest = total - shown.length;
  const note =
    rest > 0
      ? html`<p>And ${rest} more, which only the JSON of this report has: no search here finds them.</p>\n`
      : '';
  return html`<details class="inventory"${isOpen}><summary>${pluralize(total, 'key')}, those with the most severe findings first</summary>
<div class="filters" role="search" aria-label="Keys" hidden></div>
${note}<div class="scroll" role="region" aria-label="Keys of the account" tabindex="0"><table class="keys" data-at="${isoDate(at)}">
<caption>Keys of the account</caption>
<thead><tr>${INVENTORY_HEADS.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${shown.map(renderKey)}</tbody></table></div>
${whatToDo(shown)}<p class="only-printed">Only the first 25 keys are printed.</p>
</details>`;
}

/** A table of 5,000 keys has to be small: it has no tags and attributes that HTML and CSS can do without. */
function renderKey(key: ReportKey, index: number): SafeHtml {
  const { findings, guards } = key;
  const rules = findings.map(
    ({ rule, evidence, since }) => html`<li><b>${rule}</b>: ${evidence}, since ${isoDate(since)}`,
  );
  const held = guards.map(({ guard, reason }) => html`<li><b>${guard}</b> holds it: ${reason}`);
  const rank = Math.max(-1, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  // The script sorts by rank: names of severities have no order in the alphabet.
  const name = key.name.trim() === '' ? 'unnamed key' : key.name;
  const all = html`${facts(key)}${list('rules', rules)}${list('guards', held)}`;
  const first =
    index < MOST_SHOWN
      ? html`<details><summary>${name}</summary>${all}</details>`
      : html`<strong>${name}</strong>${all}`;
  return html`<tr><th scope="row">${first}<td>${ownerLabel(key)}<td>${keyTypeLabel(key)}<td>${isoDate(key.createdAt ?? key.firstSeenAt)}<td data-rank="${rank}">${SEVERITIES[rank] ?? 'none'}<td>${DECISIONS[key.decision]}\n`;
}

function facts(key: ReportKey): SafeHtml {
  const { fingerprint, id, createdAt, createdBy, lastUsedAt, instances, recognized, dueAt, findings } = key;
  const pieces = [
    html`<code>${fingerprint ?? 'no fingerprint'}</code>`,
    html`id ${id}`,
    ...(createdAt === null ? [html`first seen on this day`] : []),
    ...(createdBy === null ? [] : [html`added by ${createdBy}`]),
    ...(lastUsedAt === null ? [] : [html`last used ${isoDate(lastUsedAt)}`]),
    ...(instances === null ? [] : [html`on ${firstFew(instances).join(', ') || 'no machine'}`]),
    ...(recognized === null ? [] : [html`recognized by ${recognized}`]),
    ...(dueAt === null ? [] : [html`due ${isoDate(dueAt)}`]),
    ...(findings.length === 0 ? [html`no rule fires`] : []),
  ];
  return joined(pieces, ', ');
}

function list(name: string, entries: SafeHtml[]): SafeHtml {
  return entries.length === 0 ? html`` : html`<ul class="${name}">${entries}</ul>`;
}

/** whatToDo is said once for all keys that a rule fires on. */
function whatToDo(keys: ReportKey[]): SafeHtml {
  const hints = new Map<string, ReportFinding>();
  for (const { findings } of keys)
    for (const finding of findings) hints.set(`${finding.rule} ${finding.hint}`, finding);
  if (hints.size === 0) return html``;
  const items = [...hints.values()].map(({ rule, hint }) => html`<li><b>${rule}</b>: ${hint}`);
  return html`<p>What to do:</p>\n<ul>${items}</ul>\n`;
}
