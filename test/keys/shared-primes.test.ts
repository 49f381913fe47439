import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gcd, primesTo } from '../../src/keys/weak/bigint-math.ts';
import { findSharedPrimes } from '../../src/keys/weak/find-shared-primes.ts';
import { sharedPrime, sharedPrimes } from '../../src/keys/weak/shared-primes.ts';
import { makePrime, makeRsa } from '../support/materials.ts';

describe('shared primes', () => {
  // Few of many primes, so that most have none in common, and small numbers, of which most have.
  const prime = fc.constantFrom(...primesTo(600).map(BigInt));
  const semiprime = fc.tuple(prime, prime).map(([p, q]) => p * q);
  const numbers = fc.oneof(
    fc.array(semiprime, { maxLength: 40 }),
    fc.array(fc.bigInt({ min: 0n, max: 3000n }), { maxLength: 40 }),
  );
  const partners = (n: bigint, among: bigint[]) =>
    among.filter((m) => m !== n && n > 1n && m > 1n && gcd(n, m) > 1n);

  it('are found exactly where two moduli have a factor in common, as gcd of all pairs says', () => {
    fc.assert(
      fc.property(numbers, numbers, (others, fresh) => {
        // What is known has none in common: as many as that holds for.
        const known: bigint[] = [];
        for (const n of others) if (partners(n, known).length === 0) known.push(n);
        const all = [...known, ...fresh];
        const shared = sharedPrimes({ known, fresh });
        for (const n of all) {
          const expected = partners(n, all);
          expect(shared.has(n)).toBe(expected.length > 0);
          if (expected.length > 0) expect(expected).toContain(shared.get(n));
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([0, 3, 8])('give away both keys, with %i healthy ones known', async (count) => {
    const healthy = (await Promise.all(Array.from({ length: 8 }, () => makeRsa(1024)))).map(({ n }) => n);
    const [p, q, r] = [makePrime(512), makePrime(512), makePrime(512)];
    const known = healthy.slice(0, count);
    const others = healthy.slice(count);
    const expected = new Map([
      [p * q, p * r],
      [p * r, p * q],
    ]);
    expect(sharedPrimes({ known, fresh: [p * q, ...others, p * r] })).toEqual(expected);
    expect(sharedPrimes({ known: [p * q, ...known], fresh: [...others, p * r] })).toEqual(expected);
  });

  it('are found where both primes of a key are shared', () => {
    const [p, q, r] = [makePrime(256), makePrime(256), makePrime(256)];
    expect(sharedPrimes({ known: [], fresh: [p * q, q * r, r * p] }).size).toBe(3);
    expect(sharedPrimes({ known: [p * q], fresh: [q * r, r * p] }).size).toBe(3);
    expect(sharedPrimes({ known: [p * p, q * q], fresh: [p * q] }).size).toBe(3);
  });

  it('are not what equal moduli are', () => {
    const [p, q, r] = [makePrime(256), makePrime(256), makePrime(256)];
    expect(sharedPrimes({ known: [], fresh: [p * q, p * q] }).size).toBe(0);
    expect(sharedPrimes({ known: [p * q], fresh: [p * q] }).size).toBe(0);
    expect([...sharedPrimes({ known: [p * q], fresh: [p * q, p * r] }).keys()]).toEqual([p * q, p * r]);
  });

  it('are none in nothing, nor in what is no modulus', () => {
    expect(sharedPrimes({ known: [], fresh: [] }).size).toBe(0);
    expect(sharedPrimes({ known: [], fresh: [makePrime(64)] }).size).toBe(0);
    expect(sharedPrimes({ known: [0n, 1n], fresh: [0n, 0n, 1n, 1n, makePrime(64)] }).size).toBe(0);
  });

  it('are looked for in a thread of its own where there are many moduli', async () => {
    const primes = primesTo(40_000).map(BigInt);
    const known = Array.from({ length: 1500 }, (_, i) => (primes[2 * i] ?? 1n) * (primes[2 * i + 1] ?? 1n));
    const [first = 1n] = known;
    const fresh = [first * 40_009n, 40_013n];
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    const other = first * 40_009n;
    expect(await findSharedPrimes({ known, fresh })).toEqual(
      new Map([
        [first, other],
        [other, first],
      ]),
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(0);
    expect((await findSharedPrimes({ known, fresh: [] })).size).toBe(0);
  });

  it('is told with the other key', () => {
    expect(sharedPrime('SHA256:abc')).toMatchObject({
      kind: 'weak',
      severity: 'critical',
      evidence: expect.stringContaining('SHA256:abc'),
    });
  });
});
