import { once } from 'node:events';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { useFolder } from '../support/folder.ts';
import { BUCKET, fingerprint, publicKey, Stage, TOKEN, TOPIC } from './stage.ts';

const folder = useFolder();
let stage: Stage;
beforeEach(async () => {
  stage = await new Stage().open();
});
afterEach(async () => {
  expect(stage.leaks).toEqual([]);
  await stage.close();
});

const deletions = () => stage.pictor.requests.filter((request) => request.startsWith('DELETE'));

describe('the built function', () => {
  it('audits every account on a schedule, reports, and deletes nothing that is not armed', async () => {
    stage.pictor.register('hubot', publicKey(2), 100);
    stage.start();
    const answer = await stage.answer({
      version: '0',
      id: '53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa',
      'detail-type': 'Scheduled Event',
      source: 'aws.scheduler',
      account: '123456789012',
      detail: '{}',
    });
    expect(answer).toMatchObject({ complete: true, accounts: [{ account: 'pictor-prod', mode: 'report' }] });
    expect(answer.accounts[0].figures).toMatchObject({ keys: 2, recognized: 1, blocked: 1, confirmed: 0 });
    expect(deletions()).toEqual([]);
    expect(stage.json('ledger/pictor-prod/ledger.json').runs).toHaveLength(1);
    const reports = stage.objects.filter((key) => key.startsWith('reports/pictor-prod/'));
    const [, day = ''] = /^(\d{8})T/.exec(answer.run) ?? [];
    const dated = `${day.slice(0, 4)}/${day.slice(4, 6)}/${day.slice(6)}/${answer.run}`;
    expect(reports).toEqual(
      [dated, 'latest'].flatMap((name) =>
        ['html', 'json', 'md'].map((end) => `reports/pictor-prod/${name}.${end}`),
      ),
    );
  });

  it('removes reports that are no longer needed', async () => {
    for (const day of ['2025/01/31', new Date().toISOString().slice(0, 10).replaceAll('-', '/')]) {
      for (const end of ['html', 'json', 'md'])
        stage.s3.put(BUCKET, `reports/pictor-prod/${day}/20250131T103000Z-7f3a.${end}`, '');
    }
    stage.start();
    expect(await stage.answer()).toMatchObject({ complete: true });
    const earlier = stage.objects.filter((key) => key.includes('/20250131T'));
    expect(earlier).toHaveLength(3);
    expect(earlier.join()).not.toContain('2025/01/31/');
  });

  it('reads only the account that is asked for', async () => {
    stage.aws.secrets.set('keylease/pictor-lab', TOKEN);
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.start();
    expect(await stage.answer({ list: true })).toEqual({ accounts: ['pictor-prod', 'pictor-lab'] });
    const { accounts } = await stage.answer({ account: 'pictor-lab' });
    expect(accounts.map(({ account }: { account: string }) => account)).toEqual(['pictor-lab']);
    expect(stage.objects.some((key) => key.startsWith('ledger/pictor-prod/'))).toBe(false);
    await expect(stage.answer({ account: 'pictor' })).rejects.toThrow(
      'Account pictor cannot be audited: the policy does not name it. Name one of: pictor-prod, pictor-lab.',
    );
  });

  it('keeps ledger and reports in its own bucket, wherever its policy is', async () => {
    const policy = String(stage.s3.buckets.get(BUCKET)?.get('policy.yaml')?.bytes);
    stage.s3.buckets.get(BUCKET)?.delete('policy.yaml');
    stage.s3.put('octo-org-policies', 'security/keylease.yaml', policy);
    stage.start({
      KEYLEASE_POLICY: 's3://octo-org-policies/security/keylease.yaml',
      KEYLEASE_HOME: `s3://${BUCKET}/`,
    });
    await stage.answer();
    expect([...(stage.s3.buckets.get('octo-org-policies')?.keys() ?? [])]).toEqual([
      'security/keylease.yaml',
    ]);
    expect(stage.objects).toEqual(
      expect.arrayContaining(['ledger/pictor-prod/ledger.json', 'reports/pictor-prod/latest.json']),
    );
  });

  it('explains one key, and changes nothing', async () => {
    stage.setPolicy({ armed: true });
    stage.pictor.register('hubot', publicKey(2), 100);
    stage.start();
    const { explanations, history } = await stage.answer({ account: 'pictor-prod', explain: fingerprint(2) });
    expect(explanations).toMatchObject([{ fingerprint: fingerprint(2), decision: 'mark' }]);
    expect(history).toEqual({ records: [], removals: [] });
    expect(stage.objects).toEqual(['policy.yaml']);
  });

  it('writes a line for each decision but keep, and metrics of the account and of all', async () => {
    stage.setPolicy({ armed: true });
    stage.pictor.register('hubot', publicKey(2), 100);
    stage.start();
    const { run } = await stage.answer();
    const decisions = stage.lines.filter(({ message }) => message === 'decision');
    expect(decisions).toMatchObject([
      { run, account: 'pictor-prod', fingerprint: fingerprint(2), decision: 'mark', rules: ['unrecognized'] },
    ]);
    const [metrics] = stage.lines.filter(({ _aws }) => _aws);
    expect(metrics).toMatchObject({
      service: 'keylease',
      account: 'pictor-prod',
      CompleteRuns: 1,
      Keys: 2,
      Marked: 1,
      Deleted: 0,
      Unconfirmed: 0,
      NeedsPerson: 0,
      OldestKeyDays: 200,
      NotEvaluated: 0,
      Incomplete: 0,
      Blocked: 0,
    });
  });

  it('writes a line for each deletion, and each notice that was given or could not be', async () => {
    stage.setPolicy({ armed: true, notify: `{ sns: "${TOPIC}", slack: { secret: keylease/slack } }` });
    stage.slack.statuses = [404];
    stage.pictor.register('hubot', publicKey(2), 100);
    stage.leave(7);
    stage.start();
    await stage.answer();
    const lines = (of: string) => stage.lines.filter(({ message }) => message === of);
    expect(lines('deletion')).toMatchObject([
      { level: 'INFO', account: 'pictor-prod', outcome: 'confirmed', rules: ['expired-lease'] },
    ]);
    const notices = (of: string) => lines(of).map(({ level, channel, stage }) => [level, channel, stage]);
    expect(notices('notified')).toEqual([
      ['INFO', 'report', 'before'],
      ['INFO', 'sns', 'before'],
      ['INFO', 'sns', 'after'],
    ]);
    expect(notices('not notified')).toEqual([
      ['ERROR', 'slack', 'before'],
      ['ERROR', 'slack', 'after'],
    ]);
    for (const { why } of lines('not notified')) expect(why).toContain('404');
  });

  it('loads no zod for a policy that can be used, and nothing of the AWS SDK before it asks AWS for something', async () => {
    cpSync('dist/lambda', join(folder.path, 'lambda'), { recursive: true });
    cpSync('dist/vendor', join(folder.path, 'vendor'), { recursive: true });
    const sdks = readdirSync('src/aws/sdk').map((name) => name.replace('.ts', ''));
    for (const name of sdks) rmSync(join(folder.path, 'vendor', `${name}.js`));
    stage.start({
      FUNCTION_FILE: join(folder.path, 'lambda/index.mjs'),
      KEYLEASE_POLICY: String(stage.s3.buckets.get(BUCKET)?.get('policy.yaml')?.bytes).replaceAll(
        /: (ledger|reports)\//g,
        `: s3://${BUCKET}/$1/`,
      ),
    });
    expect(await stage.answer({ list: true })).toEqual({ accounts: ['pictor-prod'] });
    await expect(stage.answer({ acount: 'pictor-prod' })).rejects.toThrow('unknown field acount');
    expect(JSON.stringify(await stage.answer())).toContain("Cannot find module '../vendor/s3-sdk.js'");
  });

  it('says what is missing where there is no policy', async () => {
    stage.start({ KEYLEASE_POLICY: '' });
    await expect(stage.answer()).rejects.toThrow('KEYLEASE_POLICY is empty');
  });
});

