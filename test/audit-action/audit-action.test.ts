import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { freshKey } from '../../demo/world/keys.ts';
import { Pictor } from '../../demo/world/pictor.ts';
import { type Ended, RunnerJob } from '../../demo/world/runner.ts';
import { TOKEN } from '../support/account.ts';
import { pass } from '../support/fault.ts';
import { FaultServer } from '../support/faults.ts';
import type { TestRepository } from '../support/github/git.ts';
import { GITHUB_TOKEN, GitHubServer } from '../support/github.ts';
import { QUICK_START, QUICK_WRITES } from '../support/quick.ts';

const ACTION = fileURLToPath(new URL('../../audit', import.meta.url));
const BRANCH = 'keylease-ledger';

let pictor: Pictor;
let api: FaultServer;
let github: GitHubServer;
let repository: TestRepository;
let job: RunnerJob;

beforeEach(async () => {
  pictor = new Pictor(TOKEN);
  pictor.register('laptop', freshKey('octocat'), 100);
  api = new FaultServer();
  await api.listen(await pictor.listen());
  github = await GitHubServer.start();
  repository = github.repositories.add('octo-org/ops');
  job = newJob();
});

afterEach(async () => {
  job.dispose();
  await api.close();
  await pictor.close();
  await github.close();
});

function newJob(): RunnerJob {
  return new RunnerJob({
    ...QUICK_START,
    ...QUICK_WRITES,
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octo-org/ops',
    GITHUB_ACTOR: 'octocat',
    PICTOR_API_KEY: TOKEN,
  });
}

/** run is one run of the workflow; nothing secret is in its log, its summary or its files. */
async function run(inputs: Record<string, string> = {}, own = job) {
  const lines = [
    'version: 1',
    'accounts:',
    `  - { name: pictor-prod, provider: pictor, token: { env: PICTOR_API_KEY }, api-url: "${api.url}", enforce: pictor-prod }`,
    'rules: { unrecognized: { do: delete }, compromised: { do: report } }',
    'limits: { deletions: 10, share: 100% }',
    'notify: { report: true }',
    `ledger: github://octo-org/ops/${BRANCH}/ledger/`,
    `reports: github://octo-org/ops/${BRANCH}/reports/`,
  ];
  writeFileSync(join(own.workspace, 'keylease.yaml'), lines.join('\n'));
  const use = own.use({ 'github-token': GITHUB_TOKEN, ...inputs }, ACTION);
  const ended: Ended = await use.main();
  for (const text of [ended.log, ended.summary]) {
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain(GITHUB_TOKEN);
  }
  return { ...ended, outputs: Object.fromEntries(use.outputs) };
}

function head() {
  return JSON.parse(repository.files(BRANCH).get('ledger/pictor-prod/ledger.json') ?? 'null');
}

describe('the audit as an Action', () => {
  it('runs first on an empty repository, and then goes on', async () => {
    repository = github.repositories.add('octo-org/ops', { isEmpty: true });
    const first = await run({ 'fail-on': 'never', formats: 'sarif, csv' });
    expect(first).toMatchObject({
      code: 0,
      outputs: {
        outcome: 'clean',
        worst: 'high',
        keys: '1',
        findings: '1',
        critical: '0',
        high: '1',
        deleted: '0',
      },
    });
    expect(first.errors).toEqual([expect.stringMatching(/^laptop \(SHA256:\S+\) on pictor-prod: /)]);
    expect(first.summary).toMatch(/^# SSH keys of `pictor-prod`: /);
    const { 'report-path': folder = '', 'sarif-path': sarif = '' } = first.outputs;
    expect(JSON.parse(readFileSync(sarif, 'utf8')).runs[0].results).toHaveLength(1);
    expect(JSON.stringify(JSON.parse(readFileSync(sarif, 'utf8')))).toContain('"uri":"keylease.yaml"');
    expect(existsSync(join(folder, 'keylease.csv'))).toBe(true);
    expect(existsSync(join(folder, 'pictor-prod/latest.html'))).toBe(true);
    expect(head()).toMatchObject({ runs: [{ keys: 1 }] });
    expect(head().lock).toBeUndefined();
    expect([...repository.files(BRANCH).keys()]).toContain('reports/pictor-prod/latest.md');
    const commits = repository.history(BRANCH).length;
    expect(commits).toBeLessThan(8);

    const next = await run({ 'fail-on': 'never' });
    expect(next).toMatchObject({ code: 0, outputs: { outcome: 'clean', findings: '1' } });
    expect(head()).toMatchObject({ runs: [{ keys: 1 }, { keys: 1 }] });
    expect(repository.history(BRANCH).length - commits).toBeLessThan(6);
    expect([...repository.branches.keys()]).toEqual([BRANCH]);
  });

  it('lets one of two runs act, and says in the other why it did not', async () => {
    let other: ReturnType<typeof run> | undefined;
    const second = newJob();
    // By then the first has the lock.
    api.next(/^GET \/ssh-keys/, async (exchange) => {
      other = run({ 'fail-on': 'never' }, second);
      await other;
      await pass(exchange);
    });
    const first = await run({ 'fail-on': 'never' });
    expect(first).toMatchObject({ code: 0, outputs: { outcome: 'clean' } });
    const ended = await other;
    second.dispose();
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: 'incomplete', deleted: '0' } });
    expect(ended?.errors.join('\n')).toMatch(
      /another-run: run \S+ on GitHub, octo-org\/ops\/actions\/runs\/\d+/,
    );
    expect(ended?.errors.at(-1)).toBe('Incomplete: pictor-prod.');
    expect(head().runs).toHaveLength(1);
  });

  it('names the permission that is missing, and fails', async () => {
    repository.contents = 'read';
    const ended = await run({ 'fail-on': 'never' });
    expect(ended).toMatchObject({ code: 1, outputs: { outcome: 'incomplete', keys: '1' } });
    expect(ended.errors.join('\n')).toMatch(
      /Branch keylease-ledger of octo-org\/ops cannot be written: .*Give the token or the GitHub App the permission contents: write/,
    );
    expect(repository.branches.has(BRANCH)).toBe(false);
  });

  it('fails by the severity of findings, and has no SARIF where nothing was evaluated', async () => {
    const severe = await run({ 'fail-on': 'high' });
    expect(severe).toMatchObject({ code: 1, outputs: { outcome: 'findings', worst: 'high' } });
    expect(severe.errors.at(-1)).toBe('1 finding at or above high.');
    job.env.PICTOR_API_KEY = 'tok-wrong-0123456789';
    const refused = await run({ 'fail-on': 'never' });
    expect(refused).toMatchObject({
      code: 1,
      outputs: { outcome: 'failed', worst: 'none', 'sarif-path': '' },
    });
    expect(refused.errors.at(-1)).toBe('Not evaluated: pictor-prod.');
  });
});
