import type { Account, AccountKey, Instance } from '../accounts/account.ts';
import { ByteLines } from '../files/byte-lines.ts';
import { Spool } from '../files/spool.ts';
import { errorMessage } from '../problem.ts';
import { keyIdentity } from './evidence.ts';
import type { Inventory } from './inventory.ts';
import { shardBits, shardOf } from './ledger/parts.ts';
import { formatListingLine, lineNames, parseListingLine } from './listing-line.ts';

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
export interface ListingOptions {
  account: Account;
  /** Milliseconds since the epoch. */
  now: number;
  /** Identities to look for: those of keys that were deleted, or were to be. */
  watched: ReadonlySet<string>;
  /** Tells whether somebody owns a key now. */
  isOwned: (key: AccountKey) => boolean;
  /** The bits that the ledger has now. */
  bits: number;
  /** The digest of the listing before this one; undefined if there was none, or it is not known. */
  before: string | undefined;
  /** Called with the number of keys listed so far. */
  progress?: ((keys: number) => void) | undefined;
  /** Returns why the listing must stop; undefined while there is time. */
  mustStop?: (() => string | undefined) | undefined;
}

/** This many keys are kept as they were listed; more are distributed to buckets, whatever the number of shards turns out to be. */
const MOST_IN_ORDER = 4096;
const BUCKET_BITS = 8;

/** listAccount lists the keys and the instances of an account side by side. It does not throw: what failed is in the listing. */
export async function listAccount(options: ListingOptions): Promise<AccountListing> {
  const { account, now, mustStop } = options;
  const keys = new SpooledKeys(options);
  const [keysFailed, instances]: [string | undefined, Collected] = await Promise.all([
    failure(() => keys.collect()),
    account.supports.instances ? collect(account.instances(), mustStop) : NOTHING,
  ]);
  if (keysFailed !== undefined) keys.clear();
  const { items, failed } = keysFailed === undefined ? instances : NOTHING;
  const common = {
    takenAt: now,
    instances: items,
    reportsUse: account.supports.use,
    instancesFailed: failed,
    keysFailed,
  };
  const bits = keysFailed === undefined ? shardBits(keys.count, options.bits) : options.bits;
  return {
    ...common,
    count: keys.count,
    digest: keys.digest,
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

type KeysOfInventory = Pick<Inventory, 'keys' | 'undoProblems' | 'entriesWithId'>;

/** SpooledKeys are the keys of a listing, on disk if there are many. */
class SpooledKeys {
  count = 0;
  recognized = 0;
  digest: string | undefined;
  readonly watched = new Set<string>();
  readonly #options: ListingOptions;
  #inOrder: string[] | undefined = [];
  readonly #spool = new Spool();
  readonly #ids = new Set<string>();
  /** The ids that occur more than once, and how often. */
  readonly #repeated = new Map<string, number>();

  constructor(options: ListingOptions) {
    this.#options = options;
  }

  async collect(): Promise<void> {
    const { account, before, progress, mustStop } = this.#options;
    const onDigest = (digest: string) => {
      this.digest = digest;
    };
    for await (const keys of account.keys({ before, onDigest })) {
      for (const key of keys) this.#add(key);
      progress?.(this.count);
      const stop = mustStop?.();
      if (stop !== undefined) throw new Error(stop);
    }
  }

  /** clear forgets all keys: those of a partial listing must not be taken for all. */
  clear(): void {
    this.count = 0;
    this.recognized = 0;
    this.digest = undefined;
    this.watched.clear();
    this.#inOrder = [];
    this.#spool.dispose();
    this.#ids.clear();
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  lines(shard: number, bits: number): ByteLines {
    if (this.#inOrder) return linesOfShard(ByteLines.of(this.#inOrder), shard, bits);
    const lines = new ByteLines(
      Buffer.concat(bucketsOf(shard, bits).map((bucket) => this.#spool.read(bucket))),
    );
    return bits <= BUCKET_BITS ? lines : linesOfShard(lines, shard, bits);
  }

  inventory(lines: string[]): KeysOfInventory {
    const keys: AccountKey[] = [];
    const undoProblems: Record<string, string> = {};
    for (const line of lines) {
      const { undoProblem, ...key } = parseListingLine(line);
      keys.push(key);
      if (undoProblem !== undefined) undoProblems[key.id] = undoProblem;
    }
    return { keys, undoProblems, entriesWithId: (id) => this.#repeated.get(id) ?? 1 };
  }

  #add(key: AccountKey): void {
    const { account, watched, isOwned } = this.#options;
    const identity = keyIdentity(key);
    this.count += 1;
    if (isOwned(key)) this.recognized += 1;
    if (watched.has(identity)) this.watched.add(identity);
    if (this.#ids.has(key.id)) this.#repeated.set(key.id, (this.#repeated.get(key.id) ?? 1) + 1);
    else this.#ids.add(key.id);
    this.#keep(identity, formatListingLine(key, account.addProblem(key.name, key.publicKey)));
  }

  #keep(identity: string, line: string): void {
    if (this.#inOrder && this.#inOrder.length < MOST_IN_ORDER) {
      this.#inOrder.push(line);
      return;
    }
    for (const each of this.#inOrder ?? []) this.#distribute(keyIdentity(parseListingLine(each)), each);
    this.#inOrder = undefined;
    this.#distribute(identity, line);
  }

  #distribute(identity: string, line: string): void {
    this.#spool.append(shardOf(identity, BUCKET_BITS), `${line}\n`);
  }
}

/** bucketsOf are the buckets that have the keys of a shard. */
function bucketsOf(shard: number, bits: number): number[] {
  if (bits > BUCKET_BITS) return [shard >> (bits - BUCKET_BITS)];
  const many = 1 << (BUCKET_BITS - bits);
  return Array.from({ length: many }, (_, index) => shard * many + index);
}

function linesOfShard(lines: ByteLines, shard: number, bits: number): ByteLines {
  if (bits === 0) return lines;
  const own: Buffer[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (shardOf(lineNames(lines, index).identity, bits) === shard) own.push(lines.slice(index, index + 1));
  }
  return new ByteLines(Buffer.concat(own));
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
      const stop = mustStop?.();
      if (stop !== undefined) throw new Error(stop);
    }
    return { items: all };
  } catch (error) {
    return { items: undefined, failed: errorMessage(error) };
  }
}

async function failure(task: () => Promise<void>): Promise<string | undefined> {
  return task().then(() => undefined, errorMessage);
}
