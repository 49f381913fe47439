import { type Evidence, machinesOf } from '../evidence.ts';
import { count, span } from '../words.ts';
import type { Rule } from './rule.ts';

/** unused: the key is on no machine, and was not used for longer than the policy allows. */
export const unused: Rule = {
  name: 'unused',
  severity: 'medium',
  fires: (evidence, { now, after = Number.POSITIVE_INFINITY }) =>
    isIdle(evidence) && now - idleSince(evidence) > after,
  says: (evidence, { now, after }) => {
    const { use, key } = evidence;
    const machines = machinesOf(use).length;
    if (machines > 0) return `on ${count(machines, 'machine')} now`;
    if (!isIdle(evidence)) return 'whether it is used is not known';
    const limit = after === undefined ? 'no limit' : `limit ${span(after)}`;
    return `${key.neverUsed ? 'never used' : 'not used'} for ${span(now - idleSince(evidence))}, ${limit}`;
  },
  todo: 'Remove it if nobody needs it',
};

/** Only a provider that tells machines, or times of use, can show that a key is not used. */
function isIdle({ use, key }: Evidence): boolean {
  if (use.kind === 'told') return use.machines.length === 0;
  return use.kind === 'cannot-tell' && tellsTimes(key);
}

/** Where no times of use are told, what was before the audit first looked is not known. */
function idleSince({ key, since, firstSeenAt, inUseAt }: Evidence): number {
  return Math.max(tellsTimes(key) ? (key.lastUsedAt ?? since) : firstSeenAt, since, inUseAt ?? 0);
}

function tellsTimes({ lastUsedAt, neverUsed }: Evidence['key']): boolean {
  return lastUsedAt !== undefined || neverUsed === true;
}
