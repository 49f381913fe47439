import type { AccountKey } from '../../accounts/account.ts';
import { plain } from '../../problem.ts';
import { type Evidence, machinesOf, type Twin } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** duplicate: the account has the same key more than once, and this is not the entry to keep. */
export const duplicate: Rule = {
  name: 'duplicate',
  severity: 'low',
  fires: (evidence) => kept(evidence).id !== evidence.key.id,
  says: (evidence) => {
    const { twins } = evidence;
    if (twins.length === 1) return 'the account has it once';
    const { id, name } = kept(evidence);
    return `the account has it ${twins.length} times; the entry to keep is ${plain(name, 60) || 'without a name'} (id ${plain(id, 60)})`;
  },
  todo: 'Remove this entry; the key stays registered by the other one',
};

/** The entry to keep is one that a machine is connected with, else the oldest; ids decide between equals. */
function kept({ twins }: Evidence): AccountKey {
  return twins.reduce((best, each) => (comesFirst(each, best) ? each : best)).key;
}

function comesFirst({ key, use }: Twin, other: Twin): boolean {
  const isUsed = machinesOf(use).length > 0;
  if (isUsed !== machinesOf(other.use).length > 0) return isUsed;
  const { id, createdAt = Number.POSITIVE_INFINITY } = key;
  const { id: otherId, createdAt: otherCreatedAt = Number.POSITIVE_INFINITY } = other.key;
  return createdAt < otherCreatedAt || (createdAt === otherCreatedAt && id < otherId);
}
