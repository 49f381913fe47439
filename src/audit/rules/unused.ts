import { pluralize } from '../../format.ts';
import { durationStaysUntil, formatDuration } from '../../time.ts';
import { type Evidence, instancesInUse } from '../evidence.ts';
import type { Rule, RuleContext } from './rule.ts';

/** unused: the key is on no instance, and has not been used for longer than the policy allows. */
export const unused = {
  name: 'unused',
  title: 'Unused key',
  description: 'The key is on no machine, and has not been used for longer than the limit',
  severity: 'medium',
  takesLimit: true,
  defaultAction: 'off',
  fires: isUnused,
  staysUntil: (evidence, context) => {
    if (!isIdle(evidence)) return Number.POSITIVE_INFINITY;
    const since = idleSince(evidence);
    if (isUnused(evidence, context)) return durationStaysUntil(since, context.now);
    return since + (context.after ?? Number.POSITIVE_INFINITY);
  },
  describe: (evidence, { now, after }) => {
    const { use, key } = evidence;
    const instances = instancesInUse(use).length;
    if (instances > 0) return `on ${pluralize(instances, 'machine')} now`;
    if (!isIdle(evidence)) return 'the provider does not say whether it is used';
    const time = formatDuration(now - idleSince(evidence));
    const limit = after === undefined ? 'no limit' : `limit ${formatDuration(after)}`;
    if (!reportsTimes(key)) {
      return `the provider tells no last use; on no machine in the ${time} that audits have seen it, ${limit}`;
    }
    return `${key.neverUsed ? 'never used in' : 'not used for'} ${time}, ${limit}`;
  },
  hint: 'Remove it if nobody needs it',
} as const satisfies Rule;

function isUnused(evidence: Evidence, { now, after = Number.POSITIVE_INFINITY }: RuleContext): boolean {
  return isIdle(evidence) && now - idleSince(evidence) > after;
}

/** isIdle: only a provider that reports instances, or times of use, can show that a key is not used. */
function isIdle({ use, key }: Evidence): boolean {
  if (use.kind === 'known') return use.instances.length === 0;
  return use.kind === 'not-reported' && reportsTimes(key);
}

/** idleSince: without times of use, nothing is known about the time before the first audit. */
function idleSince({ key, addedAt, firstSeenAt, inUseAt }: Evidence): number {
  return Math.max(reportsTimes(key) ? (key.lastUsedAt ?? addedAt) : firstSeenAt, addedAt, inUseAt ?? 0);
}

function reportsTimes({ lastUsedAt, neverUsed }: Evidence['key']): boolean {
  return lastUsedAt !== undefined || neverUsed === true;
}
