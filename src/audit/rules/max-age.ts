import { span } from '../words.ts';
import type { Rule } from './rule.ts';

/** maxAge: the key has been on the account for longer than the policy allows. */
export const maxAge: Rule = {
  name: 'max-age',
  severity: 'medium',
  fires: ({ since }, { now, after = Number.POSITIVE_INFINITY }) => now - since > after,
  says: ({ since, key }, { now, after }) =>
    `${key.createdAt === undefined ? 'first seen' : 'created'} ${span(now - since)} ago, ${after === undefined ? 'no limit' : `limit ${span(after)}`}`,
  todo: 'Replace it by a new key, and remove it',
};
