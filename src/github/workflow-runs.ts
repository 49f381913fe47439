import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import type { GitHub } from './github-client.ts';
import type { GitHubError } from './github-error.ts';

/** WorkflowRun is a run of a workflow, as it is now. */
export interface WorkflowRun {
  /** How many attempts it had so far, this one included; a run that is restarted keeps its id. */
  attempts: number;
  /** Whether its latest attempt is over. */
  isOver: boolean;
}

/** RunReference says which run is meant. */
export interface RunReference {
  /** As `octo-org/train`; one that was renamed redirects. */
  repository: string;
  repositoryId: number;
  runId: number;
}

/** Statuses of a run that goes on, or will (docs.github.com, "REST API endpoints for workflow runs"). */
const GOING_ON = ['requested', 'waiting', 'pending', 'queued', 'in_progress'];

/**
 * readRun reads a run; `missing` if GitHub shows its repository, and says twice that it has no such run. It needs the
 * repository permission Actions: read. Throws ApiError, or Problem for an answer that does not say what became of this run.
 */
export async function readRun(github: GitHub, reference: RunReference): Promise<WorkflowRun | 'missing'> {
  const { repository, repositoryId, runId } = reference;
  const failure = `Run ${runId} of ${repository} cannot be read`;
  const path = `GET /repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
  const ask = async (route: string) => {
    const { data } = await github.request({ route, failure });
    return (data ?? {}) as Answer;
  };
  const askRun = () =>
    ask(`${path}/actions/runs/${runId}`).catch((error: Partial<GitHubError>) => {
      if (error.status === 404) return undefined;
      throw error;
    });
  const checkRepository = (shown: unknown) => {
    if ((shown as Answer | null | undefined)?.id === repositoryId) return;
    throw unclear(failure, `GitHub does not show the repository with the id ${repositoryId}`);
  };
  let run = await askRun();
  if (!run) {
    checkRepository(await ask(path)); // GitHub answers 404 for what a token may not see, too.
    run = await askRun();
  }
  if (!run) return 'missing';
  checkRepository(run.repository);
  return parseRun(run, { runId, failure });
}

type Answer = { [field: string]: unknown };

function parseRun(
  { id, status, run_attempt: attempts }: Answer,
  { runId, failure }: { runId: number; failure: string },
): WorkflowRun {
  const isOver = status === 'completed';
  if (id !== runId) throw unclear(failure, 'GitHub shows another run');
  if (!Number.isSafeInteger(attempts) || Number(attempts) < 1)
    throw unclear(failure, 'GitHub does not say which attempt it is');
  if (!isOver && !GOING_ON.includes(String(status)))
    throw unclear(failure, `GitHub shows the status "${sanitize(String(status), 60)}"`);
  return { attempts: Number(attempts), isOver };
}

function unclear(what: string, why: string): Problem {
  return new Problem({ what, why, hint: 'Check the name and the id of the repository' });
}
