import { setTimeout as delay } from 'node:timers/promises';
import { type Account, type AccountKey, allKeys } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { verifyLease } from '../../leases/lease-name.ts';
import { MINUTE } from '../../time.ts';
import type { LeaseRecord } from '../state.ts';

/** Pauses before listing again, in milliseconds: accounts show a change after up to a few seconds. */
const PAUSES = [500, 1500, 3000];
/** How long after its end another run's lease is left alone, because clocks differ, in milliseconds. */
const SWEEP_SLACK = 5 * MINUTE;

type Sleep = (milliseconds: number) => Promise<unknown>;

/**
 * expiredLeases lists the expired leases of this repository, which killed runners left behind. A name alone is not
 * trusted: its tag must bind it to the key. Throws ApiError.
 */
export async function expiredLeases(
  account: Account,
  { repositoryId, secret, now }: { repositoryId: number; secret: string | undefined; now: number },
): Promise<AccountKey[]> {
  const expired: AccountKey[] = [];
  for await (const key of account.keys()) {
    const { name, fingerprint, createdAt } = key;
    if (fingerprint === undefined) continue;
    const lease = verifyLease({ name, fingerprint, secret, createdAt, now });
    // Stryker disable next-line ConditionalExpression: no other verdict names a repository
    const isOurs = lease.kind === 'lease' && lease.repositoryId === repositoryId;
    if (isOurs && lease.expiresAt + SWEEP_SLACK < now) expired.push(key);
  }
  return expired;
}

/** sweepLease removes an expired lease from its instances and the account. Throws ApiError. */
export async function sweepLease(account: Account, key: AccountKey): Promise<void> {
  // Stryker disable next-line ArrayDeclaration: what is no instance has no id, and is passed over
  for (const { id } of key.instances ?? []) if (id) await account.detach(id, key.id);
  await account.remove(key.id);
}

/** registerLease registers a key that the account lacks, and confirms by a fresh listing that it is there. Throws ApiError. */
export async function registerLease(
  account: Account,
  { lease, publicKey, sleep = delay }: { lease: LeaseRecord; publicKey: string; sleep?: Sleep },
): Promise<AccountKey> {
  const key = await account.add(lease.name, publicKey, { isAbsent: true });
  const options = { until: (found: boolean) => found, pauses: PAUSES, sleep };
  if (await pollUntil(() => isListed(account, key.id, lease), options)) return key;
  throw new ApiError({
    fault: 'unexpected',
    what: `${account.title} accepted the key but does not list it`,
    why: `key ${sanitize(key.id)} with ${lease.fingerprint} is missing from a fresh listing`,
    hint: 'Run the job again; if this persists, the profile does not fit this API',
  });
}

/**
 * removeLease removes a lease from its instance and its account, and confirms by a fresh listing that no key with its
 * fingerprint is left (for a shared key: none that is ours). Returns `gone` if the key was no longer there. Throws
 * ApiError if the key may still be there.
 */
export async function removeLease(
  account: Account,
  lease: LeaseRecord,
  sleep: Sleep = delay,
): Promise<'removed' | 'gone'> {
  const first = await findLease(account, lease, sleep);
  const { outcome, left, detachError } = await pollUntil(
    // Stryker disable next-line StringLiteral: an outcome that is not `removed` counts as `gone`
    (before: Removal = { left: first, outcome: 'gone' }) => removeOnce(account, lease, before),
    { until: ({ left }) => left.length === 0, pauses: PAUSES, sleep },
  );
  if (detachError) throw detachError;
  if (left.length === 0) return outcome;
  throw new ApiError({
    fault: 'unexpected',
    what: `${account.title} still lists key ${sanitize(left.join(', '))}`,
    why: 'it confirmed the removal, but a fresh listing shows the key',
    hint: 'Remove it by hand',
  });
}

/** findLease returns the IDs to remove: those listed, or else the one that the account gave us, unless another key has it now. */
async function findLease(account: Account, lease: LeaseRecord, sleep: Sleep): Promise<string[]> {
  const { keyId } = lease;
  if (!keyId) {
    // Without an answer to the registration, the key may not be listed yet.
    const options = { until: ({ ids }: LeaseListing) => ids.length > 0, pauses: PAUSES, sleep };
    return (await pollUntil(() => listLease(account, lease), options)).ids;
  }
  try {
    const { ids, isIdReused } = await listLease(account, lease);
    return ids.length > 0 || isIdReused ? ids : [keyId];
  } catch (error) {
    // Without a listing nothing can be confirmed, but the ID is ours to remove.
    await account.remove(keyId);
    throw error;
  }
}

interface LeaseListing {
  /** IDs of the keys that belong to the lease. */
  ids: string[];
  /** Whether the ID of the lease belongs to another key now. */
  isIdReused: boolean;
}

async function listLease(account: Account, lease: LeaseRecord): Promise<LeaseListing> {
  const listing: LeaseListing = { ids: [], isIdReused: false };
  for await (const { id, name, fingerprint } of account.keys()) {
    const isOurs = !lease.shared || id === lease.keyId || name === lease.name;
    if (fingerprint === lease.fingerprint && isOurs) listing.ids.push(id);
    else if (fingerprint && id === lease.keyId) listing.isIdReused = true;
  }
  return listing;
}

interface Removal {
  /** IDs that are still listed. */
  left: string[];
  outcome: 'removed' | 'gone';
  /** Why the key may still be on its instance. */
  detachError?: unknown;
}

/** removeOnce removes all that was left, and lists what is left now. */
async function removeOnce(account: Account, lease: LeaseRecord, before: Removal): Promise<Removal> {
  const steps: Omit<Removal, 'left'>[] = [before];
  for (const id of before.left) steps.push(await removeKey(account, lease, id));
  const { ids } = await listLease(account, lease);
  return {
    left: ids,
    outcome: steps.some(({ outcome }) => outcome === 'removed') ? 'removed' : 'gone',
    detachError: steps.findLast(({ detachError }) => detachError)?.detachError,
  };
}

/** removeKey removes a key from the account even if it could not be removed from its instance. */
async function removeKey(
  account: Account,
  { instance }: LeaseRecord,
  id: string,
): Promise<Omit<Removal, 'left'>> {
  const detachError = instance
    ? await account.detach(instance, id).then(
        () => undefined,
        (error: unknown) => error,
      )
    : undefined;
  return { outcome: await account.remove(id), detachError };
}

/** isListed reads the listing to its end, because a partial one throws. */
async function isListed(account: Account, id: string, { fingerprint }: LeaseRecord): Promise<boolean> {
  const keys = await allKeys(account);
  return keys.some((key) => key.id === id && key.fingerprint === fingerprint);
}

/**
 * pollUntil repeats a step until its result satisfies `until`, or there are no more pauses (in milliseconds). The step
 * receives its previous result; the last one is returned.
 */
async function pollUntil<T>(
  step: (before?: T) => Promise<T>,
  { until, pauses, sleep }: { until: (result: T) => boolean; pauses: number[]; sleep: Sleep },
): Promise<T> {
  let result = await step();
  for (const pause of pauses) {
    if (until(result)) break;
    await sleep(pause);
    result = await step(result);
  }
  return result;
}
