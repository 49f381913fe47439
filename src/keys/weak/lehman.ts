import { bitLength, gcd, sqrt } from './bigint-math.ts';
import { squareSearch } from './squares.ts';

/** The largest product of the two numbers of a ratio, and how many squares are tried for each. */
const LARGEST = 32;
const ROUNDS = 4;
/** Roots of these products are kept for lengths of so many bits, and with so many bits more than the result needs. */
const STEP = 1024;
const GUARD = 64n;

/** Of the last length asked for: others would add up to a lot of memory. */
let roots: { bits: bigint; ofProducts: bigint[] } | undefined;

/**
 * nearRatio finds two factors of an odd number whose ratio is near one of small numbers u and v, and returns k = u v: with a
 * from the root of 4 k n upwards, a² - 4 k n is a square (R. S. Lehman, Mathematics of Computation 28, 1974). What it says of
 * k = 1 is Fermat's method.
 */
export function nearRatio(n: bigint): number | undefined {
  const root = sqrt(n << (2n * GUARD));
  const { bits, ofProducts } = rootsOfProducts(Math.ceil(bitLength(n) / STEP) * STEP);
  const search = squareSearch(n);
  for (let k = 2; k <= LARGEST; k += 1) {
    // The root of a product is the product of the roots: at most one below what it is, rounded up.
    const start = (root * (ofProducts[k] ?? 0n)) >> (bits + GUARD);
    for (const { a, b } of search({ multiple: 4 * k, start, rounds: ROUNDS + 1 })) {
      const factor = gcd(a + b, n);
      if (factor > 1n && factor < n) return k;
    }
  }
  return undefined;
}

/** The roots of 4 k, times 2^bits, by k. */
function rootsOfProducts(length: number): { bits: bigint; ofProducts: bigint[] } {
  const bits = BigInt(length) / 2n + GUARD;
  if (roots?.bits !== bits) {
    const ofProducts = Array.from({ length: LARGEST + 1 }, (_, k) => sqrt(BigInt(4 * k) << (2n * bits)));
    roots = { bits, ofProducts };
  }
  return roots;
}
