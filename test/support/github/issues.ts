import { type GitHubReply, type GitHubRequest, notFound, type Route, refuse } from './route.ts';

/** TestComment is a comment on an issue. */
export interface TestComment {
  id: number;
  body: string;
  user: { login: string; type: string } | null;
  created_at: string;
  updated_at: string;
  performed_via_github_app: object | null;
  /** Whose thumbs it has: `octocat +1`. */
  reactions: string[];
}

/** TestIssue is an issue, or a pull request. */
export interface TestIssue {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  user: { login: string; type: string };
  labels: { name: string }[];
  comments: TestComment[];
  isPullRequest: boolean;
}

const TRACKER = '/repos/{owner}/{repo}';

/** Issues are the issues of octo-org/ops, and what users may do there. */
export class Issues {
  readonly issues: TestIssue[] = [];
  readonly labels = new Set<string>();
  /** `admin`, `write` or `read` by login; `read` for everybody else, as in a public repository. */
  readonly permissions = new Map<string, string>();
  /** Milliseconds since the epoch. */
  clock: () => number = Date.now;
  #comments = 0;

  readonly routes: Route[] = [
    [`GET ${TRACKER}/issues`, inOps(({ query }) => this.#list(query))],
    [`POST ${TRACKER}/issues`, inOps((request) => this.#create(request))],
    [`PATCH ${TRACKER}/issues/{number}`, inOps((request) => this.#update(request))],
    [`POST ${TRACKER}/labels`, inOps((request) => this.#createLabel(request))],
    [`GET ${TRACKER}/issues/{number}/comments`, inOps((request) => this.#listComments(request))],
    [`POST ${TRACKER}/issues/{number}/comments`, inOps((request) => this.#createComment(request))],
    [`POST ${TRACKER}/issues/comments/{id}/reactions`, inOps((request) => this.#react(request))],
    [
      `GET ${TRACKER}/collaborators/{username}/permission`,
      inOps(({ params }) => {
        const permission = this.permissions.get(params.username ?? '') ?? 'read';
        return { body: { permission, role_name: permission, user: { login: params.username } } };
      }),
    ],
  ];

  /** reset forgets everything. */
  reset(): void {
    this.issues.length = 0;
    this.labels.clear();
    this.permissions.clear();
  }

  /** addIssue is an issue that somebody made on their own. */
  addIssue(login: string, fields: Partial<TestIssue> = {}): TestIssue {
    const issue: TestIssue = {
      number: this.issues.length + 1,
      title: '',
      body: null,
      state: 'open',
      user: userNamed(login),
      labels: [],
      comments: [],
      isPullRequest: false,
      ...fields,
    };
    this.issues.push(issue);
    return issue;
  }

  /** addComment is a comment that somebody wrote now. */
  addComment(issue: TestIssue, login: string, body: string, fields: Partial<TestComment> = {}): TestComment {
    const at = this.#now();
    this.#comments += 1;
    const comment: TestComment = {
      id: this.#comments,
      body,
      user: userNamed(login),
      created_at: at,
      updated_at: at,
      performed_via_github_app: null,
      reactions: [],
      ...fields,
    };
    issue.comments.push(comment);
    return comment;
  }

  #now(): string {
    return new Date(this.clock()).toISOString().replace(/\.\d+/, '');
  }

  #mayWrite(login: string): boolean {
    return ['admin', 'write'].includes(this.permissions.get(login) ?? 'read');
  }

  #find({ params }: GitHubRequest): TestIssue | undefined {
    return this.issues.find(({ number }) => String(number) === params.number);
  }

  #list(query: URLSearchParams): GitHubReply {
    const state = query.get('state') ?? 'open';
    const labels = query.get('labels')?.split(',') ?? [];
    const found = this.issues.filter(
      (each) =>
        (state === 'all' || each.state === state) &&
        labels.every((label) => each.labels.some(({ name }) => name === label)),
    );
    const sorted = query.get('direction') === 'asc' ? found : found.reverse();
    return { list: sorted.map(issueJson) };
  }

  #createLabel({ body, viewer }: GitHubRequest): GitHubReply {
    if (!this.#mayWrite(viewer)) return refuse(403, 'Resource not accessible by personal access token');
    if (this.labels.has(body.name)) return refuse(422, 'Validation Failed');
    this.labels.add(body.name);
    return { status: 201, body: { name: body.name } };
  }

  /** Labels are dropped without a word if the user may not set them (docs.github.com, "Create an issue"). */
  #create({ body, viewer }: GitHubRequest): GitHubReply {
    if (body.body.length > 65_536) return refuse(422, 'Validation Failed');
    const labels = this.#mayWrite(viewer) ? body.labels.map((name: string) => ({ name })) : [];
    return {
      status: 201,
      body: issueJson(this.addIssue(viewer, { title: body.title, body: body.body, labels })),
    };
  }

  #update(request: GitHubRequest): GitHubReply {
    const issue = this.#find(request);
    if (!issue) return notFound();
    const { title, body, state } = request.body;
    if (body.length > 65_536) return refuse(422, 'Validation Failed');
    Object.assign(issue, { title, body, state });
    return { body: issueJson(issue) };
  }

  #listComments(request: GitHubRequest): GitHubReply {
    const since = Date.parse(request.query.get('since') ?? '1970-01-01T00:00:00Z');
    const comments = this.#find(request)?.comments;
    return comments ? { list: comments.filter((each) => Date.parse(each.updated_at) >= since) } : notFound();
  }

  #createComment(request: GitHubRequest): GitHubReply {
    const issue = this.#find(request);
    if (!issue) return notFound();
    if (request.body.body.length > 65_536) return refuse(422, 'Validation Failed');
    return { status: 201, body: this.addComment(issue, request.viewer, request.body.body) };
  }

  #react({ params, body, viewer }: GitHubRequest): GitHubReply {
    const all = this.issues.flatMap(({ comments }) => comments);
    const comment = all.find(({ id }) => String(id) === params.id);
    if (!comment) return notFound();
    const reaction = `${viewer} ${body.content}`;
    const isNew = !comment.reactions.includes(reaction);
    if (isNew) comment.reactions.push(reaction);
    return { status: isNew ? 201 : 200, body: { content: body.content } };
  }
}

function inOps(answer: (request: GitHubRequest) => GitHubReply) {
  return (request: GitHubRequest) =>
    `${request.params.owner}/${request.params.repo}` === 'octo-org/ops' ? answer(request) : notFound();
}

function userNamed(login: string) {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}

function issueJson({ isPullRequest, comments, ...issue }: TestIssue): object {
  return { ...issue, comments: comments.length, ...(isPullRequest && { pull_request: {} }) };
}
