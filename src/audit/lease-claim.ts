import type { AccountKey } from '../accounts/account.ts';
import { type LeaseVerdict, lookAlike, matchesRepository, verifyLease } from '../leases/lease-name.ts';
import { formatDuration } from '../time.ts';

/** LeaseSettings is which leases count. */
export interface LeaseSettings {
  /** Repositories whose leases count, written as LEASE_REPOSITORY; undefined for those of any repository. */
  repositories: string[] | undefined;
  /** The secret that signs leases. */
  secret: string | undefined;
  /** True if the policy has a secret that could not be read. */
  isSecretUnknown: boolean;
}

/**
 * judgeLease says whether a key counts as leased. An unsigned lease is only a claim: it counts until its end, and then the
 * key is what it would be without its name. A proven one counts on, as a lease that has ended.
 */
export function judgeLease({
  key: { name, fingerprint, createdAt },
  firstSeenAt,
  leases: { repositories, ...secrets },
  now,
}: {
  key: AccountKey;
  /** Milliseconds since the epoch. */
  firstSeenAt: number;
  leases: LeaseSettings;
  /** Milliseconds since the epoch. */
  now: number;
}): LeaseVerdict {
  if (fingerprint === undefined) return { kind: 'none' };
  const lease = verifyLease({ name, fingerprint, ...secrets, createdAt, firstSeenAt, now });
  if (lease.kind !== 'lease') return lease;
  const { repositoryId, isProven, expiresAt } = lease;
  if (repositories?.some((each) => matchesRepository(lease, each)) === false) {
    const hint = 'a name that was cut to fit counts only with its id';
    return lookAlike(lease, `of a repository that the policy does not name: id ${repositoryId} (${hint})`);
  }
  if (isProven || now < expiresAt) return lease;
  const doubt = secrets.isSecretUnknown ? 'nobody could check its signature' : 'it is not signed';
  return lookAlike(lease, `it ended ${formatDuration(now - expiresAt)} ago, and ${doubt}`);
}
