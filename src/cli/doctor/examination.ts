import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Account, AccountKey } from '../../accounts/account.ts';
import { sha256 } from '../../keys/fingerprint.ts';
import { generateKey } from '../../keys/generate.ts';
import { formatPublicKey } from '../../keys/public-key.ts';

/** How long a listing may lag behind a change, and how often it is asked; milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 500;

/** Examination is one examination of an account: the throwaway key, and what the steps so far have learnt. */
export class Examination {
  readonly account: Account;
  /** Begins like a lease's name, and is none: no sweep and no audit takes it for one. */
  readonly name = `keylease-doctor-${randomBytes(5).toString('hex')}`;
  readonly publicKey: string;
  readonly fingerprint: string;
  /** Keys of the account before anything was added. */
  before: AccountKey[] = [];
  /** The provider's id of the throwaway key, once it is known. */
  id: string | undefined;
  /** True from right before the key is added: there may be something to clean up. */
  mayExist = false;
  readonly #signal: AbortSignal;

  constructor(account: Account, signal: AbortSignal) {
    const { publicKey } = generateKey(this.name); // Its private half is dropped: this key lets nobody in.
    this.account = account;
    this.publicKey = formatPublicKey(publicKey);
    this.fingerprint = sha256(publicKey.blob);
    this.#signal = signal;
  }

  async list(): Promise<AccountKey[]> {
    const keys: AccountKey[] = [];
    for await (const key of this.account.keys()) keys.push(key);
    return keys;
  }

  /** ours picks the throwaway key, with its copies if there are any. By name too: the profile may misread keys. */
  ours(keys: AccountKey[]): AccountKey[] {
    return keys.filter(({ name, fingerprint }) => name === this.name || fingerprint === this.fingerprint);
  }

  /** listUntil lists again until it shows what is wanted, or patience ends; it says how long that took. */
  async listUntil(wanted: (keys: AccountKey[]) => boolean): Promise<{ keys: AccountKey[]; lag: number }> {
    const start = performance.now();
    for (;;) {
      const asked = performance.now() - start;
      const keys = await this.list();
      const fits = wanted(keys);
      if (fits || asked > PATIENCE || this.#signal.aborted)
        return { keys, lag: fits ? asked : Number.POSITIVE_INFINITY };
      await setTimeout(PAUSE, undefined, { signal: this.#signal }).catch(() => {}); // An interrupt ends the pause.
    }
  }
}
