import type { ReportSummary } from '../key-digest.ts';
import { tableBlock, type ViewSection } from '../view-model.ts';
import { firstFew, isoDate, keyLabel } from './labels.ts';

const DECISIONS = { keep: 'stays', mark: 'waiting', delete: 'due', blocked: 'blocked' };

/** inventory is all keys of the account: those with the most severe findings first, otherwise in the order of the listing. */
export function inventory({ digest }: ReportSummary): ViewSection {
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
    items: digest.inventory,
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
  return { id: 'inventory', title: 'Inventory', blocks: digest.keys > 0 ? [block] : [] };
}

function instanceNames(instances: string[]) {
  return instances.length === 0 ? 'none' : firstFew(instances.map((name) => ({ code: name })));
}
