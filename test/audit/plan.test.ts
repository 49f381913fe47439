import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import type { Inventory } from '../../src/audit/inventory.ts';
import type { KeyRecord, Ledger, LedgerEvent, Mark, RunRecord } from '../../src/audit/ledger/ledger.ts';
import { awaitsNotice, type Decision, dueTime, type PlanOptions, planAudit } from '../../src/audit/plan.ts';
import type { Policy } from '../../src/audit/policy/policy.ts';
import type { Owner } from '../../src/audit/recognition.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { formatIso } from '../../src/time.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import { accountNamed, DAY, HOUR, instanceWith, keyNumber, policyFor, START } from './parts.ts';

const identity = (number: number) => `${fingerprint(number)}@${number}`;
const WEEK = 7 * DAY;

/** What a plan is made from, in brief. */
interface Case extends Partial<Omit<PlanOptions, 'policy' | 'ledger' | 'inventory'>> {
  keys?: AccountKey[];
  owners?: [number, Partial<Owner>][];
  marks?: { [number: number]: Mark };
  seen?: Partial<KeyRecord>;
  runs?: [at: number, keys: number, shrank?: true][];
  events?: [at: number, Partial<LedgerEvent>][];
  policy?: Partial<Policy>;
  rules?: Partial<Policy['rules']>;
  inventory?: Partial<Inventory>;
}

/** A plan for a key that somebody recognizes (1) and one that nobody knows (2), which is to be deleted. */
function planFor(made: Case = {}) {
  const {
    keys = [keyNumber(1), keyNumber(2)],
    owners = [[1, {}]],
    marks = {},
    runs = [],
    events = [],
  } = made;
  const { seen = { seen: formatIso(START - 300 * DAY) } } = made;
  const records = Object.entries(marks).map(([number, mark]) => [
    identity(Number(number)),
    { ...seen, mark },
  ]);
  const ledger = {
    keys: made.seen ? { [identity(2)]: seen } : Object.fromEntries(records),
    runs: runs.map(([at, count, shrank]) => ({ at: formatIso(at), keys: count, shrank }) as RunRecord),
    chain: { entries: events.map(([at, event]) => ({ kind: 'deleting', at: formatIso(at), ...event })) },
  } as unknown as Ledger;
  return planAudit({
    account: accountNamed('pictor-prod'),
    recognition: {
      owners: new Map(
        owners.map(([number, owner]) => [
          fingerprint(number),
          { owner: 'octocat', source: 'policy', ...owner },
        ]),
      ),
      failures: [],
    },
    quality: undefined,
    now: START,
    leaseSecrets: [],
    leaseRuns: new Map(),
    sources: {},
    ledgerBroken: undefined,
    otherRun: undefined,
    ...made,
    inventory: { takenAt: START, keys, instances: [], reportsUse: true, ...made.inventory },
    policy: policyFor(made.policy, { unrecognized: { do: 'delete' }, ...made.rules }),
    ledger,
  });
}

const shown = ({ action, guards, mark }: Decision) => ({
  action,
  guards: guards.map(({ guard }) => guard),
  mark,
});

/** accepted is the event of a person who confirmed a number of keys. */
const accepted = (at: number, count: number): [number, Partial<LedgerEvent>] => [
  at,
  { kind: 'count-accepted', count, by: 'octocat' },
];

/** Marks: of which nobody was notified, whose grace is not over, and whose grace is over. */
const undelivered: Mark = { at: formatIso(START - 9 * DAY), rules: ['unrecognized', 'weak'], policy: 'p' };
const told = (at: number): Mark => ({
  ...undelivered,
  notified: { at: formatIso(at), via: ['report'], due: formatIso(at + WEEK) },
});
const [waiting, due] = [told(START - DAY), told(START - 8 * DAY)];
const anew: Mark = { at: formatIso(START), rules: ['unrecognized'], policy: 'a'.repeat(64) };
const key2 = (fields: Partial<AccountKey>) => ({ keys: [keyNumber(1), keyNumber(2, fields)] });
const unarmed = { account: accountNamed('pictor-prod', { armed: false }) };
const window = { days: ['wed'], from: 0, to: 1440, zone: 'UTC' };

