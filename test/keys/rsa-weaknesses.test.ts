import { checkPrimeSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gcd, power, primesTo } from '../../src/keys/weak/bigint-math.ts';
import { isRoca } from '../../src/keys/weak/roca.ts';
import { weaknesses } from '../../src/keys/weaknesses.ts';
import { makePrime, makeRsa } from '../support/materials.ts';

const ROCA = /Infineon/;
const FERMAT = /Fermat/;
const SMALL_FACTOR = /is a multiple of (\d+)/;

/** A modulus of 1024 bits: two healthy primes, of which tests take one or both. */
const [P, Q] = [makePrime(512), makePrime(512)];

describe('An RSA key', () => {
  it('of OpenSSL has no weakness but its size', async () => {
    for (const [bits, count, severities] of [
      [1024, 20, ['high']],
      [2048, 10, ['low']],
      [3072, 2, []],
    ] as const) {
      for (const made of await Promise.all(Array.from({ length: count }, () => makeRsa(bits)))) {
        expect(of(made).map(({ severity }) => severity)).toEqual(severities);
      }
    }
  });

  it.each([
    [1024, 46, ['low']],
    [1536, 12, []],
  ])(
    'of two healthy primes of %i bits, each pair of %i, has no weakness but its size',
    (bits, count, wanted) => {
      const primes = Array.from({ length: count }, () => makePrime(bits));
      const moduli = primes.flatMap((p, i) => primes.slice(i + 1).map((q) => p * q));
      expect(moduli.length).toBe((count * (count - 1)) / 2);
      for (const n of moduli) expect(of({ n }).map(({ severity }) => severity)).toEqual(wanted);
    },
  );

  it.each([
    [512, 'critical', /512 bits can be factored/],
    [1023, 'critical', /1023 bits/],
    [1024, 'high', /1024 bits is below 2048/],
    [2047, 'high', /2047 bits/],
    [2048, 'low', /2048 bits is too small/],
    [3071, 'low', /3071 bits is too small/],
  ])('of %d bits is of severity %s', (bits, severity, evidence) => {
    // Near the top of what has so many bits, as random numbers are.
    const n = 2n ** BigInt(bits) - 0x1234_5677_89abn;
    const found = of({ n }).filter((weakness) => evidence.test(weakness.evidence));
    expect(found).toMatchObject([{ kind: 'weak', severity }]);
  });

  it('of 3072 and of 16384 bits is large enough', () => {
    for (const bits of [3072n, 16_384n]) {
      expect(evidence({ n: 2n ** bits - 1n })).not.toMatch(/bits/);
    }
  });

  it.each([
    [0n, 'critical'],
    [1n, 'critical'],
    [2n, 'critical'],
    [3n, 'info'],
    [4n, 'high'],
    [35n, 'info'],
    [65_536n, 'high'],
    [P * Q, 'high'],
    [P * Q + 2n, 'high'],
    [P * Q - 2n, 'info'],
  ])('with the exponent %d is of severity %s', (e, severity) => {
    expect(of({ n: P * Q, e })).toMatchObject([{ severity: 'high' }, { severity }]);
  });

  it('with a modulus that is no product of odd primes is told as that alone', () => {
    for (const n of [0n, 1n, 2n, P * 2n, P * Q + 1n]) {
      expect(of({ n, e: 0n })).toMatchObject([
        { severity: 'critical', evidence: expect.stringMatching(/odd primes/) },
      ]);
    }
  });

  it('is judged whatever its numbers are', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 80n }), fc.bigInt({ min: 0n, max: 2n ** 80n }), (n, e) => {
        for (const weakness of of({ n, e })) expect(weakness.evidence).not.toMatch(/undefined|NaN|\.$/);
      }),
    );
  });
});

