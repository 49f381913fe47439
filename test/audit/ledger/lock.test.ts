import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  describeHolder,
  type HeldBy,
  lockHolder,
  MAX_CLOCK_SKEW,
  type RunLock,
  takeLock,
} from '../../../src/audit/ledger/lock.ts';
import { openStore } from '../../../src/audit/ledger/open-store.ts';
import { Conflict, type Store } from '../../../src/audit/ledger/store.ts';
import { useEnvironment } from '../../support/environment.ts';
import { useFolder } from '../../support/folder.ts';
import { S3 } from '../../support/s3.ts';
import { World } from '../world.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 22, 10);
const NAME = 'pictor-prod/lock.json';

function testLock(place: () => string): void {
  let store: Store;
  let clock: number;
  beforeEach(async () => {
    clock = START;
    store = await openStore(place(), { env: process.env });
  });

  const take = (run: string, account = 'pictor-prod') =>
    takeLock({ store, account, run, now: () => clock, duration: 10 * MINUTE });

  async function taken(run: string): Promise<RunLock> {
    const lock = await take(run);
    if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy.run}`);
    return lock;
  }

  it('is held by one run for each account, and says by which one', async () => {
    await taken('run-1');
    clock += MINUTE;
    expect(await take('run-2')).toEqual({
      heldBy: {
        run: 'run-1',
        holder: expect.stringMatching(new RegExp(`^\\S+ \\(process ${process.pid}\\)$`)),
        takenAt: '2026-11-22T10:00:00.000Z',
        until: '2026-11-22T10:10:00.000Z',
      },
    });
    expect(await take('run-2', 'pictor-test')).not.toHaveProperty('heldBy');
  });

  it('is free as soon as it is released', async () => {
    const lock = await taken('run-1');
    await lock.release();
    await taken('run-2');
    expect(await take('run-3')).toMatchObject({ heldBy: { run: 'run-2' } });
  });

  it('expires some time after its end, because clocks differ', async () => {
    await taken('run-1');
    clock += 10 * MINUTE + MAX_CLOCK_SKEW;
    expect(await take('run-2')).toMatchObject({ heldBy: { run: 'run-1' } });
    clock += 1;
    await taken('run-2');
  });

  it('is extended when it is renewed', async () => {
    const lock = await taken('run-1');
    clock += 9 * MINUTE;
    await lock.renew();
    clock += 10 * MINUTE + MAX_CLOCK_SKEW;
    expect(await take('run-2')).toMatchObject({
      heldBy: { takenAt: '2026-11-22T10:00:00.000Z', until: '2026-11-22T10:19:00.000Z' },
    });
    await lock.renew();
  });

  it('tells the run that lost it, and stays with its new holder', async () => {
    const lock = await taken('run-1');
    clock += 10 * MINUTE + MAX_CLOCK_SKEW + 1;
    const second = await taken('run-2');
    const lost =
      'The lock of account pictor-prod is lost: it was not renewed in time, and another run has taken it. ' +
      'Read the report of the other run, and run again.';
    await expect(lock.renew()).rejects.toMatchObject({ name: 'Problem', message: lost });
    await lock.release();
    await expect(lock.renew()).rejects.toThrow(/is lost/);
    await second.renew();
    expect(await take('run-3')).toMatchObject({ heldBy: { run: 'run-2' } });
  });

  it('is lost when its file was removed', async () => {
    const lock = await taken('run-1');
    await store.remove(NAME);
    await expect(lock.renew()).rejects.toThrow(/is lost/);
    await lock.release();
    expect(await store.read(NAME)).toBeUndefined();
  });

  it.each(['new', 'released', 'expired'])('is won by one of eight at once when it is %s', async (state) => {
    if (state !== 'new') {
      const lock = await taken('run-0');
      if (state === 'released') await lock.release();
      clock += 24 * 60 * MINUTE;
    }
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((run) => take(`run-${run}`)));
    const held = all.filter((lock): lock is HeldBy => 'heldBy' in lock);
    expect(held).toHaveLength(7);
    const [winner, ...others] = new Set(held.map(({ heldBy }) => heldBy.run));
    expect(others).toEqual([]);
    const place = Number(winner?.slice('run-'.length)) - 1;
    await (all[place] as RunLock).renew();
  });

  it.each(['', '{', '[]', '{"run":"run-1"}', '{"run":"r","holder":"h","takenAt":"now","until":"later"}'])(
    'takes %j for a broken lock, not for a free one',
    async (text) => {
      await store.put(NAME, text);
      await expect(take('run-1')).rejects.toThrow(
        /^The account cannot be locked: pictor-prod\/lock\.json in .* is not a lock that keylease wrote\. Remove it while no audit is running\.$/,
      );
      expect(await store.read(NAME)).toMatchObject({ text });
    },
  );
}

describe('the lock of an account in a directory', () => {
  const folder = useFolder();
  testLock(() => join(mkdtempSync(join(folder.path, 'store-')), 'ledger'));
});

describe('the lock of an account in a bucket', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  beforeEach(() => {
    s3.buckets.set('octo-ledger', new Map());
    s3.interfere = () => undefined;
  });
  afterAll(() => s3.close());
  testLock(() => 's3://octo-ledger/');

  it('is taken, renewed and released although the first answer is lost each time', async () => {
    const store = await openStore('s3://octo-ledger/', { env: process.env });
    let clock = START;
    const take = (run: string) => takeLock({ store, account: 'a', run, now: () => clock, duration: MINUTE });
    let cuts = 0;
    s3.interfere = ({ operation }) => {
      cuts += operation === 'PutObject' ? 1 : 0;
      return operation === 'PutObject' && cuts % 2 === 1 ? 'cut-after' : undefined;
    };
    const lock = (await take('run-1')) as RunLock;
    clock += 1000;
    await lock.renew();
    expect(await take('run-2')).toMatchObject({ heldBy: { run: 'run-1' } });
    await lock.release();
    expect(await take('run-3')).not.toHaveProperty('heldBy');
    expect(cuts).toBe(8);
  });
});

it('gives up on a lock that others take and release all the time', async () => {
  let tries = 0;
  const store = {
    read: async () => undefined,
    write: async () => {
      tries += 1;
      throw new Conflict('lock.json');
    },
  } as unknown as Store;
  const taken = takeLock({ store, account: 'a', run: 'run-1', now: () => START, duration: MINUTE });
  await expect(taken).rejects.toBeInstanceOf(Conflict);
  expect(tries).toBe(5);
});

describe('a lock of which somebody else asks', () => {
  const world = new World();
  const clock = { time: START };
  const request = { store: world.store, account: 'pictor-prod', now: () => clock.time };
  beforeEach(() => {
    world.files.clear();
    world.onStep = () => {};
    clock.time = START;
  });
  const take = async () => {
    const lock = await takeLock({ ...request, run: 'run-1', duration: 10 * MINUTE });
    if ('heldBy' in lock) throw new Error('it is held');
    return lock;
  };

  it('has a holder until it expires, five minutes after its end, or is released', async () => {
    expect(await lockHolder(request)).toBeUndefined();
    const lock = await take();
    const holder = await lockHolder(request);
    expect(holder).toMatchObject({ run: 'run-1' });
    expect(describeHolder(holder as HeldBy['heldBy'])).toMatch(
      /^run run-1 on .* has held the lock since 2026-11-22 10:00 UTC; if it died, the lock expires at 2026-11-22 10:15 UTC$/,
    );
    clock.time = START + 15 * MINUTE;
    expect(await lockHolder(request)).toMatchObject({ run: 'run-1' });
    clock.time += 1;
    expect(await lockHolder(request)).toBeUndefined();
    await lock.renew();
    expect(await lockHolder(request)).toMatchObject({ run: 'run-1' });
    await lock.release();
    expect(await lockHolder(request)).toBeUndefined();
  });

  it('says why it can be neither renewed nor released, where the store fails', async () => {
    const lock = await take();
    world.onStep = () => {
      throw new Error('503');
    };
    await expect(lock.renew()).rejects.toThrow(/^503$/);
    await expect(lock.release()).rejects.toThrow(/^503$/);
  });
});
