import { pluralize, sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { formatTimestamp } from '../../time.ts';
import { RUN_GUARDS } from '../guards.ts';
import type { Report, ReportDeletion, ReportKey } from '../report/report.ts';
import type { Notice } from './notifier.ts';

/** Message is what a notice says, for a channel to put into its own form. No text of it makes a link by itself. */
export interface Message {
  /** One line, without text from outside but the account's name. */
  headline: string;
  sections: MessageSection[];
}

/** MessageSection is a part of a message. */
export interface MessageSection {
  title: string;
  lines: string[];
}

/** MessageOptions is what messages need to know besides the notice. */
export interface MessageOptions {
  /** The policy's, in milliseconds. */
  grace: number;
  /** Where the policy has reports written to; undefined where it has none written. */
  reports: string | undefined;
}

const RUN_GUARD_NAMES = new Set(RUN_GUARDS.map(({ name }) => name));
const LINE = 240;
/** Lines of a section that are shown: a message is to be read on a telephone. */
const MOST = 10;

/**
 * buildMessage says what is going to be deleted and when, how to keep it, what was deleted, and where the report is. Throws
 * Problem where it would leave out a key that goes, and there is no report to look into: nobody would have been told.
 */
export function buildMessage(notice: Notice, options: MessageOptions): Message {
  const { report, stage } = notice;
  const { headline, sections } = stage === 'before' ? before(report, options) : after(report);
  const all = [...sections, { title: 'Report', lines: [whereIs(report, options)] }];
  return {
    headline: `keylease ${line(report.account)}: ${headline}`,
    sections: all.filter(({ lines }) => lines.length > 0),
  };
}

/** before is what people are told of keys that nobody was told about yet. */
function before({ keys, writtenAt }: Report, { grace, reports }: MessageOptions): Message {
  const undelivered = keys.filter(({ guards }) => guards.some(({ guard }) => guard === 'not-notified'));
  if (undelivered.length > MOST && reports === undefined) {
    throw new Problem({
      what: 'Nobody was told which keys will be deleted',
      why: `${undelivered.length} keys are too many for a message, and no place for reports is named`,
      hint: 'Set reports in the policy',
    });
  }
  const marked = undelivered.filter(({ guards }) =>
    guards.every(({ guard }) => guard === 'not-notified' || RUN_GUARD_NAMES.has(guard)),
  );
  const [urgent, waiting] = [marked.filter(isCompromised), marked.filter((key) => !isCompromised(key))];
  const spared = undelivered.filter((key) => !marked.includes(key));
  const due = formatTimestamp(Date.parse(writtenAt) + grace);
  return {
    headline: `${pluralize(marked.length, 'key')} will be deleted`,
    sections: [
      { title: 'Deleted now, since others have the private half', lines: urgent.map(why) },
      { title: `Deleted from ${due} on`, lines: waiting.map(why) },
      { title: 'Condemned, and kept only as long as a guard spares them', lines: spared.map(sparedBy) },
      {
        title: 'How to keep a key',
        lines: ['List its fingerprint and its owner under recognize.keys in the policy before then.'],
      },
    ],
  };
}

function after(report: Report): Message {
  const { keys, deletions, otherChanges, notEvaluated, notices, complete } = report;
  const done = deletions.filter(({ outcome }) => outcome === 'confirmed');
  const unconfirmed = deletions.filter(({ outcome }) => outcome === 'deleted' || outcome === 'gone');
  const left = deletions.filter((each) => !done.includes(each) && !unconfirmed.includes(each));
  const grave = keys.flatMap((key) =>
    key.findings
      .filter(({ isNew, severity }) => isNew && (severity === 'high' || severity === 'critical'))
      .map(({ severity, evidence, hint }) => line(`${severity}: ${nameOf(key)}: ${evidence}. ${hint}`)),
  );
  const waiting = keys.filter(({ decision, dueAt }) => decision === 'mark' && dueAt !== null);
  const holding = report.guards.filter(
    ({ guard, blocks }) => blocks && guard !== 'not-enforced' && spares(guard, keys),
  );
  const failed = notices.filter(({ ok }) => !ok);
  const parts = [
    done.length > 0 && `${done.length} deleted`,
    unconfirmed.length > 0 && `${unconfirmed.length} deleted but not confirmed`,
    left.length > 0 && `${left.length} not deleted`,
    grave.length > 0 && `${pluralize(grave.length, 'new grave finding')}`,
    otherChanges.length > 0 && `${otherChanges.length} changed besides`,
    !complete && 'incomplete',
  ].filter((part) => part !== false);
  return {
    headline: parts.join(', ') || 'nothing to tell',
    sections: [
      { title: 'Deleted', lines: done.map(deleted) },
      { title: 'Deleted, and not confirmed by a fresh listing', lines: unconfirmed.map(deleted) },
      { title: 'Not deleted', lines: left.map(deleted) },
      { title: 'New findings that are grave', lines: grave },
      {
        title: 'Deletions held back',
        lines: holding.map(({ guard, reason }) => line(`${guard}: ${reason}`)),
      },
      { title: 'Waiting to be deleted', lines: waiting.map(dueOn) },
      { title: 'Changed by somebody else meanwhile', lines: otherChanges.map(line) },
      { title: 'Not judged', lines: notEvaluated.map(({ what, why }) => line(`${what}: ${why}`)) },
      {
        title: 'Could not be told',
        lines: failed.map(({ channel, why }) => line(`${channel}: ${why ?? ''}`)),
      },
      {
        title: 'How to put a key back',
        lines: deletions.length > 0 ? ['keylease restore --report report.json FINGERPRINT'] : [],
      },
    ],
  };
}

function spares(name: string, keys: ReportKey[]): boolean {
  return keys.some(({ guards }) => guards.some(({ guard }) => guard === name));
}

function why(key: ReportKey): string {
  const reasons = key.findings.filter((each) => each.do === 'delete').map(({ evidence }) => evidence);
  return line(`${nameOf(key)}: ${reasons.join('; ')}`);
}

function sparedBy(key: ReportKey): string {
  const guards = key.guards.map(({ guard }) => guard).filter((guard) => guard !== 'not-notified');
  return line(`${nameOf(key)}: ${guards.join(', ')}`);
}

function dueOn(key: ReportKey): string {
  return line(`${nameOf(key)}: from ${formatTimestamp(Date.parse(key.dueAt ?? ''))} on`);
}

function deleted({ key, rules, why }: ReportDeletion): string {
  return line(`${nameOf(key)}: ${[rules.join(', '), why].filter(Boolean).join('; ')}`);
}

function nameOf({ fingerprint, name, id }: { fingerprint: string | null; name: string; id: string }): string {
  return `${fingerprint ?? `id ${sanitize(id, 60)}`} "${sanitize(name, 60)}"`;
}

function isCompromised({ findings }: ReportKey): boolean {
  return findings.some((finding) => finding.rule === 'compromised' && finding.do === 'delete');
}

/** whereIs leaves the place as it is, so that it can be clicked: it is the policy's, not text from outside. */
function whereIs({ account, run }: Report, { reports }: MessageOptions): string {
  if (reports === undefined) return `Run ${line(run)}; the policy names no place for reports.`;
  return `${reports.replace(/\/?$/, '/')}${line(account)}/ (run ${line(run)})`;
}

/** line is one printable line in which mail programs and chats see no address: keys have names such as www.example.com. */
function line(text: string): string {
  return sanitize(text, LINE)
    .replaceAll('://', '[:]//')
    .replace(/\.(?=\p{L})/gu, (_, at: number, all: string) =>
      /[\p{L}\p{N}]/u.test(all[at - 1] ?? '') ? '[.]' : '.',
    );
}

/** shownLines are the first lines of a section, and a last one that says how many more there are. */
export function shownLines({ lines }: MessageSection): string[] {
  const missing = lines.length - MOST;
  return missing > 0 ? [...lines.slice(0, MOST), `and ${missing} more, in the report`] : lines;
}
