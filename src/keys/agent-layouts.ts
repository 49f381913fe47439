import { createECDH, createPrivateKey, createPublicKey } from 'node:crypto';
import { CURVES, type Curve } from './curves.ts';

/** AgentLayout is how an agent takes keys of a type (draft-ietf-sshm-ssh-agent, section 3.2). */
export interface AgentLayout {
  /** How many strings follow the type. */
  parts: number;
  /** How many of them a certificate stands for: with one, only those after it are sent (sshkey_private_serialize of OpenSSH). */
  certified: number;
  /** publicFields picks the fields of the public key's blob from these strings. */
  publicFields(parts: Buffer[]): Buffer[];
  /** isConsistent tells whether the private numbers belong to the public ones. */
  isConsistent(parts: Buffer[]): boolean;
}

const EMPTY: Buffer = Buffer.alloc(0);

/** RSA_AGENT has the parts n, e, d, iqmp, p, q; the blob has e, n (RFC 4253, section 6.6). */
export const RSA_AGENT: AgentLayout = {
  parts: 6,
  certified: 2,
  publicFields: ([n = EMPTY, e = EMPTY]) => [e, n],
  isConsistent(parts) {
    const [n, e, d, iqmp, p, q] = parts.map(toNumber) as [bigint, bigint, bigint, bigint, bigint, bigint];
    if (p <= 1n || q <= 1n || n !== p * q) return false;
    return (e * d) % (p - 1n) === 1n && (e * d) % (q - 1n) === 1n && (iqmp * q) % p === 1n;
  },
};

/** ED25519_AGENT has the public point, and a secret: the seed, then the point again. */
export const ED25519_AGENT: AgentLayout = {
  parts: 2,
  certified: 0,
  publicFields: ([point = EMPTY]) => [point],
  isConsistent([point = EMPTY, secret = EMPTY]) {
    if (point.length !== 32 || secret.length !== 64 || !secret.subarray(32).equals(point)) return false;
    const [x, d] = [point.toString('base64url'), secret.toString('base64url', 0, 32)];
    // The point is derived from d alone; x must be present, and is ignored.
    const key = createPrivateKey({ key: { kty: 'OKP', crv: 'Ed25519', x, d }, format: 'jwk' });
    return createPublicKey(key).export({ format: 'jwk' }).x === x;
  },
};

/** ecdsaAgent has the name of the curve, the public point, and the secret number. */
export function ecdsaAgent(curve: Curve): AgentLayout {
  return {
    parts: 3,
    certified: 2,
    publicFields: ([name = EMPTY, point = EMPTY]) => [name, point],
    isConsistent([name, point = EMPTY, secret = EMPTY]) {
      return String(name) === curve && isKeyPair(CURVES[curve].openssl, point, secret);
    },
  };
}

function isKeyPair(curve: string, point: Buffer, secret: Buffer): boolean {
  try {
    const ecdh = createECDH(curve);
    ecdh.setPrivateKey(secret);
    return ecdh.getPublicKey().equals(point);
  } catch {
    return false; // Not a secret number of this curve.
  }
}

function toNumber(mpint: Buffer): bigint {
  return BigInt(`0x${mpint.toString('hex') || '0'}`);
}
