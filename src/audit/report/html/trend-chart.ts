import { scaleBand } from 'd3-scale';
import { pluralize } from '../../../format.ts';
import type { RunRecord } from '../../ledger/ledger.ts';
import { isoDate, totalFindings } from '../sections/labels.ts';
import { CHART, countAxis, countScale, round } from './count-axis.ts';
import { html, type SafeHtml } from './html-template.ts';

const MOST_DATES = 4;
/** As wide as a date. */
const DATE = 55;

/** trendChart draws how many findings the last runs had, as SVG: a bar for each run, with axes of numbers and dates. */
export function trendChart(runs: RunRecord[]): SafeHtml {
  const { width, height, left } = CHART;
  const y = countScale(Math.max(0, ...runs.map(totalFindings)));
  const x = scaleBand([...runs.keys()], [left, width]).paddingInner(0.2);
  const datesEvery = Math.ceil(runs.length / MOST_DATES);
  const bars = runs.map((run, index) => {
    const [all, severe] = [totalFindings(run), run.findings.critical + run.findings.high];
    const at = round(x(index) ?? left);
    const bar = (count: number, kind: string) =>
      html`<rect class="${kind}" x="${at}" y="${round(y(count))}" width="${round(x.bandwidth())}" height="${round(y(0) - y(count))}"/>`;
    const day = isoDate(run.at);
    const hasDate = index % datesEvery === 0 && at + DATE <= width;
    const date = hasDate ? html`<text x="${at}" y="${height - 2}">${day}</text>` : '';
    return html`<g><title>${day}: ${pluralize(all, 'finding')}, ${severe} high or critical, ${pluralize(run.keys, 'key')}, ${run.deleted} deleted</title>${bar(all, 'all')}${bar(severe, 'severe')}${date}</g>`;
  });
  const [first, last] = [runs[0], runs.at(-1)].map((run) => (run ? totalFindings(run) : 0));
  const label = `Findings over the last ${pluralize(runs.length, 'run')}: from ${first} to ${last}`;
  return html`<figure><figcaption>${label} <span class="severe">high or critical</span> <span class="all">others</span></figcaption>
<svg class="trend" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}">${countAxis(y)}${bars}</svg></figure>`;
}
