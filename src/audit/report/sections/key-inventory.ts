import type { ReportSummary } from '../key-digest.ts';
import type { ReportKey } from '../report.ts';
import type { TopList } from '../top-list.ts';
import { tableBlock, type ViewBlock, type ViewSection } from '../view-model.ts';
import { DECISIONS, firstFew, isoDate, keyLabel, keyTypeLabel } from './labels.ts';

/** Rows of Markdown cannot be searched or folded up. */
const MOST_IN_TABLE = 1000;

/** inventory is all keys of the account: those with the most severe findings first, otherwise in the order of the listing. */
export function inventory({ digest, writtenAt }: ReportSummary): ViewSection {
  const block: ViewBlock = { kind: 'keys', keys: digest.inventory, at: writtenAt };
  return { id: 'inventory', title: 'Inventory', blocks: digest.keys > 0 ? [block] : [] };
}

/** inventoryTable is a table of the first 1,000 keys, where nothing better can be made of them. */
export function inventoryTable({ items, total }: Pick<TopList<ReportKey>, 'items' | 'total'>) {
  return tableBlock({
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
    items: { items: items.slice(0, MOST_IN_TABLE), total },
    row: (key) => [
      keyLabel(key),
      { code: key.id },
      keyTypeLabel(key),
      key.createdAt === null ? `first seen ${isoDate(key.firstSeenAt)}` : isoDate(key.createdAt),
      key.lastUsedAt === null ? 'not known' : isoDate(key.lastUsedAt),
      key.instances === null ? 'not known' : instanceNames(key.instances),
      key.recognized ?? 'not recognized',
      key.findings.map(({ rule, severity }) => `${rule} (${severity})`),
      DECISIONS[key.decision],
    ],
  });
}

function instanceNames(instances: string[]) {
  return instances.length === 0 ? 'none' : firstFew(instances.map((name) => ({ code: name })));
}
