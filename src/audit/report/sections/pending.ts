import { isFingerprint } from '../../../keys/fingerprint.ts';
import type { Report, ReportKey } from '../report.ts';
import { codeBlock, paragraph, tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { deletionReasons, isCompromised, isoDate, keyLabel, timeLeft } from './labels.ts';

const MOST_LINES = 50;

/** scheduled are the keys that wait for their deletion, and how to keep them. */
export function scheduled(report: Report): ViewSection {
  const waiting = report.keys.filter(({ decision }) => decision === 'mark').sort(byDue);
  const blocks = [
    tableBlock({
      title: 'Keys that wait for their deletion',
      heads: ['Key', 'Why', 'From', 'Time left'],
      items: waiting,
      row: (key) => [
        keyLabel(key),
        deletionReasons(key),
        key.dueAt ? isoDate(key.dueAt) : 'not settled',
        key.dueAt ? timeLeft(report, key.dueAt) : `${report.policy.grace} once people were told`,
      ],
    }),
    ...howToKeep(waiting),
  ];
  return { id: 'scheduled', title: 'Scheduled for deletion', blocks: waiting.length > 0 ? blocks : [] };
}

/** Nobody can vouch for a key that strangers have too. */
function howToKeep(waiting: ReportKey[]): ViewBlock[] {
  const keepable = waiting.filter((key) => !isCompromised(key));
  const fingerprints = keepable.map(({ fingerprint }) => fingerprint).filter(isFingerprint);
  if (fingerprints.length === 0) return [];
  const lines = fingerprints
    .slice(0, MOST_LINES)
    .map((each) => `    - { fingerprint: "${each}", owner: WHO, reason: WHY }`);
  return [
    paragraph('To keep a key, say in the policy whose it is:'),
    codeBlock('yaml', ['recognize:', '  keys:', ...lines]),
  ];
}

function byDue(one: ReportKey, other: ReportKey): number {
  const time = ({ dueAt }: ReportKey) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
  return time(one) === time(other) ? 0 : time(one) - time(other);
}

/** blocked are the keys that guards spare, and which guards. */
export function blocked(report: Report): ViewSection {
  const spared = report.keys.filter(({ decision }) => decision === 'blocked');
  const blocks = [
    paragraph('A rule asks for the deletion of these keys. Each stays while one guard holds.'),
    tableBlock({
      title: 'Guards that hold',
      heads: ['Guard', 'Keys spared', 'What it says'],
      items: [...tallied(spared)],
      row: ([guard, { keys, reason }]) => [{ code: guard }, String(keys), sayingOf(reason)],
    }),
    tableBlock({
      title: 'Keys that are spared',
      heads: ['Key', 'Why it was to go', 'What spares it'],
      items: spared,
      row: (key) => [
        keyLabel(key),
        deletionReasons(key),
        key.guards.map(({ guard, reason }) => `${guard}: ${reason}`),
      ],
    }),
  ];
  return { id: 'blocked', title: 'Blocked by guards', blocks: spared.length > 0 ? blocks : [] };
}

interface Tally {
  keys: number;
  /** What the guard said, at most two different things. */
  reason: string[];
}

function tallied(spared: ReportKey[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { guards } of spared) {
    for (const { guard, reason } of guards) {
      const tally = tallies.get(guard) ?? { keys: 0, reason: [] };
      tallies.set(guard, tally);
      tally.keys += 1;
      if (tally.reason.length < 2 && !tally.reason.includes(reason)) tally.reason.push(reason);
    }
  }
  return tallies;
}

/** Most guards of a key say something else of each key. */
function sayingOf([first = '', second]: string[]): string {
  return second === undefined ? first : `for example: ${first}`;
}
