import type { Weakness } from '../weakness.ts';
import { bitLength } from './bigint-math.ts';
import { makeWeakness } from './make-weakness.ts';
import { rsaFactors } from './rsa-factors.ts';

/** rsaWeaknesses tells what is wrong with an RSA key by itself, in 0.2 ms for 2048 bits, 0.4 ms for 4096, 4 ms for 16,384, the longest. */
export function rsaWeaknesses({ n, e }: { n: bigint; e: bigint }): Weakness[] {
  const bits = bitLength(n);
  if (n < 3n || n % 2n === 0n) {
    const evidence = `The RSA modulus ${n < 3n ? `is ${n}` : `of ${bits} bits is even`}, not the product of two odd primes`;
    return [makeWeakness({ severity: 'critical', evidence, source: 'RFC 8017, section 3.1' })];
  }
  return [...size(bits), ...exponent(e, n), ...rsaFactors({ n, e })];
}

function size(bits: number): Weakness[] {
  if (bits < 1024) {
    const evidence = `An RSA modulus of ${bits} bits can be factored; the record is 829 bits, in 2020`;
    return [
      makeWeakness({
        severity: 'critical',
        evidence,
        source: 'RSA-250, CADO-NFS, 2020; NIST SP 800-131A Rev. 2',
      }),
    ];
  }
  if (bits < 2048) {
    const evidence = `An RSA modulus of ${bits} bits is below 2048, the minimum since 2014`;
    return [makeWeakness({ severity: 'high', evidence, source: 'NIST SP 800-131A Rev. 2, section 3' })];
  }
  if (bits < 3072) {
    const evidence = `An RSA modulus of ${bits} bits is too small for use beyond 2030, which requires 3072`;
    return [
      makeWeakness({
        severity: 'low',
        evidence,
        source: 'NIST IR 8547 (draft); BSI TR-02102-1 asks for 3000',
        hint: 'Replace it before 2030, preferably with an Ed25519 key (ssh-keygen -t ed25519)',
      }),
    ];
  }
  return [];
}

function exponent(e: bigint, n: bigint): Weakness[] {
  const source = 'RFC 8017, section 3.1; FIPS 186-5, section 5.4';
  const name = bitLength(e) > 64 ? `of ${bitLength(e)} bits` : e;
  if (e < 3n) {
    const evidence = `An RSA exponent ${name} lets anyone forge signatures; the minimum is 3`;
    return [makeWeakness({ severity: 'critical', evidence, source })];
  }
  if (e % 2n === 0n || e >= n) {
    const evidence = `An RSA exponent ${name} is invalid; it must be odd and smaller than the modulus`;
    return [makeWeakness({ severity: 'high', evidence, source })];
  }
  if (e === 65537n) return [];
  return [
    makeWeakness({
      severity: 'info',
      evidence: `The RSA exponent is ${name} instead of 65537, as in keys of old or unusual software`,
      source,
      hint: 'Do nothing if you know what made the key; else replace it',
    }),
  ];
}
