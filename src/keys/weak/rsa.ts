import type { Weakness } from '../weakness.ts';
import { bitLength } from './bigint-math.ts';
import { fermatRounds } from './fermat.ts';
import { makeWeakness } from './make-weakness.ts';
import { isRoca } from './roca.ts';
import { smallFactor } from './small-factors.ts';

/** rsaWeaknesses tells what is wrong with an RSA key on its own, in 0.4 ms for 2048 bits, 25 ms for 16,384, the most in a blob. */
export function rsaWeaknesses({ n, e }: { n: bigint; e: bigint }): Weakness[] {
  const bits = bitLength(n);
  if (n < 3n || n % 2n === 0n) {
    const evidence = `The RSA modulus ${n < 3n ? `is ${n}` : `of ${bits} bits is even`}, not the product of two odd primes`;
    return [makeWeakness({ severity: 'critical', evidence, source: 'RFC 8017, section 3.1' })];
  }
  return [...size(bits), ...exponent(e, n), ...factors(n)];
}

function size(bits: number): Weakness[] {
  if (bits < 1024) {
    const evidence = `An RSA modulus of ${bits} bits can be factored: 829 bits were in 2020`;
    return [
      makeWeakness({
        severity: 'critical',
        evidence,
        source: 'RSA-250, CADO-NFS, 2020; NIST SP 800-131A Rev. 2',
      }),
    ];
  }
  if (bits < 2048) {
    const evidence = `An RSA modulus of ${bits} bits is below 2048, the least that is allowed since 2014`;
    return [makeWeakness({ severity: 'high', evidence, source: 'NIST SP 800-131A Rev. 2, section 3' })];
  }
  if (bits < 3072) {
    const evidence = `An RSA modulus of ${bits} bits is below the 3072 that last beyond 2030`;
    return [
      makeWeakness({
        severity: 'low',
        evidence,
        source: 'NIST IR 8547 (draft); BSI TR-02102-1 asks for 3000',
        hint: 'Replace it before 2030, best by an Ed25519 key (ssh-keygen -t ed25519)',
      }),
    ];
  }
  return [];
}

function exponent(e: bigint, n: bigint): Weakness[] {
  const source = 'RFC 8017, section 3.1; FIPS 186-5, section 5.4';
  const name = bitLength(e) > 64 ? `of ${bitLength(e)} bits` : e;
  if (e < 3n) {
    const evidence = `An RSA exponent ${name} lets anybody forge signatures: the least is 3`;
    return [makeWeakness({ severity: 'critical', evidence, source })];
  }
  if (e % 2n === 0n || e >= n) {
    const evidence = `An RSA exponent ${name} is invalid: it is odd and below the modulus in every real key`;
    return [makeWeakness({ severity: 'high', evidence, source })];
  }
  if (e === 65537n) return [];
  return [
    makeWeakness({
      severity: 'info',
      evidence: `The RSA exponent is ${name} instead of 65537, as old or unusual software makes it`,
      source,
      hint: 'Nothing, unless nobody knows what made the key',
    }),
  ];
}

function factors(n: bigint): Weakness[] {
  const found: Weakness[] = [];
  if (isRoca(n)) {
    found.push(
      makeWeakness({
        severity: 'critical',
        evidence: `The RSA modulus of ${bitLength(n)} bits is a power of 65537 modulo the product of the primes to 167: an Infineon chip made it, and it can be factored (ROCA)`,
        source: 'CVE-2017-15361, https://crocs.fi.muni.cz/public/papers/rsa_ccs17',
      }),
    );
  }
  const rounds = fermatRounds(n);
  if (rounds) {
    const evidence = `The two primes of the RSA key are so close that Fermat's method finds them in round ${rounds} of 100`;
    found.push(
      makeWeakness({
        severity: 'critical',
        evidence,
        source: 'CVE-2022-26320, https://fermatattack.secvuln.info',
      }),
    );
  }
  const factor = smallFactor(n);
  if (factor) {
    const evidence = `The RSA modulus is a multiple of ${factor}: it is damaged, or its primes are none`;
    found.push(
      makeWeakness({ severity: 'critical', evidence, source: 'RFC 8017, section 3.1; https://badkeys.info' }),
    );
  }
  return found;
}
