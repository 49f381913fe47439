import { describe, expect, it } from '@jest/globals';
import { pictor as profile } from '../../src/accounts/profiles/pictor.ts';
import { RestAccount } from '../../src/accounts/rest/rest-account.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { TestAccount } from '../support/account.ts';
import { publicKey } from '../support/numbered-keys.ts';
import { DAY, instanceWith, keyNumber, pin, policyFor, START, World } from './world.ts';

/** A world of the day on which keys 2 and 3 are due, beside one that is recognized (1); it reads single keys. */
async function dueWorld(change: (world: World) => void = () => {}): Promise<World> {
  const world = new World();
  world.finds = true;
  world.keys = [1, 2, 3].map((number) => keyNumber(number));
  world.policy = policyFor(
    { recognize: { ...policyFor().recognize, keys: [pin(1)] } },
    { unrecognized: { do: 'delete' } },
  );
  change(world);
  await world.audit();
  world.now += 7 * DAY;
  world.steps = [];
  return world;
}

/**
 * onceIntended does something right after the intents are in the ledger, before a key is looked at again. The run's own
 * listing is too old then.
 */
function onceIntended(world: World, act: () => void): void {
  world.afterStep = () => {
    if (!world.ledger?.chain.entries.some(({ kind }) => kind === 'deleting')) return;
    world.afterStep = () => {};
    world.now += 15_001;
    act();
  };
}

function outcomes({ deletions }: Report) {
  return deletions.map(({ key, outcome, why }) => [key.id, outcome, why]);
}

/** The steps that touch the account, from the intents on. */
function looks({ steps }: World): string[] {
  return steps.filter((step) => /^(list|machines|read \d+|delete)/.test(step)).slice(2);
}

const second = ['3', 'confirmed', null];

const GET_KEY = { path: '/ssh-keys/{key}', item: 'data', missing: [{ status: 404 }] };

