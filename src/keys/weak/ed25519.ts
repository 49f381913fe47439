import type { Weakness } from '../weakness.ts';
import { jacobi } from './jacobi.ts';
import { makeWeakness } from './make-weakness.ts';

/** P is the prime of the field (RFC 8032, section 5.1). */
export const P: bigint = 2n ** 255n - 19n;

/**
 * ed25519Weaknesses tells whether an Ed25519 key is not a point on the curve -x² + y² = 1 + d x² y², d = -121665/121666
 * (RFC 8032, section 5.1), or one of the eight points whose multiples are so few that signatures can be forged.
 */
export function ed25519Weaknesses({ point }: { point: Buffer }): Weakness[] {
  const source = 'RFC 8032, section 5.1.3; https://eprint.iacr.org/2020/1244';
  if (point.length !== 32) {
    const evidence = `The Ed25519 key has ${point.length} bytes instead of 32, so nobody can log in with it`;
    return [makeWeakness({ severity: 'high', evidence, source })];
  }
  const y = decodeY(point);
  if (isOfSmallOrder(y)) {
    const evidence = 'The Ed25519 key is a point of order 8 or less, so anyone can forge its signatures';
    return [makeWeakness({ severity: 'critical', evidence, source })];
  }
  if (y >= P || !isOnCurve(y)) {
    const evidence =
      'The 32 bytes of the Ed25519 key are not a point on the curve, so nobody can log in with it';
    return [makeWeakness({ severity: 'high', evidence, source })];
  }
  return [];
}

/** decodeY reads the y of a point: little endian; the highest bit is the sign of x. */
export function decodeY(point: Buffer): bigint {
  const octets = Buffer.from(point).reverse();
  return BigInt.asUintN(255, BigInt(`0x${octets.toString('hex')}`));
}

/** Order 1 and 2: y = ±1. Order 4: y = 0. Order 8: twice the point has y = 0, so x² = -y², put into the curve's equation. */
function isOfSmallOrder(y: bigint): boolean {
  const square = (y * y) % P;
  return square < 2n || (121666n * (2n * square - 1n) - 121665n * square * square) % P === 0n;
}

/** x² = (y² - 1) / (d y² + 1) has a solution if numerator times denominator is a square; both are multiplied by 121666. */
function isOnCurve(y: bigint): boolean {
  const square = (y * y) % P;
  return jacobi((P + ((121666n * (square - 1n) * (121666n - 121665n * square)) % P)) % P, P) >= 0;
}
