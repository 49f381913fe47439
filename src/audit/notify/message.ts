import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatTimestamp } from '../../time.ts';
import { isConfirmed, isUnconfirmed } from '../report/proof.ts';
import type { Report, ReportDeletion, ReportKey } from '../report/report.ts';
import { exposesPrivateKey } from '../rules/rules.ts';
import type { Notice } from './notifier.ts';

/** Message is the text of a notice, for a channel to format. No text from outside in it turns into a link. */
export interface Message {
  /** One line. */
  headline: string;
  sections: MessageSection[];
}

/** MessageSection is a part of a message. */
export interface MessageSection {
  title: string;
  lines: string[];
}

/** MessageOptions is what messages need to know in addition to the notice. */
export interface MessageOptions {
  /** The grace period of the policy, in milliseconds. */
  grace: number;
  /** Where reports are written; undefined if they are not. */
  reports: string | undefined;
}

/** In characters. */
const LINE = 240;
/** How many lines of a section are shown: people read messages on a phone. */
const MOST = 10;

/**
 * buildMessage says what will be deleted and when, how to keep it, what was deleted, and where the report is. Throws
 * Problem if it would leave out a key that will be deleted, and there is no report that lists it.
 */
export function buildMessage(notice: Notice, options: MessageOptions): Message {
  const { report, stage } = notice;
  const { headline, sections } = stage === 'before' ? announce(report, options) : summarize(report);
  const all = [...sections, { title: 'Report', lines: [reportLine(report, options)] }];
  return {
    headline: `keylease ${line(report.account)}: ${headline}`,
    sections: all.filter(({ lines }) => lines.length > 0),
  };
}

/** announce is the notice of keys that nobody has been notified of yet. */
function announce({ keys, writtenAt }: Report, { grace, reports }: MessageOptions): Message {
  const unannounced = keys.filter(({ guards }) => guards.some(({ kind }) => kind === 'notice'));
  if (unannounced.length > MOST && reports === undefined) {
    throw new Problem({
      what: 'Nobody was notified of the keys that will be deleted',
      why: `${unannounced.length} keys are too many for a message, and no location for reports is set`,
      hint: 'Set reports in the policy',
    });
  }
  const marked = unannounced.filter(({ guards }) =>
    guards.every(({ kind, scope }) => kind === 'notice' || scope === 'run'),
  );
  const [urgent, waiting] = [marked.filter(isUrgent), marked.filter((key) => !isUrgent(key))];
  const blocked = unannounced.filter((key) => !marked.includes(key));
  const due = formatTimestamp(Date.parse(writtenAt) + grace);
  return {
    headline: `${pluralize(marked.length, 'key')} will be deleted`,
    sections: [
      { title: 'Will be deleted now: the private key is publicly known', lines: urgent.map(why) },
      { title: `Will be deleted after ${due}`, lines: waiting.map(why) },
      { title: 'Will be deleted once no guard blocks it', lines: blocked.map(blockedBy) },
      {
        title: 'How to keep a key',
        lines: ['Before then, list its fingerprint and owner under recognize.keys in the policy.'],
      },
    ],
  };
}

