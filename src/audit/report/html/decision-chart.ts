import { scaleLinear } from 'd3-scale';
import { sanitize } from '../../../format.ts';
import { DECISIONS } from '../sections/labels.ts';
import type { DecisionGroup, FlatBlock } from '../view-model.ts';
import { round } from './count-axis.ts';
import { html, type SafeHtml } from './html-template.ts';

type DecisionBlock = Extract<FlatBlock, { kind: 'decisions' }>;
type Decision = keyof typeof DECISIONS;

const WIDTH = 360;
const ROW = 17;
/** Where bars begin, after the labels, and where the longest one ends, before its number. */
const LEFT = 112;
const RIGHT = 322;
/** As many characters as fit before the bars. */
const LONGEST = 18;

const ALL = Object.keys(DECISIONS) as Decision[];

/** decisionChart draws how many keys of each group stay, wait, are due or are blocked, as SVG: a bar for each group. */
export function decisionChart({ title, groups }: DecisionBlock): SafeHtml {
  const x = scaleLinear([0, Math.max(1, ...groups.map(total))], [LEFT, RIGHT]);
  const rows = groups.map((group, index) => {
    const y = index * ROW;
    let before = 0;
    const parts = ALL.map((decision) => {
      const [from, to] = [before, before + group.counts[decision]];
      before = to;
      return html`<rect class="${decision}" x="${round(x(from))}" y="${y + 2}" width="${round(x(to) - x(from))}" height="${ROW - 5}"/>`;
    });
    const baseline = y + 12;
    return html`<g><title>${describe(group)}</title><text x="0" y="${baseline}">${sanitize(group.label, LONGEST)}</text>${parts}<text x="${round(x(before) + 4)}" y="${baseline}">${before}</text></g>`;
  });
  const legend = ALL.filter((decision) => groups.some(({ counts }) => counts[decision] > 0)).map(
    (decision) => html` <span class="${decision}">${DECISIONS[decision]}</span>`,
  );
  const label = `Keys by ${title.toLowerCase()}. ${groups.map(describe).join('. ')}`;
  return html`<figure><figcaption>Keys by ${title.toLowerCase()}${legend}</figcaption>
<svg role="img" aria-label="${label}" viewBox="0 0 ${WIDTH} ${groups.length * ROW}">${rows}</svg></figure>`;
}

function total({ counts }: DecisionGroup): number {
  return ALL.reduce((sum, each) => sum + counts[each], 0);
}

/** describe is a bar in words: `1 to 2 years: 3 stays, 1 waiting`. */
function describe({ label, counts }: DecisionGroup): string {
  const parts = ALL.filter((each) => counts[each] > 0).map((each) => `${counts[each]} ${DECISIONS[each]}`);
  return `${label}: ${parts.join(', ')}`;
}
