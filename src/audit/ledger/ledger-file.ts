import { Problem } from '../../problem.ts';
import type { Chain } from './chain.ts';
import { cutSegment, readSegments, segmentName, withoutSegments } from './chain-segments.ts';
import { sealHead } from './head.ts';
import { type LastInventory, readLastInventory } from './last-inventory.ts';
import type { LedgerEvent, LedgerHead, LedgerState } from './ledger.ts';
import { isHeld, type LockRecord, type LockRequest, newLock } from './lock.ts';
import {
  describeFault,
  headName,
  type LedgerFileOptions,
  type ReadLedger,
  readLedger,
} from './read-ledger.ts';
import { StagedRecords } from './staged-records.ts';
import { Conflict } from './store.ts';
import { removeSuperseded } from './superseded.ts';

/** How many times to try to take a lock that others take and release in the meantime. */
const TRIES = 5;

/**
 * LedgerFile reads the ledger of an account, and replaces only the version that it read: it never overwrites a ledger
 * that somebody else has written in the meantime, nor one that cannot be trusted, which is left for people to inspect.
 * The parts come first, and the head that names them last: a run that dies in between has changed nothing.
 */
export class LedgerFile {
  /** The ledger as it was read; empty if there is none, or it cannot be trusted. */
  ledger: LedgerState;
  /** Its records of keys. */
  records: StagedRecords;
  /** Why the ledger cannot be trusted, and so is not written; undefined if it can. */
  broken: string | undefined;
  /** The inventory that was kept last, as far as that was looked up: before this run took the lock. */
  lastInventory: LastInventory | undefined;
  readonly #options: LedgerFileOptions;
  readonly #read: LedgerHead | undefined;
  #head: LedgerHead | undefined;
  #version: string | undefined;
  /** The lock that this run holds. */
  #lock: LockRecord | undefined;

  private constructor(options: LedgerFileOptions, { head, version, ledger, records, broken }: ReadLedger) {
    this.#options = options;
    this.#read = head;
    this.#head = head;
    this.#version = version;
    this.ledger = ledger;
    this.records = records;
    this.broken = broken;
  }

  /** open reads the ledger; an account that has none gets an empty one. Throws Problem if the store cannot be read. */
  static async open(options: LedgerFileOptions): Promise<LedgerFile> {
    return new LedgerFile(options, await readLedger(options));
  }

  /**
   * openLocked reads the ledger, and takes its lock unless another run holds it, or it cannot be trusted. If several runs
   * try at once, one gets it. Throws Problem.
   */
  static async openLocked(options: LedgerFileOptions & LockRequest): Promise<LedgerFile> {
    for (let tries = 1; ; tries += 1) {
      const file = await LedgerFile.open(options);
      const holder = file.heldBy();
      const mayTake = holder === undefined || holder.holder === options.holder;
      if (file.broken !== undefined || !mayTake) return file;
      await file.findLastInventory();
      try {
        await file.#takeLock(newLock(options, options.clock()));
        return file;
      } catch (error) {
        if (!(error instanceof Conflict) || tries === TRIES) throw error;
      }
    }
  }

