import { posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import { type Reading, readLocation, within } from './policy/field-values.ts';
import type { ZodFields } from './policy/policy-part.ts';
import { readStoredText } from './policy/stored-text.ts';
import type { Owner, Recognizer } from './recognition.ts';

/** In mebibytes, about 100,000 keys. */
const LARGEST = 10;

/** keyListsForm is the form of `recognize.files`. */
export function keyListsForm({ line, nonEmptyList }: ZodFields) {
  return nonEmptyList(line()).describe(
    // Stryker disable next-line StringLiteral: documentation
    'Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners',
  );
}

/** readKeyLists makes the locations of lists absolute. Throws what `reading.refuse` makes. */
export function readKeyLists(locations: string[], reading: Reading): string[] {
  // Stryker disable next-line StringLiteral: what is neither a folder nor local is taken for a file
  return locations.map((text, index) => readLocation(text, 'file', within(reading, index)));
}

/** keyListsRecognizer is the lists that a policy names as a source of recognition. It fails unless all of them can be read. */
export function keyListsRecognizer(locations: string[], { env }: { env: NodeJS.ProcessEnv }): Recognizer {
  return {
    name: 'recognize.files',
    exempts: true,
    read: async () => {
      const owners = new Map<string, Owner>();
      for (const location of locations) {
        for (const [fingerprint, owner] of await readOwners(location, env)) {
          const before = owners.get(fingerprint);
          if (before && !isDeepStrictEqual({ ...before, source: '' }, { ...owner, source: '' })) {
            throw unusable(
              location,
              `${before.source} has ${fingerprint} too, with another owner or other fields`,
            );
          }
          owners.set(fingerprint, before ?? owner);
        }
      }
      return owners;
    },
  };
}

async function readOwners(location: string, env: NodeJS.ProcessEnv): Promise<Map<string, Owner>> {
  const refuse = (why: string) => unusable(location, why);
  const text = await readStoredText(location, { env, largest: LARGEST, refuse });
  if (text === undefined) throw refuse('it does not exist');
  const { readKeyList } = await import('./key-list.ts'); // Loads zod.
  return readKeyList({ text, name: sanitize(posix.basename(location)), refuse });
}

function unusable(location: string, why: string): Problem {
  return new Problem({
    what: `Key list ${sanitize(location, 1000)} cannot be used`,
    why: sanitize(why, 500),
    hint: 'Correct it; docs/policy.md has the formats',
  });
}
