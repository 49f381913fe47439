import type { PrivateKey } from './private-key.ts';
import { uint32, wireString } from './wire.ts';

/** In bytes: the cipher "none" has blocks of this size too (PROTOCOL.key). */
const BLOCK = 8;

/**
 * formatPrivateKey writes a key as the text of an OpenSSH private key file, not encrypted (PROTOCOL.key in OpenSSH's sources).
 * Only for a key that must be handed on as a file, such as the host key of a machine to come. Secret.
 */
export function formatPrivateKey({ publicKey, agentIdentity }: PrivateKey): string {
  // Two equal numbers prove that decryption worked; nothing is encrypted here.
  const checks = [uint32(0), uint32(0)];
  const secret = Buffer.concat([...checks, agentIdentity, wireString(publicKey.comment)]);
  const padding = Buffer.from([1, 2, 3, 4, 5, 6, 7].slice(0, -secret.length & (BLOCK - 1)));
  const body = Buffer.concat([
    Buffer.from('openssh-key-v1\0'),
    ...['none', 'none', ''].map(wireString), // cipher, key derivation, its options
    uint32(1),
    wireString(publicKey.blob),
    wireString(Buffer.concat([secret, padding])),
  ]);
  const lines = body.toString('base64').match(/.{1,70}/g) ?? [];
  return ['-----BEGIN OPENSSH PRIVATE KEY-----', ...lines, '-----END OPENSSH PRIVATE KEY-----', ''].join(
    '\n',
  );
}
