import type { IncomingHttpHeaders } from 'node:http';
import http from 'node:http';
import https from 'node:https';
import pRetry from 'p-retry';
import { plain, say } from '../problem.ts';
import { AccountError } from './account.ts';

/** HttpOptions is what a client needs to know; times are milliseconds. */
export interface HttpOptions {
  /** Name of the provider, for messages. */
  title: string;
  baseUrl: string;
  headers: Record<string, string>;
  /** What must not appear in any message: a server may echo it. */
  secret: string;
  /** For the whole of one call, with all its retries. */
  deadline?: number | undefined;
  /** For one try. */
  timeout?: number | undefined;
  /** Before the first retry; doubled each time. */
  backoff?: number | undefined;
}

/** Request is one call to the API. */
export interface Request {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string> | undefined;
  body?: unknown;
}

/** Answer is what came back; the body is parsed JSON, undefined when it is empty. */
export interface Answer {
  status: number;
  body: unknown;
}

const RETRIES = 4;
const MAX_REDIRECTS = 3;
const MAX_BYTES = 16 * 1024 * 1024;

/**
 * HttpClient speaks JSON over HTTPS to one host. It retries what passes (network, 429, 5xx), honours
 * Retry-After, keeps one deadline, and never follows a redirect to another host: the token would go with it.
 */
export class HttpClient {
  readonly #options: Required<{ [K in keyof HttpOptions]: NonNullable<HttpOptions[K]> }>;

  /** Throws AccountError when the address would carry the token in the clear. */
  constructor(options: HttpOptions) {
    const { deadline = 60_000, timeout = 15_000, backoff = 250 } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    checkAddress(options);
  }

  /** send makes a call, repeated while the fault is a passing one. Not for a POST: it may have worked unheard. */
  send(request: Request): Promise<Answer> {
    return this.persist((signal) => this.once(request, signal));
  }

