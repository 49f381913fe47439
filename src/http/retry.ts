import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import pRetry from 'p-retry';
import { AccountError } from '../accounts/account.ts';

const RETRIES = 4;
/** Above this, a number of seconds is a time since 1970 and not a span. */
const LONGEST_SPAN = 1_000_000_000;

/**
 * retry runs a task again while it throws a passing AccountError and the deadline allows. It waits as long as the
 * provider asks, else longer each time. Times are milliseconds.
 */
export function retry<T>(
  task: (signal: AbortSignal) => Promise<T>,
  { title, deadline, backoff }: { title: string; deadline: number; backoff: number },
): Promise<T> {
  const end = Date.now() + deadline;
  const signal = AbortSignal.timeout(deadline);
  return pRetry(() => task(signal), {
    retries: RETRIES,
    minTimeout: 0,
    shouldRetry: ({ error }) => isPassing(error),
    onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
      if (!isPassing(error) || retriesLeft === 0) return;
      const asked = error.retryAfter;
      const pause = asked ?? backoff * 2 ** (attemptNumber - 1) * (1 + Math.random());
      const left = end - Date.now();
      if (pause > left) throw asked ? tooLong(title, asked, left) : error;
      await sleep(pause);
    },
  });
}

function isPassing(error: unknown): error is AccountError {
  return error instanceof AccountError && error.fault === 'passing';
}

function tooLong(title: string, wait: number, left: number): AccountError {
  return new AccountError({
    fault: 'refused',
    what: `${title} limits the rate of requests`,
    why: `it asks to wait ${Math.ceil(wait / 1000)} s, longer than the ${Math.max(left / 1000, 0).toFixed(1)} s left for this call`,
    hint: 'Run again later, or make fewer requests with this token',
  });
}

/**
 * parseRetryAfter reads how long a provider asks to wait, in milliseconds: Retry-After, seconds or a date (RFC 9110, section
 * 10.2.3); else, of an answer 429, the reset time of RateLimit (`t=` seconds) or of a *RateLimit-Reset header (seconds
 * from now, or Unix time).
 */
export function parseRetryAfter(status: number, headers: IncomingHttpHeaders): number | undefined {
  const after = headers['retry-after'];
  if (after) {
    const wait = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - Date.now();
    return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
  }
  if (status !== 429) return undefined;
  const named = ['ratelimit-reset', 'x-ratelimit-reset'].map((name) => String(headers[name] ?? ''));
  const [, inline = ''] = /;\s*t=(\d+)/.exec(String(headers.ratelimit ?? '')) ?? [];
  const reset = [inline, ...named].find((text) => /^\d+$/.test(text));
  if (!reset) return undefined;
  const span = Number(reset) > LONGEST_SPAN ? Number(reset) * 1000 - Date.now() : Number(reset) * 1000;
  return Math.max(span, 0);
}
