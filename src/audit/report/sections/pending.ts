import { areAboutRecognition } from '../../rules/rules.ts';
import type { ReportSummary } from '../key-digest.ts';
import type { ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { commonReason, deletionReasons, isoDate, keyLabel, ownerLabel, timeLeft } from './labels.ts';

/** scheduled is the keys that wait for deletion, and how to keep them. */
export function scheduled(report: ReportSummary): ViewSection {
  const { scheduled: waiting, keepable } = report.digest;
  const { use } = report.provider;
  const blocks = [
    ...(use === null
      ? []
      : [
          paragraph(
            `${use} Look there before a key is due, or let`,
            { code: 'unreported-use: hold' },
            'in the policy hold such keys.',
          ),
        ]),
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
    ...howToKeep(keepable.items),
  ];
  return { id: 'scheduled', title: 'Scheduled for deletion', blocks: waiting.total > 0 ? blocks : [] };
}

/** reminders says when people were reminded, and when they will be next. */
function reminders({ reminders: sent, nextReminderAt: next }: ReportKey): string[] {
  return [
    ...sent.map(({ at }) => `sent ${isoDate(at)}`),
    ...(next === null ? [] : [`next ${isoDate(next)}`]),
  ];
}

/** howToKeep leaves out publicly known keys: whoever is named as their owner, others have them too. */
function howToKeep(keepable: ReportKey[]): ViewBlock[] {
  if (keepable.length === 0) return [];
  const lines = keepable.map(({ fingerprint, findings }) => {
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

/** blocked is the keys whose deletion guards block, and which guards. */
export function blocked({ digest }: ReportSummary): ViewSection {
  const guards = [...digest.guards].filter(([, tally]) => tally.blocked > 0);
  const blocks = [
    paragraph(
      'A rule calls for the deletion of these keys. Each of them stays as long as any guard blocks it.',
    ),
    tableBlock({
      title: 'Blocking guards',
      heads: ['Guard', 'Keys blocked', 'Reason'],
      items: guards,
      row: ([guard, { blocked: count, reasons }]) => [{ code: guard }, String(count), commonReason(reasons)],
    }),
    tableBlock({
      title: 'Blocked keys',
      heads: ['Key', 'Owner', 'Why', 'Blocked by'],
      items: digest.blocked,
      row: (key) => [
        keyLabel(key),
        ownerLabel(key),
        deletionReasons(key),
        key.guards.map(({ guard, reason }) => `${guard}: ${reason}`),
      ],
    }),
  ];
  return { id: 'blocked', title: 'Blocked by guards', blocks: digest.blocked.total > 0 ? blocks : [] };
}
