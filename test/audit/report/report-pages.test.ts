import { describe, expect, it } from '@jest/globals';
import { latestPage, reportPage, reportPages } from '../../../src/audit/report/report-pages.ts';

const REPORT = { account: 'prod', run: '20261122T103000Z-7f3a', startedAt: '2026-11-22T10:30:00.000Z' };
const BRANCH = 'github://octo-org/ops/keylease-ledger/reports/';
const ON_GITHUB = 'octo-org/ops/blob/keylease-ledger/reports/prod/2026/11/22/20261122T103000Z-7f3a.md';

describe('where people can open reports', () => {
  it('is the address in the policy', () => {
    const pages = reportPages({ reports: BRANCH, reportsUrl: 'https://reports.example.com/keys/' }, {});
    expect(pages && reportPage(pages, REPORT)).toBe(
      'https://reports.example.com/keys/prod/2026/11/22/20261122T103000Z-7f3a.html',
    );
    expect(pages && latestPage(pages, REPORT)).toBe('https://reports.example.com/keys/prod/latest.html');
  });

  it.each([
    [{}, `https://github.com/${ON_GITHUB}`],
    [{ GITHUB_API_URL: 'https://api.github.com' }, `https://github.com/${ON_GITHUB}`],
    [{ GITHUB_SERVER_URL: 'https://git.example.com' }, `https://git.example.com/${ON_GITHUB}`],
  ])('is the branch as GitHub shows it, with %j', (env, address) => {
    const pages = reportPages({ reports: BRANCH }, env);
    expect(pages && reportPage(pages, REPORT)).toBe(address);
  });

  it.each([
    ['/srv/reports', {}],
    ['s3://octo-org-keylease/reports/', {}],
    [BRANCH, { GITHUB_API_URL: 'https://git.example.com/api/v3' }],
    [undefined, {}],
  ])('is unknown for %j with %j', (reports, env) => {
    expect(reportPages({ reports }, env)).toBeUndefined();
  });
});
