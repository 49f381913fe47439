import { errorMessage } from '../../problem.ts';
import { MINUTE } from '../../time.ts';
import type { Ledger } from './ledger.ts';
import { LedgerFile } from './ledger-file.ts';
import { describeHolder, type RunLock, takeLock } from './lock.ts';
import { emptyLedger, type Moment } from './record.ts';
import type { Store } from './store.ts';

/** SessionOptions is whose ledger is opened, and by which run. */
export interface SessionOptions {
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
const LOCK_LASTS = 16 * MINUTE;

/**
 * Session is one run's hold on the ledger of an account: its lock, and what it remembers. What `ledger` is set to is
 * remembered by `save`, with whatever came before.
 */
export class Session {
  /** The ledger as the run before left it. */
  readonly before: Ledger;
  ledger: Ledger;
  /** Why the ledger cannot be trusted, or not be read at all. */
  readonly broken: string | undefined;
  /** Who else is at work on the account. */
  readonly otherRun: string | undefined;
  readonly #options: SessionOptions;
  readonly #ledgerFile: LedgerFile | undefined;
  readonly #lock: RunLock | undefined;

  private constructor(
    options: SessionOptions,
    opened: { ledgerFile?: LedgerFile; lock?: RunLock; otherRun?: string; broken?: string | undefined },
  ) {
    const { ledgerFile, lock, otherRun, broken } = opened;
    this.#options = options;
    this.#ledgerFile = ledgerFile;
    this.#lock = lock;
    this.otherRun = otherRun;
    this.broken = broken ?? ledgerFile?.broken;
    this.before = ledgerFile?.ledger ?? emptyLedger(options.account);
    this.ledger = this.before;
  }

  /** open does not throw: an account can be looked at without its ledger, and nothing is deleted then. */
  static async open(options: SessionOptions): Promise<Session> {
    const { store, account, run, clock } = options;
    try {
      const lock = await takeLock({ store, account, run, now: clock, lasts: LOCK_LASTS });
      const held = 'heldBy' in lock ? { otherRun: describeHolder(lock.heldBy) } : { lock };
      const ledgerFile = await LedgerFile.open(store, account).catch(errorMessage);
      return new Session(options, {
        ...held,
        ...(typeof ledgerFile === 'string' ? { broken: ledgerFile } : { ledgerFile }),
      });
    } catch (error) {
      return new Session(options, { broken: errorMessage(error) });
    }
  }

  /** mayWrite tells whether this run is the one that acts, on a ledger that can be trusted. */
  get mayWrite(): boolean {
    return this.#lock !== undefined && this.broken === undefined;
  }

  /** moment is what is written with whatever is remembered now. */
  get moment(): Moment {
    const { clock, run, policy, keylease } = this.#options;
    return { now: clock(), run, policy, keylease };
  }

  /** save writes the ledger. Throws Problem, and Conflict where somebody else has written it. */
  async save(): Promise<void> {
    await this.#ledgerFile?.save(this.ledger);
  }

  /** renew throws Problem where another run has taken the lock. */
  async renew(): Promise<void> {
    await this.#lock?.renew();
  }

  /** release lets the next run begin. Where that fails, the lock ends by itself. */
  async release(): Promise<void> {
    await this.#lock?.release().catch(() => {});
  }
}
