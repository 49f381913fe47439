import { setTimeout as sleep } from 'node:timers/promises';
import type { Account, AccountKey } from '../accounts/account.ts';
import { sanitize } from '../format.ts';
import { ApiError } from '../http/api-error.ts';
import { verifyLease } from '../leases/lease-name.ts';
import { MINUTE } from '../time.ts';
import type { LeaseRecord } from './state.ts';

/** Pauses before looking again, in milliseconds: accounts show what was just done after up to a few seconds. */
const PAUSES = [500, 1500, 3000];
/** How long after its end another run's lease is left alone, for clocks that differ, in milliseconds. */
const SWEEP_SLACK = 5 * MINUTE;

/**
 * expiredLeases lists this repository's own leases that have ended: what killed runners left. A name alone is not
 * believed; its tag must bind it to the key.
 */
export async function expiredLeases(
  account: Account,
  { repositoryId, secret, now }: { repositoryId: number; secret: string | undefined; now: number },
): Promise<AccountKey[]> {
  const expired: AccountKey[] = [];
  for await (const key of account.keys()) {
    const { name, fingerprint, createdAt } = key;
    const lease = fingerprint && verifyLease({ name, fingerprint, secret, createdAt, now });
    if (lease && lease.repositoryId === repositoryId && lease.expiresAt + SWEEP_SLACK < now)
      expired.push(key);
  }
  return expired;
}

/** sweepLease removes an expired lease from its machines and the account. Throws ApiError. */
export async function sweepLease(account: Account, key: AccountKey): Promise<void> {
  for (const { id } of key.instances ?? []) if (id) await account.detach(id, key.id);
  await account.remove(key.id);
}

/** registerLease puts a key on the account that is not there, and sees for itself that the account lists it. Throws ApiError. */
export async function registerLease(
  account: Account,
  lease: LeaseRecord,
  publicKey: string,
  wait: Wait = sleep,
): Promise<AccountKey> {
  const key = await account.add(lease.name, publicKey, { isAbsent: true });
  const ids = await patiently(
    () => listedIds(account, lease),
    (seen) => seen.includes(key.id),
    wait,
  );
  if (ids.includes(key.id)) return key;
  throw new ApiError({
    fault: 'unexpected',
    what: `${account.title} does not list the key that it took`,
    why: `key ${sanitize(key.id)} with ${lease.fingerprint} is not in a fresh listing`,
    hint: 'Run again; if it stays so, the profile does not fit this API',
  });
}

/**
 * removeLease removes a lease from its instance and its account, and proves by a fresh listing that no key with its
 * fingerprint is left (of a shared one: none that is ours). Gone already is fine. Throws ApiError when the key may still be there.
 */
export async function removeLease(
  account: Account,
  lease: LeaseRecord,
  wait: Wait = sleep,
): Promise<'removed' | 'gone'> {
  let taken = false;
  const look = async () => {
    const ids: string[] = [];
    for await (const { id, name, fingerprint } of account.keys()) {
      const isOurs = !lease.shared || id === lease.keyId || name === lease.name;
      if (fingerprint === lease.fingerprint && isOurs) ids.push(id);
      else if (fingerprint && id === lease.keyId) taken = true;
    }
    return ids;
  };
  // Without an answer to the registration, it may still be on its way to the list.
  const first = lease.keyId ? look() : patiently(look, (seen) => seen.length > 0, wait);
  let ids = await first.catch(async (error) => {
    // Without a list nothing can be proven, but the id is ours to remove.
    if (lease.keyId) await account.remove(lease.keyId);
    throw error;
  });
  if (lease.keyId && ids.length === 0 && !taken) ids = [lease.keyId];

  let outcome: 'removed' | 'gone' = 'gone';
  let detachFault: unknown;
  const removeAll = async () => {
    for (const id of ids) {
      if (lease.instance) {
        await account.detach(lease.instance, id).catch((error) => {
          detachFault = error;
        });
      }
      if ((await account.remove(id)) === 'removed') outcome = 'removed';
    }
    ids = await look();
    return ids;
  };
  await patiently(removeAll, (left) => left.length === 0, wait);
  if (detachFault) throw detachFault;
  if (ids.length === 0) return outcome;
  throw new ApiError({
    fault: 'unexpected',
    what: `${account.title} still lists key ${sanitize(ids.join(', '))}`,
    why: 'it said that the key was removed, and a fresh listing shows it',
    hint: 'Remove it by hand',
  });
}

/** listedIds returns the ids under which the account lists the key of a lease. */
async function listedIds(account: Account, { fingerprint }: LeaseRecord): Promise<string[]> {
  const ids: string[] = [];
  for await (const key of account.keys()) if (key.fingerprint === fingerprint) ids.push(key.id);
  return ids;
}

type Wait = (milliseconds: number) => Promise<unknown>;

/** patiently looks again, with pauses, until it sees enough; it returns what it saw last. */
async function patiently<T>(look: () => Promise<T>, enough: (seen: T) => boolean, wait: Wait): Promise<T> {
  let seen = await look();
  for (const pause of PAUSES) {
    if (enough(seen)) break;
    await wait(pause);
    seen = await look();
  }
  return seen;
}
