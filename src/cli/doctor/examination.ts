import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Account, type AccountKey, allKeys } from '../../accounts/account.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { generateKey } from '../../keys/generate.ts';
import { formatPublicKey } from '../../keys/public-key.ts';

/** How long to wait for a listing to show a change, and how often to ask; in milliseconds. */
const LONGEST_LAG = 10_000;
const PAUSE = 500;

/** Examination is the state of one check of an account: the throwaway key, and what the steps have found so far. */
export class Examination {
  readonly account: Account;
  /** Not the name of a lease, though it looks similar: no sweep and no audit takes it for one. */
  readonly name = `keylease-doctor-${randomBytes(5).toString('hex')}`;
  readonly publicKey: string;
  readonly fingerprint: string;
  /** The keys of the account before anything was added. */
  before: AccountKey[] = [];
  /** The provider's id of the throwaway key, once it is known. */
  id: string | undefined;
  /** True from right before the key is added: from then on there may be something to clean up. */
  mayExist = false;
  readonly #signal: AbortSignal;

  constructor(account: Account, signal: AbortSignal) {
    const { publicKey } = generateKey(this.name); // The private half is dropped: this key lets nobody in.
    this.account = account;
    this.publicKey = formatPublicKey(publicKey);
    this.fingerprint = keyFingerprint(publicKey);
    this.#signal = signal;
  }

  list(): Promise<AccountKey[]> {
    return allKeys(this.account);
  }

  /** testKeys picks the throwaway key and any copies of it, also by name, because the profile may misread public keys. */
  testKeys(keys: AccountKey[]): AccountKey[] {
    return keys.filter(({ name, fingerprint }) => name === this.name || fingerprint === this.fingerprint);
  }

  /** listUntil lists until a condition holds, for 10 seconds at most. `lag` is how long it took in milliseconds, or infinite. */
  async listUntil(isDone: (keys: AccountKey[]) => boolean): Promise<{ keys: AccountKey[]; lag: number }> {
    const start = performance.now();
    for (;;) {
      const asked = performance.now() - start;
      const keys = await this.list();
      const done = isDone(keys);
      if (done || asked > LONGEST_LAG || this.#signal.aborted)
        return { keys, lag: done ? asked : Number.POSITIVE_INFINITY };
      await setTimeout(PAUSE, undefined, { signal: this.#signal }).catch(() => {}); // An interrupt ends the pause.
    }
  }
}
