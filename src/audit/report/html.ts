import { renderBlocks } from './html/html-blocks.ts';
import { renderPage } from './html/page.ts';
import { SCRIPT } from './html/page-script.ts';
import { html, type SafeHtml } from './html/template.ts';
import type { ReportSummary } from './key-digest.ts';
import { buildViewModel } from './sections.ts';
import type { ViewModel, ViewSection } from './view-model.ts';

/** renderHtml renders a report as one HTML file that loads nothing else. It can be read without its script. Its size is bounded, however large the account. */
export function renderHtml(report: ReportSummary): string {
  const page = buildViewModel(report);
  const { account, mode, tone, verdict, sections } = page;
  const body = html`${renderSummary(page)}
<header>
<h1>SSH keys of <code dir="auto">${account}</code></h1>
<p class="verdict-box ${tone}">${verdict}</p>
${renderFigures(page)}<nav aria-label="Sections"><ul>${sections.map(renderLink)}</ul></nav>
</header>
<main>
${sections.map(renderSection)}</main>
<footer><p>keylease ${report.keylease}, run <code>${report.run}</code></p></footer>`;
  return renderPage({ title: `SSH keys of ${account}: ${mode}`, body, script: SCRIPT });
}

function renderSummary({ account, mode, verdict, tone }: ViewModel): SafeHtml {
  return html`<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${account}</strong> <span class="mode">${mode}</span> <span class="verdict">${verdict}</span></div></aside>`;
}

function renderFigures({ figures }: ViewModel): SafeHtml {
  if (figures.length === 0) return html``;
  const cards = figures.map(({ label, value, tone }) => {
    const tint = tone && value !== 0 ? html` class="${tone}"` : '';
    return html`<div${tint}><dt>${label}</dt><dd>${value}</dd></div>`;
  });
  return html`<dl class="figures">${cards}</dl>
`;
}

function renderLink({ id, title }: ViewSection): SafeHtml {
  return html`<li><a href="#${id}">${title}</a></li>`;
}

function renderSection(section: ViewSection): SafeHtml {
  const { id, title } = section;
  return html`<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${title}</h2>
${renderBlocks(section)}</section>
`;
}
