import { describe, expect, it } from '@jest/globals';
import { verifyChain } from '../../../src/audit/ledger/chain.ts';
import type { KeyRecord, Ledger, LedgerEvent, Mark } from '../../../src/audit/ledger/ledger.ts';
import {
  emptyLedger,
  type KeyObservation,
  pendingDeletions,
  recordEvents,
  recordNotice,
  recordObservation,
  recordReminder,
  recordRun,
} from '../../../src/audit/ledger/record.ts';
import { formatIso } from '../../../src/time.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { DAY, HOUR, START } from '../parts.ts';

const moment = { now: START, run: 'run-1', policy: 'p', keylease: '0.0.0' };
const identity = (number: number) => `${fingerprint(number)}@${number}`;
const mark = (at: number, notified?: Mark['notified']): Mark => ({
  at: formatIso(at),
  rules: ['unrecognized'],
  policy: 'p',
  notified,
});

function observed(number: number, fields: Partial<KeyObservation> = {}): KeyObservation {
  return {
    identity: identity(number),
    firstSeenAt: START - 300 * DAY,
    returnedAt: undefined,
    isInUse: false,
    isSound: false,
    slow: undefined,
    rules: [],
    mark: undefined,
    ...fields,
  };
}

function ledgerWith(keys: { [number: number]: KeyRecord }): Ledger {
  const named = Object.entries(keys).map(([number, record]) => [identity(Number(number)), record]);
  return { ...emptyLedger('prod'), keys: Object.fromEntries(named) };
}

/** accountWith is what a run saw of keys, where two rules could not be evaluated. */
function accountWith(...keys: KeyObservation[]) {
  return { keys, notEvaluated: new Set(['max-age', 'pinned-until']) };
}

/** What the chain says, without hashes. */
function told({ chain }: Ledger) {
  expect(verifyChain(chain)).toBeUndefined();
  return chain.entries.map(({ n: _n, prev: _prev, hash: _hash, ...rest }) => rest);
}

describe('an empty ledger', () => {
  it('knows nothing of an account', () => {
    const beginning = { n: 0, hash: '0'.repeat(64) };
    const chain = { anchor: beginning, entries: [], head: beginning };
    expect(emptyLedger('prod')).toEqual({
      account: 'prod',
      revision: 0,
      keys: {},
      runs: [],
      chain,
      segments: [],
    });
  });
});

