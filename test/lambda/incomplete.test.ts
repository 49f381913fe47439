import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IncompleteReason } from '../../lambda/incomplete.ts';
import { VAGRANT } from '../support/account-keys.ts';
import { alarmsIn, ringing, SERVICE } from './alarms.ts';
import { publicKey, Stage, TOKEN } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await new Stage().open();
  stage.start({ KEYLEASE_SERVICE: SERVICE });
});
afterEach(async () => {
  expect(stage.leaks).toEqual([]);
  await stage.close();
});

const refuse = (call: string) => {
  stage.pictor.interfere = (request) =>
    request.startsWith(call) ? { status: 422, body: { message: 'no' } } : undefined;
};

/** How each reason comes about: what the function answers about pictor-prod, and what it should say. */
const CAUSES: Record<IncompleteReason, () => Promise<{ accounts: object[] }>> = {
  time: () => stage.answer({}, { time: 1000 }),
  failed: () => {
    stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
    stage.aws.secrets.delete('keylease/pictor-prod');
    stage.aws.secrets.set('keylease/pictor-lab', TOKEN); // Is complete, which must not hide the other.
    return stage.answer();
  },
  locked: async () => {
    stage.start({ KEYLEASE_SERVICE: SERVICE });
    let second: ReturnType<Stage['answer']> | undefined;
    stage.pictor.beforeAnswer = async (request) => {
      if (!request.startsWith('GET /ssh-keys') || second) return;
      second = stage.answer({ account: 'pictor-prod' });
      await second;
    };
    await stage.answer({ account: 'pictor-prod' });
    return second;
  },
  'not-evaluated': () => {
    refuse('GET /gpu-instances');
    return stage.answer();
  },
  'not-told': () => {
    stage.slack.statuses = [404];
    stage.setPolicy({ armed: true, notify: '{ slack: { secret: keylease/slack } }' });
    stage.pictor.register('hubot', publicKey(2), 100);
    return stage.answer({ account: 'pictor-prod' });
  },
  'not-deleted': () => {
    stage.setPolicy({ armed: true });
    stage.leave(7);
    refuse('DELETE');
    return stage.answer({ account: 'pictor-prod' });
  },
};

describe('an account that is not complete', () => {
  it.each(Object.keys(CAUSES) as IncompleteReason[])(
    '(%s) is in the answer, a line, a metric of its own and in total, and an alarm',
    async (reason) => {
      const answer = await CAUSES[reason]();
      expect(answer).toMatchObject({
        complete: false,
        outOfTime: reason === 'time' ? expect.any(Array) : [],
      });
      const account = 'pictor-prod';
      expect(answer.accounts).toContainEqual(
        expect.objectContaining({ account, complete: false, incomplete: [reason] }),
      );
      expect(stage.lines).toContainEqual(
        expect.objectContaining({ level: 'ERROR', message: 'incomplete', account, incomplete: [reason] }),
      );
      const metrics = stage.lines.filter((line) => line._aws && line.Incomplete === 1);
      expect(metrics).toContainEqual(expect.objectContaining({ service: SERVICE, account, CompleteRuns: 0 }));
      expect(ringing(stage.lines)).toContain('IncompleteAlarm');
    },
  );
});

describe('an alarm', () => {
  const provocations: [alarm: string, () => Promise<unknown>][] = [
    ['IncompleteAlarm', CAUSES.time],
    ['SilentAlarm', CAUSES.time],
    ['NeedsPersonAlarm', CAUSES['not-told']],
    [
      'CompromisedAlarm',
      async () => {
        stage.pictor.register('vagrant', VAGRANT, 100);
        await stage.answer();
      },
    ],
  ];

  it.each(provocations)('%s goes off by what the function writes', async (alarm, provoke) => {
    await provoke();
    expect(ringing(stage.lines)).toContain(alarm);
  });

  it('does not go off while all is well', async () => {
    expect(await stage.answer()).toMatchObject({ complete: true, outOfTime: [] });
    expect(ringing(stage.lines)).toEqual([]);
  });

  it('on a metric of the function is provoked here, each of them', () => {
    expect(provocations.map(([name]) => name).sort()).toEqual(
      alarmsIn('keylease')
        .map(([name]) => name)
        .sort(),
    );
  });
});
