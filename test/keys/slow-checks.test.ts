import { checkPrimeSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Effort } from '../../src/keys/effort.ts';
import type { Material } from '../../src/keys/material.ts';
import { primesTo } from '../../src/keys/weak/bigint-math.ts';
import { weaknesses } from '../../src/keys/weaknesses.ts';

import { makeEd25519, makePrime, makeRsa } from '../support/materials.ts';

/** The prime of the field of Ed25519. */
const P = 2n ** 255n - 19n;

describe('The slow checks', () => {
  it('find nothing in healthy keys', async () => {
    for (let i = 0; i < 50; i += 1) expect(critical(makeEd25519())).toEqual([]);
    for (const bits of [1024, 2048]) expect(critical(await makeRsa(bits))).toEqual([]);
  });

  it('find an RSA modulus that is a prime', () => {
    expect(critical(rsa(makePrime(1024)))).toMatchObject([
      {
        severity: 'critical',
        evidence: 'The RSA modulus of 1024 bits is a prime, so anyone can compute the private key',
      },
    ]);
  });

  it.each([16_411n, 65_521n, 65_537n])('find a factor of %d', (factor) => {
    expect(critical(rsa(makePrime(600) * makePrime(600) * factor))).toEqual([
      expect.objectContaining({
        severity: 'critical',
        evidence: `The RSA modulus is a multiple of ${factor}: it is damaged, or its factors are not prime`,
      }),
    ]);
  });

  it('find a factor of moduli that are too long for powers', () => {
    const found = critical(rsa(2n ** 4423n * 16_411n - 16_411n));
    expect(found.map(({ evidence }) => evidence)).toContainEqual(
      expect.stringContaining('multiple of 16411'),
    );
  });

  it('find no factor above 65537', () => {
    // Less one, it is 2 times a prime, so that Pollard's method does not find it either.
    expect(critical(rsa(makePrime(600) * makePrime(600) * 65_579n))).toEqual([]);
  });

  it.each([
    ['one prime', () => smoothPrime(512, 1000) * makePrime(600)],
    ['both primes', () => smoothPrime(512, 1000) * smoothPrime(600, 1000)],
  ])('find that %s less one has small factors only', (_, modulus) => {
    expect(critical(rsa(modulus()))).toMatchObject([
      { severity: 'critical', evidence: expect.stringMatching(/^Pollard's method .* no factor above 1000$/) },
    ]);
  });

  it('do not find a prime less one that has a single larger factor', () => {
    expect(critical(rsa(smoothPrime(512, 1000, 1009n) * makePrime(600)))).toEqual([]);
  });

  it.each([2, 4, 8])(
    'find an Ed25519 key that is the sum of a healthy one and a point of order %d',
    (order) => {
      const point = add(makeEd25519().point, ofOrder(order));
      for (const material of [
        { kind: 'ed25519', point },
        { kind: 'mldsa44-ed25519', point, mldsa: Buffer.alloc(1312) },
      ] as const) {
        expect(critical(material)).toMatchObject([
          { severity: 'medium', evidence: expect.stringContaining('not a multiple of the base point') },
        ]);
      }
    },
  );

  it('are not made without an effort, and not where something critical is found', () => {
    const prime = rsa(makePrime(1024));
    expect(of(prime).map(({ severity }) => severity)).toEqual(['high']);
    const effort = new Effort({ most: 0 });
    expect(of(rsa(makePrime(1000)), effort).map(({ severity }) => severity)).toEqual(['critical']);
    expect(effort.skipped).toBe(0);
  });

  it('end with the effort of a run, which counts what was left out', () => {
    let now = 0;
    const effort = new Effort({ most: 100, clock: () => (now += 60) });
    const found = [1, 2, 3, 4].map(() => effort.spend(() => 'made'));
    expect(found).toEqual(['made', 'made', undefined, undefined]);
    expect(effort.skipped).toBe(2);
  });

  it('leave out moduli above 4096 bits, of which a power takes too long', () => {
    // Both are Mersenne primes.
    const saysPrime = (bits: bigint) =>
      critical(rsa(2n ** bits - 1n)).some(({ evidence }) => evidence.includes('is a prime'));
    expect([1279n, 4423n].map(saysPrime)).toEqual([true, false]);
  });
});

function rsa(n: bigint): Material {
  return { kind: 'rsa', n, e: 65_537n };
}

function critical(material: Material) {
  return of(material, new Effort({ most: Number.POSITIVE_INFINITY })).filter(
    ({ evidence }) => !/bits is (below|too small)/.test(evidence),
  );
}

function of(material: Material, effort?: Effort) {
  const rest = { application: undefined, certificate: undefined, isPadded: false };
  return weaknesses({ material, ...rest }, { now: 0, effort });
}

/** A prime of which the number before has the factor, and else small ones only, each once. */
function smoothPrime(bits: number, largest: number, factor = 1n): bigint {
  const primes = primesTo(largest).slice(1).map(BigInt);
  for (let tries = 1; ; tries += 1) {
    let product = 2n * factor;
    // Every step visits all of them in another order, as their number is a prime itself.
    for (let i = tries; product < 2n ** BigInt(bits); i += 1 + Math.floor(tries / primes.length))
      product *= primes[i % primes.length] ?? 1n;
    if (checkPrimeSync(product + 1n)) return product + 1n;
  }
}

interface Point {
  x: bigint;
  y: bigint;
}

/** Of order 2: (0, -1). Of order 4: (√-1, 0). Of order 8: y as RFC 8032 would encode it. */
function ofOrder(order: number): Point {
  if (order === 2) return { x: 0n, y: P - 1n };
  if (order === 4) return { x: root(P - 1n), y: 0n };
  return decode(Buffer.from('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05', 'hex'));
}

/** The sum of two points of -x² + y² = 1 + d x² y² (RFC 8032, section 5.1.4, in affine coordinates), encoded. */
function add(encoded: Buffer, { x, y }: Point): Buffer {
  const { x: x1, y: y1 } = decode(encoded);
  const product = (D * ((((x1 * x) % P) * y1 * y) % P)) % P;
  const sum = {
    x: modulo((x1 * y + x * y1) * inverse(1n + product)),
    y: modulo((y1 * y + x1 * x) * inverse(1n - product)),
  };
  const bits = sum.y + ((sum.x & 1n) << 255n);
  return Buffer.from(bits.toString(16).padStart(64, '0'), 'hex').reverse();
}

function decode(encoded: Buffer): Point {
  const bits = BigInt(`0x${Buffer.from(encoded).reverse().toString('hex')}`);
  const y = BigInt.asUintN(255, bits);
  const x = root(modulo((y * y - 1n) * inverse(D * y * y + 1n)));
  return { x: (x & 1n) === bits >> 255n ? x : P - x, y };
}

const D = modulo(-121_665n * inverse(121_666n));

function modulo(n: bigint): bigint {
  return ((n % P) + P) % P;
}

function inverse(n: bigint): bigint {
  return raise(modulo(n), P - 2n);
}

/** As P is 5 modulo 8 (RFC 8032, section 5.1.3). */
function root(square: bigint): bigint {
  const candidate = raise(square, (P + 3n) / 8n);
  return (candidate * candidate) % P === square ? candidate : (candidate * raise(2n, (P - 1n) / 4n)) % P;
}

function raise(base: bigint, exponent: bigint): bigint {
  let [result, square] = [1n, base];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}
