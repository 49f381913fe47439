import { SEVERITIES } from '../../../keys/weakness.ts';
import { type Section, table } from '../page.ts';
import type { Report, ReportKey } from '../report.ts';
import { dayOf, few, labelOf } from './labels.ts';
import { worstOf } from './people.ts';

const MOST_KEYS = 1000;

const DECISIONS = { keep: 'stays', mark: 'waits', delete: 'due', blocked: 'blocked' };

/** inventory is all keys of the account: those with the gravest findings first, else as the account lists them. */
export function inventory({ keys }: Report): Section {
  const block = table({
    title: 'Keys of the account',
    heads: ['Key', 'Id', 'Type', 'Created', 'Last used', 'Machines', 'Recognised by', 'Findings', 'Decision'],
    items: worstFirst(keys),
    most: MOST_KEYS,
    row: (key) => [
      labelOf(key),
      { code: key.id },
      [key.type, key.bits].filter((each) => each !== null).join(' ') || 'not a key',
      key.createdAt === null ? `first seen ${dayOf(key.firstSeenAt)}` : dayOf(key.createdAt),
      key.lastUsedAt === null ? 'not known' : dayOf(key.lastUsedAt),
      key.machines === null ? 'not known' : machinesOf(key.machines),
      key.recognized ?? 'nobody',
      key.findings.map(({ rule, severity }) => `${rule} (${severity})`),
      DECISIONS[key.decision],
    ],
  });
  return { id: 'inventory', title: 'Inventory', blocks: keys.length > 0 ? [block] : [] };
}

function machinesOf(machines: string[]) {
  return machines.length === 0 ? 'none' : few(machines.map((name) => ({ code: name })));
}

function worstFirst(keys: ReportKey[]): ReportKey[] {
  const judged = keys.map((key) => ({ key, worst: worstOf(key) }));
  return [...SEVERITIES.toReversed(), undefined].flatMap((severity) =>
    judged.filter(({ worst }) => worst === severity).map(({ key }) => key),
  );
}