function summarize(report: Report): Message {
  const { keys, deletions, otherChanges, notEvaluated, notices, complete } = report;
  const done = deletions.filter(isConfirmed);
  const unconfirmed = deletions.filter(isUnconfirmed);
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed.includes(each));
  const severe = keys.flatMap((key) =>
    key.findings
      .filter(({ isNew, severity }) => isNew && (severity === 'high' || severity === 'critical'))
      .map(({ severity, evidence, hint }) => line(`${severity}: ${nameKey(key)}: ${evidence}. ${hint}`)),
  );
  const waiting = keys.filter(({ decision, dueAt }) => decision === 'mark' && dueAt !== null);
  const blocking = report.guards.filter(
    ({ guard, kind, blocks }) => blocks && kind !== 'report-only' && blocksAny(guard, keys),
  );
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed.length > 0 && `${unconfirmed.length} accepted but not yet confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    severe.length > 0 && `${pluralize(severe.length, 'new severe finding')}`,
    otherChanges.length > 0 && `${otherChanges.length} changed by others`,
    !complete && 'incomplete',
  ].filter((part) => part !== false);
  return {
    headline: parts.join(', ') || 'nothing to report',
    sections: [
      { title: 'Deleted', lines: done.map(deleted) },
      { title: 'Accepted, not yet confirmed by a new listing', lines: unconfirmed.map(deleted) },
      { title: 'Not deleted', lines: left.map(deleted) },
      { title: 'New findings (high or critical)', lines: severe },
      {
        title: 'Deletions blocked',
        lines: blocking.map(({ guard, reason }) => line(`${guard}: ${reason}`)),
      },
      { title: 'Waiting to be deleted', lines: waiting.map(dueAfter) },
      { title: 'Changed by others during this run', lines: otherChanges.map(line) },
      { title: 'Not evaluated', lines: notEvaluated.map(({ what, why }) => line(`${what}: ${why}`)) },
      {
        title: 'Notifications that failed',
        lines: failed.map(({ channel, why }) => line(`${channel}: ${why ?? ''}`)),
      },
      {
        title: 'How to restore a key',
        lines: deletions.length > 0 ? ['keylease restore --report report.json FINGERPRINT'] : [],
      },
    ],
  };
}

function blocksAny(name: string, keys: ReportKey[]): boolean {
  return keys.some(({ guards }) => guards.some(({ guard }) => guard === name));
}

function why(key: ReportKey): string {
  const reasons = key.findings.filter((each) => each.do === 'delete').map(({ evidence }) => evidence);
  return line(`${nameKey(key)}: ${reasons.join('; ')}`);
}

function blockedBy(key: ReportKey): string {
  const guards = key.guards.filter(({ kind }) => kind !== 'notice').map(({ guard }) => guard);
  return line(`${nameKey(key)}: ${guards.join(', ')}`);
}

function dueAfter(key: ReportKey): string {
  return line(`${nameKey(key)}: after ${formatTimestamp(Date.parse(key.dueAt ?? ''))}`);
}

function deleted({ key, rules, why }: ReportDeletion): string {
  return line(`${nameKey(key)}: ${[rules.join(', '), why].filter(Boolean).join('; ')}`);
}

function nameKey({
  fingerprint,
  name,
  id,
}: {
  fingerprint: string | null;
  name: string;
  id: string;
}): string {
  return `${fingerprint ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}

/** isUrgent tells whether a key is deleted because its private key is publicly known, and so without grace. */
function isUrgent({ findings }: ReportKey): boolean {
  return exposesPrivateKey(findings.filter((each) => each.do === 'delete').map(({ rule }) => rule));
}

/** reportLine leaves the location as it is, so that it can be clicked: it comes from the policy, not from outside. */
function reportLine({ account, run }: Report, { reports }: MessageOptions): string {
  if (reports === undefined) return `Run ${line(run)}; no location for reports is set.`;
  return `${reports.replace(/\/?$/, '/')}${line(account)}/ (run ${line(run)})`;
}

/** line makes text printable, on one line, and keeps mail programs and chats from making links of it: a key may be named www.example.com. */
function line(text: string): string {
  return sanitize(text, LINE)
    .replaceAll('://', '[:]//')
    .replace(/\.(?=\p{L})/gu, (_, at: number, all: string) =>
      /[\p{L}\p{N}]/u.test(all[at - 1] ?? '') ? '[.]' : '.',
    );
}

/** shownLines are the first lines of a section, and if there are more, a line that says how many. */
export function shownLines({ lines }: MessageSection): string[] {
  const missing = lines.length - MOST;
  return missing > 0 ? [...lines.slice(0, MOST), `and ${missing} more, in the report`] : lines;
}