describe('the page about all accounts', () => {
  it('has what earlier calls found about other accounts', async () => {
    stage.aws.secrets.set('keylease/pictor-lab', TOKEN);
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.start();
    for (const account of ['pictor-prod', 'pictor-lab'])
      expect(await stage.answer({ account })).toMatchObject({ complete: true, notEvaluated: [] });
    const page = String(stage.s3.buckets.get(BUCKET)?.get('reports/index.html')?.bytes);
    for (const account of ['pictor-prod', 'pictor-lab']) expect(page).toContain(`href="${account}/`);
  });

  it('is written once where the sender asks for that when all calls have ended', async () => {
    stage.aws.secrets.set('keylease/pictor-lab', TOKEN);
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.start();
    const pages = () =>
      stage.s3.requests.filter(
        ({ key, operation }) => key === 'reports/index.html' && operation === 'PutObject',
      );
    for (const account of ['pictor-prod', 'pictor-lab'])
      expect(await stage.answer({ account, page: false })).toMatchObject({
        complete: true,
        notEvaluated: [],
      });
    expect(pages()).toHaveLength(0);
    expect(await stage.answer({ page: true })).toEqual({
      run: expect.any(String),
      complete: true,
      notEvaluated: [],
    });
    expect(pages()).toHaveLength(1);
    const page = String(stage.s3.buckets.get(BUCKET)?.get('reports/index.html')?.bytes);
    for (const account of ['pictor-prod', 'pictor-lab']) expect(page).toContain(`href="${account}/`);
  });

  it.each([
    ['after all audits', {}],
    ['in a call of its own', { page: true }],
  ])('is said, logged and counted if it cannot be written %s', async (_, event) => {
    stage.aws.secrets.set('keylease/pictor-lab', TOKEN);
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.s3.interfere = ({ key }) =>
      key === 'reports/index.html' ? { code: 'AccessDenied', status: 403 } : undefined;
    stage.start();
    const { complete, accounts = [], notEvaluated } = await stage.answer(event);
    expect(accounts.every((each: { complete: boolean }) => each.complete)).toBe(true);
    expect(complete).toBe(false);
    expect(notEvaluated).toEqual([
      { what: 'the page about all accounts', why: expect.stringContaining('AccessDenied') },
    ]);
    expect(stage.lines).toContainEqual(expect.objectContaining({ level: 'ERROR', ...notEvaluated[0] }));
    expect(stage.lines).toContainEqual(
      expect.objectContaining({ service: 'keylease', Incomplete: 1, NotEvaluated: 1 }),
    );
  });
});

