import { SEVERITIES } from '../../../keys/weakness.ts';
import type { RunRecord } from '../../ledger/ledger.ts';
import { type Block, type Section, table, text } from '../page.ts';
import type { Report } from '../report.ts';
import { dayOf, labelOf, momentOf, nameOf, reasonOf } from './labels.ts';
import { isUnseen } from './verdict.ts';

const RUNS_IN_TABLE = 10;

/** changes is what is different from the run before. */
export function changes(report: Report): Section {
  const { figures, resolved, trend, keys } = report;
  const isFirst = trend.length === 0;
  const fresh = keys.flatMap((key) =>
    key.findings.filter(({ isNew }) => isNew).map((finding) => ({ key, finding })),
  );
  const blocks: Block[] = [
    isFirst
      ? text('No earlier run is known: every finding is new.')
      : text(`Findings: ${figures.new} new, ${figures.ongoing} ongoing, ${figures.resolved} resolved.`),
  ];
  if (fresh.length > 0 && !isFirst) {
    const heads = ['Key', 'Severity', 'What was found'];
    blocks.push(
      table({
        title: 'New findings',
        heads,
        items: fresh,
        row: ({ key, finding }) => [labelOf(key), { severity: finding.severity }, reasonOf(finding)],
      }),
    );
  }
  if (resolved.length > 0) {
    blocks.push(
      table({
        title: 'Resolved findings',
        heads: ['Key', 'Finding', 'Since', 'How it ended'],
        items: resolved,
        row: ({ rule, name, fingerprint, since, isGone }) => [
          [nameOf(name), ...(fingerprint === null ? [] : [{ code: fingerprint }])],
          rule,
          dayOf(since),
          isGone ? 'the account no longer has the key' : 'the rule no longer fires',
        ],
      }),
    );
  }
  const isSilent = figures.new + figures.ongoing + figures.resolved === 0;
  return { id: 'changes', title: 'Changed since the last run', blocks: isSilent ? [] : blocks };
}

/** trend is how the last runs went, this one being the last. */
export function trend(report: Report): Section {
  const runs = isUnseen(report) ? report.trend : [...report.trend, thisRun(report)];
  const blocks: Block[] = [
    { kind: 'trend', runs },
    table({
      title: 'The last runs',
      heads: ['Run', 'Keys', 'Critical', 'High', 'Medium', 'Low', 'Info', 'Deleted'],
      items: runs.slice(-RUNS_IN_TABLE).toReversed(),
      row: ({ at, keys, findings, deleted }) =>
        [momentOf(at), keys, ...SEVERITIES.toReversed().map((each) => findings[each]), deleted].map(String),
    }),
  ];
  return { id: 'trend', title: 'Trend', blocks: report.trend.length > 0 ? blocks : [] };
}

function thisRun({ run, writtenAt, figures }: Report): RunRecord {
  const { keys, findings, confirmed } = figures;
  return { run, at: writtenAt, keys, findings, deleted: confirmed };
}
