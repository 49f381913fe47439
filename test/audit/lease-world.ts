import type { AccountKey } from '../../src/accounts/account.ts';
import type { RunSettings } from '../../src/audit/ask-about-runs.ts';
import { runReader } from '../../src/audit/lease-runs.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { FaultServer } from '../support/faults.ts';
import type { TestRepository } from '../support/github/runs.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { HOUR, keyNumber, pin, policyFor, START, World } from './world.ts';

const SECRET = { env: 'LEASE_SECRET' };

/**
 * LeaseWorld is an account whose keys are leased by runs of octo-org/train, and an audit that asks a GitHub behind a fault
 * server about them. Its policy deletes what is unrecognized, and leases of runs that are over.
 */
export class LeaseWorld {
  readonly world = new World();
  readonly faults = new FaultServer();
  readonly github: GitHubServer;
  readonly train: TestRepository;
  readonly settings: RunSettings = {
    auth: { token: { env: 'GITHUB_TOKEN' } },
    apiUrl: undefined,
    repositories: ['octo-org/train#4711'],
  };

  private constructor(github: GitHubServer) {
    this.github = github;
    this.train = github.runs.addRepository('octo-org/train', 4711);
  }

  static async start(): Promise<LeaseWorld> {
    const leased = new LeaseWorld(await GitHubServer.start());
    const { world, settings } = leased;
    settings.apiUrl = await leased.faults.listen(leased.github.url);
    const leases = { repositories: settings.repositories, secret: SECRET, github: settings };
    world.policy = policyFor(
      { recognize: { keys: [pin(1)], leases } },
      { unrecognized: { do: 'delete' }, 'finished-run': { do: 'delete' }, 'expired-lease': { do: 'delete' } },
    );
    world.options.readRuns = runReader(settings, {
      env: {},
      read: async () => GITHUB_TOKEN,
      mask: () => {},
      second: 1,
    });
    leased.reset();
    return leased;
  }

  /** reset is a new account, with one key that somebody owns, and no runs. */
  reset(): void {
    this.faults.clear();
    this.github.requests.length = 0;
    this.train.runs.clear();
    this.world.files.clear();
    this.world.removed.length = 0;
    this.world.now = START;
    this.world.keys = [keyNumber(1)];
  }

  /** lease puts a key on the account that a run has leased 20 hours ago, for 24 hours. */
  lease(number: number, fields: Partial<Parameters<typeof makeLeaseName>[0]> = {}): AccountKey {
    const name = makeLeaseName({
      repository: 'train',
      repositoryId: 4711,
      runId: 7,
      attempt: 1,
      expiresAt: START + 4 * HOUR,
      fingerprint: fingerprint(number),
      secret: 'lease-secret',
      ...fields,
    });
    const key = keyNumber(number, { name, createdAt: START - 20 * HOUR });
    this.world.keys.push(key);
    return key;
  }

  /** audit runs the audit once, and returns what the report says of a key. */
  async audit(id: string) {
    const report = await this.world.audit();
    const key = report.keys.find((each) => each.id === id);
    return {
      report,
      decision: key?.decision,
      rules: key?.findings.map(({ rule }) => rule) ?? [],
      notEvaluated: report.notEvaluated.map(({ what, why }) => `${what}: ${why}`),
    };
  }

  async close(): Promise<void> {
    await this.faults.close();
    await this.github.close();
  }
}
