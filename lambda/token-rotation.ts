import type { Account } from '../src/accounts/account.ts';
import { wrapAccount } from '../src/accounts/wrap-account.ts';
import { ApiError } from '../src/http/api-error.ts';

/**
 * withFreshToken wraps an account whose token may be rotated while it is in use: the first time a call is refused,
 * `reopen` opens the account again with the token that is stored now. Only a listing is then repeated, and only if it
 * was refused at its start: the new token may belong to another account, so halves of two listings must not be joined,
 * and nothing may be changed before the keys are listed again.
 */
export function withFreshToken(account: Account, reopen: () => Promise<Account>): Account {
  let current = account;
  let renewal: Promise<Account> | undefined;

  /** renew opens the account again, once, if a call by the first token was refused, and tells whether it was. */
  async function renew(error: unknown, used: Account): Promise<boolean> {
    if (used !== account || !(error instanceof ApiError) || error.fault !== 'refused') return false;
    renewal ??= reopen(); // Keys and machines are listed side by side, and both are refused.
    current = await renewal;
    return true;
  }

  /** once makes a call; if it was refused, the next one has the new token. */
  async function once<T>(task: (account: Account) => Promise<T>): Promise<T> {
    const used = current;
    try {
      return await task(used);
    } catch (error) {
      await renew(error, used);
      throw error;
    }
  }

  async function* list<T>(task: (account: Account) => AsyncIterable<T[]>): AsyncGenerator<T[]> {
    const used = current;
    let hasBegun = false;
    try {
      for await (const page of task(used)) {
        hasBegun = true;
        yield page;
      }
    } catch (error) {
      const isRenewed = await renew(error, used);
      if (!isRenewed || hasBegun) throw error;
      yield* task(current);
    }
  }

  return wrapAccount(account, { list, read: once, change: once });
}
