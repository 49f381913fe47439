import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import pRetry from 'p-retry';
import { ApiError } from './api-error.ts';
import { TimeLimit } from './time-limit.ts';

const RETRIES = 4;
/** In seconds; a larger number is Unix time. */
const LONGEST_WAIT = 1_000_000_000;
/** The longest pause that a call makes which must not wait, and that is not told, in milliseconds. */
const SHORT_WAIT = 3000;
/** The longest pause where a service limits the rate and does not say for how long, in milliseconds. */
const LONGEST_GUESS = 30_000;

/** Patience is how long a call may wait, beyond its deadline, while a service limits the rate of requests. */
export interface Patience {
  /** In all, in milliseconds. */
  limit: number;
  /** Called before each wait of more than a few seconds, with its length in milliseconds. */
  onWait(milliseconds: number): void;
}

/** RetryOptions are times in milliseconds. */
export interface RetryOptions {
  /** Name of the service, for messages. */
  title: string;
  deadline: number;
  backoff: number;
  patience?: Patience | undefined;
  /** Whether to give up at once where the service asks to wait for more than a few seconds. */
  isHasty?: boolean | undefined;
  /** Ends the waiting. */
  signal?: AbortSignal | undefined;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

/**
 * retry repeats a task while it throws a transient ApiError and the deadline allows. It waits as long as the service
 * asks, or else longer each time. What it waits for a rate limit with patience counts as neither time nor attempt.
 */
export function retry<T>(task: (signal: AbortSignal) => Promise<T>, options: RetryOptions): Promise<T> {
  const { title, deadline, backoff, patience, isHasty = false } = options;
  const { sleep = (milliseconds) => delay(milliseconds, undefined, { signal: options.signal }) } = options;
  let end = Date.now() + deadline;
  let patienceLeft = (!isHasty && patience?.limit) || 0;
  const isPatient = (error: ApiError) => error.isRateLimit && patienceLeft > 0;
  const limit = new TimeLimit(deadline + patienceLeft);
  const done = pRetry(() => task(limit.signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isTransient(error),
    shouldConsumeRetry: ({ error }) => !(isTransient(error) && isPatient(error)),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isTransient(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const guess = backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      if (isPatient(error)) {
        // Clients that were refused at the same time must not come back at the same time.
        const pause = (asked ?? Math.min(guess, LONGEST_GUESS)) + 1000 * (1 + Math.random());
        if (pause > patienceLeft) throw waitTooLong(title, pause, patienceLeft);
        patienceLeft -= pause;
        end += pause;
        if (pause > SHORT_WAIT) patience?.onWait(pause);
        await sleep(pause);
        return;
      }
      const pause = asked ?? guess;
      const left = isHasty && error.isRateLimit ? SHORT_WAIT : end - Date.now();
      if (pause > left) throw asked ? waitTooLong(title, asked, left) : error;
      await sleep(pause);
    },
  });
  return done.finally(() => limit.lift());
}

function isTransient(error: unknown): error is ApiError {
  return error instanceof ApiError && error.fault === 'transient';
}

function waitTooLong(title: string, wait: number, left: number): ApiError {
  return new ApiError({
    fault: 'refused',
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1000)} s, longer than the ${Math.max(left / 1000, 0).toFixed(1)} s left for this call`,
    hint: 'Run again later, or make fewer requests',
    isRateLimit: true,
  });
}

/**
 * parseRetryAfter reads how long a service asks to wait, in milliseconds: Retry-After, seconds or a date (RFC 9110,
 * section 10.2.3); or else, for 429 and 403, the reset time in RateLimit (`t=` seconds) or in a *RateLimit-Reset header (seconds
 * from now, or Unix time).
 */
export function parseRetryAfter(status: number, headers: IncomingHttpHeaders): number | undefined {
  const after = headers['retry-after'];
  if (after) {
    const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
  }
  if (status !== 429 && status !== 403) return undefined;
  const named = ['ratelimit-reset', 'x-ratelimit-reset'].map((name) => String(headers[name] ?? ''));
  const [, inline = ''] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? '')) ?? [];
  const reset = [inline, ...named].find((text) => /^\d+$/.test(text));
  if (!reset) return undefined;
  const wait = Number(reset) > LONGEST_WAIT ? Number(reset) * 1000 - Date.now() : Number(reset) * 1000;
  return Math.max(wait, 0);
}
