import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
import { newLock } from '../../src/audit/ledger/lock.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { makeLeaseName } from '../../src/leases/lease-name.ts';
import { fingerprint } from '../support/numbered-keys.ts';
import {
  accountNamed,
  DAY,
  HOUR,
  instanceWith,
  keyNumber,
  type PinnedKey,
  pin,
  policyFor,
  START,
  World,
} from './world.ts';

/** A world with a key that is recognized (1), and one that is not (2). */
function worldWith(
  fields: Partial<World['policy']> = {},
  rules: Partial<World['policy']['rules']> = {},
): World {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  world.policy = policyFor(
    { recognize: { ...policyFor().recognize, keys: [pin(1)] }, ...fields },
    { unrecognized: { do: 'delete' }, ...rules },
  );
  return world;
}

/** A key named as a lease of six hours, which it may be. */
function lease(number: number, createdAt: number, secret?: string): AccountKey {
  const ids = { repository: 'train', repositoryId: 1, runId: 2, attempt: 1 };
  const expiresAt = createdAt + 6 * HOUR;
  const name = makeLeaseName({ ...ids, expiresAt, fingerprint: fingerprint(number), secret });
  return keyNumber(number, { name, createdAt });
}

const weak = { kind: 'weak', severity: 'high', evidence: 'short', source: 'x', hint: '' } as const;

function shown(report: Report, id: string) {
  const key = report.keys.find((each) => each.id === id);
  return { decision: key?.decision, guards: key?.guards.map(({ guard }) => guard) };
}

async function daily(world: World, days: number): Promise<Report[]> {
  const reports: Report[] = [];
  for (let day = 0; day < days; day += 1) {
    reports.push(await world.audit());
    world.now += DAY;
  }
  return reports;
}

