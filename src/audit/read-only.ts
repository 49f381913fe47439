import type { Account } from '../accounts/account.ts';
import { wrapAccount } from '../accounts/wrap-account.ts';
import { Problem } from '../problem.ts';

/** readOnly wraps an account so that it can be read; every call that would change it throws Problem. */
export function readOnly(account: Account): Account {
  const refuse = async (): Promise<never> => {
    throw new Problem({
      what: `Nothing is changed on ${account.title}`,
      why: 'the policy does not arm this account',
      hint: 'Set enforce in the policy to the name of the account',
    });
  };
  return wrapAccount(account, {
    list: (call) => call(account),
    read: (call) => call(account),
    change: refuse,
  });
}
