import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LedgerFile } from '../../../src/audit/ledger/ledger-file.ts';
import {
  describeHolder,
  LOCK_DURATION,
  type LockRecord,
  MAX_CLOCK_SKEW,
  newLock,
} from '../../../src/audit/ledger/lock.ts';
import { openStore } from '../../../src/audit/ledger/open-store.ts';
import { Conflict, type Store } from '../../../src/audit/ledger/store.ts';
import { useEnvironment } from '../../support/environment.ts';
import { useFolder } from '../../support/folder.ts';
import { S3 } from '../../support/s3.ts';
import { World } from '../world.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 22, 10);
const NAME = 'pictor-prod/ledger.json';

function testLock(place: () => string): void {
  let store: Store;
  let clock: number;
  beforeEach(async () => {
    clock = START;
    store = await openStore(place(), { env: process.env });
  });

  const take = (run: string, fields: { account?: string; holder?: string } = {}) =>
    LedgerFile.openLocked({ store, account: 'pictor-prod', run, clock: () => clock, ...fields });

  async function taken(run: string): Promise<LedgerFile> {
    const file = await take(run);
    expect(file).toMatchObject({ holdsLock: true, broken: undefined });
    return file;
  }

  /** Which run holds the lock, as another run sees it that does not try to take it. */
  async function heldBy(): Promise<LockRecord | undefined> {
    return (await LedgerFile.open({ store, account: 'pictor-prod', clock: () => clock })).heldBy();
  }

  it('is held by one run for each account, and says by which one', async () => {
    await taken('run-1');
    clock += MINUTE;
    const second = await take('run-2');
    expect(second.holdsLock).toBe(false);
    expect(second.heldBy()).toEqual({
      run: 'run-1',
      holder: expect.stringMatching(new RegExp(`^\\S+ \\(process ${process.pid}\\)$`)),
      takenAt: '2026-11-22T10:00:00.000Z',
      until: '2026-11-22T10:16:00.000Z',
    });
    expect(await take('run-2', { account: 'pictor-test' })).toMatchObject({ holdsLock: true });
  });

  it('is free as soon as it is released', async () => {
    const file = await taken('run-1');
    await file.releaseLock();
    expect(await heldBy()).toBeUndefined();
    await taken('run-2');
    expect((await take('run-3')).heldBy()).toMatchObject({ run: 'run-2' });
  });

  it('expires some time after its end, because clocks differ', async () => {
    await taken('run-1');
    clock += LOCK_DURATION + MAX_CLOCK_SKEW;
    expect((await take('run-2')).heldBy()).toMatchObject({ run: 'run-1' });
    clock += 1;
    expect(await heldBy()).toBeUndefined();
    await taken('run-2');
  });

  it('is extended when it is renewed', async () => {
    const file = await taken('run-1');
    clock += 9 * MINUTE;
    await file.renewLock();
    clock += LOCK_DURATION + MAX_CLOCK_SKEW;
    expect((await take('run-2')).heldBy()).toMatchObject({
      takenAt: '2026-11-22T10:00:00.000Z',
      until: '2026-11-22T10:25:00.000Z',
    });
    await file.renewLock();
  });

  it('tells the run that lost it, and stays with its new holder', async () => {
    const file = await taken('run-1');
    clock += LOCK_DURATION + MAX_CLOCK_SKEW + 1;
    const second = await taken('run-2');
    const lost =
      'The lock of account pictor-prod is lost: it was not renewed in time, and another run has taken it. ' +
      'Read the report of the other run, and run again.';
    await expect(file.renewLock()).rejects.toMatchObject({ name: 'Problem', message: lost });
    await file.releaseLock();
    await expect(file.save(file.ledger)).rejects.toBeInstanceOf(Conflict);
    await second.renewLock();
    expect(await heldBy()).toMatchObject({ run: 'run-2' });
  });

  it('is lost when the ledger was removed', async () => {
    const file = await taken('run-1');
    await store.remove(NAME);
    await expect(file.renewLock()).rejects.toThrow(/is lost/);
    await file.releaseLock();
    expect(await store.read(NAME)).toBeUndefined();
  });

  it.each(['new', 'released', 'expired'])('is won by one of eight at once when it is %s', async (state) => {
    if (state !== 'new') {
      const file = await taken('run-0');
      if (state === 'released') await file.releaseLock();
      clock += 24 * 60 * MINUTE;
    }
    const all = await Promise.all([1, 2, 3, 4, 5, 6, 7, 8].map((run) => take(`run-${run}`)));
    const [winner, ...others] = all.flatMap((file, index) => (file.holdsLock ? [`run-${index + 1}`] : []));
    expect(others).toEqual([]);
    const losers = all.filter(({ holdsLock }) => !holdsLock);
    for (const file of losers) expect(file.heldBy()).toMatchObject({ run: winner });
    await all.find(({ holdsLock }) => holdsLock)?.renewLock();
  });

  it('is no reason to wait where it ends later than any run sets it: it is a fault that needs a person', async () => {
    const file = await taken('run-1');
    await file.releaseLock();
    const head = JSON.parse((await store.read(NAME))?.text ?? '');
    const lock = newLock({ run: 'run-9', holder: 'elsewhere' }, clock + 80 * 24 * 60 * MINUTE);
    await store.put(NAME, JSON.stringify({ ...head, lock }));
    const blocked = await take('run-2');
    expect(blocked.holdsLock).toBe(false);
    expect(blocked.broken).toMatch(
      /ledger\.json cannot be trusted: run run-9 on elsewhere locked it until 2027-02-10 10:16 UTC, which is too far ahead: the clock there or here is wrong; while no audit is running, remove "lock" from it$/,
    );
    await store.put(NAME, JSON.stringify({ ...head, lock: newLock(lock, clock + MAX_CLOCK_SKEW) }));
    expect(await take('run-2')).toMatchObject({ broken: undefined, holdsLock: false });
    await store.put(NAME, JSON.stringify(head));
    await taken('run-3');
  });
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
    const take = (run: string) => LedgerFile.openLocked({ store, account: 'a', run, clock: () => clock });
    let cuts = 0;
    s3.interfere = ({ operation }) => {
      cuts += operation === 'PutObject' ? 1 : 0;
      return operation === 'PutObject' && cuts % 2 === 1 ? 'cut-after' : undefined;
    };
    const file = await take('run-1');
    expect(file.holdsLock).toBe(true);
    clock += 1000;
    await file.renewLock();
    expect((await take('run-2')).heldBy()).toMatchObject({ run: 'run-1' });
    await file.releaseLock();
    expect(await take('run-3')).toMatchObject({ holdsLock: true });
    expect(cuts).toBe(8);
  });
});

