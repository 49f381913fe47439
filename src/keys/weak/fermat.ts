import { ceilSqrt } from './bigint-math.ts';
import { squareSearch } from './squares.ts';

/**
 * fermatRounds is how many rounds Fermat's method takes to factor an odd number above 1, undefined if more than `limit`.
 * It looks for a square a² - n, with a from the square root of n upwards, and so finds primes that are close to each
 * other (CVE-2022-26320). Two equal primes are found in round 1.
 */
export function fermatRounds(n: bigint, limit = 100): number | undefined {
  const [first] = squareSearch(n)({ multiple: 1, start: ceilSqrt(n), rounds: limit });
  // n = (a - b) (a + b), which says nothing if it is 1 times n.
  return first && first.a - first.b > 1n ? first.round : undefined;
}
