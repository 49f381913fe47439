import { sanitize } from '../../format.ts';
import type { ObservedExchange } from '../../http/client.ts';
import { redactResponse } from '../redact.ts';

const MOST_BODY = 2048;
const SECRET_HEADER = /cookie|auth|token|secret|session|key/i;

/** Recorder keeps the last request and its answer, to be shown when they do not fit. */
export class Recorder {
  #last: ObservedExchange | undefined;

  readonly observe = (exchange: ObservedExchange): void => {
    this.#last = exchange;
  };

  forget(): void {
    this.#last = undefined;
  }

  /** lines shows them without secrets, each line safe to print. */
  lines(): string[] {
    if (!this.#last) return [];
    const { method, url, body, answer } = this.#last;
    const request = [
      `${method} ${shown(withoutCredentials(url))}`,
      ...(body ? [shown(JSON.stringify(body))] : []),
    ];
    return [...request, ...(answer ? answerLines(answer) : ['(no answer)'])];
  }
}

function answerLines({ status, headers, text }: NonNullable<ObservedExchange['answer']>): string[] {
  const fields = Object.entries(headers).map(([name, value]) => {
    return `${name}: ${SECRET_HEADER.test(name) ? '***' : value}`;
  });
  return [`answered ${status}`, ...fields.map(shown), shown(text) || '(an empty body)'];
}

function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

function shown(text: string): string {
  return sanitize(redactResponse(text), MOST_BODY);
}
