import type { Account, AccountKey } from '../accounts/account.ts';
import { ByteLines } from '../files/byte-lines.ts';
import { Spool } from '../files/spool.ts';
import { keyIdentity } from './evidence.ts';
import type { Inventory } from './inventory.ts';
import { shardOf } from './ledger/parts.ts';
import { formatListingLine, lineNames, parseListingLine } from './listing-line.ts';

/** This many keys are kept as they were listed; more are distributed to buckets, whatever the number of shards turns out to be. */
const MOST_IN_ORDER = 4096;
const BUCKET_BITS = 8;

type KeysOfInventory = Pick<Inventory, 'keys' | 'undoProblems' | 'entriesWithId'>;

/** SpoolOptions say what to find out about keys as they come. */
export interface SpoolOptions {
  account: Pick<Account, 'addProblem'>;
  /** Identities to look for. */
  watched: ReadonlySet<string>;
  /** Tells whether somebody owns a key now. */
  isOwned: (key: AccountKey) => boolean;
}

/** SpooledKeys are the keys of a listing, as lines of JSON, on disk if there are many. */
export class SpooledKeys {
  /** How many there are. */
  count = 0;
  /** How many of them somebody owns now. */
  recognized = 0;
  /** Those of the watched identities that are among them. */
  readonly watched = new Set<string>();
  readonly #options: SpoolOptions;
  #inOrder: string[] | undefined = [];
  readonly #spool = new Spool();
  readonly #ids = new Set<string>();
  /** The ids that occur more than once, and how often. */
  readonly #repeated = new Map<string, number>();

  constructor(options: SpoolOptions) {
    this.#options = options;
  }

  /** add keeps a key of the listing. */
  add(key: AccountKey): void {
    const { account, watched, isOwned } = this.#options;
    const identity = keyIdentity(key);
    this.count += 1;
    if (isOwned(key)) this.recognized += 1;
    if (watched.has(identity)) this.watched.add(identity);
    if (this.#ids.has(key.id)) this.#repeated.set(key.id, (this.#repeated.get(key.id) ?? 1) + 1);
    else this.#ids.add(key.id);
    this.#keep(identity, formatListingLine(key, account.addProblem(key.name, key.publicKey)));
  }

  /** clear forgets all keys: those of a partial listing must not be taken for all. */
  clear(): void {
    this.count = 0;
    this.recognized = 0;
    this.watched.clear();
    this.#inOrder = [];
    this.#spool.dispose();
    this.#ids.clear();
  }

  /** hasId tells whether an entry has an id. */
  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  /** lines are the lines of one of 2^bits shards, a ListedKey each. */
  lines(shard: number, bits: number): ByteLines {
    if (this.#inOrder) return linesOfShard(ByteLines.of(this.#inOrder), shard, bits);
    const lines = new ByteLines(this.#spool.read(...bucketsOf(shard, bits)));
    return bits <= BUCKET_BITS ? lines : linesOfShard(lines, shard, bits);
  }

  /** inventory is what an inventory has of the keys of some lines. */
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
