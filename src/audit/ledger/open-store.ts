import { isAbsolute, resolve } from 'node:path';
import { Problem, plain } from '../../problem.ts';
import type { BucketOptions } from '../bucket.ts';
import { parseS3Place } from '../s3-place.ts';
import { openDirectory } from './directory-store.ts';
import { isName } from './names.ts';
import type { Store } from './store.ts';

/**
 * openStore opens what a policy calls `ledger` or `reports`: `s3://bucket/prefix/` or the absolute path of a directory.
 * Nothing is read or written yet. Throws Problem.
 */
export async function openStore(place: string, options: BucketOptions): Promise<Store> {
  if (isAbsolute(place)) return openDirectory(resolve(place));
  const { bucket, key = '' } = parseS3Place(place) ?? {};
  const folder = key.replace(/\/$/, '');
  if (bucket && (key === '' || isName(folder))) {
    const { openS3 } = await import('./s3-store.ts');
    return openS3({ bucket, prefix: folder && `${folder}/` }, options);
  }
  throw new Problem({
    what: `${JSON.stringify(plain(place))} cannot be opened`,
    why: 'it is neither s3://bucket/prefix/ nor the absolute path of a directory',
    todo: 'Correct the place in the policy',
  });
}
