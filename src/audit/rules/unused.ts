import { pluralize } from '../../format.ts';
import { formatDuration } from '../../time.ts';
import { type Evidence, instancesInUse } from '../evidence.ts';
import type { Rule } from './rule.ts';

/** unused: the key is on no machine, and was not used for longer than the policy allows. */
export const unused: Rule = {
  name: 'unused',
  severity: 'medium',
  fires: (evidence, { now, after = Number.POSITIVE_INFINITY }) =>
    isIdle(evidence) && now - idleSince(evidence) > after,
  describe: (evidence, { now, after }) => {
    const { use, key } = evidence;
    const instances = instancesInUse(use).length;
    if (instances > 0) return `on ${pluralize(instances, 'machine')} now`;
    if (!isIdle(evidence)) return 'whether it is used is not known';
    const limit = after === undefined ? 'no limit' : `limit ${formatDuration(after)}`;
    return `${key.neverUsed ? 'never used' : 'not used'} for ${formatDuration(now - idleSince(evidence))}, ${limit}`;
  },
  hint: 'Remove it if nobody needs it',
};

/** Only a provider that tells machines, or times of use, can show that a key is not used. */
function isIdle({ use, key }: Evidence): boolean {
  if (use.kind === 'told') return use.instances.length === 0;
  return use.kind === 'cannot-tell' && tellsTimes(key);
}

/** Where no times of use are told, what was before the audit first looked is not known. */
function idleSince({ key, addedAt: since, firstSeenAt, inUseAt }: Evidence): number {
  return Math.max(tellsTimes(key) ? (key.lastUsedAt ?? since) : firstSeenAt, since, inUseAt ?? 0);
}

function tellsTimes({ lastUsedAt, neverUsed }: Evidence['key']): boolean {
  return lastUsedAt !== undefined || neverUsed === true;
}
