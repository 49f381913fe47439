import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Account, AccountKey, Instance, PastListing } from '../../src/accounts/account.ts';
import { keyIdentity } from '../../src/audit/evidence.ts';
import { shardOf } from '../../src/audit/ledger/parts.ts';
import { type AccountListing, type ListingOptions, listAccount } from '../../src/audit/listing.ts';
import { listingChanges } from '../../src/audit/listing-changes.ts';
import { lineNames, parseListingLine } from '../../src/audit/listing-line.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { instanceWith, keyNumber, START } from './parts.ts';

const instances = [instanceWith('gpu-1', ['1'])];
const supports = { instances: true, attach: true, use: true };

/** A list with one item a page, that ends with an error where one is given. */
async function* items<T>(all: T[], error?: string): AsyncGenerator<T[]> {
  for (const item of all) yield [item];
  if (error) throw new Error(error);
}

function list(account: Partial<Account>, options: Partial<ListingOptions> = {}): Promise<AccountListing> {
  const whole = {
    supports,
    addProblem: () => undefined,
    keys: () => items<AccountKey>([]),
    instances: () => items<Instance>(instances),
    ...account,
  };
  return listAccount({
    account: whole as Account,
    now: START,
    watched: new Set(),
    isOwned: () => false,
    bits: 0,
    before: undefined,
    ...options,
  });
}

/** A cheap key, of which there may be thousands. */
const cheap = (number: number, fields: Partial<AccountKey> = {}): AccountKey => ({
  id: String(number),
  name: `key ${number}`,
  publicKey: '',
  fingerprint: fingerprint(number),
  createdAt: START,
  instances: undefined,
  ...fields,
});
const many = Array.from({ length: 4100 }, (_, number) => cheap(number));
const byId = (all: AccountKey[]) => all.toSorted((one, other) => (one.id < other.id ? -1 : 1));

async function allKeys(listing: AccountListing, bits = listing.bits): Promise<AccountKey[]> {
  const shards = Array.from({ length: 1 << bits }, (_, shard) => listing.shard(shard, bits));
  return (await Promise.all(shards)).flatMap(({ keys }) => keys);
}

