import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { accountResult, notStarted } from '../../lambda/result.ts';
import { Telemetry } from '../../lambda/telemetry.ts';
import type { Notifier } from '../../src/audit/notify/notifier.ts';
import type { Report } from '../../src/audit/report/report.ts';
import { accountNamed, keyNumber, pin, policyFor, runReport, World } from '../audit/world.ts';

const context = { awsRequestId: '8476a536' };
const inTime = { stopped: false };
const ended = { continues: false };

const resultOf = (report: Report) => accountResult(runReport(report), inTime);

describe('what holds deletions up', () => {
  it('is counted where an account is armed, and something may be deleted at all', async () => {
    const world = new World();
    world.policy = policyFor({}, { unrecognized: { do: 'delete' } });
    world.keys = [keyNumber(1), keyNumber(2)];
    expect(resultOf(await world.audit())).toMatchObject({
      needsPerson: 2,
      blocked: { 'nothing-recognized': 2 },
    });
    world.policy.accounts = [accountNamed('pictor-prod', { armed: false })];
    expect(resultOf(await world.audit())).toMatchObject({ needsPerson: 0, mode: 'report' });
  });
});

describe('a key that waits for a notice', () => {
  it('needs a person once a channel did not accept one', async () => {
    const world = new World();
    world.policy = policyFor(
      { recognize: { keys: [pin(1)], leases: {} } },
      { unrecognized: { do: 'delete' } },
    );
    world.keys = [keyNumber(1), keyNumber(2), keyNumber(3, { instances: [{ id: 'm', name: 'gpu-1' }] })];
    const deliver = async (notifier: Notifier) => resultOf(await world.audit({ notifiers: [notifier] }));
    expect(await deliver(world.notifier())).toMatchObject({
      undelivered: [],
      blocked: { 'not-notified': 1 },
      needsPerson: 0,
    });
    world.keys.push(keyNumber(4));
    const broken = { name: 'mail', notify: () => Promise.reject(new Error('503')) };
    expect(await deliver(broken)).toMatchObject({
      undelivered: ['mail'],
      blocked: { 'not-notified': 2 },
      needsPerson: 2,
    });
  });
});

describe('an account', () => {
  const world = new World();
  world.policy = policyFor({ recognize: { keys: [pin(1)], leases: {} } }, { unrecognized: { do: 'delete' } });
  world.keys = [keyNumber(1), keyNumber(2)];

  it('is not complete if there is nobody to tell of a key that is to be deleted', async () => {
    world.policy.notify.report = false;
    const report = runReport(await world.audit({ notifiers: [] }));
    expect(report.notices).toEqual([]);
    expect(report.complete).toBe(true); // Nothing failed: the policy names no channel.
    expect(accountResult(report, inTime)).toMatchObject({ complete: false, incomplete: ['not-told'] });
  });

  it('is complete once people were told, also if time ran out after all was done', async () => {
    const report = runReport(await world.audit({ notifiers: [world.notifier()] }));
    expect(accountResult(report, { stopped: true })).toMatchObject({ complete: true, incomplete: [] });
  });
});

describe('what is written to the log', () => {
  let written = '';
  beforeEach(() => {
    written = '';
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written += text;
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('holds no secret of this run, whatever an error says', async () => {
    const telemetry = new Telemetry({});
    const why = 'the server echoed pictor-token-9d41 back';
    telemetry.begin('run-1', context);
    telemetry.mask('pictor-token-9d41');
    telemetry.end(notStarted(accountNamed('pictor-prod'), { reason: 'failed', why }), ended);
    expect(written).toContain('the server echoed *** back');
    expect(written).toContain('"run":"run-1"');
  });

  it('names no key but by fingerprint and id', async () => {
    const world = new World();
    world.policy = policyFor(
      { recognize: { ...policyFor().recognize, keys: [pin(1)] } },
      { unrecognized: { do: 'delete' } },
    );
    world.keys = [keyNumber(1, { name: 'ssh-rsa AAAAB3Nza' }), keyNumber(2, { name: 'ssh-rsa AAAAB3Nza' })];
    const telemetry = new Telemetry({});
    const report = runReport(await world.audit({ notifiers: [world.notifier()] }));
    telemetry.write(report);
    telemetry.end(accountResult(report, inTime), ended);
    expect(written.match(/"message":"decision"/g)).toHaveLength(1);
    expect(written).not.toContain('AAAA');
  });

  it('counts for each account what the deployment asks for', async () => {
    const world = new World();
    world.policy = policyFor({}, { unrecognized: { do: 'delete' } });
    world.keys = [keyNumber(1), keyNumber(2)];
    const result = resultOf(await world.audit());
    const byAccount = (env: NodeJS.ProcessEnv): string[] => {
      written = '';
      new Telemetry(env).end(result, ended);
      const { _aws } = JSON.parse(written.split('\n').find((line) => line.includes('_aws')) ?? '{}');
      return _aws.CloudWatchMetrics[0].Metrics.map(({ Name }: { Name: string }) => Name);
    };
    expect(byAccount({})).toEqual(['CompleteRuns', 'Incomplete']);
    expect(byAccount({ KEYLEASE_ACCOUNT_METRICS: 'yes' })).toHaveLength(16);
    expect(byAccount({ KEYLEASE_ACCOUNT_METRICS: 'yes', KEYLEASE_GUARD_METRICS: 'yes' })).toHaveLength(
      16 + Object.keys(result.blocked).length,
    );
    expect(result.blocked).not.toEqual({});
  });

  it('counts no keys of an account whose audit did not begin', () => {
    const why = 'no time is left';
    new Telemetry({}).end(notStarted(accountNamed('pictor-prod'), { reason: 'time', why }), ended);
    const metrics = written.split('\n').find((line) => line.includes('_aws')) ?? '{}';
    expect(JSON.parse(metrics)).toMatchObject({ account: 'pictor-prod', CompleteRuns: 0, NotEvaluated: 1 });
    expect(JSON.parse(metrics)).not.toHaveProperty('Keys');
  });
});
