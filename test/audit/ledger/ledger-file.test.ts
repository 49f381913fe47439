import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Ledger, LedgerEvent } from '../../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../../src/audit/ledger/ledger-file.ts';
import { emptyLedger, recordEvents, recordRun } from '../../../src/audit/ledger/record.ts';
import { Conflict } from '../../../src/audit/ledger/store.ts';
import { World } from '../world.ts';

const NAME = 'prod/ledger.json';
const at = '2026-11-24T12:00:00.000Z';
const undo = { id: '1', name: 'desk', publicKey: 'ssh-ed25519 AAAA', fingerprint: 'SHA256:x' };
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
];

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

describe('the ledger of an account', () => {
  let world: World;
  beforeEach(() => {
    world = new World();
  });
  const open = () => LedgerFile.open(world.store, 'prod');

  it('is empty where there is none, and is then made', async () => {
    const file = await open();
    expect(file).toMatchObject({ ledger: emptyLedger('prod'), broken: undefined });
    await file.save(whole());
    expect((await open()).ledger).toEqual(whole());
  });

  it('is read as it was saved, again and again', async () => {
    const file = await open();
    await file.save(emptyLedger('prod'));
    await file.save(whole());
    expect(await open()).toMatchObject({ ledger: whole(), broken: undefined });
  });

  it('is not written over what somebody else wrote', async () => {
    const [one, other] = [await open(), await open()];
    await one.save(whole());
    await expect(other.save(emptyLedger('prod'))).rejects.toBeInstanceOf(Conflict);
    expect((await open()).ledger).toEqual(whole());
  });

  type Change = (ledger: ReturnType<typeof JSON.parse>) => unknown;
  const set =
    (path: string, value: unknown): Change =>
    (ledger) => {
      const names = path.split('.');
      const last = names.pop() ?? '';
      names.reduce((each, name) => each[name], ledger)[last] = value;
      return ledger;
    };
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
    ['nothing', () => null, 'it is not a ledger of version 1'],
    ['a list', () => [], 'it is not a ledger of version 1'],
    ['another version', set('version', 2), 'it is not a ledger of version 1'],
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
    const text = JSON.stringify(change(JSON.parse(JSON.stringify(whole()))));
    world.files.set(NAME, text);
    const file = await open();
    expect(file.broken).toBe(`memory/${NAME} cannot be trusted: ${why}`);
    expect(file.ledger).toEqual(emptyLedger('prod'));
    await expect(file.save(whole())).rejects.toThrow(
      /^The ledger was not written: memory\/prod\/ledger\.json/,
    );
    expect(world.files.get(NAME)).toBe(text);
  });

  it('is not trusted where it is not JSON', async () => {
    world.files.set(NAME, '{"version":1');
    expect((await open()).broken).toMatch(/^memory\/prod\/ledger\.json cannot be trusted: it is not JSON \(/);
  });
});
