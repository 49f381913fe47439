import { scaleUtc } from 'd3-scale';
import { pluralize } from '../../../format.ts';
import { DAY } from '../../../time.ts';
import { isoDate } from '../sections/labels.ts';
import type { DeletionDay, FlatBlock } from '../view-model.ts';
import { CHART, countAxis, countScale, round } from './count-axis.ts';
import { html, type SafeHtml } from './html-template.ts';

type TimelineBlock = Extract<FlatBlock, { kind: 'timeline' }>;

const MOST_DATES = 4;
/** As wide as a date. */
const DATE = 55;

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
    const bar = (kind: string, count: number, below: number) => {
      // What is little beside the rest is seen all the same.
      const length = count > 0 ? Math.max(2, round(y(0) - y(count))) : 0;
      return html`<rect class="${kind}" x="${round(x(startOf(day)))}" y="${round(y(below) - length)}" width="${Math.min(thickness, 24)}" height="${length}"/>`;
    };
    return html`<g><title>${day}: ${describe(each)}</title>${bar('delete', deleted, 0)}${bar('mark', due, deleted)}</g>`;
  });
  let free = 0;
  const labels = x.ticks(MOST_DATES).flatMap((date) => {
    const at = round(Math.min(Math.max(x(date), DATE / 2), width - DATE / 2));
    if (Number(date) % DAY !== 0 || at - DATE / 2 < free) return [];
    free = at + DATE / 2 + 4;
    return [html`<text class="date" x="${at}" y="${height - 2}">${isoDate(date.toISOString())}</text>`];
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