describe('a listing', () => {
  const keys = [1, 2, 3].map((number) => keyNumber(number));

  it('has all keys as they were listed, and all machines', async () => {
    const shown: number[] = [];
    const listing = await list({ keys: () => items(keys) }, { progress: (done) => shown.push(done) });
    expect(listing).toMatchObject({ count: 3, bits: 0, takenAt: START, instances, reportsUse: true });
    expect(await listing.shard(0)).toMatchObject({ takenAt: START, keys, instances, undoProblems: {} });
    expect(shown).toEqual([1, 2, 3]);
  });

  it('keeps keys as they are, whatever the provider says of them', async () => {
    const odd = [
      keyNumber(1, { name: 'a\nb\u2028c "d"', createdAt: undefined, instances: undefined }),
      keyNumber(2, { fingerprint: undefined, publicKey: '\u0000\ud83d' }),
      keyNumber(3, { lastUsedAt: START, instances: [{ id: 'i', name: '\u001b[2J' }] } as Partial<AccountKey>),
    ];
    const listing = await list({ keys: () => items(odd) });
    expect((await listing.shard(0)).keys).toEqual(odd);
    expect((await listing.lines(0)).texts().map(parseListingLine)).toEqual(odd);
  });

  it('reads the names in each line, without parsing those that are plain', async () => {
    const ids = fc.oneof(fc.constantFrom('7', 'a-b', '', 'x"y', 'back\\slash', 'é', 'key 1'), fc.string());
    const prints = fc.oneof(fc.nat().map(fingerprint), fc.constant(undefined));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(ids, prints), { maxLength: 10 }), async (all) => {
        const odd = all.map(([id, print], number) => cheap(number, { id, fingerprint: print }));
        const lines = await (await list({ keys: () => items(odd) })).lines(0);
        expect(odd.map((_, index) => lineNames(lines, index))).toEqual(
          odd.map((key) => ({ fingerprint: key.fingerprint, id: key.id, identity: keyIdentity(key) })),
        );
      }),
    );
  });

  it('is compared with the one before, and says what the next one is compared with', async () => {
    const [before, past] = ['1', '2'].map((digest) => ({ digest, pages: undefined }));
    const asked: unknown[] = [];
    const account: Partial<Account> = {
      keys: (options = {}) => {
        asked.push(options.before);
        options.onRead?.(past as PastListing, { isEqual: false });
        return items(keys);
      },
    };
    const listing = await list(account, { before });
    expect([asked, listing.past]).toEqual([[before], past]);
    const failed = await list({ keys: () => items(keys, '503') }, { before });
    expect(failed.past).toBeUndefined();
  });

  it('counts keys that somebody owns, and finds those that are looked for', async () => {
    const listing = await list(
      { keys: () => items(keys) },
      {
        isOwned: ({ id }) => id !== '2',
        watched: new Set([keyIdentity(keyNumber(2)), keyIdentity(keyNumber(9))]),
      },
    );
    expect(listing).toMatchObject({ count: 3, recognized: 2, watched: new Set([keyIdentity(keyNumber(2))]) });
    expect([await listing.hasId('2'), await listing.hasId('9')]).toEqual([true, false]);
  });

  it('says of each key why it could not be restored', async () => {
    const addProblem = (name: string) => (name === 'key 2' ? 'its name is too long' : undefined);
    const listing = await list({ keys: () => items(keys), addProblem });
    expect(await listing.shard(0)).toMatchObject({ keys, undoProblems: { 2: 'its name is too long' } });
    expect(parseListingLine((await listing.lines(0)).text(1))).toEqual({
      ...keys[1],
      undoProblem: 'its name is too long',
    });
  });

  it.each([
    ['few', keys],
    ['many', many],
  ])('has no key where listing %s failed, however many came before', async (_, all) => {
    const listing = await list(
      { keys: () => items(all, 'page 2 is empty') },
      { bits: 3, isOwned: () => true, watched: new Set([keyIdentity(all[0] as AccountKey)]) },
    );
    expect(listing).toMatchObject({
      count: 0,
      recognized: 0,
      keysFailed: 'page 2 is empty',
      instances: undefined,
    });
    expect(listing).toMatchObject({ watched: new Set(), bits: 3 });
    expect(await allKeys(listing)).toEqual([]);
    expect(await listing.hasId('1')).toBe(false);
  });

  it('has all keys and no machine where listing machines failed', async () => {
    const listing = await list({ keys: () => items(keys), instances: () => items(instances, '503') });
    expect(listing).toMatchObject({
      count: 3,
      instances: undefined,
      instancesFailed: '503',
      keysFailed: undefined,
    });
  });

  /** Time for so many pages. */
  const timeFor = (pages: number) => () => {
    pages -= 1;
    return pages < 0 ? 'too late' : undefined;
  };

  it('fails where there is no time to list it all', async () => {
    const none = { ...supports, instances: false };
    const options = { mustStop: timeFor(2) };
    expect(await list({ keys: () => items(keys), supports: none }, options)).toMatchObject({
      count: 0,
      keysFailed: 'too late',
    });
  });

  it('has its keys where there is no time to list all machines', async () => {
    let machines = 0;
    async function* endless(): AsyncGenerator<Instance[]> {
      for (; machines < 1000; machines += 1) yield instances;
    }
    const options = { mustStop: timeFor(5) };
    expect(await list({ keys: () => items(keys), instances: endless }, options)).toMatchObject({
      count: 3,
      instances: undefined,
      instancesFailed: 'too late',
      keysFailed: undefined,
    });
    expect(machines).toBeLessThan(5);
  });

  describe('of many keys', () => {
    it('has each of them in one shard, with its twins, for any number of shards', async () => {
      const twins = [cheap(9000, { fingerprint: fingerprint(7) }), cheap(9001, { fingerprint: undefined })];
      const listing = await list({ keys: () => items([...many, ...twins]) });
      expect(listing).toMatchObject({ count: 4102, bits: 1 });
      for (const bits of [0, 1, 3, 7]) {
        for (let shard = 0; shard < 1 << bits; shard += 1) {
          for (const key of (await listing.shard(shard, bits)).keys)
            expect(shardOf(keyIdentity(key), bits)).toBe(shard);
        }
        expect(byId(await allKeys(listing, bits))).toEqual(byId([...many, ...twins]));
      }
      const shard = await listing.shard(shardOf(keyIdentity(cheap(7)), 1));
      expect(shard.keys.filter((key) => key.fingerprint === fingerprint(7)).map(({ id }) => id)).toEqual([
        '7',
        '9000',
      ]);
      listing.dispose();
    });

    it('tells how often an id occurs, in whichever shard its entries are', async () => {
      const again = [cheap(5000, { id: '1' }), cheap(5001, { id: '1' })];
      const listing = await list({ keys: () => items([...many, ...again]) });
      const { entriesWithId } = await listing.shard(0);
      expect([entriesWithId?.('1'), entriesWithId?.('2')]).toEqual([3, 1]);
      listing.dispose();
    });

    it('keeps the shards that the ledger has, until there are far fewer or more keys', async () => {
      expect((await list({ keys: () => items(many.slice(0, 2000)) }, { bits: 1 })).bits).toBe(1);
      expect((await list({ keys: () => items(many.slice(0, 1000)) }, { bits: 1 })).bits).toBe(0);
    });
  });
});

