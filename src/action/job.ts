import { Problem } from '../problem.ts';
import { formatTimestamp } from '../time.ts';

/**
 * Job is what the runner says about the run that this step belongs to. Only leases need all of it: the runners of Gitea and
 * act leave some out.
 */
export interface Job {
  /** Tells the jobs of a runner apart: at most 12 letters and digits. */
  id: string;
  /** Such as octo-org/train. */
  repository: string | undefined;
  repositoryId: number | undefined;
  runId: number | undefined;
  /** 1 where the runner counts none: the tag in a lease's name tells two attempts apart as well. */
  attempt: number;
  /** Address of the API of the GitHub that runs it; undefined for github.com. */
  apiUrl?: string | undefined;
  /** The runner's folder for temporary files; emptied at the end of the job. */
  temp: string;
}

/** LeasingJob is a job that can lease a key: the name of a lease says where it comes from, for the sweep and the audit. */
export interface LeasingJob extends Job {
  repository: string;
  repositoryId: number;
  runId: number;
}

/** UNQUOTED_PATH is a path that goes into ssh's configuration: in quotes, so without characters that cannot be quoted. */
export const UNQUOTED_PATH = /^\/[^"'`\\%$*?[\]{}\p{Cc}]*$/u;

/** readJob reads the runner's variables (docs.github.com, "Variables reference"). Throws Problem outside of GitHub Actions, and on Windows. */
export function readJob(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): Job {
  if (platform === 'win32') {
    throw new Problem({
      what: 'Windows runners are not supported',
      why: 'the ssh-agent of Windows refuses keys with a lifetime, and keeps them when the job is over',
      hint: 'Run this job on Linux or macOS, such as runs-on: ubuntu-latest',
    });
  }
  return {
    id: jobId(env),
    repository: /^[\w.-]+\/[\w.-]+$/.exec(env.GITHUB_REPOSITORY ?? '')?.[0],
    repositoryId: numberIn(env.GITHUB_REPOSITORY_ID, 15),
    runId: numberIn(env.GITHUB_RUN_ID, 15),
    attempt: numberIn(env.GITHUB_RUN_ATTEMPT, 4) ?? 1,
    apiUrl: env.GITHUB_API_URL || undefined,
    temp: variable(env, 'RUNNER_TEMP', UNQUOTED_PATH),
  };
}

/** jobId is the end of the tracking ID, which the runner draws for each job; for runners that have none, the run. */
function jobId({
  RUNNER_TRACKING_ID = '',
  GITHUB_RUN_ID = '',
  GITHUB_RUN_ATTEMPT = '',
}: NodeJS.ProcessEnv): string {
  const id = RUNNER_TRACKING_ID || `${GITHUB_RUN_ID}x${GITHUB_RUN_ATTEMPT}`;
  return id.replaceAll(/[^A-Za-z0-9]/g, '').slice(-12);
}

function variable(env: NodeJS.ProcessEnv, name: string, pattern: RegExp): string {
  const value = env[name] ?? '';
  if (pattern.test(value)) return value;
  throw new Problem({
    what: 'keylease cannot run here',
    why: `the variable ${name} ${value ? 'has an unexpected value' : 'is not set'}`,
    hint: 'Use it as a step of a GitHub Actions workflow, on a Linux or macOS runner',
  });
}

/** numberIn reads a positive whole number of at most so many digits; undefined for anything else. */
function numberIn(text: string | undefined, digits: number): number | undefined {
  return text && /^[1-9]\d*$/.test(text) && text.length <= digits ? Number(text) : undefined;
}

/** leasingJob returns a job that can lease a key. Throws Problem, which names what the runner left out. */
export function leasingJob(job: Job): LeasingJob {
  const { repository, repositoryId, runId } = job;
  if (repository && repositoryId && runId) return { ...job, repository, repositoryId, runId };
  const [variable, example] = !repository
    ? ['GITHUB_REPOSITORY', 'octo-org/train']
    : !repositoryId
      ? ['GITHUB_REPOSITORY_ID', 'the number that the server gives the repository']
      : ['GITHUB_RUN_ID', 'the number of the run'];
  throw new Problem({
    what: 'No key can be leased',
    why: `the runner does not set ${variable}, which goes into the name of a lease (those of Gitea and act may not)`,
    hint: `Set it in the env of this step (${example}), as GitHub's runner does`,
  });
}

/** keyComment is the comment of a fresh key: it says in words what the name of a lease says in code. */
export function keyComment({ repository, runId, attempt }: Job, expiresAt: number): string {
  const run = runId === undefined ? [] : [`run ${runId}.${attempt}`];
  return [repository ?? 'keylease', ...run, 'until', formatTimestamp(expiresAt)].join(' ');
}
