import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allInstances, allKeys } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import type { Profile } from '../../../src/accounts/schema/profile-schema.ts';
import { type KeyUse, useFinder } from '../../../src/audit/evidence.ts';
import { readInventory } from '../../../src/audit/inventory.ts';
import { accountFailure, fingerprint, publicKey, QUICK, TOKEN } from '../../support/account.ts';
import { anyMutation } from '../random/mutation.ts';
import { profileOf } from '../random/profile.ts';
import { RandomServer } from '../random/server.ts';
import { anyShape, type Shape } from '../random/shape.ts';
import { trueUse } from '../random/truth.ts';
import { fingerprintOf, type Reply } from '../vendors/server.ts';

const server = new RandomServer();
let apiUrl = '';
beforeAll(async () => {
  apiUrl = await server.listen();
});
afterAll(() => server.close());

const open = (profile: Profile) =>
  openAccount({
    provider: '',
    profile: JSON.stringify(profile),
    apiUrl,
    apiToken: TOKEN,
    vars: { project: 'p 1' },
    env: {},
    http: QUICK,
  });

/** Plan is what is on an account: how many keys, and for each machine of each list the numbers of its keys; 99 is another's. */
interface Plan {
  keys: number;
  machines: { keys: number[]; isMasked: boolean }[][];
}

const machine = fc.record({
  keys: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(99)), { maxLength: 3 }),
  isMasked: fc.integer({ max: 9, min: 0 }).map((number) => number === 0),
});
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  keys: fc.nat({ max: 6 }),
  machines: fc.array(fc.array(machine, { maxLength: 5 }), { minLength: 3, maxLength: 3 }),
});

/** begin makes the server a vendor of a shape, and fills its account. */
function begin(shape: Shape, { keys, machines }: Plan): void {
  server.start(shape);
  for (let number = 1; number <= keys; number += 1)
    server.register(`key-${number}`, publicKey(number, `key-${number}`));
  const lists = shape.tellsMachines ? 1 : shape.machines.length;
  server.world.machines = machines.slice(0, lists).map((list, index) =>
    list.map(({ keys, isMasked }, place) => ({
      id: `machine-${index}-${place}`,
      name: 'train',
      keys: keys
        .slice(0, shape.machines[index]?.keys === 'one' ? 1 : undefined)
        .map((number) => publicKey(number, `key-${number}`)),
      isMasked: isMasked && !shape.tellsMachines,
    })),
  );
}

const told = (use: KeyUse) => (use.kind === 'known' ? use.instances.map(({ id }) => id).sort() : use.kind);

async function usesOf(
  profile: Profile,
): Promise<{ id: string; fingerprint: string | undefined; use: unknown }[]> {
  const inventory = await readInventory({ account: await open(profile), now: Date.now() });
  if (inventory.keysFailed !== undefined) throw new Error(inventory.keysFailed);
  const find = useFinder(inventory);
  return inventory.keys.map((key) => ({ id: key.id, fingerprint: key.fingerprint, use: told(find(key)) }));
}

const NEW = publicKey(50, 'new');
const isNew = (line: string) => fingerprintOf(line) === fingerprint(50);

/** What may happen while a key is registered. */
const anyTrouble = fc.constantFrom(
  'none',
  'an answer that is lost',
  'a limit of the rate',
  'an error before it is done',
  'an error after it is done',
  'somebody else who registers the key',
  'a list that lags',
);
type Trouble = typeof anyTrouble extends fc.Arbitrary<infer T> ? T : never;

/** once is a fault in the first call that fits. */
function once(
  fits: (call: string) => boolean,
  fault: (act: () => Reply) => Reply | undefined,
): RandomServer['fault'] {
  let isDone = false;
  return (call, act) => {
    if (isDone || !fits(call)) return act();
    isDone = true;
    return fault(act);
  };
}

/** disturb lets something happen to the next registration. */
function disturb(trouble: Trouble): void {
  const isRegistration = (call: string) => /^(POST|PUT)/.test(call) && call !== 'POST /token';
  const faults: Record<Trouble, (act: () => Reply) => Reply | undefined> = {
    none: (act) => act(),
    'an answer that is lost': (act) => void act(),
    'a limit of the rate': () => ({ status: 429, headers: { 'retry-after': '0' } }),
    'an error before it is done': () => ({ status: 500 }),
    'an error after it is done': (act) => ({ ...act(), status: 502 }),
    'somebody else who registers the key': (act) => {
      server.register('theirs', publicKey(50, 'theirs'));
      return act();
    },
    'a list that lags': (act) => {
      const before = [...server.world.keys];
      const reply = act();
      const after = server.world.keys;
      const isList = (call: string) => call.startsWith('GET') && call.endsWith('/keys');
      server.fault = (call, answer) => {
        if (!isList(call)) return answer();
        server.world.keys = before;
        const stale = answer();
        server.world.keys = after;
        return stale;
      };
      return reply;
    },
  };
  server.fault = once(isRegistration, faults[trouble]);
}

