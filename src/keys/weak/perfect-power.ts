import { bitLength, power, primesTo } from './bigint-math.ts';

/** In bits: smaller factors are found by smallFactor. */
const LEAST_ROOT = 16;

/** Of each exponent a prime of which only one residue in `exponent` is a power with it. */
const sieves = new Map<number, bigint>();

/** perfectPower is the least odd prime k for which a number is the k-th power of another; undefined if there is none. */
export function perfectPower(n: bigint): number | undefined {
  const most = Math.ceil(bitLength(n) / LEAST_ROOT);
  const exponents = primesTo(most).slice(1);
  return exponents.find((k) => mayBePower(n, k) && integerRoot(n, BigInt(k)) ** BigInt(k) === n);
}

function mayBePower(n: bigint, k: number): boolean {
  let prime = sieves.get(k);
  if (prime === undefined) {
    const isPrime = (m: number) => primesTo(m).at(-1) === m;
    let candidate = 2 * k + 1;
    while (!isPrime(candidate)) candidate += 2 * k;
    prime = BigInt(candidate);
    sieves.set(k, prime);
  }
  return power(n % prime, (prime - 1n) / BigInt(k), prime) <= 1n;
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
