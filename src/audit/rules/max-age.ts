import { formatDuration } from '../../time.ts';
import type { Rule } from './rule.ts';

/** maxAge: the key has been on the account for longer than the policy allows. */
export const maxAge = {
  name: 'max-age',
  title: 'Old key',
  description: 'The key was created (or first seen, if the provider gives no date) longer ago than the limit',
  severity: 'medium',
  takesLimit: true,
  defaultAction: 'off',
  fires: ({ addedAt }, { now, after = Number.POSITIVE_INFINITY }) => now - addedAt > after,
  describe: ({ addedAt, key }, { now, after }) =>
    `${key.createdAt === undefined ? 'first seen' : 'created'} ${formatDuration(now - addedAt)} ago, ${after === undefined ? 'no limit' : `limit ${formatDuration(after)}`}`,
  hint: 'Replace it with a new key, and remove it',
} as const satisfies Rule;