describe('what a run saw', () => {
  const [yesterday, now] = [formatIso(START - DAY), formatIso(START)];
  const old = mark(START - DAY);

  type Row = [
    title: string,
    before: KeyRecord | undefined,
    seen: KeyObservation | undefined,
    after: KeyRecord | undefined,
  ];

  it.each<Row>([
    ['a new key', undefined, observed(1), { seen: formatIso(START - 300 * DAY) }],
    ['a key that it knows', { seen: yesterday }, observed(1), { seen: yesterday }],
    [
      'a key on an instance',
      { seen: yesterday },
      observed(1, { isInUse: true }),
      { seen: yesterday, used: now.slice(0, 10) },
    ],
    [
      'a key that was on an instance',
      { seen: yesterday, used: yesterday },
      observed(1),
      { seen: yesterday, used: yesterday },
    ],
    [
      'when rules began to fire',
      { seen: yesterday, findings: { weak: yesterday, unused: yesterday } },
      observed(1, { rules: ['weak', 'unrecognized'] }),
      { seen: yesterday, findings: { weak: yesterday, unrecognized: now } },
    ],
    [
      'that a rule fired which could not be evaluated this time',
      { seen: yesterday, findings: { 'max-age': yesterday, weak: yesterday, 'pinned-until': yesterday } },
      observed(1),
      { seen: yesterday, findings: { 'max-age': yesterday, 'pinned-until': yesterday } },
    ],
    [
      'which version found a key to be sound',
      { seen: yesterday },
      observed(1, { isSound: true }),
      { seen: yesterday, sound: '0.0.0' },
    ],
    [
      'nothing of the kind of a key that is not, or not any more',
      { seen: yesterday, sound: '0.0.0' },
      observed(1),
      { seen: yesterday },
    ],
    [
      'whether slow checks found something in a key that is not sound for another reason',
      { seen: yesterday },
      observed(1, { slow: 'clean' }),
      { seen: yesterday, slow: { by: '0.0.0', found: false } },
    ],
    [
      'what they found, where there was no time to make them again',
      { seen: yesterday, slow: { by: '0.0.0', found: true } },
      observed(1, { slow: 'left' }),
      { seen: yesterday, slow: { by: '0.0.0', found: true } },
    ],
    ['a mark', { seen: yesterday }, observed(1, { mark: old }), { seen: yesterday, mark: old }],
    [
      'what is new of a key that it knows',
      { seen: yesterday },
      observed(1, { rules: ['weak'] }),
      { seen: yesterday, findings: { weak: now } },
    ],
    [
      'all of a new key',
      undefined,
      observed(1, { rules: ['weak'], mark: mark(START) }),
      { seen: formatIso(START - 300 * DAY), findings: { weak: now }, mark: mark(START) },
    ],
    ['the end of a mark', { seen: yesterday, mark: old }, observed(1), { seen: yesterday }],
    [
      'a key that is not listed any more, and nothing of its mark and findings',
      { seen: yesterday, used: yesterday, findings: { weak: yesterday }, mark: old },
      undefined,
      { seen: yesterday, missing: now },
    ],
    [
      'when a key was first missing',
      { seen: yesterday, missing: formatIso(START - 30 * DAY + 1) },
      undefined,
      { seen: yesterday, missing: formatIso(START - 30 * DAY + 1) },
    ],
    [
      'nothing of a key that is missing for 30 days',
      { seen: yesterday, missing: formatIso(START - 30 * DAY) },
      undefined,
      undefined,
    ],
    [
      'a key that is back, as if it had never been there',
      {
        seen: yesterday,
        used: yesterday,
        findings: { weak: yesterday, 'max-age': yesterday },
        missing: yesterday,
      },
      observed(1, { firstSeenAt: START, returnedAt: START, rules: ['weak'] }),
      { seen: now, returned: now, findings: { weak: now } },
    ],
    [
      'since when a key is back',
      { seen: yesterday, returned: yesterday },
      observed(1, { firstSeenAt: START - DAY, returnedAt: START - DAY }),
      { seen: yesterday, returned: yesterday },
    ],
  ])('is %s', (_, before, seen, after) => {
    const ledger = recordObservation(
      ledgerWith(before ? { 1: before } : {}),
      accountWith(...(seen ? [seen] : [])),
      moment,
    );
    expect(ledger.keys).toEqual(after ? { [identity(1)]: after } : {});
  });

  const [begins, goesOn] = [mark(START), mark(START - DAY)];

  it.each<[string, Mark | undefined, KeyObservation | undefined, ('marked' | 'cleared')[]]>([
    ['nothing of keys that are only seen', undefined, observed(1), []],
    ['a mark that begins', undefined, observed(1, { mark: begins }), ['marked']],
    ['nothing of a mark that goes on', goesOn, observed(1, { mark: goesOn }), []],
    ['a mark that ends', goesOn, observed(1), ['cleared']],
    ['a mark that begins anew', goesOn, observed(1, { mark: begins }), ['cleared', 'marked']],
    ['a mark that ends with its key', goesOn, undefined, ['cleared']],
    ['nothing of a key that goes without a mark', undefined, undefined, []],
  ])('is told: %s', (_, before, seen, kinds) => {
    const record = { seen: formatIso(START), ...(before ? { mark: before } : {}) };
    const ledger = recordObservation(ledgerWith({ 1: record }), accountWith(...(seen ? [seen] : [])), moment);
    const entry = { at: formatIso(START), run: 'run-1', keys: [identity(1)], policy: 'p' };
    expect(told(ledger)).toEqual(kinds.map((kind) => ({ ...entry, kind })));
  });
});