describe('the life of a key', () => {
  it('is marked and announced, waits for its grace, is deleted, and is proved gone', async () => {
    const world = worldWith();
    const reports = await daily(world, 9);
    expect(reports.map((report) => shown(report, '2').decision)).toEqual([
      ...Array(7).fill('mark'),
      undefined,
      undefined,
    ]);
    expect(shown(reports[6] as Report, '2').guards).toEqual(['in-grace']);
    expect(world.removed).toEqual(['2']);
    const { deletions, figures, complete } = reports[7] as Report;
    expect(deletions).toMatchObject([{ key: { id: '2', name: 'key 2' }, outcome: 'confirmed' }]);
    expect(figures).toMatchObject({ keys: 1, intended: 1, attempted: 1, confirmed: 1 });
    expect(complete).toBe(true);
    const kinds = world.ledger.chain.entries.map(({ kind }) => kind);
    expect(kinds).toEqual(['marked', 'notified', 'deleting', 'accepted', 'confirmed', 'cleared', 'reported']);
  });

  it('has its undo record in the ledger before the provider is called', async () => {
    const world = worldWith();
    await daily(world, 7);
    let undo: unknown;
    world.onRemove = () => {
      undo = world.ledger.chain.entries.findLast(({ kind }) => kind === 'deleting');
    };
    await world.audit();
    const { id, name, publicKey } = keyNumber(2);
    expect(undo).toMatchObject({ undo: { id, name, publicKey, fingerprint: fingerprint(2) } });
  });

  describe('that was away', () => {
    /** A world in which key 2 is deleted at once when nothing blocks that, under a minimum age of two days. */
    function urgent(): World {
      const world = worldWith({ minimumAge: 2 * DAY }, { compromised: { do: 'delete' } });
      const weakness = {
        kind: 'compromised',
        severity: 'critical',
        evidence: 'x',
        source: 'x',
        hint: '',
      } as const;
      world.weaknesses.set(fingerprint(2), [weakness]);
      return world;
    }

    it.each([1, 40])('for %i days is new: its minimum age begins when it is back', async (days) => {
      const world = urgent();
      const [one, two] = world.keys as [AccountKey, AccountKey];
      world.instances = [instanceWith('gpu-1', ['2'])]; // So that it is not deleted before.
      await daily(world, 1);
      world.keys = [one];
      world.instances = [];
      await daily(world, days);
      world.keys = [one, two];
      const back = world.now;
      const first = await world.audit();
      expect(shown(first, '2')).toEqual({ decision: 'blocked', guards: ['too-young', 'not-notified'] });
      expect(first.keys[1]).toMatchObject({ firstSeenAt: new Date(back).toISOString() });
      expect(first.keys[1]?.findings.map(({ isNew }) => isNew)).not.toContain(false);
      world.now = back + 1.5 * HOUR;
      await world.audit();
      world.now = back + 2 * DAY - 1;
      const { keys } = await world.audit();
      expect(keys[1]?.guards[0]?.reason).toBe('on the account for 47 hours, minimum 2 days');
      expect(world.removed).toEqual([]);
      world.now = back + 2 * DAY;
      await world.audit();
      expect(world.removed).toEqual(['2']);
    });

    it('is as old as its creation says for max-age, and as its return says without one', async () => {
      const after = 30 * DAY;
      const world = worldWith({}, { unrecognized: { do: 'off' }, 'max-age': { do: 'report', after } });
      const [one, two] = world.keys as [AccountKey, AccountKey];
      const old = { ...keyNumber(3), createdAt: undefined };
      world.keys = [one, two, old];
      await daily(world, 31);
      const fires = (report: Report) =>
        report.keys
          .filter(({ findings }) => findings.some(({ rule }) => rule === 'max-age'))
          .map(({ id }) => id);
      expect(fires(await world.audit())).toEqual(['1', '2', '3']);
      world.keys = [one];
      await daily(world, 1);
      world.keys = [one, two, old];
      expect(fires(await world.audit())).toEqual(['1', '2']);
    });
  });

  describe('whose deletion the provider accepts, while its listing lags', () => {
    /** On its eighth day key 2 is deleted, and still listed for some time, in milliseconds. */
    async function lagging(lag: number): Promise<World> {
      const world = worldWith();
      world.onRemove = (key) => {
        const until = world.now + lag;
        world.stillListed = () => (world.now < until ? [key] : []);
      };
      await daily(world, 7);
      return world;
    }

    it.each([10_000, 59_000])('for %i ms is confirmed in the same run', async (lag) => {
      const world = await lagging(lag);
      const report = await world.audit();
      expect(report).toMatchObject({ complete: true, deletions: [{ outcome: 'confirmed' }] });
      expect(world.steps.filter((step) => step === 'sleep').length).toBeGreaterThan(1);
    });

    it('for longer is accepted, not failed, and confirmed by the next run', async () => {
      const world = await lagging(HOUR);
      const report = await world.audit();
      expect(report).toMatchObject({
        complete: false,
        figures: { attempted: 1, accepted: 1, confirmed: 0 },
        deletions: [
          {
            outcome: 'accepted',
            why: 'the provider accepted the deletion, but a fresh listing still shows the key',
          },
        ],
      });
      world.now += DAY;
      const next = await world.audit();
      expect(next).toMatchObject({
        complete: true,
        figures: { accepted: 0, confirmed: 1 },
        deletions: [{ key: { id: '2' }, outcome: 'confirmed', why: 'deleted on 2026-12-01, confirmed now' }],
      });
      expect(world.removed).toEqual(['2']);
      const kinds = world.ledger.chain.entries.map(({ kind }) => kind);
      expect(kinds.slice(2)).toEqual(['deleting', 'accepted', 'cleared', 'confirmed', 'reported']);
      world.now += DAY;
      expect((await world.audit()).deletions).toEqual([]);
    });

    it('for days is reported each time, judged as usual, and tried again', async () => {
      const world = await lagging(2.5 * DAY);
      await world.audit();
      world.now += DAY;
      const again = await world.audit();
      expect(again.deletions).toMatchObject([
        {
          key: { id: '2' },
          outcome: 'gone',
          why: 'the provider said that it is gone, but a fresh listing still shows the key',
        },
      ]);
      expect(again.complete).toBe(false);
      expect(world.steps.filter((step) => step === 'delete 2')).toHaveLength(2);
      world.now += DAY;
      world.instances = [instanceWith('gpu-1', ['2'])];
      const blocked = await world.audit();
      expect(shown(blocked, '2').guards).toContain('in-use');
      expect(blocked).toMatchObject({
        complete: false,
        deletions: [{ outcome: 'gone', why: 'said to be gone on 2026-12-02, still listed' }],
      });
      world.instances = [];
      world.now += DAY;
      expect((await world.audit()).deletions).toMatchObject([
        { outcome: 'confirmed', why: 'gone on 2026-12-02, confirmed now' },
      ]);
    });

    it('counts once against the limits, listed or not', async () => {
      const world = await lagging(HOUR);
      world.policy.limits = { deletions: 1, share: 1, floor: 0 };
      await world.audit();
      world.keys.push(keyNumber(3, { createdAt: world.now - DAY }));
      const { guards } = await world.audit();
      expect(guards.find(({ guard }) => guard === 'too-many')?.reason).toMatch(/^1 due and 0 deleted/);
      world.now += 2 * HOUR;
      const after = await world.audit();
      expect(after.guards.find(({ guard }) => guard === 'too-many')?.reason).toMatch(/^0 due and 1 deleted/);
    });
  });

  it('begins its grace when people are notified, not when it is marked', async () => {
    const world = worldWith({ notify: { report: false, sns: undefined, slack: undefined } });
    let down = true;
    world.onStep = (step) => {
      if (down && step.startsWith('tell')) throw new Error('503');
    };
    world.options.notifiers = [world.notifier()];
    const [first] = await daily(world, 10);
    expect(shown(first as Report, '2').guards).toEqual(['not-notified']);
    expect(first?.notices).toMatchObject([{ channel: 'report' }, { channel: 'mail', ok: false, why: '503' }]);
    down = false;
    await daily(world, 7);
    expect(world.removed).toEqual([]);
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
  });

  it('is never deleted where nobody can be notified', async () => {
    const world = worldWith({ notify: { report: false, sns: undefined, slack: undefined } });
    await daily(world, 30);
    expect(world.removed).toEqual([]);
  });

  it('is not deleted while the report that messages refer to cannot be written', async () => {
    const world = worldWith({ notify: { report: false, sns: undefined, slack: undefined } });
    world.options.notifiers = [world.notifier()];
    world.onStep = (step) => {
      if (step === 'report') throw new Error('AccessDenied');
    };
    const [first] = await daily(world, 12);
    expect(first?.notices[0]).toMatchObject({ channel: 'report', ok: false, why: 'AccessDenied' });
    expect(world.removed).toEqual([]);
  });

  it('waits for every channel of the policy', async () => {
    const world = worldWith();
    world.options.notifiers = [world.notifier()];
    world.onStep = (step) => {
      if (step.startsWith('tell')) throw new Error('503');
    };
    await daily(world, 12);
    expect(world.removed).toEqual([]);
  });

  it.each<[string, (world: World) => void]>([
    [
      'it is recognized',
      (world) => {
        world.policy.recognize.keys?.push(pin(2));
      },
    ],
    ['it is in use on an instance', (world) => world.instances.push(instanceWith('gpu-1', ['2']))],
    [
      'the policy no longer enforces',
      (world) => world.policy.accounts.splice(0, 1, accountNamed('pictor-prod', { armed: false })),
    ],
  ])('starts its grace over when for a while %s', async (_, change) => {
    const world = worldWith();
    await daily(world, 6);
    const { recognize, accounts } = structuredClone(world.policy);
    change(world);
    await daily(world, 1);
    expect(world.ledger.chain.entries.at(-1)?.kind).toBe('cleared');
    world.policy = { ...world.policy, recognize, accounts };
    world.instances = [];
    await daily(world, 7);
    expect(world.removed).toEqual([]);
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
  });

  it('starts its grace over when it is to be deleted for another reason', async () => {
    const world = worldWith(
      {},
      { 'max-age': { do: 'delete', after: 30 * DAY }, unrecognized: { do: 'delete' } },
    );
    const young = keyNumber(1, { createdAt: START });
    world.keys[0] = young;
    await daily(world, 6);
    world.policy.rules = { ...world.policy.rules, unrecognized: { do: 'off' } };
    await daily(world, 2);
    expect(world.removed).toEqual(['2']); // Its age was one of the reasons from the beginning.
    const other = worldWith();
    other.keys[0] = young;
    await daily(other, 6);
    other.policy.rules = {
      ...other.policy.rules,
      unrecognized: { do: 'off' },
      'max-age': { do: 'delete', after: 30 * DAY },
    };
    await daily(other, 7);
    expect(other.removed).toEqual([]);
  });

  it('starts its grace over after a long pause, when people have forgotten or the clock is wrong', async () => {
    const world = worldWith();
    await daily(world, 2);
    world.now += 100 * DAY;
    const [first] = await daily(world, 7);
    expect(shown(first as Report, '2').guards).toEqual(['in-grace']);
    expect(world.removed).toEqual([]);
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
  });

  it('ends after a pause of a quarter', async () => {
    const world = worldWith();
    await daily(world, 1);
    world.now += 92 * DAY;
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
  });

  it('is not deleted sooner than announced when the policy shortens the grace', async () => {
    const world = worldWith();
    await daily(world, 1);
    world.policy = { ...world.policy, grace: HOUR };
    await daily(world, 6);
    expect(world.removed).toEqual([]);
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
  });

  it('waits longer when the policy extends the grace', async () => {
    const world = worldWith();
    await daily(world, 1);
    world.policy = { ...world.policy, grace: 30 * DAY };
    await daily(world, 29);
    expect(world.removed).toEqual([]);
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
  });

  it('ends at once for an expired lease that is proven, announced or not', async () => {
    const leases = { secret: { env: 'LEASE_SECRET' } };
    const world = worldWith(
      {
        recognize: { keys: [pin(1)], leases },
        notify: { report: false, sns: undefined, slack: undefined },
      },
      { 'expired-lease': { do: 'delete' } },
    );
    const secret = 'lease-secret';
    world.keys.push(lease(3, START - 20 * HOUR, secret), lease(4, START - 2 * HOUR, secret));
    world.keys.push(lease(5, START - 20 * HOUR));
    const report = await world.audit();
    expect(world.removed).toEqual(['3']);
    expect(report.keys.find(({ id }) => id === '4')).toMatchObject({
      decision: 'keep',
      recognized: 'run 2 of train (lease)',
    });
  });

  it('is not deleted while the lease secret cannot be read, if its name could be that of a live lease', async () => {
    const leases = { secret: { env: 'LEASE_SECRET' } };
    const world = worldWith(
      { recognize: { keys: [pin(1)], leases }, minimumAge: HOUR, grace: HOUR },
      { unrecognized: { do: 'delete' }, weak: { do: 'delete' } },
    );
    world.options.readSecret = async () => {
      throw new Error('503');
    };
    world.keys = [keyNumber(1), lease(2, START - 2 * HOUR, 'another secret'), keyNumber(3)];
    for (const number of [2, 3]) world.weaknesses.set(fingerprint(number), [weak]);
    const report = await world.audit();
    expect(shown(report, '2').guards).toEqual(['leased', 'not-notified']);
    world.now += 3 * HOUR;
    await world.audit();
    // Whether a key is strong does not depend on leases.
    expect(world.removed).toEqual(['3']);
    world.now += 2 * HOUR;
    await world.audit();
    world.now += HOUR;
    await world.audit();
    expect(world.removed).toEqual(['3', '2']);
  });

  it('ends for a name that only claims a lease as for any other, when the claim is over', async () => {
    const world = worldWith({}, { 'expired-lease': { do: 'delete' } });
    world.keys = [keyNumber(1), lease(2, START - 20 * HOUR), lease(3, START - 2 * HOUR)];
    const [first] = await daily(world, 7);
    expect(shown(first as Report, '2').decision).toBe('mark');
    expect(shown(first as Report, '3').decision).toBe('keep');
    expect(world.removed).toEqual([]);
    await daily(world, 1);
    expect(world.removed).toEqual(['2']);
    await daily(world, 1);
    expect(world.removed).toEqual(['2', '3']);
  });

  describe('that is old', () => {
    const rules = { 'max-age': { do: 'delete', after: 90 * DAY }, unrecognized: { do: 'report' } } as const;

    it.each<[string, PinnedKey[]]>([
      ['with an owner', [pin(1, undefined, { maxAge: 500 * DAY }), pin(2)]],
      ['where no key has an owner', []],
      ['with an owner who gave it a limit that it has passed', [pin(2, undefined, { maxAge: 365 * DAY })]],
    ])('ends after notice and grace: %s', async (_, keys) => {
      const world = worldWith({ recognize: { leases: {}, keys } }, rules);
      if (keys.length < 2) world.keys = [keyNumber(2)];
      const reports = await daily(world, 7);
      expect(shown(reports[6] as Report, '2')).toEqual({ decision: 'mark', guards: ['in-grace'] });
      expect(world.removed).toEqual([]);
      await daily(world, 1);
      expect(world.removed).toEqual(['2']);
    });

    it.each<[string, PinnedKey, Partial<World['policy']['rules']>]>([
      ['its owner keeps it', pin(2, undefined, { keep: true, reason: 'break glass' }), {}],
      ['its owner gave it a longer limit', pin(2, undefined, { maxAge: 3650 * DAY }), {}],
      [
        'the rule spares its owner',
        pin(2),
        { 'max-age': { do: 'delete', after: 90 * DAY, except: { owners: ['octocat'] } } },
      ],
    ])('stays if %s', async (_, key, sparing) => {
      const world = worldWith({ recognize: { leases: {}, keys: [key] } }, { ...rules, ...sparing });
      world.keys = [keyNumber(2)];
      await daily(world, 20);
      expect(world.removed).toEqual([]);
    });

    it('stays if its owner keeps it, even if it is publicly known, and is reported', async () => {
      const keys = [pin(2, undefined, { keep: true, reason: 'break glass' })];
      const compromised = { do: 'delete' } as const;
      const world = worldWith({ recognize: { leases: {}, keys } }, { ...rules, compromised });
      world.weaknesses.set(fingerprint(2), [{ ...weak, kind: 'compromised', severity: 'critical' }]);
      world.keys = [keyNumber(2)];
      const report = (await daily(world, 9)).at(-1) as Report;
      expect(world.removed).toEqual([]);
      expect(shown(report, '2')).toEqual({ decision: 'blocked', guards: ['kept', 'not-notified'] });
      expect(report.keys[0]?.findings.map(({ rule }) => rule)).toEqual(['compromised', 'max-age']);
    });
  });

  it('is not deleted where another key has its id, which could go in its place', async () => {
    const world = worldWith();
    world.keys = [keyNumber(2, { id: '1' }), keyNumber(1)];
    const [report] = await daily(world, 9);
    expect(report?.keys.map(({ guards }) => guards.map(({ guard }) => guard))).toEqual([
      ['shared-id', 'not-notified'],
      [],
    ]);
    expect(world.removed).toEqual([]);
  });

  it('goes on as a duplicate when the entry that was to be kept goes for a reason of its own', async () => {
    const world = worldWith(
      {},
      {
        unrecognized: { do: 'report' },
        duplicate: { do: 'delete' },
        'max-age': { do: 'delete', after: 300 * DAY },
      },
    );
    world.keys = [
      keyNumber(1, { createdAt: START }),
      keyNumber(2, { id: '3', createdAt: START - 100 * DAY }),
      keyNumber(2),
    ];
    await daily(world, 20);
    expect(world.removed).toEqual(['2']);
  });

  it('ends right after notification for a publicly leaked key, unless it is in use on an instance', async () => {
    const world = worldWith({}, { compromised: { do: 'delete' } });
    const found = {
      kind: 'compromised',
      severity: 'critical',
      evidence: 'it is on a list',
      source: 'list',
      hint: '',
    } as const;
    world.weaknesses.set(fingerprint(1), [found]);
    world.weaknesses.set(fingerprint(2), [found]);
    world.instances = [instanceWith('gpu-1', ['2'])];
    const report = await world.audit();
    expect(world.removed).toEqual(['1']); // Though it is recognized.
    expect(world.written[0]).toMatchObject({ finished: false });
    expect(shown(report, '2')).toEqual({ decision: 'blocked', guards: ['in-use', 'not-notified'] });
    expect(report.figures.findings.critical).toBe(1);
  });
});

