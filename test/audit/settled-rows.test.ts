import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LedgerEvent } from '../../src/audit/ledger/ledger.ts';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { shardOf } from '../../src/audit/ledger/parts.ts';
import { recordEvents } from '../../src/audit/ledger/record.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { accountInShards, cheap, FINGERPRINTS, MANY, type ShardedAccount } from './sharded-account.ts';
import { DAY, HOUR, instanceWith, pin, START } from './world.ts';

type Change = (account: ShardedAccount, number: number) => void;

/** What may happen to a key, by its number, between two runs. */
const KEY_CHANGES: { [title: string]: Change } = {
  nothing: () => {},
  'nothing again': () => {},
  'only its machine changes': ({ world }, number) => {
    world.instances = [instanceWith('gpu-1', [String(number)])];
  },
  'many machines begin to use keys': ({ world }, number) => {
    world.instances = [
      instanceWith(
        'gpu-2',
        Array.from({ length: 12 }, (_, index) => String(number + 7 * index)),
      ),
    ];
  },
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
  'it is listed last': ({ world }, number) => {
    world.keys = [
      ...world.keys.filter((_, index) => index !== number),
      ...world.keys.slice(number, number + 1),
    ];
  },
  'it is on a machine': ({ world }, number) => {
    world.instances = [instanceWith('gpu-1', [String(number), String(number + 1)])];
  },
  'machines get other names': ({ world }) => {
    world.instances = world.instances.map((each) => ({ ...each, name: `${each.name}-renamed` }));
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
    let [examined, all, leftOut] = [0, 0, 0];
    const property = fc.asyncProperty(histories, async (history) => {
      const accounts = [await accountInShards(), await accountInShards()] as const;
      const [keeping, forgetting] = accounts;
      for (const { change, number, hours } of history) {
        forgetting.world.leavesOut = false;
        for (const account of accounts) {
          account.world.now += hours * HOUR;
          change(account, number);
        }
        forgetting.forgetRows();
        const [report, wanted] = [await keeping.run(), await forgetting.run()];
        expect(differing(report.keys, wanted.keys)).toEqual([]);
        expect({ ...report, keys: [] }).toEqual({ ...wanted, keys: [] });
        expect(differing(keeping.remembered, forgetting.remembered)).toEqual([]);
        leftOut += Number(keeping.world.hasLeftOut);
        examined += keeping.examined;
        all += forgetting.examined;
      }
    });
    await fc.assert(property, { numRuns: 1, endOnFailure: true });
    expect(examined).toBeLessThan(0.7 * all);
    expect(leftOut).toBeGreaterThan(3);
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

describe('what a run said whose clock was ahead', () => {
  it('does not stay until the clock has caught up', async () => {
    const account = await accountInShards();
    const { world } = account;
    const tooOld = ({ keys }: Report) =>
      keys.filter(({ findings }) => findings.some(({ rule }) => rule === 'max-age'));
    const before = tooOld(await account.run());
    for (const hours of [0, 1]) {
      world.now = START + 150 * DAY + hours * HOUR;
      expect(tooOld(await account.run()).length).toBeGreaterThan(before.length + 100);
    }
    world.now = START + HOUR;
    expect(tooOld(await account.run()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
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

describe('the inventory that is kept', () => {
  it('has the keys in the order of the listing, also where only that changed', async () => {
    const account = await accountInShards();
    const { world } = account;
    await account.run();
    world.now += HOUR;
    // Two neighbours in a shard, of which nothing else is to be said.
    const inShard = (number: number) => shardOf(FINGERPRINTS[number] ?? '', 1) === 0;
    const [one = 0, other = 0] = Array.from({ length: MANY }, (_, number) => number)
      .filter(inShard)
      .slice(200);
    const swapped = { [one]: other, [other]: one };
    world.keys = world.keys.map((key, number) => world.keys[swapped[number] ?? number] ?? key);
    await account.run();
    const [inventory = ''] = [...world.files].flatMap(([name, text]) =>
      name.includes('/history/') ? text : [],
    );
    const part = JSON.parse(inventory).parts.find(({ shard }: { shard: number }) => shard === 0);
    const lines = String(world.files.get(`pictor-prod/inventory/0-${part.sha256}.ndjson`))
      .trimEnd()
      .split('\n');
    const wanted = world.keys.filter(({ fingerprint: print = '' }) => shardOf(print, 1) === 0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(wanted.map(({ id }) => id));
    expect(wanted.map(({ id }) => id).indexOf(String(other))).toBeLessThan(
      wanted.map(({ id }) => id).indexOf(String(one)),
    );
  });
});

describe('a listing that is as it was', () => {
  /** pair are two accounts that were audited an hour ago, the second of which has to list all keys each time. */
  async function pair(
    prepare: (account: ShardedAccount) => void = () => {},
  ): Promise<[ShardedAccount, ShardedAccount]> {
    const [keeping, forgetting] = [await accountInShards(), await accountInShards()];
    forgetting.world.leavesOut = false;
    for (const account of [keeping, forgetting]) {
      prepare(account);
      await account.run();
      account.world.now += HOUR;
    }
    return [keeping, forgetting];
  }

  /** next compares the next run of both. */
  async function next([keeping, forgetting]: [ShardedAccount, ShardedAccount]): Promise<Report> {
    for (const { world } of [keeping, forgetting]) Object.assign(world, { steps: [], listings: [] });
    const [report, wanted] = [await keeping.run(), await forgetting.run()];
    expect(differing(report.keys, wanted.keys)).toEqual([]);
    expect({ ...report, keys: [] }).toEqual({ ...wanted, keys: [] });
    expect(differing(keeping.remembered, forgetting.remembered)).toEqual([]);
    return report;
  }

  /** A key that becomes too old half an hour after the first run. */
  const ageing = (account: ShardedAccount) => account.change(50, { createdAt: START - 302 * DAY + HOUR / 2 });

  const inventories = ({ world }: ShardedAccount) =>
    [...world.files.keys()].filter((name) => name.includes('/inventory/'));
  const stepsOf = ({ world }: ShardedAccount, start: string) =>
    world.steps.filter((step) => step.startsWith(start));

  it('leaves its keys where they were kept, and reads none of them', async () => {
    const accounts = await pair();
    const report = await next(accounts);
    const [keeping] = accounts;
    expect(report.complete).toBe(true);
    expect(keeping.world.hasLeftOut).toBe(true);
    expect(keeping.examined).toBeLessThan(200);
    expect(stepsOf(keeping, 'read pictor-prod/inventory/')).toEqual([]);
    expect(stepsOf(keeping, 'put pictor-prod/inventory/')).toEqual([]);
  });

  it('is read where rows come to the end of their time', async () => {
    const accounts = await pair(ageing);
    const report = await next(accounts);
    const [keeping] = accounts;
    expect(report.keys.find(({ id }) => id === '50')?.findings).toMatchObject([{ rule: 'max-age' }]);
    expect(keeping.world.hasLeftOut).toBe(true);
    expect(new Set(stepsOf(keeping, 'read pictor-prod/inventory/')).size).toBe(1);
    expect(stepsOf(keeping, 'list')).toHaveLength(1);
  });

  it('is read where a key that was on no machine is on one, whatever its id is', async () => {
    const id = 'key\u0007 60';
    const accounts = await pair((account) => account.change(60, { id }));
    for (const { world } of accounts) world.instances = [instanceWith('gpu-1', [id])];
    const report = await next(accounts);
    expect(accounts[0].world.hasLeftOut).toBe(true);
    expect(report.keys.filter(({ instances }) => instances?.length)).toHaveLength(1);
  });

  it('has the rows of keys on machines and of keys with findings, which stay for the rest of the day', async () => {
    const accounts = await pair((account) => {
      account.change(60, { createdAt: START - 400 * DAY - HOUR });
      account.world.instances = [instanceWith('gpu-1', ['70', '71'])];
    });
    const [keeping] = accounts;
    const report = await next(accounts);
    expect(report.keys.find(({ id }) => id === '60')?.findings).toMatchObject([{ isNew: false }]);
    expect(report.keys.filter(({ instances }) => instances?.length)).toHaveLength(2);
    // All but the weak ones.
    expect(keeping.examined).toBeLessThan(5);
  });

  it('is read where a machine that has a key is called otherwise', async () => {
    const on = (name: string) => [
      { ...instanceWith('gpu-1', ['70', '71']), name },
      instanceWith('gpu-2', ['70']),
    ];
    const accounts = await pair(({ world }) => Object.assign(world, { instances: on('first') }));
    for (const { world } of accounts) world.instances = on('second');
    const report = await next(accounts);
    expect(accounts[0].world.hasLeftOut).toBe(true);
    expect(report.keys.find(({ id }) => id === '70')?.instances).toEqual(['second', 'machine gpu-2']);
  });

  it('is summed up in an account of more keys than a report shows, but for those with findings', async () => {
    const accounts = await pair(({ world }) => {
      for (let number = 2 * MANY; number < 14_000; number += 1) {
        const days = number % 400 === 0 ? 500 : 20;
        const fields = { fingerprint: fingerprint(number), createdAt: START - days * DAY };
        world.keys.push(cheap(number, fields));
      }
    });
    const report = await next(accounts);
    const withFindings = report.keys.filter(({ findings }) => findings.length > 0);
    expect(withFindings.length).toBeGreaterThan(20);
    expect(accounts[0].examined).toBeLessThan(100);
  });

  it('does not keep the record of a key that is gone for longer than records are kept', async () => {
    const accounts = await pair();
    for (const account of accounts) {
      account.world.keys = account.world.keys.slice(1);
      await account.run();
      account.world.now += 30 * DAY - HOUR / 2;
      await account.run();
      account.world.now += HOUR;
    }
    await next(accounts);
    const [{ world }] = accounts;
    expect(world.hasLeftOut).toBe(true);
    expect(Object.keys(world.ledger.keys)).toHaveLength(MANY - 1);
  });

  it.each<[string, (files: Map<string, string>, name: string) => void]>([
    ['are gone', (files, name) => files.delete(name)],
    ['were edited', (files, name) => files.set(name, String(files.get(name)).replace('key 1', 'key 2'))],
  ])('is listed again where the keys that were kept %s, which are kept again then', async (_, spoil) => {
    const accounts = await pair(ageing);
    const [keeping] = accounts;
    const kept = inventories(keeping);
    for (const name of kept) spoil(keeping.world.files, name);
    expect((await next(accounts)).complete).toBe(true);
    expect(stepsOf(keeping, 'list')).toHaveLength(2);
    expect(inventories(keeping)).toEqual(kept);
    // Each is named by its hash.
    for (const name of kept)
      expect(name).toContain(
        createHash('sha256')
          .update(String(keeping.world.files.get(name)))
          .digest('hex'),
      );
  });

  it('fails where the keys that were kept are gone, and the account has others by then', async () => {
    const [keeping] = await pair(ageing);
    const { world } = keeping;
    for (const name of inventories(keeping)) world.files.delete(name);
    world.afterStep = (step) => {
      if (step === 'list') world.keys = world.keys.slice(1);
    };
    const report = await keeping.run();
    expect(report.complete).toBe(false);
    expect(JSON.stringify(report.notEvaluated)).toContain('the keys changed while they were listed again');
    expect((await keeping.run()).complete).toBe(true);
  });

  /** Hours between the two runs, the first of which was at nine in the evening. */
  const hours = (count: number) => (account: ShardedAccount) => {
    account.world.now = START + (9 + count) * HOUR;
  };

  it.each<[boolean, string, (account: ShardedAccount) => void]>([
    [true, 'nothing else', () => {}],
    [
      false,
      'another version of keylease',
      ({ world }) => Object.assign(world.options, { keylease: '0.0.1' }),
    ],
    [false, 'another owner', (account) => account.recognize(pin(3))],
    [true, 'an owner who leaves soon', hours(1)],
    [false, 'an owner who left meanwhile', hours(2)],
    [false, 'the first run of a day', hours(3)],
    [false, 'a clock that was set back', hours(-1)],
  ])('has its keys left out (%j) for %s', async (isLeftOut, title, change) => {
    const accounts = [await accountInShards(), await accountInShards()] as [ShardedAccount, ShardedAccount];
    accounts[1].world.leavesOut = false;
    for (const account of accounts) {
      hours(0)(account);
      if (title.startsWith('an owner')) account.recognize(pin(9, account.world.now + 1.5 * HOUR));
      await account.run();
      account.world.now += HOUR;
      change(account);
    }
    await next(accounts);
    expect(accounts[0].world.hasLeftOut).toBe(isLeftOut);
  });

  /** Makes key 50 too old. */
  const tooOld = (account: ShardedAccount) => {
    account.setRules({ 'max-age': { do: 'delete', after: 302 * DAY } });
    account.change(50, { createdAt: START - 303 * DAY });
  };
  const registeredTwice = ({ world }: ShardedAccount) => {
    world.keys.push(cheap(1, { id: 'twin-1', createdAt: world.now - DAY }));
  };

  /** dueToday makes a key due in the second run of a day. */
  async function dueToday(
    account: ShardedAccount,
    makeDue: (account: ShardedAccount) => void,
  ): Promise<void> {
    makeDue(account);
    await account.run();
    account.world.now += account.world.policy.grace - HOUR / 2;
    await account.run();
    account.world.now += HOUR;
  }

  it.each([
    ['is registered twice', registeredTwice],
    ['is too old', tooOld],
  ])('is listed anew before a key of it is deleted that %s', async (_, makeDue) => {
    const accounts = [await accountInShards(), await accountInShards()] as [ShardedAccount, ShardedAccount];
    const [keeping, forgetting] = accounts;
    forgetting.world.leavesOut = false;
    for (const account of accounts) await dueToday(account, makeDue);
    const report = await next(accounts);
    expect(report.deletions).toMatchObject([{ outcome: 'confirmed' }]);
    expect(keeping.world.removed).toHaveLength(1);
    expect(keeping.world.listings).toEqual(['left out', 'listed', 'listed']);
  });

  it('leaves a deletion confirmed where the keys that were kept are gone after it', async () => {
    const account = await accountInShards();
    const { world } = account;
    await dueToday(account, tooOld);
    world.onStep = (step) => {
      if (step.startsWith('read pictor-prod/inventory/') && world.removed.length > 0)
        throw new Error('no such file');
    };
    world.listings = [];
    const report = await account.run();
    // By the run, before the deletion and after it; then in place of what was kept, and once more because nothing was there to
    // compare the one after it with.
    expect(world.listings).toEqual(['left out', 'listed', 'listed', 'listed', 'listed']);
    expect(report.deletions).toMatchObject([{ key: { id: '50' }, outcome: 'confirmed' }]);
    expect(JSON.stringify(report.notEvaluated)).toContain('the keys changed while they were listed again');
    expect(world.ledger.chain.entries.map(({ kind }) => kind).slice(-3)).toEqual([
      'accepted',
      'confirmed',
      'reported',
    ]);
  });
});

/** differing are the items that two lists do not have in common, by place. */
function differing(some: unknown[], others: unknown[]): unknown[] {
  const length = Math.max(some.length, others.length);
  const pairs = Array.from({ length }, (_, index) => [some[index], others[index]]);
  return pairs.filter(([one, other]) => one !== other && JSON.stringify(one) !== JSON.stringify(other));
}
