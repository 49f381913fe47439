import { bitLength } from './bigint-math.ts';

/** Widths of words, in bits, that makers of keys filled with small numbers. */
const WORDS = [32, 64, 128];
/** So many zeros at given places come once in 2^64 moduli. */
const ZEROS = 64;
const REPEATS = 16;

/**
 * sparseWords tells in words of how many bits a modulus is written with zeros in front of each: then its primes are too,
 * and it factors as a polynomial (badkeys, `rsapoly`: CompleteFTP is one maker). Undefined for others. The lowest word, which
 * makers fill to find a prime, and the highest say nothing.
 */
export function sparseWords(n: bigint): number | undefined {
  const bits = n.toString(2);
  return WORDS.find((width) => {
    const inner = Math.ceil(bits.length / width) - 2;
    const zeros = Array.from({ length: Math.max(inner, 0) }, (_, at) => {
      const end = bits.length - (at + 1) * width;
      return bits.slice(end - width, end).match(/^0*/)?.[0].length ?? 0;
    });
    // Words of nothing but zeros are another shape.
    const few = zeros.filter((count) => count === width).length * 4 <= inner;
    return inner > 0 && few && Math.min(...zeros) * inner >= ZEROS;
  });
}

/** biasedBits is the share of ones in a modulus, in percent, if chance does not explain it (badkeys, `rsabias`). */
export function biasedBits(n: bigint): number | undefined {
  const bits = bitLength(n);
  const ones = n.toString(2).replaceAll('0', '').length;
  const share = (100 * ones) / bits;
  const tolerance = bits > 2000 ? 10 : bits > 1000 ? 12 : 17;
  return Math.abs(share - 50) > tolerance ? Math.round(share) : undefined;
}

/** hasRepeats tells whether a modulus has the same byte 16 times in a row (badkeys, `pattern`). */
export function hasRepeats(n: bigint): boolean {
  const hex = n.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex');
  let run = 0;
  return bytes.some((byte, at) => {
    run = byte === bytes[at - 1] ? run + 1 : 1;
    return run >= REPEATS;
  });
}
