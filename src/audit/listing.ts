import type { Account, Instance } from '../accounts/account.ts';
import type { ByteLines } from '../files/byte-lines.ts';
import { errorMessage } from '../problem.ts';
import type { Inventory } from './inventory.ts';
import { shardBits } from './ledger/parts.ts';
import { SpooledKeys, type SpoolOptions } from './spooled-keys.ts';

/** AccountListing is a snapshot of an account, whose keys are read one shard at a time. If listing them failed, it has none. */
export interface AccountListing extends Omit<Inventory, 'keys' | 'undoProblems' | 'entriesWithId'> {
  /** How many keys the account lists. */
  count: number;
  /** See ListOptions; undefined where its pages are not numbered. */
  digest: string | undefined;
  /** How many of them somebody owns now; leases do not count. */
  recognized: number;
  /** Those of the watched identities that it lists. */
  watched: ReadonlySet<string>;
  /** How many bits of a fingerprint say in which of its 2^bits shards a key is. */
  bits: number;
  /**
   * shard is the inventory of one shard, of 2^bits unless other `bits` are given; all entries with the same fingerprint are
   * in the same one.
   */
  shard(number: number, bits?: number): Inventory;
  /** lines is the same, a line of JSON for each key: a ListedKey. */
  lines(number: number): ByteLines;
  /** inventory is the inventory of some of the lines. */
  inventory(lines: string[]): Inventory;
  /** hasId tells whether it has an entry with an id. */
  hasId(id: string): boolean;
  /** dispose frees what the listing takes up. */
  dispose(): void;
}

/** ListingOptions are the options of listAccount. */
export interface ListingOptions extends SpoolOptions {
  account: Account;
  /** Milliseconds since the epoch. */
  now: number;
  /** Identities to look for: those of keys that were deleted, or were to be. */
  watched: ReadonlySet<string>;
  /** The bits that the ledger has now. */
  bits: number;
  /** The digest of the listing before this one; undefined if there was none, or it is not known. */
  before: string | undefined;
  /** Called with the number of keys listed so far. */
  progress?: ((keys: number) => void) | undefined;
  /** Returns why the listing must stop; undefined while there is time. */
  mustStop?: (() => string | undefined) | undefined;
}

/** listAccount lists the keys and the instances of an account side by side. It does not throw: what failed is in the listing. */
export async function listAccount(options: ListingOptions): Promise<AccountListing> {
  const { account, now, before, progress, mustStop } = options;
  const keys = new SpooledKeys(options);
  let digest: string | undefined;
  const spoolKeys = async () => {
    const onDigest = (read: string) => {
      digest = read;
    };
    for await (const page of account.keys({ before, onDigest })) {
      for (const key of page) keys.add(key);
      progress?.(keys.count);
      checkTime(mustStop);
    }
  };
  const [keysFailed, instances]: [string | undefined, Collected] = await Promise.all([
    spoolKeys().then(() => undefined, errorMessage),
    account.supports.instances ? collect(account.instances(), mustStop) : NOTHING,
  ]);
  if (keysFailed !== undefined) keys.clear();
  const { items, failed } = keysFailed === undefined ? instances : NOTHING;
  const common = {
    takenAt: now,
    instances: items,
    reportsUse: account.supports.use,
    unlisted: account.supports.unlisted,
    instancesFailed: failed,
    keysFailed,
  };
  const bits = keysFailed === undefined ? shardBits(keys.count, options.bits) : options.bits;
  return {
    ...common,
    count: keys.count,
    digest: keysFailed === undefined ? digest : undefined,
    recognized: keys.recognized,
    watched: keys.watched,
    bits,
    shard: (number, other = bits) => ({ ...common, ...keys.inventory(keys.lines(number, other).texts()) }),
    lines: (number) => keys.lines(number, bits),
    inventory: (lines) => ({ ...common, ...keys.inventory(lines) }),
    hasId: (id) => keys.hasId(id),
    dispose: () => keys.clear(),
  };
}

interface Collected {
  items: Instance[] | undefined;
  failed?: string;
}

const NOTHING: Collected = { items: undefined };

async function collect(
  pages: AsyncIterable<Instance[]>,
  mustStop: ListingOptions['mustStop'],
): Promise<Collected> {
  try {
    const all: Instance[] = [];
    for await (const page of pages) {
      all.push(...page);
      checkTime(mustStop);
    }
    return { items: all };
  } catch (error) {
    return { items: undefined, failed: errorMessage(error) };
  }
}

function checkTime(mustStop: ListingOptions['mustStop']): void {
  const stop = mustStop?.();
  if (stop !== undefined) throw new Error(stop);
}
