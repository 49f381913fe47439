import { ticks } from 'd3-array';
import { pluralize } from '../../../format.ts';
import type { RunRecord } from '../../ledger/ledger.ts';
import { isoDate, totalFindings } from '../sections/labels.ts';
import { safeHtml } from './html-text.ts';

const WIDTH = 360;
const HEIGHT = 120;
/** What the axes take. */
const LEFT = 30;
const BOTTOM = 16;
/** Room for how many keys were deleted, above the highest bar. */
const TOP = 12;
const MOST_DATES = 4;
/** As wide as a date. */
const DATE = 55;

/** trendChart draws how many findings the last runs had, as SVG: a bar for each run, with axes of numbers and dates. */
export function trendChart(runs: RunRecord[]): string {
  const most = Math.max(1, ...runs.map(totalFindings));
  const y = (count: number) => Math.round(TOP + (1 - count / most) * (HEIGHT - TOP - BOTTOM));
  const step = (WIDTH - LEFT) / runs.length;
  const datesEvery = Math.ceil(runs.length / MOST_DATES);
  const bars = runs.map((run, index) => {
    const all = totalFindings(run);
    const severe = run.findings.critical + run.findings.high;
    const left = LEFT + index * step;
    const x = left.toFixed(1);
    const bar = (count: number, kind: string) =>
      `<rect${kind} x="${x}" y="${y(count)}" width="${(step * 0.8).toFixed(1)}" height="${y(0) - y(count)}"/>`;
    const day = safeHtml(isoDate(run.at));
    const title = `${day}: ${pluralize(all, 'finding')}, ${severe} high or critical, ${pluralize(run.keys, 'key')}, ${run.deleted} deleted`;
    const hasDate = index % datesEvery === 0 && left + DATE <= WIDTH;
    const date = hasDate ? `<text x="${x}" y="${HEIGHT - 2}">${day}</text>` : '';
    const gone = run.deleted > 0 ? `<text x="${x}" y="${y(all) - 3}">-${run.deleted}</text>` : '';
    return `<g><title>${title}</title>${bar(all, '')}${bar(severe, ' class="severe"')}${date}${gone}</g>`;
  });
  const lines = ticks(0, most, 3)
    .filter(Number.isInteger)
    .map(
      (count) =>
        `<line x1="${LEFT}" x2="${WIDTH}" y1="${y(count)}" y2="${y(count)}"/><text class="tick" x="${LEFT - 4}" y="${y(count) + 3}">${count}</text>`,
    );
  const [first, last] = [runs[0], runs.at(-1)].map((run) => (run ? totalFindings(run) : 0));
  const label = `Findings over the last ${pluralize(runs.length, 'run')}: from ${first} to ${last}`;
  return `<p>${label}. The lower part of each bar, in another color, is those that are high or critical; a number above it is how many keys were deleted.</p>
<svg class="trend" role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${lines.join('')}${bars.join('')}</svg>`;
}
