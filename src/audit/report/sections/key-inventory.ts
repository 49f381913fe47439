import { SEVERITIES } from '../../../keys/weakness.ts';
import type { Report, ReportKey } from '../report.ts';
import { tableBlock, type ViewSection } from '../view-model.ts';
import { worstSeverity } from './action-required.ts';
import { firstFew, isoDate, keyLabel } from './labels.ts';

const MOST_KEYS = 1000;

const DECISIONS = { keep: 'stays', mark: 'waiting', delete: 'due', blocked: 'blocked' };

/** inventory is all keys of the account: those with the most severe findings first, otherwise in the order of the listing. */
export function inventory({ keys }: Report): ViewSection {
  const block = tableBlock({
    title: 'Keys of the account',
    heads: [
      'Key',
      'ID',
      'Type',
      'Created',
      'Last used',
      'Instances',
      'Recognized by',
      'Findings',
      'Decision',
    ],
    items: worstFirst(keys),
    most: MOST_KEYS,
    row: (key) => [
      keyLabel(key),
      { code: key.id },
      [key.type, key.bits].filter((each) => each !== null).join(' ') || 'not a key',
      key.createdAt === null ? `first seen ${isoDate(key.firstSeenAt)}` : isoDate(key.createdAt),
      key.lastUsedAt === null ? 'not known' : isoDate(key.lastUsedAt),
      key.instances === null ? 'not known' : instanceNames(key.instances),
      key.recognized ?? 'not recognized',
      key.findings.map(({ rule, severity }) => `${rule} (${severity})`),
      DECISIONS[key.decision],
    ],
  });
  return { id: 'inventory', title: 'Inventory', blocks: keys.length > 0 ? [block] : [] };
}

function instanceNames(instances: string[]) {
  return instances.length === 0 ? 'none' : firstFew(instances.map((name) => ({ code: name })));
}

function worstFirst(keys: ReportKey[]): ReportKey[] {
  const rated = keys.map((key) => ({ key, worst: worstSeverity(key) }));
  return [...SEVERITIES.toReversed(), undefined].flatMap((severity) =>
    rated.filter(({ worst }) => worst === severity).map(({ key }) => key),
  );
}
