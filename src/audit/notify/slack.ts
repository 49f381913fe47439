import { AccountError, type AccountFault } from '../../accounts/account.ts';
import { isPrivate } from '../../http/address.ts';
import { type HttpResponse, sendRequest } from '../../http/request.ts';
import { parseRetryAfter, retry } from '../../http/retry.ts';
import { errorMessage } from '../../problem.ts';
import {
  buildMessage,
  type Message,
  type MessageOptions,
  type MessageSection,
  shownLines,
} from './message.ts';
import type { Notifier } from './notifier.ts';

/** SlackOptions says where the incoming webhook is; times are milliseconds. */
export interface SlackOptions extends MessageOptions {
  /** Reads the webhook's URL: whoever has it can write to the channel, so it is in no message of ours. */
  url: () => Promise<string>;
  /** For one message with all its retries. */
  deadline?: number | undefined;
  /** Before the first retry, where Slack asks for no other pause; doubled each time. */
  backoff?: number | undefined;
}

const TRY_TAKES_AT_MOST = 10_000;
/** What Slack takes: characters in a header and in a text, texts with a header (docs.slack.dev, "Blocks", "Text object"). */
const HEADER = 150;
const TEXT = 3000;
const MOST_TEXTS = 49;

/** slackNotifier tells people by an incoming webhook. What passes (network, 429, 5xx) is tried again. */
export function slackNotifier({ url, deadline = 30_000, backoff = 500, ...options }: SlackOptions): Notifier {
  return {
    name: 'slack',
    notify: async (notice) => {
      const webhook = webhookIn(await url());
      const payload = payloadOf(buildMessage(notice, options));
      await retry((signal) => post(webhook, payload, signal), { title: 'Slack', deadline, backoff });
    },
  };
}

function webhookIn(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && isPrivate(url)) return url;
  throw refusal('invalid', 'the secret is not a URL that begins with https://', {
    hint: 'Store the URL of an incoming webhook in the secret under notify.slack',
  });
}

async function post(webhook: URL, body: object, signal: AbortSignal): Promise<void> {
  const end = AbortSignal.any([signal, AbortSignal.timeout(TRY_TAKES_AT_MOST)]);
  const answer = await sendRequest(webhook, { method: 'POST', headers: {}, body, signal: end }).catch(
    (error) => {
      throw refusal(
        'passing',
        `Slack cannot be reached, ${errorMessage(error).replaceAll(webhook.href, '***')}`,
        {
          hint: 'Check the network',
        },
      );
    },
  );
  if (answer.status === 200) return;
  throw answered(answer);
}

// Answers are words such as no_service: docs.slack.dev, "Sending messages using incoming webhooks".
function answered({ status, headers, text }: HttpResponse): AccountError {
  const word = /^[a-z_]{1,60}$/.test(text) ? `, ${text}` : '';
  if (status === 429 || status >= 500) {
    return refusal('passing', `Slack answered ${status}${word}`, {
      hint: 'Run again later',
      retryAfter: parseRetryAfter(status, headers),
    });
  }
  return refusal('refused', `Slack answered ${status}${word}`, {
    hint: 'Make a new incoming webhook, and store its URL in the secret under notify.slack',
  });
}

function refusal(
  fault: AccountFault,
  why: string,
  rest: { hint: string; retryAfter?: number | undefined },
): AccountError {
  return new AccountError({ fault, what: 'Nobody was told by Slack', why, ...rest });
}

/** payloadOf is a message in blocks; `verbatim` has Slack make no links, names and mentions of its own. */
function payloadOf({ headline, sections }: Message): object {
  const texts = sections.flatMap(textsOf).slice(0, MOST_TEXTS);
  return {
    text: escaped(headline),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: headline.slice(0, HEADER), emoji: false } },
      ...texts.map((text) => ({ type: 'section', text: { type: 'mrkdwn', verbatim: true, text } })),
    ],
  };
}

/** textsOf is a section in as many texts as it takes. */
function textsOf(section: MessageSection): string[] {
  const texts: string[] = [];
  let text = `*${section.title}*`;
  for (const line of shownLines(section)) {
    const entry = `• ${escaped(line)}`;
    if (text.length + 1 + entry.length <= TEXT) {
      text += `\n${entry}`;
    } else {
      texts.push(text);
      text = entry;
    }
  }
  return [...texts, text];
}

/** escaped is text without control sequences such as <!channel> (docs.slack.dev, "Escaping text"). */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
