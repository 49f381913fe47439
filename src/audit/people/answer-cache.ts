import type { TextCache } from '../../github/etag-cache.ts';
import { DAY } from '../../time.ts';
import type { KeptText } from './people-memory.ts';

/** What was not asked for since then belongs to somebody who left. */
const UNUSED = 30 * DAY;

/** answerCache is a cache over kept texts; `texts` are those to keep on, in which `now` is noted as their last use. */
export function answerCache(kept: Readonly<Record<string, KeptText>>, now: number) {
  const all = new Map(Object.entries(kept).filter(([, { usedAt }]) => now - usedAt < UNUSED));
  const use = (key: string, text: string) => void all.set(key, { text, usedAt: now });
  const cache: TextCache = {
    get: async (key) => {
      const text = all.get(key)?.text;
      if (text !== undefined) use(key, text);
      return text;
    },
    put: async (key, text) => use(key, text),
  };
  return { cache, texts: () => Object.fromEntries(all) };
}