describe('right before its deletion, where the provider shows single keys', () => {
  it('a key is read, and no listing made but the last; machines are listed every 15 seconds', async () => {
    const world = await dueWorld();
    expect(outcomes(await world.audit())).toEqual([['2', 'confirmed', null], second]);
    expect(looks(world)).toEqual(['read 2', 'delete 2', 'read 3', 'delete 3', 'list']);
    const slow = await dueWorld();
    slow.onRemove = () => {
      slow.now += 15_001;
    };
    await slow.audit();
    expect(looks(slow)).toEqual(['read 2', 'delete 2', 'machines', 'read 3', 'delete 3', 'list']);
  });

  type Row = [title: string, change: (world: World) => void, outcome: string, why: string | RegExp];
  const keyTwo = (world: World, fields: object) => Object.assign(world.keys[1] ?? {}, fields);
  it.each<Row>([
    [
      'its id belongs to another key',
      (world) => keyTwo(world, { ...keyNumber(9), id: '2' }),
      'skipped',
      'its id now belongs to another key',
    ],
    ['it has another name', (world) => keyTwo(world, { name: 'ops' }), 'skipped', 'its name is ops now'],
    [
      'it is the provider’s own',
      (world) => keyTwo(world, { managed: true }),
      'skipped',
      /^managed: created by the provider for itself;/,
    ],
    [
      'it says that it is on a machine',
      (world) => keyTwo(world, { instances: [{ id: 'gpu-1', name: 'train' }] }),
      'skipped',
      /^in-use: on train;/,
    ],
    [
      'a machine says so',
      (world) => world.instances.push(instanceWith('gpu-1', ['2'])),
      'skipped',
      /^in-use: on machine gpu-1;/,
    ],
    [
      'it was registered again',
      (world) => keyTwo(world, { createdAt: world.now }),
      'skipped',
      /^too-young: on the account for 0 minutes, minimum 12 hours; not-notified: /,
    ],
    [
      'it is gone, as a listing proves',
      (world) => world.keys.splice(1, 1),
      'confirmed',
      'it was no longer listed',
    ],
  ])('it is left alone if %s', async (_, change, outcome, why) => {
    const world = await dueWorld();
    onceIntended(world, () => change(world));
    const [first, next] = outcomes(await world.audit());
    const expected = typeof why === 'string' ? why : expect.stringMatching(why);
    expect([first, next]).toEqual([['2', outcome, expected], second]);
    expect(world.removed).toEqual(['3']);
  });

  it('it is left alone if the machines cannot be listed, nor is any other', async () => {
    const world = await dueWorld();
    world.onStep = (step) => {
      if (step === 'machines' && world.steps.filter((each) => each === step).length > 1)
        throw new Error('503');
    };
    // The provider says itself which machines a key is on, or it does not.
    for (const key of world.keys) key.instances = undefined;
    onceIntended(world, () => {});
    const why = 'in-use: it is not known whether it is in use: 503';
    expect(outcomes(await world.audit())).toEqual([
      ['2', 'skipped', why],
      ['3', 'skipped', why],
    ]);
  });

  it('it is left alone if it cannot be read; listings decide about the others', async () => {
    const world = await dueWorld();
    world.onStep = (step) => {
      if (/^read \d/.test(step)) throw new Error('403');
    };
    expect(outcomes(await world.audit())).toEqual([['2', 'not-attempted', '403'], second]);
    expect(looks(world)).toEqual(['read 2', 'list', 'machines', 'delete 3', 'list']);
  });

  it('it is left alone if a listing shows it that was made because reading it did not', async () => {
    const world = await dueWorld();
    const { account } = world;
    const find = async (id: string) => (id === '3' ? undefined : account.find?.(id));
    const { deletions } = await world.audit({ open: async () => ({ ...account, find }) });
    expect(deletions.map(({ outcome, why }) => [outcome, why])).toEqual([
      ['confirmed', null],
      ['skipped', 'a listing shows it, though the provider says that there is no such key'],
    ]);
  });

  it('a listing from then on tells whether it is gone, and no earlier one', async () => {
    const world = await dueWorld();
    onceIntended(world, () => {
      world.keys.splice(1, 1);
      world.afterStep = (step) => {
        if (step === 'list') world.keys = world.keys.filter(({ id }) => id === '1');
      };
    });
    const why = 'it was no longer listed';
    expect(outcomes(await world.audit())).toEqual([
      ['2', 'confirmed', why],
      ['3', 'confirmed', why],
    ]);
  });

  it('it is left alone if a listing lacks it and reading it does not', async () => {
    const world = await dueWorld();
    const { account } = world;
    onceIntended(world, () => world.keys.splice(1));
    const find = async (id: string) => (id === '3' ? keyNumber(3) : undefined);
    expect(outcomes(await world.audit({ open: async () => ({ ...account, find }) }))).toEqual([
      ['2', 'confirmed', 'it was no longer listed'],
      ['3', 'skipped', 'a listing lacks it, though the provider shows it by its id'],
    ]);
  });

  it('listings decide where no key can be read by its id', async () => {
    const world = await dueWorld();
    const { account } = world;
    const asked: string[] = [];
    const find = async (id: string) => void asked.push(id);
    const report = await world.audit({
      open: async () => ({ ...account, find: find as typeof account.find }),
    });
    expect(outcomes(report)).toEqual([['2', 'confirmed', null], second]);
    expect(asked).toEqual(['2']);
  });

  it('everything is listed again after a call that failed', async () => {
    const world = await dueWorld();
    world.onStep = (step) => {
      if (step === 'delete 2') throw new Error('cut off');
    };
    expect(outcomes(await world.audit())).toEqual([['2', 'failed', 'cut off'], second]);
    expect(looks(world)).toEqual(['read 2', 'delete 2', 'list', 'machines', 'delete 3', 'list']);
  });

  /** twinWorld is a world in which the entries 4 and 5 of the keys 2 and 3 are due. */
  const twinWorld = () =>
    dueWorld((each) => {
      const twins = [2, 3].map((number) =>
        keyNumber(number, { id: String(number + 2), createdAt: START - 300 * DAY }),
      );
      each.keys.push(...twins);
      each.policy = policyFor(
        { recognize: { ...policyFor().recognize, keys: [pin(1), pin(2), pin(3)] } },
        { duplicate: { do: 'delete' } },
      );
    });

  it('one new listing serves all keys that are registered more than once', async () => {
    const world = await twinWorld();
    expect(outcomes(await world.audit())).toEqual([
      ['4', 'confirmed', null],
      ['5', 'confirmed', null],
    ]);
    expect(looks(world)).toEqual(['list', 'machines', 'delete 4', 'delete 5', 'list']);
  });

  it('a new listing shows what becomes of the entries of one key, of which one is to stay', async () => {
    const world = await twinWorld();
    // As soon as the run has listed both, someone takes off the one that was to stay: now the other one is all there is.
    world.afterStep = (step) => {
      if (step !== 'machines') return;
      world.afterStep = () => {};
      world.keys.splice(1, 1);
    };
    expect(outcomes(await world.audit())).toEqual([
      ['4', 'skipped', 'no rule calls for its deletion anymore'],
      ['5', 'confirmed', null],
    ]);
    expect(world.keys.map(({ id }) => id)).toEqual(['1', '3', '4']);
  });
});

