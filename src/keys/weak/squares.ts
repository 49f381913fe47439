import { sqrt } from './bigint-math.ts';

/** Of the residues modulo the one, 1 in 48 is that of a square, and 1 in 13 modulo the other. Their squares are exact. */
const MODULI = [16 * 9 * 5 * 7 * 11, 13 * 17 * 19 * 23];
const PRODUCT = BigInt(MODULI.reduce((product, modulus) => product * modulus));

let sieves: { modulus: number; squares: Uint8Array }[] | undefined;

/** DifferenceOfSquares says that a number is a² - b², found in a round, from 1. */
export interface DifferenceOfSquares {
  a: bigint;
  b: bigint;
  round: number;
}

/**
 * differencesOfSquares finds each a from `start` on, in so many rounds, for which a² - n is a square. Residues rule out nearly all
 * of them, so that hundreds of rounds take no longer than a few roots.
 */
export function differencesOfSquares(
  n: bigint,
  { start, rounds }: { start: bigint; rounds: number },
): DifferenceOfSquares[] {
  sieves ??= MODULI.map((modulus) => ({ modulus, squares: squaresModulo(modulus) }));
  const [startRest, rest] = [Number(start % PRODUCT), Number(n % PRODUCT)];
  let candidates = Array.from({ length: rounds }, (_, i) => i);
  for (const { modulus, squares } of sieves) {
    const [from, subtracted] = [startRest % modulus, rest % modulus];
    candidates = candidates.filter((i) => {
      const a = (from + i) % modulus;
      return squares[(a * a - subtracted + modulus) % modulus];
    });
  }
  return candidates.flatMap((i) => {
    const a = start + BigInt(i);
    const b = squareRoot(a * a - n);
    return b === undefined ? [] : [{ a, b, round: i + 1 }];
  });
}

function squareRoot(n: bigint): bigint | undefined {
  if (n < 0n) return undefined;
  const root = sqrt(n);
  return root * root === n ? root : undefined;
}

function squaresModulo(modulus: number): Uint8Array {
  const squares = new Uint8Array(modulus);
  for (let n = 0; n < modulus; n += 1) squares[(n * n) % modulus] = 1;
  return squares;
}