describe('secrets', () => {
  it('that are missing leave their account not evaluated, and the others evaluated', async () => {
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.start();
    const { complete, accounts } = await stage.answer();
    expect(complete).toBe(false);
    expect(accounts).toMatchObject([{ evaluated: true }, { account: 'pictor-lab', evaluated: false }]);
    expect(JSON.stringify(accounts[1].notEvaluated)).toContain('Secret keylease/pictor-lab cannot be read');
    const page = String(stage.s3.buckets.get(BUCKET)?.get('reports/index.html')?.bytes);
    expect(page).toContain('Secret keylease/pictor-lab cannot be read');
    expect(page).toMatch(/href="pictor-prod\/[\d/]+T\d+Z-[\da-f]+\.html"/);
  });

  it('that are rotated between runs are read anew, within a run once, and over one connection', async () => {
    stage.start();
    await stage.answer();
    await stage.answer();
    expect(stage.aws.requests.map(({ operation }) => operation)).toEqual([
      'GetSecretValue',
      'GetSecretValue',
    ]);
    expect(stage.aws.connections).toBe(1);
  });

  it('that are rotated in the middle of a run are read once more', async () => {
    stage.aws.secrets.set('keylease/pictor-prod', 'token-before-rotation');
    stage.pictor.interfere = () => {
      stage.aws.secrets.set('keylease/pictor-prod', TOKEN);
      return undefined;
    };
    stage.start();
    expect(await stage.answer()).toMatchObject({ complete: true, accounts: [{ figures: { keys: 1 } }] });
    expect(stage.aws.requests).toHaveLength(2);
  });

  it('that are refused for good are read twice and not more', async () => {
    stage.aws.secrets.set('keylease/pictor-prod', 'token-that-was-revoked');
    stage.start();
    expect(JSON.stringify(await stage.answer())).toContain('Pictor answered 401');
    expect(stage.aws.requests).toHaveLength(2);
    expect(stage.log).not.toContain('token-that-was-revoked');
  });
});

