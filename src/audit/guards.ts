import { type Evidence, machinesOf } from './evidence.ts';
import type { Finding } from './findings.ts';
import type { Mark } from './ledger/ledger.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import { describeWindow, isOpen } from './policy/window.ts';
import { count, minute, span } from './words.ts';

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
  condemned: Finding[];
  mark: Mark | undefined;
  /** What a listing right before the call shows to be different; undefined where it was not looked at yet. */
  changed: string | undefined;
}

/** Guard is a check that can stop deletions: `holds` when it does, and says why, or why not, with its numbers. */
export interface Guard<Facts> {
  name: string;
  holds(facts: Facts): boolean;
  says(facts: Facts): string;
}

/** Check is what a guard said. */
export interface Check {
  guard: string;
  holds: boolean;
  says: string;
}

/** LIMIT_SPAN is the time over which deletions are counted against the limits, in milliseconds. */
export const LIMIT_SPAN = 24 * 3600_000;

/** RUN_GUARDS stop all deletions of a run. In all guards a number that is none holds: `!(a >= b)`, never `a < b`. */
export const RUN_GUARDS: Guard<RunFacts>[] = [
  {
    name: 'not-enforced',
    holds: ({ account }) => !account.armed,
    says: ({ account: { name, armed, enforce } }) => {
      if (armed) return `the policy says enforce: ${name}`;
      if (enforce === undefined) return `the policy does not say enforce: ${name}`;
      return `the policy says enforce: ${enforce}, and the account is ${name}`;
    },
  },
  {
    name: 'another-run',
    holds: ({ otherRun }) => otherRun !== undefined,
    says: ({ otherRun }) => otherRun ?? 'no other run is at work',
  },
  {
    name: 'broken-ledger',
    holds: ({ ledgerBroken }) => ledgerBroken !== undefined,
    says: ({ ledgerBroken }) => ledgerBroken ?? 'the chain of the ledger is whole',
  },
  {
    name: 'incomplete-inventory',
    holds: ({ incomplete }) => incomplete !== undefined,
    says: ({ incomplete, listed }) => incomplete ?? `all of ${count(listed, 'key')} listed`,
  },
  {
    name: 'inventory-shrank',
    holds: ({ listed, expected, policy }) => !(listed >= expected * policy.limits.floor),
    says: ({ listed, expected, policy }) =>
      `${count(listed, 'key')} listed, ${expected} expected, floor ${percent(policy.limits.floor)}`,
  },
  {
    name: 'too-many',
    holds: (facts) => facts.due > 0 && !(facts.due + facts.deletedLately <= allowed(facts)),
    says: (facts) => {
      const { deletions, share } = facts.policy.limits;
      return `${facts.due} due and ${facts.deletedLately} deleted in the last 24 hours, allowed ${allowed(facts)} (limits: ${deletions}, and ${percent(share)} of ${count(population(facts), 'key')})`;
    },
  },
  {
    name: 'outside-window',
    holds: ({ policy: { window }, now }) => window !== undefined && !isOpen(window, now),
    says: ({ policy: { window }, now }) =>
      window ? `now ${minute(now)} UTC, window ${describeWindow(window)}` : 'no window is set',
  },
];

