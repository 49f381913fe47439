import { Problem } from '../problem.ts';

/** Job is what GitHub says of the run that this step belongs to. */
export interface Job {
  /** Such as octo-org/train. */
  repository: string;
  repositoryId: number;
  runId: number;
  attempt: number;
  /** The runner's folder for temporary files; it empties it at the end of the job. */
  temp: string;
}

/** A socket's path has at most 103 bytes (macOS; Linux 107), and ours adds 32. */
const LONGEST_TEMP = 71;

/** readJob reads the runner's variables (docs.github.com, "Variables reference"). Throws Problem outside of GitHub Actions. */
export function readJob(env: NodeJS.ProcessEnv): Job {
  const job = {
    repository: variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/),
    repositoryId: Number(variable(env, 'GITHUB_REPOSITORY_ID', /^[1-9]\d{0,14}$/)),
    runId: Number(variable(env, 'GITHUB_RUN_ID', /^[1-9]\d{0,14}$/)),
    attempt: Number(variable(env, 'GITHUB_RUN_ATTEMPT', /^[1-9]\d{0,3}$/)),
    // These paths go into ssh's configuration, quoted; what cannot stand there is refused.
    temp: variable(env, 'RUNNER_TEMP', /^\/[^"'`\\%$*?[\]{}\p{Cc}]*$/u),
  };
  if (Buffer.byteLength(job.temp) <= LONGEST_TEMP) return job;
  throw new Problem({
    what: 'keylease cannot work here',
    why: `the path RUNNER_TEMP is longer than ${LONGEST_TEMP} bytes, too long for the socket of an agent in it`,
    hint: 'Move the work folder of the runner to a shorter path',
  });
}

function variable(env: NodeJS.ProcessEnv, name: string, pattern: RegExp): string {
  const value = env[name] ?? '';
  if (pattern.test(value)) return value;
  throw new Problem({
    what: 'keylease cannot work here',
    why: value ? `the variable ${name} has a form it does not know` : `the variable ${name} is not set`,
    hint: 'Use it as a step of a workflow, on a Linux or macOS runner',
  });
}
