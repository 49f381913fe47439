import type { Account } from './account.ts';

/** AccountCalls says how the calls of an account are made. */
export interface AccountCalls {
  /** Makes the calls that list: keys and instances. */
  list: <T>(call: (account: Account) => AsyncIterable<T[]>) => AsyncIterable<T[]>;
  /** Makes the calls that read a single key. */
  read: <T>(call: (account: Account) => Promise<T>) => Promise<T>;
  /** Makes the calls that change something: add, remove, attach and detach. */
  change: <T>(call: (account: Account) => Promise<T>) => Promise<T>;
}

/** wrapAccount returns an account whose calls go through `list`, `read` and `change`. */
export function wrapAccount(account: Account, { list, read, change }: AccountCalls): Account {
  const { title, basis, nameLimit, removal, supports } = account;
  return {
    title,
    basis,
    nameLimit,
    removal,
    supports,
    keys: (options) => list((each) => each.keys(options)),
    instances: () => list((each) => each.instances()),
    find: account.find && ((id) => read(async (each) => each.find?.(id))),
    add: (...key) => change((each) => each.add(...key)),
    remove: (id) => change((each) => each.remove(id)),
    addProblem: (...key) => account.addProblem(...key),
    accountId: () => account.accountId(),
    removalCommand: (id) => account.removalCommand(id),
    attach: (...pair) => change((each) => each.attach(...pair)),
    detach: (...pair) => change((each) => each.detach(...pair)),
  };
}
