import { type GitHubReply, type GitHubRequest, notFound, type Route, refuse } from './route.ts';

/** TestRun is a run of a workflow: its id stays the same when it is restarted. */
interface TestRun {
  id: number;
  status: string;
  run_attempt: number;
}

/** TestRepository is a repository with its runs, by id. */
export interface TestRepository {
  id: number;
  /** As `octo-org/train`. */
  name: string;
  /** Whether GitHub says 404 of it, as of a private one that the token may not see. */
  isHidden: boolean;
  /** Whether the token lacks the permission Actions: read. */
  hasNoActions: boolean;
  runs: Map<number, TestRun>;
}

/** Runs are repositories with runs of workflows. A repository that was renamed redirects from its earlier names. */
export class Runs {
  readonly repositories: TestRepository[] = [];
  readonly #renamed = new Map<string, TestRepository>();

  readonly routes: Route[] = [
    [
      'GET /repos/{owner}/{repo}',
      (request) => this.#answer(request, ({ id, name }) => ({ id, full_name: name })),
    ],
    [
      'GET /repos/{owner}/{repo}/actions/runs/{run}',
      (request) => this.#answer(request, (repository) => showRun(repository, request)),
    ],
    [
      'GET /repositories/{id}/actions/runs/{run}',
      (request) => this.#answer(request, (repository) => showRun(repository, request)),
    ],
    [
      'GET /repositories/{id}',
      (request) => this.#answer(request, ({ id, name }) => ({ id, full_name: name })),
    ],
  ];

  addRepository(name: string, id: number): TestRepository {
    const repository = { id, name, isHidden: false, hasNoActions: false, runs: new Map<number, TestRun>() };
    this.repositories.push(repository);
    return repository;
  }

  /** setRun starts, ends or restarts a run. */
  setRun(repository: TestRepository, id: number, status: string, attempt = 1): void {
    repository.runs.set(id, { id, status, run_attempt: attempt });
  }

  rename(repository: TestRepository, name: string): void {
    this.#renamed.set(repository.name, repository);
    repository.name = name;
  }

  #answer({ params }: GitHubRequest, show: (repository: TestRepository) => object | undefined): GitHubReply {
    const { owner, repo, id } = params;
    const name = `${owner}/${repo}`;
    const isMeant = (each: TestRepository) => (id ? String(each.id) === id : each.name === name);
    const repository = this.repositories.find(isMeant);
    const renamed = this.#renamed.get(name);
    if (!repository && renamed && params.run) {
      const headers = { location: `/repositories/${renamed.id}/actions/runs/${params.run}` };
      return { ...refuse(301, 'Moved Permanently'), headers };
    }
    if (!repository || repository.isHidden) return notFound();
    if (params.run && repository.hasNoActions) {
      const headers = { 'x-accepted-github-permissions': 'actions=read' };
      return refuse(403, 'Resource not accessible by integration', headers);
    }
    const body = show(repository);
    return body ? { body } : notFound();
  }
}

function showRun({ id, name, runs }: TestRepository, { params }: GitHubRequest): object | undefined {
  const run = runs.get(Number(params.run));
  if (!run) return undefined;
  const conclusion = run.status === 'completed' ? 'cancelled' : null;
  return { ...run, conclusion, repository: { id, full_name: name } };
}
