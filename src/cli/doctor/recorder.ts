import { sanitize } from '../../format.ts';
import type { ObservedExchange } from '../../http/client.ts';
import { redactResponse } from '../known-secrets.ts';

const MOST_BODY = 2048;
const SECRET_HEADER = /cookie|auth|token|secret|session|key/i;

/** Enough for a page or two, a change, and what is asked to check it. */
const MOST_EXCHANGES = 8;

/** Recorder keeps the last requests of a step with their responses, to show them. */
export class Recorder {
  #exchanges: ObservedExchange[] = [];

  readonly observe = (exchange: ObservedExchange): void => {
    this.#exchanges = [...this.#exchanges, exchange].slice(-MOST_EXCHANGES);
  };

  /** forget begins a new step. */
  forget(): void {
    this.#exchanges = [];
  }

  /** exchanges are the last ones, as they were: they may hold secrets. */
  get exchanges(): ObservedExchange[] {
    return this.#exchanges;
  }

  /** statuses are those of the answers to requests that change something, such as `409`; '' if none was observed. */
  get statuses(): string {
    const changes = this.#exchanges.filter(({ method }) => method !== 'GET');
    return changes.map(({ answer }) => answer?.status ?? 'nothing').join(', then ');
  }

  /** lines prints the last exchange without secrets; each line is safe to print. */
  lines(): string[] {
    const last = this.#exchanges.at(-1);
    if (!last) return [];
    const { method, url, body, answer: response } = last;
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
