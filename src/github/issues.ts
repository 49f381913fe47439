import * as z from 'zod';
import { sanitize } from '../format.ts';
import type { GitHub, GitHubCall } from './github-client.ts';
import { incompleteAnswer, parseAnswer } from './parse-answer.ts';

/** RepositoryName is a repository, as `octo-org/ops` names it. */
export interface RepositoryName {
  owner: string;
  repo: string;
}

/** MAX_BODY is how long the text of an issue or a comment may be, in characters: longer ones are refused with 422. */
export const MAX_BODY = 65_536;

const author = z.object({ login: z.string().min(1), type: z.string() }).nullable();
const time = z.iso.datetime();
const issueForm = z.object({
  number: z.int().positive(),
  state: z.enum(['open', 'closed']),
  title: z.string(),
  body: z.string().nullable(),
  user: author,
  labels: z.array(z.union([z.string(), z.object({ name: z.string() })])),
  pull_request: z.unknown().optional(),
});
const commentForm = z.object({
  id: z.int().positive(),
  body: z.string(),
  user: author,
  created_at: time,
  updated_at: time,
  performed_via_github_app: z.unknown().optional(),
});
const permissionForm = z.object({ permission: z.enum(['admin', 'write', 'read', 'none']) });

/** Issue is an issue of a repository. */
export interface Issue {
  number: number;
  isOpen: boolean;
  title: string;
  /** Markdown, with `\n` between lines. */
  body: string;
  /** Login; undefined for a user who is gone. */
  author: string | undefined;
  labels: string[];
}

/** IssueComment is a comment on an issue. Times are ISO 8601. */
export interface IssueComment {
  id: number;
  body: string;
  /** Login; undefined for a user who is gone. */
  author: string | undefined;
  /** Whether a person wrote it, by themselves: no bot, and no app in their name. */
  isByPerson: boolean;
  createdAt: string;
  /** Later than createdAt if somebody has edited it: perhaps its author, perhaps not. */
  updatedAt: string;
}

/** IssueText is what an issue says. */
export type IssueText = Pick<Issue, 'title' | 'body' | 'isOpen'>;

/** readViewer returns the login that a token acts as, that of an app with its `[bot]`. Throws ApiError or Problem. */
export async function readViewer(github: GitHub): Promise<string> {
  const failure = 'GitHub does not say whose the token is';
  // GET /user is not for apps (docs.github.com, "REST API endpoints for users").
  const answer = await github.graphql('query { viewer { login } }', { failure });
  return parseAnswer(z.object({ viewer: z.object({ login: z.string().min(1) }) }), answer, failure).viewer
    .login;
}

/**
 * readIssues reads all issues of a repository with a label, open and closed ones, oldest first. It lists them, because a
 * search lags behind. Throws ApiError or Problem.
 */
export async function readIssues(
  github: GitHub,
  repository: RepositoryName,
  label: string,
): Promise<Issue[]> {
  const failure = `The issues of ${nameOf(repository)} cannot be read`;
  const issues: Issue[] = [];
  const parameters = { ...repository, labels: label, state: 'all', sort: 'created', direction: 'asc' };
  const route = 'GET /repos/{owner}/{repo}/issues';
  for await (const page of github.pages({ route, parameters, failure })) {
    const all = parseAnswer(z.array(issueForm), page, failure);
    issues.push(...all.filter((each) => each.pull_request === undefined).map(toIssue));
  }
  return issues;
}

/**
 * createIssue creates an issue with a label, and the label if there is none: GitHub drops a label that the token may not
 * set, without a word. Throws ApiError or Problem; nothing is created if the token may not create labels.
 */
export async function createIssue(
  github: GitHub,
  repository: RepositoryName,
  { label, title, body }: Pick<IssueText, 'title' | 'body'> & { label: string },
): Promise<Issue> {
  const failure = `No issue was created in ${nameOf(repository)}`;
  await createLabel(
    github,
    { route: 'POST /repos/{owner}/{repo}/labels', failure },
    { ...repository, label },
  );
  const parameters = { ...repository, title, body, labels: [label] };
  const answer = await github.request({ route: 'POST /repos/{owner}/{repo}/issues', parameters, failure });
  const issue = toIssue(parseAnswer(issueForm, answer.data, failure));
  if (issue.labels.includes(label) && saysSame(issue.body, body)) return issue;
  throw incompleteAnswer(failure, 'GitHub did not take it as it is');
}

async function createLabel(
  github: GitHub,
  call: GitHubCall,
  { label: name, ...repository }: RepositoryName & { label: string },
): Promise<void> {
  try {
    await github.request({ ...call, parameters: { ...repository, name }, isRepeatable: true });
  } catch (error) {
    // It exists (docs.github.com, "Create a label").
    if ((error as { status?: unknown }).status !== 422) throw error;
  }
}