/** An old key, marked for its age. */
const aged: Case = { rules: { 'max-age': { do: 'delete', after: DAY }, unrecognized: { do: 'report' } } };
const old: Mark = { ...due, rules: ['max-age'] };
const leaseIds = { repository: 'train', repositoryId: 1, runId: 7, attempt: 1, fingerprint: fingerprint(2) };
const claim = makeLeaseName({ ...leaseIds, expiresAt: START + HOUR });
const signedClaim = makeLeaseName({ ...leaseIds, expiresAt: START + HOUR, secret: 's' });
const weak: Case['rules'] = { weak: { do: 'delete' }, unrecognized: { do: 'report' } };
const flaw = { kind: 'weak', severity: 'high', evidence: 'short', source: 'x', hint: '' } as const;
const quality = { weaknesses: new Map([[fingerprint(2), [flaw]]]) };

type Row = [
  title: string,
  made: Case,
  mark: Mark | undefined,
  action: string,
  guards: string[],
  then: Mark | undefined,
];

const ROWS: Row[] = [
  ['begins to wait', {}, undefined, 'mark', ['not-notified'], anew],
  ['waits until people are notified', {}, undelivered, 'mark', ['not-notified'], undelivered],
  ['waits until grace is over', {}, waiting, 'mark', ['in-grace'], waiting],
  ['is deleted when grace is over', {}, due, 'delete', [], due],
  [
    'is kept when no rule calls for its deletion anymore',
    { rules: { unrecognized: { do: 'off' } } },
    due,
    'keep',
    [],
    undefined,
  ],
  [
    'is kept when it is only reported',
    { rules: { unrecognized: { do: 'report' } } },
    due,
    'keep',
    [],
    undefined,
  ],
  [
    'is blocked in its first hours',
    key2({ createdAt: START - HOUR }),
    undefined,
    'blocked',
    ['too-young', 'not-notified'],
    undefined,
  ],
  [
    'is blocked in its first hours, marked before or not',
    key2({ createdAt: START - HOUR }),
    due,
    'blocked',
    ['too-young', 'not-notified'],
    undefined,
  ],
  [
    'waits again when it was restored meanwhile',
    key2({ createdAt: START - 9 * DAY + 1 }),
    due,
    'mark',
    ['not-notified'],
    anew,
  ],
  [
    'waits on when it was put there at the time of its mark',
    key2({ createdAt: START - 9 * DAY }),
    due,
    'delete',
    [],
    due,
  ],
  [
    'is blocked on a machine, and waits again later',
    { inventory: { instances: [instanceWith('a', ['2'])] } },
    due,
    'blocked',
    ['in-use', 'not-notified'],
    undefined,
  ],
  [
    'is blocked while its use is not known',
    { inventory: { instancesFailed: '503' } },
    due,
    'blocked',
    ['in-use'],
    due,
  ],
  [
    'does not begin to wait while its use is not known',
    { inventory: { instancesFailed: '503' } },
    undefined,
    'blocked',
    ['in-use', 'not-notified'],
    undefined,
  ],
  [
    'is blocked as the platform’s own',
    key2({ managed: true }),
    due,
    'blocked',
    ['managed', 'not-notified'],
    undefined,
  ],
  [
    'is blocked where it could not be restored',
    key2({ publicKey: '' }),
    due,
    'blocked',
    ['not-undoable', 'not-notified'],
    undefined,
  ],
  ['is deleted for its age, whoever owns it', { owners: [[2, {}]], ...aged }, old, 'delete', [], old],
  ['is deleted for its age, where nobody owns any key', { owners: [], ...aged }, old, 'delete', [], old],
  [
    'is blocked when its owner keeps it',
    { owners: [[2, { keep: true }]], ...aged },
    old,
    'blocked',
    ['kept', 'not-notified'],
    undefined,
  ],
  [
    'is kept when the rule spares its owner',
    {
      owners: [[2, {}]],
      rules: { 'max-age': { do: 'delete', after: DAY, except: { owners: ['octocat'] } } },
    },
    old,
    'keep',
    [],
    undefined,
  ],
  [
    'is blocked while a lease holds it',
    { ...key2({ name: claim, createdAt: START - 23 * HOUR }), owners: [], rules: weak, quality },
    { ...due, at: formatIso(START - HOUR), rules: ['weak'] },
    'blocked',
    ['leased'],
    { ...due, at: formatIso(START - HOUR), rules: ['weak'] },
  ],
  [
    'is blocked while its lease may be signed with a secret that cannot be read',
    {
      ...key2({ name: signedClaim, createdAt: START - 23 * HOUR }),
      owners: [],
      rules: weak,
      quality,
      sources: { 'lease-secret': 'denied', recognition: 'denied' },
    },
    { ...due, at: formatIso(START - HOUR), rules: ['weak'] },
    'blocked',
    ['leased'],
    { ...due, at: formatIso(START - HOUR), rules: ['weak'] },
  ],
  ['is blocked where nobody recognizes any key', { owners: [] }, due, 'blocked', ['nothing-recognized'], due],
  [
    'is blocked while the policy does not enforce, and waits again later',
    unarmed,
    due,
    'blocked',
    ['not-enforced', 'not-notified'],
    undefined,
  ],
  [
    'does not begin to wait while the policy does not enforce',
    unarmed,
    undefined,
    'blocked',
    ['not-enforced', 'not-notified'],
    undefined,
  ],
  ['is blocked while another run is active', { otherRun: 'run-7' }, due, 'blocked', ['another-run'], due],
  ['waits on while another run is active', { otherRun: 'run-7' }, waiting, 'mark', ['in-grace'], waiting],
  [
    'does not begin to wait while another run is active',
    { otherRun: 'run-7' },
    undefined,
    'blocked',
    ['another-run', 'not-notified'],
    undefined,
  ],
  ['is blocked while the ledger is broken', { ledgerBroken: 'cut' }, due, 'blocked', ['broken-ledger'], due],
  [
    'does not begin to wait while the ledger is broken',
    { ledgerBroken: 'cut' },
    undefined,
    'blocked',
    ['broken-ledger', 'not-notified'],
    undefined,
  ],
  ['begins to wait outside the window', { policy: { window } }, undefined, 'mark', ['not-notified'], anew],
  ['is blocked outside the window', { policy: { window } }, due, 'blocked', ['outside-window'], due],
  [
    'is blocked for every reason that there is',
    { policy: { window }, inventory: { instancesFailed: '503' } },
    due,
    'blocked',
    ['outside-window', 'in-use'],
    due,
  ],
  [
    'waits again for another reason',
    {},
    { ...due, rules: ['weak', 'max-age'] },
    'mark',
    ['not-notified'],
    anew,
  ],
  [
    'waits on for one of its reasons',
    {},
    { ...due, rules: ['weak', 'unrecognized'] },
    'delete',
    [],
    { ...due, rules: ['weak', 'unrecognized'] },
  ],
];

