import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { isUrl } from '../../audit/policy/location.ts';
import type { Policy, PolicyAccount } from '../../audit/policy/policy.ts';
import { readPolicyFile } from '../../audit/policy/read-policy.ts';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';

/** PolicyOptions is how the command line names a policy, and one of its accounts. */
export interface PolicyOptions {
  /** A path, or `s3://bucket/key`. */
  policy: string;
  account?: string;
}

/** readAccounts reads a policy and selects its accounts: all of them, unless one is named. Throws Problem. */
export async function readAccounts({ policy: place, account: name }: PolicyOptions): Promise<{
  policy: Policy;
  accounts: PolicyAccount[];
}> {
  // Where the function looks for what the policy names, if somebody says so.
  const { KEYLEASE_HOME: home } = process.env;
  const base = place.startsWith('s3://') && home ? `${home}policy.yaml` : undefined;
  const policy = await readPolicyFile(place, { env: process.env, base });
  const accounts = policy.accounts.filter((account) => name === undefined || account.name === name);
  if (accounts.length > 0) return { policy, accounts };
  throw new Problem({
    what: 'No account selected',
    why: `the policy has no account "${sanitize(name ?? '')}"`,
    hint: `Choose one with --account: ${policy.accounts.map((account) => account.name).join(', ')}`,
  });
}

/** readAccount reads a policy and selects one account, which must be named if there are several. Throws Problem. */
export async function readAccount(
  options: PolicyOptions,
): Promise<{ policy: Policy; account: PolicyAccount }> {
  const { policy, accounts } = await readAccounts(options);
  const [account, another] = accounts;
  if (account && !another) return { policy, account };
  throw new Problem({
    what: 'No account selected',
    why: `the policy has ${accounts.length} accounts`,
    hint: `Choose one with --account: ${accounts.map(({ name }) => name).join(', ')}`,
  });
}

/**
 * policyReference is where a policy is from the working directory, as a relative reference (RFC 3986, 4.2). Of one that is not
 * below that directory, it is the name alone.
 */
export function policyReference(place: string): string {
  const path = isUrl(place) ? '' : relative(process.cwd(), resolve(place));
  const isBelow = path !== '' && !isAbsolute(path) && path.split(sep)[0] !== '..';
  return (isBelow ? path : basename(place)).split(sep).map(encodeURIComponent).join('/');
}
