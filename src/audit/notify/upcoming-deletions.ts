import { pluralize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatDuration, formatTimestamp } from '../../time.ts';
import type { Report, ReportKey } from '../report/report.ts';
import { exposesPrivateKey } from '../rules/rules.ts';
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
export function announceDeletions(report: Report, options: UpcomingOptions): Message {
  const keys = report.keys.filter(
    ({ guards }) =>
      guards.some(({ kind }) => kind === 'notice') && guards.every(({ kind }) => kind !== 'permanent'),
  );
  return upcoming(keys, report, options);
}

/** remindOfDeletions is the message about keys whose next reminder is due. Throws Problem like announceDeletions. */
export function remindOfDeletions(report: Report, options: UpcomingOptions): Message {
  const now = Date.parse(report.writtenAt);
  const keys = report.keys.filter(
    ({ nextReminderAt }) => nextReminderAt !== null && Date.parse(nextReminderAt) <= now,
  );
  const { headline, sections } = upcoming(keys, report, options);
  return { headline: `reminder: ${headline}`, sections };
}

function upcoming(keys: ReportKey[], report: Report, { grace, isReportKept }: UpcomingOptions): Message {
  if (!isReportKept && !fitsMessage(keys)) {
    throw new Problem({
      what: 'Nobody was notified of the keys that will be deleted',
      why: `${keys.length} keys are too many for a message, and no location for reports is set`,
      hint: 'Set reports in the policy',
    });
  }
  const [blocked, free] = [keys.filter(isBlocked), keys.filter((key) => !isBlocked(key))];
  const [urgent, waiting] = [free.filter(isUrgent), free.filter((key) => !isUrgent(key))];
  return {
    headline: countKeys(free.length, blocked.length),
    sections: [
      ...ownerSections([...urgent, ...waiting, ...blocked], {
        title: 'Will be deleted',
        describe: (key) => `${nameKey(key)}: ${when(key, report, grace)}: ${reasons(key)}`,
      }),
      {
        title: 'How to replace a key',
        lines: [
          'Make a new one with ssh-keygen -t ed25519, add its public half to the account and to its machines, and remove the old one.',
        ],
      },
      howToKeep([...waiting, ...blocked]),
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
function when(key: ReportKey, { writtenAt }: Report, grace: number): string {
  const now = Date.parse(writtenAt);
  const guards = blockingGuards(key).map(({ guard }) => guard);
  const due = key.dueAt === null ? now + grace : Date.parse(key.dueAt);
  const date = isUrgent(key) ? 'now' : `after ${formatTimestamp(due)}, ${formatDuration(due - now)} left`;
  return guards.length > 0 ? `${date}, once no guard blocks it (${guards.join(', ')})` : date;
}

function reasons({ findings }: ReportKey): string {
  return deletionFindings(findings)
    .map(({ evidence }) => evidence)
    .join('; ');
}

/** howToKeep has a line for each kind of finding, which says how it is resolved. */
function howToKeep(keys: ReportKey[]): MessageSection {
  const hints = new Map(
    keys.flatMap(({ findings }) => deletionFindings(findings).map(({ rule, hint }) => [rule, hint])),
  );
  const lines = [
    'Before then, list it under recognize.keys in the policy, with keep: true and a reason, or resolve the finding.',
    ...[...hints].map(([rule, hint]) => printableLine(`${rule}: ${hint}`)),
  ];
  return { title: 'How to keep a key', lines: keys.length > 0 ? lines : [] };
}

function deletionFindings(findings: ReportKey['findings']): ReportKey['findings'] {
  return findings.filter((each) => each.do === 'delete');
}

function isBlocked(key: ReportKey): boolean {
  return blockingGuards(key).length > 0;
}

/** blockingGuards are those that look at the key alone, and block more than waiting for people. */
function blockingGuards({ guards }: ReportKey): ReportKey['guards'] {
  return guards.filter(({ scope, kind }) => scope === 'key' && kind !== 'notice' && kind !== 'waiting');
}

/** isUrgent tells whether a key is deleted because its private key is publicly known, and so without grace. */
function isUrgent({ findings }: ReportKey): boolean {
  return exposesPrivateKey(deletionFindings(findings).map(({ rule }) => rule));
}
