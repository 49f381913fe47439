import { bitLength, sqrt } from './bigint-math.ts';

/** Of a smaller exponent, no private one is small: e d is above the modulus divided by a few. In bits. */
const LEAST_EXPONENT = 32;
/** In bits, because this could take a second else. OpenSSL takes no such exponent above 3072 (OPENSSL_RSA_SMALL_MODULUS_BITS). */
const LONGEST_MODULUS = 4096;

/**
 * smallPrivateExponent finds a private exponent below about a quarter of the modulus' length, and returns its length in
 * bits. Then k/d is a convergent of the continued fraction of e/n (M. Wiener, IEEE Transactions on Information Theory 36(3),
 * 1990). Up to 0.292 of the length it takes lattices (D. Boneh, G. Durfee, Eurocrypt 1999), which is out of reach here.
 */
export function smallPrivateExponent({ n, e }: { n: bigint; e: bigint }): number | undefined {
  if (bitLength(e) <= LEAST_EXPONENT || bitLength(n) > LONGEST_MODULUS) return undefined;
  const limit = bitLength(n) / 4 + 1;
  let [numerator, denominator] = [e, n];
  let [k, before] = [1n, 0n];
  let [d, dBefore] = [0n, 1n];
  while (denominator > 0n) {
    const quotient = numerator / denominator;
    [numerator, denominator] = [denominator, numerator % denominator];
    [k, before] = [quotient * k + before, k];
    [d, dBefore] = [quotient * d + dBefore, d];
    if (bitLength(d) > limit) return undefined;
    // The least common multiple of p - 1 and q - 1 may stand in for their product; the rest is cut off.
    if (k > 0n && isSumOfFactors(n - (e * d) / k + 1n, n)) return bitLength(d);
  }
  return undefined;
}

/** The sum and the product of two numbers say which they are, if the root of this is whole. */
function isSumOfFactors(sum: bigint, product: bigint): boolean {
  if (sum <= 0n || 2 * bitLength(sum) > bitLength(product) + 32) return false;
  const square = sum * sum - 4n * product;
  if (square < 0n) return false;
  const root = sqrt(square);
  return root * root === square && root < sum - 2n;
}
