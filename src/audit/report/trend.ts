import { escape as escapeHtml } from 'html-escaper';
import { pluralize } from '../../format.ts';
import type { RunRecord } from '../ledger/ledger.ts';

const HEIGHT = 96;
const BAR = 14;
const GAP = 4;

/** totalFindings is how many findings a run had. */
export function totalFindings({ findings }: RunRecord): number {
  return Object.values(findings).reduce((sum, each) => sum + each, 0);
}

/** trendChart draws how many findings the last runs had, as SVG: one bar per run, its lower part for critical and high ones. */
export function trendChart(runs: RunRecord[]): string {
  const most = Math.max(1, ...runs.map(totalFindings));
  const height = (findings: number) => Math.round((findings / most) * HEIGHT);
  const bars = runs.map((run, index) => {
    const all = totalFindings(run);
    const severe = run.findings.critical + run.findings.high;
    const x = index * (BAR + GAP);
    const bar = (size: number, kind: string) =>
      `<rect${kind} x="${x}" y="${HEIGHT - size}" width="${BAR}" height="${size}"/>`;
    const title = `${run.at.slice(0, 10)}: ${pluralize(all, 'finding')}, ${severe} high or critical, ${pluralize(run.keys, 'key')}`;
    return `<g><title>${escapeHtml(title)}</title>${bar(height(all), '')}${bar(height(severe), ' class="severe"')}</g>`;
  });
  const width = runs.length * (BAR + GAP);
  const [first, last] = [runs[0], runs.at(-1)].map((run) => (run ? totalFindings(run) : 0));
  const label = `Findings over the last ${pluralize(runs.length, 'run')}: from ${first} to ${last}`;
  return `<p>${label}; the lower part of each bar, in another color, shows those that are high or critical.</p>
<svg class="trend" role="img" aria-label="${label}" viewBox="0 0 ${Math.max(width, 360)} ${HEIGHT + 1}"><line x1="0" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>${bars.join('')}</svg>`;
}
