import { say } from '../../problem.ts';
import { Keeper } from './keeper.ts';
import type { Ledger } from './ledger.ts';
import { describeHolder, type RunLock, takeLock } from './lock.ts';
import { emptyLedger, type Moment } from './remember.ts';
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
const LOCK_LASTS = 16 * 60_000;

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
  readonly #keeper: Keeper | undefined;
  readonly #lock: RunLock | undefined;

  private constructor(
    options: SessionOptions,
    opened: { keeper?: Keeper; lock?: RunLock; otherRun?: string; broken?: string | undefined },
  ) {
    const { keeper, lock, otherRun, broken } = opened;
    this.#options = options;
    this.#keeper = keeper;
    this.#lock = lock;
    this.otherRun = otherRun;
    this.broken = broken ?? keeper?.broken;
    this.before = keeper?.ledger ?? emptyLedger(options.account);
    this.ledger = this.before;
  }

  /** open does not throw: an account can be looked at without its ledger, and nothing is deleted then. */
  static async open(options: SessionOptions): Promise<Session> {
    const { store, account, run, clock } = options;
    try {
      const lock = await takeLock({ store, account, run, now: clock, lasts: LOCK_LASTS });
      const held = 'heldBy' in lock ? { otherRun: describeHolder(lock.heldBy) } : { lock };
      const keeper = await Keeper.open(store, account).catch(say);
      return new Session(options, {
        ...held,
        ...(typeof keeper === 'string' ? { broken: keeper } : { keeper }),
      });
    } catch (error) {
      return new Session(options, { broken: say(error) });
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
    await this.#keeper?.save(this.ledger);
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
