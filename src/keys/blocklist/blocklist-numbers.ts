import { CURVES } from '../curves.ts';
import type { Material } from '../material.ts';

/**
 * blocklistNumbers are the numbers by which badkeys knows a key (its docs/BLOCKLISTFORMAT.md), in big-endian bytes
 * without leading zeros: the modulus of RSA, so that any exponent fits; y of DSA; x of a point; the bytes of an Edwards
 * point as they are. A composite key has two; one of unknown material has none.
 */
export function blocklistNumbers(material: Material): Buffer[] {
  switch (material.kind) {
    case 'rsa':
      return [bytes(material.n)];
    case 'dsa':
      return [bytes(material.y)];
    case 'ecdsa':
      return [stripped(material.point.subarray(1, 1 + CURVES[material.curve].coordinate))];
    case 'ed25519':
    case 'ed448':
      return [stripped(material.point)];
    case 'mldsa44-ed25519':
      return [stripped(material.point), material.mldsa];
    case 'unknown':
      return [];
  }
}

function bytes(n: bigint): Buffer {
  const hex = n.toString(16);
  return stripped(Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex'));
}

function stripped(number: Buffer): Buffer {
  const first = number.findIndex((byte) => byte !== 0);
  return first < 0 ? Buffer.alloc(0) : number.subarray(first);
}
