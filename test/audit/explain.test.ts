import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { explain, isNamed, keyHistory } from '../../src/audit/explain.ts';
import { KEY_GUARDS } from '../../src/audit/guards/key-guards.ts';
import { RUN_GUARDS } from '../../src/audit/guards/run-guards.ts';
import { LedgerFile } from '../../src/audit/ledger/ledger-file.ts';
import { type Preview, preview } from '../../src/audit/preview.ts';
import { RULES } from '../../src/audit/rules/rules.ts';
import { fingerprint } from '../support/account.ts';
import { anyText } from '../support/texts.ts';
import { accountNamed, DAY, instanceWith, keyNumber, pin, policyFor, START, World } from './world.ts';

function worldWith(fields: Partial<World['policy']> = {}, rules: Partial<World['policy']['rules']> = {}) {
  const world = new World();
  world.keys = [keyNumber(1), keyNumber(2)];
  world.policy = policyFor(
    { recognize: { ...policyFor().recognize, keys: [pin(1)] }, ...fields },
    { unrecognized: { do: 'delete' }, ...rules },
  );
  return world;
}

/** lookAt looks at all keys of a world as the command looks at one. */
function lookAt(world: World): Promise<Preview> {
  return preview(world.auditOptions, () => true);
}

/** history is what the ledger of a world knows of a key. */
async function history(world: World, name: string) {
  const file = await LedgerFile.open({ ...world.auditOptions, account: 'pictor-prod' });
  return keyHistory(file, name);
}

