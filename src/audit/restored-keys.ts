import { hash } from 'node:crypto';
import { ByteLines } from '../files/byte-lines.ts';
import { type InventoryPart, inventoryPartName, type LastInventory } from './ledger/last-inventory.ts';
import { shardOf } from './ledger/parts.ts';
import type { Store } from './ledger/store.ts';
import type { ListedKeys } from './listed-keys.ts';
import { type LineNames, lineNames } from './listing-line.ts';
import { bucketsOf, linesOfShard } from './shard-lines.ts';

/** RestoredKeysOptions are the options of RestoredKeys.open. */
export interface RestoredKeysOptions {
  store: Store;
  /** Name of the account. */
  account: string;
  inventory: Pick<LastInventory, 'bits' | 'parts' | 'census'>;
  /** Identities to look for. */
  watched: ReadonlySet<string>;
  /** Lists the same keys on the account. Throws if they are others by now. */
  relist: () => Promise<ListedKeys>;
}

/**
 * RestoredKeys are the keys of a listing that equals the one before, of which an inventory was kept. A part is read when it is
 * needed, and proven by its hash; if one cannot be read, all keys are listed after all.
 */
export class RestoredKeys implements ListedKeys {
  readonly count: number;
  readonly recognized: number;
  readonly watched = new Set<string>();
  readonly repeatedIds: ReadonlyMap<string, number>;
  readonly #options: RestoredKeysOptions;
  #listed: Promise<ListedKeys> | undefined;

  private constructor(options: RestoredKeysOptions) {
    const { parts, census } = options.inventory;
    this.#options = options;
    this.count = parts.reduce((sum, { keys }) => sum + keys, 0);
    this.recognized = census?.recognized ?? 0;
    this.repeatedIds = new Map(census?.repeatedIds);
  }

  /** open looks for the watched keys, and reads no more than that takes. */
  static async open(options: RestoredKeysOptions): Promise<RestoredKeys> {
    const keys = new RestoredKeys(options);
    const { bits } = options.inventory;
    const shards = new Set([...options.watched].map((identity) => shardOf(identity, bits)));
    for (const shard of shards) {
      for (const { identity } of namesOf(await keys.lines(shard, bits)))
        if (options.watched.has(identity)) keys.watched.add(identity);
    }
    return keys;
  }

  get isKept(): boolean {
    return !this.hasLost;
  }

  get hasLost(): boolean {
    return this.#listed !== undefined;
  }

  async lines(shard: number, bits: number): Promise<ByteLines> {
    const kept = this.isKept ? await this.#keptLines(shard, bits) : undefined;
    if (kept) return kept;
    this.#listed ??= this.#options.relist();
    return (await this.#listed).lines(shard, bits);
  }

  async hasId(id: string): Promise<boolean> {
    for (const { shard } of this.#options.inventory.parts) {
      const lines = await this.lines(shard, this.#options.inventory.bits);
      if (namesOf(lines).some((names) => names.id === id)) return true;
    }
    return false;
  }

  clear(): void {
    this.#listed?.then(
      (keys) => keys.clear(),
      () => {},
    );
  }

  /** keptLines are lines as they were kept; undefined if they cannot be read, or are others. */
  async #keptLines(shard: number, bits: number): Promise<ByteLines | undefined> {
    const { bits: kept, parts } = this.#options.inventory;
    const buckets = new Set(bucketsOf(shard, bits, kept));
    const own = parts.filter((part) => buckets.has(part.shard));
    const read = await Promise.all(own.map((part) => this.#read(part)));
    const whole = read.filter((bytes) => bytes !== undefined);
    if (whole.length < own.length) return undefined;
    const lines = new ByteLines(Buffer.concat(whole));
    return bits <= kept ? lines : linesOfShard(lines, shard, bits);
  }

  async #read(part: InventoryPart): Promise<Buffer | undefined> {
    const { store, account } = this.#options;
    const found = await store.read(inventoryPartName(account, part)).catch(() => undefined);
    return found && hash('sha256', found.bytes) === part.sha256 ? found.bytes : undefined;
  }
}

function namesOf(lines: ByteLines): LineNames[] {
  return Array.from({ length: lines.length }, (_, index) => lineNames(lines, index));
}