describe('a key', () => {
  it.each(ROWS)('%s', (_, made, mark, action, guards, then) => {
    const { decisions } = planFor({ ...made, marks: mark ? { 2: mark } : {} });
    expect(shown(decisions[1] as Decision)).toStrictEqual({ action, guards, mark: then });
  });

  it.each<[string, string | undefined, string[]]>([
    ['is deleted when it is still the key that was due', `${fingerprint(2)}@2`, []],
    [
      'is blocked when its id had another key',
      'SHA256:x@2',
      ['changed: its id belonged to another key, SHA256:x@2'],
    ],
    ['is blocked when it was not due', undefined, ['changed: it was not due when the run began']],
  ])('%s', (_, then, wanted) => {
    const before = new Map(then === undefined ? [] : [['2', then]]);
    const { action, guards } = planFor({ before, marks: { 2: due } }).decisions[1] as Decision;
    expect(guards.map(({ guard, reason }) => `${guard}: ${reason}`)).toEqual(wanted);
    expect(action).toBe(wanted.length > 0 ? 'blocked' : 'delete');
  });

  it('is known since the audit first saw it, and last saw it on a machine', () => {
    const [seen, used] = [formatIso(START - 20 * DAY), formatIso(START - 10 * DAY)];
    const evidenceOf = (made: Case) => planFor(made).decisions[1]?.evidence;
    const known = { firstSeenAt: START - 20 * DAY, inUseAt: START - 10 * DAY };
    expect(evidenceOf({ seen: { seen, used } })).toMatchObject(known);
    expect(evidenceOf({ seen: { seen } })).toMatchObject({ ...known, inUseAt: undefined });
    expect(evidenceOf({})).toMatchObject({ firstSeenAt: START, inUseAt: undefined });
  });

  it('is on the account since its creation, or since it came back from where no listing showed it', () => {
    const since = (made: Case) => planFor(made).decisions[1]?.evidence.presentSince;
    const [created, seen] = [START - 400 * DAY, formatIso(START - 20 * DAY)];
    expect(since({ seen: { seen } })).toBe(created);
    expect(since({ seen: { seen, returned: formatIso(START - DAY) } })).toBe(START - DAY);
    expect(since({})).toBe(created);
    const runs: Case['runs'] = [
      [START - 9 * DAY, 1],
      [START - DAY, 1],
    ];
    expect(since({ runs })).toBe(START);
    expect(since({ seen: { seen }, runs })).toBe(created);
    const { decisions } = planFor({ seen: { seen, used: seen, missing: formatIso(START - DAY) } });
    expect(decisions[1]?.evidence).toMatchObject({
      firstSeenAt: START,
      inUseAt: undefined,
      presentSince: START,
    });
    const young = { ...key2({ createdAt: START - HOUR }), runs };
    expect(since(young)).toBe(START - HOUR);
    expect(since({ ...young, seen: { seen, missing: formatIso(START - HOUR / 2) } })).toBe(START);
    expect(since({ ...young, runs: [[START - HOUR, 1]] })).toBe(START);
  });

  it('is not deleted where a person confirmed another number of keys', () => {
    const { facts, guards } = planFor({ miscounted: 7 });
    expect(facts.miscounted).toBe(7);
    expect(guards.find(({ guard }) => guard === 'inventory-shrank')?.blocks).toBe(true);
    expect(planFor().facts.miscounted).toBeUndefined();
  });

  it('is evaluated by what is known of it elsewhere', () => {
    const ids = { repository: 'train', repositoryId: 1, runId: 7, attempt: 1, expiresAt: START + HOUR };
    const name = makeLeaseName({ ...ids, fingerprint: fingerprint(2), secret: 's' });
    const leased = (repository: string, secret: string) => {
      const leases = { repositories: [repository], secret: undefined };
      const policy = { recognize: { keys: [], leases } };
      const made = { ...key2({ name, createdAt: START - HOUR }), policy, leaseSecrets: [secret] };
      return planFor(made).decisions[1]?.evidence.recognized;
    };
    expect(leased('octo-org/train', 's')).toBe('run 7 of train (lease)');
    expect(leased('octo-org/eval', 's')).toBeUndefined();
    expect(leased('octo-org/train', 'x')).toBeUndefined();
    const weakness = { kind: 'weak', severity: 'low', evidence: 'short', source: 'x', hint: '' } as const;
    const quality = { weaknesses: new Map([[fingerprint(1), [weakness]]]) };
    const [{ findings } = { findings: [] }] = planFor({ quality }).decisions;
    expect(findings).toMatchObject([{ id: `keylease/pictor-prod/${fingerprint(1)}/weak` }]);
  });
});

