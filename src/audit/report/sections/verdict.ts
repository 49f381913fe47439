import { SEVERITIES } from '../../../keys/weakness.ts';
import { count } from '../../words.ts';
import type { Page } from '../page.ts';
import type { Report } from '../report.ts';
import { keys } from './labels.ts';

/** verdictOf says what came of a run in one to three sentences, the worst news first. */
export function verdictOf(report: Report): string {
  return [...shortcomings(report), outcome(report), ...found(report)].join('. ').concat('.');
}

/** toneOf is how much a report wants somebody's attention. */
export function toneOf(report: Report): Page['tone'] {
  const { figures, besides, complete, deletions } = report;
  if (isUnseen(report) || figures.findings.critical > 0 || besides.length > 0) return 'alarm';
  return !complete || figures.findings.high > 0 || deletions.length > 0 ? 'warning' : 'calm';
}

/** isUnseen tells whether the account could not be looked at, so that no figure says anything. */
export function isUnseen({ guards }: Report): boolean {
  return guards.length === 0 || guards.some(({ guard, holds }) => guard === 'incomplete-inventory' && holds);
}

function shortcomings(report: Report): string[] {
  const { finished, notJudged, deletions } = report;
  const failed = deletions.filter(({ outcome }) => outcome === 'failed').length;
  const left = deletions.filter(({ outcome }) => outcome === 'not-attempted').length;
  const judged = isUnseen(report) ? 'No key was judged' : 'Not everything was judged';
  return [
    finished ? '' : 'This run is not over yet',
    notJudged.length > 0 || isUnseen(report) ? judged : '',
    failed > 0 ? `${keys(failed, { one: 'was', many: 'were' })} to be deleted and could not be` : '',
    left > 0 ? `${keys(left, { one: 'was', many: 'were' })} due and not come to` : '',
  ].filter(Boolean);
}

function outcome({ mode, figures, deletions }: Report): string {
  const { confirmed, marked, blocked } = figures;
  const unproven = deletions.filter(({ outcome }) => outcome === 'deleted' || outcome === 'gone').length;
  if (mode === 'report') {
    const late = keys(confirmed, { one: 'is', many: 'are' });
    return confirmed === 0
      ? 'Report only: nothing is deleted'
      : `Report only: nothing new is deleted, and ${late} gone that an earlier run set out to delete`;
  }
  const parts = [
    confirmed > 0 ? `${count(confirmed, 'key')} deleted` : 'Nothing deleted',
    unproven > 0 ? `${unproven} deleted without proof` : '',
    marked > 0 ? `${marked} ${marked === 1 ? 'waits' : 'wait'}` : '',
    blocked > 0 ? `${blocked} blocked` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

function found(report: Report): string[] {
  if (isUnseen(report)) return [];
  const { findings, new: fresh } = report.figures;
  const all = Object.values(findings).reduce((sum, each) => sum + each, 0);
  const gravest = SEVERITIES.findLast((severity) => findings[severity] > 0);
  if (gravest === undefined) return report.complete ? ['No rule found anything'] : [];
  return [`${count(all, 'finding')}, ${fresh} of them new, the gravest ${gravest}`];
}
