import { type Account, type AccountKey, allKeys } from '../../accounts/account.ts';
import type { LeaseRecord } from '../state.ts';

/** Sight is what an account shows of a lease. */
export interface Sight {
  by: 'read' | 'listing';
  /** The entries that belong to the lease. */
  keys: AccountKey[];
  /** Whether the id of the lease belongs to another key now. */
  isIdReused: boolean;
}

/** LookOptions say how to look. */
interface LookOptions {
  by: Sight['by'];
  /** As in `Account.keys`. */
  isHasty: boolean;
}

/** lookFor looks for a lease on an account: by its id, or in a listing, which is read to its end. Throws ApiError. */
export async function lookFor(
  account: Account,
  lease: LeaseRecord,
  { by, isHasty }: LookOptions,
): Promise<Sight> {
  const { keyId, fingerprint, shared } = lease;
  if (by === 'read' && keyId && account.find) {
    const key = await account.find(keyId);
    const isOther = key?.fingerprint !== undefined && key.fingerprint !== fingerprint;
    if (!isOther) return { by, keys: key ? [key] : [], isIdReused: false };
  }
  const sight: Sight = { by: 'listing', keys: [], isIdReused: false };
  for (const key of await allKeys(account, { isHasty })) {
    const isOurs = !shared || key.id === keyId || key.name === lease.name;
    if (key.fingerprint === fingerprint && isOurs) sight.keys.push(key);
    else if (key.fingerprint && key.id === keyId) sight.isIdReused = true;
  }
  return sight;
}
