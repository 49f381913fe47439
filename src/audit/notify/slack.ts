import { HttpClient } from '../../http/client.ts';
import type { HttpHints } from '../../http/failures.ts';
import { buildMessage, type MessageOptions } from './message.ts';
import { type Message, type MessageSection, shownLines } from './message-parts.ts';
import type { Notifier } from './notifier.ts';

/** SlackOptions are the options of slackNotifier; times are milliseconds. */
export interface SlackOptions extends MessageOptions {
  /** Reads the webhook's URL. It is a secret: whoever has it can write to the channel. */
  url: () => Promise<string>;
  /** For one message with all its retries. */
  deadline?: number | undefined;
  /** Before the first retry, unless Slack asks for another pause; doubled each time. */
  backoff?: number | undefined;
}

/** For one try, in milliseconds. */
const TIMEOUT = 10_000;
/** What Slack accepts: characters in a header and in a text, texts after a header (docs.slack.dev, "Blocks", "Text object"). */
const HEADER = 150;
const TEXT = 3000;
const MAX_TEXTS = 49;

const FAILURE = 'Slack was not notified';
const NEW_WEBHOOK = 'Create a new incoming webhook, and store its URL in the secret under notify.slack';
const HINTS: HttpHints = {
  address: 'Check that the secret under notify.slack is the https:// URL of an incoming webhook',
  refused: NEW_WEBHOOK,
  notFound: NEW_WEBHOOK,
  unexpected: NEW_WEBHOOK,
};

/** slackNotifier notifies people through an incoming webhook; transient failures are retried. */
export function slackNotifier({ url, deadline = 30_000, backoff = 500, ...options }: SlackOptions): Notifier {
  return {
    name: 'slack',
    notify: async (notice) => {
      const webhook = await url();
      const http = new HttpClient({
        title: 'Slack',
        baseUrl: webhook,
        secret: webhook,
        hints: HINTS,
        deadline,
        timeout: TIMEOUT,
        backoff,
      });
      const body = formatPayload(buildMessage(notice, options));
      const answer = await http.send({ method: 'POST', path: '', body, text: true, failure: FAILURE });
      // Errors are single words such as no_service: docs.slack.dev, "Sending messages using incoming webhooks".
      const isWord = /^[a-z_]{1,60}$/.test(String(answer.body));
      if (answer.status !== 200) throw http.refusal(FAILURE, answer, isWord ? answer.body : undefined);
    },
  };
}

/** formatPayload formats a message as blocks; `verbatim` keeps Slack from making links and mentions. */
function formatPayload({ headline, sections }: Message): object {
  const texts = fittingTexts(sections.flatMap(splitSection));
  return {
    text: escapeText(headline),
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: headline.slice(0, HEADER), emoji: false } },
      ...texts.map((text) => ({ type: 'section', text: { type: 'mrkdwn', verbatim: true, text } })),
    ],
  };
}

/** fittingTexts keeps the last text, which says where the report is, and says so where others do not fit. */
function fittingTexts(texts: string[]): string[] {
  if (texts.length <= MAX_TEXTS) return texts;
  return [...texts.slice(0, MAX_TEXTS - 2), 'and more, in the report', ...texts.slice(-1)];
}

/** splitSection formats a section as one text, or more if it is too long for one. */
function splitSection(section: MessageSection): string[] {
  const texts: string[] = [];
  let part = `*${escapeText(section.title)}*`;
  for (const line of shownLines(section)) {
    const text = escapeText(line);
    const entry = `• ${section.areLinks ? `<${text}>` : text}`;
    if (part.length + 1 + entry.length <= TEXT) {
      part += `\n${entry}`;
    } else {
      texts.push(part);
      part = entry;
    }
  }
  return [...texts, part];
}

/** escapeText escapes control sequences such as <!channel> (docs.slack.dev, "Escaping text"). */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
