import { escape as escapeHtml } from 'html-escaper';
import type { FlatBlock, ViewBlock, ViewCell, ViewSection } from '../view-model.ts';
import { decisionChart } from './decision-chart.ts';
import { inlineHtml, safeHtml } from './html-text.ts';
import { renderKeys } from './inventory-table.ts';
import { trendChart } from './trend-chart.ts';

type TableBlock = Extract<FlatBlock, { kind: 'table' }>;

/** What has more rows is folded up, so that the page stays short. */
const MOST_UNFOLDED = 3;

/** renderBlocks renders the blocks of a section as HTML. Long tables and groups are one line that opens. */
export function renderBlocks({ blocks, isReference }: ViewSection): string {
  const most = isReference ? 0 : MOST_UNFOLDED;
  return blocks
    .map((block) => {
      const isLong = rowsOf([block]) > most;
      if (block.kind === 'fold')
        return renderFold({
          summary: block.summary.map(inlineHtml).join(' '),
          body: block.blocks.map(renderBlock).join('\n'),
          isOpen: !isLong,
        });
      return block.kind === 'table' && isLong
        ? renderFold({ summary: tableSummary(block), body: renderTable(block), isOpen: false })
        : renderBlock(block);
    })
    .join('\n');
}

/** rowsOf is how much room blocks take, in rows. */
function rowsOf(blocks: ViewBlock[]): number {
  const rows = blocks.map((block) => {
    if (block.kind === 'fold') return rowsOf(block.blocks);
    return block.kind === 'table' ? block.rows.length : Number(block.kind === 'code');
  });
  return rows.reduce((sum, each) => sum + each, 0);
}

function tableSummary({ title, rows, more }: TableBlock): string {
  return `${safeHtml(title)}: ${rows.length + more}`;
}

function renderBlock(block: FlatBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${block.text.map(inlineHtml).join(' ')}</p>`;
    case 'table':
      return renderTable(block);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(block.lines.join('\n'))}</code></pre>`;
    case 'keys':
      return renderKeys(block);
    case 'decisions':
      return decisionChart(block);
    case 'trend':
      return trendChart(block.runs);
  }
}

/** renderFold renders a line that opens; `summary` and `body` are HTML. */
function renderFold({ summary, body, isOpen }: { summary: string; body: string; isOpen: boolean }): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>
${body}
</details>`;
}

function renderTable({ title, heads, rows, more }: TableBlock): string {
  const head = heads.map((each) => `<th scope="col">${safeHtml(each)}</th>`).join('');
  const body = rows.map((row) => renderRow(row, heads)).join('\n');
  const rest = more > 0 ? `\n<p>And ${more} more, in the JSON of this report.</p>` : '';
  // A table wider than the screen scrolls by itself, also by keyboard.
  return `<div class="scroll" role="region" aria-label="${safeHtml(title)}" tabindex="0"><table>
<caption>${safeHtml(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>${rest}`;
}

/** On a phone, each row is a card in which every cell shows its heading. */
function renderRow([first = [], ...others]: ViewCell[], [, ...heads]: string[]): string {
  const cells = others
    .map(
      (cell, index) =>
        `<td data-head="${heads[index]}"${isShort(cell) ? ' class="short"' : ''}>${renderCell(cell)}</td>`,
    )
    .join('');
  return `<tr><th scope="row">${renderCell(first)}</th>${cells}</tr>`;
}

/** A date, a number or a word is not broken over lines. */
function isShort([inline = '', ...others]: ViewCell): boolean {
  return others.length === 0 && typeof inline === 'string' && inline.length < 17;
}

function renderCell(cell: ViewCell): string {
  if (cell.length <= 1) return cell.map(inlineHtml).join('');
  return cell.map((inline) => `<span class="line">${inlineHtml(inline)}</span>`).join('');
}