it('a listing that lags does not make the last entry of a key look like one of two', async () => {
  const world = new World();
  world.keys = [
    keyNumber(1, { createdAt: START }),
    keyNumber(2),
    keyNumber(2, { id: '4', createdAt: START - 300 * DAY }),
  ];
  world.policy = policyFor(
    { recognize: { ...policyFor().recognize, keys: [pin(1), pin(2)] } },
    { 'max-age': { do: 'delete', after: 350 * DAY }, duplicate: { do: 'delete' } },
  );
  world.stillListed = () => (world.removed.includes('2') ? [keyNumber(2)] : []);
  await world.audit();
  world.now += 7 * DAY;
  const { deletions } = await world.audit();
  expect(world.removed).toEqual(['2']);
  expect(deletions.map(({ key, outcome }) => [key.id, outcome])).toEqual([
    ['2', 'accepted'],
    ['4', 'skipped'],
  ]);
});

describe('the last listing', () => {
  it('has its time: deletions stop before there is too little of it', async () => {
    const world = await dueWorld();
    const end = world.now + 85_000;
    const mustStop = (ahead = 0) => (world.now + ahead >= end ? 'the time is nearly over' : undefined);
    world.onStep = (step) => {
      if (step === 'list') world.now += 20_000; // Two and a half times that, and 10 s, are a minute.
      if (step === 'delete 2') world.now += 10_000;
    };
    const report = await world.audit({ mustStop });
    expect(outcomes(report)).toEqual([
      ['2', 'confirmed', null],
      ['3', 'not-attempted', 'the time is nearly over'],
    ]);
    expect(world.now).toBeLessThan(end);
  });
});

describe('20 deletions on an account of 1,000 keys', () => {
  it.each([
    ['read the key before each, and list all once after them', GET_KEY, 20 + 20 + 10],
    ['take no look but the listing of the run, and list all once after them', undefined, 20 + 10],
  ])('%s', async (_, get, most) => {
    const test = await TestAccount.start();
    const { pictor } = test;
    for (let number = 1; number <= 1000; number += 1)
      pictor.register(`key ${number}`, publicKey(number), 400);
    const world = new World();
    world.policy = policyFor(
      {
        recognize: {
          ...policyFor().recognize,
          keys: Array.from({ length: 980 }, (_, index) => pin(index + 21)),
        },
      },
      { unrecognized: { do: 'delete' } },
    );
    world.now = Date.now();
    const open = async () =>
      new RestAccount({
        profile: { ...profile, keys: { ...profile.keys, get } },
        baseUrl: test.faults.url,
        http: test.http(),
      });
    const requests = async () => {
      const before = pictor.requests.length;
      const report = await world.audit({ open });
      return { report, count: pictor.requests.length - before };
    };
    await requests();
    world.now += 6 * DAY;
    const { count: listing } = await requests(); // Nothing is due.
    expect(listing).toBe(11);
    world.now += DAY;
    const { report, count } = await requests();
    await test.close();
    expect(report.deletions.filter(({ outcome }) => outcome === 'confirmed')).toHaveLength(20);
    expect(pictor.keys.map(({ public_key }) => public_key)).not.toContain(publicKey(20));
    expect(count - listing).toBe(most);
  });
});
