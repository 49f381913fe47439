import { issueNotifier } from '../../../src/audit/notify/github-issue/issue-notifier.ts';
import type { Notifier } from '../../../src/audit/notify/notifier.ts';
import { FaultServer } from '../../support/faults.ts';
import type { TestIssue } from '../../support/github/issues.ts';
import { GITHUB_TOKEN, GitHubServer } from '../../support/github.ts';
import { DAY, keyNumber, pin, policyFor, World } from '../world.ts';

/** Tracker is an account whose audit writes issues to octo-org/ops as keylease-bot, behind a fault server. */
export class Tracker {
  readonly world = new World();
  readonly faults = new FaultServer();
  readonly github: GitHubServer;
  settings = {
    owner: 'octo-org',
    repo: 'ops',
    mentionsOwners: false,
    longest: 90 * DAY,
    auth: { token: { env: 'GITHUB_TOKEN' } },
    apiUrl: '',
  };

  private constructor(github: GitHubServer) {
    this.github = github;
  }

  /** start makes an account with two keys of nobody, which are to be deleted after seven days, and one of octocat. */
  static async start(): Promise<Tracker> {
    const github = await GitHubServer.start();
    const tracker = new Tracker(github);
    tracker.settings.apiUrl = await tracker.faults.listen(github.url);
    github.tokens.set(GITHUB_TOKEN, 'keylease-bot');
    tracker.reset();
    return tracker;
  }

  /** reset is the beginning of everything again, without another server. */
  reset(): void {
    const { world, github, faults } = this;
    faults.clear();
    Object.assign(world, {
      now: Date.parse('2026-11-24T12:00:00Z'),
      keys: [1, 2, 8].map((each) => keyNumber(each)),
    });
    world.files.clear();
    world.removed.length = 0;
    world.policy = policyFor(
      { recognize: { leases: {}, keys: [pin(8)] } },
      { unrecognized: { do: 'delete' } },
    );
    github.issues.reset();
    github.issues.clock = () => world.now;
    github.issues.permissions.set('keylease-bot', 'write').set('octocat', 'write').set('hubot', 'read');
  }

  /** notifier is a fresh one, as each run makes it. */
  get notifier(): Notifier {
    return issueNotifier(this.settings, {
      grace: 7 * DAY,
      reports: '/reports',
      env: {},
      read: async () => GITHUB_TOKEN,
      mask: () => {},
      second: 1,
    });
  }

  /** audit runs the audit once; `days` later than before. */
  async audit(days = 0) {
    this.world.now += days * DAY;
    return this.world.audit({ notifiers: [this.notifier] });
  }

  get issues(): TestIssue[] {
    return this.github.issues.issues;
  }

  /** issue is the first one. */
  get issue(): TestIssue {
    const [issue] = this.issues;
    if (!issue) throw new Error('there is no issue');
    return issue;
  }

  /** say is a comment of somebody on the issue. */
  say(login: string, body: string, fields: Parameters<GitHubServer['issues']['addComment']>[3] = {}) {
    return this.github.issues.addComment(this.issue, login, body, fields);
  }

  /** replies are the comments of keylease since one of somebody. */
  repliesTo({ id }: { id: number }): string[] {
    return this.issue.comments
      .filter(({ user, body }) => user?.login === 'keylease-bot' && body.includes(`answer to ${id} `))
      .map(({ body }) => body);
  }

  /** writes are the requests that change something, of a task. */
  async writes(task: () => Promise<unknown>): Promise<string[]> {
    const before = this.github.requests.length;
    await task();
    return this.github.requests.slice(before).filter((each) => !/^GET |^POST \/graphql/.test(each));
  }

  async close(): Promise<void> {
    await this.faults.close();
    await this.github.close();
  }
}