describe('when things go wrong', () => {
  it('a bucket that is denied lets nothing be deleted, and is told', async () => {
    stage.setPolicy({ armed: true });
    stage.leave(7);
    stage.s3.interfere = ({ key }) =>
      key.startsWith('ledger/') ? { code: 'AccessDenied', message: 'Access Denied', status: 403 } : undefined;
    stage.start();
    const { complete, accounts } = await stage.answer();
    expect(complete).toBe(false);
    expect(accounts).toMatchObject([{ evaluated: true, needsPerson: 1, blocked: { 'broken-ledger': 1 } }]);
    expect(JSON.stringify(accounts)).toContain('Allow s3:GetObject');
    expect(deletions()).toEqual([]);
  });

  it('a policy that cannot be read ends the run with an error', async () => {
    stage.s3.buckets.get(BUCKET)?.delete('policy.yaml');
    stage.start();
    await expect(stage.answer()).rejects.toThrow(
      `Policy s3://${BUCKET}/policy.yaml cannot be used: it does not exist`,
    );
  });

  it.each([
    ['over', 1000, 0],
    ['nearly over, so that the last listing can prove the first one', 95_000, 1],
  ])(
    'a run stops between two deletions, says so, and the next one goes on: time is %s',
    async (_, left, proven) => {
      stage.setPolicy({ armed: true });
      for (const number of [7, 8]) stage.leave(number);
      const lambda = stage.start();
      stage.pictor.beforeAnswer = async (request) => {
        if (request.startsWith('DELETE')) await stage.hurry(lambda, left);
      };
      const first = await stage.answer();
      expect(first).toMatchObject({ complete: false, outOfTime: ['pictor-prod'] });
      expect(first.accounts[0].incomplete).toEqual(expect.arrayContaining(['time', 'not-deleted']));
      expect(first.accounts[0].figures.confirmed).toBe(proven);
      expect(deletions()).toHaveLength(1);
      expect(JSON.stringify(stage.latestReport('pictor-prod'))).toContain(
        'this invocation is about to time out',
      );
      stage.pictor.beforeAnswer = () => {};
      expect(await stage.answer()).toMatchObject({ complete: true });
      expect(stage.pictor.keys.map(({ name }) => name)).toEqual(['octocat laptop']);
      expect(deletions()).toHaveLength(2);
    },
  );

  it('accounts that no time is left for are not begun, and are not always the same', async () => {
    // Two more than begin at once.
    const names = Array.from({ length: 22 }, (_, index) => `pictor-${index}`);
    for (const name of names) stage.aws.secrets.set(`keylease/${name}`, TOKEN);
    stage.setPolicy({ accounts: names });
    const lambda = stage.start();
    let isOver: Promise<void> | undefined;
    stage.pictor.beforeAnswer = async (request) => {
      if (request !== 'GET /gpu-instances') return;
      isOver ??= stage.hurry(lambda, 1000);
      await isOver;
    };
    const waited = new Set<string>();
    for (let runs = 0; runs < 10 && waited.size < 3; runs += 1) {
      isOver = undefined;
      const { complete, accounts } = await stage.answer();
      expect(complete).toBe(false);
      const unbegun = accounts.filter(({ figures }: { figures: object | null }) => figures === null);
      expect(unbegun).toHaveLength(2);
      for (const { account, notEvaluated } of unbegun) {
        expect(notEvaluated[0].why).toBe('this invocation is about to time out');
        waited.add(account);
      }
    }
    expect(waited.size).toBeGreaterThan(2);
  });

  it('a run that is killed leaves its work to the same event tried again, which waits for no lock', async () => {
    stage.setPolicy({ armed: true });
    for (const number of [7, 8]) stage.leave(number);
    const lambda = stage.start();
    const died = once(lambda, 'exit');
    stage.pictor.beforeAnswer = async (request) => {
      if (!request.startsWith('DELETE')) return;
      lambda.kill('SIGKILL');
      await died;
    };
    const id = '8476a536-e9f4-11e8-9739-2dfe598c3fcd';
    stage.invoke({}, { id }).catch(() => {});
    await died;
    stage.pictor.beforeAnswer = () => {};
    stage.start();
    const other = await stage.answer({}, { id: '8476a536-e9f4-11e8-9739-000000000000' });
    expect(other.accounts[0].incomplete).toContain('locked');
    expect(await stage.answer({}, { id })).toMatchObject({ complete: true });
    expect(stage.pictor.keys.map(({ name }) => name)).toEqual(['octocat laptop']);
  });

  it('an event that is delivered twice does nothing twice', async () => {
    stage.setPolicy({ armed: true, notify: `{ sns: "${TOPIC}" }` });
    stage.pictor.register('hubot', publicKey(2), 100);
    stage.leave(7);
    stage.start();
    const id = '8476a536-e9f4-11e8-9739-2dfe598c3fcd';
    const [first, second] = [await stage.answer({}, { id }), await stage.answer({}, { id })];
    expect(first.run).not.toBe(second.run);
    expect(first.accounts[0].figures).toMatchObject({ confirmed: 1, marked: 1 });
    expect(second.accounts[0].figures).toMatchObject({ confirmed: 0, marked: 1, new: 0 });
    expect(deletions()).toHaveLength(1);
    const told = stage.aws.requests.filter(({ operation }) => operation === 'Publish');
    expect(told.map(({ fields }) => fields.Subject)).toEqual([
      'keylease pictor-prod: 1 key will be deleted',
      'keylease pictor-prod: 1 deleted, 1 new severe finding',
    ]);
  });

  it('of an account that shrank, nothing is deleted until a person confirms the number of its keys', async () => {
    for (const number of [2, 3]) stage.pictor.register(`key ${number}`, publicKey(number));
    stage.leave(7);
    stage.start();
    await stage.answer();
    stage.pictor.keys.splice(0, 3);
    stage.setPolicy({ armed: true, floor: '50%' });
    expect((await stage.answer()).accounts[0].blocked['inventory-shrank']).toBe(1);
    await stage.answer({ account: 'pictor-prod', acceptCount: 2 });
    expect(deletions()).toEqual([]);
    await stage.answer({ account: 'pictor-prod', acceptCount: 1 });
    expect(deletions()).toHaveLength(1);
    const { chain } = stage.json('ledger/pictor-prod/ledger.json');
    expect(chain.entries.filter(({ kind }: { kind: string }) => kind === 'count-accepted')).toMatchObject([
      { count: 1, by: expect.stringMatching(/^request ./) },
    ]);
  });

  it('of two runs at once, one says that the other is active, and deletes nothing', async () => {
    stage.setPolicy({ armed: true });
    stage.leave(7);
    let second: Promise<unknown> | undefined;
    stage.pictor.beforeAnswer = async (request) => {
      if (!request.startsWith('GET /ssh-keys') || second) return;
      second = stage.answer();
      await second;
    };
    stage.start();
    stage.start();
    const first = await stage.answer();
    expect(await second).toMatchObject({
      accounts: [{ blocked: { 'another-run': 1 }, figures: { confirmed: 0 } }],
    });
    expect(first.accounts[0].figures.confirmed).toBe(1);
    expect(deletions()).toHaveLength(1);
  });

  it('Slack that fails blocks deletions, and not the report', async () => {
    stage.setPolicy({ armed: true, notify: '{ slack: { secret: keylease/slack } }' });
    stage.pictor.register('hubot <!channel> https://evil.example', publicKey(2), 100);
    stage.slack.statuses = [500];
    stage.start();
    const { accounts } = await stage.answer();
    expect(accounts).toMatchObject([
      { undelivered: ['slack'], needsPerson: 1, blocked: { 'not-notified': 1 } },
    ]);
    expect(stage.latestReport('pictor-prod').keys).toHaveLength(2);
    stage.slack.statuses = [429, 200];
    expect((await stage.answer()).accounts).toMatchObject([
      { undelivered: [], needsPerson: 0, figures: { marked: 1 } },
    ]);
    expect(stage.slack.messages).toHaveLength(1);
    expect(stage.slack.messages[0]).not.toMatch(/<!|https:|@here/);
    expect(deletions()).toEqual([]);
  });
});
