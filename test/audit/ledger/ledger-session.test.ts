import { beforeEach, describe, expect, it } from '@jest/globals';
import { LedgerSession } from '../../../src/audit/ledger/ledger-session.ts';
import { LOCK_DURATION } from '../../../src/audit/ledger/lock.ts';
import { emptyState } from '../../../src/audit/ledger/read-ledger.ts';
import { recordEvents } from '../../../src/audit/ledger/record.ts';
import { Conflict } from '../../../src/audit/ledger/store.ts';
import { START, World } from '../world.ts';

const NAME = 'prod/ledger.json';
const MINUTE = 60_000;
let world: World;
beforeEach(() => {
  world = new World();
});

const open = (run = 'run-1', holder?: string) =>
  LedgerSession.open({
    store: world.store,
    account: 'prod',
    run,
    holder,
    clock: () => world.now,
    policy: 'p',
    keylease: '0.0.0',
  });
const head = () => JSON.parse(world.files.get(NAME) ?? '{}');
const accept = (session: LedgerSession) =>
  session.update((ledger, moment) => recordEvents(ledger, [{ kind: 'gone', key: 'a' }], moment));
const kinds = ({ ledger }: LedgerSession) => ledger.chain.entries.map(({ kind }) => kind);

describe('a session', () => {
  it('holds the lock for 16 minutes, and the ledger as the last run left it', async () => {
    const session = await open();
    expect(session).toMatchObject({ broken: undefined, otherRun: undefined, mayWrite: true });
    expect(session.ledger).toEqual({ ...emptyState('prod'), revision: 1 });
    expect(Date.parse(head().lock.until)).toBe(START + LOCK_DURATION);
    world.now += 10 * MINUTE;
    await session.renew();
    expect(Date.parse(head().lock.until)).toBe(START + 10 * MINUTE + LOCK_DURATION);
    await session.release();
    expect(head()).not.toHaveProperty('lock');
  });

  it('changes the ledger in memory, and writes it when told', async () => {
    const session = await open();
    session.update((ledger, moment) => {
      expect(moment).toEqual({ now: START, run: 'run-1', policy: 'p', keylease: '0.0.0' });
      return ledger;
    });
    accept(session);
    await session.updateShard(0, (ledger) => ({
      ...ledger,
      keys: { a: { seen: new Date(0).toISOString() } },
    }));
    expect(session.ledger.chain.entries).toMatchObject([{ kind: 'gone', run: 'run-1' }]);
    expect(await session.recordsBefore(0)).toEqual({});
    expect(head().chain.entries).toEqual([]);
    await session.save();
    await session.release();
    const later = await open('run-2');
    expect(later.ledger).toEqual({ ...session.ledger, revision: session.ledger.revision + 1 });
    expect(await later.recordsBefore(0)).toEqual({ a: { seen: '1970-01-01T00:00:00.000Z' } });
  });

  it('goes back to a checkpoint, with the events and the records since', async () => {
    const session = await open();
    accept(session);
    const checkpoint = session.checkpoint();
    accept(session);
    await session.updateShard(0, (ledger) => ({
      ...ledger,
      keys: { a: { seen: new Date(0).toISOString() } },
    }));
    session.backTo(checkpoint);
    expect(kinds(session)).toEqual(['gone']);
    expect(await session.records(0)).toEqual({});
  });

  it('may not write while another run holds the lock, and says which', async () => {
    await open('run-1');
    const session = await open('run-2');
    expect(session).toMatchObject({ mayWrite: false, broken: undefined });
    expect(session.otherRun).toMatch(/^run run-1 on .* has held the lock since /);
    await session.renew();
    await session.release();
    expect(head().lock).toMatchObject({ run: 'run-1' });
  });

  it('takes over the lock that its own holder left behind, not that of another', async () => {
    await open('run-1', 'invocation-1');
    expect(await open('run-2', 'invocation-2')).toMatchObject({ mayWrite: false });
    expect(await open('run-3')).toMatchObject({ mayWrite: false });
    expect(await open('run-4', 'invocation-1')).toMatchObject({ mayWrite: true, otherRun: undefined });
    expect(head().lock).toMatchObject({ run: 'run-4', holder: 'invocation-1' });
  });

  it('may not write a ledger that cannot be trusted, and leaves it as it is', async () => {
    world.files.set(NAME, '{}');
    const session = await open();
    expect(session).toMatchObject({ mayWrite: false, otherRun: undefined, holdsLock: false });
    expect(session.broken).toBe(`memory/${NAME} cannot be trusted: it is not a ledger of version 2`);
    expect(session.ledger).toEqual(emptyState('prod'));
    await expect(session.save()).rejects.toThrow('The ledger was not written');
    await session.release();
    expect(world.files.get(NAME)).toBe('{}');
  });

  it('may not write, and lets nobody wait, where the ledger cannot be read, and says why', async () => {
    world.onStep = (step) => {
      if (step === `read ${NAME}`) throw new Error('AccessDenied');
    };
    const session = await open();
    expect(session).toMatchObject({ mayWrite: false, broken: 'AccessDenied', otherRun: undefined });
    expect(session.ledger).toEqual(emptyState('prod'));
    accept(session);
    await session.save();
    await session.release();
    expect(world.files.size).toBe(0);
  });

  it('takes no lock where the last inventory cannot be read', async () => {
    await (await open()).release();
    world.onStep = (step) => {
      if (step === 'names') throw new Error('AccessDenied');
    };
    expect(await open('run-2')).toMatchObject({ mayWrite: false, broken: 'AccessDenied' });
    expect(head()).not.toHaveProperty('lock');
  });

  it('does not write over what somebody else wrote', async () => {
    const session = await open();
    world.files.set(NAME, JSON.stringify(head()));
    accept(session);
    await expect(session.save()).rejects.toBeInstanceOf(Conflict);
  });

  it('cannot be renewed once another run has taken the lock, and ends without an error', async () => {
    const session = await open('run-1');
    world.now += 22 * MINUTE;
    await open('run-2');
    await expect(session.renew()).rejects.toThrow('The lock of account prod is lost');
    accept(session);
    await expect(session.save()).rejects.toBeInstanceOf(Conflict);
    await session.release();
    expect(head()).toMatchObject({ lock: { run: 'run-2' }, chain: { entries: [] } });
  });

  it('ends without an error where the lock cannot be released', async () => {
    const session = await open();
    world.onStep = () => {
      throw new Error('503');
    };
    await session.release();
  });
});