describe('the difference of two listings', () => {
  const named = (number: number) => `key ${number} (id ${number}, ${fingerprint(number)})`;
  const keys = [1, 2, 3].map((number) => keyNumber(number));
  const changes = async (before: AccountKey[], after: AccountKey[]) => {
    const [one, other] = [
      await list({ keys: () => items(before) }),
      await list({ keys: () => items(after) }),
    ];
    return (await listingChanges(one, other)).map(({ id, description }) => [id, description]);
  };

  it.each<[string, AccountKey[], AccountKey[], [string, string][]]>([
    ['nothing', keys, keys, []],
    ['nothing where the order differs', keys, keys.toReversed(), []],
    ['what is gone', keys, keys.slice(1), [['1', `${named(1)} is gone`]]],
    ['what is new', keys.slice(1), keys, [['1', `${named(1)} is new`]]],
    [
      'another name',
      [keyNumber(1)],
      [keyNumber(1, { name: '\u001b[2J' })],
      [['1', `${named(1)} became an unnamed key (id 1, ${fingerprint(1)})`]],
    ],
    [
      'another key under its id',
      [keyNumber(1)],
      [keyNumber(1, { fingerprint: undefined })],
      [['1', `${named(1)} became key 1 (id 1, not a key)`]],
    ],
  ])('is %s', async (_, before, after, wanted) => {
    expect(await changes(before, after)).toEqual(wanted);
  });

  it('is found across shards, and where one listing has more shards than the other', async () => {
    const [first, second, third] = many as [AccountKey, AccountKey, AccountKey];
    const after = [
      ...many.slice(3, 4090),
      { ...second, name: 'new name' },
      { ...third, fingerprint: fingerprint(9000) },
    ];
    const wanted = many.slice(4090).map(({ id }) => id);
    const found = await changes(many, after);
    expect(found.map(([id]) => id).sort()).toEqual([first.id, second.id, third.id, ...wanted].sort());
    expect(found).toContainEqual([
      '2',
      `key 2 (id 2, ${fingerprint(2)}) became key 2 (id 2, ${fingerprint(9000)})`,
    ]);
  });

  it('is what a comparison of all keys by id says', async () => {
    const account = fc.uniqueArray(
      fc.record({ id: fc.nat(6), key: fc.nat(3), name: fc.constantFrom('a', 'b') }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    const property = fc.asyncProperty(account, account, async (one, other) => {
      const keysOf = (all: typeof one) =>
        all.map(({ id, key, name }) => cheap(id, { name, fingerprint: fingerprint(key) }));
      const found = await changes(keysOf(one), keysOf(other));
      const changed = [...new Set([...one, ...other].map(({ id }) => id))].filter((id) => {
        const [before, after] = [one, other].map((all) => all.find((each) => each.id === id));
        return before?.key !== after?.key || before?.name !== after?.name;
      });
      expect(found.map(([id]) => Number(id)).sort()).toEqual(changed.sort());
    });
    await fc.assert(property);
  });
});
