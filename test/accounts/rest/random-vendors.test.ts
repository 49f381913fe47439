import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allInstances, allKeys } from '../../../src/accounts/account.ts';
import { accountFailure, fingerprint, publicKey } from '../../support/account.ts';
import { anyPlan, begin } from '../vendors/random/plan.ts';
import { profileOf } from '../vendors/random/profile.ts';
import { RandomServer } from '../vendors/random/server.ts';
import { anyShape, type Shape } from '../vendors/random/shape.ts';
import { toldUses, trueUse } from '../vendors/random/truth.ts';
import { fingerprintOf, type Reply } from '../vendors/server.ts';
import { openAny } from './any-cloud.ts';

const server = new RandomServer();
let apiUrl = '';
beforeAll(async () => {
  apiUrl = await server.listen();
});
afterAll(() => server.close());

const open = (shape: Shape) => openAny(profileOf(shape), { apiUrl });
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
        begin(server, shape, plan);
        const expected = server.world.keys.map(({ id, line }, index) => ({
          id: String(id),
          fingerprint: fingerprint(index + 1),
          use: trueUse(server, line),
        }));
        expect(await toldUses(await open(shape))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('takes one new key, whatever happens to the request, and lets it go', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyShape,
        anyPlan,
        anyTrouble,
        fc.boolean(),
        async (shape, plan, trouble, isAbsent) => {
          // A vendor that takes a key twice does so also where two people register it.
          fc.pre(!shape.takesTwins || trouble !== 'somebody else who registers the key');
          begin(server, shape, plan);
          const before = [...server.world.keys];
          const account = await open(shape);
          disturb(trouble);
          const adding = account.add('new', NEW, { isAbsent });
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
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is not known to have its keys on no machine where a list of machines fails', async () => {
    const listing = anyShape.filter(({ machines }) => machines.length > 0);
    await fc.assert(
      fc.asyncProperty(listing, anyPlan, fc.nat(), async (shape, plan, number) => {
        begin(server, shape, plan);
        const failing = `GET /machines-${number % shape.machines.length}`;
        server.fault = (call, act) => (call === failing ? { status: 403, body: { message: 'No.' } } : act());
        const account = await open(shape);
        expect((await accountFailure(() => allInstances(account))).message).toContain(
          'Random answered 403: No.',
        );
        const uses = (await toldUses(await open(shape))).map(({ use }) => use);
        expect(uses.filter((use) => use !== 'unknown' && use !== 'not-reported')).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is not believed where it gives another total than it lists', async () => {
    const telling = anyShape.filter(({ list }) => list.paging.tellsTotal);
    await fc.assert(
      fc.asyncProperty(telling, anyPlan, fc.integer({ min: 1, max: 9 }), async (shape, plan, more) => {
        begin(server, shape, plan);
        server.fault = (call, act) => {
          const reply = act();
          const { meta } = (reply.body ?? {}) as { meta?: { total?: number } };
          if (call.endsWith('/keys') && meta?.total !== undefined) meta.total += more;
          return reply;
        };
        const account = await open(shape);
        expect((await accountFailure(() => allKeys(account))).message).toContain('as the total');
      }),
      { numRuns: 20 },
    );
  });
});
