import { sanitize } from '../../../format.ts';
import { DECISIONS } from '../sections/labels.ts';
import type { DecisionGroup, FlatBlock } from '../view-model.ts';
import { safeHtml } from './html-text.ts';

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
export function decisionChart({ title, groups }: DecisionBlock): string {
  const most = Math.max(1, ...groups.map(total));
  const scale = (count: number) => (count / most) * (RIGHT - LEFT);
  const rows = groups.map((group, index) => {
    const y = index * ROW;
    const parts = ALL.map((decision, place) => {
      const before = ALL.slice(0, place).reduce((sum, each) => sum + group.counts[each], 0);
      const [x, width] = [LEFT + scale(before), scale(group.counts[decision])].map((each) => each.toFixed(1));
      return `<rect class="${decision}" x="${x}" y="${y + 2}" width="${width}" height="${ROW - 5}"/>`;
    });
    const end = LEFT + scale(total(group)) + 4;
    return `<g><title>${safeHtml(describe(group))}</title><text x="0" y="${y + 12}">${safeHtml(sanitize(group.label, LONGEST))}</text>${parts.join('')}<text x="${end.toFixed(1)}" y="${y + 12}">${total(group)}</text></g>`;
  });
  const legend = ALL.filter((decision) => groups.some(({ counts }) => counts[decision] > 0)).map(
    (decision) => `<span class="${decision}">${DECISIONS[decision]}</span>`,
  );
  const label = `Keys by ${title.toLowerCase()}. ${groups.map(describe).join('. ')}`;
  return `<figure class="decisions"><figcaption>${title}: ${legend.join(' ')}</figcaption>
<svg role="img" aria-label="${safeHtml(label)}" viewBox="0 0 ${WIDTH} ${groups.length * ROW}">${rows.join('')}</svg></figure>`;
}

function total({ counts }: DecisionGroup): number {
  return ALL.reduce((sum, each) => sum + counts[each], 0);
}

/** describe is a bar in words: `1 to 2 years: 3 stays, 1 waiting`. */
function describe({ label, counts }: DecisionGroup): string {
  const parts = ALL.filter((each) => counts[each] > 0).map((each) => `${counts[each]} ${DECISIONS[each]}`);
  return `${label}: ${parts.join(', ')}`;
}
