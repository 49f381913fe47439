import { constants, createDiffieHellman } from 'node:crypto';
import type { Weakness } from '../weakness.ts';
import { bitLength, gcd, primesTo } from './bigint-math.ts';
import { makeWeakness } from './make-weakness.ts';

/** In bits. Of a longer modulus, this takes too long; one below the shortest is critical anyway. */
const SHORTEST = 1024;
const LONGEST = 4096;
/** Up to this, powers of primes are taken into account. */
const BOUND = 1000;

let exponent: bigint | undefined;

/**
 * rsaPowerWeaknesses finds that an odd RSA modulus is a prime, or that one of its primes less one has small factors only
 * (J. M. Pollard, Proceedings of the Cambridge Philosophical Society 76, 1974): 2 to the power of all small factors is then 1
 * modulo that prime.
 *
 * It takes 4 ms for 2048 bits and 20 ms for 4096, and a second if the modulus is a prime. OpenSSL computes the powers, whose
 * Diffie-Hellman is all of it that Node shows: it tests its modulus, and takes any exponent.
 */
export function rsaPowerWeaknesses({ n }: { n: bigint }): Weakness[] {
  const bits = bitLength(n);
  if (bits < SHORTEST || bits > LONGEST) return [];
  const group = createDiffieHellman(toHex(n), 'hex', 2);
  if ((group.verifyError & constants.DH_CHECK_P_NOT_PRIME) === 0) {
    const evidence = `The RSA modulus of ${bits} bits is a prime, so anyone can compute the private key`;
    return [makeWeakness({ severity: 'critical', evidence, source: 'RFC 8017, section 3.1' })];
  }
  exponent ??= smallFactors();
  group.setPrivateKey(toHex(exponent), 'hex');
  const power = BigInt(`0x${group.generateKeys('hex')}`);
  if (gcd(power - 1n, n) === 1n) return [];
  return [
    makeWeakness({
      severity: 'critical',
      evidence: `Pollard's method computes a prime of the RSA key: that prime less one has no factor above ${BOUND}`,
      source: 'J. M. Pollard, Proceedings of the Cambridge Philosophical Society 76, 1974',
    }),
  ];
}

/** The product of the largest power of each prime up to the bound. */
function smallFactors(): bigint {
  return primesTo(BOUND).reduce(
    (product, prime) => product * BigInt(prime) ** BigInt(Math.floor(Math.log(BOUND) / Math.log(prime))),
    1n,
  );
}

function toHex(n: bigint): string {
  const hex = n.toString(16);
  return hex.padStart(hex.length + (hex.length % 2), '0');
}