describe('an account that lists fewer keys than it had', () => {
  const people = (count: number) => ({ count, by: 'octocat on buildhost' });
  const shrank = ({ guards }: Report) => guards.find(({ guard }) => guard === 'inventory-shrank');

  /** An account of ten keys, of which it lists four from the second day on; the tenth is to be deleted. */
  async function shrunken(): Promise<World> {
    const world = worldWith();
    world.policy.recognize.keys = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => pin(number));
    world.keys = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => keyNumber(number));
    await daily(world, 1);
    world.keys = world.keys.slice(-4);
    return world;
  }

  it('deletes nothing, however long that lasts', async () => {
    const world = await shrunken();
    for (const report of await daily(world, 30)) {
      expect(shrank(report)).toMatchObject({
        blocks: true,
        reason:
          '4 keys listed, 10 expected, floor 50%; if 4 is right: keylease audit --policy FILE --account pictor-prod --accept-count 4',
      });
    }
    expect(world.removed).toEqual([]);
    expect(world.ledger.runs.map(({ shrank = false }) => shrank)).toEqual([false, ...Array(30).fill(true)]);
    world.keys.push(...[1, 2, 3].map((number) => keyNumber(number)));
    expect(shrank(await world.audit())?.blocks).toBe(false);
  });

  it('goes on once a person confirms the number, and from then on expects that many', async () => {
    const world = await shrunken();
    await daily(world, 7);
    const accepted = await world.audit({ acceptCount: people(4) });
    expect(shrank(accepted)).toMatchObject({ blocks: false, reason: '3 keys listed, 3 expected, floor 50%' });
    expect(world.removed).toEqual(['10']);
    const { kind, at, ...event } =
      world.ledger.chain.entries.find((each) => each.kind === 'count-accepted') ?? {};
    expect(event).toMatchObject({ run: 'run-9', count: 4, by: 'octocat on buildhost' });
    world.now += DAY;
    expect(shrank(await world.audit())?.reason).toBe('3 keys listed, 3 expected, floor 50%');
    world.now += 9 * DAY;
    world.keys = [];
    expect(shrank(await world.audit())?.reason).toMatch(
      /^0 keys listed, 3 expected, floor 50%; if 0 is right/,
    );
  });

  it('deletes nothing where another number is listed than a person confirmed', async () => {
    const world = await shrunken();
    await daily(world, 7);
    for (const count of [3, 5, 10]) {
      const report = await world.audit({ acceptCount: people(count) });
      const reason = `4 keys listed, 10 expected, floor 50%, and ${count} confirmed by a person`;
      expect(shrank(report)).toMatchObject({ blocks: true, reason });
    }
    expect(world.ledger.chain.entries.map(({ kind }) => kind)).not.toContain('count-accepted');
    world.keys = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => keyNumber(number));
    const whole = await world.audit({ acceptCount: people(9) });
    expect(shrank(whole)).toMatchObject({ blocks: true });
    expect(world.ledger.runs.at(-1)).toMatchObject({ keys: 10, shrank: true });
    expect(world.removed).toEqual([]);
  });

  it('is not confirmed by a run that could not list it, or that may not write', async () => {
    const world = await shrunken();
    world.onStep = (step) => {
      if (step === 'list') throw new Error('503');
    };
    await world.audit({ acceptCount: people(0) });
    world.onStep = () => {};
    const head = JSON.parse(world.files.get('pictor-prod/ledger.json') ?? '');
    const lock = newLock({ run: 'other', holder: 'x' }, world.now);
    world.files.set('pictor-prod/ledger.json', JSON.stringify({ ...head, lock }));
    const locked = await world.audit({ acceptCount: people(4) });
    expect(shrank(locked)).toMatchObject({ blocks: true, reason: expect.stringContaining('if 4 is right') });
    expect(world.ledger.chain.entries.map(({ kind }) => kind)).not.toContain('count-accepted');
    world.files.set('pictor-prod/ledger.json', JSON.stringify(head));
    expect(shrank(await world.audit())?.blocks).toBe(true);
  });
});
