import { plain } from '../../problem.ts';
import { day, span } from '../words.ts';
import type { Rule } from './rule.ts';

/** pinnedUntil: somebody vouched for the key until a day that has passed. */
export const pinnedUntil: Rule = {
  name: 'pinned-until',
  severity: 'medium',
  needs: 'recognition',
  fires: ({ owner, recognized }) => owner !== undefined && recognized === undefined,
  says: ({ owner }, { now }) => {
    if (owner?.until === undefined)
      return owner ? 'it was vouched for without an end' : 'it was not vouched for';
    const whose = `${plain(owner.owner)} vouches for it until ${day(owner.until - 1)}`;
    return now < owner.until ? whose : `${whose}, over for ${span(now - owner.until)}`;
  },
  todo: 'Ask the owner: give the policy a later day, or remove the key',
};
