import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { type AccountEntry, type Evidence, instancesInUse } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** duplicate: the account has the same key more than once, and this is not the entry to keep. */
export const duplicate: Rule = {
  name: 'duplicate',
  severity: 'low',
  fires: (evidence) => kept(evidence).id !== evidence.key.id,
  describe: (evidence) => {
    const { sameKeyEntries } = evidence;
    if (sameKeyEntries.length === 1) return 'the account has it once';
    const { id, name } = kept(evidence);
    return `the account has it ${sameKeyEntries.length} times; the entry to keep is ${sanitize(name, 60) || 'without a name'} (id ${sanitize(id, 60)})`;
  },
  hint: 'Remove this entry; the key stays registered by the other one',
};

/** The entry to keep is one that a machine is connected with, else the oldest; ids decide between equals. */
function kept({ sameKeyEntries }: Evidence): AccountKey {
  return sameKeyEntries.reduce((best, each) => (comesFirst(each, best) ? each : best)).key;
}

function comesFirst({ key, use }: AccountEntry, other: AccountEntry): boolean {
  const isUsed = instancesInUse(use).length > 0;
  if (isUsed !== instancesInUse(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || (createdAt === otherCreatedAt && id < otherId);
}