describe('a run', () => {
  const keys = [1, 2, 3, 4, 5].map((number) => keyNumber(number));
  const many = { keys, marks: { 2: due, 3: due, 4: due, 5: waiting } };
  const limits = (deletions: number) => ({ limits: { deletions, share: 1, floor: 0.5 } });
  const actions = (made: Case) => planFor({ ...many, ...made }).decisions.map(({ action }) => action);

  it('deletes all that is due, or nothing: it never deletes the first few', () => {
    expect(actions({ policy: limits(3) })).toEqual(['keep', 'delete', 'delete', 'delete', 'mark']);
    expect(actions({ policy: limits(2) })).toEqual(['keep', 'blocked', 'blocked', 'blocked', 'mark']);
  });

  it.each<[string, number, Partial<LedgerEvent>, string]>([
    ['counts what was deleted 24 hours ago', START - DAY, { key: 'gone' }, 'blocked'],
    ['does not count what was deleted earlier', START - DAY - 1, { key: 'gone' }, 'delete'],
    ['does not count what is still there', START - HOUR, { key: identity(1) }, 'delete'],
    [
      'counts what it set out to delete, not each step of it',
      START,
      { kind: 'accepted', key: 'gone' },
      'delete',
    ],
  ])('%s', (_, at, event, action) => {
    expect(actions({ policy: limits(3), events: [[at, event]] })[1]).toBe(action);
  });

  it('says what is due, and all guards, whether they hold or not', () => {
    const { facts, guards } = planFor(many);
    expect(facts.due).toBe(3);
    expect(guards.map(({ guard }) => guard)).toContain('too-many');
    expect(guards.filter(({ blocks }) => blocks)).toEqual([]);
  });

  it.each<[string, Case['runs'], Case['events'], number]>([
    ['none before the first run', [], [], 0],
    [
      'the most of a week',
      [
        [START - 6 * DAY, 9],
        [START - 5 * DAY, 12],
        [START - DAY, 7],
      ],
      [],
      12,
    ],
    [
      'not what was there a week ago',
      [
        [START - WEEK, 20],
        [START - WEEK + 1, 9],
      ],
      [],
      9,
    ],
    [
      'what the last run listed, however long ago',
      [
        [START - 90 * DAY, 20],
        [START - 85 * DAY, 15],
        [START - 80 * DAY, 9],
      ],
      [],
      9,
    ],
    [
      'less what was deleted since',
      [[START - DAY, 9]],
      [
        [START - DAY, { key: 'x' }],
        [START - HOUR, { key: 'y' }],
      ],
      7,
    ],
    ['not less what was deleted before', [[START - DAY, 9]], [[START - DAY - 1, { key: 'x' }]], 9],
    ['never fewer than none', [[START - DAY, 0]], [[START, { key: 'x' }]], 0],
    [
      'not what runs listed that a shrunken listing stopped, however long',
      [
        [START - 20 * DAY, 20],
        [START - 19 * DAY, 10],
        [START - 18 * DAY, 4, true],
        [START - DAY, 4, true],
      ],
      [],
      10,
    ],
    [
      'not what such a run listed, were it more',
      [
        [START - 2 * DAY, 5],
        [START - DAY, 9, true],
      ],
      [],
      5,
    ],
    ['none where all runs were stopped', [[START - DAY, 4, true]], [], 0],
    ['what a person confirmed, and nothing from before', [[START - DAY, 10]], [accepted(START - HOUR, 4)], 4],
    ['nothing from the same moment', [[START - HOUR, 10]], [accepted(START - HOUR, 4)], 4],
    ['the most since then', [[START - HOUR, 5]], [accepted(START - DAY, 4)], 5],
    ['what a person confirmed last', [], [accepted(START - DAY, 9), accepted(START - HOUR, 4)], 4],
    ['what a person confirmed, however long ago', [], [accepted(START - 90 * DAY, 4)], 4],
    [
      'what a person confirmed, less what was deleted since',
      [],
      [[START - DAY - 1, { key: 'x' }], accepted(START - DAY, 4), [START - HOUR, { key: 'y' }]],
      3,
    ],
  ])('expects as many keys as there should be: %s', (_, runs, events, expected) => {
    expect(planFor({ runs: runs ?? [], events: events ?? [] }).facts.expected).toBe(expected);
  });

  it.each<[string, Case, object]>([
    [
      'people who recognize keys that are there',
      {
        owners: [
          [1, {}],
          [9, {}],
        ],
      },
      { listed: 2, recognized: 1 },
    ],
    ['nobody whose word is over', { owners: [[1, { until: START }]] }, { recognized: 0 }],
    ['what was not listed', { inventory: { keysFailed: 'page 2' } }, { incomplete: 'page 2' }],
    [
      'nothing to miss',
      {},
      { incomplete: undefined, recognitionFailed: undefined, exemptionsFailed: undefined },
    ],
    [
      'who did not answer',
      { sources: { recognition: 'github is down' } },
      { recognitionFailed: 'github is down' },
    ],
  ])('knows of %s', (_, made, facts) => {
    expect(planFor(made).facts).toMatchObject(facts);
  });

  it('blocks every key while a source that did not answer may keep it, and says what was not evaluated', () => {
    const made: Case = { ...aged, marks: { 2: old } };
    const failing = (exempts: boolean) => {
      const recognition = { owners: new Map(), failures: [{ exempts, why: 'no answer' }] };
      return planFor({ ...made, recognition, sources: { recognition: 'no answer' } });
    };
    expect(planFor(made).decisions[1]?.action).toBe('delete');
    const { decisions, notEvaluated, facts } = failing(true);
    expect(shown(decisions[1] as Decision)).toMatchObject({
      action: 'blocked',
      guards: ['recognition-failed'],
    });
    expect(facts.exemptionsFailed).toBe('no answer');
    const rule = 'unrecognized';
    expect(notEvaluated).toContainEqual({ rule, what: 'rule unrecognized', why: 'no answer' });
    // What can keep no key has no say in its age.
    expect(failing(false).decisions[1]?.action).toBe('delete');
  });
});

