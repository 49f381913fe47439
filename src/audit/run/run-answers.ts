import type { AccountKey } from '../../accounts/account.ts';
import type { RunAnswers } from '../ask-about-runs.ts';
import { runsToAskAbout } from '../lease-claim.ts';
import { NO_ANSWERS } from '../lease-runs.ts';
import type { AccountListing } from '../listing.ts';
import { leaseSettings, type PlanOptions } from '../plan.ts';
import type { Run } from './audit-run.ts';

/** How the name of a lease begins in a line of a listing, where a comment may begin so as well. */
const NAMED = '"keylease-';

type Context = Pick<PlanOptions, 'leaseSecrets' | 'leaseRuns' | 'sources'>;

/** readRunsOf asks what became of the runs that keys of a listing are leased by. It does not throw. */
export async function readRunsOf(run: Run, listing: AccountListing, context: Context): Promise<RunAnswers> {
  if (!run.readRuns) return NO_ANSWERS;
  const keys: AccountKey[] = [];
  for (let shard = 0; shard < 1 << listing.bits; shard += 1) {
    const lines = await listing.lines(shard);
    // Few of many keys are leased: the others need not be parsed.
    const named = lines.bytes.includes(NAMED) ? lines.texts().filter((line) => line.includes(NAMED)) : [];
    keys.push(...listing.inventory(named).keys);
  }
  return readRunsNow(run, keys, context);
}

/** readRunsNow asks what became of the runs that keys are leased by. It does not throw. */
export async function readRunsNow(
  { readRuns, policy, clock }: Run,
  keys: AccountKey[],
  context: Context,
): Promise<RunAnswers> {
  if (!readRuns) return NO_ANSWERS;
  return readRuns(runsToAskAbout(keys, { leases: leaseSettings({ policy, ...context }), now: clock() }));
}
