import pLimit from 'p-limit';
import type { PolicyAccount } from './policy/policy.ts';

/** At most so many accounts at once: each holds its keys in memory. */
const MOST = 32;
/** So many of one API, whose provider may limit requests by address as well as by token. */
const MOST_PER_API = 20;

/**
 * sideBySide runs a task for each account, as many at a time as a process and the API of each provider can bear. Those of
 * one API begin in the order of the list. It returns their results as promises, in that order. None of them rejects as
 * long as `task` does not throw.
 */
export function sideBySide<T>(
  accounts: PolicyAccount[],
  task: (account: PolicyAccount) => Promise<T>,
): Promise<T>[] {
  const overall = pLimit(MOST);
  const apis = new Map<string, ReturnType<typeof pLimit>>();
  return accounts.map((account) => {
    const api = apiOf(account);
    const limit = apis.get(api) ?? pLimit(MOST_PER_API);
    apis.set(api, limit);
    return limit(() => overall(() => task(account)));
  });
}

/** apiOf names the API of an account: by host where the policy gives an address, else by its profile or provider. */
export function apiOf({
  apiUrl = '',
  profile,
  provider,
}: Pick<PolicyAccount, 'apiUrl' | 'profile' | 'provider'>): string {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : profile || provider;
}
