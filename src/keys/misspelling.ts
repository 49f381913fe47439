import { distance } from 'fastest-levenshtein';

/** In characters: the longest line that frames a key has 50. */
const LONGEST = 80;
/** A part of a long line that may be a BEGIN or END line. */
const FRAME = /[-\u2012-\u2015]{1,9} ?[A-Za-z0-9 ]{8,60}[-\u2012-\u2015]{1,9}/g;
/** Mistakes among so many characters make another word. */
const CHARACTERS_PER_MISTAKE = 8;

/**
 * misspelling finds a line that frames a key but is misspelled, and returns the one of `all` spellings that is meant;
 * undefined if there is none.
 */
export function misspelling(text: string, all: string[]): string | undefined {
  const absent = all.filter((spelling) => !text.includes(spelling));
  const parts = text
    .split('\n')
    .flatMap((line) => (line.length > LONGEST ? (line.match(FRAME) ?? []) : [line.replace(/:.*/, '')]));
  for (const part of new Set(parts)) {
    const meant = all.some((spelling) => part.includes(spelling)) ? undefined : closest(part, absent);
    if (meant) return meant;
  }
  return undefined;
}

/** What lacks nothing but its end is cut off, which is another fault. */
function closest(part: string, spellings: string[]): string | undefined {
  const found = letters(part);
  const limit = found.length / CHARACTERS_PER_MISTAKE;
  let best: { spelling: string; mistakes: number } | undefined;
  for (const spelling of spellings) {
    const meant = letters(spelling);
    if (found !== meant && meant.startsWith(found) && !part.endsWith('-')) return undefined;
    if (Math.abs(meant.length - found.length) > limit) continue;
    const mistakes = distance(found, meant);
    if (mistakes <= limit && mistakes < (best?.mistakes ?? Infinity)) best = { spelling, mistakes };
  }
  return best?.spelling;
}

function letters(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '').toUpperCase();
}
