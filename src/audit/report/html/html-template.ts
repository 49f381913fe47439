import { type SafeHtml, html as template } from '@remix-run/html-template';
import { sanitize } from '../../../format.ts';
import type { InlineText } from '../view-model.ts';

export type { SafeHtml };

/** In characters. */
const LONGEST = 1000;

/** What a template may be filled with. */
type Piece = SafeHtml | string | number | Piece[];

/**
 * html is a template of HTML. Whatever text it is filled with, in an element or in an attribute with double quotes, is shown
 * as text, on one line, without what cannot be seen.
 */
export function html(strings: TemplateStringsArray, ...pieces: Piece[]): SafeHtml {
  return template(strings, ...pieces.map(printable));
}

function printable(piece: Piece): Piece {
  if (typeof piece === 'string') return sanitize(piece, LONGEST);
  return Array.isArray(piece) ? piece.map(printable) : piece;
}

/** verbatim is our own text as HTML, escaped but with all its lines. */
export function verbatim(text: string): SafeHtml {
  return template`${text}`;
}

/** ourOwn is text of ours that is HTML, CSS or JavaScript already. */
export function ourOwn(text: string): SafeHtml {
  return template.raw`${text}`;
}

/** joined puts a separator, which is text, between pieces of HTML. */
export function joined(pieces: SafeHtml[], separator: string): SafeHtml {
  return ourOwn(pieces.join(separator));
}

const TONES = { critical: 'alarm', high: 'warning', medium: '', low: '', info: '' };

/** inlineHtml is a piece of text as HTML. */
export function inlineHtml(inline: InlineText): SafeHtml {
  if (typeof inline === 'string') return html`${inline}`;
  if ('severity' in inline)
    return html`<span class="severity ${TONES[inline.severity]}">${inline.severity}</span>`;
  const code = html`<code dir="auto">${sanitize(inline.code, LONGEST) || '-'}</code>`;
  return inline.href === undefined ? code : html`<a href="${inline.href}">${code}</a>`;
}
