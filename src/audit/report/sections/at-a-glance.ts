import { pluralize } from '../../../format.ts';
import { DAY } from '../../../time.ts';
import { keySince, type ReportSummary } from '../key-digest.ts';
import type { ReportKey } from '../report.ts';
import {
  type DecisionGroup,
  type FlatBlock,
  paragraph,
  tableBlock,
  type ViewSection,
} from '../view-model.ts';
import { DECISIONS, isoDate, ownerLabel } from './labels.ts';

type DecisionBlock = Extract<FlatBlock, { kind: 'decisions' }>;

const MOST_GROUPS = 6;

/** Upper bounds of ages, in days. */
const AGES: [days: number, label: string][] = [
  [30, 'under 30 days'],
  [90, '30 to 90 days'],
  [180, '90 to 180 days'],
  [365, '180 to 365 days'],
  [730, '1 to 2 years'],
  [Number.POSITIVE_INFINITY, '2 years or more'],
];

/** atAGlance is what becomes of keys by age and by owner, and when keys go. Of a large account, it is about the keys in the inventory. */
export function atAGlance({ digest, writtenAt }: ReportSummary): ViewSection {
  const { items, total } = digest.inventory;
  const now = Date.parse(writtenAt);
  const age = (key: ReportKey) => AGES.find(([days]) => now - keySince(key) < days * DAY)?.[1] ?? '';
  const ages = groupKeys(items, age);
  const owners = groupKeys(items, ownerLabel).sort((one, other) => size(other) - size(one));
  const marked = items.filter(({ dueAt, decision }) => dueAt !== null && decision === 'mark');
  const days = groupKeys(marked, ({ dueAt }) => isoDate(dueAt ?? ''));
  const charts = [
    { title: 'Age', groups: AGES.flatMap(([, label]) => ages.filter((each) => each.label === label)) },
    { title: 'Owner', groups: firstGroups(owners) },
    {
      title: 'Deletion due',
      groups: firstGroups(days.sort((one, other) => (one.label < other.label ? -1 : 1))),
    },
  ].filter(({ groups }) => groups.length > 0);
  const extent = `This is about ${items.length} of ${pluralize(total, 'key')}, those with the most severe findings.`;
  return {
    id: 'glance',
    title: 'Keys at a glance',
    blocks: [
      ...(total > items.length ? [paragraph(extent)] : []),
      ...charts.map((chart) => ({ kind: 'decisions' as const, ...chart })),
    ],
  };
}

/** decisionTable is the numbers of a chart. */
export function decisionTable({ title, groups }: DecisionBlock) {
  return tableBlock({
    title: `Keys by ${title.toLowerCase()}`,
    heads: [title, ...Object.values(DECISIONS)],
    items: groups,
    row: ({ label, counts: { keep, mark, delete: due, blocked } }) => [
      label,
      ...[keep, mark, due, blocked].map(String),
    ],
  });
}

/** groupKeys counts keys in groups, in the order in which the first key of each group comes. */
function groupKeys(keys: ReportKey[], labelOf: (key: ReportKey) => string): DecisionGroup[] {
  const groups = new Map<string, DecisionGroup>();
  for (const key of keys) {
    const label = labelOf(key);
    const group = groups.get(label) ?? { label, counts: { keep: 0, mark: 0, delete: 0, blocked: 0 } };
    groups.set(label, group);
    group.counts[key.decision] += 1;
  }
  return [...groups.values()];
}

/** firstGroups is the first groups, and one of all others. */
function firstGroups(groups: DecisionGroup[]): DecisionGroup[] {
  const others = groups.slice(MOST_GROUPS);
  if (others.length === 0) return groups;
  const sum = (decision: ReportKey['decision']) =>
    others.reduce((all, { counts }) => all + counts[decision], 0);
  const counts = { keep: sum('keep'), mark: sum('mark'), delete: sum('delete'), blocked: sum('blocked') };
  return [...groups.slice(0, MOST_GROUPS), { label: `${others.length} others`, counts }];
}

function size({ counts }: DecisionGroup): number {
  return Object.values(counts).reduce((sum, each) => sum + each, 0);
}
