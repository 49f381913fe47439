import type { Evidence } from '../evidence.ts';
import type { Finding } from '../findings.ts';
import type { Hold } from '../ledger/hold.ts';
import type { Mark } from '../ledger/ledger.ts';
import type { Policy, PolicyAccount } from '../policy/policy.ts';
import type { GuardKind } from './guard-kind.ts';

/** RunFacts is what the guards of a whole run look at. */
export interface RunFacts {
  /** Milliseconds since the epoch. */
  now: number;
  account: Pick<PolicyAccount, 'name' | 'armed' | 'enforce'>;
  policy: Pick<Policy, 'grace' | 'minimumAge' | 'unreportedUse' | 'limits' | 'window'>;
  /** Keys that the account lists. */
  listed: number;
  /** Why not all of them could be listed. */
  incomplete: string | undefined;
  /** How many of them are recognized; leases do not count. */
  recognized: number;
  /** Why a source of recognition could not be read. */
  recognitionFailed: string | undefined;
  /** Why a source that can exempt keys from deletion could not be read. */
  exemptionsFailed: string | undefined;
  /** How many keys should be listed: the most in the last week, without those that the audit deleted. */
  expected: number;
  /** How many keys a person said that the account has, if it lists another number. */
  miscounted: number | undefined;
  /** How many keys the audit deleted in the last 24 hours. */
  recentlyDeleted: number;
  /** How many keys would be deleted if no guard of the run blocked it. */
  due: number;
  /** What people asked to keep for a while, by fingerprint. */
  holds: ReadonlyMap<string, Hold>;
  /** Why not all of that could be read. */
  holdsUnread: string | undefined;
  /** Why the ledger cannot be trusted. */
  ledgerBroken: string | undefined;
  /** Which other run holds the lock of the account. */
  otherRun: string | undefined;
}

/** KeyFacts is what the guards of one key look at. */
export interface KeyFacts extends Omit<RunFacts, 'due'> {
  evidence: Evidence;
  /** The findings that call for its deletion, if any. */
  deletionFindings: Finding[];
  mark: Mark | undefined;
  /** What a listing right before the deletion shows to have changed; undefined for nothing, and before there is one. */
  changed: string | undefined;
}

/** Guard is a check that can stop deletions: of a whole run, or of one key. */
export interface Guard<Facts, Name extends string = string> {
  /** Its name in reports and metrics. */
  name: Name;
  scope: 'run' | 'key';
  kind: GuardKind;
  /** True if it may block forever unless somebody looks into it. */
  needsPerson?: true;
  /** When it blocks: a clause without the full stop, for the documentation. */
  description: string;
  /** blocks tells whether it stops the deletion. A number that is NaN must block: `!(a >= b)`, never `a < b`. */
  blocks(facts: Facts): boolean;
  /** describe says why it blocks, or why not, with its numbers. The result may contain text from outside. */
  describe(facts: Facts): string;
}