/** KEY_GUARDS stop the deletion of one key. */
export const KEY_GUARDS: Guard<KeyFacts>[] = [
  {
    name: 'managed',
    holds: ({ evidence }) => evidence.key.managed === true,
    says: ({ evidence }) =>
      evidence.key.managed ? 'the platform made it for itself' : 'people put it there',
  },
  {
    name: 'not-undoable',
    holds: ({ evidence }) => !evidence.key.fingerprint || !evidence.key.publicKey,
    says: ({ evidence }) =>
      evidence.key.fingerprint && evidence.key.publicKey
        ? 'its public key is known, so that it can be put back'
        : 'its public key is not known, so that it could not be put back',
  },
  {
    name: 'shared-id',
    holds: ({ evidence }) => evidence.entries > 1,
    says: ({ evidence }) =>
      evidence.entries > 1
        ? `${evidence.entries} entries have its id, so that another one could be deleted in its place`
        : 'no other entry has its id',
  },
  {
    name: 'recognized',
    holds: ({ evidence, condemned }) => evidence.recognized !== undefined && !isPublic(condemned),
    says: ({ evidence }) => evidence.recognized ?? 'nobody vouches for it now',
  },
  {
    name: 'recognition-failed',
    holds: ({ recognitionFailed, condemned }) => recognitionFailed !== undefined && !isUrgent(condemned),
    says: ({ recognitionFailed }) => recognitionFailed ?? 'all sources of recognition answered',
  },
  {
    name: 'nothing-recognized',
    holds: ({ recognized, condemned }) => recognized === 0 && !isUrgent(condemned),
    says: ({ recognized, listed }) => `somebody vouches for ${recognized} of ${count(listed, 'key')}`,
  },
  {
    name: 'too-young',
    holds: ({ evidence, now, policy }) => !(now - evidence.since >= policy.minimumAge),
    says: ({ evidence, now, policy }) =>
      `on the account for ${span(now - evidence.since)}, minimum ${span(policy.minimumAge)}`,
  },
  {
    name: 'in-use',
    holds: ({ evidence: { use } }) => use.kind === 'unknown' || machinesOf(use).length > 0,
    says: ({ evidence: { use } }) => {
      if (use.kind === 'unknown') return `where it is in use is not known: ${use.why}`;
      if (use.kind === 'cannot-tell') return 'this provider does not tell where keys are in use';
      return use.machines.length > 0
        ? `connected with ${use.machines.map(({ id, name }) => name || id).join(', ')}`
        : 'connected with no machine';
    },
  },
  {
    name: 'not-notified',
    holds: ({ mark, condemned }) => !mark?.notified && !isOurs(condemned),
    says: ({ mark }) =>
      mark?.notified
        ? `people were told on ${minute(Date.parse(mark.notified.at))} UTC (${mark.notified.via.join(', ')})`
        : 'nobody was told yet',
  },
  {
    name: 'in-grace',
    holds: ({ mark, condemned, now, policy }) =>
      !isUrgent(condemned) && mark?.notified !== undefined && !(now >= dueAt(mark.notified, policy.grace)),
    says: ({ mark, now, policy }) => {
      if (!mark?.notified) return `grace of ${span(policy.grace)} begins when people are told`;
      const due = dueAt(mark.notified, policy.grace);
      return now >= due
        ? `over since ${minute(due)} UTC`
        : `until ${minute(due)} UTC, ${span(due - now)} left`;
    },
  },
  {
    name: 'changed',
    holds: ({ changed }) => changed !== undefined,
    says: ({ changed }) => changed ?? 'looked at again right before the call',
  },
];

/** checkAll asks all guards of a list. */
export function checkAll<Facts>(guards: Guard<Facts>[], facts: Facts): Check[] {
  return guards.map(({ name, holds, says }) => ({ guard: name, holds: holds(facts), says: says(facts) }));
}

/** holding are the guards of a list that hold. */
export function holding<Facts>(guards: Guard<Facts>[], facts: Facts): Check[] {
  return checkAll(
    guards.filter(({ holds }) => holds(facts)),
    facts,
  );
}

/** dueAt is when a key may be deleted, in milliseconds: never sooner than people were told, later if the policy's grace grew. */
export function dueAt(notified: NonNullable<Mark['notified']>, grace: number): number {
  return Math.max(Date.parse(notified.due), Date.parse(notified.at) + grace);
}

/** allowed is how many keys may be deleted within LIMIT_SPAN: a count and a share, but one of any account. */
export function allowed(facts: Pick<RunFacts, 'policy' | 'listed' | 'deletedLately'>): number {
  const { deletions, share } = facts.policy.limits;
  if (share === 0) return 0;
  return Math.min(deletions, Math.max(1, Math.floor(share * population(facts))));
}

function population({ listed, deletedLately }: Pick<RunFacts, 'listed' | 'deletedLately'>): number {
  return listed + deletedLately;
}

/** Whoever vouches for a key that strangers have too is mistaken. */
function isPublic(condemned: Finding[]): boolean {
  return condemned.some(({ haste }) => haste === 'no-grace');
}

/** A key that is ours, or that strangers have too: grace would protect nobody. */
function isUrgent(condemned: Finding[]): boolean {
  return condemned.some(({ haste }) => haste !== undefined);
}

function isOurs(condemned: Finding[]): boolean {
  return condemned.some(({ haste }) => haste === 'no-notice');
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
