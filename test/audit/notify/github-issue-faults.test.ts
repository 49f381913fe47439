import { afterAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { damage, damaged } from '../../support/damage.ts';
import {
  alter,
  answer,
  type Body,
  cut,
  cutBody,
  type Fault,
  html,
  loseAnswer,
  pass,
} from '../../support/fault.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { keyNumber } from '../world.ts';
import { Tracker } from './tracker.ts';

/** What GitHub may well say: that somebody is gone, or that no app was involved. To leave that out is no damage. */
const MAY_BE_NULL = ['user', 'body', 'performed_via_github_app'];

/** What GitHub does to one request, and to those after it if it lasts. */
const faults = fc.oneof(
  fc.constantFrom<Fault>(
    cut,
    cutBody,
    loseAnswer,
    html(),
    answer(200, ''),
    answer(200, '[{"id":'),
    answer(200, {}),
  ),
  fc
    .constantFrom(401, 403, 404, 410, 429, 451, 500, 502, 503)
    .map((status) => answer(status, { message: 'no' })),
  {
    weight: 3,
    arbitrary: damage.map((each) => alter((body) => restored(damaged(structuredClone(body), each), body))),
  },
);

const tracker = await Tracker.start();
const { world } = tracker;
// What there is after a first run.
await tracker.audit();
const files = [...world.files];
const issue = structuredClone(tracker.issue);
const at = (number: number) => `${fingerprint(number)}@${number}`;

afterAll(() => tracker.close());

it('no key is deleted that somebody keeps, and none counts as told of that was not, whatever GitHub does', async () => {
  const outcomes = { kept: 0, deleted: 0, told: 0, untold: 0 };
  await fc.assert(
    fc.asyncProperty(faults, fc.nat(9), fc.boolean(), async (fault, first, lasts) => {
      tracker.reset();
      for (const [name, text] of files) world.files.set(name, text);
      tracker.issues.push(structuredClone(issue));
      tracker.say('octocat', `/keylease keep ${fingerprint(1)} until 2027-01-31 because it runs the backup`);
      world.keys.push(keyNumber(3, { createdAt: world.now + 1 }));
      let count = -1;
      tracker.faults.always(/./, (exchange) => {
        count += 1;
        return (lasts ? count >= first : count === first) ? fault(exchange) : pass(exchange);
      });
      await tracker.audit(8); // Both keys are due, but one is kept. Another one is new.
      const texts = tracker.issues.flatMap(({ body, comments }) => [
        body,
        ...comments.map((each) => each.body),
      ]);
      const isTold = world.ledger.keys[at(3)]?.mark?.notified !== undefined;
      if (isTold) expect(texts.join()).toContain(fingerprint(3));
      await tracker.audit(1);
      expect(world.removed).not.toContain('1');
      outcomes[world.removed.includes('2') ? 'deleted' : 'kept'] += 1;
      outcomes[isTold ? 'told' : 'untold'] += 1;
    }),
    { numRuns: 24 },
  );
  // None is rare, or this would prove nothing.
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(2);
});

/** restored puts back what damage has made of fields that may be null. */
function restored(body: Body, known: Body): Body {
  if (typeof body !== 'object' || body === null || typeof known !== 'object' || known === null) return body;
  for (const key of Object.keys(body)) {
    const isFine = MAY_BE_NULL.includes(key) && (body[key] === null || known[key] === null);
    body[key] = isFine ? known[key] : restored(body[key], known[key]);
  }
  return body;
}
