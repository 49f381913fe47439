import pLimit from 'p-limit';
import { readRun, type WorkflowRun } from '../github/workflow-runs.ts';
import type { ApiError } from '../http/api-error.ts';
import type { LeaseName } from '../leases/lease-name.ts';
import { errorMessage } from '../problem.ts';
import { MINUTE } from '../time.ts';
import type { GitHubAccess } from './github-access.ts';
import { type LeaseRuns, runName } from './lease-claim.ts';
import { type GitHubContext, openGitHubs } from './open-githubs.ts';

/** RunSettings are whose runs may be asked about, and how. */
export interface RunSettings extends GitHubAccess {
  /** Written as LEASE_REPOSITORY, each with its id. */
  repositories: string[];
}

/** RunAnswers is what GitHub said of runs, and why it could not say it of all. */
export interface RunAnswers {
  runs: LeaseRuns;
  failed: string | undefined;
}

/** For all questions together. */
const DEADLINE = MINUTE;
/** Octokit sends as many at a time. */
const AT_ONCE = 10;
/** A tenth of the requests that a token has in an hour: whoever can add keys to an account can make up runs. */
const MOST = 500;

/**
 * askAboutRuns asks GitHub about each run once, however many leases it has. When GitHub cannot be reached, or limits the rate
 * of requests, it is not asked on. It does not throw.
 */
export async function askAboutRuns(
  leases: LeaseName[],
  settings: RunSettings,
  context: Omit<GitHubContext, 'deadline'>,
): Promise<RunAnswers> {
  const open = openGitHubs(settings, { ...context, deadline: DEADLINE });
  const named = new Map(settings.repositories.map((each) => each.split('#').reverse() as [string, string]));
  const wanted = new Map(leases.map((lease) => [runName(lease), lease]));
  const runs = new Map<string, WorkflowRun | 'missing'>();
  const atOnce = pLimit(AT_ONCE);
  let failed = wanted.size > MOST ? `only ${MOST} of ${wanted.size} runs were asked about` : undefined;
  let isDown = false;
  const ask = async ([name, { repositoryId, runId }]: [string, LeaseName]) => {
    const repository = named.get(String(repositoryId));
    if (isDown || repository === undefined) return;
    try {
      const github = await open(repository.slice(0, repository.indexOf('/')));
      runs.set(name, await readRun(github, { repository, repositoryId, runId }));
    } catch (error) {
      failed ??= errorMessage(error);
      isDown ||= (error as Partial<ApiError>).fault === 'transient';
    }
  };
  await Promise.all([...wanted].slice(0, MOST).map((each) => atOnce(() => ask(each))));
  return { runs, failed };
}
