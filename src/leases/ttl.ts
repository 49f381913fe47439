import { Problem } from '../problem.ts';
import { DAY, MINUTE, parseDuration } from '../time.ts';

/** LONGEST_LEASE is how long a lease may live, in milliseconds: 24 hours, a hosted runner's limit being 6. */
export const LONGEST_LEASE = DAY;
const SHORTEST_LEASE = 5 * MINUTE;

/** parseTtl reads a life time such as `90m`, `6h` or `1d` into milliseconds. Throws Problem. */
export function parseTtl(text: string): number {
  const ttl = parseDuration(text.trim().replace(' ', ''));
  if (ttl !== undefined && ttl >= SHORTEST_LEASE && ttl <= LONGEST_LEASE) return ttl;
  throw new Problem({
    what: 'Input ttl cannot be used',
    why: ttl === undefined ? 'it is not a number with a unit' : 'it is not between 5 minutes and 24 hours',
    hint: 'Write minutes or hours, such as 90m or 6h',
  });
}
