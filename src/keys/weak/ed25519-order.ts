import type { Weakness } from '../weakness.ts';
import { decodeY, ed25519Weaknesses, P } from './ed25519.ts';
import { makeWeakness } from './make-weakness.ts';

/** The order of the base point (RFC 8032, section 5.1). */
const ORDER = (2n ** 252n + 27742317777372353535851937790883648493n).toString(2);

/**
 * ed25519OrderWeaknesses finds a point of the curve that is the sum of a multiple of the base point, as keys are, and of a
 * point of order 2, 4 or 8. Nobody can forge its signatures, but some servers accept those that others refuse. It takes 1 ms.
 */
export function ed25519OrderWeaknesses({ point }: { point: Buffer }): Weakness[] {
  if (ed25519Weaknesses({ point }).length > 0 || isMultipleOfBase(decodeY(point))) return [];
  return [
    makeWeakness({
      severity: 'medium',
      evidence:
        'The Ed25519 key is not a multiple of the base point, so no ordinary software made it, and servers differ in which of its signatures they accept',
      source: 'RFC 8032, section 5.1.5; https://eprint.iacr.org/2020/1244',
    }),
  ];
}

/**
 * A multiple of the base point times its order is the neutral point, which has the Z coordinate 0 on the Montgomery curve. This
 * climbs the ladder of RFC 7748, section 5, from u = (1 + y) / (1 - y), as a fraction.
 */
function isMultipleOfBase(y: bigint): boolean {
  const [u, w] = [1n + y, P + 1n - y];
  let [x2, z2, x3, z3] = [1n, 0n, u, w];
  for (const bit of ORDER) {
    if (bit === '1') [x2, z2, x3, z3] = [x3, z3, x2, z2];
    const [sum, difference] = [x2 + z2, P + x2 - z2];
    const [da, cb] = [((P + x3 - z3) * sum) % P, ((x3 + z3) * difference) % P];
    const [aa, bb] = [(sum * sum) % P, (difference * difference) % P];
    const e = P + aa - bb;
    // Both are the difference of the two points, u / w.
    x3 = (w * (((da + cb) * (da + cb)) % P)) % P;
    z3 = (u * (((da - cb) * (da - cb)) % P)) % P;
    x2 = (aa * bb) % P;
    z2 = (e * (aa + 121665n * e)) % P;
    if (bit === '1') [x2, z2, x3, z3] = [x3, z3, x2, z2];
  }
  return z2 === 0n;
}
