import { errorMessage } from '../../problem.ts';
import { decideRequests, requestedKeys } from '../holds/hold-requests.ts';
import type { KeepRequests } from '../holds/inbox.ts';
import { shardOf } from '../ledger/parts.ts';
import { NO_HOLDS, recordHolds } from '../ledger/record-holds.ts';
import type { AccountListing } from '../listing.ts';
import type { Run } from './audit-run.ts';

/**
 * readKeepRequests reads where people may ask to keep keys, and records what holds. That is saved with what the run decides,
 * and answered once it is saved. It does not throw.
 */
export async function readKeepRequests(
  { notifiers, session, account, clock }: Run,
  listing: AccountListing,
): Promise<KeepRequests> {
  const requests: KeepRequests = { answers: [], unread: undefined };
  if (listing.keysFailed !== undefined) return requests; // Nothing is deleted, and nobody knows which keys there are.
  for (const { inbox } of notifiers) {
    if (!inbox) continue;
    try {
      const { held = NO_HOLDS } = session.ledger;
      const comments = await inbox.read(account.name, held.readUntil[inbox.name]);
      const listed = await listedOf(requestedKeys(comments), listing);
      const { record, answers } = decideRequests(comments, {
        held,
        isListed: (fingerprint) => listed.has(fingerprint),
        inbox: inbox.name,
        account: account.name,
        longest: inbox.longest,
        now: clock(),
      });
      session.update((ledger, moment) => recordHolds(ledger, record, moment));
      requests.answers.push(...answers.map((answer) => ({ inbox, answer })));
    } catch (error) {
      requests.unread = errorMessage(error);
    }
  }
  return requests;
}

/** listedOf are those fingerprints that an account lists. */
async function listedOf(
  fingerprints: Iterable<string>,
  { shard, bits }: AccountListing,
): Promise<Set<string>> {
  const listed = new Set<string>();
  for (const fingerprint of fingerprints) {
    const { keys } = await shard(shardOf(fingerprint, bits));
    if (keys.some((key) => key.fingerprint === fingerprint)) listed.add(fingerprint);
  }
  return listed;
}
