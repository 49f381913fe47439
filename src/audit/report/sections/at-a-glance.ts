import { pluralize } from '../../../format.ts';
import { DAY } from '../../../time.ts';
import { keySince, type ReportSummary } from '../key-digest.ts';
import type { ReportKey } from '../report.ts';
import {
  type DecisionGroup,
  type DeletionDay,
  type FlatBlock,
  paragraph,
  tableBlock,
  type ViewBlock,
  type ViewSection,
} from '../view-model.ts';
import { runsWithThis } from './changes.ts';
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

/**
 * atAGlance is what becomes of keys by age and by owner, and on which days keys went and will go. Of a large account, it is
 * about the keys in the inventory.
 */
export function atAGlance(report: ReportSummary): ViewSection {
  const { digest, writtenAt, figures } = report;
  const { items, total } = digest.inventory;
  const now = Date.parse(writtenAt);
  const age = (key: ReportKey) => AGES.find(([days]) => now - keySince(key) < days * DAY)?.[1] ?? '';
  const ages = groupKeys(items, age);
  const owners = groupKeys(items, ownerLabel).sort((one, other) => size(other) - size(one));
  const extent = `This is about ${items.length} of ${pluralize(total, 'key')}, those with the most severe findings.`;
  const days = deletionDays(report);
  const blocks: ViewBlock[] = [
    paragraph(
      `The oldest key is ${pluralize(figures.oldest, 'day')} old.`,
      ...(total > items.length ? [extent] : []),
    ),
    {
      kind: 'decisions',
      title: 'Age',
      groups: AGES.flatMap(([, label]) => ages.filter((each) => each.label === label)),
    },
    { kind: 'decisions', title: 'Owner', groups: firstGroups(owners) },
    ...(days.length > 0 ? [{ kind: 'timeline' as const, days, at: writtenAt }] : []),
  ];
  return { id: 'glance', title: 'Keys at a glance', blocks: total > 0 ? blocks : [] };
}

/** deletionDays are the days on which the last runs deleted keys, and those until which keys wait. */
function deletionDays(report: ReportSummary): DeletionDay[] {
  const { digest, writtenAt } = report;
  const days = new Map<string, DeletionDay>();
  const count = (day: string, deleted: number, due: number) => {
    const before = days.get(day) ?? { day, deleted: 0, due: 0 };
    days.set(day, { day, deleted: before.deleted + deleted, due: before.due + due });
  };
  for (const { at, deleted } of runsWithThis(report)) if (deleted > 0) count(isoDate(at), deleted, 0);
  for (const { dueAt, decision } of digest.inventory.items) {
    if (decision !== 'mark' || dueAt === null) continue;
    const isOver = Date.parse(dueAt) < Date.parse(writtenAt);
    count(isoDate(isOver ? writtenAt : dueAt), 0, 1);
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
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

/** timelineTable is the numbers of the days on which keys go. */
export function timelineTable({ days }: Extract<FlatBlock, { kind: 'timeline' }>) {
  return tableBlock({
    title: 'Deletions by day',
    heads: ['Day', 'Deleted', 'Waiting until then'],
    items: days,
    row: ({ day, deleted, due }) => [day, String(deleted), String(due)],
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