describe('a notice', () => {
  const grace = 7 * DAY;
  it('is remembered for each key that it was about, with when it is due', () => {
    const record = { seen: formatIso(START), mark: mark(START - HOUR) };
    const before = ledgerWith({ 1: record, 2: record, 3: { seen: formatIso(START) } });
    const notices = [1, 2, 3, 4].map((number) => ({
      identity: identity(number),
      grace: number === 2 ? 0 : grace,
    }));
    const ledger = recordNotice(before, { notices, via: ['sns'] }, moment);
    const noticed = (wait: number) => ({
      ...record,
      mark: mark(START - HOUR, { at: formatIso(START), via: ['sns'], due: formatIso(START + wait) }),
    });
    expect(ledger.keys).toEqual(
      ledgerWith({ 1: noticed(grace), 2: noticed(0), 3: { seen: formatIso(START) } }).keys,
    );
    expect(before.keys[identity(1)]).toEqual(record);
    const keys = [1, 2, 3, 4].map(identity);
    expect(told(ledger)).toEqual([
      { at: formatIso(START), run: 'run-1', kind: 'notified', keys, via: ['sns'] },
    ]);
  });
});

describe('a reminder', () => {
  it('is remembered for each key that it was about, after those before it, and moves no date', () => {
    const notice = { at: formatIso(START - 4 * DAY), via: ['sns'], due: formatIso(START + 3 * DAY) };
    const earlier = { at: formatIso(START - DAY), via: ['sns'] };
    const recordWith = (notified?: Mark['notified']) => ({
      seen: formatIso(START),
      mark: mark(START - 4 * DAY, notified),
    });
    const before = ledgerWith({
      1: recordWith(notice),
      2: recordWith({ ...notice, reminders: [earlier] }),
      3: recordWith(),
      4: { seen: formatIso(START) },
      6: recordWith(notice),
    });
    const identities = [1, 2, 3, 4, 5].map(identity);
    const ledger = recordReminder(before, { identities, via: ['report', 'slack'] }, moment);
    const now = { at: formatIso(START), via: ['report', 'slack'] };
    expect(ledger.keys).toEqual(
      ledgerWith({
        1: recordWith({ ...notice, reminders: [now] }),
        2: recordWith({ ...notice, reminders: [earlier, now] }),
        3: recordWith(),
        4: { seen: formatIso(START) },
        6: recordWith(notice),
      }).keys,
    );
    expect(before.keys[identity(2)]).toEqual(recordWith({ ...notice, reminders: [earlier] }));
    expect(told(ledger)).toEqual([
      { at: formatIso(START), run: 'run-1', kind: 'reminded', keys: identities, via: ['report', 'slack'] },
    ]);
  });
});

describe('events', () => {
  it('are not written where there are none', () => {
    const ledger = emptyLedger('prod');
    expect(recordEvents(ledger, [], moment)).toBe(ledger);
  });

  const undo = { id: '1', name: 'key 1', publicKey: '', fingerprint: fingerprint(1) };
  const deleting = (key: string): LedgerEvent => ({
    kind: 'deleting',
    key,
    rules: ['weak'],
    undo,
    policy: 'p',
  });

  const accepted: LedgerEvent = { kind: 'accepted', key: 'a' };
  const confirmed: LedgerEvent = { kind: 'confirmed', key: 'a' };
  const failed: LedgerEvent = { kind: 'failed', key: 'a', why: '' };
  const skipped: LedgerEvent = { kind: 'skipped', key: 'a', why: '' };

  it.each<[string, LedgerEvent[], string[]]>([
    ['none', [], []],
    ['each that was begun', [deleting('a'), deleting('b')], ['a', 'b']],
    ['each once', [deleting('a'), deleting('a')], ['a']],
    ['not what is confirmed', [deleting('a'), deleting('b'), accepted, confirmed], ['b']],
    ['not what was restored', [deleting('a'), accepted, { kind: 'restored', key: 'a', as: 'b' }], []],
    ['what was accepted only', [deleting('a'), accepted], ['a']],
    ['what was accepted, in the words of version 0.1', [deleting('a'), { kind: 'deleted', key: 'a' }], ['a']],
    ['what is said to be gone only', [deleting('a'), { kind: 'gone', key: 'a' }], ['a']],
    ['not what was never begun', [accepted], []],
    ['what was accepted and then failed', [deleting('a'), accepted, deleting('a'), failed], ['a']],
    ['what was accepted and then skipped', [deleting('a'), accepted, deleting('a'), skipped], ['a']],
    ['not what failed', [deleting('a'), failed], []],
    ['not what was skipped', [deleting('a'), skipped], []],
    ['what was begun again', [deleting('a'), skipped, deleting('a')], ['a']],
    ['what was begun again after it was gone', [deleting('a'), confirmed, deleting('a')], ['a']],
    [
      'whatever other keys are told of',
      [deleting('a'), { kind: 'cleared', keys: ['a'], policy: 'p' }],
      ['a'],
    ],
  ])('tell which deletions are pending: %s', (_, events, keys) => {
    const pending = pendingDeletions(recordEvents(emptyLedger('prod'), events, moment));
    expect(pending.map(({ intent }) => intent.key)).toEqual(keys);
    for (const { intent } of pending) expect(intent).toMatchObject({ rules: ['weak'], undo });
  });

  it('tell what the provider said last of a pending deletion, and when', () => {
    const hour = (hours: number) => ({ ...moment, now: START + hours * 3600_000 });
    const answer = (...events: LedgerEvent[]) => {
      const ledger = events.reduce(
        (each, event, index) => recordEvents(each, [event], hour(index)),
        emptyLedger('prod'),
      );
      return pendingDeletions(ledger)[0]?.answer;
    };
    const gone: LedgerEvent = { kind: 'gone', key: 'a' };
    expect(answer(deleting('a'))).toBeUndefined();
    expect(answer(deleting('a'), accepted)).toEqual({ kind: 'accepted', at: hour(1).now });
    expect(answer(deleting('a'), accepted, deleting('a'), gone)).toEqual({ kind: 'gone', at: hour(3).now });
    expect(answer(deleting('a'), gone, deleting('a'), accepted, failed)).toEqual({
      kind: 'accepted',
      at: hour(3).now,
    });
    expect(answer(deleting('a'), accepted, confirmed, deleting('a'))).toBeUndefined();
  });
});

