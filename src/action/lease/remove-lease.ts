import type { Account } from '../../accounts/account.ts';
import { errorMessage } from '../../problem.ts';
import type { LeaseRecord } from '../state.ts';
import { Carriers } from './carriers.ts';
import type { Lag } from './lag.ts';
import { lookFor, type Sight } from './sight.ts';

/** Removal is what is known about a lease that was taken back. */
export interface Removal {
  /** `gone` if the account did not have it any more. */
  outcome: 'removed' | 'gone';
  /**
   * What proves that the key is off the account: it cannot be read by its id, it is not in a fresh listing, or the
   * account, which had confirmed the removal, says to a second one that there is no such key. Undefined if nothing does.
   */
  proof: Sight['by'] | 'second-removal' | undefined;
  /** Why nothing proves it: a clause without its full stop. */
  doubt?: string;
  /** A sentence for each instance on which the key may still be. */
  stillOn: string[];
}

/** A failed look: the account did not show anything. */
interface Blind {
  error: unknown;
}

/**
 * removeLease takes a lease off its instances and the account, and looks until it is proven that no key with its
 * fingerprint is left (for a shared key: none that is ours), or the time for lag is up. Throws ApiError if the key was not
 * removed.
 */
export async function removeLease(account: Account, lease: LeaseRecord, lag: Lag): Promise<Removal> {
  const carriers = new Carriers(account);
  const removed = new Set<string>();
  const tried = new Set<string>();
  const stillOn: string[] = [];
  // A key that was never seen may turn up late.
  let wasThere = lease.seen !== undefined;

  const look = async (isHasty: boolean): Promise<Sight | Blind> => {
    const by = lease.seen ?? 'listing';
    try {
      return await lookFor(account, lease, { by, isHasty: isHasty && lease.keyId !== undefined });
    } catch (error) {
      if (lease.keyId) return { error }; // The id is ours to remove.
      throw error;
    }
  };
  const removeOnce = async (id: string): Promise<boolean> => {
    const isSecond = removed.has(id);
    try {
      const outcome = await account.remove(id);
      if (outcome === 'removed') removed.add(id);
      return isSecond && outcome === 'gone';
    } catch (error) {
      if (isSecond) return false; // How an account answers to a second removal is often not documented.
      throw error;
    }
  };
  const end = (facts: Pick<Removal, 'proof' | 'doubt'>): Removal => ({
    outcome: removed.size > 0 ? 'removed' : 'gone',
    ...facts,
    stillOn,
  });

  for (let round = 1, sight = foreseen(account, lease) ?? (await look(true)); ; round += 1) {
    if (!('error' in sight)) wasThere ||= sight.isIdReused || sight.keys.length > 0;
    const ids = idsToRemove(sight, lease);
    let isProven = ids.length > 0;
    for (const id of ids) {
      if (!tried.has(id)) stillOn.push(...(await carriers.takeOff(entryOf(sight, id), knownCarriers(lease))));
      tried.add(id);
      if (!(await removeOnce(id))) isProven = false;
    }
    if (isProven) return end({ proof: 'second-removal' });

    sight = await look(round === 1);
    if ('error' in sight) {
      if (round > 1) return end({ proof: undefined, doubt: errorMessage(sight.error).replace(/\.$/, '') });
    } else if (sight.keys.length === 0 && (wasThere || removed.size > 0)) {
      return end({ proof: sight.by });
    }
    if (await lag.pause()) continue;
    if (!('error' in sight) && sight.keys.length === 0) return end({ proof: sight.by });
    return end({ proof: undefined, doubt: 'after 2 minutes the account still shows it' });
  }
}

/**
 * foreseen is what a first look would show of a lease, where that is certain: the account has shown the key under its id,
 * and an id in the form of a UUID (RFC 9562) is given only once. A number may have come to another key since. The key's
 * entry is needed where it may name instances to take the key off.
 */
function foreseen({ supports }: Account, { keyId = '', seen, isRepeated }: LeaseRecord): Sight | undefined {
  if (!seen || !UUID.test(keyId) || isRepeated || (supports.attach && supports.use)) return undefined;
  return { by: seen, keys: [], isIdReused: false };
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** idsToRemove are those that the account shows, or else the one that it gave us, unless another key has it now. */
function idsToRemove(sight: Sight | Blind, { keyId }: LeaseRecord): string[] {
  const own = keyId ? [keyId] : [];
  if ('error' in sight) return own;
  const ids = sight.keys.map(({ id }) => id);
  return ids.length > 0 || sight.isIdReused ? ids : own;
}

function entryOf(sight: Sight | Blind, id: string) {
  const key = 'error' in sight ? undefined : sight.keys.find((each) => each.id === id);
  return { id, instances: key?.instances };
}

function knownCarriers({ instance }: LeaseRecord): string[] {
  return instance ? [instance] : [];
}
