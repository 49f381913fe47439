import type { Evidence } from '../evidence.ts';
import type { Finding } from '../findings.ts';
import type { Mark } from '../ledger/ledger.ts';
import type { Policy, PolicyAccount } from '../policy/policy.ts';
import type { GuardKind } from './guard-kind.ts';

/** RunFacts is what the guards of a whole run look at. */
export interface RunFacts {
  /** Milliseconds since the epoch. */
  now: number;
  account: Pick<PolicyAccount, 'name' | 'armed' | 'enforce'>;
  policy: Pick<Policy, 'grace' | 'minimumAge' | 'limits' | 'window'>;
  /** Keys that the account lists. */
  listed: number;
  /** Why they could not all be listed. */
  incomplete: string | undefined;
  /** How many of them are recognized; leases do not count. */
  recognized: number;
  recognitionFailed: string | undefined;
  /** How many keys there should be: the most that were listed of late, without those that were deleted here. */
  expected: number;
  /** How many keys were deleted here in the last 24 hours. */
  deletedLately: number;
  /** How many keys no other guard blocks. */
  due: number;
  /** Why the ledger cannot be trusted. */
  ledgerBroken: string | undefined;
  /** Which other run works on this account. */
  otherRun: string | undefined;
}

/** KeyFacts is what the guards of one key look at. */
export interface KeyFacts extends Omit<RunFacts, 'due'> {
  evidence: Evidence;
  /** The findings that ask for its deletion; none for a key that nobody wants to delete. */
  deletionFindings: Finding[];
  mark: Mark | undefined;
  /** How a listing right before the deletion differs; undefined before there is one. */
  changed: string | undefined;
}

/** Guard is a check that can stop deletions: of a whole run, or of one key. */
export interface Guard<Facts, Name extends string = string> {
  /** What reports and metrics call it. */
  name: Name;
  scope: 'run' | 'key';
  kind: GuardKind;
  /** True where it may block forever unless somebody looks into it. */
  needsPerson?: true;
  /** When it blocks: a clause without the full stop, for the documentation. */
  description: string;
  /** blocks tells whether it stops the deletion. A number that is NaN must block: `!(a >= b)`, never `a < b`. */
  blocks(facts: Facts): boolean;
  /** describe says why it blocks, or why not, with its numbers. It may hold text from outside. */
  describe(facts: Facts): string;
}
