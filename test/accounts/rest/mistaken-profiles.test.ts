import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyMutation } from '../vendors/random/mutation.ts';
import { anyPlan, begin } from '../vendors/random/plan.ts';
import { profileOf } from '../vendors/random/profile.ts';
import { RandomServer } from '../vendors/random/server.ts';
import { anyShape } from '../vendors/random/shape.ts';
import { toldUses, trueUse, type Use } from '../vendors/random/truth.ts';
import { fingerprintOf } from '../vendors/server.ts';
import { openAny } from './any-cloud.ts';

const server = new RandomServer();
let apiUrl = '';
beforeAll(async () => {
  apiUrl = await server.listen();
});
afterAll(() => server.close());

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
  use: /^keys\.fields\.(id|name)$|^instances\.\d\.(list\.(path$|where\b|items$|page\.(kind|next|first)$)|keys\.(by|field|one|items)$)/,
};

const isUnused = (use: Use) => Array.isArray(use) && use.length === 0;

describe('a profile with one mistake', () => {
  it('takes no part of the keys for all, and calls no key unused that is on a machine', async () => {
    const mistaken = fc
      .tuple(anyShape, anyPlan)
      .chain(([shape, plan]) => anyMutation(profileOf(shape)).map((mutation) => ({ shape, plan, mutation })));
    await fc.assert(
      fc.asyncProperty(mistaken, async ({ shape, plan, mutation: { path, profile } }) => {
        begin(server, shape, plan);
        const uses = await openAny(profile, { apiUrl })
          .then(toldUses)
          .catch((error: Error) => error);
        if (uses instanceof Error) {
          expect(uses.message).toMatch(/^(The profile cannot be used: line \d+, [\w.*]+: |Random |GET \/)/);
          return;
        }
        const { keys } = server.world;
        if (!UNKNOWABLE.whole.test(path) && !(shape.list.isMap && UNKNOWABLE.map.test(path)))
          expect(uses.length).toBeGreaterThanOrEqual(keys.length);
        if (UNKNOWABLE.use.test(path) || UNKNOWABLE.whole.test(path) || UNKNOWABLE.map.test(path)) return;
        for (const { id, line } of keys) {
          if (isUnused(trueUse(server, line)) || !Array.isArray(trueUse(server, line))) continue;
          const entries = uses.filter(
            (use) => use.id === String(id) || use.fingerprint === fingerprintOf(line),
          );
          expect(entries.filter(({ use }) => isUnused(use))).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });
});
