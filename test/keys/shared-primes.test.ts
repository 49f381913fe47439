import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gcd, primesTo } from '../../src/keys/weak/bigint-math.ts';
import { sharedPrime, sharedPrimes } from '../../src/keys/weak/shared-primes.ts';
import { makePrime, makeRsa } from '../support/materials.ts';

describe('sharedPrimes', () => {
  it('names another modulus exactly where one has a factor in common, as gcd of all pairs says', () => {
    // Few of many primes, so that most have none in common, and small numbers, of which most have.
    const prime = fc.constantFrom(...primesTo(600).map(BigInt));
    const semiprime = fc.tuple(prime, prime).map(([p, q]) => p * q);
    const numbers = fc.oneof(
      fc.array(semiprime, { maxLength: 40 }),
      fc.array(fc.bigInt({ min: 0n, max: 3000n }), { maxLength: 40 }),
    );
    fc.assert(
      fc.property(numbers, (moduli) => {
        const shared = sharedPrimes(moduli);
        moduli.forEach((n, i) => {
          const others = moduli.flatMap((m, j) => (m !== n && n > 1n && m > 1n && gcd(n, m) > 1n ? [j] : []));
          expect(shared.has(i)).toBe(others.length > 0);
          if (others.length > 0) expect(others).toContain(shared.get(i));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('finds both keys of a shared prime among healthy ones', async () => {
    const healthy = (await Promise.all(Array.from({ length: 8 }, () => makeRsa(1024)))).map(({ n }) => n);
    const [p, q, r] = [makePrime(512), makePrime(512), makePrime(512)];
    const moduli = [...healthy.slice(0, 3), p * q, ...healthy.slice(3), p * r];
    expect(sharedPrimes(moduli)).toEqual(
      new Map([
        [3, 9],
        [9, 3],
      ]),
    );
  });

  it('finds keys of which both primes are shared', () => {
    const [p, q, r] = [makePrime(256), makePrime(256), makePrime(256)];
    expect(sharedPrimes([p * q, q * r, r * p]).size).toBe(3);
  });

  it('does not take the same modulus for a shared prime, and tells of each that has it', () => {
    const [p, q, r] = [makePrime(256), makePrime(256), makePrime(256)];
    expect(sharedPrimes([p * q, p * q]).size).toBe(0);
    expect([...sharedPrimes([p * q, p * q, p * r]).keys()]).toEqual([0, 1, 2]);
  });

  it('finds nothing in nothing, nor in what is no modulus', () => {
    expect(sharedPrimes([]).size).toBe(0);
    expect(sharedPrimes([makePrime(64)]).size).toBe(0);
    expect(sharedPrimes([0n, 0n, 1n, 1n, makePrime(64)]).size).toBe(0);
  });

  it('is told with the other key', () => {
    expect(sharedPrime('SHA256:abc')).toMatchObject({
      kind: 'weak',
      severity: 'critical',
      evidence: expect.stringContaining('SHA256:abc'),
    });
  });
});
