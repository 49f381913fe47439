import { pluralize } from '../../format.ts';
import { DAY, formatTimestamp } from '../../time.ts';
import { describeWindow, isOpen } from '../policy/window.ts';
import type { Guard, RunFacts } from './guard.ts';

const runGuards = [
  {
    name: 'not-enforced',
    scope: 'run',
    kind: 'report-only',
    description: '`enforce` does not repeat the name of the account',
    blocks: ({ account }) => !account.armed,
    describe: ({ account: { name, armed, enforce } }) => {
      if (armed) return `the policy says enforce: ${name}`;
      if (enforce === undefined) return `the policy does not say enforce: ${name}`;
      return `the policy says enforce: ${enforce}, and the account is ${name}`;
    },
  },
  {
    name: 'another-run',
    scope: 'run',
    kind: 'temporary',
    description: 'another run holds the lock of the account',
    blocks: ({ otherRun }) => otherRun !== undefined,
    describe: ({ otherRun }) => otherRun ?? 'no other run is active',
  },
  {
    name: 'broken-ledger',
    scope: 'run',
    kind: 'temporary',
    needsPerson: true,
    description: 'the ledger cannot be read, or its hash chain is broken',
    blocks: ({ ledgerBroken }) => ledgerBroken !== undefined,
    describe: ({ ledgerBroken }) => ledgerBroken ?? 'the hash chain of the ledger is intact',
  },
  {
    name: 'holds-unread',
    scope: 'run',
    kind: 'temporary',
    needsPerson: true,
    description: 'comments in which people may ask to keep a key could not be read',
    blocks: ({ holdsUnread }) => holdsUnread !== undefined,
    describe: ({ holdsUnread }) => holdsUnread ?? 'everything was read in which people may ask to keep a key',
  },
  {
    name: 'incomplete-inventory',
    scope: 'run',
    kind: 'temporary',
    description: 'not all keys could be listed',
    blocks: ({ incomplete }) => incomplete !== undefined,
    describe: ({ incomplete, listed }) =>
      incomplete ?? `the listing is complete: ${pluralize(listed, 'key')}`,
  },
  {
    name: 'inventory-shrank',
    scope: 'run',
    kind: 'temporary',
    needsPerson: true,
    description:
      "fewer keys are listed than `limits.floor` of last week's number, until a person confirms the number with `--accept-count`",
    blocks: hasShrunk,
    describe: (facts) => {
      const { listed, expected, policy, miscounted, account } = facts;
      const numbers = `${pluralize(listed, 'key')} listed, ${expected} expected, floor ${percent(policy.limits.floor)}`;
      if (miscounted !== undefined) return `${numbers}, and ${miscounted} confirmed by a person`;
      if (!hasShrunk(facts)) return numbers;
      return `${numbers}; if ${listed} is right: keylease audit --policy FILE --account ${account.name} --accept-count ${listed}`;
    },
  },
  {
    name: 'too-many',
    scope: 'run',
    kind: 'temporary',
    needsPerson: true,
    description:
      'the keys that are due, plus those deleted in the last 24 hours, exceed `limits.deletions` or `limits.share`',
    blocks: (facts) => facts.due > 0 && !(facts.due + facts.recentlyDeleted <= allowedDeletions(facts)),
    describe: (facts) => {
      const { deletions, share } = facts.policy.limits;
      return `${facts.due} due and ${facts.recentlyDeleted} deleted in the last 24 hours, ${allowedDeletions(facts)} allowed (limits: ${deletions}, and ${percent(share)} of ${pluralize(population(facts), 'key')})`;
    },
  },
  {
    name: 'outside-window',
    scope: 'run',
    kind: 'temporary',
    description: 'the time is outside `window`',
    blocks: ({ policy: { window }, now }) => window !== undefined && !isOpen(window, now),
    describe: ({ policy: { window }, now }) =>
      window ? `now ${formatTimestamp(now)}, window ${describeWindow(window)}` : 'no window is set',
  },
] as const satisfies readonly Guard<RunFacts>[];

/** RunGuardName is the name of a guard of a whole run. */
export type RunGuardName = (typeof runGuards)[number]['name'];

/** RUN_GUARDS stop all deletions of a run. */
export const RUN_GUARDS: Guard<RunFacts, RunGuardName>[] = [...runGuards];

/**
 * hasShrunk tells whether fewer keys are listed than to be expected, or another number than a person confirmed: the
 * listing may lack some, and what it lacks would pass for gone.
 */
export function hasShrunk({
  listed,
  expected,
  miscounted,
  policy,
}: Pick<RunFacts, 'listed' | 'expected' | 'miscounted' | 'policy'>): boolean {
  return miscounted !== undefined || !(listed >= expected * policy.limits.floor);
}

const LOCK_GUARD: RunGuardName = 'another-run';

/** isLockedOut tells whether, by the guards of a run, another run held the lock of the account. */
export function isLockedOut(guards: { guard: string; blocks: boolean }[]): boolean {
  return guards.some(({ guard, blocks }) => guard === LOCK_GUARD && blocks);
}

/** LIMIT_PERIOD is the time over which deletions are counted against the limits, in milliseconds. */
export const LIMIT_PERIOD = DAY;

/**
 * allowedDeletions is how many keys may be deleted within LIMIT_PERIOD: the lower of the two limits, but at least one
 * unless either limit is 0.
 */
export function allowedDeletions(facts: Pick<RunFacts, 'policy' | 'listed' | 'recentlyDeleted'>): number {
  const { deletions, share } = facts.policy.limits;
  if (share === 0) return 0;
  return Math.min(deletions, Math.max(1, Math.floor(share * population(facts))));
}

function population({ listed, recentlyDeleted }: Pick<RunFacts, 'listed' | 'recentlyDeleted'>): number {
  return listed + recentlyDeleted;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
