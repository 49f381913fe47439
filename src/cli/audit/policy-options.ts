import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { readPolicyFile } from '../../audit/policy/read-policy.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

/** PolicyOptions is how the command line names a policy, and one of its accounts. */
export interface PolicyOptions {
  policy: string;
  account?: string;
}

/** readAccounts reads a policy and selects its accounts: all of them, unless one is named. Throws Problem. */
export function readAccounts({ policy: path, account: name }: PolicyOptions): {
  policy: Policy;
  accounts: PolicyAccount[];
} {
  const policy = readPolicyFile(path);
  const accounts = policy.accounts.filter((account) => name === undefined || account.name === name);
  if (accounts.length > 0) return { policy, accounts };
  throw new Problem({
    what: 'No account selected',
    why: `the policy has no account "${sanitize(name ?? '')}"`,
    hint: `Choose one with --account: ${policy.accounts.map((account) => account.name).join(', ')}`,
  });
}

/** readAccount reads a policy and selects one account, which must be named if there are several. Throws Problem. */
export function readAccount(options: PolicyOptions): { policy: Policy; account: PolicyAccount } {
  const { policy, accounts } = readAccounts(options);
  const [account, another] = accounts;
  if (account && !another) return { policy, account };
  throw new Problem({
    what: 'No account selected',
    why: `the policy has ${accounts.length} accounts`,
    hint: `Choose one with --account: ${accounts.map(({ name }) => name).join(', ')}`,
  });
}
