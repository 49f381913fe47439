import { describe, expect, it } from '@jest/globals';
import type { AccountKey } from '../../src/accounts/account.ts';
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
    expect(kinds).toEqual(['marked', 'notified', 'deleting', 'deleted', 'confirmed', 'cleared']);
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
    world.options.leaseSecret = async () => {
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
