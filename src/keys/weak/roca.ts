import { gcd, primesTo } from './bigint-math.ts';

const GENERATOR = 65537;

/** Subgroup holds the powers of 65537 modulo a prime. */
interface Subgroup {
  prime: bigint;
  /** How many powers there are. */
  order: number;
  /** Of each residue the exponent that leads to it, or undefined. */
  logarithms: (number | undefined)[];
}

let tables: { product: bigint; subgroups: Subgroup[] } | undefined;

/**
 * isRoca tells whether a modulus comes from Infineon's RSALib (CVE-2017-15361): its primes have the form
 * k M + (65537^a mod M), where M is a product of small primes (Nemec and others, CCS 2017), so the modulus is a power
 * of 65537 modulo M. The smallest M of all key sizes is tested, that of the primes up to 167: the discrete logarithms
 * modulo each prime must exist, and be those of one exponent. By chance that happens once in 2^155 moduli.
 */
export function isRoca(n: bigint): boolean {
  tables ??= makeTables();
  const { product, subgroups } = tables;
  const rest = n % product;
  const powers: { log: number; order: number }[] = [];
  for (const { prime, order, logarithms } of subgroups) {
    const log = logarithms[Number(rest % prime)];
    if (log === undefined) return false;
    powers.push({ log, order });
  }
  // Congruences have a common solution if any two of them agree modulo the common divisor of their moduli.
  return powers.every((a, i) =>
    powers.slice(i + 1).every((b) => (a.log - b.log) % Number(gcd(BigInt(a.order), BigInt(b.order))) === 0),
  );
}

function makeTables(): { product: bigint; subgroups: Subgroup[] } {
  const primes = primesTo(167).slice(1);
  const subgroups = primes.map((prime) => {
    const logarithms: (number | undefined)[] = new Array(prime).fill(undefined);
    let order = 0;
    for (let value = 1; logarithms[value] === undefined; value = (value * GENERATOR) % prime) {
      logarithms[value] = order;
      order += 1;
    }
    return { prime: BigInt(prime), order, logarithms };
  });
  return { product: subgroups.reduce((product, { prime }) => product * prime, 1n), subgroups };
}
