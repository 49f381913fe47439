import type { ReportSummary } from './key-digest.ts';
import { atLineStart, renderCell, renderInline, renderTable } from './markdown-text.ts';
import { decisionTable, timelineTable } from './sections/at-a-glance.ts';
import { inventoryTable } from './sections/key-inventory.ts';
import { totalFindings } from './sections/labels.ts';
import { buildViewModel } from './sections.ts';
import type { ViewBlock, ViewModel, ViewSection } from './view-model.ts';

const BARS = '▁▂▃▄▅▆▇█';

/** renderMarkdown renders a report as GitHub Flavored Markdown. Its size is bounded, however large the account. */
export function renderMarkdown(report: ReportSummary): string {
  return markdownPage(buildViewModel(report));
}

/** markdownPage renders a page as GitHub Flavored Markdown. */
export function markdownPage(page: ViewModel): string {
  const { subject, mode, verdict, sections } = page;
  const title = `# SSH keys of ${renderInline(subject)}`;
  const parts = [
    mode === undefined ? title : `${title}: ${mode}`,
    `**${renderInline(verdict)}**`,
    ...(page.figures.length > 0 ? [renderFigures(page)] : []),
    ...sections.flatMap(renderSection),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** If a section has several tables, their titles become headings. */
function renderSection({ title, blocks }: ViewSection): string[] {
  const hasTitles = blocks.filter(({ kind }) => kind === 'table').length > 1;
  return [
    `## ${title}`,
    ...blocks.flatMap((block) =>
      block.kind === 'table' && hasTitles ? [`### ${block.title}`, renderBlock(block)] : [renderBlock(block)],
    ),
  ];
}

function renderFigures({ figures }: ViewModel): string {
  return renderTable([figures.map(({ label }) => label), figures.map(({ value }) => String(value))]);
}

function renderBlock(block: ViewBlock): string {
  switch (block.kind) {
    case 'text':
      return atLineStart(block.text.map(renderInline).join(' '));
    case 'table': {
      const table = renderTable([block.heads, ...block.rows.map((row) => row.map(renderCell))]);
      return block.more > 0 ? `${table}\n\nAnd ${block.more} more, in the JSON of this report.` : table;
    }
    case 'code':
      return ['```'.concat(block.language), ...block.lines, '```'].join('\n');
    case 'fold':
      return [`### ${block.summary.map(renderInline).join(' ')}`, ...block.blocks.map(renderBlock)].join(
        '\n\n',
      );
    case 'keys':
      return renderBlock(inventoryTable(block.keys));
    case 'decisions':
      return renderBlock(decisionTable(block));
    case 'timeline':
      return renderBlock(timelineTable(block));
    case 'trend':
      return [
        `Keys ${sparkline(block.runs.map(({ keys }) => keys))}`,
        `Findings ${sparkline(block.runs.map(totalFindings))}`,
      ].join(' · ');
  }
}

/** sparkline is a row of bars, scaled from 0 to the largest number, followed by the first and the last number. */
function sparkline(numbers: number[]): string {
  const most = Math.max(...numbers, 1);
  const bars = numbers.map((each) => BARS[Math.round((each / most) * (BARS.length - 1))]);
  return `${bars.join('')} ${numbers[0]} → ${numbers.at(-1)}`;
}
