import { pluralize } from '../format.ts';

/** SlowResult is what the slow checks of a key came to; `left`: there was no time for them. */
export type SlowResult = 'clean' | 'found' | 'left';

/** slowChecksLeft says how many keys there was no time for; undefined if there was enough. */
export function slowChecksLeft(results: ReadonlyMap<string, SlowResult> | undefined): string | undefined {
  const left = [...(results?.values() ?? [])].filter((result) => result === 'left').length;
  if (left === 0) return undefined;
  return `there was no time for the slow checks of ${pluralize(left, 'RSA key')}, which the next run makes`;
}
