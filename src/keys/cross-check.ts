import sshpk from 'sshpk';
import type { KeyBlob } from './blob.ts';
import { readBlob } from './public-key.ts';
import { wireString } from './wire.ts';

/** What sshpk calls the kinds of keys that it reads. */
const KINDS: Partial<Record<KeyBlob['material']['kind'], string>> = {
  rsa: 'rsa',
  dsa: 'dsa',
  ecdsa: 'ecdsa',
  ed25519: 'ed25519',
};

/**
 * crossCheck says what sshpk finds in a key where it is not what we find; undefined where both find the same, and
 * for keys that sshpk does not know. It costs 20 ms to load.
 */
export function crossCheck({ material, bits, application, plain }: KeyBlob): string | undefined {
  const kind = KINDS[material.kind];
  if (!kind || application !== undefined) return undefined;
  try {
    const key = sshpk.parseKey(plain, 'rfc4253');
    if (key.type !== kind) return `another reader of keys (sshpk) takes it for ${key.type}`;
    if (key.size !== bits) return `another reader of keys (sshpk) counts ${key.size} bits`;
    const parts = key.parts.map(({ data }) => wireString(data));
    // Not from its toBuffer, which repeats what it was given.
    const again = Buffer.concat([wireString(readBlob(plain).type), ...parts]);
    return again.equals(plain) ? undefined : 'another reader of keys (sshpk) finds other numbers in it';
  } catch {
    return 'another reader of keys (sshpk) does not take it'; // Its messages quote what they read.
  }
}
