import type { ReportSummary } from '../key-digest.ts';
import { buildViewModel } from '../sections.ts';
import { plainText, type ViewModel, type ViewSection } from '../view-model.ts';
import { renderBlocks } from './html-blocks.ts';
import { renderDocument } from './html-document.ts';
import { html, inlineHtml, joined, type SafeHtml } from './html-template.ts';
import { SCRIPT } from './page-script.ts';

/** renderHtml renders a report as one HTML file that loads nothing else. It can be read without its script. Its size is bounded, however large the account. */
export function renderHtml(report: ReportSummary): string {
  return htmlPage(buildViewModel(report), { script: SCRIPT });
}

/** htmlPage renders a page as one HTML file that loads nothing else, with the script that it may run, if any. */
export function htmlPage(page: ViewModel, { script }: { script?: string } = {}): string {
  const { subject, mode, tone, verdict, sections, origin } = page;
  const body = html`${renderSummary(page)}
<header>
<h1>SSH keys of ${inlineHtml(subject)}</h1>
<p class="verdict-box ${tone}">${verdict}</p>
${renderFigures(page)}<nav aria-label="Sections"><ul>${sections.map(renderLink)}</ul></nav>
</header>
<main>
${sections.map(renderSection)}</main>
<footer><p>${joined(origin.map(inlineHtml), ' ')}</p></footer>`;
  const title = `SSH keys of ${plainText(subject)}`;
  return renderDocument({ title: mode === undefined ? title : `${title}: ${mode}`, body, script });
}

function renderSummary({ subject, mode, verdict, tone }: ViewModel): SafeHtml {
  const tag = mode === undefined ? '' : html`<span class="mode">${mode}</span> `;
  return html`<aside class="summary ${tone}" aria-label="Summary"><div><strong dir="auto">${plainText(subject)}</strong> ${tag}<span class="verdict">${verdict}</span></div></aside>`;
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
