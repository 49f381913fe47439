import { openGitHub } from '../../github/open-github.ts';
import { readRun } from '../../github/workflow-runs.ts';
import { errorMessage } from '../../problem.ts';
import type { Core } from '../core.ts';
import type { LeasingJob } from '../job.ts';
import { mask } from '../mask.ts';

/** For all questions together, in milliseconds: the job waits for them. */
const DEADLINE = 10_000;
/** The token of a job has 1,000 requests an hour, for all jobs of its repository. */
const MOST = 20;

/**
 * finishedRuns asks GitHub which runs of the repository of a job are over, and returns how many attempts each had. It does not
 * throw: what GitHub does not say, for want of the permission Actions: read too, is in the debug log.
 */
export async function finishedRuns(
  core: Core,
  runIds: number[],
  { token, job }: { token: string; job: LeasingJob },
): Promise<Map<number, number>> {
  const { repository, repositoryId, apiUrl } = job;
  const finished = new Map<number, number>();
  try {
    const github = await openGitHub({
      auth: { token },
      apiUrl,
      mask: (secret) => mask(core, secret),
      isHasty: true,
      signal: AbortSignal.timeout(DEADLINE),
    });
    // The latest first: the oldest leases expire next.
    const asked = [...runIds].sort((one, other) => other - one).slice(0, MOST);
    const runs = await Promise.allSettled(
      asked.map((runId) => readRun(github, { repository, repositoryId, runId })),
    );
    for (const [index, run] of runs.entries()) {
      if (run.status === 'rejected')
        core.debug(`A lease may stay until its end: ${errorMessage(run.reason)}`);
      else if (run.value !== 'missing' && run.value.isOver)
        finished.set(asked[index] ?? 0, run.value.attempts);
    }
  } catch (error) {
    core.debug(`Leases of runs that are over stay until their end: ${errorMessage(error)}`);
  }
  return finished;
}
