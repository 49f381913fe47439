import { durationStaysUntil, formatDuration } from '../../time.ts';
import type { Evidence } from '../evidence.ts';
import { currentOwner } from '../recognition.ts';
import type { Rule, RuleContext } from './rule.ts';

/** maxAge: the key has been on the account for longer than the policy allows, for all keys or for this one. */
export const maxAge = {
  name: 'max-age',
  title: 'Old key',
  description:
    'The key was created (or first seen, if the provider gives no date) longer ago than the limit, or than its own limit',
  severity: 'medium',
  takesLimit: true,
  defaultAction: 'off',
  fires: isTooOld,
  staysUntil: (evidence, context) =>
    isTooOld(evidence, context)
      ? durationStaysUntil(evidence.addedAt, context.now)
      : evidence.addedAt + mostFor(evidence, context),
  describe: (evidence, context) => {
    const { addedAt, key } = evidence;
    const age = `${key.createdAt === undefined ? 'first seen' : 'created'} ${formatDuration(context.now - addedAt)} ago`;
    const limit = limitFor(evidence, context);
    if (limit === undefined) return `${age}, no limit`;
    const isOwn = ownLimit(evidence, context) !== undefined;
    return `${age}, limit ${formatDuration(limit)}${isOwn ? ' set for this key' : ''}`;
  },
  hint: 'Replace it with a new key, and remove it',
} as const satisfies Rule;

function isTooOld(evidence: Evidence, context: RuleContext): boolean {
  return context.now - evidence.addedAt > mostFor(evidence, context);
}

function mostFor(evidence: Evidence, context: RuleContext): number {
  return limitFor(evidence, context) ?? Number.POSITIVE_INFINITY;
}

function limitFor(evidence: Evidence, context: RuleContext): number | undefined {
  return ownLimit(evidence, context) ?? context.after;
}

/** ownLimit is the limit that the owner's entry sets for this key alone. */
function ownLimit({ owner }: Evidence, { now }: RuleContext): number | undefined {
  return currentOwner(owner, now)?.maxAge;
}
