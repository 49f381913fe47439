import type { Account } from '../accounts/account.ts';
import { Problem } from '../problem.ts';

/** readOnly is an account on which nothing can be changed, whatever is asked of it. */
export function readOnly(account: Account): Account {
  const { title, verified, nameLimit, removal, supports } = account;
  const refuse = async (): Promise<never> => {
    throw new Problem({
      what: `Nothing is changed on ${title}`,
      why: 'the policy does not arm this account',
      hint: 'Say enforce in the policy, with the name of the account',
    });
  };
  return {
    title,
    verified,
    nameLimit,
    removal,
    supports,
    keys: () => account.keys(),
    instances: () => account.instances(),
    removalCommand: (id) => account.removalCommand(id),
    add: refuse,
    remove: refuse,
    attach: refuse,
    detach: refuse,
  };
}
