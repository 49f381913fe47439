import type { AccountKey } from '../accounts/account.ts';
import { type KeyBlob, parseBlob } from '../keys/blob.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import type { Inventory } from './inventory.ts';
import type { SlowResult } from './slow-results.ts';

/** ExaminedKey is a key to examine; its blob is parsed on demand. */
export interface ExaminedKey {
  /** Its type and base64, as the account has them. */
  spelling: string;
  fingerprint: string;
  /** The type that its line begins with, such as `ssh-ed25519`. */
  type: string;
  isSound: boolean;
  before: SlowResult | undefined;
  blob: () => KeyBlob;
}

/** What earlier runs found of a key. */
interface FoundBefore {
  isSound: (key: AccountKey) => boolean;
  slowBefore?: (key: AccountKey) => SlowResult | undefined;
}

/**
 * distinctKeys are the keys of an inventory, each once, however often it is registered. Each spelling counts separately, and so
 * do a certificate and the key in it, although they share a fingerprint. Keys that the provider does not show are left out.
 */
export function distinctKeys({ keys }: Inventory, { isSound, slowBefore }: FoundBefore): ExaminedKey[] {
  const distinct = new Map<string, ExaminedKey>();
  for (const key of keys) {
    const { fingerprint, publicKey } = key;
    if (!fingerprint || !publicKey) continue;
    const [spelling = '', type = ''] = /(\S+)\s+\S+/.exec(publicKey) ?? [];
    if (distinct.has(spelling)) continue;
    const blob = () => parseBlob(parsePublicKey(publicKey).blob);
    const known = { isSound: isSound(key), before: slowBefore?.(key) };
    distinct.set(spelling, { spelling, fingerprint, type, ...known, blob });
  }
  return [...distinct.values()];
}
