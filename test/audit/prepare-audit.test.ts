import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { audit } from '../../src/audit/audit.ts';
import { readSources } from '../../src/audit/context.ts';
import { type PrepareOptions, prepareAudit } from '../../src/audit/prepare-audit.ts';
import { wholeReport } from '../../src/audit/report/run-report.ts';
import { collect, failure, publicKey, TestAccount, TOKEN } from '../support/account.ts';
import { Aws } from '../support/aws.ts';
import { useEnvironment } from '../support/environment.ts';
import { useFolder } from '../support/folder.ts';
import { accountNamed, DAY, pin, policyFor, START } from './world.ts';

const folder = useFolder();
const aws = new Aws();
let test: TestAccount;
beforeAll(async () => {
  await aws.listen();
  test = await TestAccount.start();
  test.pictor.register('desk', publicKey(1));
});
afterAll(async () => {
  await aws.close();
  await test.close();
});
useEnvironment(() => aws.env);
beforeEach(() => {
  aws.secrets.clear();
  aws.requests.length = 0;
});

function options(fields: Partial<PrepareOptions> = {}, token = { env: 'PICTOR_API_KEY' } as object) {
  const masked: string[] = [];
  const composed: PrepareOptions = {
    policy: policyFor({ ledger: join(folder.path, 'ledger'), reports: join(folder.path, 'reports') }),
    account: accountNamed('pictor-prod', { apiUrl: test.faults.url, token: token as never }),
    env: { ...aws.env, PICTOR_API_KEY: `${TOKEN}\n` },
    mask: (secret) => masked.push(secret),
    clock: () => START,
    keylease: '0.0.0',
    ...fields,
  };
  return { composed, masked };
}

describe('an audit that is prepared from its policy', () => {
  it('reads no token before the account is opened, and then has it masked', async () => {
    const { composed, masked } = options();
    const { open } = await prepareAudit(composed);
    expect(masked).toEqual([]);
    const account = await open();
    expect(masked).toEqual([TOKEN]);
    expect(await collect(account.keys())).toMatchObject([{ name: 'desk' }]);
  });

  it('reads a secret in AWS once in a run, whatever fields of it are wanted, and again in the next one', async () => {
    aws.secrets.set('keylease/all', JSON.stringify({ token: TOKEN, lease: 'lease-secret' }));
    const { composed, masked } = options({}, { secret: 'keylease/all#token' });
    composed.policy.recognize.leases.secret = { secret: 'keylease/all#lease' };
    const run = await prepareAudit(composed);
    await run.open();
    expect((await readSources(run, run.clock())).leaseSecrets).toEqual(['lease-secret']);
    expect(aws.requests).toHaveLength(1);
    expect(masked).toEqual(expect.arrayContaining([TOKEN, 'lease-secret']));
    await (await prepareAudit(composed)).open();
    expect(aws.requests).toHaveLength(2);
  });

  it.each([
    [{ env: 'NOWHERE' }, 'Environment variable NOWHERE cannot be read: it is not set.'],
    [{ env: 'EMPTY' }, 'Environment variable EMPTY cannot be read: it is empty.'],
    [
      { env: 'BROKEN' },
      'Account pictor-prod cannot be opened: its token contains characters that a token cannot have.',
    ],
    [{ secret: 'keylease/none' }, 'Secret keylease/none cannot be read in eu-central-1'],
    [{ ssm: '/keylease/none' }, 'Parameter /keylease/none cannot be read in eu-central-1'],
    [{ secret: 'not a secret' }, 'Secret not a secret cannot be read: it is neither a name nor an ARN.'],
  ])('says what is wrong with a token from %j, without showing it', async (token, why) => {
    const env = { ...aws.env, EMPTY: ' ', BROKEN: 'two\nlines' };
    const { open } = await prepareAudit(options({ env }, token).composed);
    const { message } = await failure(open);
    expect(message).toContain(why);
    expect(message).not.toContain('lines');
  });

  it('opens an account without a token where its provider needs none', async () => {
    const { composed, masked } = options();
    composed.account = accountNamed('keys', {
      provider: 'aws-ec2',
      token: undefined,
      vars: { region: 'eu-west-1' },
    });
    expect(await (await prepareAudit(composed)).open()).toMatchObject({ title: 'AWS EC2' });
    expect(masked).toEqual([]);
  });

  it('writes the reports of an account to a directory, in all forms, and the last one as the latest', async () => {
    const { composed } = options();
    composed.account = { ...composed.account, armed: false };
    const first = await audit(await prepareAudit(composed));
    const second = await audit(await prepareAudit(composed));
    expect(first.run).not.toBe(second.run);
    const reports = join(folder.path, 'reports/pictor-prod');
    const files = readdirSync(join(reports, '2026/11/24')).sort();
    expect(files).toEqual(
      [first.run, second.run].sort().flatMap((run) => [`${run}.html`, `${run}.json`, `${run}.md`]),
    );
    expect(JSON.parse(readFileSync(join(reports, 'latest.json'), 'utf8')).run).toBe(second.run);
  });

  it('writes reports where the policy says, and a copy where one is asked for', async () => {
    const { composed } = options();
    composed.account = { ...composed.account, armed: false };
    const copies = join(folder.path, 'copies');
    const { run } = await audit(await prepareAudit({ ...composed, copies }));
    for (const place of [copies, join(folder.path, 'reports')]) {
      expect(existsSync(join(place, 'pictor-prod/2026/11/24', `${run}.html`))).toBe(true);
    }
    composed.policy.reports = undefined;
    expect(await prepareAudit(composed)).toMatchObject({ reports: undefined, copies: undefined });
  });

  it('does not take a copy for a notice', async () => {
    const { composed } = options({ copies: join(folder.path, 'copies') });
    composed.policy = {
      ...composed.policy,
      reports: undefined,
      ledger: join(folder.path, 'another-ledger'),
      rules: { ...composed.policy.rules, unrecognized: { do: 'delete' } },
      recognize: { leases: {}, keys: [pin(2)] },
    };
    test.pictor.register('laptop', publicKey(2));
    composed.clock = () => START + 400 * DAY;
    const report = wholeReport(await audit(await prepareAudit(composed)));
    expect(report.notices).toMatchObject([
      {
        channel: 'report',
        stage: 'before',
        ok: false,
        why: 'No report was written to notify people: the policy does not say where reports are kept. Set reports in the policy.',
      },
    ]);
    expect(report.keys.find(({ name }) => name === 'desk')).toMatchObject({ decision: 'mark', dueAt: null });
    expect(readdirSync(join(folder.path, 'copies/pictor-prod'))).toContain('latest.json');
  });

  it('notifies through what the policy names, whose secrets are read only then', async () => {
    const { composed } = options();
    composed.policy.notify = {
      report: true,
      sns: 'arn:aws:sns:eu-central-1:123456789012:keys',
      slack: { secret: 'keylease/slack' },
    };
    const { notifiers } = await prepareAudit(composed);
    expect(notifiers.map(({ name }) => name)).toEqual(['sns', 'slack']);
    expect(aws.requests).toEqual([]);
    composed.policy.notify = { report: true, sns: undefined, slack: undefined };
    expect((await prepareAudit(composed)).notifiers).toEqual([]);
  });
});
