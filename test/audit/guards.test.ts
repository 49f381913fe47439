import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { Evidence } from '../../src/audit/evidence.ts';
import {
  allowedDeletions,
  deletionDue,
  evaluateGuards,
  type Guard,
  KEY_GUARDS,
  type KeyFacts,
  RUN_GUARDS,
  type RunFacts,
} from '../../src/audit/guards.ts';
import { formatIso } from '../../src/time.ts';
import { accountNamed, condemnedBy, DAY, evidenceOf, HOUR, keyNumber, policyFor, START } from './parts.ts';

/** The facts of a run that no guard stops. */
function runWith(fields: Partial<RunFacts> = {}): RunFacts {
  return {
    now: START,
    account: accountNamed('pictor-prod'),
    policy: policyFor(),
    listed: 10,
    incomplete: undefined,
    recognized: 3,
    recognitionFailed: undefined,
    expected: 10,
    deletedLately: 0,
    due: 1,
    ledgerBroken: undefined,
    otherRun: undefined,
    ...fields,
  };
}

/** When people were told, so that grace is over now. */
const told = { at: formatIso(START - 7 * DAY), due: formatIso(START), via: ['report', 'sns'] };

function markOf(notified: typeof told | undefined): KeyFacts['mark'] {
  return { at: formatIso(START - 8 * DAY), rules: ['unrecognized'], policy: '', notified };
}

/** The facts of a key that no guard spares. */
function keyWith(fields: Partial<KeyFacts> = {}): KeyFacts {
  return {
    ...runWith(),
    evidence: evidenceOf(1),
    deletionFindings: [condemnedBy('unrecognized')],
    mark: markOf(told),
    changed: undefined,
    ...fields,
  };
}

const keyThat = (key: Partial<AccountKey>) => ({ evidence: evidenceOf(1, { key: keyNumber(1, key) }) });
const evidenceThat = (fields: Partial<Evidence>) => ({ evidence: evidenceOf(1, fields) });
const policyThat = (fields: Parameters<typeof policyFor>[0]) => ({ policy: policyFor(fields) });
const limits = (deletions: number, share: number, floor = 0.5) =>
  policyThat({ limits: { deletions, share, floor } });
const published = { deletionFindings: [condemnedBy('unrecognized'), condemnedBy('compromised', 'no-grace')] };
const ours = { deletionFindings: [condemnedBy('unrecognized'), condemnedBy('expired-lease', 'no-notice')] };
/** A Tuesday at noon is in it to the minute. */
const tuesday = (from: number, to: number) =>
  policyThat({ window: { days: ['tue'], from, to, zone: 'UTC' } });
const NOON = 12 * 60;

type Row<Facts> = [guard: string, facts: Partial<Facts>, blocks: boolean, reason: string];

const RUNS: Row<RunFacts>[] = [
  ['not-enforced', {}, false, 'the policy says enforce: pictor-prod'],
  [
    'not-enforced',
    { account: accountNamed('pictor-prod', { armed: false, enforce: undefined }) },
    true,
    'the policy does not say enforce: pictor-prod',
  ],
  [
    'not-enforced',
    { account: accountNamed('pictor-prod', { armed: false, enforce: 'yes' }) },
    true,
    'the policy says enforce: yes, and the account is pictor-prod',
  ],
  ['another-run', {}, false, 'no other run is at work'],
  ['another-run', { otherRun: 'run-7 is at work' }, true, 'run-7 is at work'],
  ['broken-ledger', {}, false, 'the chain of the ledger is whole'],
  ['broken-ledger', { ledgerBroken: 'entry 3 was changed' }, true, 'entry 3 was changed'],
  ['incomplete-inventory', {}, false, 'all of 10 keys listed'],
  ['incomplete-inventory', { incomplete: 'page 2 is empty' }, true, 'page 2 is empty'],
  ['inventory-shrank', { listed: 5 }, false, '5 keys listed, 10 expected, floor 50%'],
  ['inventory-shrank', { listed: 4 }, true, '4 keys listed, 10 expected, floor 50%'],
  [
    'inventory-shrank',
    { listed: 1, expected: 0, ...limits(20, 1, 0.125) },
    false,
    '1 key listed, 0 expected, floor 12.5%',
  ],
  ['inventory-shrank', { expected: Number.NaN }, true, '10 keys listed, NaN expected, floor 50%'],
  [
    'too-many',
    { due: 15, deletedLately: 5, listed: 95 },
    false,
    '15 due and 5 deleted in the last 24 hours, allowed 20 (limits: 20, and 100% of 100 keys)',
  ],
  [
    'too-many',
    { due: 16, deletedLately: 5, listed: 95 },
    true,
    '16 due and 5 deleted in the last 24 hours, allowed 20 (limits: 20, and 100% of 100 keys)',
  ],
  [
    'too-many',
    { due: 0, deletedLately: 21 },
    false,
    '0 due and 21 deleted in the last 24 hours, allowed 20 (limits: 20, and 100% of 31 keys)',
  ],
  [
    'too-many',
    { due: 1, listed: 1, ...limits(20, 0.0512) },
    false,
    '1 due and 0 deleted in the last 24 hours, allowed 1 (limits: 20, and 5.12% of 1 key)',
  ],
  [
    'too-many',
    { deletedLately: Number.NaN },
    true,
    '1 due and NaN deleted in the last 24 hours, allowed NaN (limits: 20, and 100% of NaN keys)',
  ],
  ['outside-window', {}, false, 'no window is set'],
  [
    'outside-window',
    tuesday(NOON, NOON + 1),
    false,
    'now 2026-11-24 12:00 UTC, window tue from 12:00 to 12:01, UTC',
  ],
  [
    'outside-window',
    tuesday(NOON + 1, NOON + 2),
    true,
    'now 2026-11-24 12:00 UTC, window tue from 12:01 to 12:02, UTC',
  ],
];

