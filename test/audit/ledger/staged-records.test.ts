import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { KeyRecords, LedgerPart } from '../../../src/audit/ledger/ledger.ts';
import { partName, shardOf } from '../../../src/audit/ledger/parts.ts';
import { StagedRecords } from '../../../src/audit/ledger/staged-records.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { World } from '../world.ts';
import { records } from './records.ts';

const at = '2026-11-24T12:00:00.000Z';
let world: World;
beforeEach(() => {
  world = new World();
});

const stagedRecords = (parts: LedgerPart[] = [], bits = 0, store = world.store) =>
  new StagedRecords({ store, account: 'prod', parts, bits });

/** ofShard are the records that belong to a shard. */
function ofShard(all: KeyRecords, shard: number, bits: number): KeyRecords {
  return Object.fromEntries(Object.entries(all).filter(([identity]) => shardOf(identity, bits) === shard));
}

/** written writes records as parts of 2^bits shards. */
async function written(all: KeyRecords, bits: number, store = world.store): Promise<LedgerPart[]> {
  const staged = stagedRecords([], bits, store);
  for (let shard = 0; shard < 1 << bits; shard += 1) await staged.stage(shard, ofShard(all, shard, bits));
  return staged.flush();
}

const numbered = (count: number): KeyRecords =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`${fingerprint(index)}@${index}`, { seen: at }]),
  );
const puts = () => world.steps.filter((step) => step.startsWith('put '));
const bits = fc.integer({ min: 0, max: 4 });

describe('records of keys in parts', () => {
  it('are all there, in the shard that they belong to, whatever the bits were and are', async () => {
    const property = fc.asyncProperty(records, bits, bits, async (all, before, after) => {
      const { store } = new World();
      const staged = stagedRecords(await written(all, before, store), before, store);
      await staged.distribute(after);
      for (let shard = 0; shard < 1 << after; shard += 1) {
        expect(await staged.before(shard)).toEqual(ofShard(all, shard, after));
        expect(await staged.current(shard)).toEqual(ofShard(all, shard, after));
      }
      const again = stagedRecords(await staged.flush(), after, store);
      expect(await again.all()).toEqual(all);
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('lose nothing that was staged, or was not, when the bits change in between', async () => {
    const property = fc.asyncProperty(
      records,
      records,
      fc.array(bits, { minLength: 2, maxLength: 4 }),
      fc.nat(),
      async (all, others, [before = 0, ...changes], which) => {
        const { store } = new World();
        const staged = stagedRecords(await written(all, before, store), before, store);
        const [first = 0, ...more] = changes;
        await staged.distribute(first);
        const shard = which % (1 << first);
        await staged.stage(shard, ofShard(others, shard, first));
        const kept = Object.entries(all).filter(([identity]) => shardOf(identity, first) !== shard);
        const wanted = { ...Object.fromEntries(kept), ...ofShard(others, shard, first) };
        for (const each of more) await staged.distribute(each);
        expect(await staged.all()).toEqual(wanted);
        const parts = await staged.flush();
        for (const part of parts) {
          const own = await stagedRecords(parts, staged.bits, store).before(part.shard);
          expect(own).toEqual(ofShard(wanted, part.shard, staged.bits));
        }
        expect(await stagedRecords(parts, staged.bits, store).all()).toEqual(wanted);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('are not written again where nothing has changed', async () => {
    const all = numbered(50);
    const parts = await written(all, 2);
    expect(puts()).toHaveLength(4);
    world.steps = [];
    const staged = stagedRecords(parts, 2);
    for (const { shard } of parts) await staged.stage(shard, ofShard(all, shard, 2));
    expect(await staged.flush()).toEqual(parts);
    expect(puts()).toEqual([]);
    const changed = { ...ofShard(all, 1, 2), [`${fingerprint(0)}@more`]: { seen: at } };
    await staged.stage(1, changed);
    const [, part] = await staged.flush();
    expect(puts()).toEqual([`put ${partName('prod', part as LedgerPart)}`]);
    await staged.flush();
    expect(puts()).toHaveLength(1);
  });

  it('are those that were staged last, and go back to what was staged before', async () => {
    const staged = stagedRecords(await written({ a: { seen: at } }, 0));
    await staged.stage(0, { b: { seen: at } });
    const before = staged.staged();
    await staged.stage(0, { c: { seen: at } });
    expect(await staged.current(0)).toEqual({ c: { seen: at } });
    expect(await staged.before(0)).toEqual({ a: { seen: at } });
    staged.restage(before);
    expect(await staged.current(0)).toEqual({ b: { seen: at } });
    staged.restage(new Map());
    expect(await staged.current(0)).toEqual({ a: { seen: at } });
  });

  it('of a shard are what they were after those of another one could not be trusted', async () => {
    const all = numbered(40);
    const parts = await written(all, 1);
    const [, other] = parts.map((part) => partName('prod', part));
    world.files.set(other ?? '', `${world.files.get(other ?? '')}{}\n`);
    const staged = stagedRecords(parts, 1);
    const linesOf = async (shard: number) => [
      ...(await staged.linesBefore(shard)).within({ has: () => true }),
    ];
    const first = await linesOf(0);
    expect(first.map(([identity]) => identity)).toEqual(Object.keys(ofShard(all, 0, 1)).sort());
    await expect(linesOf(1)).rejects.toThrow(`${other}: `);
    expect(await linesOf(0)).toEqual(first);
  });

  it('need no file where there are none', async () => {
    const staged = stagedRecords(await written(numbered(1), 0));
    await staged.stage(0, {});
    expect(await staged.flush()).toEqual([]);
    expect(puts()).toHaveLength(1);
    expect(await stagedRecords().before(0)).toEqual({});
  });

  it('are written before the end where they are many, and are read back', async () => {
    const long = 'x'.repeat(4 * 1024 * 1024);
    const staged = stagedRecords([], 3);
    for (let shard = 0; shard < 5; shard += 1)
      await staged.stage(shard, { [`${shard}`]: { seen: at, sound: long } });
    expect(puts().length).toBeGreaterThanOrEqual(4);
    expect(await staged.current(0)).toEqual({ 0: { seen: at, sound: long } });
  });

  it.each<[string, (name: string) => void, RegExp]>([
    ['is missing', (name) => world.files.delete(name), /^prod\/parts\/0-[0-9a-f]{64}\.ndjson is missing$/],
    [
      'was changed',
      (name) => world.files.set(name, String(world.files.get(name)).replace('2026-11', '2026-10')),
      /^prod\/parts\/0-[0-9a-f]{64}\.ndjson: it was changed after it was written$/,
    ],
    [
      'was cut',
      (name) => world.files.set(name, ''),
      /^prod\/parts\/0-[0-9a-f]{64}\.ndjson: it was changed after it was written$/,
    ],
  ])('are not trusted where a part %s', async (_, spoil, why) => {
    const parts = await written(numbered(3), 0);
    spoil(partName('prod', parts[0] as LedgerPart));
    const error: Error = await stagedRecords(parts)
      .before(0)
      .then(
        () => new Error('none'),
        (reason) => reason,
      );
    expect(error.message).toMatch(why);
    expect(error.name).toBe('Error');
  });
});
