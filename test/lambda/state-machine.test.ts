import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { execute, type Machine } from '../support/state-machine.ts';
import { ringing, SERVICE } from './alarms.ts';
import { Stage } from './stage.ts';

const text = readFileSync('lambda/state-machine.asl.json', 'utf8').replaceAll('$' + '{MaxCalls}', '3');
const { States: states } = JSON.parse(text);
/** What the state machine does with the accounts of a call. */
const child: Machine = states.AuditAccounts.ItemProcessor;

/** Each call has time for one deletion. */
const answerAt = (stage: Stage, lambda: ReturnType<Stage['start']>, events: object[]) => {
  stage.pictor.beforeAnswer = async (request) => {
    if (request.startsWith('DELETE')) await stage.hurry(lambda, 1000);
  };
  return async (parameters: unknown) => {
    const { Payload } = parameters as { Payload: object };
    events.push(Payload);
    return { Payload: await stage.answer(Payload) };
  };
};

describe('an account that takes longer than a call', () => {
  let stage: Stage;
  let call: ReturnType<typeof answerAt>;
  let events: object[];
  beforeEach(async () => {
    stage = await new Stage().open();
    stage.setPolicy({ armed: true });
    events = [];
    call = answerAt(stage, stage.start({ KEYLEASE_SERVICE: SERVICE }), events);
  });
  afterEach(() => stage.close());

  const input = { Items: ['pictor-prod'] };
  const calls = [2, 1, 0].map((callsLeft) => ({ accounts: ['pictor-prod'], callsLeft, page: false }));

  it('goes on in the next one, and no alarm goes off', async () => {
    for (const number of [2, 3]) stage.leave(number);
    const ended = await execute(child, { input, call });
    expect(ended).toMatchObject({ output: { complete: true, accounts: [{ account: 'pictor-prod' }] } });
    expect(stage.pictor.keys.map(({ name }) => name)).toEqual(['octocat laptop']);
    expect(events).toEqual(calls.slice(0, events.length));
    expect(events.length).toBeGreaterThan(1);
    const told = stage.lines.filter(({ message }) => message === 'to be continued');
    expect(told).toHaveLength(events.length - 1);
    expect(ringing(stage.lines)).toEqual([]);
  });

  it('fails after the last one, which is told', async () => {
    for (const number of [2, 3, 4, 5, 6]) stage.leave(number);
    expect(await execute(child, { input, call })).toEqual({
      error: 'OutOfCalls',
      cause:
        'After 3 calls, time has still run out for ["pictor-prod"]. Raise MaxCalls, or lower AccountsPerCall.',
    });
    expect(events).toEqual(calls);
    expect(ringing(stage.lines)).toEqual(['IncompleteAlarm', 'SilentAlarm']);
  });
});

describe('an execution', () => {
  const PAGE = expect.objectContaining({ Payload: { page: true } });
  const COUNT = { MapRunArn: 'arn' };

  /** end runs what follows the list of accounts; `audit` is what the map over them returns. */
  const end = async ({ audit, counts = {} }: { audit: () => unknown; counts?: object }) => {
    const calls: unknown[] = [];
    const call = async (parameters: unknown) => {
      if (parameters === undefined) return audit();
      calls.push(parameters);
      return { ExecutionCounts: counts };
    };
    const input = { accounts: ['pictor-prod'], concurrency: 5, batch: 1, tolerated: 100 };
    return { ended: await execute({ StartAt: 'AuditAccounts', States: states }, { input, call }), calls };
  };
  const audit = () => ({ MapRunArn: 'arn', ResultWriterDetails: { Key: 'runs/1/manifest.json' } });

  it('writes the page about all accounts once, when all calls have ended, and succeeds if all its children did', async () => {
    const { ended, calls } = await end({ audit, counts: { Succeeded: 3, Total: 3 } });
    expect(ended).toHaveProperty('output');
    expect(calls).toEqual([PAGE, COUNT]);
  });

  it('fails once all are done if one of them failed, even one that is tolerated', async () => {
    const { ended, calls } = await end({ audit, counts: { Succeeded: 2, Failed: 1, Total: 3 } });
    expect(ended).toEqual({
      error: 'SomeFailed',
      cause: expect.stringMatching(/^2 of 3 child executions succeeded\. .*runs\/1\/manifest\.json$/),
    });
    expect(calls).toEqual([PAGE, COUNT]);
  });

  it('writes the page also if more failed than are tolerated, and fails as the map did', async () => {
    const [name, message] = ['States.ExceedToleratedFailureThreshold', '3 of 5 failed'];
    const { ended, calls } = await end({
      audit: () => {
        throw Object.assign(new Error(message), { name });
      },
    });
    expect(ended).toEqual({ error: name, cause: message });
    expect(calls).toEqual([PAGE]);
  });
});
