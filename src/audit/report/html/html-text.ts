import { escape as escapeHtml } from 'html-escaper';
import { sanitize } from '../../../format.ts';
import type { InlineText } from '../view-model.ts';

const LONGEST = 1000;

/** safeHtml is text from outside as HTML, or as the value of an attribute in double quotes. */
export function safeHtml(text: string): string {
  return escapeHtml(sanitize(text, LONGEST));
}

const TONES = { critical: ' alarm', high: ' warning', medium: '', low: '', info: '' };

/** inlineHtml is a piece of text as HTML. */
export function inlineHtml(inline: InlineText): string {
  if (typeof inline === 'string') return safeHtml(inline);
  if ('severity' in inline)
    return `<span class="severity${TONES[inline.severity]}">${inline.severity}</span>`;
  return `<code dir="auto">${safeHtml(inline.code) || '-'}</code>`;
}