const restorable = 'its public key is known, so that it can be put back';
const lost = 'its public key is not known, so that it could not be put back';
const twoMachines = [
  { id: 'm1', name: 'train' },
  { id: 'm2', name: '' },
];

const KEYS: Row<KeyFacts>[] = [
  ['managed', keyThat({ managed: false }), false, 'people put it there'],
  ['managed', keyThat({ managed: true }), true, 'the platform made it for itself'],
  ['not-undoable', {}, false, restorable],
  ['not-undoable', keyThat({ publicKey: '' }), true, lost],
  ['not-undoable', keyThat({ fingerprint: undefined }), true, lost],
  ['shared-id', {}, false, 'no other entry has its id'],
  [
    'shared-id',
    evidenceThat({ entriesWithId: 2 }),
    true,
    '2 entries have its id, so that another one could be deleted in its place',
  ],
  ['recognized', {}, false, 'nobody vouches for it now'],
  ['recognized', evidenceThat({ recognized: 'octocat (policy)' }), true, 'octocat (policy)'],
  ['recognized', { ...evidenceThat({ recognized: 'octocat (policy)' }), ...ours }, true, 'octocat (policy)'],
  [
    'recognized',
    { ...evidenceThat({ recognized: 'octocat (policy)' }), ...published },
    false,
    'octocat (policy)',
  ],
  ['recognition-failed', {}, false, 'all sources of recognition answered'],
  ['recognition-failed', { recognitionFailed: 'github is down' }, true, 'github is down'],
  ['recognition-failed', { recognitionFailed: 'github is down', ...ours }, false, 'github is down'],
  ['recognition-failed', { recognitionFailed: 'github is down', ...published }, false, 'github is down'],
  ['nothing-recognized', { recognized: 1 }, false, 'somebody vouches for 1 of 10 keys'],
  ['nothing-recognized', { recognized: 0 }, true, 'somebody vouches for 0 of 10 keys'],
  ['nothing-recognized', { recognized: 0, ...ours }, false, 'somebody vouches for 0 of 10 keys'],
  ['nothing-recognized', { recognized: 0, ...published }, false, 'somebody vouches for 0 of 10 keys'],
  [
    'too-young',
    evidenceThat({ addedAt: START - 12 * HOUR }),
    false,
    'on the account for 12 hours, minimum 12 hours',
  ],
  [
    'too-young',
    evidenceThat({ addedAt: START - 12 * HOUR + 1 }),
    true,
    'on the account for 11 hours, minimum 12 hours',
  ],
  [
    'too-young',
    { ...evidenceThat({ addedAt: START - 1 }), ...ours },
    true,
    'on the account for 0 minutes, minimum 12 hours',
  ],
  [
    'too-young',
    { ...evidenceThat({ addedAt: Number.NaN }), ...published },
    true,
    'on the account for NaN minutes, minimum 12 hours',
  ],
  ['in-use', {}, false, 'connected with no machine'],
  [
    'in-use',
    evidenceThat({ use: { kind: 'told', instances: twoMachines } }),
    true,
    'connected with train, m2',
  ],
  [
    'in-use',
    { ...evidenceThat({ use: { kind: 'told', instances: twoMachines } }), ...published },
    true,
    'connected with train, m2',
  ],
  [
    'in-use',
    evidenceThat({ use: { kind: 'unknown', why: '503' } }),
    true,
    'where it is in use is not known: 503',
  ],
  [
    'in-use',
    evidenceThat({ use: { kind: 'cannot-tell' } }),
    false,
    'this provider does not tell where keys are in use',
  ],
  ['not-notified', {}, false, 'people were told on 2026-11-17 12:00 UTC (report, sns)'],
  ['not-notified', { mark: undefined }, true, 'nobody was told yet'],
  ['not-notified', { mark: markOf(undefined) }, true, 'nobody was told yet'],
  ['not-notified', { mark: markOf(undefined), ...ours }, false, 'nobody was told yet'],
  ['not-notified', { mark: markOf(undefined), ...published }, true, 'nobody was told yet'],
  ['in-grace', {}, false, 'over since 2026-11-24 12:00 UTC'],
  ['in-grace', { now: START - 1 }, true, 'until 2026-11-24 12:00 UTC, 0 minutes left'],
  [
    'in-grace',
    { mark: markOf({ ...told, due: formatIso(START + DAY) }) },
    true,
    'until 2026-11-25 12:00 UTC, 24 hours left',
  ],
  ['in-grace', policyThat({ grace: 9 * DAY }), true, 'until 2026-11-26 12:00 UTC, 2 days left'],
  [
    'in-grace',
    { mark: markOf({ ...told, at: 'never' }) },
    true,
    'until 1970-01-01 00:00 UTC, NaN minutes left',
  ],
  ['in-grace', { now: START - 1, ...ours }, false, 'until 2026-11-24 12:00 UTC, 0 minutes left'],
  ['in-grace', { now: START - 1, ...published }, false, 'until 2026-11-24 12:00 UTC, 0 minutes left'],
  ['in-grace', { mark: undefined }, false, 'grace of 7 days begins when people are told'],
  ['in-grace', { mark: markOf(undefined) }, false, 'grace of 7 days begins when people are told'],
  ['changed', {}, false, 'looked at again right before the call'],
  ['changed', { changed: 'its id had another key' }, true, 'its id had another key'],
];

