import { closest, distance } from 'fastest-levenshtein';

/** suggestion ends an error about an unknown word: with the nearest known word, if any, and the list of all of them. */
export function suggestion(typed: unknown, words: readonly string[]): string {
  // An object may have a field toString.
  const similar = typeof typed === 'object' ? undefined : nearest(String(typed), words);
  return `${similar ? ` (did you mean ${similar}?)` : ''}; expected one of ${words.join(', ')}`;
}

/** nearest is the word closest to a misspelled one; undefined if more than a third of its letters differ. */
function nearest(typed: string, words: readonly string[]): string | undefined {
  // Stryker disable next-line MethodExpression: it only saves time
  const lower = typed.slice(0, 100).toLowerCase();
  const found = closest(
    lower,
    words.map((word) => word.toLowerCase()),
  );
  if (distance(lower, found) > Math.max(1, found.length / 3)) return undefined;
  return words.find((word) => word.toLowerCase() === found);
}
