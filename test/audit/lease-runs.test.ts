import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runReader } from '../../src/audit/lease-runs.ts';
import { answer, pass } from '../support/fault.ts';
import { refuse } from '../support/github/route.ts';
import { runFaults } from '../support/github/run-faults.ts';
import { LeaseWorld } from './lease-world.ts';
import { DAY, HOUR, keyNumber, START } from './world.ts';

const leased = await LeaseWorld.start();
const { world, github, faults, train } = leased;
beforeEach(() => leased.reset());
afterAll(() => leased.close());

const RUN = '/repos/octo-org/train/actions/runs/7';
const asked = () => github.requests.filter((line) => line.includes('/runs/'));

describe('a lease whose run', () => {
  it.each(['requested', 'waiting', 'pending', 'queued', 'in_progress'])('is %s is kept', async (status) => {
    github.runs.setRun(train, 7, status);
    leased.lease(2);
    expect(await leased.audit('2')).toMatchObject({ decision: 'keep', rules: [], notEvaluated: [] });
  });

  it('is completed is deleted at once, though nobody was told', async () => {
    github.runs.setRun(train, 7, 'completed');
    leased.lease(2);
    const { report } = await leased.audit('2');
    expect(world.removed).toEqual(['2']);
    expect(report.deletions).toMatchObject([{ rules: ['finished-run'], outcome: 'confirmed' }]);
  });

  it('is completed is what it would be without its name, if it is not signed', async () => {
    github.runs.setRun(train, 7, 'completed');
    const leases = { ...world.policy.recognize.leases, secret: undefined };
    const policy = { ...world.policy, recognize: { ...world.policy.recognize, leases } };
    leased.lease(2, { secret: undefined });
    const report = await world.audit({ policy });
    expect(report.keys[1]).toMatchObject({ decision: 'mark', findings: [{ rule: 'unrecognized' }] });
    expect(report.keys[1]?.findings[0]?.evidence).toContain('its run is over, and it is not signed');
  });

  it.each([
    ['GitHub does not know', () => {}],
    ['had fewer attempts', () => github.runs.setRun(train, 7, 'completed', 1)],
  ])('%s is none: the key is unrecognized, and never deleted at once', async (_, setUp) => {
    setUp();
    leased.lease(2, { attempt: 2 });
    expect(await leased.audit('2')).toMatchObject({ decision: 'mark', rules: ['unrecognized'] });
    expect(world.removed).toEqual([]);
  });

  it('is one of a repository that the policy does not name is none, and nobody is asked', async () => {
    leased.lease(2, { repositoryId: 4712 });
    expect(await leased.audit('2')).toMatchObject({ decision: 'mark', rules: ['unrecognized'] });
    expect(github.requests).toEqual([]);
  });

  it('is restarted is kept, whichever attempt leased the key: a stored one may be in use again', async () => {
    github.runs.setRun(train, 7, 'queued', 2);
    leased.lease(2);
    expect(await leased.audit('2')).toMatchObject({ decision: 'keep', rules: [] });
    github.runs.setRun(train, 7, 'completed', 2);
    await leased.audit('2');
    expect(world.removed).toEqual(['2']);
  });

  it.each([true, false])(
    'is restarted before the deletion is kept (single keys can be read: %s)',
    async (finds) => {
      github.runs.setRun(train, 7, 'completed');
      leased.lease(2);
      world.finds = finds;
      faults.next(`GET ${RUN}`, pass, (exchange) => {
        github.runs.setRun(train, 7, 'queued', 2);
        return pass(exchange);
      });
      const { report } = await leased.audit('2');
      world.finds = false;
      expect(world.removed).toEqual([]);
      expect(report.deletions).toMatchObject([{ outcome: 'skipped' }]);
      expect(asked()).toHaveLength(2);
    },
  );

  it('ends while the audit looks is kept in this run, and deleted in the next one', async () => {
    github.runs.setRun(train, 7, 'in_progress');
    leased.lease(2);
    world.onStep = (step) => {
      if (step === 'machines') return;
      if (asked().length > 0) github.runs.setRun(train, 7, 'completed');
    };
    expect(await leased.audit('2')).toMatchObject({ decision: 'keep' });
    world.onStep = () => {};
    await leased.audit('2');
    expect(world.removed).toEqual(['2']);
  });

  it('is known by its repository, whatever that is called now', async () => {
    github.runs.setRun(train, 7, 'completed');
    github.runs.rename(train, 'octo-org/training');
    leased.lease(2);
    await leased.audit('2');
    github.runs.rename(train, 'octo-org/train');
    expect(world.removed).toEqual(['2']);
  });

  it('is over stays so long as there is no proof: young keys, and those on machines', async () => {
    github.runs.setRun(train, 7, 'completed');
    leased.lease(2).createdAt = START - HOUR;
    leased.lease(3).instances = [{ id: 'gpu-1', name: 'a100' }];
    const { report } = await leased.audit('2');
    expect(report.keys.slice(1).map(({ decision, guards }) => [decision, guards[0]?.guard])).toEqual([
      ['blocked', 'too-young'],
      ['blocked', 'in-use'],
    ]);
  });
});

