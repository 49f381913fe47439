import { checkPrimeSync } from 'node:crypto';
import { power, primesTo } from '../../src/keys/weak/bigint-math.ts';
import { DSA, rsaBlob, VAGRANT } from '../../test/support/account-keys.ts';
import { makePrime } from '../../test/support/materials.ts';
import { blobOf, lineOf } from '../../test/support/public-keys.ts';

/** weakKeys makes a key of each kind that should be found, as lines of .pub files, from mathematics alone. */
export function weakKeys(): Map<string, string> {
  const [p, q] = [makePrime(1024), makePrime(1024)];
  const n = p * q;
  return new Map([
    ['RSA of 1024 bits', rsa(makePrime(512) * makePrime(512))],
    ['RSA with a small factor', rsa(next(n / 65_537n) * 65_537n)],
    ['RSA with close primes', rsa(p * next(p + 1000n))],
    ['RSA with primes near a ratio', rsa(p * next((p * 3n) / 2n))],
    ['RSA with equal primes', rsa(next(2n ** 700n) ** 3n)],
    ['RSA whose modulus is a prime', rsa(makePrime(2048))],
    ['RSA with a smooth prime', rsa(smooth() * q)],
    ['RSA of an Infineon chip', rsa(infineon() * infineon())],
    ['RSA with a small private exponent', rsa(n, privateExponent((p - 1n) * (q - 1n)))],
    ['RSA with exponent 1', rsa(n, 1n)],
    ['DSA', lineOf('ssh-dss', DSA)],
    ['Ed25519 of order 8', ed25519('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05')],
    // The base point plus (0, -1), which turns the signs of both coordinates.
    ['Ed25519 of mixed order', ed25519('9599999999999999999999999999999999999999999999999999999999999999')],
    ['Ed25519 that is no point', ed25519('02'.padEnd(64, '0'))],
    ['Vagrant', VAGRANT],
  ]);
}

function rsa(n: bigint, e?: bigint): string {
  return lineOf('ssh-rsa', rsaBlob(n, e));
}

function ed25519(hex: string): string {
  return lineOf('ssh-ed25519', blobOf('ssh-ed25519', Buffer.from(hex, 'hex')));
}

function next(from: bigint): bigint {
  let n = from | 1n;
  while (!checkPrimeSync(n)) n += 2n;
  return n;
}

/** Of the prime less one, no factor is above 1000. */
function smooth(): bigint {
  const primes = primesTo(1000).slice(1).map(BigInt);
  for (;;) {
    let product = 2n;
    for (const prime of primes) if (Math.random() < 0.75 && product < 2n ** 1010n) product *= prime;
    if (checkPrimeSync(product + 1n)) return product + 1n;
  }
}

function infineon(): bigint {
  const product = primesTo(701).reduce((before, prime) => before * BigInt(prime), 1n);
  const exponent = makePrime(60);
  for (let k = makePrime(1024) / product; ; k += 1n) {
    const prime = k * product + power(65_537n, exponent, product);
    if (checkPrimeSync(prime)) return prime;
  }
}

/** The public exponent of a private one of 256 bits, by Fermat's little theorem extended: Euclid backwards. */
function privateExponent(order: bigint): bigint {
  for (;;) {
    let [large, small, before, factor] = [order, makePrime(256), 0n, 1n];
    while (small > 0n) {
      const quotient = large / small;
      [large, small, before, factor] = [small, large - quotient * small, factor, before - quotient * factor];
    }
    if (large === 1n) return ((before % order) + order) % order;
  }
}
