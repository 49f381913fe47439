import { checkPrimeSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ceilSqrt, gcd, power, sqrt } from '../../src/keys/weak/bigint-math.ts';
import { euclid } from '../../src/keys/weak/euclid.ts';
import { jacobi } from '../../src/keys/weak/jacobi.ts';

const natural = (bits: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) });
/** Of every length, not only of the longest as when drawn evenly. */
const anyLength = fc.integer({ min: 1, max: 4096 }).chain(natural);

describe('euclid', () => {
  it('finds the greatest common divisor of numbers of any lengths', () => {
    fc.assert(
      fc.property(anyLength, anyLength, natural(200), (a, b, common) => {
        const [x, y] = [a * common, b * common];
        expect(gcd(x, y)).toBe(slowly(x, y));
        expect(gcd(y, x)).toBe(gcd(x, y));
      }),
    );
  });

  it('finds it where leading bits are the same, or quotients are huge', () => {
    fc.assert(
      fc.property(anyLength, natural(80), fc.integer({ min: 0, max: 100 }), (a, difference, shift) => {
        const near = a + difference;
        expect(gcd(near, a)).toBe(slowly(near, a));
        const far = (a << BigInt(shift)) + difference;
        expect(gcd(far, a)).toBe(slowly(far, a));
      }),
    );
  });

  it('tells every quotient modulo 8', () => {
    fc.assert(
      fc.property(anyLength, anyLength, (a, b) => {
        const [large, small] = a < b ? [b, a] : [a, b];
        const told: number[] = [];
        euclid(large, small, (quotient) => told.push(quotient));
        expect(told).toEqual(quotients(large, small));
      }),
    );
  });
});

describe('jacobi', () => {
  const P = 2n ** 255n - 19n;

  it("agrees with Euler's criterion", () => {
    fc.assert(
      fc.property(natural(255), (n) => {
        const number = n % P;
        const euler = power(number, (P - 1n) / 2n, P);
        expect(BigInt(jacobi(number, P))).toBe(euler === P - 1n ? -1n : euler);
      }),
      { numRuns: 30 },
    );
  });

  it('is the product of the symbols of both factors of a modulus, also of small ones', () => {
    const odd = fc.bigInt({ min: 0n, max: 60n }).map((n) => 2n * n + 1n);
    const any = fc.oneof(
      odd,
      natural(300).map((n) => n | 1n),
    );
    fc.assert(
      fc.property(natural(300), any, any, (n, one, other) => {
        const both = jacobi(n % (one * other), one * other);
        expect(both).toBe(jacobi(n % one, one) * jacobi(n % other, other) || 0);
      }),
    );
  });

  it('is 1 for exactly the squares modulo small primes', () => {
    for (let p = 3; p < 200; p += 2) {
      if (!checkPrimeSync(BigInt(p))) continue;
      const squares = new Set(Array.from({ length: p - 1 }, (_, i) => (i + 1) ** 2 % p));
      for (let n = 1; n < p; n += 1) expect(jacobi(BigInt(n), BigInt(p))).toBe(squares.has(n) ? 1 : -1);
    }
  });
});

it('sqrt and ceilSqrt are the root rounded down and up', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyLength,
        anyLength.map((n) => n * n),
      ),
      fc.integer({ min: -1, max: 1 }),
      (n, by) => {
        const number = n + BigInt(by);
        if (number < 0n) return;
        const [down, up] = [sqrt(number), ceilSqrt(number)];
        expect(down * down <= number && (down + 1n) ** 2n > number).toBe(true);
        expect(up - down).toBe(down * down === number ? 0n : 1n);
      },
    ),
  );
});

function slowly(a: bigint, b: bigint): bigint {
  return b === 0n ? a : slowly(b, a % b);
}

function quotients(large: bigint, small: bigint): number[] {
  const all: number[] = [];
  for (let [a, b] = [large, small]; b > 0n; [a, b] = [b, a % b]) all.push(Number((a / b) % 8n));
  return all;
}
