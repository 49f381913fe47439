import { describe, expect, it } from '@jest/globals';
import type { LedgerHead } from '../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { recordEvents } from '../../src/audit/ledger/record.ts';
import { DAY, HOUR, keyNumber, pin, policyFor, World } from './world.ts';

const HEAD = 'pictor-prod/ledger.json';
const PUT_BACK =
  /^it is an earlier one that was put back \(revision \d+, and \d+ has been written\): people are told of every marked key again, and its grace starts over$/;

/** A key that is to be deleted (2), besides one that is pinned (1), and people who are told. */
function worldWith(): World {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  const recognize = { ...policyFor().recognize, keys: [pin(1)] };
  world.policy = policyFor({ recognize }, { unrecognized: { do: 'delete' } });
  world.options.notifiers = [world.notifier()];
  return world;
}

/** backup is a copy of the ledger: its head, its parts and its chain, without inventories. */
function backup(world: World): Map<string, string> {
  return new Map([...world.files].filter(([name]) => !name.includes('/history/')));
}

function putBack(world: World, files: Map<string, string>): void {
  for (const name of backup(world).keys()) world.files.delete(name);
  for (const [name, text] of files) world.files.set(name, text);
}

async function daily(world: World, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1, world.now += DAY) await world.audit();
}

const told = (world: World) => world.notices.filter(({ stage }) => stage === 'before').length;
const head = (world: World): LedgerHead => JSON.parse(world.files.get(HEAD) ?? '');

describe('a ledger that was put back from a backup', () => {
  it.each([1, 2, 5])(
    'of %i runs ago is recognized: people are told again, and grace starts over',
    async (runs) => {
      const world = worldWith();
      await daily(world, 2);
      const old = backup(world);
      await daily(world, runs);
      putBack(world, old);
      world.now += 30 * DAY; // Grace of the old notice would be over.
      expect(told(world)).toBe(1);
      const { notEvaluated, complete, keys } = await world.audit();
      expect(notEvaluated).toEqual([{ what: 'the ledger', why: expect.stringMatching(PUT_BACK) }]);
      expect(complete).toBe(false);
      expect(keys.find(({ id }) => id === '2')).toMatchObject({
        decision: 'mark',
        dueAt: new Date(world.now + 7 * DAY).toISOString(),
      });
      expect(told(world)).toBe(2);
      expect(world.removed).toEqual([]);
      expect(world.ledger.chain.entries.map(({ kind }) => kind)).toContain('put-back');

      world.now += DAY;
      expect(await world.audit()).toMatchObject({ notEvaluated: [], complete: true });
      expect(told(world)).toBe(2);
      world.now += 6 * DAY;
      await world.audit();
      expect(world.removed).toEqual(['2']);
    },
  );

  it('is recognized on the same day', async () => {
    const world = worldWith();
    await world.audit();
    const old = backup(world);
    world.now += HOUR;
    await world.audit();
    putBack(world, old);
    world.now += HOUR;
    expect((await world.audit()).notEvaluated).toMatchObject([{ why: expect.stringMatching(PUT_BACK) }]);
    world.now += HOUR;
    expect((await world.audit()).notEvaluated).toEqual([]);
  });

  it.each<[string, (world: World) => void]>([
    ['could not list the account', (world) => failAt(world, 'list')],
    ['could not save anything', (world) => failAt(world, `write ${HEAD}`, 2, { again: true })],
    ['died once it had the lock', (world) => failAt(world, 'list', 1, { forever: true })],
    ['died once it had kept the inventory', (world) => failAt(world, `write ${HEAD}`, 2, { forever: true })],
  ])('is recognized by the next run where the first %s', async (_, fail) => {
    const world = worldWith();
    await daily(world, 2);
    const old = backup(world);
    await daily(world, 1);
    putBack(world, old);
    world.now += 30 * DAY;
    world.steps = [];
    fail(world);
    await world.audit();
    world.onStep = () => {};
    expect(head(world).chain.entries.some(({ kind }) => kind === 'put-back')).toBe(false);
    world.now += HOUR;
    const { notEvaluated } = await world.audit();
    expect(notEvaluated).toEqual([{ what: 'the ledger', why: expect.stringMatching(PUT_BACK) }]);
    expect(world.removed).toEqual([]);
  });

  it('is recognized by the next audit where something else is recorded before it, such as that a key was restored', async () => {
    const world = worldWith();
    await daily(world, 2);
    const old = backup(world);
    await daily(world, 1);
    putBack(world, old);
    const moment = { now: world.now, run: 'restore' };
    const request = { store: world.store, account: 'pictor-prod', clock: () => world.now, run: 'restore' };
    const file = await LedgerFile.openLocked(request);
    await file.save(recordEvents(file.ledger, [{ kind: 'restored', key: 'a', as: 'b' }], moment));
    await file.releaseLock();
    const { notEvaluated } = await world.audit();
    expect(notEvaluated).toEqual([{ what: 'the ledger', why: expect.stringMatching(PUT_BACK) }]);
    expect(world.ledger.chain.entries.map(({ kind }) => kind)).toContain('restored');
  });

  it('is recognized where there is none any more, and starts from nothing', async () => {
    const world = worldWith();
    await daily(world, 2);
    putBack(world, new Map());
    const { notEvaluated } = await world.audit();
    expect(notEvaluated).toEqual([
      { what: 'the ledger', why: expect.stringMatching(/\(revision 0, and \d+ has/) },
    ]);
    world.now += DAY;
    expect((await world.audit()).notEvaluated).toEqual([]);
  });
});

/**
 * failAt lets a step fail, the first time that it comes or a later one; `again`, whenever it comes after that; `forever`,
 * every step after it, because the run dies there.
 */
function failAt(world: World, step: string, time = 1, { again = false, forever = false } = {}): void {
  let isDead = false;
  world.onStep = (each) => {
    const times = world.steps.filter((other) => other === step).length;
    const isIt = each === step && (again ? times >= time : times === time);
    isDead ||= isIt && forever;
    if (isIt || isDead) throw new Error('disk full');
  };
}
