import { createHash } from 'node:crypto';
import * as z from 'zod';
import { canonicalJson } from '../../json.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const link = z.strictObject({ n: z.int().min(0), hash: sha256 });

const entrySchema = z.looseObject({
  n: z.int().min(1).describe('Counts from 1, also over entries that are no longer kept'),
  at: z.iso.datetime(),
  run: z.string(),
  kind: z.string(),
  prev: sha256.describe('Hash of the entry before; zeros for the first'),
  hash: sha256.describe('SHA-256 over the other fields as JSON without spaces, names in the order of UTF-16'),
});

/** chainSchema is a chain as it is kept. Whether it is whole, verify says. */
export const chainSchema = z.strictObject({
  anchor: link.describe('The last entry that is no longer kept'),
  entries: z.array(entrySchema),
  head: link.describe('The last entry, so that one that is missing at the end is missed'),
});

/** Chain is a list of entries, each bound to the one before by its hash. */
export type Chain = z.infer<typeof chainSchema>;

/** ChainEntry is a payload in its place. */
export type ChainEntry = z.infer<typeof entrySchema>;

/** ChainPayload is what an entry says, as JSON: when (ISO 8601), in which run, what kind of entry, and whatever that kind has. */
export interface ChainPayload {
  at: string;
  run: string;
  kind: string;
  n?: never;
  prev?: never;
  hash?: never;
  [field: string]: unknown;
}

const BEGINNING = { n: 0, hash: '0'.repeat(64) };

/** EMPTY_CHAIN is a chain to which nothing has been added yet. */
export const EMPTY_CHAIN: Chain = { anchor: BEGINNING, entries: [], head: BEGINNING };

/** appendEntries returns the chain with one more entry for each payload. */
export function appendEntries(chain: Chain, payloads: ChainPayload[]): Chain {
  const entries = [...chain.entries];
  let { n, hash } = chain.head;
  for (const payload of payloads) {
    // As it will be read again: JSON has no undefined and no dates.
    const content: ChainPayload = JSON.parse(JSON.stringify(payload));
    const unsigned = { ...content, n: n + 1, prev: hash };
    const entry = { ...unsigned, hash: hashOf(unsigned) };
    entries.push(entry);
    ({ n, hash } = entry);
  }
  return { anchor: chain.anchor, entries, head: { n, hash } };
}

/** pruneChain drops from the front what is older than `since` (milliseconds since the epoch), and all but the last `most`. */
export function pruneChain(
  { anchor, entries, head }: Chain,
  { since, most }: { since: number; most: number },
): Chain {
  const tooMany = entries.length - most;
  const first = entries.findIndex(({ at }, place) => place >= tooMany && Date.parse(at) >= since);
  const kept = first < 0 ? [] : entries.slice(first);
  const { n, hash } = entries[entries.length - kept.length - 1] ?? anchor;
  return { anchor: { n, hash }, entries: kept, head };
}

/**
 * verifyChain names the first entry that is not what was written, or not where it was; undefined for a whole chain. Who can
 * rewrite all of it can also make new hashes: only a head that was noted elsewhere, as in a report, shows that.
 */
export function verifyChain({ anchor, entries, head }: Chain): { entry: number; why: string } | undefined {
  let last = anchor;
  for (const entry of entries) {
    const why = fault(last, entry);
    if (why) return { entry: entry.n, why };
    last = entry;
  }
  if (last.n === head.n && last.hash === head.hash) return undefined;
  return { entry: head.n, why: `it should be the last one, and entry ${last.n} is` };
}

function fault(last: { n: number; hash: string }, { hash, ...rest }: ChainEntry): string | undefined {
  if (rest.n !== last.n + 1) return `it follows entry ${last.n}`;
  if (rest.prev !== last.hash) return `it was written after another entry ${last.n} than is there`;
  if (hash !== hashOf(rest)) return 'it has been changed since it was written';
  return undefined;
}

function hashOf(entry: object): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}
