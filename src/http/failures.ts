import type { IncomingHttpHeaders } from 'node:http';
import { sanitize } from '../format.ts';
import { errorMessage } from '../problem.ts';
import { redact } from '../redact.ts';
import { formatTimestamp, MINUTE } from '../time.ts';
import { ApiError } from './api-error.ts';
import { clockHint } from './clock-hint.ts';
import { networkFault } from './network-fault.ts';
import { ResponseTooLarge } from './request.ts';
import { parseRetryAfter } from './retry.ts';

/** HttpHints is what to do about failures, in the caller's words; each is a sentence without its full stop. */
export interface HttpHints {
  /** Where the address may be wrong: nothing answers, or something else does. */
  address: string;
  /** 401 and 403. */
  refused: string;
  /** 404. */
  notFound: string;
  /** Any other unexpected answer. */
  unexpected: string;
}

/** In characters. */
const SHORTEST_SECRET = 8;
/** More than there are requests at a time. */
const MOST_SECRETS = 33;
/** Services that check the time of a request or token allow about as much, in milliseconds. */
const MOST_SKEW = 5 * MINUTE;

/** HttpFailures makes the ApiErrors of one service. None contains a secret, though the service may echo it. */
export class HttpFailures {
  readonly #title: string;
  readonly #hints: HttpHints;
  readonly #secrets: Set<string>;
  #clocks = '';

  constructor({ title, hints, secret }: { title: string; hints: HttpHints; secret: string }) {
    this.#title = title;
    this.#hints = hints;
    this.#secrets = new Set([secret]);
  }

  /**
   * addSecret keeps another secret out of all errors from now on: an access token, or a signature. Of many, those of requests
   * that were answered long ago are forgotten, because every answer is searched for all of them.
   */
  addSecret(secret: string): void {
    this.#secrets.add(secret);
    const [, oldest] = this.#secrets;
    if (oldest !== undefined && this.#secrets.size > MOST_SECRETS) this.#secrets.delete(oldest);
  }

  /** noteDate takes the Date of an answer (RFC 9110, section 6.6.1), which tells whether the clock of this machine is wrong. */
  noteDate(date: string | undefined, now = Date.now()): void {
    const theirs = Date.parse(date ?? '');
    const differ = Math.abs(theirs - now) > MOST_SKEW;
    this.#clocks = differ ? `. ${clockHint(now)}, while ${this.#title} says ${formatTimestamp(theirs)}` : '';
  }

  /** cleanBody replaces the secrets in the body of an answer, except those so short that they may be words of it. */
  cleanBody(text: string): string {
    const secrets = [...this.#secrets].filter(({ length }) => length >= SHORTEST_SECRET);
    return redact(text, secrets);
  }

  /** clean makes text from the service safe to print, in `limit` characters, without any secret. */
  clean(text: string, limit = 200): string {
    // Redacted twice: invisible characters inside a secret hide it from the first pass.
    const redacted = sanitize(redact(text, this.#secrets), 8 * limit);
    return sanitize(redact(redacted, this.#secrets), limit);
  }

  /** refusal is for an answer that was received but not hoped for; `message` is what the service said. */
  refusal(what: string, status: number, message?: unknown): ApiError {
    const said = typeof message === 'string' ? `: ${this.clean(message)}` : '';
    const why = `${this.#title} answered ${status}${said.replace(/[.\s]+$/, '')}`;
    const { refused, notFound, unexpected } = this.#hints;
    if (status === 401 || status === 403)
      return new ApiError({ fault: 'refused', what, why, hint: refused + this.#clocks });
    if (status === 404) return new ApiError({ fault: 'not-found', what, why, hint: notFound });
    const fault = status === 422 ? 'invalid' : 'unexpected';
    return new ApiError({ fault, what, why, hint: unexpected });
  }

  /** overload is for 408, 5xx and limits of the rate (429, and some 403): another try may succeed. */
  overload(what: string, status: number, headers: IncomingHttpHeaders): ApiError {
    return new ApiError({
      fault: 'transient',
      what,
      why: `${this.#title} answered ${status}`,
      hint: 'Run again later',
      retryAfter: parseRetryAfter(status, headers),
      isRateLimit: status === 429 || status === 403,
    });
  }

  /** wrongAddress is for an answer that this service would not give. */
  wrongAddress(what: string, why: string): ApiError {
    return new ApiError({ fault: 'unexpected', what, why, hint: this.#hints.address });
  }

  /** network is for a request without an answer. */
  network(what: string, error: unknown): ApiError {
    const said = this.clean(errorMessage(error), 1000);
    if (error instanceof ResponseTooLarge) return this.wrongAddress(what, said);
    const why = `${this.#title} cannot be reached, ${said}`;
    const known = networkFault(error) ?? {
      fault: 'transient',
      hint: `${this.#hints.address} and the network`,
    };
    return new ApiError({ ...known, what, why });
  }
}
