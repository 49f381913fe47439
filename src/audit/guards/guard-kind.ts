/** GUARD_KINDS are the kinds of guards, each with how long a guard of it blocks. A key that only the last two block is marked. */
export const GUARD_KINDS = {
  'report-only': 'as long as the policy asks for reports only',
  temporary: 'until a later run finds otherwise',
  permanent: 'as long as the key is what it is',
  notice: 'until people are notified',
  waiting: 'until its time has come',
} as const;

/** GuardKind is what lifts a guard. */
export type GuardKind = keyof typeof GUARD_KINDS;
