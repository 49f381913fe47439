import type { Account, AccountKey } from '../accounts/account.ts';
import { ByteLines } from '../files/byte-lines.ts';
import { Spool } from '../files/spool.ts';
import { keyIdentity } from './evidence.ts';
import { shardOf } from './ledger/parts.ts';
import type { ListedKeys } from './listed-keys.ts';
import { formatListingLine, parseListingLine } from './listing-line.ts';
import { bucketsOf, linesOfShard } from './shard-lines.ts';

/** This many keys are kept as they were listed; more are distributed to buckets, whatever the number of shards turns out to be. */
const MOST_IN_ORDER = 4096;
const BUCKET_BITS = 8;

/** SpoolOptions say what to find out about keys as they come. */
export interface SpoolOptions {
  account: Pick<Account, 'addProblem'>;
  /** Identities to look for. */
  watched: ReadonlySet<string>;
  /** Tells whether somebody owns a key now. */
  isOwned: (key: AccountKey) => boolean;
}

/** SpooledKeys are the keys of a listing, as lines of JSON, on disk if there are many. */
export class SpooledKeys implements ListedKeys {
  count = 0;
  recognized = 0;
  readonly watched = new Set<string>();
  readonly repeatedIds = new Map<string, number>();
  readonly isKept = false;
  readonly hasLost = false;
  readonly #options: SpoolOptions;
  #inOrder: string[] | undefined = [];
  readonly #spool = new Spool();
  readonly #ids = new Set<string>();

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
    if (this.#ids.has(key.id)) this.repeatedIds.set(key.id, (this.repeatedIds.get(key.id) ?? 1) + 1);
    else this.#ids.add(key.id);
    this.#keep(identity, formatListingLine(key, account.addProblem(key.name, key.publicKey)));
  }

  clear(): void {
    this.count = 0;
    this.recognized = 0;
    this.watched.clear();
    this.#inOrder = [];
    this.#spool.dispose();
    this.#ids.clear();
    this.repeatedIds.clear();
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  lines(shard: number, bits: number): ByteLines {
    if (this.#inOrder) return linesOfShard(ByteLines.of(this.#inOrder), shard, bits);
    const lines = new ByteLines(this.#spool.read(...bucketsOf(shard, bits, BUCKET_BITS)));
    return bits <= BUCKET_BITS ? lines : linesOfShard(lines, shard, bits);
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
