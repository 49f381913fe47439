import { setTimeout } from 'node:timers/promises';
import { type Account, type AccountKey, allKeys, type Instance } from '../../accounts/account.ts';
import { entriesOf, makeTestKeys, type TestKey } from './test-key.ts';

/** How long to wait for an account to show a change, and how often to ask; in milliseconds. */
const LONGEST_LAG = 10_000;
const PAUSE = 500;

/** ExaminationOptions say what is examined. */
export interface ExaminationOptions {
  account: Account;
  /** Ends waiting. */
  signal: AbortSignal;
  /** Id of the instance that the throwaway key may be put on. */
  attachTo: string | undefined;
  /** Returns the statuses of the step's requests that change something, such as `409`; '' if none was observed. */
  statuses: () => string;
}

/** Examination is the state of one check of an account: the throwaway keys, and what the steps have found so far. */
export class Examination {
  readonly account: Account;
  readonly attachTo: string | undefined;
  readonly statuses: () => string;
  readonly key: TestKey;
  /** It should be refused. */
  readonly badKey: TestKey;
  /** The keys of the account before anything was added. */
  before: AccountKey[] = [];
  machines: Instance[] = [];
  /** The provider's id of the throwaway key, once it is known. */
  id = '';
  /** True from right before the key is put on an instance. */
  mayBeAttached = false;
  readonly #signal: AbortSignal;

  constructor({ account, signal, attachTo, statuses }: ExaminationOptions) {
    this.account = account;
    this.attachTo = attachTo;
    this.statuses = statuses;
    this.#signal = signal;
    const { key, badKey } = makeTestKeys();
    this.key = key;
    this.badKey = badKey;
  }

  list(): Promise<AccountKey[]> {
    return allKeys(this.account);
  }

  /** testKeys picks what the doctor has put on the account. */
  testKeys(keys: AccountKey[]): AccountKey[] {
    return [...new Set([this.key, this.badKey].flatMap((each) => entriesOf(each, keys)))];
  }

  /** until asks until a condition holds, for 10 seconds at most. `lag` is how long it took in milliseconds, or infinite. */
  async until<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean): Promise<{ answer: T; lag: number }> {
    const start = performance.now();
    for (;;) {
      const asked = performance.now() - start;
      const answer = await ask();
      const done = isDone(answer);
      if (done || asked > LONGEST_LAG || this.#signal.aborted)
        return { answer, lag: done ? asked : Number.POSITIVE_INFINITY };
      await setTimeout(PAUSE, undefined, { signal: this.#signal }).catch(() => {}); // An interrupt ends the pause.
    }
  }
}
