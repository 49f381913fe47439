import { SEVERITIES } from '../../../keys/weakness.ts';
import type { RunRecord } from '../../ledger/ledger.ts';
import type { ReportSummary } from '../key-digest.ts';
import { paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { findingReason, isoDate, keyLabel, keyNameLabel, utcTimestamp } from './labels.ts';

const RUNS_IN_TABLE = 10;

/** changes is what has changed since the last run. */
export function changes(report: ReportSummary): ViewSection {
  const { figures, resolved, trend, digest } = report;
  const isFirst = trend.length === 0;
  const blocks: ViewBlock[] = [
    isFirst
      ? paragraph('There is no earlier run to compare with: every finding is new.')
      : paragraph(`Findings: ${figures.new} new, ${figures.ongoing} ongoing, ${figures.resolved} resolved.`),
  ];
  if (digest.newFindings.total > 0 && !isFirst) {
    const heads = ['Key', 'Severity', 'Finding'];
    blocks.push(
      tableBlock({
        title: 'New findings',
        heads,
        items: digest.newFindings,
        row: ({ key, finding }) => [keyLabel(key), { severity: finding.severity }, findingReason(finding)],
      }),
    );
  }
  if (resolved.length > 0) {
    blocks.push(
      tableBlock({
        title: 'Resolved findings',
        heads: ['Key', 'Finding', 'Since', 'How it was resolved'],
        items: resolved,
        row: ({ rule, name, fingerprint, since, isGone }) => [
          [keyNameLabel(name), ...(fingerprint === null ? [] : [{ code: fingerprint }])],
          rule,
          isoDate(since),
          isGone ? 'the key is gone' : 'the rule no longer fires',
        ],
      }),
    );
  }
  const isSilent = figures.new + figures.ongoing + figures.resolved === 0;
  return {
    id: 'changes',
    title: 'Changed since the last run',
    blocks: isSilent ? [] : blocks,
    mostUnfolded: 0,
  };
}

/** trend is the figures of the last runs, including this one. */
export function trend(report: ReportSummary): ViewSection {
  const runs = runsWithThis(report);
  const blocks: ViewBlock[] = [
    { kind: 'trend', runs },
    tableBlock({
      title: 'The last runs',
      heads: ['Run', 'Keys', 'Critical', 'High', 'Medium', 'Low', 'Info', 'Deleted'],
      items: runs.slice(-RUNS_IN_TABLE).toReversed(),
      row: ({ at, keys, findings, deleted }) =>
        [utcTimestamp(at), keys, ...SEVERITIES.toReversed().map((each) => findings[each]), deleted].map(
          String,
        ),
    }),
  ];
  return { id: 'trend', title: 'Trend', blocks: report.trend.length > 0 ? blocks : [], mostUnfolded: 0 };
}

/** runsWithThis are the earlier runs, oldest first, and this one if it could evaluate the account. */
export function runsWithThis(report: ReportSummary): RunRecord[] {
  return report.evaluated ? [...report.trend, thisRun(report)] : report.trend;
}

function thisRun({ run, writtenAt, figures }: ReportSummary): RunRecord {
  const { keys, findings, confirmed } = figures;
  return { run, at: writtenAt, keys, findings, deleted: confirmed };
}
