import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { Evidence } from '../../src/audit/evidence.ts';
import type { Guard, KeyFacts, RunFacts } from '../../src/audit/guards/guard.ts';
import { GUARD_KINDS, type GuardKind } from '../../src/audit/guards/guard-kind.ts';
import { evaluateGuards, type GuardName } from '../../src/audit/guards/guards.ts';
import { deletionDue, KEY_GUARDS } from '../../src/audit/guards/key-guards.ts';
import { allowedDeletions, isLockedOut, RUN_GUARDS } from '../../src/audit/guards/run-guards.ts';
import type { Owner } from '../../src/audit/recognition.ts';
import { formatIso } from '../../src/time.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import {
  accountNamed,
  DAY,
  deletionFinding,
  evidenceOf,
  HOUR,
  keyNumber,
  leaseUntil,
  policyFor,
  START,
} from './parts.ts';

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
    exemptionsFailed: undefined,
    expected: 10,
    miscounted: undefined,
    recentlyDeleted: 0,
    due: 1,
    holds: new Map(),
    holdsUnread: undefined,
    ledgerBroken: undefined,
    otherRun: undefined,
    ...fields,
  };
}

/** When people were notified, so that grace is over now. */
const told = { at: formatIso(START - 7 * DAY), due: formatIso(START), via: ['report', 'sns'] };

function markOf(notified: typeof told | undefined): KeyFacts['mark'] {
  return { at: formatIso(START - 8 * DAY), rules: ['unrecognized'], policy: '', notified };
}

