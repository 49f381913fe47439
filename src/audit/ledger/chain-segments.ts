import { createHash } from 'node:crypto';
import { DAY } from '../../time.ts';
import { type Chain, type ChainEntry, type ChainSegment, dropEntries, verifyChain } from './chain.ts';
import { readEntry } from './check-ledger.ts';
import type { Ledger, LedgerEvent, LedgerState } from './ledger.ts';
import { pendingDeletions } from './record.ts';
import type { Store } from './store.ts';

/** More than this in characters of JSON moves from the head of the ledger to a segment. */
const MOST_IN_HEAD = 192 * 1024;
/** How far back the entries are that a run looks at, in milliseconds: deletions of a week, and a day more. */
const LOOKED_AT = 8 * DAY;

/** segmentName is the name of a segment in a Store. */
export function segmentName(account: string, { first, sha256 }: ChainSegment): string {
  return `${account}/chain/${first}-${sha256}.ndjson`;
}

/** headEntries are the entries of a ledger that are in none of its segments. */
function headEntries({ chain, segments }: Pick<Ledger, 'chain' | 'segments'>): ChainEntry<LedgerEvent>[] {
  const last = segments.at(-1)?.last.n ?? 0;
  return chain.entries.filter(({ n }) => n > last);
}

/**
 * cutSegment moves the entries of a ledger to a segment if they are too large for its head; undefined if they are not.
 * Entries since the first deletion that no listing has confirmed stay.
 */
export function cutSegment(ledger: LedgerState): { segment: ChainSegment; text: string } | undefined {
  const entries = headEntries(ledger);
  const pending = new Set<unknown>(pendingDeletions(ledger).map(({ intent }) => intent));
  const kept = entries.findIndex((entry) => pending.has(entry));
  const moved = kept < 0 ? entries : entries.slice(0, kept);
  const [first, last] = [moved[0], moved.at(-1)];
  if (!first || !last) return undefined;
  const text = moved.map((entry) => `${JSON.stringify(entry)}\n`).join('');
  if (text.length <= MOST_IN_HEAD) return undefined;
  const segment = { first: first.n, last: { n: last.n, hash: last.hash }, to: last.at, sha256: hash(text) };
  return { segment, text };
}

/** recentSegments are the segments with entries that a run looks at. `now` is in milliseconds since the epoch. */
export function recentSegments(segments: ChainSegment[], now: number): ChainSegment[] {
  const first = segments.findIndex(({ to }) => !(Date.parse(to) < now - LOOKED_AT));
  return first < 0 ? [] : segments.slice(first);
}

/**
 * readSegments puts the entries of segments before those of a chain that follows them. Throws Error that says why the
 * ledger cannot be trusted, and Problem if the store cannot be read.
 */
export async function readSegments(options: {
  store: Store;
  account: string;
  segments: ChainSegment[];
  chain: Chain<LedgerEvent>;
}): Promise<Chain<LedgerEvent>> {
  const { store, account, segments } = options;
  let { chain } = options;
  for (const segment of segments.toReversed()) {
    const name = segmentName(account, segment);
    const found = await store.read(name);
    if (!found) throw new Error(`${name} is missing`);
    if (hash(found.text) !== segment.sha256) throw new Error(`${name} was changed`);
    const entries = found.text.split('\n').filter(Boolean).map(readEntry);
    const [first] = entries;
    if (!first) throw new Error(`${name} is empty`);
    const anchor = { n: first.n - 1, hash: first.prev };
    chain = { anchor, entries: [...entries, ...chain.entries], head: chain.head };
  }
  const fault = verifyChain(chain);
  if (fault) throw new Error(`entry ${fault.entry} of its chain is wrong: ${fault.why}`);
  return chain;
}

/** withoutSegments is a chain without the entries that are in segments, as the head of the ledger has it. */
export function withoutSegments(ledger: Pick<Ledger, 'chain' | 'segments'>): Chain<LedgerEvent> {
  const { chain } = ledger;
  return dropEntries(chain, chain.entries.length - headEntries(ledger).length);
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
