import { pluralize } from '../format.ts';
import { DAY, formatDuration, formatTimestamp } from '../time.ts';
import { type Evidence, instancesInUse } from './evidence.ts';
import type { Finding } from './findings.ts';
import type { Mark } from './ledger/ledger.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { describeWindow, isOpen } from './policy/window.ts';

/** RunFacts is what the guards of a whole run look at. */
export interface RunFacts {
  now: number;
  account: Pick<PolicyAccount, 'name' | 'armed' | 'enforce'>;
  policy: Pick<Policy, 'grace' | 'minimumAge' | 'limits' | 'window'>;
  /** Keys that the account lists. */
  listed: number;
  /** Why they could not all be listed. */
  incomplete: string | undefined;
  /** How many of them somebody vouches for; leases do not count. */
  recognized: number;
  recognitionFailed: string | undefined;
  /** How many keys there should be: the most that were listed of late, without those that were deleted here. */
  expected: number;
  /** How many keys were deleted here in the last 24 hours. */
  deletedLately: number;
  /** How many keys no other guard spares. */
  due: number;
  /** Why the ledger cannot be trusted. */
  ledgerBroken: string | undefined;
  /** Who else is at work on this account. */
  otherRun: string | undefined;
}

/** KeyFacts is what the guards of one key look at. */
export interface KeyFacts extends Omit<RunFacts, 'due'> {
  evidence: Evidence;
  /** The findings that ask for its deletion; none for a key that nobody wants to delete. */
  deletionFindings: Finding[];
  mark: Mark | undefined;
  /** What a listing right before the call shows to be different; undefined where it was not looked at yet. */
  changed: string | undefined;
}

/** Guard is a check that can stop deletions: `holds` when it does, and says why, or why not, with its numbers. */
export interface Guard<Facts> {
  name: string;
  blocks(facts: Facts): boolean;
  describe(facts: Facts): string;
}

/** GuardResult is what a guard said. */
export interface GuardResult {
  guard: string;
  blocks: boolean;
  reason: string;
}

/** LIMIT_PERIOD is the time over which deletions are counted against the limits, in milliseconds. */
export const LIMIT_PERIOD = DAY;

/** RUN_GUARDS stop all deletions of a run. In all guards a number that is none holds: `!(a >= b)`, never `a < b`. */
export const RUN_GUARDS: Guard<RunFacts>[] = [
  {
    name: 'not-enforced',
    blocks: ({ account }) => !account.armed,
    describe: ({ account: { name, armed, enforce } }) => {
      if (armed) return `the policy says enforce: ${name}`;
      if (enforce === undefined) return `the policy does not say enforce: ${name}`;
      return `the policy says enforce: ${enforce}, and the account is ${name}`;
    },
  },
  {
    name: 'another-run',
    blocks: ({ otherRun }) => otherRun !== undefined,
    describe: ({ otherRun }) => otherRun ?? 'no other run is at work',
  },
  {
    name: 'broken-ledger',
    blocks: ({ ledgerBroken }) => ledgerBroken !== undefined,
    describe: ({ ledgerBroken }) => ledgerBroken ?? 'the chain of the ledger is whole',
  },
  {
    name: 'incomplete-inventory',
    blocks: ({ incomplete }) => incomplete !== undefined,
    describe: ({ incomplete, listed }) => incomplete ?? `all of ${pluralize(listed, 'key')} listed`,
  },
  {
    name: 'inventory-shrank',
    blocks: ({ listed, expected, policy }) => !(listed >= expected * policy.limits.floor),
    describe: ({ listed, expected, policy }) =>
      `${pluralize(listed, 'key')} listed, ${expected} expected, floor ${percent(policy.limits.floor)}`,
  },
  {
    name: 'too-many',
    blocks: (facts) => facts.due > 0 && !(facts.due + facts.deletedLately <= allowedDeletions(facts)),
    describe: (facts) => {
      const { deletions, share } = facts.policy.limits;
      return `${facts.due} due and ${facts.deletedLately} deleted in the last 24 hours, allowed ${allowedDeletions(facts)} (limits: ${deletions}, and ${percent(share)} of ${pluralize(population(facts), 'key')})`;
    },
  },
  {
    name: 'outside-window',
    blocks: ({ policy: { window }, now }) => window !== undefined && !isOpen(window, now),
    describe: ({ policy: { window }, now }) =>
      window ? `now ${formatTimestamp(now)}, window ${describeWindow(window)}` : 'no window is set',
  },
];