describe('dueOf', () => {
  it.each([
    ['not settled without a mark', undefined, undefined],
    ['not settled until people are notified', undelivered, undefined],
    ['when grace ends', waiting, START + 6 * DAY],
  ])('is %s', (_, mark, wanted) => {
    expect(dueTime({ mark } as Decision, { grace: WEEK })).toBe(wanted);
  });
});

describe('awaitsNotice', () => {
  it.each([
    ['a key that waits for people to be notified', {}, true],
    ['no key that waits for its grace to end', { marks: { 2: waiting } }, false],
    ['no key that is blocked for another reason too', key2({ createdAt: START - HOUR }), false],
  ])('tells of %s', (_, made, wanted) => {
    expect(awaitsNotice(planFor(made).decisions[1] as Decision)).toBe(wanted);
  });

  it('tells of a key that waits for both', () => {
    const guards = [{ kind: 'waiting' }, { kind: 'notice' }];
    expect(awaitsNotice({ action: 'mark', guards } as unknown as Decision)).toBe(true);
  });
});

describe('a mark after a long pause', () => {
  const marked = (at: number): Mark => ({
    at: formatIso(at),
    rules: ['unrecognized'],
    policy: 'p',
    notified: { at: formatIso(at), via: ['report'], due: formatIso(at + WEEK) },
  });
  const old = START - 300 * DAY;

  it.each<[string, number, number[], Decision['action']]>([
    ['counts for 100 days without any run', START - 100 * DAY, [], 'delete'],
    ['has lapsed after them', START - 100 * DAY - 1, [], 'mark'],
    ['counts for 100 days after the last run', old, [old, old + DAY, START - 100 * DAY], 'delete'],
    ['has lapsed after these', old, [old, old + DAY, START - 100 * DAY - 1], 'mark'],
    ['counts where it is younger than the last run', START - 10 * DAY, [old], 'delete'],
  ])('%s', (_, at, runs, action) => {
    const made = { marks: { 2: marked(at) }, runs: runs.map((each): [number, number] => [each, 2]) };
    const decision = planFor(made).decisions.find(({ evidence }) => evidence.key.id === '2');
    expect(decision?.action).toBe(action);
  });
});