describe('ROCA', () => {
  /** Primes as the broken library makes them: k M + (65537^a mod M), with the M of its keys of 512 or 2048 bits. */
  function rocaPrime(largest: number, bits: number, exponent = 12_345n): bigint {
    const m = primesTo(largest).reduce((product, prime) => product * BigInt(prime), 1n);
    for (let k = 2n ** BigInt(bits) / m; ; k += 1n) {
      const prime = k * m + power(65_537n, k * k + exponent, m);
      if (checkPrimeSync(prime)) return prime;
    }
  }

  it.each([
    [167, 256],
    [701, 1024],
  ])('is found where the primes are made of those up to %d', (largest, bits) => {
    for (const exponent of [1n, 23n, 456n, 7890n]) {
      const n = rocaPrime(largest, bits, exponent) * rocaPrime(largest, bits + 1);
      expect(of({ n })).toContainEqual(expect.objectContaining({ severity: 'critical' }));
      expect(evidence({ n })).toMatch(ROCA);
    }
  });

  it('is not seen in a modulus with one such prime only', () => {
    expect(evidence({ n: rocaPrime(167, 512) * P })).not.toMatch(ROCA);
  });

  /** An odd number of 2048 bits by its residues modulo the odd primes up to 167, by the Chinese remainder theorem. */
  function withResidues(residue: (prime: bigint, index: number) => bigint): bigint {
    const primes = primesTo(167).slice(1).map(BigInt);
    const m = primes.reduce((product, prime) => product * prime, 1n);
    const sum = primes.reduce((before, prime, index) => {
      const rest = m / prime;
      // The inverse of the rest is one of its powers, as Fermat's little theorem says.
      return before + rest * power(rest, prime - 2n, prime) * residue(prime, index);
    }, 0n);
    const n = (sum % m) + 2n ** 2047n - (2n ** 2047n % m);
    return n % 2n ? n : n + m;
  }

  it('is not seen where each residue is a power of 65537, but not of one exponent', () => {
    expect(isRoca(withResidues((prime) => power(65_537n, 12_345n, prime)))).toBe(true);
    expect(isRoca(withResidues((prime, index) => power(65_537n, BigInt(index), prime)))).toBe(false);
  });

  it('is not seen where the residue of one prime is no power of 65537', () => {
    // 65537 is 10 modulo 11, so that its powers are 1 and 10.
    expect(isRoca(withResidues((prime) => (prime === 11n ? 2n : power(65_537n, 12_345n, prime))))).toBe(
      false,
    );
  });

  it('is not seen in random odd numbers', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 2n ** 511n, max: 2n ** 2048n }), (n) => !isRoca(n | 1n)),
      { numRuns: 2000 },
    );
  });
});

/** The first prime from a number upwards. */
function next(from: bigint): bigint {
  let n = from | 1n;
  while (!checkPrimeSync(n)) n += 2n;
  return n;
}

describe("Fermat's method", () => {
  it('finds primes that are close', () => {
    expect(evidence({ n: P * next(P + 2n) })).toMatch(/in round 1 of 100/);
  });

  it('finds equal primes', () => {
    expect(evidence({ n: P * P })).toMatch(/in round 1 of 100/);
  });

  it('finds primes as far apart as its rounds reach, and says in which', () => {
    // a - sqrt(n) is about (q - p)² / 8 p, 98 for the first distance and 110 for the second.
    const p = next(2n ** 511n);
    const q = next(p + (198n * 2n ** 256n) / 10n);
    const found = /in round (\d+) of 100/.exec(evidence({ n: p * q }));
    expect(Number(found?.[1])).toBeGreaterThan(95);
    expect(evidence({ n: p * next(p + 21n * 2n ** 256n) })).not.toMatch(FERMAT);
  });

  it('does not take a small prime for 1 times itself', () => {
    for (const n of [3n, 13n, 101n]) expect(evidence({ n })).not.toMatch(FERMAT);
  });
});

describe('Small factors', () => {
  it.each([3n, 5n, 251n, 16_369n, 16_381n])('of %d are found', (factor) => {
    expect(SMALL_FACTOR.exec(evidence({ n: P * factor }))?.[1]).toBe(String(factor));
  });

  it('are named by the least, also where there is nothing else', () => {
    expect(SMALL_FACTOR.exec(evidence({ n: 16_381n * 641n * 641n }))?.[1]).toBe('641');
  });

  it('end at 2^14', () => {
    expect(evidence({ n: P * 16_411n })).not.toMatch(SMALL_FACTOR);
  });
});

describe("Lehman's method", () => {
  const LEHMAN = /Lehman's method/;

  it.each([
    [2n, 1n],
    [3n, 2n],
    [5n, 3n],
    [6n, 5n],
    [32n, 1n],
  ])('finds primes whose ratio is near %d to %d', (u, v) => {
    const n = P * next((P * u) / v + 1000n);
    expect(of({ n })).toContainEqual(expect.objectContaining({ severity: 'critical' }));
    expect(evidence({ n })).toMatch(LEHMAN);
  });

  it('does not find primes that are not near one', () => {
    expect(evidence({ n: P * next((P * 3n) / 2n + 2n ** 300n) })).not.toMatch(LEHMAN);
    expect(evidence({ n: P * next((P * 11n) / 7n) })).not.toMatch(LEHMAN);
  });
});

