import { isDeepStrictEqual } from 'node:util';
import type { Account, Instance, PastListing } from '../accounts/account.ts';
import type { ByteLines } from '../files/byte-lines.ts';
import { errorMessage } from '../problem.ts';
import type { Inventory } from './inventory.ts';
import { shardBits } from './ledger/parts.ts';
import { keysOfLines, type ListedKeys } from './listed-keys.ts';
import { SpooledKeys, type SpoolOptions } from './spooled-keys.ts';

/** AccountListing is a snapshot of an account, whose keys are read one shard at a time. If listing them failed, it has none. */
export interface AccountListing
  extends Omit<Inventory, 'keys' | 'undoProblems' | 'entriesWithId'>,
    Omit<ListedKeys, 'lines' | 'clear'> {
  /** For a later listing to be compared with. */
  past: PastListing | undefined;
  /** How many bits of a fingerprint say in which of its 2^bits shards a key is. */
  bits: number;
  /**
   * shard is the inventory of one shard, of 2^bits unless other `bits` are given; all entries with the same fingerprint are
   * in the same one.
   */
  shard(number: number, bits?: number): Promise<Inventory>;
  /** lines is the same, a line of JSON for each key: a ListedKey. */
  lines(number: number): Promise<ByteLines>;
  /** inventory is the inventory of some of the lines. */
  inventory(lines: string[]): Inventory;
  /** dispose frees what the listing takes up. */
  dispose(): void;
}

/** ListedMachines are the machines of an account, and whatever else can have keys; or why they could not be listed. */
export type ListedMachines = Pick<Inventory, 'instances' | 'instancesFailed'>;

/** ListingOptions are the options of listAccount. */
export interface ListingOptions extends SpoolOptions {
  account: Account;
  /** Milliseconds since the epoch. */
  now: number;
  /** Identities to look for: those of keys that were deleted, or were to be. */
  watched: ReadonlySet<string>;
  /** The bits that the ledger has now. */
  bits: number;
  /** The listing before this one; undefined if there was none, or it is not known. */
  before: PastListing | undefined;
  /**
   * Returns the keys of the listing before, which is equal; `relist` reads them from the account, and throws if they are
   * others by now. Without it, all keys are read from the account.
   */
  restore?: ((relist: () => Promise<ListedKeys>) => Promise<ListedKeys>) | undefined;
  /** Whether a single reading of the keys is enough, see ListOptions. */
  isReadOnce?: boolean | undefined;
  /** The machines, if they are not to be listed again. */
  machines?: ListedMachines | undefined;
  /** Called with the number of keys listed so far. */
  progress?: ((keys: number) => void) | undefined;
  /** Returns why the listing must stop; undefined while there is time. */
  mustStop?: (() => string | undefined) | undefined;
}

/** listAccount lists the keys and the instances of an account side by side. It does not throw: what failed is in the listing. */
export async function listAccount(options: ListingOptions): Promise<AccountListing> {
  const { account, now, mustStop, machines } = options;
  const [{ keys, past, keysFailed }, listed]: [Spooled, ListedMachines] = await Promise.all([
    spoolKeys(options).catch((error) => ({
      keys: new SpooledKeys(options),
      keysFailed: errorMessage(error),
    })),
    machines ?? (account.supports.instances ? listMachines(account, mustStop) : NO_MACHINES),
  ]);
  const { instances, instancesFailed } = keysFailed === undefined ? listed : NO_MACHINES;
  const common = {
    takenAt: now,
    instances,
    instancesFailed,
    reportsUse: account.supports.use,
    unlisted: account.supports.unlisted,
    keysFailed,
  };
  const bits = keysFailed === undefined ? shardBits(keys.count, options.bits) : options.bits;
  return {
    ...common,
    count: keys.count,
    past,
    recognized: keys.recognized,
    repeatedIds: keys.repeatedIds,
    watched: keys.watched,
    get isKept() {
      return keys.isKept;
    },
    get hasLost() {
      return keys.hasLost;
    },
    bits,
    shard: async (number, other = bits) => {
      const lines = await keys.lines(number, other);
      return { ...common, ...keysOfLines(lines.texts(), keys) };
    },
    lines: async (number) => keys.lines(number, bits),
    inventory: (lines) => ({ ...common, ...keysOfLines(lines, keys) }),
    hasId: (id) => keys.hasId(id),
    dispose: () => keys.clear(),
  };
}

interface Spooled {
  keys: ListedKeys;
  past?: PastListing | undefined;
  keysFailed?: string;
}

/** spoolKeys lists all keys, or restores them where they are those of the listing before. Throws ApiError, and Error when it must stop. */
async function spoolKeys(options: ListingOptions): Promise<Spooled> {
  const { account, before, isReadOnce, restore, progress, mustStop } = options;
  const keys = new SpooledKeys(options);
  let past: PastListing | undefined;
  let isEqual = false;
  let entries = 0;
  const onPage = (count: number) => {
    entries += count;
    progress?.(Math.max(entries, keys.count));
    checkTime(mustStop);
  };
  const listing = account.keys({
    before,
    isReadOnce,
    onEqualPage: restore && onPage,
    onRead: (read, outcome) => {
      past = read;
      isEqual = outcome.isEqual;
    },
  });
  try {
    for await (const page of listing) {
      for (const key of page) keys.add(key);
      onPage(0);
    }
  } catch (error) {
    keys.clear();
    throw error;
  }
  if (!isEqual || !restore) return { keys, past };
  const relist = async () => {
    const again = await spoolKeys({ ...options, before: past, restore: undefined });
    if (isDeepStrictEqual(again.past?.pages, past?.pages)) return again.keys;
    again.keys.clear();
    throw new Error('the keys changed while they were listed again');
  };
  return { keys: await restore(relist), past };
}

const NO_MACHINES: ListedMachines = { instances: undefined };

async function listMachines(account: Account, mustStop: ListingOptions['mustStop']): Promise<ListedMachines> {
  try {
    const instances: Instance[] = [];
    for await (const page of account.instances()) {
      instances.push(...page);
      checkTime(mustStop);
    }
    return { instances };
  } catch (error) {
    return { instances: undefined, instancesFailed: errorMessage(error) };
  }
}

function checkTime(mustStop: ListingOptions['mustStop']): void {
  const stop = mustStop?.();
  if (stop !== undefined) throw new Error(stop);
}
