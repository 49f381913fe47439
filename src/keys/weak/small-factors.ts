import type { Weakness } from '../weakness.ts';
import { gcd, primesTo, productTree } from './bigint-math.ts';
import { makeWeakness } from './make-weakness.ts';

/** The product of the primes up to here has 23,000 bits, and that of those up to LARGEST 94,000: it takes four times as long. */
const LARGEST_QUICK = 2 ** 14;
const LARGEST = 65537;

/** A factorFinder divides once by the product of some primes, which takes a tenth of the time of dividing by each. */
function factorFinder(primes: () => number[]): (n: bigint) => number | undefined {
  let product: bigint | undefined;
  return (n) => {
    product ??= productTree(primes().map(BigInt)).at(-1)?.[0] ?? 1n;
    const common = gcd(n, product % n);
    return common === 1n ? undefined : primes().find((prime) => common % BigInt(prime) === 0n);
  };
}

/** smallFactor is the least odd prime up to 2^14 that divides a number, if any does. */
export const smallFactor = factorFinder(() => primesTo(LARGEST_QUICK).slice(1));

/** slowFactor is the least prime from there to 65537 that does: of random numbers without one before, one in eight has one. */
export const slowFactor = factorFinder(() => primesTo(LARGEST).filter((prime) => prime > LARGEST_QUICK));

/** multipleOf tells of a modulus that it has a small factor. */
export function multipleOf(factor: number): Weakness {
  return makeWeakness({
    severity: 'critical',
    evidence: `The RSA modulus is a multiple of ${factor}: it is damaged, or its factors are not prime`,
    source: 'RFC 8017, section 3.1; https://badkeys.info',
  });
}
