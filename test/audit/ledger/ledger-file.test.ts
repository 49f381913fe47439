import { beforeEach, describe, expect, it } from '@jest/globals';
import { sealHead } from '../../../src/audit/ledger/head.ts';
import type { Hold, HoldRecord } from '../../../src/audit/ledger/hold.ts';
import type { Ledger, LedgerEvent } from '../../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../../src/audit/ledger/ledger-file.ts';
import { emptyState } from '../../../src/audit/ledger/read-ledger.ts';
import { emptyLedger, recordEvents, recordRun } from '../../../src/audit/ledger/record.ts';
import { Conflict } from '../../../src/audit/ledger/store.ts';
import { World } from '../world.ts';

const NAME = 'prod/ledger.json';
const at = '2026-11-24T12:00:00.000Z';
const undo = { id: '1', name: 'desk', publicKey: 'ssh-ed25519 AAAA', fingerprint: 'SHA256:x' };
const hold: Hold = {
  fingerprint: 'SHA256:x',
  by: 'octocat',
  until: at,
  why: 'backup',
  source: 'octo-org/ops#1',
};
const events: LedgerEvent[] = [
  { kind: 'marked', keys: ['a'], policy: 'p' },
  { kind: 'cleared', keys: ['a'], policy: 'p' },
  { kind: 'notified', keys: ['a'], via: ['sns'] },
  { kind: 'deleting', key: 'a', rules: ['weak'], undo, policy: 'p' },
  { kind: 'accepted', key: 'a' },
  { kind: 'deleted', key: 'a' },
  { kind: 'count-accepted', count: 4, by: 'octocat on buildhost' },
  { kind: 'gone', key: 'a' },
  { kind: 'confirmed', key: 'a' },
  { kind: 'failed', key: 'a', why: '503' },
  { kind: 'skipped', key: 'a', why: 'in-use' },
  { kind: 'restored', key: 'a', as: 'b' },
  { kind: 'reminded', keys: ['a'], via: ['sns'] },
  { kind: 'put-back', revision: 7 },
  { kind: 'held', ...hold },
];
/** What people asked for, in ledgers of version 2. */
const held: HoldRecord = { readUntil: { 'octo-org/ops': at }, refused: ['hubot'], holds: [hold] };

/** A ledger with all that a ledger may hold. */
function whole(): Ledger {
  const moment = { now: Date.parse(at), run: 'run-1', policy: 'p', keylease: '0.0.0' };
  const notified = { at, via: ['sns'], due: at, reminders: [{ at, via: ['sns'] }] };
  const findings = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };
  const empty: Ledger = {
    ...emptyLedger('prod'),
    keys: {
      bare: { seen: at },
      full: {
        seen: at,
        returned: at,
        used: at,
        sound: '0.0.0',
        missing: at,
        findings: { weak: at },
        mark: { at, rules: ['weak'], policy: 'p', notified },
      },
    },
  };
  return recordRun(recordEvents(empty, events, moment), {
    run: 'run-1',
    at,
    keys: 2,
    findings,
    deleted: 0,
    shrank: true,
  });
}

let world: World;
beforeEach(() => {
  world = new World();
});
const open = () => LedgerFile.open({ store: world.store, account: 'prod', clock: () => world.now });

/** save replaces all of a ledger. */
async function save(file: LedgerFile, { keys, ...state }: Ledger): Promise<void> {
  await file.records.stage(0, keys);
  await file.save(state);
}

/** read is the whole ledger as it is stored. */
async function read(): Promise<Ledger> {
  const { ledger, records, broken } = await open();
  expect(broken).toBeUndefined();
  return { ...ledger, keys: await records.all() };
}

type Change = (ledger: ReturnType<typeof JSON.parse>) => unknown;
const set =
  (path: string, value: unknown): Change =>
  (ledger) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    names.reduce((each, name) => each[name], ledger)[last] = value;
    return ledger;
  };

