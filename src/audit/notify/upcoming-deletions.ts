import { pluralize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatDuration, formatTimestamp } from '../../time.ts';
import type { ReportSummary } from '../report/key-digest.ts';
import {
  deletionFindings,
  isUrgent,
  ownBlockingGuards,
  type UpcomingDeletions,
} from '../report/owner-groups.ts';
import type { ReportKey } from '../report/report.ts';
import { heldBack } from './held-back.ts';
import {
  fitsMessage,
  type Message,
  type MessageSection,
  nameKey,
  ownerSections,
  printableLine,
} from './message-parts.ts';

/** UpcomingOptions is the grace period of the policy, in milliseconds, and whether the report can be looked up. */
interface UpcomingOptions {
  grace: number;
  isReportKept: boolean;
}

/** announceDeletions is the message about keys that nobody has been notified of yet. Throws Problem if it leaves out keys that nobody can look up. */
export function announceDeletions(report: ReportSummary, options: UpcomingOptions): Message {
  return upcoming(report.digest.unannounced, report, options);
}

/** remindOfDeletions is the message about keys whose next reminder is due. Throws Problem like announceDeletions. */
export function remindOfDeletions(report: ReportSummary, options: UpcomingOptions): Message {
  const { headline, sections } = upcoming(report.digest.unreminded, report, options);
  return { headline: `reminder: ${headline}`, sections };
}

function upcoming(
  keys: UpcomingDeletions,
  report: ReportSummary,
  { grace, isReportKept }: UpcomingOptions,
): Message {
  const { total, held } = keys;
  if (!isReportKept && !fitsMessage(keys)) {
    throw new Problem({
      what: 'Nobody was notified of the keys that will be deleted',
      why: `${total} keys are too many for a message, and no location for reports is set`,
      hint: 'Set reports in the policy',
    });
  }
  return {
    headline: countKeys(total - held, held),
    sections: [
      ...ownerSections(keys, {
        title: 'Will be deleted',
        describe: (key) => `${nameKey(key)}: ${when(key, report, grace)}: ${reasons(key)}`,
      }),
      {
        title: 'How to replace a key',
        lines: [
          'Make a new one with ssh-keygen -t ed25519, add its public half to the account and to its machines, and remove the old one.',
        ],
      },
      howToKeep(keys),
      heldBack(report),
    ],
  };
}

function countKeys(free: number, blocked: number): string {
  if (blocked === 0) return `${pluralize(free, 'key')} will be deleted`;
  const once = 'once no guard blocks it';
  if (free === 0) return `${pluralize(blocked, 'key')} will be deleted ${once}`;
  return `${pluralize(free, 'key')} will be deleted, ${blocked} more ${once}`;
}

/** when says when a key is deleted, which a notice decides that every channel accepts at once. */
function when(key: ReportKey, { writtenAt }: ReportSummary, grace: number): string {
  const now = Date.parse(writtenAt);
  const guards = ownBlockingGuards(key).map(({ guard }) => guard);
  const due = key.dueAt === null ? now + grace : Date.parse(key.dueAt);
  const date = isUrgent(key) ? 'now' : `after ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
  return guards.length > 0 ? `${date}, once no guard blocks it (${guards.join(', ')})` : date;
}

function reasons(key: ReportKey): string {
  return deletionFindings(key)
    .map(({ evidence }) => evidence)
    .join('; ');
}

/** howToKeep has a line for each kind of finding, which says how it is resolved. */
function howToKeep({ hints }: UpcomingDeletions): MessageSection {
  const lines = [
    'Before then, list it under recognize.keys in the policy, with keep: true and a reason, or resolve the finding.',
    ...[...hints].map(([rule, hint]) => printableLine(`${rule}: ${hint}`)),
  ];
  return { title: 'How to keep a key', lines: hints.size > 0 ? lines : [] };
}
