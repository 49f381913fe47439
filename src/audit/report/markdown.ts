import { markdownTable } from 'markdown-table';
import { sanitize } from '../../format.ts';
import type { Severity } from '../../keys/weakness.ts';
import type { ReportSummary } from './key-digest.ts';
import { decisionTable } from './sections/at-a-glance.ts';
import { inventoryTable } from './sections/key-inventory.ts';
import { totalFindings } from './sections/labels.ts';
import { buildViewModel } from './sections.ts';
import type { InlineText, ViewBlock, ViewCell, ViewModel, ViewSection } from './view-model.ts';

const LONGEST = 1000;
const BARS = '▁▂▃▄▅▆▇█';

/** renderMarkdown renders a report as GitHub Flavored Markdown. Its size is bounded, however large the account. */
export function renderMarkdown(report: ReportSummary): string {
  const page = buildViewModel(report);
  const { account, mode, verdict, sections } = page;
  const parts = [
    `# SSH keys of ${renderInline({ code: account })}: ${mode}`,
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
      // A paragraph that begins with one of these could be taken for a heading, a list or a horizontal rule.
      return block.text
        .map(renderInline)
        .join(' ')
        .replace(/^[-#+=\d]/, escapeCharacter);
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

function renderTable(rows: string[][]): string {
  return markdownTable(rows, { alignDelimiters: false });
}

/** Markdown parsers disagree on what a backslash before a pipe escapes, so a space keeps them apart. */
function renderCell(cell: ViewCell): string {
  return cell
    .map(renderInline)
    .join('<br>')
    .replace(/\\(?=\|)/g, '\\ ')
    .replaceAll('|', '\\|');
}

function isSevere({ severity }: { severity: Severity }): boolean {
  return severity === 'critical' || severity === 'high';
}

function renderInline(inline: InlineText): string {
  if (typeof inline === 'string') return renderText(inline);
  if ('severity' in inline) return isSevere(inline) ? `**${inline.severity}**` : inline.severity;
  return renderCode(sanitize(inline.code, LONGEST) || '-');
}

// What GitHub turns into links or notifications: addresses, mentions, issue numbers.
const REFERENCE = /@|:\/\/|www\.|mailto:|xmpp:|#\d|GH-\d/i;

// What may be Markdown or HTML. An underscore within a word has no meaning.
const SPECIAL = /[\\`*[\]<>~|&$]|(?<![a-z0-9])_|_(?![a-z0-9])/gi;

/** renderText shows text as it is: no word in it can become a link, a mention, a tag or a part of a table. */
function renderText(text: string): string {
  return sanitize(text, LONGEST)
    .split(' ')
    .map((word) => (REFERENCE.test(word) ? renderCode(word) : word.replace(SPECIAL, escapeCharacter)))
    .join(' ');
}

/** An entity is never Markdown (CommonMark 2.5), whereas parsers disagree on a backslash before a pipe in a table. */
function escapeCharacter(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** renderCode writes a code span, in which only backticks have a meaning. */
function renderCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${/^`|`$/.test(text) ? ` ${text} ` : text}${fence}`;
}
