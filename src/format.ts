import { stripVTControlCharacters } from 'node:util';

/** pluralize writes a number of things: `1 key`, `2 keys`. */
export function pluralize(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

// Control characters, line separators, and the marks that reorder or hide text (Unicode Cc, Cf, Zl, Zp, Cs).
const PRINTABLE = /^[ -~]*$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * sanitize makes text from outside (a provider, a host, a file) safe to print: one line, no escape sequences,
 * no invisible characters, at most `limit` characters.
 */
export function sanitize(text: string, limit = 200): string {
  if (text.length <= limit && PRINTABLE.test(text)) return text.trim();
  // Cut first: the text may be megabytes long, and only its beginning is shown.
  const clean = stripVTControlCharacters(text.slice(0, limit * 8))
    .replace(UNPRINTABLE, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}
