import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey, parsePublicKey } from '../../src/keys/public-key.ts';
import { WireReader } from '../../src/keys/wire.ts';

describe('generateKey', () => {
  it('makes an ed25519 key that carries the comment', () => {
    const { publicKey } = generateKey('octo-org/train run 1.1');
    expect(publicKey).toMatchObject({ type: 'ssh-ed25519', bits: 256, comment: 'octo-org/train run 1.1' });
    expect(parsePublicKey(formatPublicKey(publicKey))).toEqual(publicKey);
  });

  it('makes another key each time', () => {
    const keys = Array.from({ length: 50 }, () => generateKey(''));
    expect(new Set(keys.map(({ publicKey }) => publicKey.blob.toString('hex'))).size).toBe(50);
    expect(new Set(keys.map((key) => seedOf(key.agentIdentity).toString('hex'))).size).toBe(50);
  });

  it('lays the identity out as an agent takes it', () => {
    const { agentIdentity: identity, publicKey } = generateKey('');
    const reader = new WireReader(identity);
    expect(reader.text()).toBe('ssh-ed25519');
    const point = reader.string();
    const secret = reader.string();
    expect(reader.left).toBe(0);
    expect(point).toHaveLength(32);
    expect(secret).toHaveLength(64);
    expect(secret.subarray(32)).toEqual(point);
    expect(identity.subarray(0, publicKey.blob.length)).toEqual(publicKey.blob);
  });

  it('makes two halves that belong together', () => {
    const { agentIdentity: identity, publicKey } = generateKey('');
    const x = publicKey.blob.subarray(-32).toString('base64url');
    const d = seedOf(identity).toString('base64url');
    const jwk = { kty: 'OKP', crv: 'Ed25519', x };
    const message = Buffer.from('any message');
    const signature = sign(null, message, createPrivateKey({ key: { ...jwk, d }, format: 'jwk' }));
    expect(verify(null, message, createPublicKey({ key: jwk, format: 'jwk' }), signature)).toBe(true);
  });
});

function seedOf(identity: Buffer): Buffer {
  return identity.subarray(-64, -32);
}
