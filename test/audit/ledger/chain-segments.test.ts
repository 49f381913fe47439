import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keyHistory } from '../../../src/audit/explain.ts';
import type { LedgerEvent, LedgerHead } from '../../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../../src/audit/ledger/ledger-file.ts';
import { pastDeletions } from '../../../src/audit/ledger/past-deletions.ts';
import { pendingDeletions, recordEvents, recordRun } from '../../../src/audit/ledger/record.ts';
import { formatIso } from '../../../src/time.ts';
import { DAY, START, World } from '../world.ts';

const NAME = 'prod/ledger.json';
const PUBLIC_KEY = `ssh-ed25519 ${'A'.repeat(68)}`;
const NO_FINDINGS = { info: 0, low: 0, medium: 0, high: 0, critical: 0 };

const open = (world: World) =>
  LedgerFile.open({ store: world.store, account: 'prod', clock: () => world.now });
const head = (world: World): LedgerHead => JSON.parse(world.files.get(NAME) ?? '');
const segments = (world: World) => [...world.files.keys()].filter((name) => name.startsWith('prod/chain/'));
const idOf = (day: number, number: number) => `${day}-${number}`;

/** A run that deletes keys and sees them gone, and saves as an audit does. */
async function deleteKeys(world: World, day: number, count: number, { confirm = true } = {}): Promise<void> {
  const run = `run-${day}`;
  const file = await LedgerFile.openLocked({
    store: world.store,
    account: 'prod',
    clock: () => world.now,
    run,
  });
  let { ledger } = file;
  const record = async (event: (id: string) => LedgerEvent) => {
    const events = Array.from({ length: count }, (_, number) => event(idOf(day, number)));
    ledger = await file.save(recordEvents(ledger, events, { now: world.now, run }));
  };
  await record((id) => {
    const undo = { id, name: `key ${id}`, publicKey: PUBLIC_KEY, fingerprint: `SHA256:${id}` };
    return { kind: 'deleting', key: `SHA256:${id}@${id}`, rules: ['unrecognized'], undo, policy: 'p' };
  });
  if (confirm) await record((id) => ({ kind: 'confirmed', key: `SHA256:${id}@${id}` }));
  const figures = { run, at: formatIso(world.now), keys: 5000, findings: NO_FINDINGS, deleted: count };
  const marked = recordEvents(ledger, [{ kind: 'marked', keys: ['a'], policy: 'p' }], {
    now: world.now,
    run,
  });
  await file.save(recordRun(marked, figures));
  await file.releaseLock();
}

