import { describe, expect, it } from '@jest/globals';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, Died, HOUR, instanceWith, keyNumber, pin, policyFor, START, World } from './world.ts';

/** Keys of every fate: kept, marked, deleted after grace, deleted at once, in use. On the last day there is work of all kinds. */
async function prepared(finds = false): Promise<World> {
  const world = new World();
  world.finds = finds;
  const ids = { repository: 'train', repositoryId: 1, runId: 2, attempt: 1, expiresAt: START + 6 * DAY };
  const lease = makeLeaseName({ ...ids, fingerprint: fingerprint(6), secret: 'lease-secret' });
  world.keys = [1, 2, 3, 4].map((number) => keyNumber(number));
  world.instances = [instanceWith('gpu-1', ['4'])];
  world.policy = policyFor(
    { recognize: { keys: [pin(1)], leases: { secret: { env: 'LEASE_SECRET' } } } },
    { unrecognized: { do: 'delete' }, 'expired-lease': { do: 'delete' } },
  );
  world.options.notifiers = [world.notifier()];
  await world.audit();
  world.now += 7 * DAY;
  world.keys.push(keyNumber(5), keyNumber(6, { name: lease, createdAt: START + 5.5 * DAY }));
  world.steps = [];
  return world;
}

/** What is left of a world when later runs have done what is left to do. */
async function endOf(world: World) {
  world.onStep = () => {};
  world.afterStep = () => {};
  for (let day = 0; day < 10; day += 1) {
    world.now += day === 0 ? HOUR : DAY;
    await world.audit();
  }
  const entries = world.ledger.chain.entries;
  const keysOf = (kind: string) =>
    entries.flatMap((entry) => (entry.kind === kind && 'key' in entry ? [entry.key] : []));
  return {
    keys: world.keys.map(({ id }) => id),
    removed: [...world.removed].sort(),
    confirmed: keysOf('confirmed').sort(),
    undo: [...new Set(keysOf('deleting'))].sort(),
    marks: Object.entries(world.ledger.keys)
      .sort()
      .map(([key, { mark, missing }]) => ({
        key,
        marked: Boolean(mark),
        missing: Boolean(missing),
      })),
  };
}

describe('a run that dies', () => {
  it.each([
    ['lists keys', false],
    ['reads single keys', true],
  ])('between any two of its steps is made good by the next runs: one that %s', async (_, finds) => {
    const undisturbed = await prepared(finds);
    await undisturbed.audit();
    const steps = undisturbed.steps.length;
    expect(undisturbed.removed).toHaveLength(3);
    expect(steps).toBeGreaterThan(23);
    const wanted = await endOf(undisturbed);
    for (let step = 1; step <= steps; step += 1) {
      for (const moment of ['onStep', 'afterStep'] as const) {
        const world = await prepared(finds);
        dieAt(world, step, moment);
        await world.audit();
        expect({ step: world.steps[step - 1], moment, ...(await endOf(world)) }).toEqual({
          step: undisturbed.steps[step - 1],
          moment,
          ...wanted,
        });
      }
    }
  });

  it('has its deletions in the report of a later run', async () => {
    const world = await prepared();
    world.afterStep = (step) => {
      if (step === 'delete 2') dieAt(world, world.steps.length, 'afterStep');
    };
    await world.audit();
    expect(world.removed).toEqual(['2']);
    world.onStep = () => {};
    world.afterStep = () => {};
    world.now += HOUR;
    const { deletions } = await world.audit();
    expect(deletions).toMatchObject([
      { key: { id: '2' }, outcome: 'confirmed', why: 'started by an earlier run that did not finish' },
      { key: { id: '3' }, outcome: 'confirmed', why: null },
      { key: { id: '6' }, outcome: 'confirmed', why: null },
    ]);
  });
});

/** From a step on nothing gets through any more, as when a process is killed. */
function dieAt(world: World, step: number, moment: 'onStep' | 'afterStep'): void {
  let isDead = false;
  const die = () => {
    isDead = true;
    throw new Died();
  };
  world.onStep = () => {
    if (isDead || (moment === 'onStep' && world.steps.length >= step)) die();
  };
  world.afterStep = () => {
    if (isDead || (moment === 'afterStep' && world.steps.length >= step)) die();
  };
}