  /** persist runs a task again while it throws a passing AccountError and the deadline allows. */
  persist<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { deadline, backoff, title } = this.#options;
    const end = Date.now() + deadline;
    const signal = AbortSignal.timeout(deadline);
    let last: Error | undefined;
    const attempt = () => {
      if (last && signal.aborted) throw last; // It tells more than that time is up.
      return task(signal);
    };
    return pRetry(attempt, {
      retries: RETRIES,
      minTimeout: backoff,
      randomize: true,
      shouldRetry: ({ error }) =>
        error instanceof AccountError && error.fault === 'passing' && !signal.aborted,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        last = error;
        const wait = error instanceof AccountError ? (error.retryAfter ?? 0) : 0;
        if (wait === 0 || retriesLeft === 0) return;
        if (Date.now() + wait > end) {
          throw new AccountError({
            fault: 'refused',
            what: `${title} limits the rate of requests`,
            why: `it asks to wait ${Math.ceil(wait / 1000)} s, longer than the ${Math.max(end - Date.now(), 0) / 1000} s left of ${deadline / 1000} s`,
            todo: 'Run again later, or make fewer requests with this token',
          });
        }
        await new Promise((resolve) => setTimeout(resolve, wait));
      },
    });
  }

  /** once makes a call once. Throws AccountError: `passing` for network faults, 429 and 5xx. Other answers are returned. */
  async once(request: Request, signal: AbortSignal): Promise<Answer> {
    const { timeout, deadline } = this.#options;
    const tooLong = AbortSignal.timeout(timeout);
    try {
      return await this.#follow(request, AbortSignal.any([signal, tooLong]));
    } catch (error) {
      if (error instanceof AccountError) throw error;
      const limit = signal.aborted ? deadline : tooLong.aborted ? timeout : undefined;
      throw this.#networkFault(request, limit ? `no answer within ${limit / 1000} s` : error);
    }
  }

  /** refusal turns an answer that is not what was hoped for into an AccountError. */
  refusal(what: string, answer: Answer, message: unknown): AccountError {
    const { title } = this.#options;
    const { status } = answer;
    const said = typeof message === 'string' ? `: ${this.#shown(message)}` : '';
    const why = `${title} answered ${status}${said.replace(/[.\s]+$/, '')}`;
    if (status === 401 || status === 403) {
      return new AccountError({
        fault: 'refused',
        what,
        why,
        todo: 'Check that api-token is a valid API key',
      });
    }
    if (status === 404) {
      return new AccountError({
        fault: 'not-found',
        what,
        why,
        todo: 'Check api-url and the ids that were given',
      });
    }
    const todo = 'Mend what the message names; if it names nothing, the profile may not fit this API';
    return new AccountError({ fault: status === 422 ? 'invalid' : 'unexpected', what, why, todo });
  }

  async #follow(request: Request, signal: AbortSignal): Promise<Answer> {
    const { baseUrl, headers, title } = this.#options;
    let url = new URL(baseUrl.replace(/\/+$/, '') + request.path);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await exchange(url, { ...request, headers, signal });
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
      const next = new URL(location, url);
      const repeats = request.method === 'GET' || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !repeats) {
        throw new AccountError({
          fault: 'unexpected',
          what: `${title} cannot be asked at ${url.origin}`,
          why: `it redirects to ${this.#shown(next.origin)}, and the token is sent to nobody else`,
          todo: 'Set api-url to the address of the API itself',
        });
      }
      url = next;
    }
    throw new AccountError({
      fault: 'unexpected',
      what: `${title} cannot be asked at ${url.origin}`,
      why: 'it redirects in a circle',
      todo: 'Check api-url',
    });
  }

  #read(request: Request, { status, headers, text }: Response): Answer {
    const { title, baseUrl } = this.#options;
    if (status === 429 || status === 408 || status >= 500) {
      throw new AccountError({
        fault: 'passing',
        what: `${request.method} ${request.path} failed`,
        why: `${title} answered ${status}`,
        todo: 'Run again later',
        retryAfter: retryAfter(headers['retry-after']),
      });
    }
    if (!text) return { status, body: undefined };
    try {
      return { status, body: JSON.parse(text) };
    } catch {
      // An error page is as good as an empty one; a page in place of a list is not an empty list.
      if (status >= 400) return { status, body: undefined };
      throw new AccountError({
        fault: 'unexpected',
        what: `${request.method} ${request.path} failed`,
        why: `${title} did not answer with JSON but with ${this.#shown(headers['content-type'] ?? 'something else', 40)}`,
        todo: `Check that api-url is the address of the API (now ${baseUrl})`,
      });
    }
  }

  /** shown makes text from outside safe to print, without the token: neither as it is, nor once marks are gone from it. */
  #shown(text: string, limit?: number): string {
    const { secret } = this.#options;
    return plain(text.replaceAll(secret, '***'), limit).replaceAll(secret, '***');
  }

  #networkFault(request: Request, cause: unknown): AccountError {
    const { title, baseUrl, secret } = this.#options;
    return new AccountError({
      fault: 'passing',
      what: `${title} cannot be reached (${request.method} ${request.path})`,
      why: say(cause).replaceAll(secret, '***'),
      todo: `Check api-url (now ${baseUrl}) and the network`,
    });
  }
}

interface Response {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** exchange sends one request and reads the whole answer. Node's own client: global fetch costs 30 ms to load. */
async function exchange(
  url: URL,
  { method, headers, body, signal }: Request & { headers: Record<string, string>; signal: AbortSignal },
): Promise<Response> {
  const content = body === undefined ? {} : { 'content-type': 'application/json' };
  const common = { accept: 'application/json', 'user-agent': 'keylease' };
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    const { request } = url.protocol === 'https:' ? https : http;
    request(url, { method, headers: { ...common, ...content, ...headers }, signal }, resolve)
      .once('error', reject)
      .end(body === undefined ? undefined : JSON.stringify(body));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) {
      throw new AccountError({
        fault: 'unexpected',
        what: `${method} ${url.pathname} failed`,
        why: `the answer is larger than ${MAX_BYTES / 1024 / 1024} MiB`,
        todo: 'Check that api-url is the address of the API',
      });
    }
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

function checkAddress({ title, baseUrl }: HttpOptions): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url?.hostname ?? '');
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) return;
  throw new AccountError({
    fault: 'invalid',
    what: `${title} cannot be asked`,
    why: url
      ? 'its address is not https, and the token would be sent in the clear'
      : 'its address is not a URL',
    todo: 'Set api-url to an address such as https://api.example.com',
  });
}

/** retryAfter reads a Retry-After header, seconds or a date (RFC 9110, section 10.2.3), into milliseconds from now. */
function retryAfter(header: string | undefined): number | undefined {
  if (!header) return undefined;
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}
