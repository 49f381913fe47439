import { errorMessage } from '../../problem.ts';
import { type LastInventory, readLastInventory } from './last-inventory.ts';
import type { KeyRecords, Ledger, LedgerState, RunRecord } from './ledger.ts';
import { emptyState, LedgerFile, type LedgerFileOptions } from './ledger-file.ts';
import { describeHolder } from './lock.ts';
import { type LedgerPart, parseLines, shardOf } from './parts.ts';
import { type Moment, recordPutBack, voidNotices } from './record.ts';
import type { StagedPart } from './staged-records.ts';

/** LedgerSessionOptions says whose ledger is opened, and by which run. */
export interface LedgerSessionOptions extends LedgerFileOptions {
  run: string;
  /** What can run only once at a time, such as an invocation: see LockRequest. */
  holder?: string | undefined;
  /** Hash of the policy. */
  policy: string;
  /** Version of keylease. */
  keylease: string;
}

/** Checkpoint is a state of the ledger in memory. */
interface Checkpoint {
  ledger: LedgerState;
  staged: ReadonlyMap<number, StagedPart>;
}

/**
 * LedgerSession is one run's access to the ledger of an account: it holds the lock, and the ledger as it grows.
 * `update` and its like change the ledger in memory, `save` writes it.
 */
export class LedgerSession {
  /** The runs before this one, oldest first. */
  readonly runs: RunRecord[];
  /** Why the ledger cannot be trusted, or could not be read at all. */
  readonly broken: string | undefined;
  /** Which other run holds the lock, in a clause. */
  readonly otherRun: string | undefined;
  /** That the ledger is an earlier one, which somebody put back, in a clause: no notice in it counts. */
  readonly putBack: string | undefined;
  /** The inventory that was kept last. */
  readonly lastInventory: LastInventory | undefined;
  readonly #options: LedgerSessionOptions;
  readonly #file: LedgerFile | undefined;
  #ledger: LedgerState;

