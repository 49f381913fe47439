import { pluralize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import type { ReportKey } from '../report.ts';
import { DECISIONS, firstFew, isoDate, keyTypeLabel, ownerLabel } from '../sections/labels.ts';
import type { FlatBlock } from '../view-model.ts';
import { safeHtml } from './html-text.ts';

type KeysBlock = Extract<FlatBlock, { kind: 'keys' }>;

/** More keys are one line that opens. */
const MOST_UNFOLDED = 10;

/** INVENTORY_HEADS are the heads of the columns, in plain text. */
export const INVENTORY_HEADS = ['Key', 'Owner', 'Type', 'Since', 'Worst finding', 'Decision'];

/**
 * renderKeys renders the inventory: a row for each key, which opens to everything about it. The script of the page adds
 * search, filters and sorting (page-script.ts), and reads the classes and data attributes here.
 */
export function renderKeys({ keys: { items, total }, at }: KeysBlock): string {
  const heads = INVENTORY_HEADS.map((each) => `<th scope="col">${each}</th>`).join('');
  const rest = total - items.length;
  const note = rest > 0 ? `<p>And ${rest} more, in the JSON of this report.</p>\n` : '';
  return `<details class="inventory"${total > MOST_UNFOLDED ? '' : ' open'}><summary>${pluralize(total, 'key')}, those with the most severe findings first</summary>
<div class="filters" role="search" aria-label="Keys" hidden></div>
${note}<div class="scroll" role="region" aria-label="Keys of the account" tabindex="0"><table class="keys" data-at="${isoDate(at)}">
<caption>Keys of the account</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${items.map(renderKey).join('\n')}
</tbody></table></div>
${whatToDo(items)}<p class="only-printed">Only the first 25 keys are printed.</p>
</details>`;
}

/** A table of 5,000 keys has to be small: it has no tags and attributes that HTML and CSS can do without. */
function renderKey(key: ReportKey): string {
  const { name, findings, guards } = key;
  const rules = findings.map(
    ({ rule, evidence, since }) => `<li><b>${rule}</b>: ${safeHtml(evidence)}, since ${isoDate(since)}`,
  );
  const held = guards.map(({ guard, reason }) => `<li><b>${guard}</b> holds it: ${safeHtml(reason)}`);
  const rank = Math.max(-1, ...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  // The script sorts by rank: names of severities have no order in the alphabet.
  const cells = [
    `<td>${safeHtml(ownerLabel(key))}`,
    `<td>${safeHtml(keyTypeLabel(key))}`,
    `<td>${isoDate(key.createdAt ?? key.firstSeenAt)}`,
    `<td data-rank="${rank}">${SEVERITIES[rank] ?? 'none'}`,
    `<td>${DECISIONS[key.decision]}`,
  ];
  return `<tr><th scope="row"><details><summary>${safeHtml(name) || 'unnamed key'}</summary>${facts(key)}${list('rules', rules)}${list('guards', held)}</details>${cells.join('')}`;
}

function facts({
  fingerprint,
  id,
  createdAt,
  createdBy,
  lastUsedAt,
  instances,
  recognized,
  dueAt,
}: ReportKey): string {
  return [
    `<code>${safeHtml(fingerprint ?? 'no fingerprint')}</code>`,
    `id ${safeHtml(id)}`,
    createdAt === null ? 'first seen on this day' : '',
    createdBy === null ? '' : `added by ${safeHtml(createdBy)}`,
    lastUsedAt === null ? '' : `last used ${isoDate(lastUsedAt)}`,
    instances === null ? '' : `on ${safeHtml(firstFew(instances).join(', ') || 'no machine')}`,
    recognized === null ? '' : `recognized by ${safeHtml(recognized)}`,
    dueAt === null ? '' : `due ${isoDate(dueAt)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function list(name: string, entries: string[]): string {
  return entries.length === 0 ? '' : `<ul class="${name}">${entries.join('')}</ul>`;
}

/** whatToDo is said once for all keys that a rule fires on. */
function whatToDo(keys: ReportKey[]): string {
  const hints = keys.flatMap(({ findings }) =>
    findings.map(({ rule, hint }) => `<li><b>${rule}</b>: ${safeHtml(hint)}`),
  );
  return hints.length === 0 ? '' : `<p>What to do:</p>\n<ul>${[...new Set(hints)].join('')}</ul>\n`;
}
