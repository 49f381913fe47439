import { isCertificate } from '../keys/key-types.ts';
import type { AccountKey } from './account.ts';

type KeyText = { fingerprint: string | undefined; publicKey: string };

/**
 * isSameKey tells whether two entries hold the same key. A certificate has the fingerprint of the key in it, but is another
 * entry: neither replaces the other. If a provider does not show keys, their fingerprints decide.
 */
export function isSameKey(one: KeyText, other: KeyText): boolean {
  if (one.fingerprint === undefined || one.fingerprint !== other.fingerprint) return false;
  if (!one.publicKey || !other.publicKey) return true;
  return certificateText(one.publicKey) === certificateText(other.publicKey);
}

/** findSameKey lists an account to its end, because a partial listing throws, and returns the first entry with a key. */
export async function findSameKey(
  pages: AsyncIterable<AccountKey[]>,
  wanted: KeyText,
): Promise<AccountKey | undefined> {
  let found: AccountKey | undefined;
  for await (const keys of pages) found ??= keys.find((key) => isSameKey(key, wanted));
  return found;
}

/** certificateText is the certificate in a line, in base64; '' for a plain key. */
function certificateText(line: string): string {
  const [, type = '', base64 = ''] = /^\s*(\S+)\s+(\S+)/.exec(line) ?? [];
  return isCertificate(type) ? base64 : '';
}
