import { generateKeyPairSync } from 'node:crypto';
import type { PrivateKey } from './private-key.ts';
import { readBlob } from './public-key.ts';
import { wireString } from './wire.ts';

/** generateKey makes an Ed25519 key pair. The private half exists in memory only, not as text that could be printed or saved. */
export function generateKey(comment: string): PrivateKey {
  const { x = '', d = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const point = Buffer.from(x, 'base64url');
  const seed = Buffer.from(d, 'base64url');
  const blob = Buffer.concat([wireString('ssh-ed25519'), wireString(point)]);
  return {
    publicKey: { ...readBlob(blob), comment },
    // An agent takes the seed and the point as one string of 64 bytes (draft-ietf-sshm-ssh-agent, section 3.2.3).
    agentIdentity: Buffer.concat([blob, wireString(Buffer.concat([seed, point]))]),
  };
}
