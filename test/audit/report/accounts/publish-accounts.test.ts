import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { exampleReport } from '../../../../scripts/example-report.ts';
import { AccountStatuses } from '../../../../src/audit/report/accounts/account-statuses.ts';
import { publishAccounts } from '../../../../src/audit/report/accounts/publish-accounts.ts';
import { summarizeReport } from '../../../../src/audit/report/key-digest.ts';
import type { Report } from '../../../../src/audit/report/report.ts';
import { DAY } from '../../../../src/time.ts';
import { useEnvironment } from '../../../support/environment.ts';
import { useFolder } from '../../../support/folder.ts';
import { GITHUB_TOKEN, GitHubServer } from '../../../support/github.ts';
import { S3 } from '../../../support/s3.ts';

const example = await exampleReport();
const NOW = Date.parse(example.writtenAt) + 60_000;

/** calm is a report with nothing to say, on an account. */
function calm(account: string, parts: Partial<Report> = {}): Report {
  const findings = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  const figures = {
    ...example.figures,
    keys: 3,
    findings,
    confirmed: 0,
    marked: 0,
    blocked: 0,
    notEvaluated: 0,
  };
  return {
    ...example,
    account,
    figures,
    keys: [],
    deletions: [],
    notEvaluated: [],
    complete: true,
    ...parts,
  };
}

describe('the page about all accounts', () => {
  const folder = useFolder();
  let test = 0;
  beforeEach(() => {
    test += 1;
  });
  const path = (name: string) => join(folder.path, String(test), name);
  const read = (name: string) => readFileSync(path(name), 'utf8');

  /** publish is what a process does at its end that audited accounts; those with a text instead of a report failed. */
  async function publish(
    audited: Record<string, Report | string>,
    parts: {
      accounts?: string[];
      copies?: string;
      reports?: string | undefined;
      now?: number;
      leavesPage?: boolean;
    } = {},
  ): Promise<string[]> {
    const { accounts = ['calm', 'other', 'pictor-prod'], copies, now = NOW, leavesPage } = parts;
    const statuses = new AccountStatuses();
    for (const [account, result] of Object.entries(audited)) {
      if (typeof result === 'string') statuses.addFailed(account, result, now);
      else statuses.add(summarizeReport(result));
    }
    const reports = 'reports' in parts ? parts.reports : path('reports');
    return publishAccounts({
      statuses,
      policy: {
        accounts: accounts.map((name) => ({ name, provider: 'pictor', vars: {}, armed: false })),
        ledger: path('ledger'),
        reports,
        reportsKeep: 90 * DAY,
      },
      copies,
      leavesPage,
      env: {},
      clock: () => now,
      sleep: async () => {},
      keylease: '0.1.0',
    });
  }

  it('has those that need a person first, leads to their reports, and says what is not known', async () => {
    const audited = { calm: calm('calm'), 'pictor-prod': example };
    expect(await publish(audited)).toEqual([path('reports/index.html')]);
    const page = read('reports/index.html');
    expect(page.indexOf('>other<')).toBeLessThan(page.indexOf('>pictor-prod<'));
    expect(page.indexOf('>pictor-prod<')).toBeLessThan(page.indexOf('Nothing to do</h2>'));
    expect(page.indexOf('Nothing to do</h2>')).toBeLessThan(page.indexOf('>calm<'));
    expect(page).toContain('href="pictor-prod/2026/11/22/20261122T103000Z-7f3a.html"');
    expect(page).toContain('critical: Compromised key, 1 key');
    expect(page).toContain('No run is known.');
    expect(page).not.toContain('<script');
    expect(read('reports/index.md')).toContain(
      '[`pictor-prod`](pictor-prod/2026/11/22/20261122T103000Z-7f3a.md)<br>armed',
    );
    expect(page).toContain(
      '1 not completely evaluated. 1 without a known run. 2 of 3 accounts need a person.',
    );
  });

  it('keeps what other processes found, whichever of them writes last', async () => {
    const names = Array.from({ length: 6 }, (_, number) => `account-${number}`);
    await Promise.all(names.map((name) => publish({ [name]: calm(name) }, { accounts: names })));
    const page = read('reports/index.html');
    for (const name of names) expect(page).toContain(`href="${name}/2026/11/22/`);
    expect(page).toContain('No account needs a person.');
  });

  it('says why an account was not audited, beside its last report, until it is audited again', async () => {
    const accounts = ['calm', 'other'];
    await publish({ calm: calm('calm'), other: calm('other') }, { accounts });
    await publish({ other: 'its <token> cannot be read' }, { accounts, now: NOW + 3 * DAY });
    const page = read('reports/index.html');
    expect(page).toContain('Not audited on 2026-11-25 10:31 UTC: its &lt;token&gt; cannot be read');
    expect(page).toContain('Before that: ');
    expect(page).toContain('href="other/2026/11/22/');
    expect(page).toContain('3 days ago');
    expect(page).toContain('1 account could not be evaluated. 1 of 2 accounts need a person.');
    await publish({ other: calm('other') }, { accounts });
    expect(read('reports/index.html')).not.toContain('Not audited on');
  });

  it('does not go back to an earlier run of an account', async () => {
    const later = calm('calm', { run: '20261123T103000Z-1f2e', writtenAt: '2026-11-23T10:30:00.000Z' });
    await publish({ calm: later });
    await publish({ calm: calm('calm') });
    expect(read('reports/index.html')).toContain('20261123T103000Z-1f2e');
  });

  it('names accounts that left the policy until their reports are removed', async () => {
    await publish({ calm: calm('calm'), other: calm('other') });
    const accounts = ['calm', 'pictor-prod'];
    await publish({ calm: calm('calm') }, { accounts });
    expect(read('reports/index.html')).toMatch(/Not in the policy<\/h2>[\s\S]*>other</);
    await publish({}, { accounts, now: NOW + 91 * DAY });
    expect(read('reports/index.html')).not.toContain('>other<');
  });

  it.each([
    '',
    '{"account":"x/../y","latest":null,"failure":null}',
    '{"account":"other","latest":null,"failure":null}',
  ])('has nothing of an account of which what was known is damaged: %j', async (damaged) => {
    await publish({ calm: calm('calm') });
    writeFileSync(path('ledger/accounts.d/calm.json'), damaged);
    await publish({ other: calm('other') });
    expect(read('reports/index.html')).toContain('href="other/');
    expect(read('reports/index.html')).not.toContain('href="calm/');
    await publish({ calm: calm('calm') });
    expect(read('reports/index.html')).toContain('href="calm/');
  });

  it('is left to somebody else by many processes, who then has what all found', async () => {
    const accounts = Array.from({ length: 100 }, (_, number) => `account-${number}`);
    const written = accounts.map((name) => publish({ [name]: calm(name) }, { accounts, leavesPage: true }));
    expect((await Promise.all(written)).flat()).toEqual([]);
    expect(existsSync(path('reports'))).toBe(false);
    expect(existsSync(path('ledger/accounts.json'))).toBe(false);
    expect(await publish({}, { accounts })).toEqual([path('reports/index.html')]);
    for (const name of accounts) expect(read('reports/index.html')).toContain(`href="${name}/2026/11/22/`);
  });

  it('is on a branch as well, where two processes end at the same time', async () => {
    const github = await GitHubServer.start();
    try {
      const repository = github.repositories.add('octo-org/ops');
      const place = 'github://octo-org/ops/keylease/';
      const policy = {
        accounts: ['calm', 'other'].map((name) => ({ name, provider: 'pictor', vars: {}, armed: false })),
        ledger: `${place}ledger/`,
        reports: `${place}reports/`,
        reportsKeep: 90 * DAY,
      };
      const env = { GITHUB_TOKEN, GITHUB_API_URL: github.url };
      const common = { policy, env, second: 1, clock: () => NOW, sleep: async () => {}, keylease: '0.1.0' };
      const ended = ['calm', 'other'].map((name) => {
        const statuses = new AccountStatuses();
        statuses.add(summarizeReport(calm(name)));
        return publishAccounts({ ...common, statuses });
      });
      await Promise.all(ended);
      const files = repository.files('keylease');
      expect([...files.keys()].filter((name) => name.startsWith('ledger/')).sort()).toEqual([
        'ledger/accounts.d/calm.json',
        'ledger/accounts.d/other.json',
        'ledger/accounts.json',
      ]);
      for (const name of ['calm', 'other'])
        expect(files.get('reports/index.html')).toContain(`href="${name}/2026/11/22/`);
    } finally {
      await github.close();
    }
  });

  it('is beside copies as well, about the accounts of this process alone', async () => {
    const copies = path('copies');
    await publish({ calm: calm('calm'), other: calm('other') }, { copies, reports: undefined });
    expect(read('copies/index.html')).toContain('No account needs a person.');
    expect(read('copies/index.html')).not.toContain('pictor-prod');
    expect(existsSync(path('ledger'))).toBe(false);
  });

  it('is not written for a single account, nor without a place for reports', async () => {
    expect(await publish({ calm: calm('calm') }, { accounts: ['calm'], copies: path('copies') })).toEqual([]);
    expect(await publish({ calm: calm('calm') }, { reports: undefined })).toEqual([]);
    expect(existsSync(path('reports'))).toBe(false);
  });
});

