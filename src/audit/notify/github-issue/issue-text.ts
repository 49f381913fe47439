import { pluralize, sanitize } from '../../../format.ts';
import type { IssueText } from '../../../github/issues.ts';
import { formatTimestamp } from '../../../time.ts';
import { KEEP_COMMAND } from '../../holds/keep-command.ts';
import type { FindingGroups } from '../../report/finding-groups.ts';
import type { ReportSummary } from '../../report/key-digest.ts';
import {
  atLineStart,
  renderCell,
  renderInline,
  renderTable,
  renderText,
} from '../../report/markdown-text.ts';
import { isUrgent } from '../../report/owner-groups.ts';
import type { ReportKey } from '../../report/report.ts';
import { latestLocation } from '../../report/report-name.ts';
import { latestPage, type ReportPages } from '../../report/report-pages.ts';
import { isoDate, keyNameLabel } from '../../report/sections/labels.ts';
import type { TopList } from '../../report/top-list.ts';
import type { InlineText } from '../../report/view-model.ts';
import { ownerMention } from './owner-mention.ts';

/** IssueTextOptions is what the text of an issue depends on besides the report. */
export interface IssueTextOptions {
  /** Where the policy says that reports are kept; undefined if it does not. */
  reports: string | undefined;
  /** Where people can open them. */
  pages?: ReportPages | undefined;
  /** How long a comment keeps a key at most, for people, such as `90 days`. */
  longest: string;
  mentionsOwners: boolean;
}

/** How long a table may be, in characters: four of them and the rest fit into an issue. */
const MAX_TABLE = 12_000;
const MAX_NAME = 60;
const MAX_WHAT = 100;
const MOST_NOT_EVALUATED = 20;

/** issueMarker is how the issue of an account begins. It is not to be seen there. */
export function issueMarker(account: string): string {
  return `<!-- keylease: account ${account} -->`;
}

/**
 * issueText is what the issue of an account says. It is the same as long as nothing changes but the time: it has dates, no
 * ages. It is closed while the account has no findings, and the last run was complete.
 */
export function issueText(report: ReportSummary, options: IssueTextOptions): IssueText {
  const { account, complete, evaluated, digest } = report;
  const parts = [
    issueMarker(account),
    `What keylease found among the SSH keys of ${renderInline({ code: account })}, kept up to date by its audit: do not edit this text, but comment.`,
    ...(evaluated ? tables(report, options) : ['**The last run could not evaluate the keys.**']),
    ...notEvaluated(report),
    ...(evaluated && digest.findingsInAll === 0 ? ['No key has a finding.'] : []),
    ...howToKeep(report, options),
    ...(options.reports === undefined
      ? []
      : [`The latest report: ${latestReport(options.reports, report, options)}`]),
  ];
  return {
    title: `SSH keys of ${account}`,
    body: parts.join('\n\n'),
    isOpen: !(complete && evaluated && digest.findingsInAll === 0),
  };
}

function latestReport(
  reports: string,
  report: ReportSummary,
  { pages }: Pick<IssueTextOptions, 'pages'>,
): string {
  return pages ? latestPage(pages, report) : renderInline({ code: latestLocation(reports, report, 'html') });
}

function tables(report: ReportSummary, options: IssueTextOptions): string[] {
  const { scheduled, due, blocked, toAct } = report.digest;
  return [
    ...keyTable({ title: 'Will be deleted', last: 'When' }, scheduled, (key) => [
      ...keyCells(key, options),
      renderCell([when(key, report)]),
    ]),
    ...keyTable({ title: 'Due now', last: 'When' }, due, (key) => [...keyCells(key, options), 'now']),
    ...keyTable({ title: 'Not deleted as long as a guard blocks it', last: 'Guards' }, blocked, (key) => [
      ...keyCells(key, options),
      renderCell(guards(key)),
    ]),
    ...findingTable(toAct.groups, options),
  ];
}

