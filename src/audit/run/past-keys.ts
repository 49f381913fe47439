import { hash } from 'node:crypto';
import type { ListingOptions } from '../listing.ts';
import type { Owner, Recognition } from '../recognition.ts';
import { RestoredKeys } from '../restored-keys.ts';
import type { Run } from './audit-run.ts';

/** censusBasis is a hash of what a KeptCensus depends on besides the keys themselves, and the time. */
export function censusBasis({ keylease }: Pick<Run, 'keylease'>, { owners }: Recognition): string {
  return hash('sha256', JSON.stringify([keylease, [...owners]]));
}

/**
 * keyRestorer returns the keys of the last inventory for a listing that is equal; undefined where what is known of them may be
 * another. The first run of a day reads all keys from the account: what was kept wrongly, or changed by somebody who can write
 * to the ledger, does not count for longer.
 */
export function keyRestorer(
  { store, account, session, keylease }: Run,
  { recognition, watched, now }: { recognition: Recognition; watched: ReadonlySet<string>; now: number },
): ListingOptions['restore'] {
  const { lastInventory: last, isFirstOfDay } = session;
  if (isFirstOfDay || last?.census?.basis !== censusBasis({ keylease }, recognition)) return undefined;
  const { takenAt } = last;
  const hasEnded = ({ until }: Owner) => until !== undefined && takenAt < until && until <= now;
  if (!(takenAt <= now) || [...recognition.owners.values()].some(hasEnded)) return undefined;
  return (relist) => RestoredKeys.open({ store, account: account.name, inventory: last, watched, relist });
}
