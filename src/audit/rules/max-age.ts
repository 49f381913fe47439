import { formatDuration } from '../../time.ts';
import type { Rule } from './rule.ts';

/** maxAge: the key has been on the account for longer than the policy allows. */
export const maxAge: Rule = {
  name: 'max-age',
  severity: 'medium',
  fires: ({ addedAt: since }, { now, after = Number.POSITIVE_INFINITY }) => now - since > after,
  describe: ({ addedAt: since, key }, { now, after }) =>
    `${key.createdAt === undefined ? 'first seen' : 'created'} ${formatDuration(now - since)} ago, ${after === undefined ? 'no limit' : `limit ${formatDuration(after)}`}`,
  hint: 'Replace it by a new key, and remove it',
};
