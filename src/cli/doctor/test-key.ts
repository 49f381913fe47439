import { randomBytes } from 'node:crypto';
import type { AccountKey } from '../../accounts/account.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { generateKey } from '../../keys/generate.ts';
import { formatPublicKey, type PublicKey, readBlob } from '../../keys/public-key.ts';
import { wireString } from '../../keys/wire.ts';

/** TestKey is a key that the doctor puts on an account for a moment. It lets nobody in. */
export interface TestKey {
  name: string;
  publicKey: string;
  fingerprint: string;
  /** Whether it was sent: from then on there may be something to clean up. */
  wasSent: boolean;
  /** The provider's ids of it, as far as they are known. */
  ids: Set<string>;
}

/** makeTestKeys makes a key whose private half is dropped, and one that no API should take: a point of 31 bytes is none. */
export function makeTestKeys(): { key: TestKey; badKey: TestKey } {
  // Not the name of a lease, though it looks similar: no sweep and no audit takes it for one.
  const name = `keylease-doctor-${randomBytes(5).toString('hex')}`;
  const blob = Buffer.concat([wireString('ssh-ed25519'), wireString(randomBytes(31))]);
  const badName = `${name}-bad`;
  return {
    key: testKey(name, generateKey(name).publicKey),
    badKey: testKey(badName, { ...readBlob(blob), comment: badName }),
  };
}

function testKey(name: string, key: PublicKey): TestKey {
  const publicKey = formatPublicKey(key);
  return { name, publicKey, fingerprint: keyFingerprint(key), wasSent: false, ids: new Set() };
}

/** entriesOf picks a test key and its copies, also by name, because the profile may misread public keys. */
export function entriesOf({ name, fingerprint }: TestKey, keys: AccountKey[]): AccountKey[] {
  return keys.filter((each) => each.name === name || each.fingerprint === fingerprint);
}
