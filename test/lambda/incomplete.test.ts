import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { IncompleteReason } from '../../lambda/incomplete.ts';
import { VAGRANT } from '../support/account-keys.ts';
import { alarmsIn, ringing, SERVICE } from './alarms.ts';
import { publicKey, Stage, TOKEN } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await new Stage().open();
  stage.env = { ...stage.env, KEYLEASE_SERVICE: SERVICE };
});
afterEach(async () => {
  expect(stage.leaks).toEqual([]);
  await stage.close();
});

const refuse = (call: string) => {
  stage.pictor.interfere = (request) =>
    request.startsWith(call) ? { status: 422, body: { message: 'no' } } : undefined;
};

interface Cause {
  /** What the function has in its environment besides. */
  env?: NodeJS.ProcessEnv;
  /** Makes it so, and returns what the function answers. */
  provoke: () => Promise<{ accounts: object[] }>;
  /** The alarms that go off by it, in the template's order. */
  alarms: string[];
}

/** How each reason comes about, for the account pictor-prod. */
const CAUSES: Record<IncompleteReason, Cause> = {
  time: {
    provoke: () => stage.answer({}, { time: 1000 }),
    alarms: ['IncompleteAlarm', 'SilentAlarm'],
  },
  failed: {
    provoke: () => {
      stage.setPolicy({ accounts: ['pictor-prod', 'pictor-lab'] });
      stage.aws.secrets.delete('keylease/pictor-prod');
      stage.aws.secrets.set('keylease/pictor-lab', TOKEN);
      return stage.answer();
    },
    alarms: ['IncompleteAlarm'], // The other account is complete, which must not hide this one.
  },
  locked: {
    provoke: async () => {
      stage.start();
      let second: ReturnType<Stage['answer']> | undefined;
      stage.pictor.beforeAnswer = async (request) => {
        if (!request.startsWith('GET /ssh-keys') || second) return;
        second = stage.answer();
        await second;
      };
      await stage.answer();
      return second;
    },
    alarms: ['IncompleteAlarm'],
  },
  'not-evaluated': {
    provoke: () => {
      refuse('GET /gpu-instances');
      return stage.answer();
    },
    alarms: ['IncompleteAlarm', 'SilentAlarm'],
  },
  'not-told': {
    provoke: () => {
      stage.slack.statuses = [404];
      stage.setPolicy({ armed: true, notify: '{ slack: { secret: keylease/slack } }' });
      stage.pictor.register('hubot', publicKey(2), 100);
      return stage.answer();
    },
    alarms: ['IncompleteAlarm', 'SilentAlarm', 'NeedsPersonAlarm'],
  },
  'not-sent': {
    env: { KEYLEASE_EVENT_BUS: 'security' },
    provoke: () => {
      stage.aws.interfere = ({ operation }) =>
        operation === 'PutEvents' ? { type: 'AccessDeniedException', message: 'no' } : undefined;
      stage.setPolicy({ armed: true, notify: '{ report: true }' });
      stage.pictor.register('hubot', publicKey(2), 100);
      return stage.answer();
    },
    alarms: ['IncompleteAlarm', 'SilentAlarm'],
  },
  'not-deleted': {
    provoke: () => {
      stage.setPolicy({ armed: true });
      stage.leave(7);
      refuse('DELETE');
      return stage.answer();
    },
    alarms: ['IncompleteAlarm', 'SilentAlarm'],
  },
};

describe('an account that is not complete', () => {
  it.each(Object.keys(CAUSES) as IncompleteReason[])(
    '(%s) is in the answer, a line, a metric of its own and in total, and an alarm',
    async (reason) => {
      const { provoke, alarms, env } = CAUSES[reason];
      stage.start(env);
      const answer = await provoke();
      const account = 'pictor-prod';
      expect(answer).toMatchObject({ complete: false, outOfTime: reason === 'time' ? [account] : [] });
      expect(answer.accounts).toContainEqual(
        expect.objectContaining({ account, complete: false, incomplete: [reason] }),
      );
      expect(stage.lines).toContainEqual(
        expect.objectContaining({ level: 'ERROR', message: 'incomplete', account, incomplete: [reason] }),
      );
      const metrics = stage.lines.filter((line) => line._aws && line.Incomplete === 1);
      expect(metrics).toMatchObject([{ service: SERVICE, account, CompleteRuns: 0 }]);
      expect(ringing(stage.lines)).toEqual(alarms);
    },
  );
});

describe('an account that is complete', () => {
  it('sets off no alarm', async () => {
    stage.start();
    expect(await stage.answer()).toMatchObject({ complete: true, outOfTime: [] });
    expect(ringing(stage.lines)).toEqual([]);
  });

  it('sets one off if the private half of a key is publicly known', async () => {
    stage.start();
    stage.pictor.register('vagrant', VAGRANT, 100);
    expect(await stage.answer()).toMatchObject({ complete: true });
    expect(ringing(stage.lines)).toEqual(['CompromisedAlarm']);
  });
});

it('each alarm on a metric of the function is provoked here', () => {
  const provoked = ['CompromisedAlarm', ...Object.values(CAUSES).flatMap(({ alarms }) => alarms)];
  expect([...new Set(provoked)].sort()).toEqual(
    alarmsIn('keylease')
      .map(([name]) => name)
      .sort(),
  );
});