describe('the ledger of an account', () => {
  it('is empty where there is none, and is then made', async () => {
    const file = await open();
    expect(file).toMatchObject({ ledger: emptyState('prod'), broken: undefined });
    await save(file, whole());
    expect(await read()).toEqual({ ...whole(), revision: 1 });
  });

  it('is read as it was saved, again and again, and counts how often it was', async () => {
    const file = await open();
    await save(file, emptyLedger('prod'));
    await save(file, { ...whole(), held });
    expect(await read()).toEqual({ ...whole(), held, revision: 2 });
  });

  it('is not written over what somebody else wrote', async () => {
    const [one, other] = [await open(), await open()];
    await save(one, whole());
    await expect(save(other, emptyLedger('prod'))).rejects.toBeInstanceOf(Conflict);
    expect(await read()).toEqual({ ...whole(), revision: 1 });
  });

  it('can be read by a person: a line for each key, and the rest in one small file', async () => {
    await save(await open(), whole());
    expect([...world.files.keys()].sort()).toEqual([
      NAME,
      expect.stringMatching(/^prod\/parts\/0-[0-9a-f]{64}\.ndjson$/),
    ]);
    const [part = ''] = [...world.files.keys()].filter((name) => name !== NAME);
    const lines = world.files.get(part)?.split('\n') ?? [];
    expect(lines).toEqual([
      '{"key":"bare","seen":"2026-11-24T12:00:00.000Z"}',
      expect.stringMatching(/^\{"key":"full","seen"/),
      '',
    ]);
  });
});

describe('a ledger of version 1', () => {
  const old = () => {
    const { revision: _, segments: __, ...ledger } = whole();
    return { version: 1, ...ledger };
  };

  it('is read, and becomes parts when its lock is taken, with nothing lost', async () => {
    world.files.set(NAME, JSON.stringify(old()));
    expect(await read()).toEqual(whole());
    const run = { run: 'run-2' };
    const file = await LedgerFile.openLocked({
      store: world.store,
      account: 'prod',
      clock: () => world.now,
      ...run,
    });
    expect(await file.records.before(0)).toEqual(whole().keys);
    expect(file.ledger.chain).toEqual(whole().chain);
    await file.releaseLock();
    expect(await read()).toEqual({ ...whole(), revision: 1 });
    expect(JSON.parse(world.files.get(NAME) ?? '')).toMatchObject({ version: 2, account: 'prod' });
  });

  it('is as it was where the parts were written and the head was not', async () => {
    const text = JSON.stringify(old());
    world.files.set(NAME, text);
    world.onStep = (step) => {
      if (step === `write ${NAME}`) throw new Error('killed');
    };
    const request = { store: world.store, account: 'prod', clock: () => world.now, run: 'run-2' };
    await expect(LedgerFile.openLocked(request)).rejects.toThrow('killed');
    expect(world.files.get(NAME)).toBe(text);
    expect(await read()).toEqual(whole());
  });

  const V2 = 'it is not a ledger of version 2';
  const EVENT_FAULTS = events.flatMap(({ kind, ...fields }, index) =>
    Object.entries(fields).map(([field, value]): [string, Change, string] => [
      `a ${kind} whose ${field} is of another type`,
      set(`chain.entries.${index}.${field}`, typeof value === 'number' ? 0.5 : 7),
      'its chain is damaged',
    ]),
  );
  const RECORD_FAULTS = [
    'seen',
    'returned',
    'used',
    'sound',
    'missing',
    'findings',
    'findings.weak',
    'mark',
    'mark.at',
    'mark.rules',
    'mark.rules.0',
    'mark.policy',
    'mark.notified',
    'mark.notified.at',
    'mark.notified.via',
    'mark.notified.via.0',
    'mark.notified.due',
    'mark.notified.reminders',
    'mark.notified.reminders.0',
    'mark.notified.reminders.0.at',
    'mark.notified.reminders.0.via',
    'mark.notified.reminders.0.via.0',
  ].map((field): [string, Change, string] => [
    `a record whose ${field} is a number`,
    set(`keys.full.${field}`, 7),
    'its record of full is damaged',
  ]);

  it.each<[string, Change, string]>([
    ['nothing', () => null, V2],
    ['a list', () => [], V2],
    ['another version', set('version', 3), V2],
    ['another account', set('account', 'test'), 'it belongs to another account'],
    ['no keys', set('keys', undefined), 'it has no keys'],
    ['a list of keys', set('keys', []), 'it has no keys'],
    ['no record', set('keys.full', null), 'its record of full is damaged'],
    ['a record without a time', set('keys.full.seen', 'long ago'), 'its record of full is damaged'],
    ...RECORD_FAULTS,
    ['no runs', set('runs', {}), 'its runs are damaged'],
    ['a run that is none', set('runs.0', null), 'its runs are damaged'],
    ...['run', 'at', 'findings'].map((field): [string, Change, string] => [
      `a run whose ${field} is a number`,
      set(`runs.0.${field}`, 7),
      'its runs are damaged',
    ]),
    ['a run with half a key', set('runs.0.keys', 0.5), 'its runs are damaged'],
    ['a run without deletions', set('runs.0.deleted', undefined), 'its runs are damaged'],
    ['a run that shrank by a number', set('runs.0.shrank', 7), 'its runs are damaged'],
    ['a run that did not shrink, said twice', set('runs.0.shrank', false), 'its runs are damaged'],
    ['no chain', set('chain', undefined), 'its chain is damaged'],
    ['no entries', set('chain.entries', {}), 'its chain is damaged'],
    ['an entry that is none', set('chain.entries.0', 'x'), 'its chain is damaged'],
    ['an unknown event', set('chain.entries.0.kind', 'toString'), 'its chain is damaged'],
    ...['n', 'at', 'run', 'prev', 'hash'].map((field): [string, Change, string] => [
      `an entry whose ${field} is none`,
      set(`chain.entries.0.${field}`, null),
      'its chain is damaged',
    ]),
    ...EVENT_FAULTS,
    ...Object.keys(undo).map((field): [string, Change, string] => [
      `an undo record without ${field}`,
      set(`chain.entries.3.undo.${field}`, undefined),
      'its chain is damaged',
    ]),
    ['no anchor', set('chain.anchor', null), 'its chain is damaged'],
    ['no head', set('chain.head.hash', 7), 'its chain is damaged'],
    [
      'a changed entry',
      set('chain.entries.3.undo.publicKey', 'ssh-ed25519 BBBB'),
      'entry 4 of its chain is wrong: it was changed after it was written',
    ],
  ])('is not trusted, used or written over where it has %s', async (_, change, why) => {
    const text = JSON.stringify(change(JSON.parse(JSON.stringify(old()))));
    world.files.set(NAME, text);
    const file = await open();
    expect(file.broken).toBe(`memory/${NAME} cannot be trusted: ${why}`);
    expect(file.ledger).toEqual(emptyState('prod'));
    await expect(save(file, whole())).rejects.toThrow(
      /^The ledger was not written: memory\/prod\/ledger\.json/,
    );
    expect(world.files.get(NAME)).toBe(text);
  });

  it('is not trusted where it is not JSON', async () => {
    world.files.set(NAME, '{"version":1');
    expect((await open()).broken).toMatch(/^memory\/prod\/ledger\.json cannot be trusted: it is not JSON \(/);
  });
});

describe('the head of a ledger', () => {
  async function saved(): Promise<string> {
    await save(await open(), { ...whole(), held });
    return world.files.get(NAME) ?? '';
  }

  it.each<[string, Change, string]>([
    ['a count changed by hand', set('runs.0.keys', 3), 'it was changed after it was written'],
    ['another revision', set('revision', 9), 'it was changed after it was written'],
    ['a part less', set('parts', []), 'it was changed after it was written'],
    ['one more field', set('more', 1), 'it was changed after it was written'],
    [
      'a changed entry',
      set('chain.entries.3.undo.publicKey', 'ssh-ed25519 BBBB'),
      'entry 4 of its chain is wrong: it was changed after it was written',
    ],
    ['another account', set('account', 'test'), 'it belongs to another account'],
    ['no parts', set('parts', undefined), 'its list of parts is damaged'],
    ['a part without a hash', set('parts.0.sha256', 7), 'its list of parts is damaged'],
    ['a part without a number', set('parts.0.shard', '0'), 'its list of parts is damaged'],
    ['a part that has half a key', set('parts.0.keys', 0.5), 'its list of parts is damaged'],
    ['no bits', set('bits', undefined), 'its list of parts is damaged'],
    ['segments that are none', set('segments', [{ first: 1 }]), 'its list of chain segments is damaged'],
    ['a hold changed by hand', set('held.holds.0.by', 'hubot'), 'it was changed after it was written'],
    ['a hold less', set('held', undefined), 'it was changed after it was written'],
    ['holds that are none', set('held', 7), 'its list of holds is damaged'],
    ...[
      'readUntil',
      'readUntil.octo-org/ops',
      'refused',
      'holds',
      'holds.0',
      'holds.0.until',
      'holds.0.fingerprint',
      'holds.0.by',
      'holds.0.why',
      'holds.0.source',
    ].map((field): [string, Change, string] => [
      `holds whose ${field} is a number`,
      set(`held.${field}`, 7),
      'its list of holds is damaged',
    ]),
    ['no revision', set('revision', null), 'its revision is damaged'],
    ['no hash', set('hash', undefined), 'its revision is damaged'],
    [
      'half a lock',
      set('lock', { run: 'run-1' }),
      'its lock is damaged: while no audit is running, remove "lock" from it',
    ],
  ])('is not trusted or written over where it has %s', async (_, change, why) => {
    const text = JSON.stringify(change(JSON.parse(await saved())));
    world.files.set(NAME, text);
    const file = await LedgerFile.openLocked({
      store: world.store,
      account: 'prod',
      clock: () => world.now,
      run: 'run-2',
    });
    expect(file).toMatchObject({ broken: `memory/${NAME} cannot be trusted: ${why}`, holdsLock: false });
    expect(file.ledger).toEqual(emptyState('prod'));
    await expect(save(file, whole())).rejects.toThrow(/^The ledger was not written/);
    expect(world.files.get(NAME)).toBe(text);
  });

  it('is the same without its lock, which is not part of the hash', async () => {
    const head = JSON.parse(await saved());
    const lock = { run: 'r', holder: 'h', takenAt: at, until: at };
    world.files.set(NAME, JSON.stringify({ ...head, lock }));
    expect(await read()).toEqual({ ...whole(), held, revision: 1 });
    expect(sealHead(head).hash).toBe(sealHead({ ...head, lock }).hash);
  });
});