describe('a vendor of any shape, with the profile that it needs', () => {
  it('has all its keys listed, and where each is in use', async () => {
    await fc.assert(
      fc.asyncProperty(anyShape, anyPlan, async (shape, plan) => {
        begin(shape, plan);
        const expected = server.world.keys.map(({ id, line }, index) => ({
          id: String(id),
          fingerprint: fingerprint(index + 1),
          use: trueUse(server, line),
        }));
        expect(await usesOf(profileOf(shape))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('takes one new key, whatever happens to the request, and lets it go', async () => {
    await fc.assert(
      fc.asyncProperty(anyShape, anyPlan, anyTrouble, async (shape, plan, trouble) => {
        begin(shape, plan);
        const before = [...server.world.keys];
        const account = await open(profileOf(shape));
        disturb(trouble);
        const adding = account.add('new', NEW);
        const news = () => server.world.keys.filter(({ line }) => isNew(line));
        if (trouble === 'a list that lags' && shape.answer === 'nothing') {
          // Where only the list can tell the id, one that does not show the key yet is no proof of anything.
          expect((await accountFailure(() => adding)).message).toContain(
            'did not say which id the new key has',
          );
          expect(news()).toHaveLength(1);
          return;
        }
        const { id, fingerprint } = await adding;
        server.fault = (_, act) => act();
        expect(news().map((key) => [String(key.id), fingerprintOf(key.line)])).toEqual([[id, fingerprint]]);
        expect(await account.add('new', NEW)).toMatchObject({ id, fingerprint });
        expect(news()).toHaveLength(1);
        const listed = (await allKeys(account)).find((key) => key.id === id);
        if (account.find) expect(await account.find(id)).toEqual(listed);
        server.fault = once(
          (call) => /^(DELETE|POST)/.test(call) && call !== 'POST /token',
          (act) => void act(),
        );
        expect(await account.remove(id)).toBe('gone'); // Removed by the first request, whose answer was lost.
        expect(await account.remove(id)).toBe('gone');
        expect(await account.find?.(id)).toBeUndefined();
        expect(server.world.keys).toEqual(before);
        for (const { id: other } of before) expect(await account.remove(String(other))).toBe('removed');
      }),
      { numRuns: 40 },
    );
  });

  it('is not known to have its keys on no machine where a list of machines fails', async () => {
    const listing = anyShape.filter(({ machines }) => machines.length > 0);
    await fc.assert(
      fc.asyncProperty(listing, anyPlan, fc.nat(), async (shape, plan, number) => {
        begin(shape, plan);
        const failing = `GET /machines-${number % shape.machines.length}`;
        server.fault = (call, act) => (call === failing ? { status: 403, body: { message: 'No.' } } : act());
        const account = await open(profileOf(shape));
        expect((await accountFailure(() => allInstances(account))).message).toContain(
          'Random answered 403: No.',
        );
        const uses = (await usesOf(profileOf(shape))).map(({ use }) => use);
        expect(uses.filter((use) => use !== 'unknown' && use !== 'not-reported')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is not believed where it gives another total than it lists', async () => {
    const telling = anyShape.filter(({ list }) => list.paging.tellsTotal);
    await fc.assert(
      fc.asyncProperty(telling, anyPlan, fc.integer({ min: 1, max: 9 }), async (shape, plan, more) => {
        begin(shape, plan);
        server.fault = (call, act) => {
          const reply = act();
          const { meta } = (reply.body ?? {}) as { meta?: { total?: number } };
          if (call.endsWith('/keys') && meta?.total !== undefined) meta.total += more;
          return reply;
        };
        const account = await open(profileOf(shape));
        expect((await accountFailure(() => allKeys(account))).message).toContain('as the total');
      }),
      { numRuns: 20 },
    );
  });
});

/**
 * What no engine can know, by the path of the mistake. All of it would be known if the vendor gave a total, if machines
 * were told by their keys, or if no key were ever removed.
 */
const UNKNOWABLE = {
  /** What does not count by the profile is not there; and a page that names no next one is the last. */
  whole: /^keys\.list\.(where\b|page\.(kind|next|first)$)/,
  /** The values of an object are entries, also those of an object around the one that is meant. */
  map: /\.list\.items$/,
  /** Machines that are not listed, likewise; and what names a key that is not there any more looks like what names no key. */
  use: /^keys\.fields\.(id|name)$|^instances\.\d\.(list\.(where\b|items$|page\.(kind|next|first)$)|keys\.(by|field|one|items)$)/,
};

describe('a profile with one mistake', () => {
  it('takes no part of the keys for all, and calls no key unused that is on a machine', async () => {
    const mistaken = fc
      .tuple(anyShape, anyPlan)
      .chain(([shape, plan]) => anyMutation(profileOf(shape)).map((mutation) => ({ shape, plan, mutation })));
    await fc.assert(
      fc.asyncProperty(mistaken, async ({ shape, plan, mutation: { path, profile } }) => {
        begin(shape, plan);
        const uses = await usesOf(profile).catch((error: Error) => error);
        if (uses instanceof Error) {
          expect(uses.message).toMatch(/^(The profile cannot be used: line \d+, [\w.*]+: |Random |GET \/)/);
          return;
        }
        const { keys } = server.world;
        if (!UNKNOWABLE.whole.test(path) && !(shape.list.isMap && UNKNOWABLE.map.test(path)))
          expect(uses.length).toBeGreaterThanOrEqual(keys.length);
        if (UNKNOWABLE.use.test(path) || UNKNOWABLE.whole.test(path) || UNKNOWABLE.map.test(path)) return;
        for (const { id, line } of keys) {
          if (!Array.isArray(trueUse(server, line)) || trueUse(server, line).length === 0) continue;
          const entries = uses.filter(
            (use) => use.id === String(id) || use.fingerprint === fingerprintOf(line),
          );
          expect(entries.filter(({ use }) => Array.isArray(use) && use.length === 0)).toEqual([]);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 150) },
    );
  });
});
