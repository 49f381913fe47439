import type { PeopleSettings } from '../../../src/audit/people/people-form.ts';
import { peopleRecognizer } from '../../../src/audit/people/people-recognizer.ts';
import type { Recognizer } from '../../../src/audit/recognition.ts';
import { FaultServer } from '../../support/faults.ts';
import { GITHUB_TOKEN, GitHubServer } from '../../support/github.ts';
import { publicKey } from '../../support/numbered-keys.ts';
import { keyNumber, policyFor, World } from '../world.ts';

/** Staff is an account whose keys belong to people of octo-org, who are recognized by GitHub behind a fault server. */
export class Staff {
  readonly world = new World();
  readonly faults = new FaultServer();
  readonly github: GitHubServer;
  settings: PeopleSettings;
  /** What the secrets of the settings hold. */
  secret = GITHUB_TOKEN;

  private constructor(github: GitHubServer, apiUrl: string) {
    this.github = github;
    const auth = { token: { env: 'GITHUB_TOKEN' } };
    this.settings = { orgs: ['octo-org'], teams: [], users: [], signingKeys: true, auth, apiUrl };
  }

  /** start makes an organization whose member N, from 0 (octocat), has publicKey(N), which is on the account. */
  static async start(members = 3): Promise<Staff> {
    const github = await GitHubServer.start();
    const staff = new Staff(github, '');
    staff.settings.apiUrl = await staff.faults.listen(github.url);
    const logins = Array.from({ length: members }, (_, number) =>
      number === 0 ? 'octocat' : `user-${number}`,
    );
    for (const [number, login] of logins.entries())
      github.people.addUser(login, { keys: [publicKey(number)] });
    github.people.addOrganization('octo-org', logins);
    staff.world.keys = logins.slice(0, 10).map((_, number) => keyNumber(number));
    staff.world.policy = policyFor({}, { unrecognized: { do: 'delete' } });
    return staff;
  }

  get members(): string[] {
    return this.github.people.organizations.get('octo-org')?.members ?? [];
  }

  /** recognizer is a fresh one, as each run makes it. */
  get recognizer(): Recognizer {
    const { store, now } = this.world;
    const read = async () => this.secret;
    return peopleRecognizer(this.settings, {
      env: {},
      read,
      mask: () => {},
      clock: () => now,
      store,
      second: 1,
    });
  }

  /** audit runs the audit once; `hours` later than before. */
  async audit(hours = 1) {
    this.world.now += hours * 3600_000;
    this.world.sources = [this.recognizer];
    return this.world.audit();
  }

  /** requests are how many a task takes. */
  async requests(task: () => Promise<unknown>): Promise<number> {
    const before = this.github.requests.length;
    await task();
    return this.github.requests.length - before;
  }

  async close(): Promise<void> {
    await this.faults.close();
    await this.github.close();
  }
}
