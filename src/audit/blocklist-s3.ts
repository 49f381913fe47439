import { Bucket, type BucketOptions } from '../aws/bucket.ts';
import { parseS3Url } from '../aws/s3-url.ts';
import type { RandomAccess } from '../keys/blocklist/random-access.ts';
import { Problem } from '../problem.ts';

/** In bytes. Hashes are spread evenly, so one of 4 million is found within one or two pages of this size. */
const PAGE = 64 * 1024;
const MAX_PAGES = 256;

/**
 * openS3Object opens `s3://bucket/key`, and keeps at most 16 MiB of it in memory. It is an error if the object is
 * replaced while it is open. It needs s3:GetObject only. Throws Problem.
 */
export async function openS3Object(location: string, options: BucketOptions): Promise<RandomAccess> {
  const { bucket: name = '', key = '' } = parseS3Url(location) ?? {};
  if (!name || !key) throw missing(location);
  const bucket = new Bucket(name, options);
  const first = await bucket.get(key, { range: { from: 0, to: 0 } });
  if (!first) throw missing(location);
  const { size, version, modifiedAt } = first;
  const pages = new Map<string, Promise<Buffer>>();

  return {
    location,
    size,
    modifiedAt,
    page: PAGE,
    read: (offset, length) => {
      const name = `${offset}+${length}`;
      const page = pages.get(name) ?? fetch(offset, length);
      // Pages are in the order of their last use, so the first is the one to drop.
      pages.delete(name);
      pages.set(name, page);
      const [oldest] = pages.keys();
      if (oldest !== undefined && pages.size > MAX_PAGES) pages.delete(oldest);
      page.catch(() => pages.delete(name));
      return page;
    },
    close: () => pages.clear(),
  };

  async function fetch(offset: number, length: number): Promise<Buffer> {
    const found = await bucket.get(key, { range: { from: offset, to: offset + length - 1 }, version });
    if (!found) throw missing(location);
    return Buffer.from(found.bytes);
  }
}

function missing(location: string): Problem {
  return new Problem({
    what: `Blocklist ${location} cannot be used`,
    why: 'there is no such object',
    hint: 'Check the bucket and the key of the object',
  });
}