/** The facts of a key that no guard blocks. */
function keyWith(fields: Partial<KeyFacts> = {}): KeyFacts {
  return {
    ...runWith(),
    evidence: evidenceOf(1),
    deletionFindings: [deletionFinding('unrecognized')],
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
const published = {
  deletionFindings: [deletionFinding('unrecognized'), deletionFinding('compromised', 'no-grace')],
};
const ours = {
  deletionFindings: [deletionFinding('unrecognized'), deletionFinding('expired-lease', 'no-notice')],
};
/** A finding that does not depend on who owns the key, alone, and beside one that does. */
const aged = { deletionFindings: [deletionFinding('max-age')] };
const both = { deletionFindings: [deletionFinding('unrecognized'), deletionFinding('max-age')] };
const ownedBy = (owner: Partial<Owner>) =>
  evidenceThat({ owner: { owner: 'octocat', source: 'policy', ...owner } });
const heldOf = (number: number): Partial<RunFacts> => {
  const hold = {
    fingerprint: fingerprint(number),
    by: 'octocat',
    until: '2027-02-01T00:00:00Z',
    why: 'backup',
  };
  return { holds: new Map([[hold.fingerprint, { ...hold, source: 'octo-org/ops#comment-1' }]]) };
};
const leasedUntil = (expiresAt: number) => evidenceThat({ lease: leaseUntil(expiresAt) });
/** A Tuesday at noon is in it to the minute. */
const tuesday = (from: number, to: number) =>
  policyThat({ window: { days: ['tue'], from, to, zone: 'UTC' } });
const NOON = 12 * 60;

/** How each guard comes to lift, and whether somebody has to see to it. */
const NATURES: Record<GuardName, { scope: 'run' | 'key'; kind: GuardKind; needsPerson: boolean }> = {
  'not-enforced': { scope: 'run', kind: 'report-only', needsPerson: false },
  'another-run': { scope: 'run', kind: 'temporary', needsPerson: false },
  'broken-ledger': { scope: 'run', kind: 'temporary', needsPerson: true },
  'holds-unread': { scope: 'run', kind: 'temporary', needsPerson: true },
  'incomplete-inventory': { scope: 'run', kind: 'temporary', needsPerson: false },
  'inventory-shrank': { scope: 'run', kind: 'temporary', needsPerson: true },
  'too-many': { scope: 'run', kind: 'temporary', needsPerson: true },
  'outside-window': { scope: 'run', kind: 'temporary', needsPerson: false },
  managed: { scope: 'key', kind: 'permanent', needsPerson: false },
  'not-undoable': { scope: 'key', kind: 'permanent', needsPerson: true },
  'shared-id': { scope: 'key', kind: 'temporary', needsPerson: false },
  kept: { scope: 'key', kind: 'permanent', needsPerson: false },
  'on-hold': { scope: 'key', kind: 'permanent', needsPerson: false },
  leased: { scope: 'key', kind: 'temporary', needsPerson: false },
  'recognition-failed': { scope: 'key', kind: 'temporary', needsPerson: true },
  'nothing-recognized': { scope: 'key', kind: 'temporary', needsPerson: true },
  'too-young': { scope: 'key', kind: 'temporary', needsPerson: false },
  'in-use': { scope: 'key', kind: 'temporary', needsPerson: false },
  'not-notified': { scope: 'key', kind: 'notice', needsPerson: false },
  'in-grace': { scope: 'key', kind: 'waiting', needsPerson: false },
  changed: { scope: 'key', kind: 'temporary', needsPerson: false },
};

type Row<Facts> = [guard: GuardName, facts: Partial<Facts>, blocks: boolean, reason: string];

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
  ['another-run', {}, false, 'no other run is active'],
  ['another-run', { otherRun: 'run-7 is active' }, true, 'run-7 is active'],
  ['broken-ledger', {}, false, 'the hash chain of the ledger is intact'],
  ['broken-ledger', { ledgerBroken: 'entry 3 was changed' }, true, 'entry 3 was changed'],
  ['holds-unread', {}, false, 'everything was read in which people may ask to keep a key'],
  ['holds-unread', { holdsUnread: 'GitHub answered 502' }, true, 'GitHub answered 502'],
  ['incomplete-inventory', {}, false, 'the listing is complete: 10 keys'],
  ['incomplete-inventory', { incomplete: 'page 2 is empty' }, true, 'page 2 is empty'],
  ['inventory-shrank', { listed: 5 }, false, '5 keys listed, 10 expected, floor 50%'],
  [
    'inventory-shrank',
    { listed: 4 },
    true,
    '4 keys listed, 10 expected, floor 50%; if 4 is right: keylease audit --policy FILE --account pictor-prod --accept-count 4',
  ],
  [
    'inventory-shrank',
    { listed: 9, miscounted: 8 },
    true,
    '9 keys listed, 10 expected, floor 50%, and 8 confirmed by a person',
  ],
  [
    'inventory-shrank',
    { listed: 1, expected: 0, ...limits(20, 1, 0.125) },
    false,
    '1 key listed, 0 expected, floor 12.5%',
  ],
  [
    'inventory-shrank',
    { expected: Number.NaN },
    true,
    '10 keys listed, NaN expected, floor 50%; if 10 is right: keylease audit --policy FILE --account pictor-prod --accept-count 10',
  ],
  [
    'too-many',
    { due: 15, recentlyDeleted: 5, listed: 95 },
    false,
    '15 due and 5 deleted in the last 24 hours, 20 allowed (limits: 20, and 100% of 100 keys)',
  ],
  [
    'too-many',
    { due: 16, recentlyDeleted: 5, listed: 95 },
    true,
    '16 due and 5 deleted in the last 24 hours, 20 allowed (limits: 20, and 100% of 100 keys)',
  ],
  [
    'too-many',
    { due: 0, recentlyDeleted: 21 },
    false,
    '0 due and 21 deleted in the last 24 hours, 20 allowed (limits: 20, and 100% of 31 keys)',
  ],
  [
    'too-many',
    { due: 1, listed: 1, ...limits(20, 0.0512) },
    false,
    '1 due and 0 deleted in the last 24 hours, 1 allowed (limits: 20, and 5.12% of 1 key)',
  ],
  [
    'too-many',
    { recentlyDeleted: Number.NaN },
    true,
    '1 due and NaN deleted in the last 24 hours, NaN allowed (limits: 20, and 100% of NaN keys)',
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

const restorable = 'its public key is known, so it can be restored';
const lost = 'its public key is not known, so it could not be restored';
const twoMachines = [
  { id: 'm1', name: 'train' },
  { id: 'm2', name: '' },
];

const KEYS: Row<KeyFacts>[] = [
  ['managed', keyThat({ managed: false }), false, 'not created by the provider'],
  ['managed', keyThat({ managed: true }), true, 'created by the provider for itself'],
  ['not-undoable', {}, false, restorable],
  ['not-undoable', keyThat({ publicKey: '' }), true, lost],
  ['not-undoable', keyThat({ fingerprint: undefined }), true, lost],
  [
    'not-undoable',
    evidenceThat({ undoProblem: 'it is of type sk-x, and only ssh-rsa are accepted' }),
    true,
    'the provider would not take it back as it is: it is of type sk-x, and only ssh-rsa are accepted',
  ],
  ['shared-id', {}, false, 'no other entry has its id'],
  [
    'shared-id',
    evidenceThat({ entriesWithId: 2 }),
    true,
    '2 entries have its id, so another one might be deleted instead',
  ],
  ['on-hold', {}, false, 'nobody asked in a comment to keep it'],
  ['on-hold', heldOf(2), false, 'nobody asked in a comment to keep it'],
  ['on-hold', heldOf(1), true, 'octocat asked to keep it until 2027-01-31: backup'],
  ['on-hold', { ...heldOf(1), ...published }, true, 'octocat asked to keep it until 2027-01-31: backup'],
  [
    'on-hold',
    { ...heldOf(1), ...keyThat({ fingerprint: undefined }) },
    false,
    'nobody asked in a comment to keep it',
  ],
  ['kept', {}, false, 'it has no known owner now'],
  ['kept', ownedBy({}), false, 'octocat (policy) owns it, and does not keep it'],
  ['kept', ownedBy({ keep: true, reason: 'break glass' }), true, 'octocat (policy) keeps it: break glass'],
  ['kept', ownedBy({ keep: true, until: START + 1 }), true, 'octocat (policy) keeps it: no reason given'],
  ['kept', ownedBy({ keep: true, until: START }), false, 'it has no known owner now'],
  ['kept', { ...ownedBy({ keep: true, reason: 'r' }), ...ours }, true, 'octocat (policy) keeps it: r'],
  ['kept', { ...ownedBy({ keep: true, reason: 'r' }), ...published }, true, 'octocat (policy) keeps it: r'],
  ['leased', {}, false, 'not leased now'],
  ['leased', evidenceThat({ lease: { kind: 'look-alike', why: 'w' } }), false, 'not leased now'],
  ['leased', leasedUntil(START + 1), true, 'leased by run 7.2 of train until 2026-11-24 12:00 UTC'],
  ['leased', leasedUntil(START), false, 'not leased now'],
  ['leased', leasedUntil(Number.NaN), true, 'leased by run 7.2 of train until 1970-01-01 00:00 UTC'],
  [
    'leased',
    { ...leasedUntil(START + HOUR), ...ours },
    true,
    'leased by run 7.2 of train until 2026-11-24 13:00 UTC',
  ],
  [
    'leased',
    { ...leasedUntil(START + HOUR), ...published },
    false,
    'leased by run 7.2 of train until 2026-11-24 13:00 UTC',
  ],
  ['recognition-failed', {}, false, 'all sources of recognition could be read'],
  ['recognition-failed', { recognitionFailed: 'no lease secret' }, true, 'no lease secret'],
  ['recognition-failed', { recognitionFailed: 'no lease secret', ...aged }, false, 'no lease secret'],
  ['recognition-failed', { recognitionFailed: 'no lease secret', ...both }, false, 'no lease secret'],
  ['recognition-failed', { recognitionFailed: 'no lease secret', ...ours }, false, 'no lease secret'],
  ...[{}, aged, ours, published].map(
    (findings): Row<KeyFacts> => [
      'recognition-failed',
      { recognitionFailed: 'no lease secret', exemptionsFailed: 'no team.keys', ...findings },
      true,
      'no team.keys',
    ],
  ),
  ['nothing-recognized', { recognized: 1 }, false, '1 of 10 keys recognized'],
  ['nothing-recognized', { recognized: 0 }, true, '0 of 10 keys recognized'],
  ['nothing-recognized', { recognized: 0, ...aged }, false, '0 of 10 keys recognized'],
  ['nothing-recognized', { recognized: 0, ...both }, false, '0 of 10 keys recognized'],
  ['nothing-recognized', { recognized: 0, ...ours }, false, '0 of 10 keys recognized'],
  [
    'too-young',
    evidenceThat({ presentSince: START - 12 * HOUR }),
    false,
    'on the account for 12 hours, minimum 12 hours',
  ],
  [
    'too-young',
    evidenceThat({ presentSince: START - 12 * HOUR + 1 }),
    true,
    'on the account for 11 hours, minimum 12 hours',
  ],
  [
    'too-young',
    { ...evidenceThat({ presentSince: START - 1 }), ...ours },
    true,
    'on the account for 0 minutes, minimum 12 hours',
  ],
  [
    'too-young',
    { ...evidenceThat({ presentSince: Number.NaN }), ...published },
    true,
    'on the account for NaN minutes, minimum 12 hours',
  ],
  ['in-use', {}, false, 'on no machine'],
  ['in-use', evidenceThat({ use: { kind: 'known', instances: twoMachines } }), true, 'on train, m2'],
  [
    'in-use',
    { ...evidenceThat({ use: { kind: 'known', instances: twoMachines } }), ...published },
    true,
    'on train, m2',
  ],
  [
    'in-use',
    evidenceThat({ use: { kind: 'unknown', why: '503' } }),
    true,
    'it is not known whether it is in use: 503',
  ],
  [
    'in-use',
    evidenceThat({ use: { kind: 'not-reported', unlisted: [] } }),
    false,
    'this provider does not report where keys are in use',
  ],
  [
    'in-use',
    {
      ...evidenceThat({ use: { kind: 'not-reported', unlisted: ['Droplets', 'pools'] } }),
      policy: policyFor({ unreportedUse: 'hold' }),
    },
    true,
    'on no machine that is listed; whether Droplets or pools use it, this provider does not report',
  ],
  [
    'in-use',
    {
      ...evidenceThat({ use: { kind: 'known', instances: [] } }),
      policy: policyFor({ unreportedUse: 'hold' }),
    },
    false,
    'on no machine',
  ],
  ['not-notified', {}, false, 'people were notified on 2026-11-17 12:00 UTC (report, sns)'],
  ['not-notified', { mark: undefined }, true, 'nobody has been notified yet'],
  ['not-notified', { mark: markOf(undefined) }, true, 'nobody has been notified yet'],
  ['not-notified', { mark: markOf(undefined), ...ours }, false, 'nobody has been notified yet'],
  ['not-notified', { mark: markOf(undefined), ...published }, true, 'nobody has been notified yet'],
  ['in-grace', {}, false, 'ended 2026-11-24 12:00 UTC'],
  ['in-grace', { now: START - 1 }, true, 'until 2026-11-24 12:00 UTC, 0 minutes left'],
  [
    'in-grace',
    { mark: markOf({ ...told, due: formatIso(START + DAY) }) },
    true,
    'until 2026-11-25 12:00 UTC, 1 day left',
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
  ['in-grace', { mark: undefined }, false, 'the grace period of 7 days begins with the notice'],
  ['in-grace', { mark: markOf(undefined) }, false, 'the grace period of 7 days begins with the notice'],
  ['changed', {}, false, 'checked again right before the deletion'],
  ['changed', { changed: 'its id had another key' }, true, 'its id had another key'],
];

/** Titles of tests read best without the facts. */
function titled<Facts>(rows: Row<Facts>[]) {
  return rows.map(([guard, facts, blocks, reason]) => [guard, blocks, reason, facts] as const);
}

function ask<Facts>(guards: Guard<Facts, GuardName>[], name: GuardName, facts: Facts) {
  return evaluateGuards(
    guards.filter((guard) => guard.name === name),
    facts,
  );
}

describe('a guard of a run', () => {
  it.each(titled(RUNS))('%s (blocks: %j): %s', (guard, blocks, reason, facts) => {
    expect(ask(RUN_GUARDS, guard, runWith(facts))).toEqual([{ guard, ...NATURES[guard], blocks, reason }]);
  });
});

describe('a guard of a key', () => {
  it.each(titled(KEYS))('%s (blocks: %j): %s', (guard, blocks, reason, facts) => {
    expect(ask(KEY_GUARDS, guard, keyWith(facts))).toEqual([{ guard, ...NATURES[guard], blocks, reason }]);
  });
});

describe('the guards', () => {
  it('are each tried here with facts on which they block, and with facts on which they do not', () => {
    const tried = (rows: Row<never>[], wanted: boolean) =>
      new Set(rows.filter(([, , blocks]) => blocks === wanted).map(([name]) => name));
    for (const wanted of [true, false]) {
      expect(tried(RUNS as Row<never>[], wanted)).toEqual(new Set(RUN_GUARDS.map(({ name }) => name)));
      expect(tried(KEYS as Row<never>[], wanted)).toEqual(new Set(KEY_GUARDS.map(({ name }) => name)));
    }
  });

  it('say in the documentation when they block, and for how long', () => {
    const kinds = Object.values(NATURES).map(({ kind }) => kind);
    expect(Object.keys(GUARD_KINDS).sort()).toEqual([...new Set(kinds)].sort());
    for (const text of Object.values(GUARD_KINDS)) expect(text).toMatch(/^(as long as|until) .{10,}$/);
    for (const { description } of [...RUN_GUARDS, ...KEY_GUARDS]) expect(description).toMatch(/^.{20,}[^.]$/);
  });
});

describe('allowedDeletions', () => {
  it.each([
    { listed: 400, recentlyDeleted: 0, deletions: 20, share: 0.05, most: 20 },
    { listed: 399, recentlyDeleted: 0, deletions: 20, share: 0.05, most: 19 },
    { listed: 380, recentlyDeleted: 20, deletions: 30, share: 0.05, most: 20 },
    { listed: 3, recentlyDeleted: 0, deletions: 20, share: 0.05, most: 1 },
    { listed: 3, recentlyDeleted: 0, deletions: 20, share: 0, most: 0 },
    { listed: 3, recentlyDeleted: 0, deletions: 0, share: 0.05, most: 0 },
  ])('is $most for $listed keys, $recentlyDeleted deleted, limits $deletions and $share', (row) => {
    const { listed, recentlyDeleted, deletions, share, most } = row;
    expect(allowedDeletions({ listed, recentlyDeleted, ...limits(deletions, share) })).toBe(most);
  });
});

describe('isLockedOut', () => {
  it.each<[boolean, Partial<RunFacts>]>([
    [true, { otherRun: 'another run' }],
    [true, { otherRun: 'another run', incomplete: 'page 2 is missing' }],
    [false, { incomplete: 'page 2 is missing' }],
    [false, {}],
  ])('is %j for a run with %j', (locked, facts) => {
    expect(isLockedOut(evaluateGuards(RUN_GUARDS, runWith(facts)))).toBe(locked);
  });
});

describe('deletionDue', () => {
  it.each([
    ['when people were notified', 6 * DAY, START],
    ['when a grace that was lengthened ends', 8 * DAY, START + DAY],
  ])('is %s', (_, grace, due) => {
    expect(deletionDue(told, grace)).toBe(due);
  });
});
