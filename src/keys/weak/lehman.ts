import { ceilSqrt, gcd, sqrt } from './bigint-math.ts';
import { squareRoot } from './fermat.ts';

/** The largest product of the two numbers of a ratio, and how many squares are tried for each. */
const LARGEST = 32;
const ROUNDS = 4;

/**
 * nearRatio finds two factors of an odd number whose ratio is near one of small numbers u and v, and returns k = u v: with a
 * from the root of 4 k n upwards, a² - 4 k n is a square (R. S. Lehman, Mathematics of Computation 28, 1974). What it says of
 * k = 1 is Fermat's method.
 */
export function nearRatio(n: bigint): number | undefined {
  const root = sqrt(n) + 1n;
  for (let k = 2; k <= LARGEST; k += 1) {
    const multiple = 4n * BigInt(k) * n;
    // Not below the root, as Newton's method wants it.
    const guess = ((root * BigInt(Math.ceil(2 * Math.sqrt(k) * 2 ** 40))) >> 40n) + 1n;
    let a = ceilSqrt(multiple, guess);
    for (let round = 0; round < ROUNDS; round += 1) {
      const b = squareRoot(a * a - multiple);
      const factor = b === undefined ? 1n : gcd(a + b, n);
      if (factor > 1n && factor < n) return k;
      a += 1n;
    }
  }
  return undefined;
}
