import type { Account, AccountKey } from '../accounts/account.ts';
import { sanitize } from '../format.ts';
import type { ApiFault } from '../http/api-error.ts';
import { formatPublicKey } from '../keys/public-key.ts';
import { errorMessage } from '../problem.ts';
import { MINUTE } from '../time.ts';
import type { Core } from './core.ts';
import { Carriers } from './lease/carriers.ts';
import { Lag } from './lease/lag.ts';
import { attachKey, awaitShown, sweepLease } from './lease/lease.ts';
import type { LeasePlan } from './plan/plan-lease.ts';
import type { AttachPlan } from './plan/plan-step.ts';
import type { CleanupJournal, LeaseRecord } from './state.ts';

/** Faults of a registration that the account has refused, so that it has no key. */
const REFUSED: ApiFault[] = ['refused', 'invalid', 'not-found', 'tls'];

/**
 * registerKey sweeps leases that are over, puts the planned key on the account, and on its instance. Each fact is in the journal
 * before anything else can fail. Throws ApiError.
 */
export async function registerKey(core: Core, plan: LeasePlan, journal: CleanupJournal): Promise<void> {
  const { account, record, present } = plan;
  await sweep(core, plan);
  journal.record({ lease: record });
  const lag = lagOf(core, account);
  const { keyId = '' } = present ? record : await register(core, plan, { journal, lag });
  if (record.instance) await attachKey(account, { instance: record.instance, keyId }, lag);
}

/** attachEarlierKey puts the lease of an earlier use on an instance. Throws ApiError. */
export async function attachEarlierKey(
  core: Core,
  { account, record }: AttachPlan,
  journal: CleanupJournal,
): Promise<void> {
  journal.record({ attached: record });
  await attachKey(account, record, lagOf(core, account));
}

/** lagOf is the time that an account gets to show a key, which is told. */
function lagOf(core: Core, { title }: Account): Lag {
  return new Lag({
    onWait: () => core.info(`${title} does not show the key yet. Waiting for it, for 2 minutes at most.`),
  });
}

async function sweep(core: Core, { account, expired, finished }: LeasePlan): Promise<void> {
  const carriers = new Carriers(account);
  const over = { expired, finished };
  for (const kind of ['expired', 'finished'] as const) {
    for (const old of over[kind]) {
      const lease = `${kind} lease ${sanitize(old.name)}`;
      try {
        const left = await sweepLease(account, old, carriers);
        core.info(`Removed the ${lease}.`);
        for (const sentence of left) core.warning(`The ${lease} was removed. ${sentence}`);
      } catch (error) {
        core.warning(`The ${lease} could not be removed: ${errorMessage(error)}`);
      }
    }
  }
}

async function register(
  core: Core,
  { account, key, record, otherIds }: LeasePlan,
  { journal, lag }: { journal: CleanupJournal; lag: Lag },
): Promise<LeaseRecord> {
  const doubt: Pick<LeaseRecord, 'isRepeated'> = {};
  const onDoubt = () => {
    doubt.isRepeated = true;
  };
  const registered = await account
    .add(record.name, formatPublicKey(key.publicKey), {
      isAbsent: true,
      otherIds,
      expiresAt: record.expiresAt,
      onDoubt,
    })
    .catch((error: { fault?: ApiFault }) => {
      // Or else the clean-up would look for the key for two minutes.
      if (!doubt.isRepeated && error.fault && REFUSED.includes(error.fault))
        journal.record({ lease: undefined });
      throw error;
    });
  // Somebody else registered the stored key after we looked for it: it is not ours to remove.
  const isTheirs = record.shared && registered.name !== record.name;
  const lease: LeaseRecord = {
    ...record,
    keyId: registered.id,
    ...doubt,
    ...(endsAt(registered, record.expiresAt) && { isEnforced: true }),
    ...(isTheirs && { adopted: true }),
  };
  journal.record({ lease });
  if (isTheirs) return lease;
  const shown = await awaitShown(account, lease, lag);
  if ('by' in shown) journal.record({ lease: { ...lease, seen: shown.by } });
  else
    core.info(
      `${account.title} accepted key ${sanitize(registered.id)}, but was not seen to have it: ${shown.why}. If a machine that is created now does not take the key, this is why.`,
    );
  return lease;
}

/** endsAt tells whether a provider shows that it ends a key at a time, to the minute. */
function endsAt(registered: AccountKey, time: number): boolean {
  return registered.expiresAt !== undefined && Math.abs(registered.expiresAt - time) <= MINUTE;
}
