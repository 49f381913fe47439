import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentOwner } from '../../../src/audit/recognition.ts';
import { damage, damaged } from '../../support/damage.ts';
import { alter, answer, cut, cutBody, type Fault, html, pass } from '../../support/fault.ts';
import { fingerprint, publicKey } from '../../support/numbered-keys.ts';
import { DAY } from '../parts.ts';
import { Staff } from './staff.ts';

/** What GitHub does to one request, and to those after it if it lasts. */
const faults = fc.oneof(
  fc.constantFrom<Fault>(cut, cutBody, html(), answer(200, ''), answer(200, '{"data":'), answer(200, {})),
  fc
    .constantFrom(401, 403, 404, 410, 429, 451, 500, 502, 503)
    .map((status) => answer(status, { message: 'no' })),
  fc.constant(answer(200, { errors: [{ message: 'Something went wrong while executing your query' }] })),
  { weight: 4, arbitrary: damage.map((each) => alter((body) => damaged(body, each))) },
);

const staff = await Staff.start();
const { people } = staff.github;
people.addUser('octocat', { databaseId: 1, keys: [publicKey(0)], signingKeys: [publicKey(60)] });
people.organizations.get('octo-org')?.teams.set('gpu', ['octocat', 'user-1', 'user-2']);
people.addUser('hubot', { keys: [publicKey(7)] });
Object.assign(staff.settings, {
  orgs: [],
  teams: [{ organization: 'octo-org', slug: 'gpu' }],
  users: ['hubot'],
});
const OWNED = [0, 1, 2, 7, 60].map(fingerprint);

afterAll(() => staff.close());

it("nobody's key is ever unrecognized because GitHub was broken, or said only a part", async () => {
  const outcomes = { whole: 0, failed: 0 };
  await fc.assert(
    fc.asyncProperty(
      faults,
      fc.constantFrom(0, 0, 1, 2, 3),
      fc.boolean(),
      fc.boolean(),
      async (fault, at, lasts, isFirst) => {
        let count = -1;
        staff.faults.clear();
        staff.world.files.clear();
        if (!isFirst) await staff.recognizer.read();
        staff.faults.always(/./, (exchange) => {
          count += 1;
          return (lasts ? count >= at : count === at) ? fault(exchange) : pass(exchange);
        });
        staff.world.now += 8 * DAY; // Everything is due to be read.
        const { now } = staff.world;
        // Twice: what a run has kept before it failed must not mislead the next one.
        for (const _ of [1, 2]) {
          const owners = await staff.recognizer.read().catch(() => undefined);
          outcomes[owners ? 'whole' : 'failed'] += 1;
          if (owners) expect(OWNED.filter((each) => !currentOwner(owners.get(each), now))).toEqual([]);
        }
      },
    ),
    { numRuns: 50 },
  );
  // Neither is rare, or this would prove nothing.
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(20);
});
