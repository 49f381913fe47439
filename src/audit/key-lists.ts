import { createReadStream } from 'node:fs';
import { isAbsolute, posix } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { parseS3Url } from '../aws/s3-url.ts';
import { sanitize } from '../format.ts';
import { errorMessage, Problem } from '../problem.ts';
import { readKeyList } from './key-list.ts';
import type { ResolveLocation } from './policy/policy-part.ts';
import { line, nonEmptyList } from './policy/zod-fields.ts';
import type { Owner, Recognizer } from './recognition.ts';

/** keyListsSchema is the schema of `recognize.files`. */
export const keyListsSchema = nonEmptyList(line()).describe(
  // Stryker disable next-line StringLiteral: documentation
  'Lists of recognized keys, each a path relative to the policy or `s3://bucket/key`: YAML, or authorized_keys whose comments are the owners',
);

type Locations = z.output<typeof keyListsSchema>;

/** In bytes, about 100,000 keys. */
const LARGEST = 10 * 1024 * 1024;

/** locateKeyLists makes the locations of lists absolute. */
export function locateKeyLists(locations: Locations, resolve: ResolveLocation): Locations {
  // Stryker disable next-line StringLiteral: what is neither a folder nor local is taken for a file
  return locations.map((text, index) => resolve({ kind: 'file', path: [index], text }));
}

/** keyListsRecognizer is the lists that a policy names as a source of recognition. It fails unless all of them can be read. */
export function keyListsRecognizer(locations: Locations, { env }: { env: NodeJS.ProcessEnv }): Recognizer {
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
  const bytes = isAbsolute(location) ? await readFromFile(location) : await readFromBucket(location, env);
  if (bytes.length > LARGEST) throw refuse('it is larger than 10 MiB');
  return readKeyList({ text: decode(bytes, refuse), name: sanitize(posix.basename(location)), refuse });
}

async function readFromFile(path: string): Promise<Uint8Array> {
  try {
    // One byte more than is allowed.
    // Stryker disable next-line ObjectLiteral: only an endless file would show it
    return await buffer(createReadStream(path, { end: LARGEST }));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw unusable(path, isMissing ? 'it does not exist' : errorMessage(error));
  }
}

/** readFromBucket reads an object in S3. It needs s3:GetObject only. */
async function readFromBucket(location: string, env: NodeJS.ProcessEnv): Promise<Uint8Array> {
  const { Bucket } = await import('../aws/bucket.ts');
  // Stryker disable next-line StringLiteral: a policy takes no other locations
  const { bucket = '', key = '' } = parseS3Url(location) ?? {};
  const found = await new Bucket(bucket, { env }).get(key, { range: { from: 0, to: LARGEST } });
  if (!found) throw unusable(location, 'there is no such object');
  return found.bytes;
}

function decode(bytes: Uint8Array, refuse: (why: string) => Error): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('it is not UTF-8');
  }
}

function unusable(location: string, why: string): Problem {
  return new Problem({
    what: `Key list ${sanitize(location, 1000)} cannot be used`,
    why: sanitize(why, 500),
    hint: 'Correct it; docs/policy.md has the formats',
  });
}
