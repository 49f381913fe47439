import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isUrl } from '../audit/policy/location.ts';
import type { Policy, PolicyAccount } from '../audit/policy/policy.ts';
import { readPolicyFile } from '../audit/policy/read-policy.ts';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';

/** WorkspacePolicy is the policy that a workflow names. */
export interface WorkspacePolicy {
  policy: Policy;
  accounts: PolicyAccount[];
  /** Its path in the repository; undefined if it is elsewhere. */
  file: string | undefined;
}

/**
 * readWorkspacePolicy reads a policy from the workspace, or at `s3://bucket/key`, and selects its accounts: all of them, unless
 * one is named. Throws Problem, also if ledger or reports would be lost with the runner.
 */
export async function readWorkspacePolicy(
  place: string,
  { account: name, env }: { account: string | undefined; env: NodeJS.ProcessEnv },
): Promise<WorkspacePolicy> {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  const path = isUrl(place) ? place : resolve(workspace, place);
  if (!isUrl(path) && !existsSync(path)) throw missing(place);
  const policy = await readPolicyFile(path, { env });
  const accounts = policy.accounts.filter((account) => name === undefined || account.name === name);
  if (accounts.length === 0) throw noAccount(name ?? '', policy);
  for (const field of ['ledger', 'reports'] as const) refuseTemporary(field, policy[field], env);
  const file = isWithin(path, workspace) ? relative(workspace, path).split(sep).join('/') : undefined;
  return { policy, accounts, file };
}

/** Notices would be forgotten, and no key could be restored. */
function refuseTemporary(
  field: 'ledger' | 'reports',
  location: string | undefined,
  env: NodeJS.ProcessEnv,
): void {
  if (location === undefined || !isAbsolute(location)) return;
  const isHosted = env.RUNNER_ENVIRONMENT === 'github-hosted';
  const isCleaned = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].some((folder) => isWithin(location, folder));
  if (!isHosted && !isCleaned) return;
  const folder = field === 'ledger' ? '' : `${field}/`;
  throw new Problem({
    what: `The ${field} of the policy cannot be used`,
    why: `${sanitize(location)} is lost when the job ends`,
    hint: `Write in the policy: ${field}: github://${env.GITHUB_REPOSITORY}/keylease-ledger/${folder}`,
  });
}

function isWithin(path: string, folder: string | undefined): boolean {
  if (!folder || !isAbsolute(path)) return false;
  const way = relative(folder, path);
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function missing(place: string): Problem {
  return new Problem({
    what: `Policy ${sanitize(place)} cannot be used`,
    why: 'it is not in the workspace',
    hint: 'Check out the repository in a step before (actions/checkout), or correct the input policy',
  });
}

function noAccount(name: string, { accounts }: Policy): Problem {
  return new Problem({
    what: 'No account selected',
    why: `the policy has no account "${sanitize(name)}"`,
    hint: `Set the input account to one of: ${accounts.map((account) => account.name).join(', ')}`,
  });
}