describe('the page about all accounts in a bucket', () => {
  const s3 = new S3();
  useEnvironment(() => s3.env);
  beforeAll(() => s3.listen());
  afterAll(() => s3.close());

  it.each([
    ['GetObject', 'ledger/accounts.json'],
    ['PutObject', 'reports/index.html'],
  ])('has what another process found that ends before this one does %s %s', async (when, name) => {
    s3.buckets.set('octo', new Map());
    const status = (account: string) => {
      const statuses = new AccountStatuses();
      statuses.add(summarizeReport(calm(account)));
      return statuses;
    };
    s3.interfere = ({ operation, key }) => {
      const others = s3.buckets.get('octo')?.has('ledger/accounts.d/other.json');
      if (operation !== when || key !== name || others) return undefined;
      s3.put('octo', 'ledger/accounts.d/other.json', JSON.stringify(status('other').all[0]));
      s3.put('octo', 'reports/index.html', 'of the other process');
      s3.put('octo', 'ledger/accounts.json', '{}');
      return undefined;
    };
    await publishAccounts({
      statuses: status('calm'),
      policy: {
        accounts: ['calm', 'other'].map((name) => ({ name, provider: 'pictor', vars: {}, armed: false })),
        ledger: 's3://octo/ledger/',
        reports: 's3://octo/reports/',
        reportsKeep: 90 * DAY,
      },
      env: process.env,
      clock: () => NOW,
      sleep: async () => {},
      keylease: '0.1.0',
    });
    const page = String(s3.buckets.get('octo')?.get('reports/index.html')?.bytes);
    for (const name of ['calm', 'other']) expect(page).toContain(`href="${name}/2026/11/22/`);
  });
});
