import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { recordEvents } from '../../src/audit/ledger/record.ts';
import { accountInShards, cheap, FINGERPRINTS, MANY, type ShardedAccount } from './sharded-account.ts';
import { DAY, HOUR, instanceWith, pin, START } from './world.ts';

type Change = (account: ShardedAccount, number: number) => void;

/** What may happen to a key, by its number, between two runs. */
const KEY_CHANGES: { [title: string]: Change } = {
  'it gets another name': (account, number) => account.change(number, { name: `renamed ${number}` }),
  'it cannot be put back any more': ({ world }, number) => {
    world.addProblem = (name) => (name === `key ${number}` ? 'too long' : undefined);
  },
  'another key has its id': (account, number) =>
    account.change(number, { fingerprint: FINGERPRINTS[MANY + number] }),
  'it is registered twice': ({ world }, number) =>
    void world.keys.push(cheap(number, { id: `twin-${number}`, createdAt: world.now - DAY })),
  'twins go': ({ world }) => {
    world.keys = world.keys.filter(({ id }) => !id.startsWith('twin-'));
  },
  'a new key has the same id': ({ world }, number) =>
    void world.keys.push(cheap(MANY + number, { id: String(number) })),
  'it is on a machine': ({ world }, number) => {
    world.instances = [instanceWith('gpu-1', [String(number), String(number + 1)])];
  },
  'it is on no machine any more': ({ world }) => {
    world.instances = [];
  },
  'it says itself that it is on a machine': (account, number) =>
    account.change(number, { instances: [{ id: 'gpu-2', name: 'gpu-2' }] }),
  'some are gone': ({ world }, number) => {
    world.keys = world.keys.filter(({ id }) => Number(id) % 500 !== number % 500);
  },
  'those that are gone are back': ({ world }) => {
    const ids = new Set(world.keys.map(({ id }) => id));
    for (let number = 0; number < MANY; number += 1)
      if (!ids.has(String(number))) world.keys.push(cheap(number));
  },
  'it has an owner': (account, number) => account.recognize(pin(number)),
  'it has an owner for a while': (account, number) =>
    account.recognize(pin(number, account.world.now + 2 * DAY)),
  'it may become less old': (account, number) =>
    account.recognize(pin(number, undefined, { maxAge: 120 * DAY })),
  'a new key shares a prime with it': ({ world, primes }, number) => {
    primes.push(number, MANY + number);
    world.keys.push(cheap(MANY + number, { createdAt: world.now - DAY }));
  },
};

/** What may happen to all keys, or to a run. */
const OTHER_CHANGES: { [title: string]: Change } = {
  'the limit of ages': (account) => account.setRules({ 'max-age': { do: 'report', after: 275 * DAY } }),
  'the version of keylease': ({ world }) => {
    world.options.keylease = '0.0.1';
  },
  'a blocklist': (account, number) => account.setBlocklist([number, number + 1]),
  'machines that do not say which keys they have': ({ world }) => {
    world.instances = [instanceWith('gpu-1', undefined)];
  },
  'machines that cannot be listed': (account) => account.failAt('machines'),
  'keys that cannot be listed': (account) => account.failAt('list'),
  'an inventory that cannot be kept': (account) => account.failAt('put pictor-prod/history/'),
  'a run that dies between inventory and ledger': (account) =>
    account.failAt('put pictor-prod/history/', true),
};

/** Step is what happens before a run. */
interface Step {
  change: Change;
  number: number;
  hours: number;
}

const inAnyOrder = (changes: { [title: string]: Change }) =>
  fc.shuffledSubarray(Object.values(changes), { minLength: Object.keys(changes).length });
/** Something that all keys depend on, and then two changes of keys: rows that were kept in the first of these are there in the second. */
const histories = fc
  .record({
    ofKeys: inAnyOrder(KEY_CHANGES),
    others: inAnyOrder(OTHER_CHANGES),
    chosen: fc.infiniteStream(fc.record({ number: fc.nat(MANY - 2), hours: fc.constantFrom(1, 6, 24, 72) })),
  })
  .map(({ ofKeys, others, chosen }) => {
    const changes = others.flatMap((change, at) => [change, ...ofKeys.slice(2 * at, 2 * at + 2)]);
    return changes.map((change): Step => ({ change, ...chosen.next().value }));
  });

describe('an account whose keys keep their rows', () => {
  it('is reported and remembered as if each key were looked at in each run', async () => {
    let [examined, all] = [0, 0];
    const property = fc.asyncProperty(histories, async (history) => {
      const accounts = [await accountInShards(), await accountInShards()] as const;
      const [keeping, forgetting] = accounts;
      for (const { change, number, hours } of history) {
        for (const account of accounts) {
          account.world.now += hours * HOUR;
          change(account, number);
        }
        forgetting.forgetRows();
        const [report, wanted] = [await keeping.run(), await forgetting.run()];
        expect(differing(report.keys, wanted.keys)).toEqual([]);
        expect({ ...report, keys: [] }).toEqual({ ...wanted, keys: [] });
        expect(differing(keeping.remembered, forgetting.remembered)).toEqual([]);
        examined += keeping.examined;
        all += forgetting.examined;
      }
    });
    await fc.assert(property, { numRuns: 1, endOnFailure: true });
    expect(examined).toBeLessThan(0.7 * all);
  });
});

