import { ceilSqrt, sqrt } from './bigint-math.ts';

// Only 1 in 48 residues modulo this is a square, so that few numbers need a square root.
const SIEVE = 16 * 9 * 5 * 7 * 11;
let squares: Uint8Array | undefined;

/**
 * fermatRounds is how many rounds Fermat's method takes to factor an odd number above 1, undefined if more than `limit`.
 * It looks for a square a² - n, with a from the square root of n upwards, and so finds primes that are close to each
 * other (CVE-2022-26320). Two equal primes are found in round 1.
 */
export function fermatRounds(n: bigint, limit = 100): number | undefined {
  let a = ceilSqrt(n);
  let rest = a * a - n;
  for (let round = 1; round <= limit; round += 1) {
    const b = squareRoot(rest);
    // n = (a - b) (a + b), which says nothing if it is 1 times n.
    if (b !== undefined) return a - b > 1n ? round : undefined;
    rest += 2n * a + 1n;
    a += 1n;
  }
  return undefined;
}

/** squareRoot is the root of a square; undefined for other numbers. */
export function squareRoot(n: bigint): bigint | undefined {
  squares ??= residues();
  if (!squares[Number(n % BigInt(SIEVE))]) return undefined;
  const root = sqrt(n);
  return root * root === n ? root : undefined;
}

function residues(): Uint8Array {
  const table = new Uint8Array(SIEVE);
  for (let n = 0; n < SIEVE; n += 1) table[(n * n) % SIEVE] = 1;
  return table;
}