describe("Wiener's method", () => {
  const WIENER = /Wiener's method .* only (\d+) bits/;
  // What both primes less one have in common makes the private exponent seem longer, by chance beyond what the method finds.
  let q = Q;
  while (gcd(P - 1n, q - 1n) > 2n) q = makePrime(512);
  const n = P * q;
  const phi = (P - 1n) * (q - 1n);
  const lambda = phi / 2n;

  /** The exponent that belongs to the first private one from a number upwards. */
  function exponentOf(from: bigint, order: bigint): bigint {
    let d = from | 1n;
    while (gcd(d, order) > 1n) d += 2n;
    return inverse(d, order);
  }

  it.each([20n, 100n, 200n, 250n])('finds a private exponent of %d bits', (bits) => {
    for (const order of [phi, lambda]) {
      const e = exponentOf(2n ** bits - 2n ** (bits / 2n), order);
      expect(of({ n, e })).toContainEqual(expect.objectContaining({ severity: 'critical' }));
      const [, found] = WIENER.exec(evidence({ n, e })) ?? [];
      expect(Math.abs(Number(found) - Number(bits))).toBeLessThan(2);
    }
  });

  it('does not find one beyond its bound, nor in a random exponent', () => {
    expect(evidence({ n, e: exponentOf(2n ** 290n + 99n, phi) })).not.toMatch(WIENER);
    expect(evidence({ n, e: exponentOf(makePrime(1000), phi) })).not.toMatch(WIENER);
  });
});

describe('The modulus itself', () => {
  it.each([3n, 5n, 7n, 21n])('is told to be a power of %d', (exponent) => {
    const n = next(2n ** (2000n / exponent) + 99_999n) ** exponent;
    const told = exponent === 21n ? 3n : exponent;
    expect(of({ n })).toContainEqual(expect.objectContaining({ severity: 'critical' }));
    expect(evidence({ n })).toMatch(`to the power of ${told},`);
    // Twice that far from the power there is none.
    expect(evidence({ n: n + 2n })).not.toMatch('to the power of');
  });

  /** A prime with a random number of few bits in each word of 1024 bits. */
  function sparsePrime(width: number, filled: number): bigint {
    const words = Array.from({ length: 1024 / width - 1 }, () => makePrime(filled));
    const high = words.reduce((sum, word) => (sum << BigInt(width)) + word, 1n);
    return next(high << BigInt(width));
  }

  it.each([
    [32, 10],
    [64, 20],
    [128, 40],
  ])('is told to be sparse where words of %d bits of its primes are small', (width, filled) => {
    const n = sparsePrime(width, filled) * sparsePrime(width, filled);
    expect(of({ n }).filter(({ severity }) => severity !== 'low')).toMatchObject([{ severity: 'critical' }]);
    expect(evidence({ n })).toMatch(/zeros in front of each word of (32|64|128) bits/);
  });

  /** A modulus that begins with bits of choice, as vanity keys do: the second prime follows from the first. */
  function beginningWith(hex: string): bigint {
    const first = makePrime(1024);
    return first * next(BigInt(`0x${(hex + makePrime(2048).toString(16)).slice(0, 512)}`) / first);
  }

  it.each([
    ['ab'.repeat(100), /same byte 16 times/],
    ['f7ef'.repeat(60), /are ones/],
    ['8010'.repeat(60), /are ones/],
  ])('is warned of where it begins in a pattern: %#', (hex, told) => {
    const found = of({ n: beginningWith(hex) }).filter(({ severity }) => severity !== 'low');
    expect(found).toMatchObject([{ severity: 'medium', evidence: expect.stringMatching(told) }]);
  });

  it('has nothing to be warned of where a byte is there 15 times in a row', () => {
    expect(of({ n: beginningWith(`${'ab'.repeat(15)}cd`) })).toMatchObject([{ severity: 'low' }]);
  });

  it('is judged in a moment, whatever it and its exponent are', () => {
    const most = 2n ** 4096n;
    // The continued fraction of neighbors in Fibonacci's sequence is the longest.
    let [large, small] = [1n, 1n];
    while (large < most / 4n) [large, small] = [large + small, large];
    const hostile = [
      { n: large | 1n, e: small | 1n },
      { n: (most / 3n) | 1n, e: (most / 7n) | 1n },
      { n: next(2n ** 23n) ** 177n, e: most - 1n },
      { n: most - 1n, e: most / 2n + 1n },
    ];
    for (const key of hostile) {
      const start = performance.now();
      of(key);
      expect(performance.now() - start).toBeLessThan(500);
    }
  });
});

/** inverse is 1 / a modulo m, by Euclid. */
function inverse(a: bigint, m: bigint): bigint {
  let [large, small, before, factor] = [m, a % m, 0n, 1n];
  while (small > 0n) {
    const quotient = large / small;
    [large, small, before, factor] = [small, large % small, factor, before - quotient * factor];
  }
  return ((before % m) + m) % m;
}

function of({ n, e = 65_537n }: { n: bigint; e?: bigint }) {
  const rest = { application: undefined, certificate: undefined, isPadded: false };
  return weaknesses({ material: { kind: 'rsa', n, e }, ...rest }, { now: 0 });
}

function evidence(key: { n: bigint; e?: bigint }): string {
  return of(key)
    .map((weakness) => weakness.evidence)
    .join('\n');
}