describe('a row of the report', () => {
  it('does not stay where the ledger has another record of its key by now', async () => {
    const accounts = [await accountInShards(), await accountInShards()] as const;
    const [keeping, forgetting] = accounts;
    for (const account of accounts) {
      const { world } = account;
      const [key, ...others] = world.keys;
      await account.run();
      world.keys = others;
      account.failAt('put pictor-prod/history/');
      expect((await account.run()).complete).toBe(false);
      world.now += DAY;
      world.keys = key ? [key, ...others] : [];
    }
    forgetting.forgetRows();
    const [report, wanted] = [await keeping.run(), await forgetting.run()];
    expect(wanted.keys.find(({ id }) => id === '0')?.firstSeenAt).toBe(new Date(START + DAY).toISOString());
    expect(differing(report.keys, wanted.keys)).toEqual([]);
    expect(keeping.examined).toBeLessThan(forgetting.examined);
  });
});

describe('a key whose deletion no run has confirmed', () => {
  it('is not taken for gone because its row stays', async () => {
    const accounts = [await accountInShards(), await accountInShards()] as const;
    const [keeping, forgetting] = accounts;
    for (const account of accounts) {
      await account.run();
      await beginDeletion(account, 1);
      account.world.now += DAY;
    }
    forgetting.forgetRows();
    const [report, wanted] = [await keeping.run(), await forgetting.run()];
    expect(wanted.deletions).toEqual([]);
    expect(report.deletions).toEqual([]);
    expect(keeping.examined).toBeLessThan(forgetting.examined);
  });

  /** beginDeletion writes what a run writes that deletes a key, and dies before a listing shows that it is gone. */
  async function beginDeletion({ world }: ShardedAccount, number: number): Promise<void> {
    const { id, name, publicKey = '', fingerprint: print = '' } = cheap(number);
    const clock = () => world.now;
    const file = await LedgerFile.open({ store: world.store, account: 'pictor-prod', clock });
    const undo = { id, name, publicKey, fingerprint: print };
    const key = `${print}@${id}`;
    const events: LedgerEvent[] = [
      { kind: 'deleting', key, rules: ['max-age'], undo, policy: 'p' },
      { kind: 'accepted', key },
    ];
    await file.save(recordEvents(file.ledger, events, { now: world.now, run: 'run-1' }));
  }
});

describe('a file that the rows of a run depend on', () => {
  type Spoil = (files: Map<string, string>, name: string) => void;
  const cut: Spoil = (files, name) =>
    files.set(name, String(files.get(name)).split('\n').slice(2).join('\n'));
  const edit: Spoil = (files, name) => files.set(name, String(files.get(name)).replaceAll('key 1', 'key 2'));
  const remove: Spoil = (files, name) => files.delete(name);
  const write =
    (text: string): Spoil =>
    (files, name) =>
      files.set(name, text);

  it.each<[folder: string, title: string, spoil: Spoil]>([
    ['rows', 'is gone', remove],
    ['rows', 'was cut', cut],
    ['rows', 'was edited', edit],
    ['inventory', 'is gone', remove],
    ['inventory', 'was edited', edit],
    ['history', 'is gone', remove],
    ['history', 'is no JSON', write('{')],
    ['history', 'names no files', write('{"bits":1,"parts":[null,7,{}]}')],
  ])('in %s that %s is not needed', async (folder, _, spoil) => {
    const [spoiled, whole] = [await accountInShards(), await accountInShards()];
    for (const account of [spoiled, whole]) {
      const { world } = account;
      await account.run();
      world.now += DAY;
      // Some key of each shard, because the last listing of a shard that is as it was is not read.
      world.keys = world.keys.map((key, index) => (index < 20 ? { ...key, name: `new ${index}` } : key));
    }
    const { files } = spoiled.world;
    for (const name of [...files.keys()]) if (name.includes(`/${folder}/`)) spoil(files, name);
    const [report, wanted] = [await spoiled.run(), await whole.run()];
    expect(spoiled.examined).toBeGreaterThan(1000);
    expect(whole.examined).toBeLessThan(100);
    expect(report.complete).toBe(true);
    expect(differing(report.keys, wanted.keys)).toEqual([]);
    expect(spoiled.world.ledger).toEqual(whole.world.ledger);
    spoiled.world.now += HOUR;
    await spoiled.run();
    expect(spoiled.examined).toBeLessThan(100);
  });
});

/** differing are the items that two lists do not have in common, by place. */
function differing(some: unknown[], others: unknown[]): unknown[] {
  const length = Math.max(some.length, others.length);
  const pairs = Array.from({ length }, (_, index) => [some[index], others[index]]);
  return pairs.filter(([one, other]) => one !== other && JSON.stringify(one) !== JSON.stringify(other));
}
