import type { Account } from '../src/accounts/account.ts';
import { ApiError } from '../src/http/api-error.ts';

/**
 * withFreshToken is an account whose token may be replaced while it is in use: once a call is refused, the account is
 * opened anew by `reopen`, with the token as it is stored now. Only a listing that was refused at its beginning is then
 * asked for again. The new token may be that of another account: no part of one listing is joined to another one, and no
 * change is made there before the keys were looked at again.
 */
export function withFreshToken(account: Account, reopen: () => Promise<Account>): Account {
  let current = account;
  let isFresh = false;

  /** renew tells whether the account was opened anew for an error. */
  async function renew(error: unknown): Promise<boolean> {
    if (isFresh || !(error instanceof ApiError) || error.fault !== 'refused') return false;
    isFresh = true;
    current = await reopen();
    return true;
  }

  async function change<T>(task: (account: Account) => Promise<T>): Promise<T> {
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

  const { title, verified, nameLimit, removal, supports } = account;
  return {
    title,
    verified,
    nameLimit,
    removal,
    supports,
    keys: () => list((each) => each.keys()),
    instances: () => list((each) => each.instances()),
    add: (...key) => change((each) => each.add(...key)),
    remove: (id) => change((each) => each.remove(id)),
    removalCommand: (id) => current.removalCommand(id),
    attach: (...pair) => change((each) => each.attach(...pair)),
    detach: (...pair) => change((each) => each.detach(...pair)),
  };
}
