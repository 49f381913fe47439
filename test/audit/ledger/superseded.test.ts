import { beforeEach, describe, expect, it } from '@jest/globals';
import { partName } from '../../../src/audit/ledger/parts.ts';
import { DAY, HOUR, keyNumber, pin, policyFor, World } from '../world.ts';

let world: World;
/** A key that is to be deleted after a week (2), besides one that is pinned (1). */
beforeEach(async () => {
  world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  const recognize = { ...policyFor().recognize, keys: [pin(1)] };
  world.policy = policyFor({ recognize }, { unrecognized: { do: 'delete' } });
  world.options.notifiers = [world.notifier()];
});

const parts = () => [...world.files.keys()].filter((name) => name.startsWith('pictor-prod/parts/')).sort();
const named = () => JSON.parse(world.files.get('pictor-prod/ledger.json') ?? '').parts.map(nameOf);
const nameOf = (part: { shard: number; keys: number; sha256: string }) => partName('pictor-prod', part);
/** change makes the next run write another part. */
const change = () => world.keys.push(keyNumber(world.keys.length + 10, { createdAt: world.now - DAY }));

describe('the parts that a ledger names no more', () => {
  it('are removed by the first run of a day, but for those that it found: somebody may be reading them', async () => {
    await world.audit();
    const first = named();
    world.now += HOUR;
    change();
    await world.audit();
    const second = named();
    expect(second).not.toEqual(first);
    expect(parts()).toEqual(expect.arrayContaining([...first, ...second])); // On the same day, all stay.
    world.now += DAY;
    change();
    await world.audit();
    expect(parts()).toEqual([...new Set([...second, ...named()])].sort());
    world.now += DAY;
    await world.audit();
    world.now += DAY;
    await world.audit();
    expect(parts()).toEqual(named());
  });

  it('are left by a run that could not list the account, or not save the ledger', async () => {
    await world.audit();
    world.files.set('pictor-prod/parts/0-old.ndjson', '');
    for (const failing of ['list', 'put pictor-prod/history/2026-11-25.json']) {
      world.now = Math.max(world.now, Date.parse('2026-11-25T12:00:00Z'));
      world.onStep = (step) => {
        if (step === failing || (failing !== 'list' && step.startsWith('write ')))
          throw new Error('disk full');
      };
      await world.audit();
      expect(parts()).toContain('pictor-prod/parts/0-old.ndjson');
    }
  });

  it('are left for another day where they cannot be removed, and are told of once they are very many', async () => {
    await world.audit();
    world.now += DAY;
    world.files.set('pictor-prod/parts/0-old.ndjson', '');
    world.onStep = (step) => {
      if (step.startsWith('remove pictor-prod/parts/')) throw new Error('AccessDenied');
    };
    expect((await world.audit()).notEvaluated).toEqual([]);
    expect(parts()).toContain('pictor-prod/parts/0-old.ndjson');
    for (let number = 0; number < 1000; number += 1)
      world.files.set(`pictor-prod/parts/0-${number}.ndjson`, '');
    world.now += DAY;
    const { notEvaluated, complete } = await world.audit();
    expect(notEvaluated).toEqual([{ what: 'superseded files of the ledger', why: 'AccessDenied' }]);
    expect(complete).toBe(false);
    world.onStep = () => {};
    world.now += DAY;
    expect((await world.audit()).complete).toBe(true);
    expect(parts().length).toBeLessThanOrEqual(2);
  });

  it('are not removed once the time is up', async () => {
    await world.audit();
    world.now += DAY;
    world.files.set('pictor-prod/parts/0-old.ndjson', '');
    let isLate = false;
    world.afterStep = (step) => {
      isLate ||= step === 'old reports';
    };
    await world.audit({ mustStop: () => (isLate ? 'too late' : undefined) });
    expect(isLate).toBe(true);
    expect(parts()).toContain('pictor-prod/parts/0-old.ndjson');
  });
});

describe('a key at work', () => {
  it('does not change its part twice a day', async () => {
    world.keys = [keyNumber(1)];
    world.instances = [{ id: 'gpu-1', name: 'gpu-1', keyIds: ['1'] } as World['instances'][0]];
    const before = world.now;
    await world.audit();
    const first = named();
    for (let hour = 1; hour < 12; hour += 1) {
      world.now = before + hour * HOUR;
      await world.audit();
      expect(named()).toEqual(first);
    }
    expect(world.steps.filter((step) => step.startsWith('put pictor-prod/parts/'))).toHaveLength(1);
    world.now = before + 12 * HOUR; // Midnight.
    await world.audit();
    expect(named()).not.toEqual(first);
  });
});
