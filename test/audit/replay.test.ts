import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readContext } from '../../src/audit/context.ts';
import { readInventories } from '../../src/audit/inventory-history.ts';
import type { PolicyAccount } from '../../src/audit/policy/policy.ts';
import { beginReplay, type ReplayedDay, replayDay } from '../../src/audit/replay.ts';
import {
  accountNamed,
  DAY,
  HOUR,
  instanceWith,
  keyNumber,
  pin,
  policyFor,
  recognizersFor,
  World,
} from './world.ts';

/** A world with a key that is recognized (1), and one that is not (2), whose account is not armed. */
function worldWith(): World {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  world.policy = policyFor({ accounts: [accountNamed('pictor-prod', { armed: false, enforce: undefined })] });
  return world;
}

const STRICT = policyFor(
  { recognize: { ...policyFor().recognize, keys: [pin(1)] } },
  { unrecognized: { do: 'delete' } },
);

async function replayAll(world: World, policy: World['policy']): Promise<ReplayedDay[]> {
  const account = policy.accounts[0] as PolicyAccount;
  const days: ReplayedDay[] = [];
  let replay = beginReplay(account);
  for await (const inventory of readInventories(world.store, account.name)) {
    const context = await readContext({
      policy,
      recognizers: recognizersFor(policy),
      account,
      readSecret: async () => 'lease-secret',
      assessor: world.auditOptions.assessor,
      inventory,
      now: inventory.takenAt,
    });
    const { day, after } = replayDay(replay, { policy, account, inventory, context });
    days.push(day);
    replay = after;
  }
  return days;
}

async function daily(world: World, days: number, each: (day: number) => void = () => {}): Promise<void> {
  for (let day = 0; day < days; day += 1, world.now += DAY) {
    each(day);
    await world.audit();
  }
}

describe('a replay', () => {
  it('marks on the first day, and deletes once grace is over; the key is then gone from the days that follow', async () => {
    const world = worldWith();
    await daily(world, 10);
    const days = await replayAll(world, STRICT);
    expect(days.map(({ keys, marked, deleted }) => [keys, marked, deleted.length])).toEqual([
      ...Array(7).fill([2, 1, 0]),
      [2, 0, 1],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(days.map(({ blocked }) => blocked)).toEqual(Array(10).fill({}));
    expect(days[7]?.deleted).toMatchObject([
      { id: '2', rules: ['unrecognized'], evidence: ['no known owner'] },
    ]);
  });

  it('shows which keys with owners would have been deleted for their age, and which would have been kept', async () => {
    const world = worldWith();
    await daily(world, 9);
    const keys = [pin(1), pin(2, undefined, { keep: true, reason: 'break glass' })];
    const aged = { 'max-age': { do: 'delete', after: 90 * DAY } } as const;
    const days = await replayAll(world, policyFor({ recognize: { leases: {}, keys } }, aged));
    expect(days.flatMap(({ deleted }) => deleted)).toMatchObject([
      { id: '1', rules: ['max-age'], evidence: ['created 407 days ago, limit 90 days'] },
    ]);
    expect(days.at(-1)?.blocked).toEqual({ kept: 1 });
  });

  it('says which guards would have blocked keys, and takes an account that is not armed for armed', async () => {
    const world = worldWith();
    world.instances = [instanceWith('gpu-1', ['2'])];
    await daily(world, 9);
    const policy = { ...STRICT, accounts: world.policy.accounts };
    const days = await replayAll(world, policy);
    expect(days.flatMap(({ deleted }) => deleted)).toEqual([]);
    expect(new Set(days.map(({ blocked }) => JSON.stringify(blocked)))).toEqual(
      new Set([JSON.stringify({ 'in-use': 1 })]),
    );
  });

  it('keeps to the limits, and takes a key that comes back under another id for a new one', async () => {
    const world = worldWith();
    world.keys.push(keyNumber(3), keyNumber(4));
    await daily(world, 9);
    const none = await replayAll(world, { ...STRICT, limits: { deletions: 2, share: 1, floor: 0 } });
    expect(none.flatMap(({ deleted }) => deleted)).toEqual([]);
    expect(none.at(-1)?.blocked).toEqual({ 'too-many': 3 });
    world.keys = [keyNumber(1), keyNumber(2, { id: 'again', createdAt: world.now - 13 * HOUR })];
    await daily(world, 1);
    const days = await replayAll(world, STRICT);
    expect(days.at(-1)).toMatchObject({ keys: 2, marked: 1, deleted: [] });
  });

  it('counts what it would have deleted in the last 24 hours against the limits', async () => {
    const world = worldWith();
    await daily(world, 11, (day) => {
      if (day === 1) world.keys.push(keyNumber(3, { createdAt: world.now - 13 * HOUR }));
    });
    const days = await replayAll(world, { ...STRICT, limits: { deletions: 1, share: 1, floor: 0 } });
    expect(days.map(({ deleted }) => deleted.map(({ id }) => id).join())).toEqual([
      ...Array(7).fill(''),
      '2',
      '',
      '3',
      '',
    ]);
    expect(days[8]?.blocked).toEqual({ 'too-many': 1 });
  });

  it('deletes nothing on a day on which most keys are missing', async () => {
    const world = worldWith();
    const all = [1, 2, 3, 4, 5, 6].map((number) => keyNumber(number));
    await daily(world, 8, (day) => {
      world.keys = day < 7 ? all : all.slice(0, 2);
    });
    const days = await replayAll(world, STRICT);
    expect(days[7]).toMatchObject({ deleted: [], blocked: { 'inventory-shrank': 1 } });
  });

  it.each(['{', '7', '{}', '{"takenAt":1,"keys":[{"id":7}],"reportsUse":true}'])(
    'says which file is no inventory: %s',
    async (text) => {
      const world = worldWith();
      await daily(world, 1);
      world.files.set('pictor-prod/history/2026-11-24.json', text);
      await expect(replayAll(world, STRICT)).rejects.toThrow(
        'pictor-prod/history/2026-11-24.json in memory/ cannot be replayed: it is not an inventory written by an ' +
          'audit. Remove it, and run again.',
      );
    },
  );

  it('deletes what an armed audit deletes, on the same days', async () => {
    const present = fc.array(fc.array(fc.integer({ min: 2, max: 7 })), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(present, async (numbers) => {
        const reported = worldWith();
        const armed = new World();
        armed.policy = STRICT;
        const deletions: string[] = [];
        for (const [day, listed] of numbers.entries()) {
          const keys = [1, ...new Set(listed)].map((number) => keyNumber(number));
          reported.keys = keys;
          armed.keys = keys.filter(({ id }) => !armed.removed.includes(id));
          await daily(reported, 1);
          const before = armed.removed.length;
          await daily(armed, 1);
          for (const id of armed.removed.slice(before)) deletions.push(`${id} on day ${day}`);
        }
        const days = await replayAll(reported, STRICT);
        const replayed = days.flatMap(({ deleted }, day) => deleted.map(({ id }) => `${id} on day ${day}`));
        expect(replayed).toEqual(deletions);
      }),
      { numRuns: 25 },
    );
  });
});
