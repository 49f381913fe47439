import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exampleReport } from '../../../scripts/example-report.ts';
import type { KeyFinding } from '../../../src/audit/report/finding-groups.ts';
import { KeyDigest } from '../../../src/audit/report/key-digest.ts';
import { deletionFindings, isUrgent, ownBlockingGuards } from '../../../src/audit/report/owner-groups.ts';
import type { ReportFinding, ReportKey } from '../../../src/audit/report/report.ts';
import { reportJson, rowsOf, wholeReport } from '../../../src/audit/report/run-report.ts';
import { isExposed, isInUse } from '../../../src/audit/report/sections/labels.ts';
import { TopList } from '../../../src/audit/report/top-list.ts';
import { exposesPrivateKey } from '../../../src/audit/rules/rules.ts';
import { SEVERITIES } from '../../../src/keys/weakness.ts';
import { fingerprint } from '../../support/numbered-keys.ts';
import { anyText } from '../../support/texts.ts';
import { DAY, runReport, START } from '../world.ts';

const example = await exampleReport();
const iso = (days: number) => new Date(START + days * DAY).toISOString();

const finding: fc.Arbitrary<ReportFinding> = fc
  .record({
    rule: fc.constantFrom('unrecognized', 'compromised', 'unused', 'weak'),
    severity: fc.constantFrom(...SEVERITIES),
    do: fc.constantFrom('report' as const, 'delete' as const),
    isNew: fc.boolean(),
  })
  .map((drawn) => ({ id: 'id', evidence: 'it is', hint: `${drawn.rule}: do`, since: iso(0), ...drawn }));

const guard: fc.Arbitrary<ReportKey['guards'][number]> = fc.record({
  guard: fc.constantFrom('in-use', 'not-notified', 'in-grace', 'another-run', 'exempt'),
  scope: fc.constantFrom('run' as const, 'key' as const),
  kind: fc.constantFrom('notice' as const, 'waiting' as const, 'temporary' as const, 'permanent' as const),
  needsPerson: fc.boolean(),
  reason: fc.constantFrom('one', 'two', 'three'),
});

/** reportKeys are keys of a report, each with a number of its own. */
const reportKeys = fc
  .array(
    fc.record({
      decision: fc.constantFrom<ReportKey['decision']>('keep', 'mark', 'delete', 'blocked'),
      findings: fc.array(finding, { maxLength: 3 }),
      guards: fc.array(guard, { maxLength: 3 }),
      instances: fc.constantFrom<string[] | null>(null, [], ['gpu-1']),
      recognized: fc.constantFrom(null, 'octocat (policy)'),
      owner: fc.constantFrom(null, 'octocat', 'hubot', 'monalisa'),
      created: fc.option(fc.integer({ min: -900, max: 0 }), { nil: undefined }),
      due: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
      reminder: fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined }),
    }),
    { maxLength: 150 },
  )
  .map((all) => all.map((drawn, number) => keyOf(number, drawn)));

function keyOf(
  number: number,
  {
    created,
    due,
    reminder,
    ...fields
  }: Partial<ReportKey> & {
    created?: number | undefined;
    due?: number | undefined;
    reminder?: number | undefined;
  },
): ReportKey {
  return {
    ...(example.keys[0] as ReportKey),
    id: String(number),
    fingerprint: number % 7 === 0 ? null : fingerprint(number),
    createdAt: created === undefined ? null : iso(created),
    firstSeenAt: iso(-10),
    dueAt: due === undefined ? null : iso(due),
    nextReminderAt: reminder === undefined ? null : iso(reminder),
    findings: [],
    guards: [],
    ...fields,
  };
}

function digestOf(keys: ReportKey[]): KeyDigest {
  const digest = new KeyDigest(START);
  for (const key of keys) digest.add(key);
  return digest;
}

/** best are the first of some items, in an order of numbers of which the least comes first. */
function best<Item>(items: Item[], most: number, place: (item: Item) => number = () => 0) {
  const sorted = items.toSorted((one, other) => {
    const [a, b] = [place(one), place(other)];
    return a === b ? 0 : a - b;
  });
  return { items: sorted.slice(0, most), total: items.length };
}

const listed = <Item>({ items, total }: TopList<Item>) => ({ items, total });

