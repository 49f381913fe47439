import type { FlatBlock, ViewBlock, ViewCell, ViewSection } from '../view-model.ts';
import { decisionChart } from './decision-chart.ts';
import { html, inlineHtml, joined, type SafeHtml, verbatim } from './html-template.ts';
import { renderKeys } from './inventory-table.ts';
import { timelineChart } from './timeline-chart.ts';
import { trendChart } from './trend-chart.ts';

type TableBlock = Extract<FlatBlock, { kind: 'table' }>;

/** In rows. */
const MOST_UNFOLDED = 3;

/** renderBlocks renders the blocks of a section as HTML. What comes after so many rows is folded up, each table and group into a line that opens. */
export function renderBlocks({ blocks, mostUnfolded = MOST_UNFOLDED }: ViewSection): SafeHtml {
  const isOnlyTable = blocks.filter(({ kind }) => kind === 'table').length === 1;
  let rows = 0;
  const rendered = blocks.map((block) => {
    rows += rowsOf([block]);
    const isOpen = rows <= mostUnfolded;
    if (block.kind === 'fold')
      return renderFold({
        summary: block.summary.map(inlineHtml),
        body: block.blocks.map((each) => renderBlock(each)),
        isOpen,
      });
    return block.kind === 'table' && !isOpen
      ? renderFold({ summary: [tableSummary(block)], body: [renderTable(block)], isOpen })
      : renderBlock(block, { isTitled: !isOnlyTable });
  });
  return html`${rendered.map((each) => html`${each}\n`)}`;
}

/** rowsOf is how much room blocks take, in rows. */
function rowsOf(blocks: ViewBlock[]): number {
  const rows = blocks.map((block) => {
    if (block.kind === 'fold') return rowsOf(block.blocks);
    return block.kind === 'table' ? block.rows.length : Number(block.kind === 'code');
  });
  return rows.reduce((sum, each) => sum + each, 0);
}

function tableSummary({ title, rows, more }: TableBlock): SafeHtml {
  return html`${title}: ${rows.length + more}`;
}

function renderBlock(block: FlatBlock, options: { isTitled?: boolean } = {}): SafeHtml {
  switch (block.kind) {
    case 'text':
      return html`<p>${joined(block.text.map(inlineHtml), ' ')}</p>`;
    case 'table':
      return renderTable(block, options);
    case 'code':
      return html`<pre tabindex="0"><code>${verbatim(block.lines.join('\n'))}</code></pre>`;
    case 'keys':
      return renderKeys(block);
    case 'decisions':
      return decisionChart(block);
    case 'timeline':
      return timelineChart(block);
    case 'trend':
      return trendChart(block.runs);
  }
}

/** renderFold renders a line that opens. */
function renderFold({
  summary,
  body,
  isOpen,
}: {
  summary: SafeHtml[];
  body: SafeHtml[];
  isOpen: boolean;
}): SafeHtml {
  return html`<details${isOpen ? html` open` : ''}><summary>${joined(summary, ' ')}</summary>
${joined(body, '\n')}
</details>`;
}

/** A title that says what a heading or a line above it says is only for screen readers. */
function renderTable(
  { title, heads, rows, more }: TableBlock,
  { isTitled = false }: { isTitled?: boolean } = {},
): SafeHtml {
  const rest = more > 0 ? html`\n<p>And ${more} more, in the JSON of this report.</p>` : '';
  // A table wider than the screen scrolls by itself, also by keyboard.
  return html`<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption${isTitled ? '' : html` class="unseen"`}>${title}</caption>
<thead><tr>${heads.map((each) => html`<th scope="col">${each}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => renderRow(row, heads))}</tbody></table></div>${rest}`;
}

/** On a phone, each row is a card in which every cell shows its heading. */
function renderRow([first = [], ...others]: ViewCell[], [, ...heads]: string[]): SafeHtml {
  const cells = others.map((cell, index) => {
    const kind = cell.every(isShort) ? html` class="short"` : '';
    return html`<td data-head="${heads[index] ?? ''}"${kind}>${renderCell(cell)}</td>`;
  });
  return html`<tr><th scope="row">${renderCell(first)}</th>${cells}</tr>\n`;
}

/** A date, a number or a word is not broken over lines. */
function isShort(inline: ViewCell[number]): boolean {
  return typeof inline === 'string' && inline.length <= 20;
}

function renderCell(cell: ViewCell): SafeHtml {
  const lines = cell.map(inlineHtml);
  return html`${lines.length > 1 ? lines.map((line) => html`<span class="line">${line}</span>`) : lines}`;
}
