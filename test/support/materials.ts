import { generateKeyPair, generateKeyPairSync, generatePrimeSync, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Material } from '../../src/keys/material.ts';

type Of<Kind> = Extract<Material, { kind: Kind }>;

const CURVES = { nistp256: 'P-256', nistp384: 'P-384', nistp521: 'P-521' } as const;

/** makeRsa generates a key with OpenSSL, in another thread. */
export async function makeRsa(bits: number): Promise<Of<'rsa'>> {
  const { publicKey } = await promisify(generateKeyPair)('rsa', { modulusLength: bits });
  return { kind: 'rsa', n: toNumber(part(publicKey, 'n')), e: toNumber(part(publicKey, 'e')) };
}

/** makeEcdsa generates a key with OpenSSL. */
export function makeEcdsa(curve: keyof typeof CURVES): Of<'ecdsa'> {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: CURVES[curve] });
  const point = Buffer.concat([Buffer.of(4), part(publicKey, 'x'), part(publicKey, 'y')]);
  return { kind: 'ecdsa', curve, point };
}

/** makeEd25519 generates a key with OpenSSL. */
export function makeEd25519(): Of<'ed25519'> {
  return { kind: 'ed25519', point: part(generateKeyPairSync('ed25519').publicKey, 'x') };
}

/** makePrime is a random prime; the product of two primes of b bits has 2b bits. */
export function makePrime(bits: number): bigint {
  return generatePrimeSync(bits, { bigint: true });
}

/** toNumber reads big-endian bytes. */
function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || 0}`);
}

function part(key: KeyObject, name: 'n' | 'e' | 'x' | 'y'): Buffer {
  return Buffer.from(String(key.export({ format: 'jwk' })[name]), 'base64url');
}
