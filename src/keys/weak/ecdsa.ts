import { ECDH } from 'node:crypto';
import type { Weakness } from '../weakness.ts';
import { makeWeakness } from './make-weakness.ts';

/** OpenSSL's names of the curves. */
const CURVES = { nistp256: 'prime256v1', nistp384: 'secp384r1', nistp521: 'secp521r1' };

/** ecdsaWeaknesses tells where an ECDSA key is no point of its curve. */
export function ecdsaWeaknesses({ curve, point }: { curve: keyof typeof CURVES; point: Buffer }): Weakness[] {
  // 4 is what uncompressed points begin with, the only ones that OpenSSH reads.
  if (point[0] === 4 && isOn(CURVES[curve], point)) return [];
  return [
    makeWeakness({
      severity: 'high',
      evidence: `The ${point.length} octets of the ECDSA key are not an uncompressed point of ${curve}, so nobody can log in with it`,
      source: 'RFC 5656, section 3.1; NIST SP 800-56A Rev. 3, section 5.6.2.3.3',
    }),
  ];
}

function isOn(curve: string, point: Buffer): boolean {
  try {
    ECDH.convertKey(point, curve);
    return true;
  } catch {
    return false;
  }
}
