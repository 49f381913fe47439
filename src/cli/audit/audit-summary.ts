import type { Report, ReportFinding, ReportKey } from '../../audit/report/report.ts';
import { isoDate } from '../../audit/report/sections/labels.ts';
import { runVerdict } from '../../audit/report/sections/verdict.ts';
import { pluralize, sanitize } from '../../format.ts';
import { SEVERITIES } from '../../keys/weakness.ts';
import { ColumnWriter } from '../table.ts';

/** Findings that are shown; the report has them all. */
const MOST_FINDINGS = 20;
const LONGEST_EVIDENCE = 120;

/**
 * reportLines is a report on one account in short, for a terminal. `reports` is the place that has it whole. Why an account
 * could not be looked at is left to whoever prints it as an error.
 */
export function reportLines(report: Report, { reports }: { reports: string | undefined }): string[] {
  const { account, provider, mode, deletions, otherChanges, notices, notEvaluated } = report;
  const head = `${account} (${sanitize(provider.title)}, ${mode === 'armed' ? 'armed' : 'report only'}): ${runVerdict(report)}`;
  const whole = reports === undefined ? [] : [`Report: ${sanitize(pathIn(reports, account), 1000)}`];
  if (!report.evaluated) return [head, ...whole];
  return [
    head,
    ...figures(report).map((line) => `  ${line}`),
    ...findingLines(report),
    ...deletions.map((each) => {
      const why = each.why ? ` (${sanitize(each.why, 400)})` : '';
      return `${OUTCOMES[each.outcome]}: ${named(each.key)}, for ${each.rules.join(', ')}${why}`;
    }),
    ...otherChanges.map((each) => `Changed meanwhile: ${sanitize(each, 400)}`),
    ...holding(report),
    ...notices.map(({ channel, ok, why }) =>
      ok
        ? `Told by: ${sanitize(channel)}`
        : `Not told by: ${sanitize(channel)} (${sanitize(why ?? '', 400)})`,
    ),
    ...notEvaluated.map(({ what, why }) => `Not judged: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ...advice(report),
    ...whole,
  ];
}

/** pathIn is where a place has the report for people to read: the folder of an account, or the newest of its archive in S3. */
function pathIn(reports: string, account: string): string {
  const name = reports.startsWith('s3://') ? 'latest.html' : 'report.html';
  return `${reports.replace(/\/$/, '')}/${account}/${name}`;
}

/** advice is what the policy lacks, without which nothing gets any further. */
function advice({ figures: { keys, recognized }, keys: all, notices }: Report): string[] {
  const isWaiting = all.some(({ decision, dueAt }) => decision === 'mark' && dueAt === null);
  return [
    ...(keys > 0 && recognized === 0
      ? [
          'Next: nobody vouches for any key. Name those you know under `recognize` in the policy (docs/policy.md).',
        ]
      : []),
    ...(isWaiting && notices.length === 0
      ? [
          'Next: keys wait until people are told of them. Name a channel under `notify` in the policy (docs/policy.md).',
        ]
      : []),
  ];
}

const OUTCOMES: Record<Report['deletions'][number]['outcome'], string> = {
  confirmed: 'Deleted, and gone from a fresh listing',
  deleted: 'Deleted, not confirmed by a fresh listing',
  gone: 'Gone already',
  failed: 'Could not be deleted',
  spared: 'Spared',
  'not-attempted': 'Not deleted',
};

function figures({ figures, mode }: Report): string[] {
  const severities = [...SEVERITIES].reverse().flatMap((severity) => {
    const number = figures.findings[severity];
    return number > 0 ? [`${number} ${severity}`] : [];
  });
  const { keys, recognized, marked, blocked, intended, attempted, confirmed } = figures;
  return [
    `${pluralize(keys, 'key')}, ${recognized} recognised`,
    `findings: ${severities.join(', ') || 'none'} (${figures.new} new, ${figures.ongoing} ongoing, ${figures.resolved} resolved)`,
    ...(mode === 'armed' || confirmed > 0
      ? [
          `deletions: ${marked} waiting, ${blocked} blocked, ${intended} intended, ${attempted} attempted, ${confirmed} confirmed`,
        ]
      : []),
  ];
}

function findingLines({ keys }: Report): string[] {
  const findings = keys.flatMap((key) => key.findings.map((finding) => ({ key, finding })));
  findings.sort((one, other) => rank(other.finding) - rank(one.finding));
  if (findings.length === 0) return [];
  const shown = findings.slice(0, MOST_FINDINGS);
  const columns = new ColumnWriter(['SEVERITY', 'RULE', 'ID', 'NAME', 'DECISION', 'EVIDENCE']);
  const rows = shown.map(({ key, finding }) => [
    finding.severity,
    finding.rule,
    sanitize(key.id, 40),
    sanitize(key.name, 64) || '-',
    decision(key),
    sanitize(finding.evidence, LONGEST_EVIDENCE),
  ]);
  const more = findings.length - shown.length;
  return ['', ...columns.lines(rows), ...(more > 0 ? [`and ${more} more, in the report`] : []), ''];
}

function rank({ severity }: ReportFinding): number {
  return SEVERITIES.indexOf(severity);
}

/** decision is what becomes of a key, and the first guard that spares it. */
function decision({ decision, guards, dueAt }: ReportKey): string {
  const guard = guards[0]?.guard ?? '';
  switch (decision) {
    case 'keep':
      return 'stays';
    case 'mark':
      return dueAt ? `due ${isoDate(dueAt)}` : `waits: ${guard}`;
    case 'delete':
      return 'due';
    case 'blocked':
      return `blocked: ${guard}`;
  }
}

function holding({ guards }: Report): string[] {
  return guards
    .filter(({ blocks }) => blocks)
    .map(({ guard, reason }) => `Nothing is deleted: ${guard} (${sanitize(reason, 400)})`);
}

function named({ id, name, fingerprint }: Report['deletions'][number]['key']): string {
  return `${sanitize(name) || 'without a name'} (id ${sanitize(id)}, ${sanitize(fingerprint)})`;
}
