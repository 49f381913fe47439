import { createHash } from 'node:crypto';
import { escape as escapeHtml } from 'html-escaper';
import { sanitize } from '../../format.ts';
import type { Report } from './report.ts';
import { buildViewModel } from './sections.ts';
import { STYLE } from './style.ts';
import { trendChart } from './trend.ts';
import type { InlineText, ViewBlock, ViewCell, ViewModel, ViewSection } from './view-model.ts';

const LONGEST = 1000;

/** Nothing but the style that is in the page: no script, no request, no form. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** renderHtml is a report as one file of HTML that asks for nothing else, of a bounded size however large the account. */
export function renderHtml(report: Report): string {
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
${summaryOf(page, account)}
<header>
<h1>SSH keys of <code dir="auto">${account}</code></h1>
<p class="says ${page.tone}">${safe(page.verdict)}</p>
${figuresOf(page)}<nav aria-label="Sections"><ul>${page.sections.map(linkOf).join('')}</ul></nav>
</header>
<main>
${page.sections.map(sectionOf).join('\n')}
</main>
<footer><p>keylease ${safe(report.keylease)}, run <code>${safe(report.run)}</code></p></footer>
</body>
</html>
`;
}

function summaryOf({ mode, verdict, tone }: ViewModel, account: string): string {
  return `<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${account}</strong> <span class="mode">${mode}</span> <span class="verdict">${safe(verdict)}</span></div></aside>`;
}

function figuresOf({ figures }: ViewModel): string {
  if (figures.length === 0) return '';
  const cards = figures.map(({ label, value, tone }) => {
    const tint = tone && value !== 0 ? ` class="${tone}"` : '';
    return `<div${tint}><dt>${label}</dt><dd>${safe(String(value))}</dd></div>`;
  });
  return `<dl class="figures">${cards.join('')}</dl>\n`;
}

function linkOf({ id, title }: ViewSection): string {
  return `<li><a href="#${id}">${title}</a></li>`;
}

function sectionOf({ id, title, blocks }: ViewSection): string {
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${blocks.map(blockOf).join('\n')}
</section>`;
}

function blockOf(block: ViewBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${block.text.map(inlineOf).join(' ')}</p>`;
    case 'table':
      return tableOf(block);
    case 'code':
      return `<pre tabindex="0"><code>${escapeHtml(block.lines.join('\n'))}</code></pre>`;
    case 'trend':
      return trendChart(block.runs);
  }
}

function tableOf({ title, heads, rows, more }: Extract<ViewBlock, { kind: 'table' }>): string {
  const head = heads.map((each) => `<th scope="col">${safe(each)}</th>`).join('');
  const body = rows.map((row) => rowOf(row, heads)).join('\n');
  const rest = more > 0 ? `\n<p>And ${more} more, in <code>report.json</code>.</p>` : '';
  // A table that is wider than the screen is scrolled by itself; the keyboard must reach it to do so.
  return `<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<caption>${title}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody></table></div>${rest}`;
}

/** On a phone each row is a card, in which every cell says what it is. */
function rowOf([first = [], ...others]: ViewCell[], [, ...heads]: string[]): string {
  const cells = others
    .map(
      (cell, index) =>
        `<td data-head="${heads[index]}"${isShort(cell) ? ' class="short"' : ''}>${cellOf(cell)}</td>`,
    )
    .join('');
  return `<tr><th scope="row">${cellOf(first)}</th>${cells}</tr>`;
}

/** A date, a number or a word is not broken over lines. */
function isShort([inline = '', ...others]: ViewCell): boolean {
  return others.length === 0 && typeof inline === 'string' && inline.length < 17;
}

function cellOf(cell: ViewCell): string {
  if (cell.length <= 1) return cell.map(inlineOf).join('');
  return cell.map((inline) => `<span class="line">${inlineOf(inline)}</span>`).join('');
}

const TONES = { critical: ' alarm', high: ' warning', medium: '', low: '', info: '' };

function inlineOf(inline: InlineText): string {
  if (typeof inline === 'string') return safe(inline);
  if ('severity' in inline)
    return `<span class="severity${TONES[inline.severity]}">${inline.severity}</span>`;
  return `<code dir="auto">${safe(inline.code) || '-'}</code>`;
}

function safe(text: string): string {
  return escapeHtml(sanitize(text, LONGEST));
}
