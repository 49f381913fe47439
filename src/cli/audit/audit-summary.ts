import type { ReportSummary } from '../../audit/report/key-digest.ts';
import type { Report, ReportKey } from '../../audit/report/report.ts';
import { reportLocation } from '../../audit/report/report-name.ts';
import { isoDate } from '../../audit/report/sections/labels.ts';
import { runVerdict } from '../../audit/report/sections/verdict.ts';
import { pluralize, sanitize } from '../../format.ts';
import { SEVERITIES } from '../../keys/weakness.ts';
import { ColumnWriter } from '../table.ts';

/** In characters. */
const LONGEST_EVIDENCE = 120;

/**
 * reportLines is a summary of the report on one account, safe to print. `places` are where the whole reports are. Why an
 * account could not be evaluated at all is left to the caller, which prints it as an error.
 */
export function reportLines(report: ReportSummary, { places }: { places: (string | undefined)[] }): string[] {
  const { account, provider, mode, deletions, otherChanges, guards, notices, notEvaluated } = report;
  const title = `${account} (${sanitize(provider.title)}, ${mode === 'armed' ? 'armed' : 'report only'})`;
  const head = `${title}: ${runVerdict(report)}`;
  const whole = places
    .filter((place) => place !== undefined)
    .map((place) => `Report: ${sanitize(reportLocation(place, report, 'html'), 1000)}`);
  if (!report.evaluated) return [head, ...whole];
  return [
    head,
    ...figures(report).map((line) => `  ${line}`),
    ...findingLines(report),
    ...deletions.map((each) => {
      const why = each.why ? ` (${sanitize(each.why, 400)})` : '';
      return `${OUTCOMES[each.outcome]}: ${keyText(each.key)}, because of ${each.rules.join(', ')}${why}`;
    }),
    ...otherChanges.map((each) => `Other change during the run: ${sanitize(each, 400)}`),
    ...guards
      .filter(({ blocks }) => blocks)
      .map(({ guard, reason }) => `Nothing is deleted: ${guard} (${sanitize(reason, 400)})`),
    ...notices.map(({ channel, stage, ok, why }) => {
      const about = stage === 'reminder' ? ' of keys that will be due' : '';
      return ok
        ? `Notified through ${sanitize(channel)}${about}`
        : `Could not notify through ${sanitize(channel)}${about}: ${sanitize(why ?? '', 400)}`;
    }),
    ...notEvaluated.map(({ what, why }) => `Not evaluated: ${sanitize(what)}: ${sanitize(why, 400)}`),
    ...advice(report),
    ...whole,
  ];
}

/** advice says what to add to the policy next. */
function advice({ figures: { keys, recognized }, digest, notices }: ReportSummary): string[] {
  const isWaiting = digest.decisions.mark > digest.notified.total;
  return [
    ...(keys > 0 && recognized === 0
      ? [
          'Next: no key is recognized. List the ones you know under `recognize` in the policy (docs/policy.md).',
        ]
      : []),
    ...(isWaiting && notices.length === 0
      ? [
          'Next: deletions wait until people have been notified. Add a channel under `notify` in the policy (docs/policy.md).',
        ]
      : []),
  ];
}

const OUTCOMES: Record<Report['deletions'][number]['outcome'], string> = {
  confirmed: 'Deleted, confirmed by a new listing',
  accepted: 'Accepted, not yet confirmed by a new listing',
  gone: 'Said to be gone, not yet confirmed by a new listing',
  failed: 'Could not be deleted',
  skipped: 'Skipped',
  'not-attempted': 'Not deleted',
};

function figures({ figures, mode }: ReportSummary): string[] {
  const severities = [...SEVERITIES].reverse().flatMap((severity) => {
    const number = figures.findings[severity];
    return number > 0 ? [`${number} ${severity}`] : [];
  });
  const { keys, recognized, marked, blocked, intended, attempted, accepted, confirmed } = figures;
  return [
    `${pluralize(keys, 'key')}, ${recognized} recognized`,
    `findings: ${severities.join(', ') || 'none'} (${figures.new} new, ${figures.ongoing} ongoing, ${figures.resolved} resolved)`,
    ...(mode === 'armed' || accepted + confirmed > 0
      ? [
          `deletions: ${marked} waiting, ${blocked} blocked, ${intended} intended, ${attempted} attempted, ${confirmed} confirmed${accepted > 0 ? `, ${accepted} not yet` : ''}`,
        ]
      : []),
  ];
}

function findingLines({ digest: { worstFindings } }: ReportSummary): string[] {
  if (worstFindings.total === 0) return [];
  const shown = worstFindings.items;
  const head = ['SEVERITY', 'RULE', 'ID', 'NAME', 'DECISION', 'EVIDENCE'];
  const columns = new ColumnWriter(head, { flexible: ['NAME', 'EVIDENCE'] });
  const rows = shown.map(({ key, finding }) => [
    finding.severity,
    finding.rule,
    sanitize(key.id, 40),
    sanitize(key.name, 64) || '-',
    decisionText(key),
    sanitize(finding.evidence, LONGEST_EVIDENCE),
  ]);
  const more = worstFindings.total - shown.length;
  return ['', ...columns.lines(rows), ...(more > 0 ? [`and ${more} more, in the report`] : []), ''];
}

/** decisionText is what happens to a key, and all guards that block its deletion. */
function decisionText({ decision, guards, dueAt }: ReportKey): string {
  const blocking = guards.map(({ guard }) => guard).join(', ');
  switch (decision) {
    case 'keep':
      return 'keep';
    case 'mark':
      return dueAt ? `due ${isoDate(dueAt)}` : `waiting: ${blocking}`;
    case 'delete':
      return 'due';
    case 'blocked':
      return `blocked: ${blocking}`;
  }
}

function keyText({ id, name, fingerprint }: Report['deletions'][number]['key']): string {
  return `${sanitize(name) || 'an unnamed key'} (id ${sanitize(id)}, ${sanitize(fingerprint)})`;
}
