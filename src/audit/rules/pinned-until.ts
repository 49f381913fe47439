import { sanitize } from '../../format.ts';
import { formatDate, formatDuration } from '../../time.ts';
import type { Rule } from './rule.ts';

/** pinnedUntil: somebody vouched for the key until a day that has passed. */
export const pinnedUntil: Rule = {
  name: 'pinned-until',
  severity: 'medium',
  needs: 'recognition',
  fires: ({ owner, recognized }) => owner !== undefined && recognized === undefined,
  describe: ({ owner }, { now }) => {
    if (owner?.until === undefined)
      return owner ? 'it was vouched for without an end' : 'it was not vouched for';
    const whose = `${sanitize(owner.owner)} vouches for it until ${formatDate(owner.until - 1)}`;
    return now < owner.until ? whose : `${whose}, over for ${formatDuration(now - owner.until)}`;
  },
  hint: 'Ask the owner: give the policy a later day, or remove the key',
};
