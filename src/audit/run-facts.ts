import { DAY } from '../time.ts';
import type { SourceFailures } from './findings.ts';
import type { RunFacts } from './guards/guard.ts';
import { LIMIT_PERIOD } from './guards/run-guards.ts';
import type { Ledger } from './ledger/ledger.ts';
import { activeHolds } from './ledger/record-holds.ts';
import type { Policy, PolicyAccount } from './policy/policy.ts';
import type { Recognition } from './recognition.ts';

/** Census is what the guards of a run know of the keys of an account. */
export interface Census {
  /** How many keys the account lists. */
  count: number;
  /** How many of them somebody owns now; leases do not count. */
  recognized: number;
  /** The identities that it lists, at least of those that watchedIdentities names. */
  watched: ReadonlySet<string>;
  /** Why not all keys could be listed. */
  keysFailed?: string | undefined;
}

/** FactsOptions is what the facts of a run are taken from. */
export interface FactsOptions {
  account: PolicyAccount;
  policy: Policy;
  recognition: Recognition;
  ledger: Pick<Ledger, 'runs' | 'chain' | 'held'>;
  sources: SourceFailures;
  /** Milliseconds since the epoch. */
  now: number;
  /** Why the ledger cannot be trusted. */
  ledgerBroken: string | undefined;
  /** Which other run holds the lock of the account. */
  otherRun: string | undefined;
  /** How many keys a person said that the account has, if it lists another number. */
  miscounted?: number | undefined;
  /** Why not everything was read that may hold keys. */
  holdsUnread?: string | undefined;
}

const WEEK = 7 * DAY;

/** collectFacts is what the guards of a run look at; how many keys are due is not known yet. */
export function collectFacts(options: FactsOptions, census: Census): RunFacts {
  const { account, policy, sources, ledger, now, ledgerBroken, otherRun } = options;
  const { failures } = options.recognition;
  const deletions = deletionTimes(ledger, census);
  return {
    now,
    account,
    policy,
    listed: census.count,
    incomplete: census.keysFailed,
    recognized: census.recognized,
    recognitionFailed: sources.recognition,
    exemptionsFailed: failures.find(({ exempts }) => exempts)?.why,
    expected: expectedKeys(ledger, now, deletions),
    miscounted: options.miscounted,
    recentlyDeleted: deletions.filter((at) => at >= now - LIMIT_PERIOD).length,
    due: 0,
    holds: activeHolds(ledger, now),
    holdsUnread: options.holdsUnread,
    ledgerBroken,
    otherRun,
  };
}

/**
 * expectedKeys is the most keys that the account had in the last week, without those that the audit has deleted since
 * then. If nothing was counted in the last week, the last count stands. Runs that a shrunken listing stopped do not
 * count, and nor does anything before a person confirmed the number.
 */
function expectedKeys(
  { runs, chain }: Pick<Ledger, 'runs' | 'chain'>,
  now: number,
  deletions: number[],
): number {
  const accepted = chain.entries.findLast((entry) => entry.kind === 'count-accepted');
  const since = accepted ? Date.parse(accepted.at) : Number.NEGATIVE_INFINITY;
  const trusted = runs.filter(({ shrank }) => !shrank);
  const listed = trusted.map(({ at, keys }) => ({ at: Date.parse(at), keys }));
  const counts = [
    ...(accepted ? [{ at: since, keys: accepted.count }] : []),
    ...listed.filter(({ at }) => at > since),
  ];
  const recent = counts.filter(({ at }) => at > now - WEEK);
  const expected = (recent.length > 0 ? recent : counts.slice(-1)).map(
    ({ at, keys }) => keys - deletions.filter((deletedAt) => deletedAt >= at).length,
  );
  return Math.max(0, ...expected);
}

/** deletionTimes are when the audit set out to delete the keys that are no longer listed, in milliseconds since the epoch. */
function deletionTimes({ chain }: Pick<Ledger, 'chain'>, { watched }: Census): number[] {
  const intents = new Map<string, number>();
  for (const entry of chain.entries) {
    if (entry.kind === 'deleting' && !watched.has(entry.key)) intents.set(entry.key, Date.parse(entry.at));
  }
  return [...intents.values()];
}

/** watchedIdentities are the identities of the keys that the audit set out to delete, as far as a run looks back. */
export function watchedIdentities({ chain }: Pick<Ledger, 'chain'>): Set<string> {
  return new Set(chain.entries.flatMap((entry) => (entry.kind === 'deleting' ? entry.key : [])));
}