describe('GitHub is asked', () => {
  it('about each run once, however many keys it has leased, and not about leases that have ended', async () => {
    github.runs.setRun(train, 7, 'in_progress');
    github.runs.setRun(train, 8, 'waiting');
    for (const number of [2, 3, 4]) leased.lease(number);
    leased.lease(5, { runId: 8 });
    leased.lease(6, { runId: 9, expiresAt: START - 2 * HOUR });
    await leased.audit('2');
    expect(asked().sort()).toEqual([RUN, RUN.replace(/7$/, '8')].map((path) => `GET ${path}`));
  });

  it('nothing where no key is leased, and nothing about made-up leases', async () => {
    world.keys.push(keyNumber(2, { name: 'keylease-train-1-1-1-1-s0123456789' }));
    leased.lease(3, { secret: 'another secret' });
    await leased.audit('2');
    expect(github.requests).toEqual([]);
  });

  it('nothing where the lease secret cannot be read: all that may be leases is held', async () => {
    leased.lease(2);
    const readSecret = () => Promise.reject(new Error('AccessDenied'));
    const report = await world.audit({ readSecret });
    expect(report.keys[1]?.decision).toBe('keep');
    expect(github.requests).toEqual([]);
  });

  it('not on, once it cannot be reached; the lease holds until its end, and the report says so', async () => {
    for (let number = 2; number < 40; number += 1) leased.lease(number, { runId: number });
    faults.always(/./, answer(503));
    const before = faults.seen.length;
    const { decision, notEvaluated } = await leased.audit('2');
    expect(decision).toBe('keep');
    expect(notEvaluated).toEqual([
      expect.stringMatching(/^rule finished-run: Run \d+ of octo-org\/train cannot be read/),
    ]);
    expect(faults.seen.length - before).toBe(40); // Ten at a time, four tries each.
  });

  it.each<[string, () => void, RegExp]>([
    [
      'the permission is missing',
      () => Object.assign(train, { hasNoActions: true }),
      /the permission actions: read/,
    ],
    [
      'GitHub hides the repository',
      () => Object.assign(train, { isHidden: true }),
      /GitHub hides what it may not/,
    ],
    [
      'another repository has its name',
      () => Object.assign(train, { id: 1 }),
      /does not show the repository with the id 4711/,
    ],
    [
      'GitHub limits the rate of requests',
      () => void faults.always(/./, limited),
      /limits the rate of requests/,
    ],
    [
      'its status is one of another time',
      () => github.runs.setRun(train, 7, 'dreaming'),
      /the status "dreaming"/,
    ],
  ])('in vain where %s: the lease holds until its end', async (_, setUp, why) => {
    github.runs.setRun(train, 7, 'completed');
    setUp();
    leased.lease(2);
    const first = await leased.audit('2');
    Object.assign(train, { hasNoActions: false, isHidden: false, id: 4711 });
    expect(first).toMatchObject({ decision: 'keep', rules: [] });
    expect(first.notEvaluated).toEqual([expect.stringMatching(why)]);
    faults.always(/./, answer(503));
    world.now = START + 4 * HOUR;
    await leased.audit('2');
    expect(world.removed).toEqual(['2']);
  });

  it('as a GitHub App that is installed on the owner of the repository', async () => {
    const { apps } = github;
    apps.install('octo-corp');
    apps.install('octo-org', { actions: 'read' });
    github.runs.setRun(train, 7, 'completed');
    leased.lease(2);
    const auth = { app: apps.id, key: { env: 'APP_KEY' } };
    const read = async () => apps.privateKey;
    const readRuns = runReader({ ...leased.settings, auth }, { env: {}, read, mask: () => {} });
    await world.audit({ readRuns });
    expect(world.removed).toEqual(['2']);
    expect(github.requests).toContain('POST /app/installations/2/access_tokens');
  });

  it('about 500 runs at most, and the report says so', async () => {
    for (let number = 2; number < 503; number += 1) {
      github.runs.setRun(train, number, 'in_progress');
      leased.lease(number, { runId: number });
    }
    const { notEvaluated } = await leased.audit('2');
    expect(notEvaluated).toEqual(['rule finished-run: only 500 of 501 runs were asked about']);
    expect(asked()).toHaveLength(500);
  });

  it('without the help of people, if it forgets a run', async () => {
    leased.lease(2, { runId: 999 });
    await leased.audit('2');
    world.now += 3 * HOUR;
    expect(await leased.audit('2')).toMatchObject({ decision: 'mark' });
    world.now += DAY;
    // The signature proves the end of the lease, whatever became of the run.
    await leased.audit('2');
    expect(world.removed).toEqual(['2']);
  });
});

const { body: tooMany, headers: untilWhen } = refuse(403, 'You have exceeded a secondary rate limit', {
  'retry-after': '300000',
});
const limited = answer(403, tooMany, untilWhen);

describe('whatever GitHub does', () => {
  it('nobody loses a lease that goes on, and one that is over goes once that is known', async () => {
    const outcomes = { gone: 0, held: 0 };
    await fc.assert(
      fc.asyncProperty(runFaults, fc.nat(2), fc.boolean(), async (fault, at, lasts) => {
        leased.reset();
        github.runs.setRun(train, 7, 'in_progress');
        github.runs.setRun(train, 8, 'completed');
        leased.lease(2);
        leased.lease(3, { runId: 8 });
        let count = -1;
        faults.always(/./, (exchange) => {
          count += 1;
          return (lasts ? count >= at : count === at) ? fault(exchange) : pass(exchange);
        });
        const { decision, rules } = await leased.audit('2');
        expect([decision, rules]).toEqual(['keep', []]);
        expect(world.removed).not.toContain('2');
        expect(world.removed).not.toContain('1');
        outcomes[world.removed.includes('3') ? 'gone' : 'held'] += 1;
      }),
      { numRuns: 60 },
    );
    // Neither is rare, or this would prove nothing.
    expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(5);
  });
});
