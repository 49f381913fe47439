import { stripVTControlCharacters } from 'node:util';

/** Problem is an error meant for the person who runs keylease: one line that says what, why, and what to do. */
export class Problem extends Error {
  override name = 'Problem';

  constructor({ what, why, todo, cause }: { what: string; why: string; todo: string; cause?: unknown }) {
    super(`${what}: ${why}. ${todo}.`, { cause });
  }
}

/** say returns any error's message as one safe line; for errors that are not Problems too. */
export function say(error: unknown): string {
  // Node's error for a host with several addresses has no message of its own.
  const [first] = (error as Partial<AggregateError> | undefined)?.errors ?? [];
  if (first) return say(first);
  return plain(error instanceof Error ? error.message : String(error), 1000);
}

// Control characters, line separators, and the marks that reorder or hide text (Unicode Cc, Cf, Zl, Zp, Cs).
const PRINTABLE = /^[ -~]*$/;
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/**
 * plain makes text from outside (a provider, a host, a file) safe to print: one line, no escape sequences,
 * no invisible characters, at most `limit` characters.
 */
export function plain(text: string, limit = 200): string {
  if (text.length <= limit && PRINTABLE.test(text)) return text.trim();
  // Cut first: the text may be megabytes long, and only its beginning is shown.
  const clean = stripVTControlCharacters(text.slice(0, limit * 8))
    .replace(UNPRINTABLE, ' ')
    .trim();
  return clean.length > limit ? `${clean.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : clean;
}
