import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { AccountStatuses } from '../../src/audit/report/accounts/account-statuses.ts';
import { summarizeReport } from '../../src/audit/report/key-digest.ts';
import type { Report } from '../../src/audit/report/report.ts';
import type { ReportPages } from '../../src/audit/report/report-pages.ts';
import { rowsOf } from '../../src/audit/report/run-report.ts';
import { Annotations } from '../../src/audit-action/annotations.ts';
import { AuditTally } from '../../src/audit-action/audit-tally.ts';
import { JobSummary } from '../../src/audit-action/job-summary.ts';
import { ResultFiles } from '../../src/audit-action/result-files.ts';
import { SEVERITIES, type Severity } from '../../src/keys/weakness.ts';
import { example, withKeys } from '../audit/report/formats/written.ts';
import { useFolder } from '../support/folder.ts';

const [key] = example.keys.filter(({ findings }) => findings.length > 0);
const [finding] = key?.findings ?? [];

/** reportWith has a key with one finding of each of these severities. */
function reportWith(severities: Severity[], account = 'pictor-prod'): Report {
  if (!key || !finding) throw new Error('the example has no finding');
  const keys = severities.map((severity, number) => ({
    ...key,
    id: `${number}`,
    name: `key ${number}`,
    findings: [{ ...finding, severity, evidence: `is ${severity}` }],
  }));
  return { ...withKeys(example, keys), account, notEvaluated: [], guards: [], deletions: [] };
}

function annotated(reports: Report[], problems = 0) {
  const printed = { error: [] as string[], warning: [] as string[] };
  const annotations = new Annotations();
  for (let number = 0; number < problems; number += 1)
    annotations.addProblem('not evaluated', `why ${number}`);
  for (const report of reports) annotations.add(summarizeReport(report));
  const write = (kind: 'error' | 'warning') => (text: string | Error) =>
    void printed[kind].push(String(text));
  annotations.print({ error: write('error'), warning: write('warning') }, { file: 'keylease.yaml' });
  return printed;
}

describe('annotations', () => {
  it('are the worst findings of all accounts, in order, and no more than GitHub shows', () => {
    const reports = [
      reportWith(Array(8).fill('high')),
      reportWith(['low', 'critical', 'medium'], 'pictor-lab'),
    ];
    const { error, warning } = annotated(reports);
    expect(error[0]).toMatch(/^key 1 \(.*\) on pictor-lab: is critical\. /);
    expect(error).toHaveLength(9);
    expect(warning).toEqual([expect.stringContaining('is medium')]);
    const more = annotated([reportWith(Array(300).fill('medium')), reportWith(Array(30).fill('high'))], 2);
    expect(more.error).toHaveLength(9);
    expect(more.error.slice(0, 2)).toEqual(['why 0', 'why 1']);
    expect(more.error[8]).toBe('And 24 more, in the summary and the reports.');
    expect(more.warning).toHaveLength(10);
    expect(more.warning[9]).toBe('And 291 more, in the summary and the reports.');
  });

  it('say what was not evaluated, what blocks, and what could not be deleted', () => {
    const report = {
      ...reportWith([]),
      notEvaluated: [{ what: 'the ledger', why: 'it is gone' }],
      guards: [
        { guard: 'another-run' as const, blocks: true, reason: 'run 1' },
      ] as unknown as Report['guards'],
    };
    expect(annotated([report]).error).toEqual(['the ledger: it is gone', 'another-run: run 1']);
  });
});

