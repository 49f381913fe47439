import { describe, expect, it } from '@jest/globals';
import type { Report } from '../../src/audit/report/report.ts';
import { DAY, keyNumber, pin, policyFor, World } from './world.ts';

/** The first write of a run takes the lock, the fourth one renews it for a deletion, and the last one releases it. */
const LEDGER = 'write pictor-prod/ledger.json';
const REST = { what: 'the rest of this run', why: 'disk full' };

/** A world with a key whose grace is over (2), and a new one that is to be marked (3), besides one that is pinned (1). */
async function prepared(): Promise<World> {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  world.policy = policyFor(
    { recognize: { ...policyFor().recognize, keys: [pin(1)] } },
    { unrecognized: { do: 'delete' } },
  );
  world.options.notifiers = [world.notifier()];
  await world.audit();
  world.now += 7 * DAY;
  world.keys.push(keyNumber(3, { createdAt: world.now - DAY }));
  world.steps = [];
  return world;
}

/** failAt lets a step fail, the first time that it comes or a later one. */
function failAt(world: World, step: string, time = 1): void {
  world.onStep = (each) => {
    if (each === step && world.steps.filter((other) => other === step).length === time)
      throw new Error('disk full');
  };
}

/** shown is what a report says that a run came to. */
function shown({ notEvaluated, notices, deletions, complete, keys }: Report) {
  return {
    notEvaluated,
    told: notices.map(({ channel, ok }) => `${channel} ${ok}`),
    deletions: deletions.map(({ key, outcome }) => `${key.id} ${outcome}`),
    complete,
    keys: keys.map(({ id, decision, dueAt }) => `${id} ${decision} ${dueAt?.slice(0, 10) ?? '-'}`),
  };
}

describe('a run in which one thing fails', () => {
  const told = ['report true', 'mail true'];
  const after = ['report true', 'mail true', 'mail true'];

  it('is this, where nothing does', async () => {
    const world = await prepared();
    expect(shown(await world.audit())).toEqual({
      notEvaluated: [],
      told: after,
      deletions: ['2 confirmed'],
      complete: true,
      keys: ['1 keep -', '3 mark 2026-12-08'],
    });
  });

  type Row = [title: string, step: string, time: number, expected: Partial<ReturnType<typeof shown>>];
  it.each<Row>([
    [
      'the inventory cannot be kept',
      'put pictor-prod/history/2026-12-01.json',
      1,
      { notEvaluated: [REST], told: ['mail true'], keys: ['1 keep -', '2 delete 2026-12-01', '3 mark -'] },
    ],
    [
      'the notice cannot be recorded',
      LEDGER,
      2,
      { notEvaluated: [REST], told, keys: ['1 keep -', '2 delete 2026-12-01', '3 mark -'] },
    ],
    [
      'the undo records cannot be saved',
      LEDGER,
      3,
      { notEvaluated: [REST], told, keys: ['1 keep -', '2 delete 2026-12-01', '3 mark 2026-12-08'] },
    ],
    [
      'the outcome of a deletion cannot be recorded',
      LEDGER,
      5,
      {
        notEvaluated: [REST],
        told: after,
        deletions: ['2 confirmed'],
        keys: ['1 keep -', '2 delete 2026-12-01', '3 mark 2026-12-08'],
      },
    ],
    [
      'the account cannot be listed after a deletion',
      'list',
      2,
      {
        notEvaluated: [{ what: 'what is left on the account', why: 'disk full' }],
        told: after,
        deletions: ['2 accepted'],
        keys: ['1 keep -', '2 delete 2026-12-01', '3 mark 2026-12-08'],
      },
    ],
    [
      'the figures cannot be recorded',
      LEDGER,
      6,
      {
        notEvaluated: [{ what: 'the ledger', why: 'disk full' }],
        told: after,
        deletions: ['2 confirmed'],
        keys: ['1 keep -', '3 mark 2026-12-08'],
      },
    ],
    [
      'the report cannot be written',
      'report',
      2,
      {
        notEvaluated: [{ what: 'the written report', why: 'disk full' }],
        told: after,
        deletions: ['2 confirmed'],
        keys: ['1 keep -', '3 mark 2026-12-08'],
      },
    ],
  ])('publishes what it did and what it did not, where %s', async (_, step, time, expected) => {
    const world = await prepared();
    failAt(world, step, time);
    const report = await world.audit();
    expect(shown(report)).toEqual({ deletions: [], complete: false, ...expected });
    expect(world.removed).toEqual(expected.deletions ? ['2'] : []);
    if (step !== 'report') expect(world.written.at(-1)).toEqual(report);
    expect(world.steps.at(-1)).toBe(LEDGER); // The lock is released.
    expect(world.files.get('pictor-prod/ledger.json')).not.toContain('"lock"');
  });

  it('says what is not known, where machines cannot be listed after a deletion beside which a key was added', async () => {
    const world = await prepared();
    world.onRemove = () => void world.keys.push(keyNumber(4, { instances: undefined }));
    failAt(world, 'machines', 2);
    expect(shown(await world.audit())).toEqual({
      notEvaluated: [{ what: 'the use of keys', why: 'disk full' }],
      told: after,
      deletions: ['2 confirmed'],
      complete: false,
      keys: ['1 keep -', '3 blocked 2026-12-08', '4 blocked -'],
    });
  });

  it('remembers a notice that could be recorded only at its end: grace starts with it', async () => {
    const world = await prepared();
    failAt(world, LEDGER, 2);
    await world.audit();
    const [marked] = Object.values(world.ledger.keys).filter(({ mark }) => mark?.at.startsWith('2026-12-01'));
    expect(marked?.mark?.notified).toMatchObject({
      via: ['report', 'mail'],
      due: '2026-12-08T12:00:00.000Z',
    });
  });

  it.each<[string, (world: World) => void]>([
    [
      'opened',
      (world) => {
        world.options.open = () => Promise.reject(new Error('disk full'));
      },
    ],
    ['listed', (world) => failAt(world, 'list')],
  ])('records no run of an account that could not be %s: it would seem to have no keys', async (_, fail) => {
    const world = await prepared();
    const before = world.ledger;
    fail(world);
    const report = await world.audit();
    expect(report).toMatchObject({ complete: false, figures: { keys: 0 } });
    expect(report.notEvaluated).toEqual([expect.objectContaining({ why: 'disk full' })]);
    const { keys, runs, chain } = before;
    expect(world.ledger).toMatchObject({ keys, runs, chain });
  });

  it('deletes nothing of an account that shrank while it could not be opened for more than a week', async () => {
    const world = await prepared();
    const open = () => Promise.reject(new Error('the token has expired'));
    for (let day = 0; day < 10; day += 1) {
      world.now += DAY;
      await world.audit({ open });
    }
    world.keys = [keyNumber(2)];
    world.policy = { ...world.policy, limits: { deletions: 20, share: 1, floor: 0.9 } };
    const { guards } = await world.audit();
    expect(guards).toContainEqual(
      expect.objectContaining({
        guard: 'inventory-shrank',
        blocks: true,
        reason: expect.stringContaining('1 key listed, 2 expected, floor 90%'),
      }),
    );
    expect(world.removed).toEqual([]);
  });
});
