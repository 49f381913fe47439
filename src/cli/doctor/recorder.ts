import { sanitize } from '../../format.ts';
import type { ObservedExchange } from '../../http/client.ts';
import { redactResponse } from '../known-secrets.ts';

const MOST_BODY = 2048;
const SECRET_HEADER = /cookie|auth|token|secret|session|key/i;

/** Recorder keeps the last request and its response, to show them when a step fails. */
export class Recorder {
  #last: ObservedExchange | undefined;

  readonly observe = (exchange: ObservedExchange): void => {
    this.#last = exchange;
  };

  forget(): void {
    this.#last = undefined;
  }

  /** lines prints them without secrets; each line is safe to print. */
  lines(): string[] {
    if (!this.#last) return [];
    const { method, url, body, answer: response } = this.#last;
    const request = [
      `${method} ${shown(withoutCredentials(url))}`,
      ...(body ? [shown(JSON.stringify(body))] : []),
    ];
    return [...request, ...(response ? responseLines(response) : ['(no response)'])];
  }
}

function responseLines({ status, headers, text }: NonNullable<ObservedExchange['answer']>): string[] {
  const fields = Object.entries(headers).map(([name, value]) => {
    return `${name}: ${SECRET_HEADER.test(name) ? '***' : value}`;
  });
  return [`status ${status}`, ...fields.map(shown), shown(text) || '(empty body)'];
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
