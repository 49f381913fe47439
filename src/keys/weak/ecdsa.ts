import { ECDH } from 'node:crypto';
import { CURVES, type Curve } from '../curves.ts';
import type { Weakness } from '../weakness.ts';
import { makeWeakness } from './make-weakness.ts';

/** ecdsaWeaknesses tells whether an ECDSA key is not a point on its curve. */
export function ecdsaWeaknesses({ curve, point }: { curve: Curve; point: Buffer }): Weakness[] {
  // Uncompressed points begin with 4; OpenSSH reads no others.
  if (point[0] === 4 && isOn(CURVES[curve].openssl, point)) return [];
  return [
    makeWeakness({
      severity: 'high',
      evidence: `The ${point.length} bytes of the ECDSA key are not an uncompressed point on ${curve}, so nobody can log in with it`,
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