describe('what it takes to undo a deletion', () => {
  const DAYS = 10;
  const world = new World();
  let largest = 0;
  beforeAll(async () => {
    for (let day = 0; day < DAYS; day += 1) {
      world.now = START + 2 * day * DAY;
      await deleteKeys(world, day, 1000);
      largest = Math.max(largest, Buffer.byteLength(world.files.get(NAME) ?? ''));
    }
  });

  it('is found of every deletion of these weeks, a thousand each other day, by id and by fingerprint', async () => {
    const file = await open(world);
    expect(file.broken).toBeUndefined();
    const chain = await file.wholeChain();
    for (let day = 0; day < DAYS; day += 1) {
      for (const number of [0, 500, 999]) {
        const id = idOf(day, number);
        const [found, ...more] = pastDeletions(chain, id);
        expect(more).toEqual([]);
        expect(found).toMatchObject({ outcome: 'confirmed', undo: { id, publicKey: PUBLIC_KEY } });
        expect(pastDeletions(chain, `SHA256:${id}`)).toEqual([found]);
      }
    }
    const keys = chain.entries.flatMap((entry) => (entry.kind === 'deleting' ? entry.key : []));
    expect(new Set(keys).size).toBe(1000 * DAYS);
    expect((await keyHistory(file, '0-0')).removals).toMatchObject([{ run: 'run-0', outcome: 'confirmed' }]);
  });

  it('does not make the head of the ledger large, and is written to few files', () => {
    expect(largest).toBeLessThan(300 * 1024);
    expect(segments(world)).toHaveLength(head(world).segments.length);
    expect(segments(world).length).toBeLessThanOrEqual(3 * DAYS);
  });

  /** readAt opens the ledger at a time, and tells how many segments that reads. */
  async function readAt(now: number): Promise<number> {
    world.steps = [];
    await LedgerFile.open({ store: world.store, account: 'prod', clock: () => now });
    return world.steps.filter((step) => step.startsWith('read prod/chain/')).length;
  }

  it('is not read by a run where it is older than what the run looks at', async () => {
    const { segments: all } = head(world);
    const recent = all.filter(({ to }) => Date.parse(to) >= world.now - 8 * DAY);
    expect(recent.length).toBeLessThan(all.length);
    expect(await readAt(world.now)).toBe(recent.length);
    expect(await readAt(START)).toBe(all.length);
    expect(await readAt(world.now + 9 * DAY)).toBe(0);
  });

  it('stays for 400 days', async () => {
    const later = new World();
    for (const [name, text] of world.files) later.files.set(name, text);
    later.now = START + 400 * DAY;
    await deleteKeys(later, 500, 1);
    expect(pastDeletions(await (await open(later)).wholeChain(), '0-0')).toHaveLength(1);
    later.now += 2 * DAY;
    await deleteKeys(later, 501, 1);
    const chain = await (await open(later)).wholeChain();
    expect(pastDeletions(chain, '0-0')).toEqual([]);
    expect(pastDeletions(chain, '3-0')).toHaveLength(1);
  });

  describe('that was tampered with', () => {
    let copy: World;
    let [oldest, newest] = ['', ''];
    beforeEach(() => {
      copy = new World();
      copy.now = world.now;
      for (const [name, text] of world.files) copy.files.set(name, text);
      const first = (name: string) => Number(/\/(\d+)-/.exec(name)?.[1]);
      const sorted = segments(world).sort((one, other) => first(one) - first(other));
      [oldest, newest] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
    });

    it.each<[string, (name: string) => void, string]>([
      ['is missing', (name) => copy.files.delete(name), ' is missing'],
      ['was changed', (name) => copy.files.set(name, `${copy.files.get(name)} `), ' was changed'],
    ])('is named where it %s', async (_, spoil, why) => {
      spoil(oldest);
      const file = await open(copy);
      expect(file.broken).toBeUndefined();
      await expect(file.wholeChain()).rejects.toThrow(new RegExp(`^${oldest}${why}$`));
      await expect(keyHistory(file, '0-0')).rejects.toThrow(oldest);
      spoil(newest);
      expect((await open(copy)).broken).toBe(`memory/${NAME} cannot be trusted: ${newest}${why}`);
    });
  });
});

describe('the chain of a ledger', () => {
  it('keeps in its head what no listing has confirmed, however much that is', async () => {
    const world = new World();
    await deleteKeys(world, 0, 1000, { confirm: false });
    expect(segments(world)).toEqual([]);
    expect(pendingDeletions((await open(world)).ledger)).toHaveLength(1000);
    world.now += 30 * DAY;
    const { ledger } = await open(world);
    expect(pendingDeletions(ledger)).toHaveLength(1000);
  });

  it('is as before, or as after, where a run dies at any write of a segment, a part or the head', async () => {
    const undisturbed = new World();
    await deleteKeys(undisturbed, 0, 300);
    undisturbed.steps = [];
    const before = (await (await open(undisturbed)).wholeChain()).entries.length;
    const start = new Map(undisturbed.files);
    undisturbed.now += DAY;
    await deleteKeys(undisturbed, 1, 300);
    const writes = undisturbed.steps.filter((step) => /^(put|write) /.test(step)).length;
    expect(undisturbed.steps.some((step) => step.startsWith('put prod/chain/'))).toBe(true);
    const lengths = new Set<number>();
    for (let die = 1; die <= writes; die += 1) {
      for (const moment of ['onStep', 'afterStep'] as const) {
        const world = new World();
        world.now = undisturbed.now;
        for (const [name, text] of start) world.files.set(name, text);
        let count = 0;
        world[moment] = (step) => {
          if (/^(put|write) /.test(step)) count += 1;
          if (count >= die) throw new Error('killed');
        };
        await deleteKeys(world, 1, 300).catch(() => {});
        world[moment] = () => {};
        const file = await open(world);
        expect(file.broken).toBeUndefined();
        lengths.add((await file.wholeChain()).entries.length - before);
      }
    }
    expect([...lengths].sort((one, other) => one - other)).toEqual([0, 300, 600, 601]);
  });
});
