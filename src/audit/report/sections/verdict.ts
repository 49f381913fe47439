import { pluralize } from '../../../format.ts';
import { SEVERITIES } from '../../../keys/weakness.ts';
import type { Report } from '../report.ts';
import type { ViewModel } from '../view-model.ts';
import { keysThat } from './labels.ts';

/** runVerdict says what came of a run in one to three sentences, the worst news first. */
export function runVerdict(report: Report): string {
  return [...shortcomings(report), outcome(report), ...found(report)].join('. ').concat('.');
}

/** runTone is how much a report wants somebody's attention. */
export function runTone(report: Report): ViewModel['tone'] {
  const { figures, otherChanges, complete, deletions } = report;
  if (isUnlisted(report) || figures.findings.critical > 0 || otherChanges.length > 0) return 'alarm';
  return !complete || figures.findings.high > 0 || deletions.length > 0 ? 'warning' : 'calm';
}

/** isUnlisted tells whether the account could not be looked at, so that no figure says anything. */
export function isUnlisted({ guards }: Report): boolean {
  return (
    guards.length === 0 || guards.some(({ guard, blocks }) => guard === 'incomplete-inventory' && blocks)
  );
}

function shortcomings(report: Report): string[] {
  const { finished, notEvaluated, deletions } = report;
  const failed = deletions.filter(({ outcome }) => outcome === 'failed').length;
  const left = deletions.filter(({ outcome }) => outcome === 'not-attempted').length;
  const judged = isUnlisted(report) ? 'No key was judged' : 'Not everything was judged';
  return [
    finished ? '' : 'This run is not over yet',
    notEvaluated.length > 0 || isUnlisted(report) ? judged : '',
    failed > 0 ? `${keysThat(failed, { one: 'was', many: 'were' })} to be deleted and could not be` : '',
    left > 0 ? `${keysThat(left, { one: 'was', many: 'were' })} due and not come to` : '',
  ].filter(Boolean);
}

function outcome({ mode, figures, deletions }: Report): string {
  const { confirmed, marked, blocked } = figures;
  const unproven = deletions.filter(({ outcome }) => outcome === 'deleted' || outcome === 'gone').length;
  if (mode === 'report') {
    const late = keysThat(confirmed, { one: 'is', many: 'are' });
    return confirmed === 0
      ? 'Report only: nothing is deleted'
      : `Report only: nothing new is deleted, and ${late} gone that an earlier run set out to delete`;
  }
  const parts = [
    confirmed > 0 ? `${pluralize(confirmed, 'key')} deleted` : 'Nothing deleted',
    unproven > 0 ? `${unproven} deleted without proof` : '',
    marked > 0 ? `${marked} ${marked === 1 ? 'waits' : 'wait'}` : '',
    blocked > 0 ? `${blocked} blocked` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function found(report: Report): string[] {
  if (isUnlisted(report)) return [];
  const { findings, new: fresh } = report.figures;
  const all = Object.values(findings).reduce((sum, each) => sum + each, 0);
  const gravest = SEVERITIES.findLast((severity) => findings[severity] > 0);
  if (gravest === undefined) return report.complete ? ['No rule found anything'] : [];
  return [`${pluralize(all, 'finding')}, ${fresh} of them new, the gravest ${gravest}`];
}
