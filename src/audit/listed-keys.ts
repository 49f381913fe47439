import type { ByteLines } from '../files/byte-lines.ts';
import type { Inventory } from './inventory.ts';
import { parseListingLines } from './listing-line.ts';

/** ListedKeys are the keys of a listing, wherever they are. What reads them throws where that fails. */
export interface ListedKeys {
  /** How many there are. */
  readonly count: number;
  /** How many of them somebody owns now; leases do not count. */
  readonly recognized: number;
  /** Those of the watched identities that are among them. */
  readonly watched: ReadonlySet<string>;
  /** The ids that occur more than once, and how often. */
  readonly repeatedIds: ReadonlyMap<string, number>;
  /** Whether the last inventory has them, as they are. */
  readonly isKept: boolean;
  /** Whether it should have, and something of it was lost. */
  readonly hasLost: boolean;
  /** lines are the lines of one of 2^bits shards, a ListedKey each. */
  lines(shard: number, bits: number): ByteLines | Promise<ByteLines>;
  /** hasId tells whether an entry has an id. */
  hasId(id: string): boolean | Promise<boolean>;
  /** clear forgets all keys. */
  clear(): void;
}

/** keysOfLines is what an inventory has of the keys of some lines of a listing. */
export function keysOfLines(
  lines: string[],
  { repeatedIds }: Pick<ListedKeys, 'repeatedIds'>,
): Pick<Inventory, 'keys' | 'undoProblems' | 'entriesWithId'> {
  return { ...parseListingLines(lines), entriesWithId: (id) => repeatedIds.get(id) ?? 1 };
}