/** KEY_GUARDS stop the deletion of one key. */
export const KEY_GUARDS: Guard<KeyFacts>[] = [
  {
    name: 'managed',
    blocks: ({ evidence }) => evidence.key.managed === true,
    describe: ({ evidence }) =>
      evidence.key.managed ? 'the platform made it for itself' : 'people put it there',
  },
  {
    name: 'not-undoable',
    blocks: ({ evidence }) => !evidence.key.fingerprint || !evidence.key.publicKey,
    describe: ({ evidence }) =>
      evidence.key.fingerprint && evidence.key.publicKey
        ? 'its public key is known, so that it can be put back'
        : 'its public key is not known, so that it could not be put back',
  },
  {
    name: 'shared-id',
    blocks: ({ evidence }) => evidence.entriesWithId > 1,
    describe: ({ evidence }) =>
      evidence.entriesWithId > 1
        ? `${evidence.entriesWithId} entries have its id, so that another one could be deleted in its place`
        : 'no other entry has its id',
  },
  {
    name: 'recognized',
    blocks: ({ evidence, deletionFindings }) =>
      evidence.recognized !== undefined && !isPublic(deletionFindings),
    describe: ({ evidence }) => evidence.recognized ?? 'nobody vouches for it now',
  },
  {
    name: 'recognition-failed',
    blocks: ({ recognitionFailed, deletionFindings }) =>
      recognitionFailed !== undefined && !isUrgent(deletionFindings),
    describe: ({ recognitionFailed }) => recognitionFailed ?? 'all sources of recognition answered',
  },
  {
    name: 'nothing-recognized',
    blocks: ({ recognized, deletionFindings }) => recognized === 0 && !isUrgent(deletionFindings),
    describe: ({ recognized, listed }) => `somebody vouches for ${recognized} of ${pluralize(listed, 'key')}`,
  },
  {
    name: 'too-young',
    blocks: ({ evidence, now, policy }) => !(now - evidence.addedAt >= policy.minimumAge),
    describe: ({ evidence, now, policy }) =>
      `on the account for ${formatDuration(now - evidence.addedAt)}, minimum ${formatDuration(policy.minimumAge)}`,
  },
  {
    name: 'in-use',
    blocks: ({ evidence: { use } }) => use.kind === 'unknown' || instancesInUse(use).length > 0,
    describe: ({ evidence: { use } }) => {
      if (use.kind === 'unknown') return `where it is in use is not known: ${use.why}`;
      if (use.kind === 'cannot-tell') return 'this provider does not tell where keys are in use';
      return use.instances.length > 0
        ? `connected with ${use.instances.map(({ id, name }) => name || id).join(', ')}`
        : 'connected with no machine';
    },
  },
  {
    name: 'not-notified',
    blocks: ({ mark, deletionFindings }) => !mark?.notified && !isOurs(deletionFindings),
    describe: ({ mark }) =>
      mark?.notified
        ? `people were told on ${formatTimestamp(Date.parse(mark.notified.at))} (${mark.notified.via.join(', ')})`
        : 'nobody was told yet',
  },
  {
    name: 'in-grace',
    blocks: ({ mark, deletionFindings, now, policy }) =>
      !isUrgent(deletionFindings) &&
      mark?.notified !== undefined &&
      !(now >= deletionDue(mark.notified, policy.grace)),
    describe: ({ mark, now, policy }) => {
      if (!mark?.notified) return `grace of ${formatDuration(policy.grace)} begins when people are told`;
      const due = deletionDue(mark.notified, policy.grace);
      return now >= due
        ? `over since ${formatTimestamp(due)}`
        : `until ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
    },
  },
  {
    name: 'changed',
    blocks: ({ changed }) => changed !== undefined,
    describe: ({ changed }) => changed ?? 'looked at again right before the call',
  },
];

/** evaluateGuards asks all guards of a list. */
export function evaluateGuards<Facts>(guards: Guard<Facts>[], facts: Facts): GuardResult[] {
  return guards.map((guard) => ({
    guard: guard.name,
    blocks: guard.blocks(facts),
    reason: guard.describe(facts),
  }));
}

/** blockingGuards are the guards of a list that hold. */
export function blockingGuards<Facts>(guards: Guard<Facts>[], facts: Facts): GuardResult[] {
  return evaluateGuards(
    guards.filter(({ blocks }) => blocks(facts)),
    facts,
  );
}

/** deletionDue is when a key may be deleted, in milliseconds: never sooner than people were told, later if the policy's grace grew. */
export function deletionDue(notified: NonNullable<Mark['notified']>, grace: number): number {
  return Math.max(Date.parse(notified.due), Date.parse(notified.at) + grace);
}

/** allowedDeletions is how many keys may be deleted within LIMIT_SPAN: a count and a share, but one of any account. */
export function allowedDeletions(facts: Pick<RunFacts, 'policy' | 'listed' | 'deletedLately'>): number {
  const { deletions, share } = facts.policy.limits;
  if (share === 0) return 0;
  return Math.min(deletions, Math.max(1, Math.floor(share * population(facts))));
}

function population({ listed, deletedLately }: Pick<RunFacts, 'listed' | 'deletedLately'>): number {
  return listed + deletedLately;
}

/** Whoever vouches for a key that strangers have too is mistaken. */
function isPublic(deletionFindings: Finding[]): boolean {
  return deletionFindings.some(({ bypass }) => bypass === 'no-grace');
}

/** A key that is ours, or that strangers have too: grace would protect nobody. */
function isUrgent(deletionFindings: Finding[]): boolean {
  return deletionFindings.some(({ bypass }) => bypass !== undefined);
}

function isOurs(deletionFindings: Finding[]): boolean {
  return deletionFindings.some(({ bypass }) => bypass === 'no-notice');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
