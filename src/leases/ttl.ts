import { Problem } from '../problem.ts';

const MINUTE = 60_000;
const UNITS: Record<string, number> = { m: MINUTE, h: 60 * MINUTE, d: 24 * 60 * MINUTE };

/** LONGEST_LEASE is how long a lease may live, in milliseconds: 24 hours, a hosted runner's limit being 6. */
export const LONGEST_LEASE = 24 * 60 * MINUTE;
const SHORTEST_LEASE = 5 * MINUTE;

/** parseTtl reads a life time such as `90m`, `6h` or `1d` into milliseconds. Throws Problem. */
export function parseTtl(text: string): number {
  const [, count, unit = ''] = /^(\d{1,4}) ?([mhd])$/.exec(text.trim()) ?? [];
  const ttl = Number(count) * (UNITS[unit] ?? Number.NaN);
  if (ttl >= SHORTEST_LEASE && ttl <= LONGEST_LEASE) return ttl;
  throw new Problem({
    what: 'Input ttl cannot be used',
    why: Number.isNaN(ttl) ? 'it is not a number with a unit' : 'it is not between 5 minutes and 24 hours',
    todo: 'Write minutes or hours, such as 90m or 6h',
  });
}
