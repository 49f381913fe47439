import { type AwsAdvice, callAws } from '../../aws/aws-error.ts';
import { keptAwsClient } from '../../aws/clients.ts';
import { arnRegion } from '../../aws/region.ts';
import { isConfirmed } from '../report/proof.ts';
import { buildMessage, type MessageOptions } from './message.ts';
import { type Message, shownLines } from './message-parts.ts';
import type { Notice, Notifier } from './notifier.ts';

/** SnsOptions are the options of snsNotifier. Credentials are those that the SDK finds. */
export interface SnsOptions extends MessageOptions {
  /** ARN; its region is where the topic is. */
  topic: string;
  /** For one message with all its retries, in milliseconds. */
  deadline?: number | undefined;
}

/** How many keys the attribute lists: SNS allows 256 KiB for a message and its attributes. */
const MAX_KEYS = 100;

/**
 * snsNotifier notifies people through a topic: a text for mail, and message attributes for machines. `account` and `stage` are
 * for filter policies, `keylease` is JSON: `{account, run, stage, mode, complete, figures, waiting, deleted}`.
 */
export function snsNotifier({ topic, deadline = 60_000, ...options }: SnsOptions): Notifier {
  return {
    name: 'sns',
    notify: async (notice) => {
      const { PublishCommand, SNSClient } = await import('../../aws/sdk/sns-sdk.ts');
      const message = buildMessage(notice, options);
      const command = new PublishCommand({
        TopicArn: topic,
        Subject: formatSubject(message),
        Message: formatText(message),
        MessageAttributes: {
          account: { DataType: 'String', StringValue: notice.report.account },
          stage: { DataType: 'String', StringValue: notice.stage },
          keylease: { DataType: 'String', StringValue: JSON.stringify(summarize(notice)) },
        },
      });
      const what = `Nobody was notified through ${topic}`;
      await callAws({ what, deadline, advice: ADVICE }, async (abortSignal) => {
        const client = await keptAwsClient(SNSClient, { env: process.env, region: arnRegion(topic) });
        await client.send(command, { abortSignal });
      });
    },
  };
}

// Codes: Amazon SNS API reference, "Publish".
const ADVICE: AwsAdvice[] = [
  [/KMS/, "Allow kms:GenerateDataKey and kms:Decrypt on the topic's KMS key"],
  [/AuthorizationError|AccessDenied/, 'Allow sns:Publish on this topic'],
  [/NotFound/, 'Check the ARN under notify.sns in the policy'],
];

/** Subjects are ASCII, begin with a letter, and have fewer than 100 characters (SNS API reference, "Publish"). */
function formatSubject({ headline }: Message): string {
  return headline.replace(/[^\x20-\x7e]/g, '?').slice(0, 99);
}

function formatText({ headline, sections }: Message): string {
  const parts = sections.map((section) => [section.title, ...shownLines(section)].join('\n- '));
  return `${[headline, ...parts].join('\n\n')}\n`;
}

function summarize({ stage, report }: Notice): object {
  const { account, run, mode, complete, figures, digest, deletions } = report;
  const fingerprints = (all: { fingerprint: string | null }[]) =>
    all.slice(0, MAX_KEYS).map(({ fingerprint }) => fingerprint);
  return {
    account,
    run,
    stage,
    mode,
    complete,
    figures,
    waiting: fingerprints(digest.scheduled.items),
    deleted: fingerprints(deletions.filter(isConfirmed).map(({ key }) => key)),
  };
}
