import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto';
import { KeyFault } from './fault.ts';
import { uint32, WireReader, wireString } from './wire.ts';

/** How many strings follow the type of a key in an agent's identity (draft-ietf-sshm-ssh-agent, section 3.2). */
const PARTS: Record<string, number> = {
  'ssh-ed25519': 2,
  'ssh-rsa': 6,
  'ecdsa-sha2-nistp256': 3,
  'ecdsa-sha2-nistp384': 3,
  'ecdsa-sha2-nistp521': 3,
};

/** The curves of RFC 5656 (section 10.1) by the names that node:crypto has for them. */
const CURVES: Record<string, string> = {
  nistp256: 'prime256v1',
  nistp384: 'secp384r1',
  nistp521: 'secp521r1',
};

/** identityParts tells how many strings the identity of a key type has. Throws KeyFault `hardware`, `unsupported`. */
export function identityParts(type: string): number {
  if (type.startsWith('sk-')) throw new KeyFault('hardware');
  const parts = Object.hasOwn(PARTS, type) && PARTS[type];
  if (parts) return parts;
  // Only what can be the name of a type is shown: in damaged keys, anything may stand in its place.
  throw new KeyFault(
    'unsupported',
    /^[a-z0-9-]{1,30}(@[a-z.-]{1,30})?$/.test(type) ? type : 'an unknown type',
  );
}

/** publicHalf takes the public key, in wire format, out of an identity. Throws RangeError when that is cut short. */
export function publicHalf(identity: Buffer): Buffer {
  const reader = new WireReader(identity);
  const type = reader.string();
  const [first, second] = [reader.string(), reader.string()];
  // An identity has the numbers of RSA as n, e; a public key as e, n (RFC 4253, section 6.6).
  const numbers = { 'ssh-rsa': [second, first], 'ssh-ed25519': [first] }[String(type)] ?? [first, second];
  return Buffer.concat([type, ...numbers].map(wireString));
}

/**
 * isConsistent tells whether the private numbers of an identity are those of its public ones, so that damage
 * never makes another key of it. Throws RangeError when the identity is cut short.
 */
export function isConsistent(identity: Buffer): boolean {
  const reader = new WireReader(identity);
  const type = reader.text();
  const parts = Array.from({ length: identityParts(type) }, () => reader.string());
  if (reader.left > 0) return false;
  const [first = uint32(0), second = uint32(0), third = uint32(0)] = parts;
  if (type === 'ssh-ed25519') return isEd25519(first, second);
  if (type !== 'ssh-rsa') return type.endsWith(`-${first}`) && isEcdsa(String(first), second, third);
  const [n, e, d, iqmp, p, q] = parts.map(toNumber) as [bigint, bigint, bigint, bigint, bigint, bigint];
  return p > 1n && q > 1n && n === p * q && (e * d) % (p - 1n) === 1n && (e * d) % (q - 1n) === 1n
    ? (iqmp * q) % p === 1n
    : false;
}

/** An ed25519 secret is the seed, then the public point once more. */
function isEd25519(point: Buffer, secret: Buffer): boolean {
  if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
  const [x, d] = [point.toString('base64url'), secret.toString('base64url', 0, 32)];
  // The point is derived from d alone; x must be there, and is not looked at.
  const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' });
  return createPublicKey(key).export({ format: 'jwk' }).x === x;
}

function isEcdsa(curve: string, point: Buffer, secret: Buffer): boolean {
  try {
    const ecdh = createECDH(CURVES[curve] ?? '');
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false; // Not a number that a key of this curve can have.
  }
}

function toNumber(mpint: Buffer): bigint {
  return BigInt(`0x${mpint.toString('hex') || '0'}`);
}
