import type { Weakness } from '../weakness.ts';
import { bitLength, power } from './bigint-math.ts';
import { makeWeakness } from './make-weakness.ts';

interface Dsa {
  p: bigint;
  q: bigint;
  g: bigint;
  y: bigint;
}

/** Bits of p and q: FIPS 186-4, section 4.2. SSH signs with the first only (RFC 4253, section 6.6). */
const SIZES = ['1024/160', '2048/224', '2048/256', '3072/256'];

/** dsaWeaknesses tells what is wrong with a DSA key: that it is one, and whether its numbers are invalid. */
export function dsaWeaknesses(key: Dsa): Weakness[] {
  const bits = bitLength(key.p);
  const found = [
    makeWeakness({
      severity: 'critical',
      evidence: `DSA keys (this one has ${bits} bits) have been refused by OpenSSH since 7.0, and were dropped in 10.0`,
      source: 'https://www.openssh.com/txt/release-10.0; FIPS 186-5; GitHub since 2022-03-15',
    }),
  ];
  const fault = invalid(key);
  if (fault)
    found.push(
      makeWeakness({ severity: 'critical', evidence: fault, source: 'FIPS 186-4, sections 4.1 and 4.2' }),
    );
  return found;
}

function invalid({ p, q, g, y }: Dsa): string | undefined {
  const size = `${bitLength(p)}/${bitLength(q)}`;
  // Powers are computed for standard sizes only: others may be so large that it takes minutes.
  if (!SIZES.includes(size)) return `DSA parameters p and q of ${size} bits do not have a standard size`;
  if ((p - 1n) % q !== 0n) return 'The DSA parameter q does not divide p - 1';
  if (g < 2n || g >= p || power(g, q, p) !== 1n)
    return 'The DSA parameter g does not generate a group of q elements';
  if (y < 2n || y >= p || power(y, q, p) !== 1n) return 'The DSA key y is not in the group of its parameters';
  return undefined;
}
