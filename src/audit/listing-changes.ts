import type { AccountKey } from '../accounts/account.ts';
import { sanitize } from '../format.ts';
import type { AccountListing } from './listing.ts';

/** KeyChange is an entry that differs between two listings, with a description that is safe to print. */
export interface KeyChange {
  id: string;
  description: string;
}

/** listingChanges are the entries that differ between two listings: gone, new, or with a different key or name. */
export async function listingChanges(before: AccountListing, after: AccountListing): Promise<KeyChange[]> {
  const gone = new Map<string, AccountKey>();
  const added = new Map<string, AccountKey>();
  const bits = Math.max(before.bits, after.bits);
  for (let shard = 0; shard < 1 << bits; shard += 1) {
    const { keys: old } = await before.shard(shard, bits);
    const { keys: current } = await after.shard(shard, bits);
    const now = new Map(current.map((key) => [key.id, key]));
    for (const key of old) {
      const same = now.get(key.id);
      if (same && same.fingerprint === key.fingerprint && same.name === key.name) now.delete(key.id);
      else gone.set(key.id, key);
    }
    for (const [id, key] of now) added.set(id, key);
  }
  const changed = [...gone].map(([id, key]) => {
    const current = added.get(id);
    added.delete(id);
    const change = current ? `became ${describeKey(current)}` : 'is gone';
    return { id, description: `${describeKey(key)} ${change}` };
  });
  return [...changed, ...[...added].map(([id, key]) => ({ id, description: `${describeKey(key)} is new` }))];
}

function describeKey({ id, name, fingerprint }: AccountKey): string {
  return `${sanitize(name) || 'an unnamed key'} (id ${sanitize(id)}, ${fingerprint ?? 'not a key'})`;
}
