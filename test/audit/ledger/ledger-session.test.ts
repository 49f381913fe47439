import { beforeEach, describe, expect, it } from '@jest/globals';
import { LedgerSession } from '../../../src/audit/ledger/ledger-session.ts';
import { emptyLedger, recordEvents } from '../../../src/audit/ledger/record.ts';
import { Conflict } from '../../../src/audit/ledger/store.ts';
import { START, World } from '../world.ts';

const MINUTE = 60_000;
let world: World;
beforeEach(() => {
  world = new World();
});

const open = (run = 'run-1') =>
  LedgerSession.open({
    store: world.store,
    account: 'prod',
    run,
    clock: () => world.now,
    policy: 'p',
    keylease: '0.0.0',
  });
const lock = () => JSON.parse(world.files.get('prod/lock.json') ?? '{}');
const accept = (session: LedgerSession) =>
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: 'gone', key: 'a' }], moment));

describe('a session', () => {
  it('holds the lock for 16 minutes, and the ledger as the last run left it', async () => {
    const session = await open();
    expect(session).toMatchObject({ broken: undefined, otherRun: undefined, mayWrite: true });
    expect(session.before).toEqual(emptyLedger('prod'));
    expect(Date.parse(lock().until)).toBe(START + 16 * MINUTE);
    world.now += 10 * MINUTE;
    await session.renew();
    expect(Date.parse(lock().until)).toBe(START + 26 * MINUTE);
    await session.release();
    expect(lock()).toHaveProperty('releasedAt');
  });

  it('changes the ledger in memory, and writes it when told', async () => {
    const session = await open();
    session.update((ledger, moment) => {
      expect(moment).toEqual({ now: START, run: 'run-1', policy: 'p', keylease: '0.0.0' });
      return ledger;
    });
    accept(session);
    expect(session.ledger.chain.entries).toMatchObject([{ kind: 'gone', run: 'run-1' }]);
    expect(session.before.chain.entries).toEqual([]);
    expect(world.files.has('prod/ledger.json')).toBe(false);
    await session.save();
    await session.release();
    expect((await open('run-2')).before).toEqual(session.ledger);
  });

  it('may not write while another run holds the lock, and says which', async () => {
    await open('run-1');
    const session = await open('run-2');
    expect(session).toMatchObject({ mayWrite: false, broken: undefined });
    expect(session.otherRun).toMatch(/^run run-1 on .* has held the lock since /);
    await session.renew();
    await session.release();
    expect(lock()).toMatchObject({ run: 'run-1' });
    expect(lock()).not.toHaveProperty('releasedAt');
  });

  it('may not write a ledger that cannot be trusted, and holds its lock', async () => {
    world.files.set('prod/ledger.json', '{}');
    const session = await open();
    expect(session).toMatchObject({ mayWrite: false, otherRun: undefined });
    expect(session.broken).toBe('memory/prod/ledger.json cannot be trusted: it is not a ledger of version 1');
    expect(session.before).toEqual(emptyLedger('prod'));
    expect(lock()).toMatchObject({ run: 'run-1' });
    await expect(session.save()).rejects.toThrow('The ledger was not written');
  });

  it.each(['ledger', 'lock'])('may not write where the %s cannot be read, and says why', async (file) => {
    world.onStep = (step) => {
      if (step === `read prod/${file}.json`) throw new Error('AccessDenied');
    };
    const session = await open();
    expect(session).toMatchObject({ mayWrite: false, broken: 'AccessDenied', otherRun: undefined });
    expect(session.ledger).toEqual(emptyLedger('prod'));
    accept(session);
    await session.save();
    expect(world.files.has('prod/ledger.json')).toBe(false);
    world.onStep = () => {};
    await session.release();
    expect(lock().releasedAt === undefined).toBe(file === 'lock');
  });

  it('does not write over what somebody else wrote', async () => {
    const session = await open();
    world.files.set('prod/ledger.json', JSON.stringify(emptyLedger('prod')));
    accept(session);
    await expect(session.save()).rejects.toBeInstanceOf(Conflict);
  });

  it('cannot be renewed once another run has taken the lock, and ends without an error', async () => {
    const session = await open('run-1');
    world.now += 22 * MINUTE;
    await open('run-2');
    await expect(session.renew()).rejects.toThrow('The lock of account prod is lost');
    await session.release();
    expect(lock()).toMatchObject({ run: 'run-2' });
  });

  it('ends without an error where the lock cannot be released', async () => {
    const session = await open();
    world.onStep = () => {
      throw new Error('503');
    };
    await session.release();
  });
});
