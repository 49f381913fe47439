import type { AccountKey } from '../accounts/account.ts';
import type { WorkflowRun } from '../github/workflow-runs.ts';
import {
  type LeaseName,
  type LeaseVerdict,
  lookAlike,
  matchesRepository,
  verifyLease,
} from '../leases/lease-name.ts';
import { formatDuration } from '../time.ts';

/** LeaseClaim is what the name of a key says about a lease, and what GitHub says of its run; `isRunOver` only before its end. */
export type LeaseClaim =
  | Exclude<LeaseVerdict, { kind: 'lease' }>
  | (Extract<LeaseVerdict, { kind: 'lease' }> & { isRunOver?: true });

/** LeaseRuns is what GitHub says of runs, by runName; what it could not say is not there. */
export type LeaseRuns = ReadonlyMap<string, WorkflowRun | 'missing'>;

/** LeaseSettings is which leases count. */
export interface LeaseSettings {
  /** Repositories whose leases count, written as LEASE_REPOSITORY; undefined for those of any repository. */
  repositories: string[] | undefined;
  /** The secret that signs leases, and the previous one; none if the policy has none, or one could not be read. */
  secrets: readonly string[];
  /** True if the policy has a secret that could not be read. */
  isSecretUnknown: boolean;
  runs: LeaseRuns;
}

/** LeaseCandidate is a key whose name is judged, by `leases`. Times are milliseconds since the epoch. */
interface LeaseCandidate {
  key: AccountKey;
  firstSeenAt: number;
  leases: LeaseSettings;
  now: number;
}

/** runName names the run of a lease. */
export function runName({ repositoryId, runId }: Pick<LeaseName, 'repositoryId' | 'runId'>): string {
  return `${repositoryId}/${runId}`;
}

/**
 * judgeLease says whether a key counts as leased. An unsigned lease is only a claim: it counts until its end, or that of its
 * run, and then the key is what it would be without its name. A proven one counts on, as a lease that has ended.
 */
export function judgeLease(candidate: LeaseCandidate): LeaseClaim {
  const { leases, now } = candidate;
  const lease = judgeName(candidate);
  if (lease.kind !== 'lease') return lease;
  const { isProven, expiresAt, attempt } = lease;
  if (!mayAsk(lease, leases, now)) {
    if (isProven || now < expiresAt) return lease;
    const doubt = leases.isSecretUnknown ? 'nobody could check its signature' : 'it is not signed';
    return lookAlike(lease, { why: `it ended ${formatDuration(now - expiresAt)} ago, and ${doubt}` });
  }
  const run = leases.runs.get(runName(lease));
  if (run === undefined) return lease;
  if (run === 'missing' || run.attempts < attempt)
    return lookAlike(lease, { why: `GitHub knows no such run: ${lease.runId}.${attempt}` });
  if (!run.isOver) return lease;
  return isProven
    ? { ...lease, isRunOver: true }
    : lookAlike(lease, { why: 'its run is over, and it is not signed' });
}

/** runsToAskAbout are the leases of keys whose runs decide whether they count. A key that was never seen before counts too. */
export function runsToAskAbout(
  keys: AccountKey[],
  { leases, now }: Pick<LeaseCandidate, 'leases' | 'now'>,
): LeaseName[] {
  return keys.flatMap((key) => {
    const lease = judgeName({ key, firstSeenAt: now, leases, now });
    return lease.kind === 'lease' && mayAsk(lease, leases, now) ? lease : [];
  });
}

/** While it cannot be proven, a lease is held; after its end, that of its run changes nothing. */
function mayAsk({ expiresAt }: LeaseName, { isSecretUnknown }: LeaseSettings, now: number): boolean {
  return !isSecretUnknown && now < expiresAt;
}

function judgeName({ key, firstSeenAt, leases, now }: LeaseCandidate): LeaseVerdict {
  const { name, fingerprint, createdAt } = key;
  const { repositories, secrets, isSecretUnknown } = leases;
  if (fingerprint === undefined) return { kind: 'none' };
  const lease = verifyLease({ name, fingerprint, secrets, isSecretUnknown, createdAt, firstSeenAt, now });
  if (lease.kind !== 'lease') return lease;
  if (repositories?.some((each) => matchesRepository(lease, each)) !== false) return lease;
  const hint = 'a name that was cut to fit counts only with its id';
  return lookAlike(lease, {
    why: `of a repository that the policy does not name: id ${lease.repositoryId} (${hint})`,
  });
}
