import type { AccountListing } from '../listing.ts';
import { listingChanges } from '../listing-changes.ts';
import type { Run } from './audit-run.ts';
import type { DecidedRun } from './decision.ts';
import { takeListing } from './study.ts';

/**
 * listAfterDeletions lists the account again. Pages that shift while they are read can hide a key, so a list of several is read
 * twice, unless the first reading differs from the listing before by nothing but keys with the ids in `accepted`, whose
 * deletion the provider accepted: then nothing was hidden, and machines stay as they were listed. It does not throw.
 */
export async function listAfterDeletions(
  run: Run,
  decided: DecidedRun,
  accepted: ReadonlySet<string>,
): Promise<AccountListing> {
  const reading = await takeListing(run, decided, { isReadOnce: true, machines: decided.listing });
  if (reading.keysFailed !== undefined || (await isExpected(decided.listing, reading, accepted)))
    return reading;
  const listing = await takeListing(run, { ...decided, listing: reading });
  reading.dispose();
  return listing;
}

/** isExpected is false if it cannot be told: what cannot be compared is told where all changes are. */
async function isExpected(
  before: AccountListing,
  after: AccountListing,
  accepted: ReadonlySet<string>,
): Promise<boolean> {
  try {
    return (await listingChanges(before, after)).every(({ id }) => accepted.has(id));
  } catch {
    return false;
  }
}
