import { createHash } from 'node:crypto';
import { renderBlocks } from './html/html-blocks.ts';
import { safeHtml } from './html/html-text.ts';
import { SCRIPT } from './html/page-script.ts';
import { STYLE } from './html/page-style.ts';
import type { ReportSummary } from './key-digest.ts';
import { buildViewModel } from './sections.ts';
import type { ViewModel, ViewSection } from './view-model.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Allows nothing but the style and the script of the page: no other script, no request, no form. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** renderHtml renders a report as one HTML file that loads nothing else. It can be read without its script. Its size is bounded, however large the account. */
export function renderHtml(report: ReportSummary): string {
  const page = buildViewModel(report);
  const account = safeHtml(page.account);
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
<p class="verdict-box ${page.tone}">${safeHtml(page.verdict)}</p>
${renderFigures(page)}<nav aria-label="Sections"><ul>${page.sections.map(renderLink).join('')}</ul></nav>
</header>
<main>
${page.sections.map(renderSection).join('\n')}
</main>
<footer><p>keylease ${safeHtml(report.keylease)}, run <code>${safeHtml(report.run)}</code></p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function renderSummary({ mode, verdict, tone }: ViewModel, account: string): string {
  return `<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${account}</strong> <span class="mode">${mode}</span> <span class="verdict">${safeHtml(verdict)}</span></div></aside>`;
}

function renderFigures({ figures }: ViewModel): string {
  if (figures.length === 0) return '';
  const cards = figures.map(({ label, value, tone }) => {
    const tint = tone && value !== 0 ? ` class="${tone}"` : '';
    return `<div${tint}><dt>${label}</dt><dd>${safeHtml(String(value))}</dd></div>`;
  });
  return `<dl class="figures">${cards.join('')}</dl>\n`;
}

function renderLink({ id, title }: ViewSection): string {
  return `<li><a href="#${id}">${title}</a></li>`;
}

function renderSection(section: ViewSection): string {
  const { id, title } = section;
  return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${renderBlocks(section)}
</section>`;
}
