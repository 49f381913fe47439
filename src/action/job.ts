import { Problem } from '../problem.ts';
import { formatTimestamp } from '../time.ts';

/** Job is what GitHub says about the run that this step belongs to. */
export interface Job {
  /** Tells the jobs of a runner apart: at most 12 letters and digits. */
  id: string;
  /** Such as octo-org/train. */
  repository: string;
  repositoryId: number;
  runId: number;
  attempt: number;
  /** The runner's folder for temporary files; emptied at the end of the job. */
  temp: string;
}

/** A socket's path has at most 103 bytes (macOS; Linux 107), and ours adds 42. */
const LONGEST_TEMP = 61;

/** readJob reads the runner's variables (docs.github.com, "Variables reference"). Throws Problem outside of GitHub Actions. */
export function readJob(env: NodeJS.ProcessEnv): Job {
  const job = {
    id: jobId(env),
    repository: variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    repositoryId: Number(variable(env, 'GITHUB_REPOSITORY_ID', /^[1-9]\d{0,14}$/)),
    runId: Number(variable(env, 'GITHUB_RUN_ID', /^[1-9]\d{0,14}$/)),
    attempt: Number(variable(env, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,3}$/)),
    // Paths below it go into ssh's configuration, in quotes; characters that cannot be quoted are rejected.
    temp: variable(env, 'RUNNER_TEMP', /^\/[^"'`\\%$*?[\]{}\p{Cc}]*$/u),
  };
  if (Buffer.byteLength(job.temp) <= LONGEST_TEMP) return job;
  throw new Problem({
    what: 'keylease cannot run here',
    why: `RUNNER_TEMP is longer than ${LONGEST_TEMP} bytes, which leaves no room for the path of an agent socket`,
    hint: "Move the runner's work folder to a shorter path",
  });
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

/** keyComment is the comment of a fresh key: it says in words what the name of a lease says in code. */
export function keyComment({ repository, runId, attempt }: Job, expiresAt: number): string {
  return `${repository} run ${runId}.${attempt} until ${formatTimestamp(expiresAt)}`;
}
