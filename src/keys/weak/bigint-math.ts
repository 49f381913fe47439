import { euclid } from './euclid.ts';

/** bitLength is the number of bits of a number that is not negative; 0 has none. */
export function bitLength(n: bigint): number {
  const hex = n.toString(16);
  return hex.length * 4 - Math.clz32(Number.parseInt(hex.slice(0, 1), 16)) + 28;
}

/** gcd is the greatest common divisor of numbers that are not negative. */
export function gcd(a: bigint, b: bigint): bigint {
  return a < b ? euclid(b, a) : euclid(a, b);
}

/**
 * sqrt is the square root of a number that is not negative, rounded down. Each step of Newton's method doubles the bits that
 * are right, and takes no more than these (as CPython's math.isqrt).
 */
export function sqrt(n: bigint): bigint {
  if (n === 0n) return 0n;
  const bits = (bitLength(n) - 1) >> 1;
  let root = 1n;
  let known = 0;
  for (let step = 31 - Math.clz32(bits); step >= 0; step -= 1) {
    const next = bits >> step;
    root = (root << BigInt(next - known - 1)) + (n >> BigInt(2 * bits - known - next + 1)) / root;
    known = next;
  }
  return root * root > n ? root - 1n : root;
}

/** ceilSqrt is the square root, rounded up. */
export function ceilSqrt(n: bigint): bigint {
  const root = sqrt(n);
  return root * root < n ? root + 1n : root;
}

/** power is base ** exponent modulo m. */
export function power(base: bigint, exponent: bigint, m: bigint): bigint {
  let result = 1n % m;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % m;
    if (bit === '1') result = (result * base) % m;
  }
  return result;
}

/** primesTo lists the primes up to a limit, by the sieve of Eratosthenes. */
export function primesTo(limit: number): number[] {
  const composite = new Uint8Array(limit + 1);
  const primes: number[] = [];
  for (let n = 2; n <= limit; n += 1) {
    if (composite[n]) continue;
    primes.push(n);
    for (let multiple = n * n; multiple <= limit; multiple += n) composite[multiple] = 1;
  }
  return primes;
}

/**
 * productTree lists the levels of a tree in which each node is the product of its two children: first the numbers
 * themselves, last their product alone. A node without a sibling goes up as it is. Of at least one number.
 */
export function productTree(numbers: bigint[]): bigint[][] {
  const levels = [numbers];
  for (let level = numbers; level.length > 1; levels.push(level)) {
    level = pairs(level).map(([left, right = 1n]) => left * right);
  }
  return levels;
}

/** pairs cuts a list into pairs; the last may lack its second. */
export function pairs<T>(list: T[]): [T, T?][] {
  return Array.from(
    { length: Math.ceil(list.length / 2) },
    (_, i) => list.slice(2 * i, 2 * i + 2) as [T, T?],
  );
}