describe('the summary', () => {
  /** summaryOf is what is written about reports, the last of which is on several accounts. */
  async function summaryOf(reports: Report[], pages?: ReportPages): Promise<string> {
    const [summary, statuses] = [new JobSummary(pages), new AccountStatuses()];
    for (const report of reports) {
      const summarized = summarizeReport(report);
      summary.add(summarized);
      statuses.add(summarized);
    }
    let written = '';
    const addRaw = (text: string) => {
      written = text;
      return { write: async () => {} };
    };
    const options = {
      statuses: statuses.all,
      now: Date.parse('2026-11-22T10:30:00Z'),
      keylease: '0.1.0',
    };
    await summary.write({ summary: { addRaw } as never }, options);
    return written;
  }

  it('says of several accounts which ones need a person before their reports, and leads to these', async () => {
    const pages = { url: 'https://reports.example.com/keys/', format: 'html' as const };
    const quiet = { ...reportWith([], 'pictor-lab'), complete: true, deletions: [], notEvaluated: [] };
    const written = await summaryOf([quiet, reportWith(['high'])], pages);
    const titles = written.match(/^##? .*$/gm)?.slice(0, 4);
    expect(titles).toEqual([
      '# SSH keys of 2 accounts',
      '## Needs a person',
      '## Nothing to do',
      '# SSH keys of `pictor-lab`: armed',
    ]);
    const address = (account: string) =>
      `https://reports.example.com/keys/${account}/2026/11/22/20261122T103000Z-7f3a.html`;
    expect(written).toContain(`| [\`pictor-lab\`](${address('pictor-lab')})<br>armed |`);
    expect(written).toContain(`\nThe report: ${address('pictor-prod')}\n`);
    expect(await summaryOf([reportWith(['high'])])).toMatch(/^# SSH keys of `pictor-prod`: armed\n/);
  });

  it('has as many reports as fit, and says how many do not', async () => {
    const written = await summaryOf(Array(20).fill(reportWith(Array(1000).fill('high'))));
    expect(Buffer.byteLength(written)).toBeLessThan(1024 * 1024);
    const shown = written.match(/^# SSH keys of/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(2);
    expect(written).toContain(`And ${20 - shown} more accounts, which GitHub has no room for here`);
  });
});

describe('the tally', () => {
  const of = (failOn: Severity | 'never', ...reports: Report[]) => {
    const tally = new AuditTally(failOn);
    for (const report of reports) tally.add(summarizeReport(report));
    return tally;
  };

  it.each<[Severity | 'never', Severity[], string, string[]]>([
    ['never', ['critical'], 'clean', []],
    ['critical', ['high'], 'clean', []],
    ['high', ['high', 'critical'], 'findings', ['2 findings at or above high']],
    ['info', [...SEVERITIES], 'findings', ['5 findings at or above info']],
  ])('fails from %s on for %j: %s', (failOn, severities, outcome, failures) => {
    const tally = of(failOn, { ...reportWith(severities), complete: true });
    expect(tally).toMatchObject({ outcome, failures, total: severities.length });
    expect(tally.worst).toBe(severities.at(-1));
  });

  it('fails for what is incomplete or was not evaluated, whatever else is said', () => {
    const incomplete = { ...reportWith([]), complete: false };
    expect(of('never', incomplete)).toMatchObject({
      outcome: 'incomplete',
      failures: ['Incomplete: pictor-prod'],
    });
    const failed = { ...incomplete, evaluated: false, account: 'pictor-lab' };
    expect(of('low', { ...reportWith(['high']), complete: true }, incomplete, failed)).toMatchObject({
      outcome: 'failed',
      failures: ['Not evaluated: pictor-lab', 'Incomplete: pictor-prod', '1 finding at or above low'],
    });
  });
});

describe('the files', () => {
  const folder = useFolder();

  it('are whole, and the SARIF log is named only where it has an account', async () => {
    const files = new ResultFiles(mkdtempSync(join(folder.path, 'temp-')));
    await files.open(['json', 'sarif'], { policy: 'keylease.yaml', accounts: 2, tell: () => {} });
    files.add({ ...summarizeReport(reportWith(['high'])), rows: rowsOf(reportWith(['high']).keys) });
    const sarif = files.end();
    expect(sarif).toBe(join(files.folder, 'keylease.sarif'));
    expect(JSON.parse(readFileSync(sarif ?? '', 'utf8')).runs[0].results).toHaveLength(1);
    expect(JSON.parse(readFileSync(join(files.folder, 'keylease.ndjson'), 'utf8')).keys).toHaveLength(1);
    const none = new ResultFiles(folder.path);
    await none.open(['sarif'], { policy: 'keylease.yaml', accounts: 1, tell: () => {} });
    none.add({ ...summarizeReport({ ...reportWith([]), evaluated: false }), rows: rowsOf([]) });
    expect(none.end()).toBeUndefined();
  });
});
