import { isFingerprint } from '../../../keys/fingerprint.ts';
import type { Report, ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { deletionReasons, isExposed, isoDate, keyLabel, timeLeft } from './labels.ts';

const MOST_LINES = 50;

/** scheduled are the keys that wait for deletion, and how to keep them. */
export function scheduled(report: Report): ViewSection {
  const waiting = report.keys.filter(({ decision }) => decision === 'mark').sort(byDue);
  const blocks = [
    tableBlock({
      title: 'Keys that will be deleted',
      heads: ['Key', 'Why', 'Due', 'Time left'],
      items: waiting,
      row: (key) => [
        keyLabel(key),
        deletionReasons(key),
        key.dueAt ? isoDate(key.dueAt) : 'not known yet',
        key.dueAt ? timeLeft(report, key.dueAt) : `${report.policy.grace} from the notice`,
      ],
    }),
    ...howToKeep(waiting),
  ];
  return { id: 'scheduled', title: 'Scheduled for deletion', blocks: waiting.length > 0 ? blocks : [] };
}

/** A publicly known key cannot be kept: whoever is named as its owner is not the only one. */
function howToKeep(waiting: ReportKey[]): ViewBlock[] {
  const keepable = waiting.filter((key) => !isExposed(key));
  const fingerprints = keepable.map(({ fingerprint }) => fingerprint).filter(isFingerprint);
  if (fingerprints.length === 0) return [];
  const lines = fingerprints
    .slice(0, MOST_LINES)
    .map((each) => `    - { fingerprint: "${each}", owner: WHO, reason: WHY }`);
  return [
    paragraph('To keep a key, name its owner in the policy:'),
    codeBlock('yaml', ['recognize:', '  keys:', ...lines]),
  ];
}

function byDue(one: ReportKey, other: ReportKey): number {
  const time = ({ dueAt }: ReportKey) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
  return time(one) === time(other) ? 0 : time(one) - time(other);
}

/** blocked are the keys whose deletion guards block, and which guards. */
export function blocked(report: Report): ViewSection {
  const keys = report.keys.filter(({ decision }) => decision === 'blocked');
  const blocks = [
    paragraph('A rule calls for the deletion of these keys. Each one stays as long as any guard blocks it.'),
    tableBlock({
      title: 'Guards that block',
      heads: ['Guard', 'Keys blocked', 'Reason'],
      items: [...countByGuard(keys)],
      row: ([guard, { count, reasons }]) => [{ code: guard }, String(count), commonReason(reasons)],
    }),
    tableBlock({
      title: 'Keys that are blocked',
      heads: ['Key', 'Why', 'Blocked by'],
      items: keys,
      row: (key) => [
        keyLabel(key),
        deletionReasons(key),
        key.guards.map(({ guard, reason }) => `${guard}: ${reason}`),
      ],
    }),
  ];
  return { id: 'blocked', title: 'Blocked by guards', blocks: keys.length > 0 ? blocks : [] };
}

interface Tally {
  count: number;
  /** At most two different ones. */
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

/** commonReason: most guards of a key give another reason for each key. */
function commonReason([first = '', second]: string[]): string {
  return second === undefined ? first : `for example: ${first}`;
}
