/** GUARD_KINDS are the kinds of guards, and how long each blocks. A key that only the last two kinds block is marked. */
export const GUARD_KINDS = {
  'report-only': 'as long as the account is not armed',
  temporary: 'until a later run finds otherwise',
  permanent: 'until the key or its recognition changes',
  notice: 'until people are notified',
  waiting: 'until a waiting period is over',
} as const;

/** GuardKind says how long a guard blocks. */
export type GuardKind = keyof typeof GUARD_KINDS;
