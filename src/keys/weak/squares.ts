import { sqrt } from './bigint-math.ts';

/** Of the residues modulo these, 1 in 26, 6 and 7 are those of a square. Their squares have 31 bits at most. */
const MODULI = [16 * 9 * 5 * 7, 11 * 13 * 17, 19 * 23 * 29];
const PRODUCT = BigInt(MODULI.reduce((product, modulus) => product * modulus));

let tables: Uint8Array[] | undefined;

/** SquareSearch looks for each a from `start` on, in so many rounds, whether a² less a multiple of a number is a square, b². */
export type SquareSearch = (range: { multiple: number; start: bigint; rounds: number }) => {
  a: bigint;
  b: bigint;
  /** From 1. */
  round: number;
}[];

/**
 * squareSearch prepares a SquareSearch for a number. Residues rule out nearly all candidates, so that a hundred rounds take no
 * longer than one root.
 */
export function squareSearch(n: bigint): SquareSearch {
  tables ??= MODULI.map(squaresModulo);
  const squares = tables;
  const rest = Number(n % PRODUCT);
  return ({ multiple, start, rounds }) => {
    const first = Number(start % PRODUCT);
    const sieves = MODULI.map((modulus, i) => ({
      modulus,
      squares: squares[i],
      first: first % modulus,
      less: (multiple * (rest % modulus)) % modulus,
    }));
    const mayBeSquare = (i: number) =>
      sieves.every(({ modulus, squares, first, less }) => {
        const a = (first + i) % modulus;
        return squares?.[(a * a - less + modulus) % modulus];
      });
    const found = [];
    for (let i = 0; i < rounds; i += 1) {
      if (!mayBeSquare(i)) continue;
      const a = start + BigInt(i);
      const b = squareRoot(a * a - BigInt(multiple) * n);
      if (b !== undefined) found.push({ a, b, round: i + 1 });
    }
    return found;
  };
}

function squareRoot(n: bigint): bigint | undefined {
  if (n < 0n) return undefined;
  const root = sqrt(n);
  return root * root === n ? root : undefined;
}

function squaresModulo(modulus: number): Uint8Array {
  const squares = new Uint8Array(modulus);
  for (let n = 0; n < modulus; n += 1) squares[n ** 2 % modulus] = 1;
  return squares;
}