/** updateIssue changes what an issue says, and whether it is open. Throws ApiError or Problem. */
export async function updateIssue(
  github: GitHub,
  repository: RepositoryName,
  { number, title, body, isOpen }: IssueText & Pick<Issue, 'number'>,
): Promise<Issue> {
  const failure = `Issue ${nameOf(repository)}#${number} was not updated`;
  const state = isOpen ? 'open' : 'closed';
  const answer = await github.request({
    route: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
    parameters: { ...repository, issue_number: number, title, body, state },
    failure,
    isRepeatable: true,
  });
  const issue = toIssue(parseAnswer(issueForm, answer.data, failure));
  if (issue.number === number && issue.isOpen === isOpen && saysSame(issue.body, body)) return issue;
  throw incompleteAnswer(failure, 'GitHub did not take it as it is');
}

/**
 * readComments reads the comments on an issue that were written or edited at a time (ISO 8601) or later, or all of them, in
 * the order in which they were written. Throws ApiError or Problem.
 */
export async function readComments(
  github: GitHub,
  repository: RepositoryName,
  { number, since }: { number: number; since: string | undefined },
): Promise<IssueComment[]> {
  const failure = `The comments on ${nameOf(repository)}#${number} cannot be read`;
  const comments = new Map<number, IssueComment>();
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const parameters = { ...repository, issue_number: number, ...(since === undefined ? {} : { since }) };
  for await (const page of github.pages({ route, parameters, failure })) {
    for (const each of parseAnswer(z.array(commentForm), page, failure))
      comments.set(each.id, toComment(each));
  }
  return [...comments.values()].sort((one, other) => one.id - other.id);
}

/** createComment comments on an issue. Throws ApiError or Problem. */
export async function createComment(
  github: GitHub,
  repository: RepositoryName,
  { number, body }: { number: number; body: string },
): Promise<void> {
  const failure = `Nobody was told on ${nameOf(repository)}#${number}`;
  const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const answer = await github.request({
    route,
    parameters: { ...repository, issue_number: number, body },
    failure,
  });
  const comment = parseAnswer(commentForm, answer.data, failure);
  if (!saysSame(comment.body, body))
    throw incompleteAnswer(failure, 'GitHub did not take the comment as it is');
}

/** addReaction adds a thumb, up or down, to a comment; a second time, that changes nothing. Throws ApiError. */
export async function addReaction(
  github: GitHub,
  repository: RepositoryName,
  { comment, isUp }: { comment: number; isUp: boolean },
): Promise<void> {
  await github.request({
    route: 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
    parameters: { ...repository, comment_id: comment, content: isUp ? '+1' : '-1' },
    failure: `A comment in ${nameOf(repository)} got no reaction`,
    isRepeatable: true,
  });
}

/**
 * mayWrite tells whether a user may write to a repository. GitHub answers `write` for the role `maintain` too, and its base
 * for a role of one's own (docs.github.com, "Get repository permissions for a user"). Throws ApiError or Problem.
 */
export async function mayWrite(
  github: GitHub,
  repository: RepositoryName,
  username: string,
): Promise<boolean> {
  const failure = `GitHub does not say what ${sanitize(username)} may do in ${nameOf(repository)}`;
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const answer = await github.request({ route, parameters: { ...repository, username }, failure });
  const { permission } = parseAnswer(permissionForm, answer.data, failure);
  return permission === 'admin' || permission === 'write';
}

function toIssue({ number, state, title, body, user, labels }: z.output<typeof issueForm>): Issue {
  return {
    number,
    isOpen: state === 'open',
    title,
    body: (body ?? '').replaceAll('\r\n', '\n'),
    author: user?.login,
    labels: labels.map((label) => (typeof label === 'string' ? label : label.name)),
  };
}

function toComment(comment: z.output<typeof commentForm>): IssueComment {
  const { id, body, user, created_at: createdAt, updated_at: updatedAt } = comment;
  const hasApp = (comment.performed_via_github_app ?? null) !== null;
  return {
    id,
    body,
    author: user?.login,
    isByPerson: user?.type === 'User' && !hasApp,
    createdAt,
    updatedAt,
  };
}

/** saysSame tells whether two texts are the same, but for what GitHub may do to line ends and to white space at the end. */
export function saysSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => text.replaceAll('\r\n', '\n').trim());
  return first === second;
}

function nameOf({ owner, repo }: RepositoryName): string {
  return `${owner}/${repo}`;
}
