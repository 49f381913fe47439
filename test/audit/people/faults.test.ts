import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { currentOwner } from '../../../src/audit/recognition.ts';
import { alter, answer, type Body, cut, cutBody, type Fault, html, pass } from '../../support/fault.ts';
import { fingerprint, publicKey } from '../../support/numbered-keys.ts';
import { DAY } from '../parts.ts';
import { Staff } from './staff.ts';

/** Damage is done to what is at a place in an answer; which one, the number says, modulo how many there are. */
type Damage = { place: number; change: 'shorten' | 'remove' | 'null' | 'other' };

const damage = fc.record<Damage>({
  place: fc.nat(200),
  change: fc.constantFrom('shorten', 'shorten', 'shorten', 'remove', 'null', 'other'),
});

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

/** damaged removes or replaces something inside an answer, or an item of a list in it. A list of REST may be shorter for good reason: it is left alone. */
function damaged(body: Body, { place, change }: Damage): Body {
  const places: [parent: Body, key: string][] = [];
  const visit = (parent: Body) => {
    for (const key of Object.keys(parent)) {
      if (!Array.isArray(body) || parent !== body) places.push([parent, key]);
      if (typeof parent[key] === 'object' && parent[key] !== null) visit(parent[key]);
    }
  };
  visit(body);
  const items = places.filter(([parent]) => Array.isArray(parent));
  const choice = change === 'shorten' ? items : places;
  const [parent, key] = choice[place % choice.length] ?? [];
  if (parent === undefined || key === undefined) return body;
  if (change === 'shorten') parent.splice(Number(key), 1);
  else if (change === 'remove') delete parent[key];
  else parent[key] = change === 'null' ? null : { other: true };
  return body;
}
