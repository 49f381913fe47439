import { createHash } from 'node:crypto';
import { type GitHubReply, type GitHubRequest, notFound, type Route, refuse } from './route.ts';

type Files = ReadonlyMap<string, string>;
interface Commit {
  tree: string;
  parents: string[];
  message: string;
}

/** TestRepository is a repository: its objects by their SHA, and its branches. */
export class TestRepository {
  /** What the token may do with its contents. */
  contents: 'write' | 'read' = 'write';
  /** Whether the token sees it at all. */
  isVisible = true;
  /** Why no branch may be changed. */
  rule: string | undefined;
  readonly blobs = new Map<string, Buffer>();
  readonly trees = new Map<string, Files>();
  readonly commits = new Map<string, Commit>();
  branches = new Map<string, string>();

  /** files are those of a branch, by their paths. */
  files(branch: string): Map<string, string> {
    const tree = this.trees.get(this.commits.get(this.branches.get(branch) ?? '')?.tree ?? '');
    return new Map([...(tree ?? [])].map(([path, sha]) => [path, String(this.blobs.get(sha))]));
  }

  /** history are the messages of the commits of a branch, the last one first. */
  history(branch: string): string[] {
    const commit = this.branches.get(branch);
    return commit === undefined ? [] : [...this.#ancestors(commit)].map(({ message }) => message);
  }

  /** commitFile makes a commit with one more file, as somebody else does. */
  commitFile(branch: string, path: string, text: string): void {
    const parent = this.branches.get(branch);
    const base = this.trees.get(this.commits.get(parent ?? '')?.tree ?? '');
    const tree = this.addTree(new Map([...(base ?? []), [path, this.addBlob(Buffer.from(text))]]));
    const parents = parent === undefined ? [] : [parent];
    this.branches.set(branch, this.addCommit({ message: `Add ${path}`, tree, parents }));
  }

  addBlob(bytes: Buffer): string {
    const sha = sha1(`blob ${bytes.length}\0`, bytes);
    this.blobs.set(sha, bytes);
    return sha;
  }

  addTree(files: Files): string {
    const sha = sha1('tree', JSON.stringify([...files].sort()));
    this.trees.set(sha, files);
    return sha;
  }

  addCommit(commit: Commit): string {
    const sha = sha1('commit', JSON.stringify([commit, this.commits.size]));
    this.commits.set(sha, commit);
    return sha;
  }

  /** descends tells whether a commit comes after another one, or is that. */
  descends(sha: string, from: string): boolean {
    return (
      sha === from || (this.commits.get(sha)?.parents.some((each) => this.descends(each, from)) ?? false)
    );
  }

  *#ancestors(sha: string): Generator<Commit> {
    const commit = this.commits.get(sha);
    if (!commit) return;
    yield commit;
    for (const parent of commit.parents) yield* this.#ancestors(parent);
  }
}

const REPO = '/repos/{owner}/{repo}';

/** Repositories answer as docs.github.com says for the Git database, and for the contents of repositories. */
export class Repositories {
  readonly #all = new Map<string, TestRepository>();

