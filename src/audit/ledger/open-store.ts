import { isAbsolute, resolve } from 'node:path';
import type { BucketOptions } from '../../aws/bucket.ts';
import { parseS3Url } from '../../aws/s3-url.ts';
import { sanitize } from '../../format.ts';
import { parseBranchUrl } from '../../github/branch-url.ts';
import { Problem } from '../../problem.ts';
import type { BranchOptions } from './branch-store.ts';
import { openDirectory } from './directory-store.ts';
import type { Store } from './store.ts';
import { isName } from './store-names.ts';

/** StoreOptions say how stores are reached. */
export interface StoreOptions extends BucketOptions, BranchOptions {}

/**
 * openStore opens what a policy names as `ledger` or `reports`: the absolute path of a directory, `s3://bucket/prefix/`, or
 * `github://owner/repository/branch/folder/`. Nothing is read or written yet. Throws Problem.
 */
export async function openStore(location: string, options: StoreOptions): Promise<Store> {
  if (isAbsolute(location)) return openDirectory(resolve(location));
  const branch = parseBranchUrl(location);
  if (branch) {
    const { openBranch } = await import('./branch-store.ts');
    return openBranch(branch, options);
  }
  const { bucket, key = '' } = parseS3Url(location) ?? {};
  const folder = key.replace(/\/$/, '');
  if (bucket && (key === '' || isName(folder))) {
    const { openS3 } = await import('./s3-store.ts');
    return openS3({ bucket, prefix: folder && `${folder}/` }, options);
  }
  throw new Problem({
    what: `${JSON.stringify(sanitize(location))} cannot be opened`,
    why: 'it is neither s3://bucket/prefix/, github://owner/repository/branch/, nor the absolute path of a directory',
    hint: 'Correct it in the policy',
  });
}
