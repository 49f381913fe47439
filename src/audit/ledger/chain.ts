import { createHash } from 'node:crypto';
import { canonicalJson } from '../../json.ts';

/** ChainStamp says when an event was written (ISO 8601), and by which run. */
export interface ChainStamp {
  at: string;
  run: string;
}

/** ChainLink identifies an entry: its number, counted from 1 (pruned entries included), and its SHA-256 in hex. */
interface ChainLink {
  n: number;
  hash: string;
}

/**
 * ChainEntry is an event in the chain. `prev` is the hash of the entry before, zeros for the first; `hash` is the
 * SHA-256 of all other fields as canonical JSON, in hex.
 */
export type ChainEntry<Event> = Event & ChainStamp & ChainLink & { prev: string };

/** Chain is a list of entries, each of which contains the hash of the one before. */
export interface Chain<Event> {
  /** The last entry before those that are here. */
  anchor: ChainLink;
  entries: ChainEntry<Event>[];
  /** The last entry. Without it, nobody would notice that entries were cut off at the end. */
  head: ChainLink;
}

/**
 * ChainSegment names entries of the chain that are in a file of their own, which is never changed:
 * `<account>/chain/<number of the first>-<SHA-256 of the file>.ndjson`.
 */
export interface ChainSegment {
  /** Number of its first entry. */
  first: number;
  /** Its last entry. */
  last: ChainLink;
  /** When its last entry was written, in ISO 8601. */
  to: string;
  /** Of the file, in hex. */
  sha256: string;
}

const BEGINNING: ChainLink = { n: 0, hash: '0'.repeat(64) };

/** EMPTY_CHAIN is a chain without entries. */
export const EMPTY_CHAIN: Chain<never> = { anchor: BEGINNING, entries: [], head: BEGINNING };

/** appendEntries returns the chain with one more entry for each event. Events are JSON, and use no field of ChainEntry. */
export function appendEntries<Event extends object>(
  chain: Chain<Event>,
  events: (Event & ChainStamp)[],
): Chain<Event> {
  const entries = [...chain.entries];
  let { n, hash } = chain.head;
  for (const event of events) {
    // As it will be read back: JSON has neither undefined nor dates.
    const content: Event & ChainStamp = JSON.parse(JSON.stringify(event));
    const unsigned = { ...content, n: n + 1, prev: hash };
    const entry = { ...unsigned, hash: entryHash(unsigned) };
    entries.push(entry);
    ({ n, hash } = entry);
  }
  return { anchor: chain.anchor, entries, head: { n, hash } };
}

/** pruneChain drops the entries older than `since`, in milliseconds since the epoch. */
export function pruneChain<Event extends object>(chain: Chain<Event>, since: number): Chain<Event> {
  const first = chain.entries.findIndex(({ at }) => Date.parse(at) >= since);
  return dropEntries(chain, first < 0 ? chain.entries.length : first);
}

/** dropEntries drops the first `count` entries of a chain. */
export function dropEntries<Event extends object>(
  { anchor, entries, head }: Chain<Event>,
  count: number,
): Chain<Event> {
  const { n, hash } = entries[count - 1] ?? anchor;
  return { anchor: { n, hash }, entries: entries.slice(count), head };
}

/**
 * verifyChain returns the number of the first entry that was changed or moved, and what is wrong with it; undefined for
 * an intact chain. It cannot detect that somebody rewrote the whole chain with new hashes.
 */
export function verifyChain<Event extends object>({
  anchor,
  entries,
  head,
}: Chain<Event>): { entry: number; why: string } | undefined {
  let last = anchor;
  for (const entry of entries) {
    const why = entryFault(last, entry);
    if (why) return { entry: entry.n, why };
    last = entry;
  }
  if (last.n === head.n && last.hash === head.hash) return undefined;
  return { entry: head.n, why: `it should be the last one, but entry ${last.n} is` };
}

function entryFault<Event extends object>(
  last: ChainLink,
  { hash, ...rest }: ChainEntry<Event>,
): string | undefined {
  if (rest.n !== last.n + 1) return `it follows entry ${last.n}`;
  if (rest.prev !== last.hash) return `it was written after a different entry ${last.n}`;
  if (hash !== entryHash(rest)) return 'it was changed after it was written';
  return undefined;
}

function entryHash(entry: object): string {
  return createHash('sha256').update(canonicalJson(entry)).digest('hex');
}
