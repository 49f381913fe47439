import { sanitize } from '../../format.ts';
import { durationStaysUntil, formatDate, formatDuration } from '../../time.ts';
import type { Rule } from './rule.ts';

/** pinnedUntil: the key was recognized until a day that has passed. */
export const pinnedUntil = {
  name: 'pinned-until',
  title: 'Recognition ended',
  description: 'The policy recognized the key only until a day that has passed',
  severity: 'medium',
  defaultAction: 'report',
  needs: 'recognition',
  fires: ({ owner, recognized }) =>
    owner !== undefined && owner.ended === undefined && recognized === undefined,
  staysUntil: ({ owner }, { now }) =>
    owner?.until !== undefined && owner.until <= now
      ? durationStaysUntil(owner.until, now)
      : Number.POSITIVE_INFINITY,
  describe: ({ owner }, { now }) => {
    if (!owner) return 'no owner is known';
    if (owner.until === undefined)
      return `recognized as the key of ${sanitize(owner.owner)}, without an end date`;
    const until = `recognized as the key of ${sanitize(owner.owner)} until ${formatDate(owner.until - 1)}`;
    return now < owner.until ? until : `${until}, ended ${formatDuration(now - owner.until)} ago`;
  },
  hint: 'Ask the owner: set a later day in the policy, or remove the key',
} as const satisfies Rule;