describe('a lock', () => {
  it('is given up on where others take and release it all the time', async () => {
    let tries = 0;
    const store = {
      read: async () => undefined,
      names: async () => [],
      write: async () => {
        tries += 1;
        throw new Conflict('ledger.json');
      },
    } as unknown as Store;
    const taken = LedgerFile.openLocked({ store, account: 'a', run: 'run-1', clock: () => START });
    await expect(taken).rejects.toBeInstanceOf(Conflict);
    expect(tries).toBe(5);
  });

  it('says in a clause who holds it, and when it expires', () => {
    const lock = newLock({ run: 'run-1' }, START);
    expect(describeHolder(lock)).toMatch(
      /^run run-1 on .* has held the lock since 2026-11-22 10:00 UTC; if it died, the lock expires at 2026-11-22 10:21 UTC$/,
    );
    const hostile = describeHolder({ ...lock, run: '\u001b[2Jrun', holder: 'x'.repeat(1000) });
    expect(hostile).not.toContain('\u001b');
    expect(hostile.length).toBeLessThanOrEqual(500);
  });

  it('says why it can be neither renewed nor released, where the store fails', async () => {
    const world = new World();
    const file = await LedgerFile.openLocked({
      store: world.store,
      account: 'pictor-prod',
      run: 'run-1',
      clock: () => START,
    });
    world.onStep = () => {
      throw new Error('503');
    };
    await expect(file.renewLock()).rejects.toThrow(/^503$/);
    await expect(file.releaseLock()).rejects.toThrow(/^503$/);
  });
});
