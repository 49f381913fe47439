import { describe, expect, it } from '@jest/globals';
import type { Account, AccountKey, Instance } from '../../src/accounts/account.ts';
import {
  type Inventory,
  type InventoryOptions,
  isInventory,
  readInventory,
} from '../../src/audit/inventory.ts';
import { instanceWith, keyNumber, START } from './parts.ts';

const keys = [1, 2, 3].map((number) => keyNumber(number));
const instances = [instanceWith('gpu-1', ['1'])];
const supports = { instances: true, attach: true, use: true };

/** A list with one item a page, that ends with an error where one is given. */
async function* listing<T>(items: T[], error?: string): AsyncGenerator<T[]> {
  for (const item of items) yield [item];
  if (error) throw new Error(error);
}

function read(account: Partial<Account>, options: Partial<InventoryOptions> = {}): Promise<Inventory> {
  const whole = {
    supports,
    addProblem: () => undefined,
    keys: () => listing<AccountKey>(keys),
    instances: () => listing<Instance>(instances),
    ...account,
  };
  return readInventory({ account: whole as Account, now: START, ...options });
}

describe('an inventory', () => {
  it('has all keys and all machines', async () => {
    const shown: number[] = [];
    const inventory = await read({}, { progress: (done) => shown.push(done) });
    expect(inventory).toEqual({ takenAt: START, keys, instances, reportsUse: true, undoProblems: {} });
    expect(shown).toEqual([1, 2, 3]);
  });

  it('says of each key why it could not be restored, and nothing of those that could', async () => {
    const [first] = keys;
    const addProblem = (name: string) => (name === first?.name ? 'its name is too long' : undefined);
    const { undoProblems } = await read({ addProblem });
    expect(undoProblems).toStrictEqual({ [first?.id ?? '']: 'its name is too long' });
  });

  it('says whether the provider reports the use of keys', async () => {
    expect(await read({ supports: { ...supports, use: false } })).toMatchObject({ reportsUse: false });
  });

  it('has no machines where the provider lists none, and nothing has failed', async () => {
    const none = { instances: false, attach: false, use: false };
    expect(await read({ supports: none })).toEqual({
      takenAt: START,
      keys,
      instances: undefined,
      reportsUse: false,
      undoProblems: {},
    });
  });

  it('has no key where listing them failed, however many came before, and asks for no machine', async () => {
    const asked: string[] = [];
    const account: Partial<Account> = {
      keys: () => listing(keys, 'page 2 is empty'),
      instances: () => {
        asked.push('instances');
        return listing(instances);
      },
    };
    expect(await read(account)).toEqual({
      takenAt: START,
      keys: [],
      instances: undefined,
      reportsUse: true,
      keysFailed: 'page 2 is empty',
    });
    expect(asked).toEqual([]);
  });

  it('has all keys and no machine where listing machines failed', async () => {
    expect(await read({ instances: () => listing(instances, '503') })).toEqual({
      takenAt: START,
      keys,
      instances: undefined,
      reportsUse: true,
      instancesFailed: '503',
      undoProblems: {},
    });
  });

  it('fails where there is no time to list it all', async () => {
    let left = 2;
    const mustStop = () => {
      left -= 1;
      return left < 0 ? 'too late' : undefined;
    };
    expect(await read({}, { mustStop })).toMatchObject({ keys: [], keysFailed: 'too late' });
    left = 3;
    expect(await read({}, { mustStop })).toMatchObject({ keys, instancesFailed: 'too late' });
    left = 4;
    expect(await read({}, { mustStop })).toEqual({
      takenAt: START,
      keys,
      instances,
      reportsUse: true,
      undoProblems: {},
    });
  });
});

describe('the shape of an inventory', () => {
  const whole = { takenAt: START, keys, instances, reportsUse: true };

  it.each<[string, unknown]>([
    ['has all', whole],
    ['has no machines', { ...whole, instances: undefined }],
    ['has no key', { ...whole, keys: [], instances: [] }],
  ])('is right where it %s', (_, value) => {
    expect(isInventory(JSON.parse(JSON.stringify(value)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['is nothing', null],
    ['is text', 'inventory'],
    ['has no time', { ...whole, takenAt: undefined }],
    ['has text for a time', { ...whole, takenAt: '2026' }],
    ['has no list of keys', { ...whole, keys: { length: 0 } }],
    ['has nothing for a key', { ...whole, keys: [null] }],
    ...['id', 'name', 'publicKey'].map((field): [string, unknown] => [
      `has a key whose ${field} is a number, after a good one`,
      { ...whole, keys: [keys[0], { ...keys[1], [field]: 7 }] },
    ]),
    ['has an object of machines', { ...whole, instances: {} }],
    ['has text for a machine', { ...whole, instances: [...instances, 'gpu-2'] }],
    ['does not say whether use is reported', { ...whole, reportsUse: undefined }],
  ])('is wrong where it %s', (_, value) => {
    expect(isInventory(value)).toBe(false);
  });
});
