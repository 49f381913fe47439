import { isFingerprint } from '../../../keys/fingerprint.ts';
import { areAboutRecognition } from '../../rules/rules.ts';
import type { Report, ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { deletionReasons, isExposed, isoDate, keyLabel, ownerLabel, timeLeft } from './labels.ts';

const MOST_LINES = 50;

/** scheduled is the keys that wait for deletion, and how to keep them. */
export function scheduled(report: Report): ViewSection {
  const waiting = report.keys.filter(({ decision }) => decision === 'mark').sort(byDue);
  const blocks = [
    tableBlock({
      title: 'Keys that will be deleted',
      heads: ['Key', 'Owner', 'Why', 'Due', 'Time left', 'Reminders'],
      items: waiting,
      row: (key) => [
        keyLabel(key),
        ownerLabel(key),
        deletionReasons(key),
        key.dueAt ? isoDate(key.dueAt) : 'not known yet',
        key.dueAt ? timeLeft(report, key.dueAt) : `${report.policy.grace} after the notice`,
        reminders(key),
      ],
    }),
    ...howToKeep(waiting),
  ];
  return { id: 'scheduled', title: 'Scheduled for deletion', blocks: waiting.length > 0 ? blocks : [] };
}

/** reminders says when people were reminded, and when they will be next. */
function reminders({ reminders: sent, nextReminderAt: next }: ReportKey): string[] {
  return [
    ...sent.map(({ at }) => `sent ${isoDate(at)}`),
    ...(next === null ? [] : [`next ${isoDate(next)}`]),
  ];
}

/** howToKeep leaves out publicly known keys: whoever is named as their owner, others have them too. */
function howToKeep(waiting: ReportKey[]): ViewBlock[] {
  const keepable = waiting.filter((key) => !isExposed(key) && isFingerprint(key.fingerprint));
  if (keepable.length === 0) return [];
  const lines = keepable.slice(0, MOST_LINES).map(({ fingerprint, findings }) => {
    const reasons = findings.filter((finding) => finding.do === 'delete').map(({ rule }) => rule);
    const keep = areAboutRecognition(reasons) ? '' : ', keep: true';
    return `    - { fingerprint: "${fingerprint}", owner: WHO, reason: WHY${keep} }`;
  });
  const isOwnerEnough = lines.every((line) => !line.includes('keep'));
  return [
    paragraph(
      isOwnerEnough
        ? 'To keep a key, name its owner in the policy:'
        : 'To keep a key, name its owner in the policy. One that goes whoever owns it has to be kept explicitly:',
    ),
    codeBlock('yaml', ['recognize:', '  keys:', ...lines]),
  ];
}

function byDue(one: ReportKey, other: ReportKey): number {
  const time = ({ dueAt }: ReportKey) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
  return time(one) === time(other) ? 0 : time(one) - time(other);
}

/** blocked is the keys whose deletion guards block, and which guards. */
export function blocked(report: Report): ViewSection {
  const keys = report.keys.filter(({ decision }) => decision === 'blocked');
  const blocks = [
    paragraph(
      'A rule calls for the deletion of these keys. Each of them stays as long as any guard blocks it.',
    ),
    tableBlock({
      title: 'Blocking guards',
      heads: ['Guard', 'Keys blocked', 'Reason'],
      items: [...countByGuard(keys)],
      row: ([guard, { count, reasons }]) => [{ code: guard }, String(count), commonReason(reasons)],
    }),
    tableBlock({
      title: 'Blocked keys',
      heads: ['Key', 'Owner', 'Why', 'Blocked by'],
      items: keys,
      row: (key) => [
        keyLabel(key),
        ownerLabel(key),
        deletionReasons(key),
        key.guards.map(({ guard, reason }) => `${guard}: ${reason}`),
      ],
    }),
  ];
  return { id: 'blocked', title: 'Blocked by guards', blocks: keys.length > 0 ? blocks : [] };
}

interface Tally {
  count: number;
  /** The first two different ones. */
  reasons: string[];
}

function countByGuard(keys: ReportKey[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { guards } of keys) {
    for (const { guard, reason } of guards) {
      const tally = tallies.get(guard) ?? { count: 0, reasons: [] };
      tallies.set(guard, tally);
      tally.count += 1;
      if (tally.reasons.length < 2 && !tally.reasons.includes(reason)) tally.reasons.push(reason);
    }
  }
  return tallies;
}

/** commonReason is the only reason that a guard gave, or an example: most guards give a different one for each key. */
function commonReason([first = '', second]: string[]): string {
  return second === undefined ? first : `for example: ${first}`;
}
