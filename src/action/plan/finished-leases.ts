import type { AccountKey } from '../../accounts/account.ts';
import type { Core } from '../core.ts';
import type { LeaseInputs } from '../inputs/key-inputs.ts';
import type { LeasingJob } from '../job.ts';
import { runningLeases } from '../lease/lease.ts';

/**
 * findFinishedLeases picks the leases of this repository that have not expired, and whose runs are over: a killed runner left
 * them behind. GitHub is asked only if there is one of another run. What it does not say is no reason to fail: such a lease
 * stays until its end.
 */
export async function findFinishedLeases(
  core: Core,
  options: { inputs: LeaseInputs; job: LeasingJob; listed: AccountKey[]; now: number },
): Promise<AccountKey[]> {
  const { inputs, job, listed, now } = options;
  const { githubToken, secrets, sweep } = inputs;
  const leases = sweep ? runningLeases(listed, { repositoryId: job.repositoryId, secrets, now }) : [];
  const others = new Set(leases.filter(({ runId }) => runId !== job.runId).map(({ runId }) => runId));
  const asked = githubToken !== undefined && others.size > 0 ? await import('./finished-runs.ts') : undefined;
  const attempts = await asked?.finishedRuns(core, [...others], { token: githubToken ?? '', job });
  return leases.flatMap(({ key, runId, attempt }) => {
    // GitHub restarts no run before all of it is over.
    const last = runId === job.runId ? job.attempt - 1 : (attempts?.get(runId) ?? 0);
    return attempt <= last ? key : [];
  });
}
