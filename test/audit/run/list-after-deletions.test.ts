import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Reply } from '../../../demo/world/pictor.ts';
import { pictor as profile } from '../../../src/accounts/profiles/pictor.ts';
import { RestAccount } from '../../../src/accounts/rest/rest-account.ts';
import { publicKey, TestAccount } from '../../support/account.ts';
import { DAY, pin, policyFor, World } from '../world.ts';

const DUE = '201';
const PAGES = 3;

/** Without a total, only a second reading shows that pages shifted. */
const { total: _total, ...page } = profile.keys.list.page;
/** So only machines say which keys they have. */
const { instances: _instances, ...fields } = profile.keys.fields;

let test: TestAccount;
let world: World;

beforeEach(async () => {
  test = await TestAccount.start();
  for (let number = 1; number <= 250; number += 1)
    test.pictor.register(`key ${number}`, publicKey(number), 400);
  world = new World();
  world.now = Date.now();
  const pins = test.pictor.keys.filter(({ id }) => String(id) !== DUE).map(({ id }) => pin(id));
  world.policy = policyFor(
    { recognize: { ...policyFor().recognize, keys: pins } },
    { unrecognized: { do: 'delete' } },
  );
  await audit();
  world.now += 7 * DAY;
});

afterEach(() => test.close());

function audit() {
  const keys = { ...profile.keys, fields, list: { ...profile.keys.list, page } };
  return world.audit({
    open: async () =>
      new RestAccount({ profile: { ...profile, keys }, baseUrl: test.faults.url, http: test.http() }),
  });
}

interface Case {
  /** What the request to delete the key is answered, where it is not deleted. */
  refusal?: Reply;
  /** Called before each page of keys is answered after that, from 1 on. */
  beforePage?: (number: number) => void;
}

/**
 * afterDeletion runs the audit that deletes the key that is due. `readings` is how often all keys were read after that, and
 * `machines` how often machines were listed.
 */
async function afterDeletion({ refusal, beforePage }: Case) {
  const { pictor } = test;
  let isAfter = false;
  let [pages, machines] = [0, 0];
  pictor.interfere = (request) => {
    if (request.startsWith('DELETE')) {
      isAfter = true;
      return refusal;
    }
    if (isAfter && request === 'GET /gpu-instances') machines += 1;
    if (isAfter && request === 'GET /ssh-keys') {
      pages += 1;
      beforePage?.(pages);
    }
    return undefined;
  };
  const { deletions, otherChanges, keys } = await audit();
  const outcomes = deletions.map(({ outcome }) => outcome);
  return { seen: { outcomes, readings: pages / PAGES, machines, otherChanges }, keys };
}

const REFUSAL = { status: 403, body: { message: 'Forbidden.' } };
const nothing = { machines: 0, otherChanges: [] };

describe('the keys after a deletion', () => {
  it('are read once where nothing else changed', async () => {
    const { seen } = await afterDeletion({});
    expect(seen).toEqual({ outcomes: ['confirmed'], readings: 1, ...nothing });
  });

  it('are read once where the deletion failed, and nothing changed', async () => {
    const { seen } = await afterDeletion({ refusal: REFUSAL });
    expect(seen).toEqual({ outcomes: ['failed'], readings: 1, ...nothing });
  });

  it('are read once at a time while the provider still lists the key', async () => {
    test.pictor.lag = 2 * PAGES;
    const { seen } = await afterDeletion({});
    expect(seen).toEqual({ outcomes: ['confirmed'], readings: 3, ...nothing });
  });

  it('are read until two readings are equal where a key that was refused is not among them', async () => {
    const { keys } = test.pictor;
    // What was first on the third page is on the second one by then, which was read before.
    const beforePage = (number: number) => void (number === PAGES && keys.splice(0, 1));
    const { seen } = await afterDeletion({ refusal: REFUSAL, beforePage });
    const otherChanges = [expect.stringContaining('key 1 ')];
    expect(seen).toEqual({ outcomes: ['failed'], readings: 3, machines: 1, otherChanges });
  });

  it.each([
    ['was added', () => test.pictor.register('ops', publicKey(300)), /^ops .* is new$/],
    ['was removed', () => test.pictor.keys.splice(0, 1), /^key 1 .* is gone$/],
    ['was renamed', () => Object.assign(test.pictor.keys[0] ?? {}, { name: 'ops' }), /^key 1 .* became ops /],
  ])('are read twice where another one %s', async (_, act, said) => {
    const beforePage = (number: number) => void (number === 1 && act());
    const { seen } = await afterDeletion({ beforePage });
    const otherChanges = [expect.stringMatching(said)];
    expect(seen).toEqual({ outcomes: ['confirmed'], readings: 2, machines: 1, otherChanges });
  });

  it('are reported with the machines that have them, also one that was rented meanwhile', async () => {
    const { pictor } = test;
    const beforePage = (number: number) => {
      if (number !== 1) return;
      const { id } = pictor.register('ops', publicKey(300));
      pictor.rent({ id: 'gpu-1', name: 'train', port: 22, ssh_keys: [id] });
    };
    const { keys } = await afterDeletion({ beforePage });
    expect(keys.find(({ name }) => name === 'ops')?.instances).toEqual(['train']);
  });
});
