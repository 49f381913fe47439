import { scaleUtc } from 'd3-scale';
import { pluralize } from '../../../format.ts';
import { DAY } from '../../../time.ts';
import { isoDate } from '../sections/labels.ts';
import type { DeletionDay, FlatBlock } from '../view-model.ts';
import { CHART, countAxis, countScale, round } from './count-axis.ts';
import { html, type SafeHtml } from './html-template.ts';

type TimelineBlock = Extract<FlatBlock, { kind: 'timeline' }>;

const MOST_DATES = 4;
/** Half as wide as a date. */
const HALF_DATE = 27;

/** timelineChart draws how many keys went, and how many will go, on each day, as SVG, with a line for the day of the report. */
export function timelineChart({ at, days }: TimelineBlock): SafeHtml {
  const { width, height, left, top, bottom } = CHART;
  const today = startOf(isoDate(at));
  const dates = [today, ...days.map(({ day }) => startOf(day))];
  const x = scaleUtc([Math.min(...dates), Math.max(...dates) + DAY], [left, width]);
  const y = countScale(Math.max(...days.map(({ deleted, due }) => deleted + due)));
  const thickness = Math.max(2, round((x(DAY) - x(0)) * 0.8));
  const bars = days.map((each) => {
    const { day, deleted, due } = each;
    const bar = (kind: string, count: number, below: number) =>
      html`<rect class="${kind}" x="${round(x(startOf(day)))}" y="${round(y(below + count))}" width="${Math.min(thickness, 24)}" height="${round(y(0) - y(count))}"/>`;
    return html`<g><title>${day}: ${describe(each)}</title>${bar('delete', deleted, 0)}${bar('mark', due, deleted)}</g>`;
  });
  const ticks = x.ticks(MOST_DATES).filter((date) => Number(date) % DAY === 0);
  const labels = ticks.map((date) => {
    const place = Math.min(Math.max(x(date), HALF_DATE), width - HALF_DATE);
    return html`<text class="date" x="${round(place)}" y="${height - 2}">${isoDate(date.toISOString())}</text>`;
  });
  const now = round(x(today));
  const all = { deleted: sum(days, 'deleted'), due: sum(days, 'due') };
  return html`<figure><figcaption>Deletions by day <span class="delete">deleted</span> <span class="mark">waiting until then</span></figcaption>
<svg class="timeline" role="img" aria-label="Deletions by day: ${describe(all)}" viewBox="0 0 ${width} ${height}">${countAxis(y)}${bars}<line class="now" x1="${now}" x2="${now}" y1="${top}" y2="${height - bottom}"/>${labels}</svg></figure>`;
}

/** In milliseconds since the epoch. */
function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function sum(days: DeletionDay[], field: 'deleted' | 'due'): number {
  return days.reduce((all, each) => all + each[field], 0);
}

/** describe is a bar in words: `2 keys deleted, 1 key waiting`. */
function describe({ deleted, due }: Pick<DeletionDay, 'deleted' | 'due'>): string {
  return [
    ...(deleted > 0 ? [`${pluralize(deleted, 'key')} deleted`] : []),
    ...(due > 0 ? [`${pluralize(due, 'key')} waiting`] : []),
  ].join(', ');
}
