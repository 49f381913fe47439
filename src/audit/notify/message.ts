import { pluralize } from '../../format.ts';
import { shellCommand } from '../../shell.ts';
import { formatTimestamp } from '../../time.ts';
import type { KeyFinding } from '../report/finding-groups.ts';
import type { ReportSummary } from '../report/key-digest.ts';
import { OwnerGroups } from '../report/owner-groups.ts';
import { isConfirmed, isUnconfirmed } from '../report/proof.ts';
import type { OwnedDeletion, ReportKey } from '../report/report.ts';
import { reportLocation } from '../report/report-name.ts';
import { type ReportPages, reportPage } from '../report/report-pages.ts';
import { restoreWords } from '../report/restore-words.ts';
import { ruleTitle } from '../report/sections/labels.ts';
import type { TopList } from '../report/top-list.ts';
import { heldBack } from './held-back.ts';
import { type Message, type MessageSection, nameKey, ownerSections, printableLine } from './message-parts.ts';
import type { Notice, Trouble } from './notifier.ts';
import { announceDeletions, remindOfDeletions } from './upcoming-deletions.ts';

/** MessageOptions is what messages need to know in addition to the notice. */
export interface MessageOptions {
  /** The grace period of the policy, in milliseconds. */
  grace: number;
  /** Where the policy says that reports are kept; undefined if it does not. */
  reports: string | undefined;
  /** Where people can open them; undefined if they have no address. */
  pages?: ReportPages | undefined;
}

/**
 * buildMessage says, in the order of a report, what needs a person, what will be deleted and when, how to keep it, what was
 * deleted, how to restore it, what is held back and why, and where the report is. Throws Problem if it would leave out a key that will be deleted, and there is no report that lists it.
 */
export function buildMessage({ stage, report, trouble }: SummaryNotice, options: MessageOptions): Message {
  const { headline, sections } = messageOf({ stage, report, trouble }, options);
  const all = [...sections, reportSection(report, options)];
  return {
    headline: `keylease ${printableLine(report.account)}: ${headline}`,
    sections: all.filter(({ lines }) => lines.length > 0),
  };
}

/** A notice does not need all keys. */
type SummaryNotice = Omit<Notice, 'report'> & { report: ReportSummary };

function messageOf({ stage, report, trouble }: SummaryNotice, options: MessageOptions): Message {
  const { grace, reports } = options;
  const upcoming = { grace, isReportKept: reports !== undefined };
  switch (stage) {
    case 'before':
      return announceDeletions(report, upcoming);
    case 'reminder':
      return remindOfDeletions(report, upcoming);
    case 'after':
      return summarize(report, { ...options, trouble });
  }
}

function summarize(report: ReportSummary, options: MessageOptions & Pick<Notice, 'trouble'>): Message {
  const { digest, deletions, otherChanges, notEvaluated, notices, complete } = report;
  const { newSevere: severe, notified: waiting } = digest;
  const done = deletions.filter(isConfirmed);
  const unconfirmed = deletions.filter(isUnconfirmed);
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed.includes(each));
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed.length > 0 && `${unconfirmed.length} accepted but not yet confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    severe.total > 0 && `${pluralize(severe.total, 'new severe finding')}`,
    otherChanges.length > 0 && `${otherChanges.length} changed by others`,
    !complete && `incomplete${since(options.trouble)}`,
    options.trouble?.isOver === true && `complete again after being incomplete${since(options.trouble)}`,
  ].filter((part) => part !== false);
  return {
    headline: parts.join(', ') || 'nothing to report',
    sections: [
      { title: 'Needs a person', lines: digest.toAct.groups.map(actionLine) },
      {
        title: 'New findings (high or critical)',
        lines: severe.items.map(severeLine),
        total: severe.total,
      },
      { title: 'Changed by others during this run', lines: otherChanges.map(printableLine) },
      {
        title: 'Not evaluated',
        lines: notEvaluated.map(({ what, why }) => printableLine(`${what}: ${why}`)),
      },
      { title: 'Waiting to be deleted', lines: waiting.items.map(dueAfter), total: waiting.total },
      { title: 'Not deleted', lines: left.map((each) => printableLine(deleted(each))) },
      ...ownerSections(byOwner(done), { title: 'Deleted', describe: deleted }),
      ...ownerSections(byOwner(unconfirmed), {
        title: 'Accepted, not yet confirmed by a new listing',
        describe: deleted,
      }),
      {
        title: 'How to restore a key',
        lines: deletions.length > 0 ? [restoreLine(report, options)] : [],
      },
      heldBack(report),
      {
        title: 'Notifications that failed',
        lines: failed.map(({ channel, why }) => printableLine(`${channel}: ${why ?? ''}`)),
      },
    ],
  };
}

/** since says when the trouble began. */
function since(trouble: Trouble | undefined): string {
  return trouble ? ` since ${formatTimestamp(Date.parse(trouble.since))}` : '';
}

function byOwner(deletions: OwnedDeletion[]): OwnerGroups<OwnedDeletion> {
  const groups = new OwnerGroups<OwnedDeletion>();
  for (const each of deletions) groups.add(each);
  return groups;
}

/** actionLine is how many keys have the findings of a rule that a person has to act on. */
function actionLine({ items, total }: TopList<KeyFinding>): string {
  const { rule, severity } = (items[0] as KeyFinding).finding;
  return `${severity}: ${ruleTitle(rule)}, ${pluralize(total, 'key')}`;
}

function severeLine({ key, finding: { severity, evidence, hint } }: KeyFinding): string {
  return printableLine(`${severity}: ${nameKey(key)}: ${evidence}. ${hint}`);
}

function dueAfter(key: ReportKey): string {
  return printableLine(`${nameKey(key)}: after ${formatTimestamp(Date.parse(key.dueAt ?? ''))}`);
}

function deleted({ key, rules, why }: OwnedDeletion): string {
  return `${nameKey(key)}: ${[rules.join(', '), why].filter(Boolean).join('; ')}`;
}

/** reportSection leaves the location as it is, so that it can be opened: it comes from the policy, not from outside. */
function reportSection(report: ReportSummary, { reports, pages }: MessageOptions): MessageSection {
  const title = 'Report';
  if (reports === undefined)
    return { title, lines: [`Run ${printableLine(report.run)}; no location for reports is set.`] };
  return pages
    ? { title, lines: [reportPage(pages, report)], areLinks: true }
    : { title, lines: [reportLocation(reports, report, 'html')] };
}

/** restoreLine is the command that restores a key by the report, wherever that is, or else by the ledger. */
function restoreLine(report: ReportSummary, { reports }: MessageOptions): string {
  if (reports === undefined || reports.startsWith('github://'))
    return 'keylease restore --policy POLICY FINGERPRINT';
  const file = reportLocation(reports, report, 'json');
  const restore = (source: string) => shellCommand([...restoreWords(report, source), 'FINGERPRINT']);
  return reports.startsWith('s3://')
    ? `${shellCommand(['aws', 's3', 'cp', file, '-'])} | ${restore('-')}`
    : restore(file);
}