  /** findLastInventory looks up the inventory that was kept last, unless the ledger cannot be trusted. Throws Problem. */
  async findLastInventory(): Promise<void> {
    if (this.broken === undefined) this.lastInventory = await readLastInventory(this.ledger, this.#options);
  }

  /** heldBy is the lock that another run held when the ledger was read; undefined if there was none. */
  heldBy(): LockRecord | undefined {
    const lock = this.#head?.lock;
    return isHeld(lock, this.#options.clock()) && !this.holdsLock ? lock : undefined;
  }

  /** holdsLock tells whether this run took the lock, and has not released it. */
  get holdsLock(): boolean {
    return this.#lock !== undefined;
  }

  /** revision is the revision of the ledger now: to take its lock counts as well. */
  get revision(): number {
    return this.#head?.revision ?? 0;
  }

  /** putBack is a revision that was written after the ledger as it was read, which is an earlier one; undefined if there is none. */
  get putBack(): number | undefined {
    const later = this.lastInventory?.revision ?? 0;
    return later > this.ledger.revision ? later : undefined;
  }

  /** distrust makes a ledger count as broken whose records cannot be trusted, as an error says. */
  distrust(error: unknown): void {
    this.broken = describeFault(this.#options, error);
  }

  /**
   * save writes the ledger with the records that are staged, and returns it as it is then. Throws Problem; Conflict if
   * somebody else has written it since it was read.
   */
  async save(ledger: LedgerState): Promise<LedgerState> {
    if (this.broken !== undefined) {
      throw new Problem({
        what: 'The ledger was not written',
        why: this.broken,
        hint: 'Restore an earlier version of the file, or move it away to start over',
      });
    }
    const parts = await this.records.flush();
    const segments = await this.#saveSegments(ledger);
    const { account, runs, held } = ledger;
    const chain = withoutSegments({ chain: ledger.chain, segments });
    // Until it is recorded that a ledger was put back, it must look like that to the next run as well.
    const isEarlier = ledger.revision < (this.putBack ?? 0);
    const revision = isEarlier ? this.revision : Math.max(ledger.revision, this.revision) + 1;
    const { bits } = this.records;
    await this.#writeHead(
      sealHead({ version: 2, account, revision, bits, parts, runs, chain, segments, held }),
    );
    return { ...ledger, revision, segments };
  }

  /** renewLock extends the lock, and so proves that this run still holds it. Throws Problem if it does not. */
  async renewLock(): Promise<void> {
    const { account, clock } = this.#options;
    if (!this.#lock) return;
    try {
      await this.#writeLock(newLock(this.#lock, clock(), this.#lock));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      throw new Problem({
        what: `The lock of account ${account} is lost`,
        why: 'it was not renewed in time, and another run has taken it',
        hint: 'Read the report of the other run, and run again',
        cause: error,
      });
    }
  }

  /** releaseLock lets the next run start. A lock that was lost stays with its new holder. Throws Problem. */
  async releaseLock(): Promise<void> {
    if (!this.#lock) return;
    try {
      await this.#writeLock(undefined);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
    }
  }

  /** wholeChain reads all entries of the chain, also those that a run does not look at. Throws Problem, and Error like parseHead. */
  async wholeChain(): Promise<Chain<LedgerEvent>> {
    const { chain, segments } = this.ledger;
    const missing = segments.filter(({ last }) => last.n <= chain.anchor.n);
    return readSegments({ ...this.#options, segments: missing, chain });
  }

  /** removeSuperseded removes files that the ledger needs no more, once it is saved; see there. Throws Problem. */
  async removeSuperseded(mustStop: () => string | undefined): Promise<void> {
    if (!this.#head || !this.holdsLock) return;
    await removeSuperseded({ ...this.#options, before: this.#read, now: this.#head, mustStop });
  }

  async #saveSegments(ledger: LedgerState): Promise<LedgerState['segments']> {
    const { store, account } = this.#options;
    const cut = cutSegment(ledger);
    if (!cut) return ledger.segments;
    const { segment, text } = cut;
    await store.put(segmentName(account, segment), text, { type: 'application/x-ndjson', durable: true });
    return [...ledger.segments, segment];
  }

  /**
   * takeLock makes a new revision, so that what this run keeps elsewhere under its revision is newer than the ledger of
   * every run before. A ledger of version 1 becomes parts.
   */
  async #takeLock(lock: LockRecord): Promise<void> {
    this.#lock = lock;
    if (this.#head) {
      const revision = this.putBack === undefined ? this.revision + 1 : this.revision;
      await this.#writeHead(sealHead({ ...this.#head, revision }));
      return;
    }
    this.ledger = { ...(await this.save(this.ledger)), revision: this.ledger.revision };
    const parts = await this.records.flush();
    this.records = new StagedRecords({ ...this.#options, parts, bits: this.records.bits });
  }

  async #writeLock(lock: LockRecord | undefined): Promise<void> {
    this.#lock = lock;
    if (this.#head) await this.#writeHead(this.#head);
  }

  async #writeHead(head: LedgerHead): Promise<void> {
    const { store, account } = this.#options;
    const { lock: _, ...rest } = head;
    const next = this.#lock ? { ...rest, lock: this.#lock } : rest;
    this.#version = await store.write(headName(account), `${JSON.stringify(next)}\n`, this.#version);
    this.#head = next;
  }
}