/** Titles of tests read best without the facts. */
function titled<Facts>(rows: Row<Facts>[]) {
  return rows.map(([guard, facts, blocks, reason]) => [guard, blocks, reason, facts] as const);
}

function ask<Facts>(guards: Guard<Facts>[], name: string, facts: Facts) {
  return evaluateGuards(
    guards.filter((guard) => guard.name === name),
    facts,
  );
}

describe('a guard of a run', () => {
  it.each(titled(RUNS))('%s (holds: %j): %s', (guard, blocks, reason, facts) => {
    expect(ask(RUN_GUARDS, guard, runWith(facts))).toEqual([{ guard, blocks, reason }]);
  });
});

describe('a guard of a key', () => {
  it.each(titled(KEYS))('%s (holds: %j): %s', (guard, blocks, reason, facts) => {
    expect(ask(KEY_GUARDS, guard, keyWith(facts))).toEqual([{ guard, blocks, reason }]);
  });
});

describe('the guards', () => {
  it('are each tried here with facts on which they hold, and with facts on which they do not', () => {
    const tried = (rows: Row<never>[], wanted: boolean) =>
      new Set(rows.filter(([, , blocks]) => blocks === wanted).map(([name]) => name));
    for (const wanted of [true, false]) {
      expect(tried(RUNS as Row<never>[], wanted)).toEqual(new Set(RUN_GUARDS.map(({ name }) => name)));
      expect(tried(KEYS as Row<never>[], wanted)).toEqual(new Set(KEY_GUARDS.map(({ name }) => name)));
    }
  });
});

describe('allowed', () => {
  it.each([
    { listed: 400, deletedLately: 0, deletions: 20, share: 0.05, most: 20 },
    { listed: 399, deletedLately: 0, deletions: 20, share: 0.05, most: 19 },
    { listed: 380, deletedLately: 20, deletions: 30, share: 0.05, most: 20 },
    { listed: 3, deletedLately: 0, deletions: 20, share: 0.05, most: 1 },
    { listed: 3, deletedLately: 0, deletions: 20, share: 0, most: 0 },
    { listed: 3, deletedLately: 0, deletions: 0, share: 0.05, most: 0 },
  ])('is $most for $listed keys, $deletedLately deleted, limits $deletions and $share', (row) => {
    const { listed, deletedLately, deletions, share, most } = row;
    expect(allowedDeletions({ listed, deletedLately, ...limits(deletions, share) })).toBe(most);
  });
});

describe('dueAt', () => {
  it.each([
    ['when people were told', 6 * DAY, START],
    ['when a grace that was lengthened ends', 8 * DAY, START + DAY],
  ])('is %s', (_, grace, due) => {
    expect(deletionDue(told, grace)).toBe(due);
  });
});
