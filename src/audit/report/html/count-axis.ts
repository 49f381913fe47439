import { type ScaleLinear, scaleLinear } from 'd3-scale';
import { html, type SafeHtml } from './html-template.ts';

/** CHART is the size of a chart over time, and what its axes take of it. */
export const CHART = { width: 360, height: 120, left: 30, bottom: 16, top: 12 };

/** countScale places counts from 0 to `most` above the dates of a chart. */
export function countScale(most: number): ScaleLinear<number, number> {
  return scaleLinear([0, Math.max(1, most)], [CHART.height - CHART.bottom, CHART.top]);
}

/** countAxis draws lines across a chart at round counts. */
export function countAxis(y: ScaleLinear<number, number>): SafeHtml[] {
  const { left, width } = CHART;
  return y
    .ticks(3)
    .filter(Number.isInteger)
    .map((count) => {
      const at = round(y(count));
      return html`<line x1="${left}" x2="${width}" y1="${at}" y2="${at}"/><text class="tick" x="${left - 4}" y="${at + 3}">${count}</text>`;
    });
}

/** round is a coordinate with as many digits as can be seen. */
export function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