describe('explain', () => {
  it('names every rule and every guard, each with what it says, whatever the key and the policy', async () => {
    const outcome = fc.constantFrom('off' as const, 'report' as const, 'delete' as const);
    const key = fc.record({
      age: fc.integer({ min: 0, max: 1000 }),
      name: anyText(40),
      publicKey: fc.option(fc.constant(''), { nil: undefined }),
      managed: fc.boolean(),
      isUsed: fc.boolean(),
      twice: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(key, fc.array(outcome, { minLength: 9, maxLength: 9 }), async (drawn, outcomes) => {
        const rules = Object.fromEntries(
          RULES.map(({ name }, index) => [name, { do: outcomes[index] ?? 'off', after: 90 * DAY }]),
        );
        const world = worldWith({}, rules);
        const fields = { name: drawn.name, createdAt: START - drawn.age * DAY, managed: drawn.managed };
        const hidden = drawn.publicKey === '' ? { publicKey: '', fingerprint: undefined } : {};
        world.keys.push(keyNumber(3, { ...fields, ...hidden }));
        if (drawn.twice) world.keys.push(keyNumber(3, { id: 'twin' }));
        if (drawn.isUsed) world.instances = [instanceWith('gpu-1', ['3'])];
        const [explanation] = explain(await lookAt(world), '3');
        expect(explanation?.rules.map(({ rule }) => rule)).toEqual(RULES.map(({ name }) => name));
        expect(explanation?.guards.map(({ guard }) => guard)).toEqual(
          [...RUN_GUARDS, ...KEY_GUARDS].map(({ name }) => name),
        );
        for (const { reason } of [...(explanation?.rules ?? []), ...(explanation?.guards ?? [])]) {
          expect(reason).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with the audit that follows, on the decision, the findings and the guards', async () => {
    const world = worldWith({}, { 'max-age': { do: 'report', after: 90 * DAY } });
    world.keys.push(keyNumber(3));
    world.instances = [instanceWith('gpu-1', ['3'])];
    for (let day = 0; day < 7; day += 1, world.now += DAY) {
      const looked = await lookAt(world);
      const report = await world.audit();
      // A run tells people on its first day, and decides again.
      if (day === 0) continue;
      for (const { id, decision, findings, guards } of report.keys) {
        const [explanation] = explain(looked, id);
        expect(explanation?.decision).toBe(decision);
        const firing = explanation?.rules.filter(({ fires, do: wanted }) => fires && wanted !== 'off') ?? [];
        expect(firing.map(({ rule, reason }) => [rule, reason])).toEqual(
          findings.map(({ rule, evidence }) => [rule, evidence]),
        );
        const holding = explanation?.guards.filter(({ blocks }) => blocks) ?? [];
        for (const { guard } of guards) expect(holding.map((each) => each.guard)).toContain(guard);
      }
    }
  });

  it('has the numbers of a key that waits, and when it is due', async () => {
    const world = worldWith();
    await world.audit();
    world.now += 2 * DAY;
    const [explanation] = explain(await lookAt(world), fingerprint(2));
    expect(explanation).toMatchObject({
      decision: 'mark',
      why: 'marked for deletion (unrecognized); waiting: in-grace',
      dueAt: '2026-12-01T12:00:00.000Z',
    });
    expect(explanation?.guards).toContainEqual({
      guard: 'in-grace',
      scope: 'key',
      blocks: true,
      reason: 'until 2026-12-01 12:00 UTC, 5 days left',
    });
  });

  it('prints no name as it is, of a machine or of an owner', async () => {
    const world = worldWith();
    world.instances = [{ ...instanceWith('gpu-1', ['1']), name: 'a\u001b[2J100' }];
    const owner = { ...pin(1, START), owner: 'octo\u202ecat' };
    world.policy.recognize.keys = [owner];
    const [explanation] = explain(await lookAt(world), '1');
    const said = [...(explanation?.rules ?? []), ...(explanation?.guards ?? [])].map(({ reason }) => reason);
    expect(said).toContain('on a100');
    expect(said).toContain('recognized in the past as the key of octo cat (policy)');
  });

  it('does not call fired what cannot be evaluated, and says why', async () => {
    const world = worldWith();
    world.sources = [
      { name: 'elsewhere', exempts: false, read: () => Promise.reject(new Error('it is down')) },
    ];
    const [explanation] = explain(await lookAt(world), '2');
    const rule = explanation?.rules.find((each) => each.rule === 'unrecognized');
    expect(rule).toMatchObject({ fires: false, notEvaluated: 'elsewhere could not be read: it is down' });
    expect(explanation?.why).toBe('no rule fires');
  });

  it('calls a key compromised that is known to be, and no key safe while the blocklist cannot be read', async () => {
    const world = worldWith();
    const evidence = 'everybody has it';
    const weakness = { kind: 'compromised', severity: 'critical', evidence, source: 's', hint: 't' } as const;
    const weaknesses = new Map([[fingerprint(2), [weakness]]]);
    const assess = async () => ({ weaknesses, failed: 'it is away' });
    world.options.assessor = { ...world.auditOptions.assessor, assess };
    const looked = await lookAt(world);
    const said = (id: string) => explain(looked, id)[0]?.rules.find(({ rule }) => rule === 'compromised');
    expect(said('2')).toMatchObject({ fires: true, notEvaluated: null, reason: 'everybody has it (s)' });
    expect(said('1')).toMatchObject({ fires: false, notEvaluated: 'it is away' });
  });

  it('tells of a run that is active, and takes no lock itself', async () => {
    const world = worldWith();
    let during: Preview | undefined;
    world.options.open = async () => {
      world.options = {};
      during ??= await lookAt(world);
      return world.account;
    };
    await world.audit();
    const [explanation] = explain(during as Preview, '2');
    const guard = explanation?.guards.find((each) => each.guard === 'another-run');
    expect(guard).toMatchObject({
      blocks: true,
      reason: expect.stringMatching(/^run run-1 on .* has held the lock since/),
    });
    world.steps = [];
    await lookAt(world);
    expect(world.steps.filter((step) => /^(write|put|remove|delete|report|tell)/.test(step))).toEqual([]);
  });

  it('has an explanation for each entry that has the fingerprint, and none for a key that is not there', async () => {
    const world = worldWith();
    world.keys.push(keyNumber(2, { id: 'twin' }));
    const looked = await lookAt(world);
    expect(explain(looked, fingerprint(2)).map(({ id }) => id)).toEqual(['2', 'twin']);
    expect(explain(looked, fingerprint(9))).toEqual([]);
  });

  it('keeps no other decisions in memory than those that were asked about', async () => {
    const world = worldWith();
    const { plan } = await preview(world.auditOptions, (identity) => isNamed(identity, fingerprint(2)));
    expect(plan.selected.map(({ evidence }) => evidence.key.id)).toEqual(['2']);
    expect(plan.digest.keys).toBe(2);
  });

  it('looks again at a key whose row of the previous run still holds, and at no other', async () => {
    const world = worldWith({ recognize: { leases: {}, keys: [] } }, { unrecognized: { do: 'off' } });
    const numbers = Array.from({ length: 4200 }, (_, number) => number); // Few keys are looked at each time.
    world.keys = numbers.map((number) => keyNumber(number));
    for (const number of numbers) world.weaknesses.set(fingerprint(number), []);
    for (let day = 0; day < 2; day += 1, world.now += DAY) await world.audit();
    const { assessor } = world.auditOptions;
    const looked: string[] = [];
    world.options.assessor = {
      ...assessor,
      assess: (inventory, isSound) => {
        looked.push(...inventory.keys.map(({ id }) => id));
        return assessor.assess(inventory, isSound);
      },
    };
    const seen = await preview(world.auditOptions, (identity) => isNamed(identity, '17'));
    expect(explain(seen, '17')).toMatchObject([{ id: '17', decision: 'keep', why: 'no rule fires' }]);
    expect(looked).toEqual(['17']);
    expect(seen.plan.digest.keys).toBe(4200);
  });

  it('says of a ledger that somebody put back that nobody was told, as the audit will', async () => {
    const world = worldWith();
    await world.audit();
    const early = world.files.get('pictor-prod/ledger.json') ?? '';
    for (const day of [1, 2]) {
      world.now = START + day * DAY;
      await world.audit();
    }
    world.files.set('pictor-prod/ledger.json', early);
    const [explanation] = explain(await lookAt(world), '2');
    expect(explanation?.guards.find(({ guard }) => guard === 'not-notified')?.blocks).toBe(true);
    expect(explanation?.dueAt).toBe(null);
  });

  it('says why where the account is not armed', async () => {
    const world = worldWith();
    world.policy.accounts = [accountNamed('pictor-prod', { armed: false, enforce: undefined })];
    const [explanation] = explain(await lookAt(world), '2');
    expect(explanation?.why).toContain('blocked by: not-enforced, not-notified');
  });

  it('names every guard that holds a key which waits, not only its own', async () => {
    const world = worldWith({ window: { days: ['fri'], from: 0, to: 1, zone: 'UTC' } });
    await world.audit();
    const [explanation] = explain(await lookAt(world), '2');
    expect(explanation?.why).toBe('marked for deletion (unrecognized); waiting: outside-window, in-grace');
  });

  it('says of a key that is seen for the first time what nobody told, and which owner is spared', async () => {
    const except = { owners: ['octocat'] };
    const world = worldWith({}, { unused: { do: 'delete', after: 7 * DAY, except } });
    const [explanation] = explain(await lookAt(world), '1');
    expect(explanation?.rules.find(({ rule }) => rule === 'unused')?.reason).toBe(
      'the provider tells no last use; on no machine in the 0 minutes that audits have seen it, limit 7 days; ' +
        'spared: owner octocat',
    );
  });
});

describe('what the ledger remembers of a key', () => {
  it('is when it was seen, deleted and why, until it was restored', async () => {
    const world = worldWith();
    for (let day = 0; day < 8; day += 1, world.now += DAY) await world.audit();
    expect(world.removed).toEqual(['2']);
    for (const name of ['2', fingerprint(2)]) {
      expect(await history(world, name)).toMatchObject({
        records: [{ id: '2', fingerprint: fingerprint(2), missingSince: '2026-12-01T12:00:00.000Z' }],
        removals: [{ undo: { name: 'key 2' }, run: 'run-8', rules: ['unrecognized'], outcome: 'confirmed' }],
      });
    }
    expect(await history(world, '1')).toMatchObject({ records: [{ missingSince: null }], removals: [] });
    expect(await history(world, 'nobody')).toEqual({ records: [], removals: [] });
  });

  it('has the latest deletion first, where a key was there twice', async () => {
    const world = worldWith();
    for (let day = 0; day < 10; day += 1, world.now += DAY) {
      if (day === 1) world.keys.push(keyNumber(2, { id: 'twin' }));
      await world.audit();
    }
    const { removals } = await history(world, fingerprint(2));
    expect(removals.map(({ undo }) => undo.id)).toEqual(['twin', '2']);
  });

  it('says of a deletion that failed why, and of the last of several', async () => {
    const world = worldWith();
    const fail = (step: string) => {
      if (step === 'delete 2') throw new Error('the provider said no');
    };
    for (let day = 0; day < 10; day += 1, world.now += DAY) {
      world.onStep = day < 8 ? fail : () => {};
      await world.audit();
      if (day !== 7) continue;
      const [removal] = (await history(world, '2')).removals;
      expect(removal).toMatchObject({ run: 'run-8', outcome: 'failed', why: 'the provider said no' });
    }
    const { removals } = await history(world, '2');
    expect(removals).toMatchObject([{ run: 'run-9', outcome: 'confirmed', why: undefined }]);
  });
});
