import { isAbsolute, resolve } from 'node:path';
import type { BucketOptions } from '../../aws/bucket.ts';
import { parseS3Url } from '../../aws/s3-url.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { openDirectory } from './directory-store.ts';
import type { Store } from './store.ts';
import { isName } from './store-names.ts';

/**
 * openStore opens what a policy names as `ledger` or `reports`: `s3://bucket/prefix/` or the absolute path of a
 * directory. Nothing is read or written yet. Throws Problem.
 */
export async function openStore(location: string, options: BucketOptions): Promise<Store> {
  if (isAbsolute(location)) return openDirectory(resolve(location));
  const { bucket, key = '' } = parseS3Url(location) ?? {};
  const folder = key.replace(/\/$/, '');
  if (bucket && (key === '' || isName(folder))) {
    const { openS3 } = await import('./s3-store.ts');
    return openS3({ bucket, prefix: folder && `${folder}/` }, options);
  }
  throw new Problem({
    what: `${JSON.stringify(sanitize(location))} cannot be opened`,
    why: 'it is neither s3://bucket/prefix/ nor the absolute path of a directory',
    hint: 'Correct it in the policy',
  });
}
