import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Account, AccountKey } from '../../src/accounts/account.ts';
import type { Inventory } from '../../src/audit/inventory.ts';
import {
  readInventories,
  type SaveInventoryOptions,
  saveInventory,
} from '../../src/audit/inventory-history.ts';
import { readLastInventory } from '../../src/audit/ledger/last-inventory.ts';
import { type AccountListing, listAccount } from '../../src/audit/listing.ts';
import { summarizeRows } from '../../src/audit/rows-file.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { DAY, keyNumber, START, World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});

async function listed(keys: AccountKey[]): Promise<AccountListing> {
  const account = { ...world.account, keys: () => each(keys) } as Account;
  return listAccount({
    account,
    now: world.now,
    watched: new Set(),
    isOwned: () => false,
    bits: 0,
    before: undefined,
  });
}

async function* each<T>(items: T[]): AsyncGenerator<T[]> {
  yield items;
}

/** save keeps an inventory, as the run of a day does that knows of the one before. */
async function save(keys: AccountKey[], revision = 1): Promise<void> {
  const { store } = world;
  const last = await readLastInventory({ runs: [] }, { store, account: 'prod', clock: () => world.now });
  const listing = await listed(keys);
  await saveInventory({
    store,
    account: 'prod',
    listing,
    revision,
    last,
    basis: 'basis',
    rows: await rowsFor(listing),
  });
  listing.dispose();
}

/** rowsFor are rows of which none stays as it is. */
async function rowsFor(listing: AccountListing): Promise<SaveInventoryOptions['rows']> {
  const shards = await Promise.all(
    Array.from({ length: 1 << listing.bits }, (_, shard) => listing.lines(shard)),
  );
  return {
    shard: (number) => Buffer.from('{}\n'.repeat(shards[number]?.length ?? 0)),
    settled: shards.map((lines) =>
      summarizeRows(
        lines.texts().map(() => ({ until: 0, since: START, isRecognized: false, hasFindings: false })),
      ),
    ),
    context: undefined,
    partNow: () => undefined,
  };
}

async function all(): Promise<Inventory[]> {
  const inventories: Inventory[] = [];
  for await (const inventory of readInventories(world.store, 'prod')) inventories.push(inventory);
  return inventories;
}

const names = (folder: string) =>
  [...world.files.keys()].filter((name) => name.startsWith(`prod/${folder}/`));
const sorted = (keys: AccountKey[]) => keys.toSorted((one, other) => (one.id < other.id ? -1 : 1));
/** Enough keys for two shards. */
const many = Array.from({ length: 4100 }, (_, number) =>
  keyNumber(1, { id: String(number), name: `key ${number}`, fingerprint: fingerprint(number) }),
);

describe('the inventories of an account', () => {
  it('are read as they were kept, oldest first, the last one of each day', async () => {
    const [first, second] = [[keyNumber(1)], [keyNumber(1), keyNumber(2)]];
    world.addProblem = (name) => (name === 'key 2' ? 'too long' : undefined);
    await save(first);
    world.now += 1000;
    await save(second);
    world.now += DAY;
    await save(first);
    expect(await all()).toMatchObject([
      {
        takenAt: START + 1000,
        keys: second,
        undoProblems: { 2: 'too long' },
        reportsUse: true,
        instances: [],
      },
      { takenAt: START + 1000 + DAY, keys: first, undoProblems: {} },
    ]);
    expect(names('inventory')).toEqual([]);
  });

  it('are of 30 days', async () => {
    for (let day = 0; day < 33; day += 1, world.now += DAY) await save([keyNumber(1)]);
    expect(names('history')).toHaveLength(30);
    expect((await all()).map(({ takenAt }) => takenAt)[0]).toBe(START + 3 * DAY);
  });

  it('are in parts where keys are many, of which those that have not changed are written once', async () => {
    await save(many, 3);
    expect(names('inventory')).toHaveLength(2);
    const [inventory] = await all();
    expect(sorted(inventory?.keys ?? [])).toEqual(sorted(many));
    world.now += DAY;
    world.steps = [];
    await save(many.with(0, { ...(many[0] as AccountKey), name: 'new' }), 4);
    expect(world.steps.filter((step) => step.startsWith('put '))).toEqual([
      expect.stringMatching(/^put prod\/inventory\/[01]-[0-9a-f]{64}\.ndjson$/),
      'put prod/history/2026-11-25.json',
    ]);
    expect(names('inventory')).toHaveLength(3);
    const { store } = world;
    const last = await readLastInventory({ runs: [] }, { store, account: 'prod', clock: () => world.now });
    expect(last).toMatchObject({ day: '2026-11-25', revision: 4 });
    expect(last?.parts.reduce((sum, { keys }) => sum + keys, 0)).toBe(4100);
  });

  it('lose the parts that none of them needs any more, on another day', async () => {
    await save(many);
    const old = names('inventory');
    await save(many.slice(0, 4098));
    expect(names('inventory').length).toBeGreaterThan(2); // The one of this day was replaced; its parts are still there.
    world.now += DAY;
    await save(many.slice(0, 4098));
    const needed = JSON.parse(world.files.get('prod/history/2026-11-25.json') ?? '').parts.map(
      ({ shard, sha256 }: { shard: number; sha256: string }) => `prod/inventory/${shard}-${sha256}.ndjson`,
    );
    expect(names('inventory').sort()).toEqual(needed.sort());
    expect(names('inventory')).not.toEqual(old);
    expect(await all()).toHaveLength(2);
  });

  it.each<[string, () => void]>([
    ['is no JSON', () => world.files.set('prod/history/2026-11-24.json', '{')],
    ['has no keys', () => world.files.set('prod/history/2026-11-24.json', '{"takenAt":1}')],
    ['lacks a part', () => world.files.delete(names('inventory')[0] ?? '')],
    [
      'has a part that was cut',
      () => {
        const [name = ''] = names('inventory');
        world.files.set(name, String(world.files.get(name)).split('\n').slice(2).join('\n'));
      },
    ],
  ])('are not read where one %s', async (_, spoil) => {
    await save(many);
    spoil();
    await expect(all()).rejects.toThrow(
      'prod/history/2026-11-24.json in memory/ cannot be replayed: it is not an inventory written by an audit.',
    );
  });

  it('tell the next run of the last one, if it can be read', async () => {
    const { store } = world;
    const last = (day: string) =>
      readLastInventory({ runs: [{ at: `${day}T10:00:00.000Z` }] } as never, {
        store,
        account: 'prod',
        clock: () => world.now,
      });
    expect(await last('2026-11-23')).toBeUndefined();
    await save([keyNumber(1)], 7);
    world.steps = [];
    const known = {
      day: '2026-11-24',
      takenAt: world.now,
      revision: 7,
      bits: 0,
      parts: [],
      machines: new Map<string, string>(),
    };
    expect(await last('2026-11-24')).toEqual(known);
    expect(world.steps).toEqual(['read prod/history/2026-11-24.json']);
    expect(await last('2026-11-23')).toEqual(known);
    world.files.set('prod/history/2026-11-24.json', '{');
    expect(await last('2026-11-24')).toBeUndefined();
    world.files.set('prod/history/2026-11-24.json', '{"takenAt":1}');
    expect(await last('2026-11-24')).toEqual({ ...known, takenAt: 1, revision: 0 });
  });
});
