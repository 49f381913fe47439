import { sha256 } from '../../src/keys/fingerprint.ts';
import { formatPublicKey, readBlob } from '../../src/keys/public-key.ts';
import { wireString } from '../../src/keys/wire.ts';

/** publicKey is the line of a made-up public key: the same number gives the same key. */
export function publicKey(number: number, comment = ''): string {
  const point = Buffer.alloc(32);
  point.writeUInt32BE(number);
  const blob = Buffer.concat([wireString('ssh-ed25519'), wireString(point)]);
  return formatPublicKey({ ...readBlob(blob), comment });
}

/** fingerprint is that of publicKey(number). */
export function fingerprint(number: number): string {
  return sha256(Buffer.from(publicKey(number).split(' ')[1] ?? '', 'base64'));
}