  readonly routes: Route[] = [
    [
      `GET ${REPO}/git/matching-refs/heads/{name}`,
      this.#read(({ branches }, { params }) => ({
        body: [...branches]
          .filter(([name]) => name.startsWith(params.name ?? ''))
          .map(([name, sha]) => ({ ref: `refs/heads/${name}`, object: { sha, type: 'commit' } })),
      })),
    ],
    [
      `GET ${REPO}/git/commits/{sha}`,
      this.#read(({ commits }, { params: { sha = '' } }) => {
        const commit = commits.get(sha);
        return commit ? { body: { sha, ...commit, tree: { sha: commit.tree } } } : notFound();
      }),
    ],
    [
      `GET ${REPO}/git/trees/{sha}`,
      this.#read(({ trees }, { params: { sha = '' }, query }) => {
        const files = trees.get(sha);
        return files && query.get('recursive')
          ? { body: { sha, tree: entries(files), truncated: false } }
          : notFound();
      }),
    ],
    [
      `GET ${REPO}/git/blobs/{sha}`,
      this.#read(({ blobs }, { params: { sha = '' } }) => {
        const bytes = blobs.get(sha);
        // In lines of 60 characters.
        const content = bytes?.toString('base64').replace(/.{60}/g, '$&\n');
        return bytes ? { body: { sha, size: bytes.length, content, encoding: 'base64' } } : notFound();
      }),
    ],
    [
      `POST ${REPO}/git/blobs`,
      this.#write((repository, { body: { content, encoding } }) =>
        created(repository.addBlob(Buffer.from(content, encoding))),
      ),
    ],
    [`POST ${REPO}/git/trees`, this.#write(makeTree)],
    [
      `POST ${REPO}/git/commits`,
      this.#write((repository, { body: { message, tree, parents } }) => {
        const isKnown =
          repository.trees.has(tree) && parents.every((each: string) => repository.commits.has(each));
        return isKnown
          ? created(repository.addCommit({ message, tree, parents }))
          : invalid('Tree SHA does not exist');
      }),
    ],
    [
      `POST ${REPO}/git/refs`,
      this.#write((repository, { body: { ref, sha } }) => {
        const name = ref.replace('refs/heads/', '');
        if (repository.rule) return invalid(repository.rule);
        if (repository.branches.has(name)) return invalid('Reference already exists');
        repository.branches.set(name, sha);
        return created(sha);
      }),
    ],
    [
      `PATCH ${REPO}/git/refs/heads/{name}`,
      this.#write((repository, { params: { name = '' }, body: { sha, force } }) => {
        const before = repository.branches.get(name);
        if (before === undefined) return invalid('Reference does not exist');
        if (repository.rule) return invalid(repository.rule);
        if (force !== true && !repository.descends(sha, before))
          return invalid('Update is not a fast forward');
        repository.branches.set(name, sha);
        return { body: { ref: `refs/heads/${name}`, object: { sha, type: 'commit' } } };
      }),
    ],
    [`PUT ${REPO}/contents/{+path}`, this.#write(putFile, { isForEmpty: true })],
  ];

  /** add adds a repository with a commit on its branch main; one without is empty. */
  add(name: string, { isEmpty = false } = {}): TestRepository {
    const repository = new TestRepository();
    if (!isEmpty) repository.commitFile('main', 'README.md', '# Train\n');
    this.#all.set(name, repository);
    return repository;
  }

  get(name: string): TestRepository {
    return this.#all.get(name) ?? this.add(name);
  }

  #read(answer: (repository: TestRepository, request: GitHubRequest) => GitHubReply): Route[1] {
    return (request) => {
      const { owner, repo } = request.params;
      const repository = this.#all.get(`${owner}/${repo}`);
      if (!repository?.isVisible) return notFound();
      return repository.commits.size > 0 ? answer(repository, request) : isEmptyReply();
    };
  }

  #write(
    answer: (repository: TestRepository, request: GitHubRequest) => GitHubReply,
    { isForEmpty = false } = {},
  ): Route[1] {
    return (request) => {
      const { owner, repo } = request.params;
      const repository = this.#all.get(`${owner}/${repo}`);
      if (!repository?.isVisible) return notFound();
      const accepted = { 'x-accepted-github-permissions': 'contents=write' };
      if (repository.contents !== 'write')
        return refuse(403, 'Resource not accessible by integration', accepted);
      return isForEmpty || repository.commits.size > 0 ? answer(repository, request) : isEmptyReply();
    };
  }
}

interface Entry {
  path: string;
  mode: string;
  type: string;
  sha?: string | null;
  content?: string;
}

function makeTree(repository: TestRepository, { body }: GitHubRequest): GitHubReply {
  const base = body.base_tree === undefined ? new Map() : repository.trees.get(body.base_tree);
  if (!base) return notFound();
  const files = new Map(base);
  for (const { path, mode, type, sha, content } of body.tree as Entry[]) {
    if (mode !== '100644' || type !== 'blob') return invalid('Must supply a valid tree.mode');
    if ((sha === undefined) === (content === undefined))
      return invalid('Must supply either tree.sha or tree.content');
    if (sha === null && !files.delete(path)) return invalid('GitRPC::BadObjectState');
    if (sha && !repository.blobs.has(sha)) return invalid(`tree.sha ${sha} is not a valid blob`);
    if (sha !== null) files.set(path, sha ?? repository.addBlob(Buffer.from(content ?? '')));
  }
  return created(repository.addTree(files));
}

function putFile(repository: TestRepository, { params, body }: GitHubRequest): GitHubReply {
  const { path = '' } = params;
  const { content, branch } = body;
  if (repository.commits.size > 0 && !repository.branches.has(branch))
    return refuse(404, `Branch ${branch} not found`);
  if (repository.files(branch).has(path)) return invalid(`Invalid request.\n\n"sha" wasn't supplied.`);
  repository.commitFile(branch, path, Buffer.from(content, 'base64').toString());
  return { status: 201, body: { content: { path } } };
}

function entries(files: Files): object[] {
  const folders = new Set(
    [...files.keys()].flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
    ),
  );
  return [
    ...[...folders].map((path) => ({ path, mode: '040000', type: 'tree', sha: sha1('tree', path) })),
    ...[...files].map(([path, sha]) => ({ path, mode: '100644', type: 'blob', sha })),
  ];
}

function created(sha: string): GitHubReply {
  return { status: 201, body: { sha } };
}

function invalid(message: string): GitHubReply {
  return refuse(422, message);
}

function isEmptyReply(): GitHubReply {
  return refuse(409, 'Git Repository is empty.');
}

function sha1(...parts: (string | Buffer)[]): string {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