describe('a run', () => {
  const findings = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  const record = (number: number) => ({
    run: `run-${number}`,
    at: formatIso(START),
    keys: number,
    findings,
    deleted: 0,
  });
  const event = (at: number, ledger: Ledger) =>
    recordEvents(ledger, [{ kind: 'accepted', key: 'a' }], { ...moment, now: at });

  it('is added to the trend, of 400 runs at most', () => {
    const runs = Array.from({ length: 400 }, (_, number) => record(number));
    const { runs: after } = recordRun({ ...emptyLedger('prod'), runs }, record(400));
    expect(after.map(({ keys }) => keys)).toEqual(Array.from({ length: 400 }, (_, number) => number + 1));
  });

  it('is kept, however long ago, where all later ones are of a listing that shrank', () => {
    const shrank = (number: number) => ({ ...record(number), shrank: true as const });
    let ledger: Ledger = { ...emptyLedger('prod'), runs: [record(1), record(2)] };
    for (let number = 3; number < 1000; number += 1) ledger = recordRun(ledger, shrank(number));
    expect(ledger.runs).toHaveLength(401);
    expect(ledger.runs.slice(0, 2).map(({ keys }) => keys)).toEqual([2, 600]);
    ledger = recordRun(ledger, record(1000));
    expect(ledger.runs).toHaveLength(400);
    expect(ledger.runs[0]?.keys).toBe(601);
  });

  it('forgets what was decided more than 400 days ago', () => {
    const ages = [401 * DAY, 400 * DAY + 1, 400 * DAY, DAY];
    const ledger = ages.reduce((each, age) => event(START - age, each), emptyLedger('prod'));
    const kept = told(recordRun(ledger, record(1)));
    expect(kept.map(({ at }) => at)).toEqual([formatIso(START - 400 * DAY), formatIso(START - DAY)]);
  });

  it('forgets the segments of the chain whose last entry is older than that', () => {
    const segment = (to: number) => ({ first: 1, last: { n: 2, hash: 'x' }, to: formatIso(to), sha256: 'y' });
    const [old, kept] = [segment(START - 400 * DAY - 1), segment(START - 400 * DAY)];
    const before = { ...emptyLedger('prod'), segments: [old, kept] };
    expect(recordRun(before, record(1)).segments).toEqual([kept]);
  });

  it('keeps every decision of these days, however many', () => {
    const events = Array.from(
      { length: 10_001 },
      (_, number): LedgerEvent => ({ kind: 'accepted', key: String(number) }),
    );
    const { chain } = recordRun(recordEvents(emptyLedger('prod'), events, moment), record(1));
    expect(chain.entries).toHaveLength(10_001);
  });
});