function keyTable(
  { title, last }: { title: string; last: string },
  keys: Pick<TopList<ReportKey>, 'items' | 'total'>,
  row: (key: ReportKey) => string[],
): string[] {
  const heads = ['Key', 'Owner', 'Rules', last];
  return boundedTable(`${title}: ${pluralize(keys.total, 'key')}`, {
    heads,
    total: keys.total,
    rows: keys.items.map(row),
  });
}

function findingTable(groups: FindingGroups['groups'], options: IssueTextOptions): string[] {
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  const findings = groups.flatMap(({ items }) => items);
  const rows = findings.map(({ key, finding: { rule, severity, hint, since } }) => [
    keyCell(key),
    ownerCell(key, options),
    renderCell([rule]),
    renderCell([{ severity }]),
    renderCell([hint]),
    isoDate(since),
  ]);
  const heads = ['Key', 'Owner', 'Rule', 'Severity', 'What to do', 'Since'];
  return boundedTable(`For a person to act on: ${pluralize(total, 'finding')}`, {
    heads,
    total,
    rows,
  });
}

/** boundedTable is a heading and a table of as many rows as fit, and says how many do not. */
function boundedTable(
  title: string,
  { heads, rows, total }: { heads: string[]; rows: string[][]; total: number },
): string[] {
  if (total === 0) return [];
  let left = MAX_TABLE;
  const end = rows.findIndex((row) => {
    left -= row.reduce((sum, cell) => sum + cell.length + 3, 0);
    return left < 0;
  });
  const shown = end < 0 ? rows : rows.slice(0, end);
  const rest = total - shown.length;
  return [
    `### ${title}`,
    renderTable([heads, ...shown]),
    ...(rest > 0 ? [`And ${rest} more, in the report.`] : []),
  ];
}

function keyCells(key: ReportKey, options: IssueTextOptions): string[] {
  return [keyCell(key), ownerCell(key, options), renderCell([deletionRules(key)])];
}

function keyCell({ name, fingerprint, id }: ReportKey): string {
  const label = { code: fingerprint ?? `id ${id.slice(0, MAX_NAME)}` };
  return renderCell([keyNameLabel(name.slice(0, MAX_NAME)), label]);
}

function ownerCell(key: ReportKey, { mentionsOwners }: IssueTextOptions): string {
  if (key.owner === null) return 'no known owner';
  return (mentionsOwners && ownerMention(key)) || renderCell([key.owner.slice(0, MAX_NAME)]);
}

function deletionRules({ findings }: ReportKey): string {
  return findings.flatMap((finding) => (finding.do === 'delete' ? finding.rule : [])).join(', ');
}

function when(key: ReportKey, { policy }: ReportSummary): string {
  if (isUrgent(key)) return 'at once';
  return key.dueAt === null
    ? `${policy.grace} after people are notified`
    : `after ${formatTimestamp(Date.parse(key.dueAt))}`;
}

/** The reasons of other guards than permanent ones have ages and numbers, which change from run to run. */
function guards(key: ReportKey): InlineText[] {
  return key.guards.map(({ guard, kind, reason }) => (kind === 'permanent' ? `${guard}: ${reason}` : guard));
}

/** notEvaluated says what, and leaves to the report why, which may be another reason in each run. */
function notEvaluated({ notEvaluated: all }: ReportSummary): string[] {
  const what = [...new Set(all.map((each) => sanitize(each.what, MAX_WHAT)))].slice(0, MOST_NOT_EVALUATED);
  if (what.length === 0) return [];
  return [
    '### Not evaluated, or not done, in the last run',
    what.map((each) => `- ${atLineStart(renderText(each))}`).join('\n'),
  ];
}

function howToKeep({ digest }: ReportSummary, { longest }: IssueTextOptions): string[] {
  if (digest.scheduled.total + digest.due.total + digest.blocked.total === 0) return [];
  return [
    '### How to keep a key',
    'Resolve the finding: name the owner of the key in the policy, or replace the key. If that takes longer, whoever may write to this repository comments, on a line of its own:',
    ['```', KEEP_COMMAND, '```'].join('\n'),
    `That holds for ${longest} at most, and is answered after the next run. Write a new comment to change it: edited ones do not count.`,
  ];
}