describe('a TopList', () => {
  const items = fc.array(fc.record({ place: fc.integer({ min: 0, max: 9 }), id: fc.nat() }), {
    maxLength: 60,
  });
  const compare = (one: { place: number }, other: { place: number }) => one.place - other.place;

  it('has the items that come first once all are sorted, and counts all', () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 20 }), fc.boolean(), (all, most, isSorted) => {
        const list = new TopList<(typeof all)[number]>(most, isSorted ? compare : undefined);
        for (const each of all) list.add(each);
        const sorted = isSorted ? all.toSorted(compare) : all;
        expect(listed(list)).toEqual({ items: sorted.slice(0, most), total: all.length });
      }),
    );
  });
});

describe('a digest of keys', () => {
  it('has the numbers that counting all keys gives', () => {
    fc.assert(
      fc.property(reportKeys, (keys) => {
        const digest = digestOf(keys);
        const count = (is: (key: ReportKey) => boolean) => keys.filter(is).length;
        const findings = keys.flatMap((key) => key.findings);
        expect(digest).toMatchObject({
          keys: keys.length,
          recognized: count(({ recognized }) => recognized !== null),
          fresh: findings.filter(({ isNew }) => isNew).length,
          findingsInAll: findings.length,
          needsPerson: count(({ guards }) => guards.some((each) => each.needsPerson)),
          needsPersonOrNotice: count(({ guards }) =>
            guards.some((each) => each.needsPerson || each.kind === 'notice'),
          ),
          oldest: Math.min(
            START,
            ...keys.map(({ createdAt, firstSeenAt }) => Date.parse(createdAt ?? firstSeenAt)),
          ),
        });
        for (const severity of SEVERITIES) {
          expect(digest.findings[severity]).toBe(
            findings.filter((each) => each.severity === severity).length,
          );
        }
        for (const decision of ['keep', 'mark', 'delete', 'blocked'] as const) {
          expect(digest.decisions[decision]).toBe(count((key) => key.decision === decision));
        }
        const entries = keys.flatMap((key) => key.guards.map((each) => ({ key, ...each })));
        expect(new Set(digest.guards.keys())).toEqual(new Set(entries.map((each) => each.guard)));
        const held = entries.filter(({ key }) => key.decision === 'blocked').map((each) => each.guard);
        const blocking = [...digest.guards].filter(([, { blocked }]) => blocked > 0);
        expect(blocking.map(([name]) => name)).toEqual([...new Set(held)]);
        for (const [name, tally] of digest.guards) {
          const own = entries.filter((each) => each.guard === name);
          const blocked = own.filter(({ key }) => key.decision === 'blocked');
          const reasons = [...new Set(blocked.map(({ reason }) => reason))].slice(0, 2);
          const kind = own[0]?.kind;
          expect(tally).toEqual({ kind, keys: own.length, blocked: blocked.length, reasons });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has the keys and findings that filtering and sorting all keys gives', () => {
    fc.assert(
      fc.property(reportKeys, (keys) => {
        const digest = digestOf(keys);
        const rank = ({ severity }: ReportFinding) => SEVERITIES.indexOf(severity);
        const findings: KeyFinding[] = keys.flatMap((key) =>
          key.findings.map((each) => ({ key, finding: each })),
        );
        const fresh = findings.filter((each) => each.finding.isNew);
        const severe = fresh.filter(({ finding: { severity } }) => ['high', 'critical'].includes(severity));
        const marked = keys.filter(({ decision }) => decision === 'mark');
        const due = ({ dueAt }: ReportKey) => (dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt));
        const toAct = findings.filter(
          ({ key, finding: each }) =>
            each.do === 'report' || (each.rule === 'compromised' && key.decision === 'blocked'),
        );
        const expected: { [list in keyof KeyDigest]?: { items: unknown[]; total: number } } = {
          inventory: best(keys, 5000, (key) => -Math.max(-1, ...key.findings.map(rank))),
          worstFindings: best(findings, 20, (each) => -rank(each.finding)),
          newFindings: best(fresh, 100),
          newSevere: best(severe, 20),
          exposed: best(keys.filter(isExposed), 20, (key) => -Number(isInUse(key))),
          scheduled: best(marked, 100, due),
          keepable: best(
            marked.filter((key) => !isExposed(key) && key.fingerprint !== null),
            50,
            due,
          ),
          notified: best(
            marked.filter(({ dueAt }) => dueAt !== null),
            20,
          ),
          blocked: best(
            keys.filter(({ decision }) => decision === 'blocked'),
            100,
          ),
          due: best(
            keys.filter(({ decision }) => decision === 'delete'),
            1000,
          ),
        };
        for (const [name, list] of Object.entries(expected)) {
          expect(listed(digest[name as 'inventory'])).toEqual(list);
        }
        const urgency = ({ key, finding: each }: KeyFinding) =>
          rank(each) + (exposesPrivateKey([each.rule]) && isInUse(key) ? SEVERITIES.length : 0);
        const groupOf = ({ finding: { rule, severity } }: KeyFinding) => `${severity} ${rule}`;
        const groups = [...new Set(toAct.map(groupOf))].map((name) =>
          toAct.filter((each) => groupOf(each) === name).sort((one, other) => urgency(other) - urgency(one)),
        );
        const first = ([each]: KeyFinding[]) => (each ? urgency(each) : 0);
        groups.sort((one, other) => first(other) - first(one));
        expect(digest.toAct.groups.map(listed)).toEqual(
          groups.map((group) => ({ items: group.slice(0, 100), total: group.length })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has the keys that people are told of, by owner: those that go at once first, held ones last', () => {
    fc.assert(
      fc.property(reportKeys, (keys) => {
        const digest = digestOf(keys);
        const kinds = ({ guards }: ReportKey) => guards.map(({ kind }) => kind);
        const unannounced = keys.filter(
          (key) => kinds(key).includes('notice') && !kinds(key).includes('permanent'),
        );
        const unreminded = keys.filter(
          ({ nextReminderAt }) => nextReminderAt !== null && Date.parse(nextReminderAt) <= START,
        );
        const place = (key: ReportKey) => (ownBlockingGuards(key).length > 0 ? 2 : isUrgent(key) ? 0 : 1);
        for (const [told, upcoming] of [
          [unannounced, digest.unannounced],
          [unreminded, digest.unreminded],
        ] as const) {
          const sorted = told.toSorted((one, other) => place(one) - place(other));
          const owners = [...new Set(sorted.map(({ owner }) => owner))];
          const groups = owners.map((owner) => {
            const own = sorted.filter((key) => key.owner === owner);
            return [owner, { items: own.slice(0, 20), total: own.length }];
          });
          expect([...upcoming.groups].map(([owner, list]) => [owner, listed(list)])).toEqual(groups);
          expect(upcoming.total).toBe(told.length);
          expect(upcoming.held).toBe(told.filter((key) => ownBlockingGuards(key).length > 0).length);
          const explained = told.filter((key) => ownBlockingGuards(key).length > 0 || !isUrgent(key));
          const rules = explained.flatMap((key) => deletionFindings(key).map(({ rule }) => rule));
          expect(new Set(upcoming.hints.keys())).toEqual(new Set(rules));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its size, however many keys there are', () => {
    const keys = (count: number) =>
      Array.from({ length: count }, (_, number) =>
        keyOf(number, {
          decision: (['mark', 'delete', 'blocked'] as const)[number % 3] ?? 'keep',
          findings: example.keys.flatMap(({ findings }) => findings).slice(0, 3),
          guards: example.keys.flatMap(({ guards }) => guards).slice(0, 3),
          owner: `owner ${number % 12}`,
          due: number % 30,
          reminder: -1,
        }),
      );
    /** size is how many items all lists of a digest have. */
    const size = (digest: KeyDigest) =>
      Object.values(digest).reduce((sum: number, list) => {
        if (list instanceof TopList) return sum + list.items.length;
        const groups: TopList<unknown>[] = [...(list?.groups?.values() ?? [])];
        return sum + groups.reduce((items, group) => items + group.items.length, 0);
      }, 0);
    const [some, many] = [6000, 20_000].map((count) => digestOf(keys(count)));
    expect(many?.keys).toBe(20_000);
    expect(size(many as KeyDigest)).toBe(size(some as KeyDigest));
    expect(size(many as KeyDigest)).toBeGreaterThan(2000);
  });
});

describe('the JSON of a report', () => {
  it('is that of the whole report, byte for byte, in whatever pieces its rows come', () => {
    const name = anyText(30);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (names, size) => {
        const keys = names.map((each, number) => keyOf(number, { name: each }));
        const shards = Array.from({ length: Math.ceil(keys.length / size) + 1 }, (_, shard) =>
          rowsOf(keys.slice((shard - 1) * size, shard * size)),
        );
        const shard = (number: number) => shards[number]?.shard(0) ?? Buffer.alloc(0);
        const rows = {
          shards: shards.length,
          size: (number: number) => shard(number).length,
          shard,
          dispose: () => {},
        };
        const report = { ...runReport({ ...example, keys }), rows };
        const json = [...reportJson(report)].join('');
        expect(json).toBe(`${JSON.stringify(wholeReport(report))}\n`);
        expect(JSON.parse(json).keys).toEqual(keys);
      }),
      { numRuns: 40 },
    );
  });
});
