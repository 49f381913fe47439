import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { type AccountEntry, type Evidence, instancesInUse } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** duplicate: the account has the same key more than once, and this is not the entry to keep. */
export const duplicate = {
  name: 'duplicate',
  title: 'Duplicate key',
  description: 'The account has the same key more than once, and this is not the entry to keep',
  severity: 'low',
  defaultAction: 'report',
  // By then, it is known whether the entry to keep was deleted for another reason.
  last: true,
  fires: (evidence) => entryToKeep(evidence).id !== evidence.key.id,
  describe: (evidence) => {
    const { sameKeyEntries } = evidence;
    if (sameKeyEntries.length === 1) return 'registered once';
    const { id, name } = entryToKeep(evidence);
    return `registered ${sameKeyEntries.length} times; the entry to keep is ${sanitize(name, 60) || 'unnamed'} (id ${sanitize(id, 60)})`;
  },
  hint: 'Remove this entry; the key stays registered under the other one',
} as const satisfies Rule;

/** entryToKeep is one that is on an instance, otherwise the oldest; among equals, the one with the lowest id. */
function entryToKeep({ sameKeyEntries }: Evidence): AccountKey {
  return sameKeyEntries.reduce((best, each) => (comesFirst(each, best) ? each : best)).key;
}

function comesFirst({ key, use }: AccountEntry, other: AccountEntry): boolean {
  const isUsed = instancesInUse(use).length > 0;
  if (isUsed !== instancesInUse(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || (createdAt === otherCreatedAt && id < otherId);
}
