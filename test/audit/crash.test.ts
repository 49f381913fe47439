import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { openStore } from '../../src/audit/ledger/open-store.ts';
import type { Store } from '../../src/audit/ledger/store.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { useEnvironment } from '../support/environment.ts';
import { useFolder } from '../support/folder.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { S3 } from '../support/s3.ts';
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
    const { notEvaluated } = await world.audit();
    expect(notEvaluated).toEqual([]); // Least of all that the ledger is an earlier one.
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

type Moment = 'before' | 'after';

/** dieAtWrite is a store through which nothing gets any more from before, or right after, one of its writes. */
function dieAtWrite(store: Store, die: number, moment: Moment) {
  const writes: string[] = [];
  let isDead = false;
  const step = async <T>(write: string | undefined, task: () => Promise<T>): Promise<T> => {
    if (write !== undefined) writes.push(write);
    const isLast = write !== undefined && writes.length === die;
    isDead ||= isLast && moment === 'before';
    if (isDead) throw new Died();
    const result = await task();
    isDead ||= isLast;
    if (isDead) throw new Died();
    return result;
  };
  const dying: Store = {
    location: store.location,
    read: (name) => step(undefined, () => store.read(name)),
    names: (prefix) => step(undefined, () => store.names(prefix)),
    write: (name, text, version) => step(`write ${name}`, () => store.write(name, text, version)),
    put: (name, text, options) => step(`put ${name}`, () => store.put(name, text, options)),
    remove: (name, options) => step(`remove ${name}`, () => store.remove(name, options)),
  };
  return { dying, writes };
}

/** testDeaths says what is true of runs that die between two writes to a real store; each process opens it anew. */
function testDeaths(
  prepare: () => Promise<{ open: () => Promise<Store>; keep: () => void; reset: () => void }>,
  { reachesStore = (_: string): boolean => true, moments = ['before', 'after'] as Moment[] } = {},
): void {
  /** A world in its second week, with the ledger as the first run left it. */
  async function atWork(store: Store): Promise<World> {
    const world = new World();
    world.keys = [1, 2].map((number) => keyNumber(number));
    const recognize = { ...policyFor().recognize, keys: [pin(1)] };
    world.policy = policyFor({ recognize }, { unrecognized: { do: 'delete' } });
    world.options.store = store;
    return world;
  }

  it('leave the ledger as it was before a write or after it, never in between, and are made good', async () => {
    const { open, keep, reset } = await prepare();
    const first = await atWork(await open());
    await first.audit();
    keep();
    const later = async (through: Store) => {
      const world = await atWork(through);
      world.now = START + 7 * DAY;
      world.keys.push(keyNumber(3, { createdAt: world.now - DAY }));
      return world;
    };
    const { dying, writes: all } = dieAtWrite(await open(), Number.POSITIVE_INFINITY, 'after');
    const undisturbed = await later(dying);
    await undisturbed.audit();
    expect(undisturbed.removed).toEqual(['2']);
    expect(all.filter((write) => /^put .*parts/.test(write)).length).toBe(2);
    for (let die = 1; die <= all.length; die += 1) {
      if (!reachesStore(all[die - 1] ?? '')) continue;
      for (const moment of moments) {
        reset();
        const through = dieAtWrite(await open(), die, moment);
        const world = await later(through.dying);
        await world.audit({ run: 'run-2' });
        const store = await open();
        const read = () => LedgerFile.open({ store, account: 'pictor-prod', clock: () => world.now });
        const left = await read();
        expect(left.broken).toBeUndefined();
        expect(Object.keys(await left.records.all()).length).toBeGreaterThan(1);
        world.now += HOUR;
        const { notEvaluated } = await world.audit({ store, run: 'run-3' });
        const file = await read();
        const kinds = file.ledger.chain.entries.map(({ kind }) => kind);
        const records = await file.records.all();
        const marks = Object.values(records).flatMap(({ mark, missing }) => (mark && !missing ? mark : []));
        const step = all[die - 1];
        expect({ step, moment, notEvaluated, removed: world.removed }).toEqual({
          step,
          moment,
          notEvaluated: [],
          removed: ['2'],
        });
        expect(kinds).toEqual(expect.arrayContaining(['deleting', 'confirmed']));
        expect(marks).toEqual([expect.objectContaining({ notified: expect.anything() })]);
      }
    }
  });
}

describe('runs that die, with a ledger in a directory,', () => {
  const folder = useFolder();
  testDeaths(async () => {
    const place = mkdtempSync(join(folder.path, 'ledger-'));
    const kept = `${place}-kept`;
    const copy = (from: string, to: string) => {
      rmSync(to, { recursive: true, force: true });
      cpSync(from, to, { recursive: true });
    };
    const open = () => openStore(place, { env: process.env });
    return { open, keep: () => copy(place, kept), reset: () => copy(kept, place) };
  });
});

describe('runs that die, with a ledger in a bucket,', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  afterAll(() => s3.close());
  testDeaths(async () => {
    s3.buckets.set('octo-ledger', new Map());
    let kept = new Map();
    return {
      open: () => openStore('s3://octo-ledger/', { env: process.env }),
      keep: () => {
        kept = new Map(s3.buckets.get('octo-ledger'));
      },
      reset: () => void s3.buckets.set('octo-ledger', new Map(kept)),
    };
  });
});

describe('runs that die, with a ledger on a branch,', () => {
  let github: GitHubServer;
  beforeAll(async () => {
    github = await GitHubServer.start();
  });
  afterAll(() => github.close());
  testDeaths(
    async () => {
      const repository = github.repositories.add('octo-org/ops');
      let kept = new Map();
      return {
        open: () => {
          const env = { GITHUB_TOKEN, GITHUB_API_URL: github.url };
          return openStore('github://octo-org/ops/keylease-ledger/', { env, second: 1 });
        },
        keep: () => {
          kept = new Map(repository.branches);
        },
        reset: () => {
          repository.branches = new Map(kept);
        },
      };
      // All else waits for the next of these, and is gone with the process.
    },
    { reachesStore: (write) => write.startsWith('write '), moments: ['after'] },
  );
});
