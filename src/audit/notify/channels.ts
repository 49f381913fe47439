import type { GitHubContext } from '../open-githubs.ts';
import { readSecretSource } from '../policy/field-values.ts';
import {
  type AnyPart,
  createParts,
  type OptionalFields,
  type PartValues,
  policyPart,
} from '../policy/policy-part.ts';
import { issueForm, readIssueSettings } from './github-issue/issue-form.ts';
import { issueNotifier } from './github-issue/issue-notifier.ts';
import type { MessageOptions } from './message.ts';
import type { Notifier } from './notifier.ts';
import { slackNotifier } from './slack.ts';
import { snsNotifier } from './sns.ts';

/** ChannelContext is what channels get in addition to their field of the policy. */
interface ChannelContext extends MessageOptions, Omit<GitHubContext, 'cache' | 'deadline'> {}

/** Channel is one way to notify people: its field under `notify`, and the Notifier created from it. */
export type Channel = AnyPart<ChannelContext, Notifier>;

const channel = policyPart<ChannelContext, Notifier>();

const sns = channel({
  name: 'sns',
  form: ({ line }) =>
    line(
      /^arn:aws(-[a-z]+)*:sns:[a-z]{2,8}(-[a-z]{2,12}){1,3}-\d{1,2}:\d{12}:[\w-]{1,256}$/,
      'it must be the ARN of an SNS topic that is not a FIFO topic',
    ).describe('ARN of an SNS topic'),
  read: (topic) => topic,
  create: (topic, { grace, reports, pages }) => snsNotifier({ topic, grace, reports, pages }),
});

const slack = channel({
  name: 'slack',
  form: ({ secretSource }) => secretSource.describe('Where the URL of a Slack incoming webhook is stored'),
  read: readSecretSource,
  create: (webhook, { grace, reports, pages, read }) =>
    slackNotifier({ url: () => read(webhook), grace, reports, pages }),
});

const githubIssue = channel({
  name: 'github-issue',
  form: issueForm,
  read: readIssueSettings,
  create: issueNotifier,
});

const channels = [sns, slack, githubIssue] as const;

/** ChannelName is the name of a channel. */
export type ChannelName = (typeof channels)[number]['name'];

/** ChannelFields are the fields of a policy under `notify` that set up channels. */
export type ChannelFields = OptionalFields<typeof channels>;

/** ChannelValues are what those fields mean, as far as they are set. */
export type ChannelValues = PartValues<typeof channels>;

/** CHANNELS are all channels, in the order in which receipts list them. */
export const CHANNELS: Channel[] = [...channels] as Channel[];

/** createNotifiers creates the notifiers that a policy sets up; nothing is sent or read yet. */
export function createNotifiers(
  notify: Readonly<Record<string, unknown>>,
  context: ChannelContext,
): Notifier[] {
  return createParts(CHANNELS, { settings: notify, context });
}
