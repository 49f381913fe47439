import type { Account, AccountKey } from '../../accounts/account.ts';
import { type RunSources, readSources } from '../context.ts';
import { isOwned } from '../evidence.ts';
import type { KeepRequests } from '../holds/inbox.ts';
import { recordEvents } from '../ledger/record.ts';
import { type AccountListing, type ListingOptions, listAccount } from '../listing.ts';
import { readOnly } from '../read-only.ts';
import { watchedIdentities } from '../run-facts.ts';
import type { Run } from './audit-run.ts';
import { readKeepRequests } from './keep-requests.ts';
import { keyRestorer } from './past-keys.ts';
import { readRunsOf } from './run-answers.ts';

/** Study is what a run knows before it decides anything. */
export interface Study {
  provider: Account;
  listing: AccountListing;
  /** How long the listing took, in milliseconds. */
  listingTook: number;
  context: RunSources;
  /** How many keys a person said that the account has, if it lists another number. */
  miscounted: number | undefined;
  /** What people ask for. */
  requests: KeepRequests;
}

/** studyAccount opens and lists an account, and reads whatever else decisions depend on. Throws Problem if it cannot be opened. */
export async function studyAccount(run: Run): Promise<Study> {
  const { account, clock } = run;
  const opened = await run.open();
  const provider = account.armed ? opened : readOnly(opened); // In addition to the guards.
  const context = await readSources(run, clock());
  const listedFrom = clock();
  const listing = await takeListing(run, { provider, context });
  const listingTook = clock() - listedFrom;
  const requests = await readKeepRequests(run, listing);
  const miscounted = acceptCount(run, listing);
  const { runs: leaseRuns, failed } = await readRunsOf(run, listing, context);
  const sources = { ...context.sources, runs: failed };
  return {
    provider,
    listing,
    listingTook,
    context: { ...context, leaseRuns, sources },
    miscounted,
    requests,
  };
}

/**
 * acceptCount records that a person confirmed the number of keys, if exactly that many are listed; otherwise it returns
 * that number. It is saved with what the run decides, so a run that saves nothing accepts nothing.
 */
function acceptCount(
  { session, ...run }: Run,
  { count: listed, keysFailed }: AccountListing,
): number | undefined {
  if (run.acceptCount === undefined || keysFailed !== undefined || !session.mayWrite) return undefined;
  const { count, by } = run.acceptCount;
  if (count !== listed) return count;
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: 'count-accepted', count, by }], moment));
  return undefined;
}

/** takeListing lists the account now; `listing` is the one before, if this run has made one. It does not throw: what failed is in the listing. */
export function takeListing(
  run: Run,
  { provider, context, listing }: Pick<Study, 'provider' | 'context'> & { listing?: AccountListing },
  known: Pick<ListingOptions, 'isReadOnce' | 'machines'> = {},
): Promise<AccountListing> {
  const { clock, session, progress, mustStop } = run;
  const now = clock();
  const { recognition } = context;
  const watched = watchedIdentities(session.ledger);
  return listAccount({
    ...known,
    account: provider,
    now,
    watched,
    isOwned: (key: AccountKey) => isOwned(key, recognition, now),
    bits: session.bits,
    before: listing?.past ?? session.lastInventory?.listing,
    restore: listing ? undefined : keyRestorer(run, { recognition, watched, now }),
    mustStop,
    progress: (done) => progress?.('Listing keys', done),
  });
}
