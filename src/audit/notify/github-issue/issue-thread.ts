import { sanitize } from '../../../format.ts';
import type { GitHub } from '../../../github/github-client.ts';
import {
  addReaction,
  createComment,
  createIssue,
  type Issue,
  type IssueComment,
  type IssueText,
  mayWrite,
  type RepositoryName,
  readComments,
  readIssues,
  readViewer,
  saysSame,
  updateIssue,
} from '../../../github/issues.ts';
import { formatIso, MINUTE } from '../../../time.ts';
import type { Comments, HoldAnswer, PersonComment } from '../../holds/hold-requests.ts';
import { parseKeepCommands } from '../../holds/keep-command.ts';
import { answerComment, answeredComment, isOurs } from './comment-text.ts';
import { issueMarker } from './issue-text.ts';

/** ThreadOptions say where the issue of an account is. */
export interface ThreadOptions {
  github: GitHub;
  repository: RepositoryName;
  account: string;
}

const LABEL = 'keylease';
/** Comments are read again for so long, in milliseconds: one may come to light later than another that was written after it. */
const OVERLAP = 5 * MINUTE;
/** With so many comments of our own since the last one of somebody else, they need not be read each time. */
const MANY = 50;

/**
 * IssueThread is the issue of an account, and the comments on it. The issue is one that the token's own user or app
 * created, with our label, and that begins with the marker of the account: nobody else can make one that passes for it.
 * Methods throw ApiError or Problem.
 */
export class IssueThread {
  readonly #options: ThreadOptions;
  readonly #viewer: string;
  readonly #writers = new Map<string, Promise<boolean>>();
  #issue: Issue | undefined;

  private constructor(
    options: ThreadOptions,
    { viewer, issue }: { viewer: string; issue: Issue | undefined },
  ) {
    this.#options = options;
    this.#viewer = viewer;
    this.#issue = issue;
  }

  /** open finds the issue, if there is one. */
  static async open(options: ThreadOptions): Promise<IssueThread> {
    const { github, repository, account } = options;
    const viewer = await readViewer(github);
    const issues = await readIssues(github, repository, LABEL);
    const issue = issues.find(
      ({ author, body }) => author === viewer && body.trimStart().startsWith(issueMarker(account)),
    );
    return new IssueThread(options, { viewer, issue });
  }

  /** exists tells whether there is an issue. */
  get exists(): boolean {
    return this.#issue !== undefined;
  }

  /** write makes the issue say something, and creates it if there is none. */
  async write(text: IssueText): Promise<void> {
    const { github, repository } = this.#options;
    this.#issue ??= await createIssue(github, repository, { ...text, label: LABEL });
    const { number, isOpen, title, body } = this.#issue;
    if (isOpen === text.isOpen && title === text.title && saysSame(body, text.body)) return;
    this.#issue = await updateIssue(github, repository, { ...text, number });
  }

  /** comment comments on the issue, which exists. */
  async comment(body: string): Promise<void> {
    const { github, repository } = this.#options;
    if (this.#issue) await createComment(github, repository, { number: this.#issue.number, body });
  }

  /** read returns the comments of others since a time (ISO 8601), or ever, but for those of people who are gone. */
  async read(since: string | undefined): Promise<Comments> {
    if (!this.#issue) return { comments: [], readUntil: undefined };
    const { github, repository } = this.#options;
    const all = await readComments(github, repository, {
      number: this.#issue.number,
      since: since && formatIso(Date.parse(since) - OVERLAP),
    });
    const own = all.filter((each) => each.author === this.#viewer && isOurs(each.body));
    const answered = new Set(own.map(({ body }) => answeredComment(body)));
    const others = all.filter((each) => each.author !== undefined && !own.includes(each));
    const latest = all
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1);
    const comments: PersonComment[] = [];
    for (const each of others) comments.push(await this.#personComment(each, answered.has(each.id)));
    return { comments, readUntil: others.length > 0 || own.length >= MANY ? latest : undefined };
  }

  /** answer replies to a comment, and gives it a thumb. The reply comes last: a comment that has one is not answered again. */
  async answer(answer: HoldAnswer): Promise<void> {
    const { github, repository } = this.#options;
    const id = Number(answer.source.split('-').at(-1));
    await addReaction(github, repository, { comment: id, isUp: answer.isGranted });
    await this.comment(answerComment(answer, id));
  }

  async #personComment(comment: IssueComment, isAnswered: boolean): Promise<PersonComment> {
    const { owner, repo } = this.#options.repository;
    const { id, author = '', body, createdAt } = comment;
    return {
      source: `${owner}/${repo}#comment-${id}`,
      by: sanitize(author),
      at: Date.parse(createdAt),
      text: body,
      refusal: await this.#refusal(comment),
      isAnswered,
    };
  }

  async #refusal(comment: IssueComment): Promise<PersonComment['refusal']> {
    const { author = '', isByPerson, body, createdAt, updatedAt } = comment;
    if (parseKeepCommands(body).length === 0) return undefined; // It asks for nothing.
    if (!isByPerson || !(await this.#mayWrite(author))) return 'not-allowed';
    // Whoever may write can edit the comments of others, and REST does not say who did.
    return updatedAt === createdAt ? undefined : 'edited';
  }

  #mayWrite(login: string): Promise<boolean> {
    const { github, repository } = this.#options;
    const known = this.#writers.get(login) ?? mayWrite(github, repository, login);
    this.#writers.set(login, known);
    return known;
  }
}
