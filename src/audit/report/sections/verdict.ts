import { pluralize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import type { ReportSummary } from '../key-digest.ts';
import type { ViewModel } from '../view-model.ts';
import { keysThat } from './labels.ts';

/** runVerdict is the result of a run in one to three sentences, the worst news first. */
export function runVerdict(report: ReportSummary): string {
  return [...shortcomings(report), outcome(report), ...found(report)].join('. ').concat('.');
}

/** runTone is how urgently a report needs attention. */
export function runTone(report: ReportSummary): ViewModel['tone'] {
  const { figures, otherChanges, evaluated, complete, deletions } = report;
  if (!evaluated || figures.findings.critical > 0 || otherChanges.length > 0) return 'alarm';
  return !complete || figures.findings.high > 0 || deletions.length > 0 ? 'warning' : 'calm';
}

function shortcomings(report: ReportSummary): string[] {
  const { finished, evaluated, notEvaluated, deletions } = report;
  const failed = deletions.filter(({ outcome }) => outcome === 'failed').length;
  const left = deletions.filter(({ outcome }) => outcome === 'not-attempted').length;
  const notice = evaluated ? 'Not everything could be evaluated' : 'No key could be evaluated';
  return [
    finished ? '' : 'This run is still in progress',
    notEvaluated.length > 0 || !evaluated ? notice : '',
    failed > 0 ? `${pluralize(failed, 'key')} could not be deleted` : '',
    left > 0 ? `${keysThat(left, { one: 'was', many: 'were' })} due but not reached` : '',
  ].filter(Boolean);
}

function outcome({ mode, figures }: ReportSummary): string {
  const { accepted, confirmed, marked, blocked } = figures;
  if (mode === 'report') {
    return confirmed === 0
      ? 'Nothing is deleted, because the account is not armed'
      : `The account is not armed, but ${keysThat(confirmed, { one: 'is', many: 'are' })} gone that an earlier run set out to delete`;
  }
  const parts = [
    confirmed > 0 ? `${pluralize(confirmed, 'key')} deleted` : accepted > 0 ? '' : 'Nothing deleted',
    accepted > 0 ? `${pluralize(accepted, 'deletion')} accepted but not yet confirmed` : '',
    marked > 0 ? `${marked} waiting` : '',
    blocked > 0 ? `${blocked} blocked` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function found(report: ReportSummary): string[] {
  if (!report.evaluated) return [];
  const { findings, new: fresh } = report.figures;
  const all = Object.values(findings).reduce((sum, each) => sum + each, 0);
  const worst = SEVERITIES.findLast((severity) => findings[severity] > 0);
  if (worst === undefined) return report.complete ? ['No findings'] : [];
  return [`${pluralize(all, 'finding')}, ${fresh} new; highest severity: ${worst}`];
}
