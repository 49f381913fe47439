import { bitLength, primesTo } from './bigint-math.ts';

/** In bits: smaller factors are found by smallFactor. */
const LEAST_ROOT = 14;
/** In bits, as the longest modulus that OpenSSH takes. */
const LONGEST = 16_384;
/** One number in so many that are no power has its root taken. */
const PRECISION = 1024;

/** Sieve is an odd prime k, and primes modulo each of which one number in k is a k-th power. */
interface Sieve {
  k: number;
  primes: number[];
}

let sieves: { all: Sieve[]; product: bigint } | undefined;

/** perfectPower is the least odd prime k for which a number is the k-th power of another; undefined if there is none. */
export function perfectPower(n: bigint): number | undefined {
  sieves ??= makeSieves();
  const { all, product } = sieves;
  const most = bitLength(n) / LEAST_ROOT;
  const rest = n % product;
  for (const { k, primes } of all) {
    if (k > most) return undefined;
    const mayBePower = primes.every((prime, i) => isPower((i === 0 ? rest : n) % BigInt(prime), k, prime));
    if (mayBePower && integerRoot(n, BigInt(k)) ** BigInt(k) === n) return k;
  }
  return undefined;
}

/** By Euler's criterion, as the prime is 1 more than a multiple of k. */
function isPower(residue: bigint, k: number, prime: number): boolean {
  let [base, result] = [Number(residue), 1];
  for (let exponent = (prime - 1) / k; exponent > 0; exponent >>= 1) {
    if (exponent & 1) result = (result * base) % prime;
    base = (base * base) % prime;
  }
  return result <= 1;
}

/** makeSieves also makes the product of the first primes, so that one division of a long number serves them all. */
function makeSieves(): { all: Sieve[]; product: bigint } {
  const all = primesTo(LONGEST / LEAST_ROOT)
    .slice(1)
    .map((k) => ({ k, primes: sievePrimes(k) }));
  return { all, product: all.reduce((product, { primes }) => product * BigInt(primes[0] ?? 1), 1n) };
}

function sievePrimes(k: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2 * k + 1; k ** primes.length < PRECISION; candidate += 2 * k)
    if (isPrime(candidate)) primes.push(candidate);
  return primes;
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
}

/** The k-th root, rounded down, by Newton's method from above. */
function integerRoot(n: bigint, k: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(bitLength(n) / Number(k)));
  for (;;) {
    const next = ((k - 1n) * root + n / root ** (k - 1n)) / k;
    if (next >= root) return root;
    root = next;
  }
}
