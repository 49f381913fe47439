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
  const end = async (counts: object) => {
    const calls: unknown[] = [];
    const ended = await execute(
      { StartAt: states.AuditAccounts.Next, States: states },
      {
        input: { MapRunArn: 'arn', ResultWriterDetails: { Key: 'runs/1/manifest.json' } },
        call: async (parameters) => {
          calls.push(parameters);
          return { ExecutionCounts: counts };
        },
      },
    );
    // The page about all accounts is written once, when all calls have ended.
    expect(calls).toEqual([expect.objectContaining({ Payload: { page: true } }), { MapRunArn: 'arn' }]);
    return ended;
  };

  it('succeeds if all its children did', async () => {
    expect(await end({ Succeeded: 3, Total: 3 })).toHaveProperty('output');
  });

  it('fails once all are done if one of them failed, even one that is tolerated', async () => {
    expect(await end({ Succeeded: 2, Failed: 1, Total: 3 })).toEqual({
      error: 'SomeFailed',
      cause: expect.stringMatching(/^2 of 3 child executions succeeded\. .*runs\/1\/manifest\.json$/),
    });
  });
});
