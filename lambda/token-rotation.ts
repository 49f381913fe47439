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
  let isFresh = false;

  /** renew opens the account again if an error calls for it, and tells whether it did. */
  async function renew(error: unknown): Promise<boolean> {
    if (isFresh || !(error instanceof ApiError) || error.fault !== 'refused') return false;
    isFresh = true;
    current = await reopen();
    return true;
  }

  /** once makes a call; if it was refused, the next one has the new token. */
  async function once<T>(task: (account: Account) => Promise<T>): Promise<T> {
    try {
      return await task(current);
    } catch (error) {
      await renew(error);
      throw error;
    }
  }

  async function* list<T>(task: (account: Account) => AsyncIterable<T>): AsyncGenerator<T> {
    let hasBegun = false;
    try {
      for await (const item of task(current)) {
        hasBegun = true;
        yield item;
      }
    } catch (error) {
      const isRenewed = await renew(error);
      if (!isRenewed || hasBegun) throw error;
      yield* task(current);
    }
  }

  return wrapAccount(account, { list, read: once, change: once });
}
