import { segmentName } from './chain-segments.ts';
import type { LedgerHead } from './ledger.ts';
import { partName } from './parts.ts';
import type { Store } from './store.ts';

/** SupersededOptions says what a ledger needs. */
export interface SupersededOptions {
  store: Store;
  account: string;
  /** The head as it was when the run began: somebody may be reading what it names. Undefined if there was none. */
  before: LedgerHead | undefined;
  /** The head as it is now. */
  now: LedgerHead;
  /** Returns why no more may be removed; undefined while there is time. */
  mustStop: () => string | undefined;
}

/** How many files are removed at a time. */
const BATCH = 16;
/** A run leaves no more than this behind, and so do the runs of a day: with more, removing them has failed for a while. */
const MOST_LEFT = 1000;

/**
 * removeSuperseded removes the parts that a ledger names no more, and the segments of its chain that are too old. What
 * fails is left to another day. Throws Problem if so much was left that it seems to fail every day.
 */
export async function removeSuperseded(options: SupersededOptions): Promise<void> {
  const { store, mustStop } = options;
  const superseded = await supersededNames(options);
  try {
    for (let start = 0; start < superseded.length && mustStop() === undefined; start += BATCH) {
      await Promise.all(
        superseded.slice(start, start + BATCH).map((name) => store.remove(name, { withNext: true })),
      );
    }
  } catch (error) {
    if (superseded.length > MOST_LEFT) throw error;
  }
}

async function supersededNames({ store, account, before, now }: SupersededOptions): Promise<string[]> {
  const needed = new Set([...(before?.parts ?? []), ...now.parts].map((part) => partName(account, part)));
  const segments = new Set(now.segments.map((segment) => segmentName(account, segment)));
  const pruned = (before?.segments ?? []).map((segment) => segmentName(account, segment));
  const parts = await store.names(`${account}/parts/`);
  return [...parts.filter((name) => !needed.has(name)), ...pruned.filter((name) => !segments.has(name))];
}
