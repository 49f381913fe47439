import { describe, expect, it } from '@jest/globals';
import { CHANNELS, type ChannelName, createNotifiers } from '../../../src/audit/notify/channels.ts';
import { readPolicy } from '../../../src/audit/policy/read-policy.ts';
import { Problem } from '../../../src/problem.ts';
import { DAY } from '../../../src/time.ts';
import { useEnvironment } from '../../support/environment.ts';
import { problemOf, SMALL } from '../policy/policies.ts';
import { runReport, World } from '../world.ts';

interface Contract {
  /** What a policy may say, in YAML, and what comes of it. */
  set: string;
  value: unknown;
  /** What it must not say, and why. */
  wrong: string;
  why: string;
  /** The secrets that are read, when people are notified and not before. */
  secrets: object[];
}

/** What holds for each channel; a channel without a row fails here. Delivery is tried in notify.test.ts. */
const CONTRACTS: Record<ChannelName, Contract> = {
  sns: {
    set: 'arn:aws:sns:eu-central-1:123456789012:keylease',
    value: 'arn:aws:sns:eu-central-1:123456789012:keylease',
    wrong: 'arn:aws:sns:eu-central-1:123456789012:keylease.fifo',
    why: 'it must be the ARN of an SNS topic',
    secrets: [],
  },
  slack: {
    set: '{ secret: keylease/slack }',
    value: { secret: 'keylease/slack' },
    wrong: 'https://hooks.slack.com/services/T0/B0/x',
    why: 'it must have fields: secret, ssm, env',
    secrets: [{ secret: 'keylease/slack' }],
  },
  'github-issue': {
    set: '{ repository: octo-org/ops, token: { secret: keylease/github }, mention-owners: true, keep-at-most: 30d, api-url: "http://127.0.0.1:1" }',
    value: {
      owner: 'octo-org',
      repo: 'ops',
      mentionsOwners: true,
      longest: 30 * DAY,
      auth: { token: { secret: 'keylease/github' } },
      apiUrl: 'http://127.0.0.1:1',
    },
    wrong: 'ops',
    why: 'it must be a repository such as octo-org/ops',
    secrets: [{ secret: 'keylease/github' }],
  },
};

// Nothing in it helps to reach anybody.
useEnvironment(() => ({ AWS_EC2_METADATA_DISABLED: 'true' }));

const policyWith = (name: string, value: string) =>
  readPolicy({ text: `${SMALL}notify:\n  ${name}: ${value}\n` });

describe('the channels', () => {
  it('each have a row here', () => {
    expect(Object.keys(CONTRACTS).sort()).toEqual(CHANNELS.map(({ name }) => name).sort());
  });

  it('write issues with the token of a workflow where a policy names but a repository', async () => {
    const { notify } = await policyWith('github-issue', 'octo-org/ops');
    expect(notify['github-issue']).toEqual({
      owner: 'octo-org',
      repo: 'ops',
      mentionsOwners: false,
      longest: 90 * DAY,
      auth: { token: { env: 'GITHUB_TOKEN' } },
      apiUrl: undefined,
    });
  });

  it('are none where a policy names none', async () => {
    const { notify } = await readPolicy({ text: SMALL });
    expect(createNotifiers(notify, context([]))).toEqual([]);
  });
});

describe.each(Object.entries(CONTRACTS))('the channel %s', (name, { set, value, wrong, why, secrets }) => {
  it('is set up by its field of the policy, under its own name', async () => {
    const { notify } = await policyWith(name, set);
    expect(notify).toEqual({ report: false, [name]: value });
    const read: object[] = [];
    expect(createNotifiers(notify, context(read)).map((each) => each.name)).toEqual([name]);
    expect(read).toEqual([]);
  });

  it('refuses what it cannot use, by the name of its field', async () => {
    const problem = await problemOf(() => policyWith(name, wrong));
    expect(problem).toContain(`notify.${name}`);
    expect(problem).toContain(why);
  });

  it('reads its secrets when it notifies, and throws where nobody was notified', async () => {
    const world = new World();
    const report = runReport(await world.audit());
    const read: object[] = [];
    const [notifier] = createNotifiers((await policyWith(name, set)).notify, context(read));
    await expect(notifier?.notify({ stage: 'after', report })).rejects.toThrow(Problem);
    expect(read).toEqual(secrets);
  });
});

/** context reads secrets that are of no use, and notes which. */
function context(read: object[]) {
  return {
    grace: 7 * DAY,
    reports: undefined,
    env: {},
    mask: () => {},
    second: 1,
    read: async (source: object) => {
      read.push(source);
      return 'no URL';
    },
  };
}
