import { errorMessage } from '../../problem.ts';
import { MINUTE } from '../../time.ts';
import type { Ledger } from './ledger.ts';
import { LedgerFile } from './ledger-file.ts';
import { describeHolder, type RunLock, takeLock } from './lock.ts';
import { emptyLedger, type Moment } from './record.ts';
import type { Store } from './store.ts';

/** LedgerSessionOptions says whose ledger is opened, and by which run. */
export interface LedgerSessionOptions {
  store: Store;
  /** Name of the account. */
  account: string;
  run: string;
  /** Milliseconds since the epoch. */
  clock: () => number;
  /** Hash of the policy. */
  policy: string;
  /** Version of keylease. */
  keylease: string;
}

/** Longer than a function in AWS Lambda may run; renewed before each deletion. In milliseconds. */
const LOCK_DURATION = 16 * MINUTE;

/**
 * LedgerSession is one run's access to the ledger of an account: it holds the lock, and the ledger as it grows.
 * `update` changes the ledger in memory, `save` writes it.
 */
export class LedgerSession {
  /** The ledger as the previous run left it. */
  readonly before: Ledger;
  /** Why the ledger cannot be trusted, or could not be read at all. */
  readonly broken: string | undefined;
  /** Which other run holds the lock, in a clause. */
  readonly otherRun: string | undefined;
  readonly #options: LedgerSessionOptions;
  readonly #file: LedgerFile | undefined;
  readonly #lock: RunLock | undefined;
  #ledger: Ledger;

  private constructor(
    options: LedgerSessionOptions,
    opened: {
      file?: LedgerFile | undefined;
      lock?: RunLock | undefined;
      otherRun?: string | undefined;
      broken?: string | undefined;
    },
  ) {
    this.#options = options;
    this.#file = opened.file;
    this.#lock = opened.lock;
    this.otherRun = opened.otherRun;
    // Stryker disable next-line OptionalChaining: without a file, there is a reason
    this.broken = opened.broken ?? opened.file?.broken;
    this.before = opened.file?.ledger ?? emptyLedger(options.account);
    this.#ledger = this.before;
  }

  /** open takes the lock and reads the ledger. It does not throw: a run can still report without either. */
  static async open(options: LedgerSessionOptions): Promise<LedgerSession> {
    const { store, account, run, clock } = options;
    try {
      const taken = await takeLock({ store, account, run, now: clock, duration: LOCK_DURATION });
      const held = 'heldBy' in taken ? { otherRun: describeHolder(taken.heldBy) } : { lock: taken };
      const read = await LedgerFile.open(store, account).then(
        (file) => ({ file }),
        (error) => ({ broken: errorMessage(error) }),
      );
      return new LedgerSession(options, { ...held, ...read });
    } catch (error) {
      return new LedgerSession(options, { broken: errorMessage(error) });
    }
  }

  /** ledger is the ledger in its current state, saved or not. */
  get ledger(): Ledger {
    return this.#ledger;
  }

  /** holdsLock tells whether this run took the lock of the account. */
  get holdsLock(): boolean {
    return this.#lock !== undefined;
  }

  /** mayWrite tells whether this run holds the lock of a ledger that can be trusted: only then may it change anything. */
  get mayWrite(): boolean {
    return this.holdsLock && this.broken === undefined;
  }

  /** update changes the ledger in memory. */
  update(change: (ledger: Ledger, moment: Moment) => Ledger): void {
    const { clock, run, policy, keylease } = this.#options;
    this.#ledger = change(this.#ledger, { now: clock(), run, policy, keylease });
  }

  /** save writes the ledger. Throws Problem; Conflict if somebody else has written it. */
  async save(): Promise<void> {
    await this.#file?.save(this.#ledger);
  }

  /** renew extends the lock. Throws Problem if another run has taken it. */
  async renew(): Promise<void> {
    await this.#lock?.renew();
  }

  /** release lets the next run start. If that fails, the lock expires by itself. */
  async release(): Promise<void> {
    await this.#lock?.release().catch(() => {});
  }
}
