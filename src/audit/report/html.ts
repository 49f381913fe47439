import { createHash } from 'node:crypto';
import { escape as escapeHtml } from 'html-escaper';
import { sanitize } from '../../format.ts';
import type { ReportSummary } from './key-digest.ts';
import { buildViewModel } from './sections.ts';
import { STYLE } from './style.ts';
import { trendChart } from './trend.ts';
import type { InlineText, ViewBlock, ViewCell, ViewModel, ViewSection } from './view-model.ts';

const LONGEST = 1000;

/** Allows nothing but the style of the page: no script, no request, no form. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** renderHtml renders a report as one HTML file that loads nothing else. Its size is bounded, however large the account. */
export function renderHtml(report: ReportSummary): string {
  const page = buildViewModel(report);
  const account = safe(page.account);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>SSH keys of ${account}: ${page.mode}</title>
<style>${STYLE}</style>
</head>
<body>
${renderSummary(page, account)}
<header>
<h1>SSH keys of <code dir="auto">${account}</code></h1>
<p class="verdict-box ${page.tone}">${safe(page.verdict)}</p>
${renderFigures(page)}<nav aria-label="Sections"><ul>${page.sections.map(renderLink).join('')}</ul></nav>
</header>
<main>
${page.sections.map(renderSection).join('\n')}
</main>
<footer><p>keylease ${safe(report.keylease)}, run <code>${safe(report.run)}</code></p></footer>
</body>
</html>
`;
}

function renderSummary({ mode, verdict, tone }: ViewModel, account: string): string {
  return `<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${account}</strong> <span class="mode">${mode}</span> <span class="verdict">${safe(verdict)}</span></div></aside>`;
}

function renderFigures({ figures }: ViewModel): string {
  if (figures.length === 0) return '';
  const cards = figures.map(({ label, value, tone }) => {
    const tint = tone && value !== 0 ? ` class="${tone}"` : '';
    return `<div${tint}><dt>${label}</dt><dd>${safe(String(value))}</dd></div>`;
  });
  return `<dl class="figures">${cards.join('')}</dl>\n`;
}

function renderLink({ id, title }: ViewSection): string {
  return `<li><a href="#${id}">${title}</a></li>`;
}

function renderSection({ id, title, blocks }: ViewSection): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocks.map(renderBlock).join('\n')}
</section>`;
}

function renderBlock(block: ViewBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${block.text.map(renderInline).join(' ')}</p>`;
    case 'table':
      return renderTable(block);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(block.lines.join('\n'))}</code></pre>`;
    case 'trend':
      return trendChart(block.runs);
  }
}

function renderTable({ title, heads, rows, more }: Extract<ViewBlock, { kind: 'table' }>): string {
  const head = heads.map((each) => `<th scope="col">${safe(each)}</th>`).join('');
  const body = rows.map((row) => renderRow(row, heads)).join('\n');
  const rest = more > 0 ? `\n<p>And ${more} more, in the JSON of this report.</p>` : '';
  // A table wider than the screen scrolls by itself, also by keyboard.
  return `<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption>${title}</caption>
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
  if (cell.length <= 1) return cell.map(renderInline).join('');
  return cell.map((inline) => `<span class="line">${renderInline(inline)}</span>`).join('');
}

const TONES = { critical: ' alarm', high: ' warning', medium: '', low: '', info: '' };

function renderInline(inline: InlineText): string {
  if (typeof inline === 'string') return safe(inline);
  if ('severity' in inline)
    return `<span class="severity${TONES[inline.severity]}">${inline.severity}</span>`;
  return `<code dir="auto">${safe(inline.code) || '-'}</code>`;
}

function safe(text: string): string {
  return escapeHtml(sanitize(text, LONGEST));
}