  private constructor(
    options: LedgerSessionOptions,
    opened: { file?: LedgerFile; broken?: string; last?: LastInventory | undefined },
  ) {
    const { file, broken, last } = opened;
    const holder = file?.heldBy();
    this.#options = options;
    this.#file = file;
    this.otherRun = holder && describeHolder(holder);
    // Stryker disable next-line OptionalChaining: without a file, there is a reason
    this.broken = broken ?? file?.broken;
    this.#ledger = file?.ledger ?? emptyState(options.account);
    this.runs = this.#ledger.runs;
    this.lastInventory = last;
    const later = last?.revision ?? 0;
    if (later <= this.#ledger.revision) return;
    this.putBack = `it is an earlier one that was put back (revision ${this.#ledger.revision}, and ${later} has been written): people are told of every marked key again, and its grace starts over`;
    this.update((ledger, moment) => recordPutBack(ledger, later, moment));
  }

  /** open takes the lock and reads the ledger. It does not throw: a run can still report without either. */
  static async open(options: LedgerSessionOptions): Promise<LedgerSession> {
    try {
      const file = await LedgerFile.openLocked(options);
      if (file.broken !== undefined) return new LedgerSession(options, { file });
      return new LedgerSession(options, { file, last: await readLastInventory(file.ledger, options) });
    } catch (error) {
      return new LedgerSession(options, { broken: errorMessage(error) });
    }
  }

  /** look is access without the lock, which changes nothing: it shows the ledger as a run would find it. Throws Problem. */
  static async look(file: LedgerFile, options: LedgerSessionOptions): Promise<LedgerSession> {
    const last = file.broken === undefined ? await readLastInventory(file.ledger, options) : undefined;
    return new LedgerSession(options, { file, last });
  }

  /** ledger is the ledger in its current state, saved or not. */
  get ledger(): LedgerState {
    return this.#ledger;
  }

  /** bits is how many bits of a fingerprint say in which shard a key is; setting it distributes the keys anew. */
  get bits(): number {
    return this.#file?.records.bits ?? 0;
  }

  set bits(bits: number) {
    if (this.#file) this.#file.records.bits = bits;
  }

  /** recordsBefore are the records of the keys of a shard as the previous run left them, but for those in `except`. Throws like StagedRecords. */
  async recordsBefore(shard: number, except?: ReadonlySet<string>): Promise<KeyRecords> {
    const { records } = this.#file ?? {};
    if (!records) return {};
    const before = parseLines(await records.linesBefore(shard), except);
    return this.putBack === undefined ? before : voidNotices(before);
  }

  /** records are the records of the keys of a shard as they are now, but for those in `except`. Throws like StagedRecords. */
  async records(shard: number, except?: ReadonlySet<string>): Promise<KeyRecords> {
    const { records } = this.#file ?? {};
    if (!records?.isStaged(shard)) return this.recordsBefore(shard, except);
    return parseLines(await records.lines(shard), except);
  }

  /** partBefore is the part that has the records of a shard as the previous run left them; undefined if there is none. */
  partBefore(shard: number): LedgerPart | undefined {
    return this.#file?.records.partBefore(shard);
  }

  /** partNow is the part that has the records of a shard as they are now; undefined if there is none. */
  partNow(shard: number): LedgerPart | undefined {
    return this.#file?.records.partNow(shard);
  }

  /**
   * updateShard changes the ledger, whose keys are those of one shard, but for those whose identities are given, which stay.
   * Throws like StagedRecords.
   */
  async updateShard(
    shard: number,
    change: (ledger: Ledger, moment: Moment) => Ledger,
    kept?: ReadonlySet<string>,
  ): Promise<void> {
    const before = { ...this.#ledger, keys: await this.records(shard, kept) };
    const { keys, ...state } = change(before, this.#moment());
    this.#ledger = state;
    if (keys !== before.keys) await this.#file?.records.stage(shard, keys, kept);
  }

  /** updateKeys changes the ledger shard by shard; `change` gets those of the items whose keys are in it. Throws like StagedRecords. */
  async updateKeys<Item extends { identity: string }>(
    items: Item[],
    change: (ledger: Ledger, items: Item[], moment: Moment) => Ledger,
  ): Promise<void> {
    const shards = new Map<number, Item[]>();
    for (const item of items) {
      const shard = shardOf(item.identity, this.bits);
      if (shards.get(shard)?.push(item) === undefined) shards.set(shard, [item]);
    }
    for (const [shard, ofShard] of shards) {
      await this.updateShard(shard, (ledger, moment) => change(ledger, ofShard, moment));
    }
  }

  /** holdsLock tells whether this run took the lock of the account. */
  get holdsLock(): boolean {
    return this.#file?.holdsLock === true;
  }

  /** isAlone tells whether no other run can be active: this one holds the lock, or the ledger is one that no run locks. */
  get isAlone(): boolean {
    return this.#file !== undefined && this.otherRun === undefined;
  }

  /** mayWrite tells whether this run holds the lock of a ledger that can be trusted: only then may it change anything. */
  get mayWrite(): boolean {
    return this.holdsLock && this.broken === undefined;
  }

  /** checkpoint is the ledger as it is now, for backTo. */
  checkpoint(): Checkpoint {
    return { ledger: this.#ledger, staged: this.#file?.records.staged() ?? new Map() };
  }

  /** backTo undoes all changes since a checkpoint. */
  backTo({ ledger, staged }: Checkpoint): void {
    this.#ledger = ledger;
    this.#file?.records.restage(staged);
  }

  /** update changes the ledger in memory. */
  update(change: (ledger: LedgerState, moment: Moment) => LedgerState): void {
    this.#ledger = change(this.#ledger, this.#moment());
  }

  /** save writes the ledger. Throws Problem; Conflict if somebody else has written it. */
  async save(): Promise<void> {
    await this.#file?.save(this.#ledger);
  }

  /** renew extends the lock. Throws Problem if another run has taken it. */
  async renew(): Promise<void> {
    await this.#file?.renewLock();
  }

  #moment(): Moment {
    const { clock, run, policy, keylease } = this.#options;
    return { now: clock(), run, policy, keylease };
  }

  /** release lets the next run start. If that fails, the lock expires by itself. */
  async release(): Promise<void> {
    await this.#file?.releaseLock().catch(() => {});
  }
}
