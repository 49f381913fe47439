import { errorMessage, Problem } from '../../problem.ts';
import { formatDate } from '../../time.ts';
import type { LastInventory } from './last-inventory.ts';
import type { KeyRecords, Ledger, LedgerPart, LedgerState, RunRecord } from './ledger.ts';
import { LedgerFile } from './ledger-file.ts';
import { describeHolder } from './lock.ts';
import { parseLines, type RecordScope, shardOf } from './parts.ts';
import { emptyState, type LedgerFileOptions } from './read-ledger.ts';
import { type Moment, recordPutBack, voidNotices } from './record.ts';
import type { StagedPart, StagedRecords } from './staged-records.ts';

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
  /** Which other run holds the lock, in a clause. */
  readonly otherRun: string | undefined;
  /** That the ledger is an earlier one, which somebody put back, in a clause: no notice in it counts. */
  readonly putBack: string | undefined;
  readonly #options: LedgerSessionOptions;
  readonly #file: LedgerFile | undefined;
  readonly #unread: string | undefined;
  #ledger: LedgerState;

  private constructor(
    options: LedgerSessionOptions,
    { file, unread }: { file?: LedgerFile; unread?: string },
  ) {
    const holder = file?.heldBy();
    this.#options = options;
    this.#file = file;
    this.otherRun = holder && describeHolder(holder);
    this.#unread = unread;
    const { revision: read, ...found } = file?.ledger ?? emptyState(options.account);
    this.#ledger = { ...found, revision: file?.revision ?? 0 };
    this.runs = this.#ledger.runs;
    const later = file?.putBack;
    if (later === undefined) return;
    this.putBack = `it is an earlier one that was put back (revision ${read}, and ${later} has been written): people are told of every marked key again, and its grace starts over`;
    this.update((ledger, moment) => recordPutBack(ledger, later, moment));
  }

  /** open takes the lock and reads the ledger. It does not throw: a run can still report without either. */
  static async open(options: LedgerSessionOptions): Promise<LedgerSession> {
    try {
      return new LedgerSession(options, { file: await LedgerFile.openLocked(options) });
    } catch (error) {
      return new LedgerSession(options, { unread: errorMessage(error) });
    }
  }

  /** look is access without the lock, which changes nothing: it shows the ledger as a run would find it. Throws Problem. */
  static async look(file: LedgerFile, options: LedgerSessionOptions): Promise<LedgerSession> {
    await file.findLastInventory();
    return new LedgerSession(options, { file });
  }

  /** broken is why the ledger cannot be trusted, as far as it was read, or could not be read at all. */
  get broken(): string | undefined {
    return this.#unread ?? this.#file?.broken;
  }

  /** lastInventory is the inventory that was kept last. */
  get lastInventory(): LastInventory | undefined {
    return this.#file?.lastInventory;
  }

  /** ledger is the ledger in its current state, saved or not. */
  get ledger(): LedgerState {
    return this.#ledger;
  }

  /** bits is how many bits of a fingerprint say in which shard a key is. */
  get bits(): number {
    return this.#file?.records.bits ?? 0;
  }

  /** distribute changes the bits, and so the shards that keys are in. Throws Problem. */
  async distribute(bits: number): Promise<void> {
    await this.#trust((records) => records.distribute(bits));
  }

  /**
   * recordsBefore are the records of the keys of a shard as the previous run left them, as far as they are in a scope: none
   * if they cannot be trusted, and then the ledger is broken. Throws Problem.
   */
  async recordsBefore(shard: number, scope?: RecordScope): Promise<KeyRecords> {
    const records = await this.#trust(async (all) => parseLines(await all.linesBefore(shard), scope));
    return this.putBack === undefined ? (records ?? {}) : voidNotices(records ?? {});
  }

  /** records are the records of the keys of a shard as they are now, as far as they are in a scope. Throws like recordsBefore. */
  async records(shard: number, scope?: RecordScope): Promise<KeyRecords> {
    if (!this.#file?.records.isStaged(shard)) return this.recordsBefore(shard, scope);
    return (await this.#trust(async (all) => parseLines(await all.lines(shard), scope))) ?? {};
  }

  /** partBefore is the part that has the records of a shard as the previous run left them; undefined if there is none. */
  partBefore(shard: number): LedgerPart | undefined {
    return this.#file?.records.partBefore(shard);
  }

  /** partNow is the part that has the records of a shard as they are now; undefined if there is none. */
  partNow(shard: number): LedgerPart | undefined {
    return this.#file?.records.partNow(shard);
  }

  /** updateShard changes the ledger, whose keys are those of one shard that are in a scope. Throws Problem. */
  async updateShard(
    shard: number,
    change: (ledger: Ledger, moment: Moment) => Ledger,
    scope?: RecordScope,
  ): Promise<void> {
    const before = { ...this.#ledger, keys: await this.records(shard, scope) };
    const { keys, ...state } = change(before, this.#moment());
    this.#ledger = state;
    if (keys !== before.keys) await this.#trust((records) => records.stage(shard, keys, scope));
  }

  /** updateKeys changes the ledger shard by shard; `change` gets those of the items whose keys are in it. Throws Problem. */
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
    if (this.#file) this.#ledger = await this.#file.save(this.#ledger);
  }

  /** isFirstOfDay tells whether no earlier run was recorded on this day (UTC). */
  get isFirstOfDay(): boolean {
    const lastDay = this.runs.at(-1)?.at.slice(0, '2026-11-22'.length);
    return lastDay !== formatDate(this.#options.clock());
  }

  /** removeSuperseded removes files that the saved ledger needs no more. Throws Problem if that seems to fail every time. */
  async removeSuperseded(mustStop: () => string | undefined): Promise<void> {
    await this.#file?.removeSuperseded(mustStop);
  }

  /** renew extends the lock. Throws Problem if another run has taken it. */
  async renew(): Promise<void> {
    await this.#file?.renewLock();
  }

  /** trust returns what is read from the records of keys; undefined if they cannot be trusted, and then the ledger is broken. */
  async #trust<T>(read: (records: StagedRecords) => Promise<T>): Promise<T | undefined> {
    if (!this.#file || this.broken !== undefined) return undefined;
    try {
      return await read(this.#file.records);
    } catch (error) {
      if (error instanceof Problem) throw error;
      this.#file.distrust(error);
      return undefined;
    }
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
