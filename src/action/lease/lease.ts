import type { Account, AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { verifyLease } from '../../leases/lease-name.ts';
import { errorMessage } from '../../problem.ts';
import { MINUTE } from '../../time.ts';
import type { LeaseRecord } from '../state.ts';
import type { Carriers } from './carriers.ts';
import type { Lag } from './lag.ts';
import { lookFor, type Sight } from './sight.ts';

/** How long after its end another run's lease is left alone, because clocks differ, in milliseconds. */
const SWEEP_SLACK = 5 * MINUTE;
/** Looks by the id alone; after these a listing is tried too. */
const READS = 4;

/** OwnLeases says which leases are those of this repository. */
interface OwnLeases {
  repositoryId: number;
  /** The lease secret, and the previous one. */
  secrets: string[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** FoundLease is a key on the account that is leased, and the run that did so. */
export interface FoundLease {
  key: AccountKey;
  runId: number;
  attempt: number;
}

/** expiredLeases picks the expired leases of this repository, which killed runners left behind. */
export function expiredLeases(keys: AccountKey[], own: OwnLeases): AccountKey[] {
  return leasesOf(keys, own).flatMap(({ key, hasExpired }) => (hasExpired ? key : []));
}

/** runningLeases picks the leases of this repository that have not expired, those of this job's own run too. */
export function runningLeases(keys: AccountKey[], own: OwnLeases): FoundLease[] {
  return leasesOf(keys, own).filter(({ hasExpired }) => !hasExpired);
}

/** A name alone is not trusted: its tag must bind it to the key. */
function leasesOf(
  keys: AccountKey[],
  { repositoryId, secrets, now }: OwnLeases,
): (FoundLease & { hasExpired: boolean })[] {
  return keys.flatMap((key) => {
    const { name, fingerprint, createdAt } = key;
    if (fingerprint === undefined) return [];
    const lease = verifyLease({ name, fingerprint, secrets, createdAt, now });
    // Stryker disable next-line ConditionalExpression: no other verdict names a repository
    if (lease.kind !== 'lease' || lease.repositoryId !== repositoryId) return [];
    const { runId, attempt, expiresAt } = lease;
    return { key, runId, attempt, hasExpired: expiresAt + SWEEP_SLACK < now };
  });
}

/**
 * sweepLease takes a lease that is over off its instances, and then off the account. Returns a sentence for each one on
 * which it may still be. Throws ApiError if it may still be on the account.
 */
export async function sweepLease(account: Account, key: AccountKey, carriers: Carriers): Promise<string[]> {
  const left = await carriers.takeOff(key);
  await account.remove(key.id);
  return left;
}

/** Shown is how an account has shown a key, or why it has not: a clause. */
export type Shown = { by: Sight['by'] } | { why: string };

/**
 * awaitShown waits until the account shows a key that it has registered, because accounts lag, and what comes next names
 * the key by its id. Throws ApiError if the account shows another key under that id.
 */
export async function awaitShown(account: Account, lease: LeaseRecord, lag: Lag): Promise<Shown> {
  // After a lost answer there may be a second entry, which only a listing shows.
  let canRead = account.find !== undefined && !lease.isRepeated;
  for (let round = 1; ; round += 1) {
    for (const by of ['read', 'listing'] as const) {
      const isMeant = by === 'read' ? canRead : !canRead || round > READS;
      if (!isMeant) continue;
      const sight = await lookFor(account, lease, { by, isHasty: true }).catch((error: unknown) => ({
        error,
      }));
      if ('error' in sight) {
        if ((sight.error as Partial<ApiError>).fault === 'transient') continue;
        if (by === 'listing') return { why: errorMessage(sight.error).replace(/\.$/, '') };
        canRead = false; // Where the profile does not fit, a listing decides.
        continue;
      }
      if (sight.isIdReused) throw anotherKey(account, lease);
      if (sight.keys.some(({ id }) => id === lease.keyId)) return { by: sight.by };
    }
    if (!(await lag.pause())) return { why: 'it has not shown it for 2 minutes' };
  }
}

/** attachKey puts a registered key on an instance, and tries again while the account does not know the key yet. Throws ApiError. */
export async function attachKey(
  account: Account,
  { instance, keyId }: { instance: string; keyId: string },
  lag: Lag,
): Promise<void> {
  for (;;) {
    try {
      return await account.attach(instance, keyId);
    } catch (error) {
      if ((error as Partial<ApiError>).fault !== 'not-found' || !(await lag.pause())) throw error;
    }
  }
}

function anotherKey({ title }: Account, { keyId = '', fingerprint }: LeaseRecord): ApiError {
  return new ApiError({
    fault: 'unexpected',
    what: `${title} accepted the key but shows another one`,
    why: `key ${sanitize(keyId)} is not ${fingerprint}`,
    hint: 'Run the job again; if this persists, the profile does not fit this API',
  });
}
