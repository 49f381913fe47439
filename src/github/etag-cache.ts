import { createHash } from 'node:crypto';

/** TextCache keeps texts by key (64 hexadecimal digits) from run to run. What it loses is asked for again. */
export interface TextCache {
  get(key: string): Promise<string | undefined>;
  put(key: string, text: string): Promise<void>;
}

/** KeptAnswer is an answer of GitHub, with the tag that asks whether it is still right. */
export interface KeptAnswer {
  etag: string;
  link: string | undefined;
  data: unknown;
}

/** etagCache keeps answers by URL in a cache of texts. */
export function etagCache(cache: TextCache) {
  return {
    /** get returns what was kept; undefined if there is nothing, or it is damaged. */
    get: async (url: string): Promise<KeptAnswer | undefined> => parse(await cache.get(keyOf(url)), url),
    put: (url: string, answer: KeptAnswer) => cache.put(keyOf(url), JSON.stringify({ url, ...answer })),
  };
}

function keyOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

function parse(text: string | undefined, asked: string): KeptAnswer | undefined {
  try {
    const { url, etag, link, data } = JSON.parse(text ?? '') as Partial<KeptAnswer> & { url?: unknown };
    const isWhole = url === asked && typeof etag === 'string' && data !== undefined;
    return isWhole && (link === undefined || typeof link === 'string') ? { etag, link, data } : undefined;
  } catch {
    return undefined;
  }
}
