import { Bucket, type BucketOptions } from '../aws/bucket.ts';
import { parseS3Url } from '../aws/s3-url.ts';
import type { RandomAccess } from '../keys/blocklist/random-access.ts';
import { Problem } from '../problem.ts';

/** Hashes are spread evenly, so that one of 4 million is found within one or two pages of this size. */
const PAGE = 64 * 1024;
const MAX_PAGES = 256;

/**
 * openS3Object opens `s3://bucket/key`, of which at most 16 MiB are kept in memory. It is an error if the object is
 * replaced in the meantime. It needs s3:GetObject alone. Throws Problem.
 */
export async function openS3Object(place: string, options: BucketOptions): Promise<RandomAccess> {
  const { bucket: name = '', key = '' } = parseS3Url(place) ?? {};
  if (!name || !key) throw missing(place);
  const bucket = new Bucket(name, options);
  const first = await bucket.get(key, { range: { from: 0, to: 0 } });
  if (!first) throw missing(place);
  const { size, version } = first;
  const pages = new Map<string, Promise<Buffer>>();

  return {
    location: place,
    size,
    page: PAGE,
    read: (offset, length) => {
      const name = `${offset}+${length}`;
      const page = pages.get(name) ?? fetch(offset, length);
      // The page used last comes last, so that the first is the one to drop.
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
    if (!found) throw missing(place);
    return Buffer.from(found.bytes);
  }
}

function missing(place: string): Problem {
  return new Problem({
    what: `Blocklist ${place} cannot be used`,
    why: 'there is no such object',
    hint: 'Check the bucket and the key of the object',
  });
}
