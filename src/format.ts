import { stripVTControlCharacters } from 'node:util';

/** pluralize writes a count and its noun, with -s in the plural: `1 key`, `2 keys`. */
export function pluralize(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

// Control characters, line separators, and marks that reorder or hide text (Unicode Cc, Cf, Zl, Zp, Cs).
const PRINTABLE = /^[ -~]*$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * sanitize makes untrusted text (from a provider, a host, a file) safe to print: one line, without escape sequences
 * or invisible characters, at most `limit` characters (UTF-16 code units) long.
 */
export function sanitize(text: string, limit = 200): string {
  if (text.length <= limit && PRINTABLE.test(text)) return text.trim();
  // Cut first: the text may be megabytes long, but only its beginning is shown.
  const clean = stripVTControlCharacters(text.slice(0, limit * 8))
    .replace(UNPRINTABLE, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}
