import type { Policy, PolicyAccount } from '../src/audit/policy/policy.ts';
import { readPolicy, readPolicyFile } from '../src/audit/policy/read-policy.ts';
import { sanitize } from '../src/format.ts';
import { Problem } from '../src/problem.ts';

/**
 * loadPolicy reads the policy from KEYLEASE_POLICY, which holds its text or its `s3://bucket/key`. With KEYLEASE_HOME,
 * `s3://bucket/`, relative paths in it are there, wherever the policy is: the function may write nowhere else. Throws
 * Problem.
 */
export async function loadPolicy(env: NodeJS.ProcessEnv): Promise<Policy> {
  const { KEYLEASE_POLICY: given = '', KEYLEASE_HOME: home } = env;
  const base = home && `${home}policy.yaml`;
  if (given.startsWith('s3://')) return readPolicyFile(given, { env, base });
  if (given.trim()) return readPolicy({ text: given, env, base });
  throw new Problem({
    what: 'No policy is set',
    why: 'KEYLEASE_POLICY is empty',
    hint: 'Set it to s3://bucket/policy.yaml, or to the policy itself',
  });
}

/** accountIn finds an account of a policy. Throws Problem. */
export function accountIn({ accounts }: Policy, name: string): PolicyAccount {
  const found = accounts.find((account) => account.name === name);
  if (found) return found;
  throw new Problem({
    what: `Account ${sanitize(name)} cannot be audited`,
    why: 'the policy does not name it',
    hint: `Name one of: ${accounts.map((account) => account.name).join(', ')}`,
  });
}
