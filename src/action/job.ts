import { Problem } from '../problem.ts';
import { formatTimestamp } from '../time.ts';

/** Job is what GitHub says about the run that this step belongs to. */
export interface Job {
  /** Such as octo-org/train. */
  repository: string;
  repositoryId: number;
  runId: number;
  attempt: number;
  /** The runner's folder for temporary files; emptied at the end of the job. */
  temp: string;
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
    repository: variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    repositoryId: Number(variable(env, 'GITHUB_REPOSITORY_ID', /^[1-9]\d{0,14}$/)),
    runId: Number(variable(env, 'GITHUB_RUN_ID', /^[1-9]\d{0,14}$/)),
    attempt: Number(variable(env, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,3}$/)),
    temp: variable(env, 'RUNNER_TEMP', UNQUOTED_PATH),
  };
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

/** keyComment is the comment of a fresh key: it says in words what the name of a lease says in code. */
export function keyComment({ repository, runId, attempt }: Job, expiresAt: number): string {
  return `${repository} run ${runId}.${attempt} until ${formatTimestamp(expiresAt)}`;
}
