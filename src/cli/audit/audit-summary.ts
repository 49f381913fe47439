import type { ReportSummary } from '../../audit/report/key-digest.ts';
import type { Report, ReportKey } from '../../audit/report/report.ts';
import { reportLocation } from '../../audit/report/report-name.ts';
import { isoDate } from '../../audit/report/sections/labels.ts';
import { runTone, runVerdict } from '../../audit/report/sections/verdict.ts';
import { pluralize, sanitize } from '../../format.ts';
import { SEVERITIES } from '../../keys/weakness.ts';
import { shellCommand } from '../../shell.ts';
import { type PaintMeaning, paint, paintSeverity } from '../palette.ts';

/** In characters. */
const LONGEST_EVIDENCE = 120;

/** SummaryOptions are what a summary refers to. */
export interface SummaryOptions {
  /** Where the whole reports are. */
  places: (string | undefined)[];
  /** The policy, as the command line names it. */
  policy: string;
}

/**
 * reportLines is a summary of the report on one account, safe to print: what was found, what was done, where to read more,
 * and what to do now. Why an account could not be evaluated at all is left to the caller, which prints it as an error.
 */
export async function reportLines(
  report: ReportSummary,
  { places, policy }: SummaryOptions,
): Promise<string[]> {
  const { account, provider, mode, deletions, otherChanges, guards, notices, notEvaluated } = report;
  const title = `${account} (${sanitize(provider.title)}, ${mode === 'armed' ? 'armed' : 'report only'})`;
  const head = `${paint('heading', title)}: ${paint(TONES[runTone(report)], runVerdict(report))}`;
  const whole = places
    .filter((place) => place !== undefined)
    .map((place) => `Report: ${sanitize(reportLocation(place, report, 'html'), 1000)}`);
  if (!report.evaluated) return [head, ...whole];
  return [
    head,
    ...figures(report).map((line) => `  ${line}`),
    ...(await findingLines(report)),
    ...deletions.map((each) => {
      const why = each.why ? ` (${sanitize(each.why, 400)})` : '';
      const [done, meaning] = OUTCOMES[each.outcome];
      return `${paint(meaning, done)}: ${keyText(each.key)}, because of ${each.rules.join(', ')}${why}`;
    }),
    ...otherChanges.map((each) => `${paint('alarm', 'Other change during the run')}: ${sanitize(each, 400)}`),
    ...guards
      .filter(({ blocks }) => blocks)
      .map(
        ({ guard, reason }) =>
          `${paint('warning', 'Nothing is deleted')}: ${guard} (${sanitize(reason, 400)})`,
      ),
    ...notices.map(({ channel, stage, ok, why }) => {
      const about = stage === 'reminder' ? ' of keys that will be due' : '';
      return ok
        ? `Notified through ${sanitize(channel)}${about}`
        : `${paint('bad', 'Could not notify')} through ${sanitize(channel)}${about}: ${sanitize(why ?? '', 400)}`;
    }),
    ...notEvaluated.map(
      ({ what, why }) => `${paint('warning', 'Not evaluated')}: ${sanitize(what)}: ${sanitize(why, 400)}`,
    ),
    ...whole,
    ...advice(report, policy).map((line) => `${paint('heading', 'Next:')} ${line}`),
  ];
}

/** advice says what to do now, in sentences. */
function advice(report: ReportSummary, policy: string): string[] {
  const { figures, digest, notices, deletions, mode, notEvaluated } = report;
  const command = (...words: string[]) => shellCommand(['keylease', ...words]);
  const place = sanitize(policy, 1000);
  const isUndone = deletions.some(({ outcome }) => outcome === 'failed' || outcome === 'not-attempted');
  const isWaiting = digest.decisions.mark > 0;
  const isTold = notices.length > 0 || digest.decisions.mark <= digest.notified.total;
  const isFound = Object.values(figures.findings).some((count) => count > 0);
  const lines = [
    notEvaluated.length > 0 ? 'mend what could not be evaluated, and run this again.' : '',
    digest.toAct.groups.length > 0
      ? 'act on what needs a person: the report has it first, the gravest on top, with what to do.'
      : '',
    isUndone ? 'run this again for what could not be deleted: it is still due.' : '',
    figures.keys > 0 && figures.recognized === 0
      ? 'no key is recognized. List the ones you know under `recognize` in the policy (docs/policy.md).'
      : '',
    isWaiting && !isTold
      ? 'deletions wait until people have been notified. Add a channel under `notify` in the policy (docs/policy.md).'
      : '',
    isWaiting && isTold
      ? 'whoever needs a key that is due keeps it by an entry under `recognize` in the policy, with keep: true.'
      : '',
    mode === 'report' && isFound
      ? `see what arming the account would do: ${command('policy', 'check', place, '--online')}`
      : '',
    figures.confirmed > 0 ? `to undo a deletion: ${command('restore', '--policy', place, 'SHA256:...')}` : '',
  ].filter(Boolean);
  if (lines.length > 0) return lines;
  return isFound
    ? ['read in the report what is to be done about each finding, and what holds keys back.']
    : ['nothing is to be done. Run this on a schedule (docs/schedule.md).'];
}

const OUTCOMES: Record<Report['deletions'][number]['outcome'], [text: string, meaning: PaintMeaning]> = {
  confirmed: ['Deleted, confirmed by a new listing', 'good'],
  accepted: ['Accepted, not yet confirmed by a new listing', 'warning'],
  gone: ['Said to be gone, not yet confirmed by a new listing', 'warning'],
  failed: ['Could not be deleted', 'bad'],
  skipped: ['Skipped', 'warning'],
  'not-attempted': ['Not deleted', 'bad'],
};

const TONES: Record<ReturnType<typeof runTone>, PaintMeaning> = {
  calm: 'good',
  warning: 'warning',
  alarm: 'bad',
};

function figures({ figures, mode }: ReportSummary): string[] {
  const severities = [...SEVERITIES].reverse().flatMap((severity) => {
    const number = figures.findings[severity];
    return number > 0 ? [paintSeverity(severity, `${number} ${severity}`)] : [];
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

async function findingLines({ digest: { worstFindings } }: ReportSummary): Promise<string[]> {
  if (worstFindings.total === 0) return [];
  const { ColumnWriter } = await import('../table.ts');
  const shown = worstFindings.items;
  const head = ['SEVERITY', 'RULE', 'ID', 'NAME', 'DECISION', 'EVIDENCE'];
  const columns = new ColumnWriter(head, { flexible: ['NAME', 'EVIDENCE'], wrapping: ['DECISION'] });
  const rows = shown.map(({ key, finding }) => [
    paintSeverity(finding.severity),
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
      return paint('bad', 'due');
    case 'blocked':
      return `${paint('warning', 'blocked')}: ${blocking}`;
  }
}

function keyText({ id, name, fingerprint }: Report['deletions'][number]['key']): string {
  return `${sanitize(name) || 'an unnamed key'} (id ${sanitize(id)}, ${sanitize(fingerprint)})`;
}
