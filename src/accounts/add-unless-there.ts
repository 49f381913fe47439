import { keyFingerprint } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { type Account, type AccountKey, allKeys } from './account.ts';
import { isSameKey } from './same-key.ts';

/**
 * addUnlessThere registers a public key under a name, unless the account lists the same key under any name, and says whether
 * it is new. Throws ApiError, and KeyFault for a line that is no key.
 */
export async function addUnlessThere(
  account: Pick<Account, 'keys' | 'add'>,
  name: string,
  publicKey: string,
): Promise<{ key: AccountKey; isNew: boolean }> {
  const wanted = { publicKey, fingerprint: keyFingerprint(parsePublicKey(publicKey)) };
  const listed = await allKeys(account);
  const present = listed.find((key) => isSameKey(key, wanted));
  if (present) return { key: present, isNew: false };
  const otherIds = new Set(listed.map(({ id }) => id));
  return { key: await account.add(name, publicKey, { isAbsent: true, otherIds }), isNew: true };
}
