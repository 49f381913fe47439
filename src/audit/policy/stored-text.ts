import { isAbsolute } from 'node:path';
import { parseS3Url } from '../../aws/s3-url.ts';
import { unlessMissing } from '../../files/missing.ts';
import { readAtMost } from '../../files/read-at-most.ts';
import { errorMessage } from '../../problem.ts';

const MEBIBYTE = 1024 * 1024;

/** StoredTextOptions say how a text is read. */
interface StoredTextOptions {
  /** How AWS is reached, for a text in S3. */
  env: NodeJS.ProcessEnv;
  /** In mebibytes. */
  largest: number;
  /** refuse makes the error about what is wrong with the text. */
  refuse: (why: string) => Error;
}

/**
 * readStoredText reads a text in UTF-8 at an absolute path or an S3 URL; undefined if there is none. The AWS SDK is
 * loaded for S3 alone, where s3:GetObject is enough. It throws what `refuse` makes of a fault, and the Problem of S3.
 */
export async function readStoredText(
  location: string,
  { env, largest, refuse }: StoredTextOptions,
): Promise<string | undefined> {
  // One byte more than is allowed.
  const last = largest * MEBIBYTE;
  const bytes = await (isAbsolute(location)
    ? readFromFile(location, { last, refuse })
    : readFromBucket(location, { last, env }));
  if (bytes && bytes.length > last) throw refuse(`it is larger than ${largest} MiB`);
  return bytes && decode(bytes, refuse);
}

function readFromFile(
  path: string,
  { last, refuse }: { last: number; refuse: (why: string) => Error },
): Uint8Array | undefined {
  try {
    return unlessMissing(() => readAtMost(path, last + 1));
  } catch (error) {
    throw refuse(errorMessage(error));
  }
}

async function readFromBucket(
  location: string,
  { last, env }: { last: number; env: NodeJS.ProcessEnv },
): Promise<Uint8Array | undefined> {
  const { Bucket } = await import('../../aws/bucket.ts');
  // Stryker disable next-line StringLiteral: a policy takes no other locations
  const { bucket = '', key = '' } = parseS3Url(location) ?? {};
  const found = await new Bucket(bucket, { env }).get(key, { range: { from: 0, to: last } });
  return found?.bytes;
}

function decode(bytes: Uint8Array, refuse: (why: string) => Error): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refuse('it is not UTF-8');
  }
}
