import { AccountError } from '../accounts/account.ts';
import type { Limits } from '../accounts/profile-schema.ts';
import { sanitize } from '../format.ts';
import { errorMessage } from '../problem.ts';
import { isPrivate } from './address.ts';
import { type HttpRequest, type HttpResponse, sendRequest } from './request.ts';
import { parseRetryAfter, retry } from './retry.ts';
import { createThrottle, type Throttle } from './throttle.ts';

/** HttpOptions is what a client needs to know; times are milliseconds. */
export interface HttpOptions {
  /** Name of the provider, for messages. */
  title: string;
  baseUrl: string;
  headers: Record<string, string>;
  /** What must not appear in any message: a server may echo it. */
  secret: string;
  /** Gets an access token where one is needed; called before each request. */
  accessToken?: ((signal: AbortSignal) => Promise<string>) | undefined;
  limits?: Limits | undefined;
  /** For the whole of one call, with all its retries. */
  deadline?: number | undefined;
  /** For one try. */
  timeout?: number | undefined;
  /** Before the first retry; doubled each time. */
  backoff?: number | undefined;
  /** Told of every request that went out; for whoever wants to look on. */
  observe?: ((exchange: ObservedExchange) => void) | undefined;
}

/** ObservedExchange is one request and its raw answer, undefined where none came. A server may echo secrets in it. */
export interface ObservedExchange {
  method: string;
  url: string;
  body: unknown;
  answer: HttpResponse | undefined;
}

/** ApiRequest is one call to the API. */
export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  query?: Record<string, string> | undefined;
  headers?: Record<string, string> | undefined;
  body?: unknown;
  /** An answer that is not JSON is taken as text. */
  text?: boolean | undefined;
}

/** ApiResponse is what came back; the body is parsed JSON, undefined when it is empty. */
export interface ApiResponse {
  status: number;
  body: unknown;
  /** The Link header (RFC 8288). */
  link?: string | undefined;
}

const MAX_REDIRECTS = 3;

/**
 * HttpClient speaks JSON over HTTPS to one host. It retries what passes (network, 429, 5xx), waits as long as it is
 * asked to, keeps the provider's limits and one deadline, and never follows a redirect to another host: the token
 * would go with it.
 */
export class HttpClient {
  readonly #options: HttpOptions & { deadline: number; timeout: number; backoff: number };
  readonly #pace: Throttle;
  readonly #secrets: Set<string>;

  /** Throws AccountError when the address would carry the token in the clear. */
  constructor(options: HttpOptions) {
    const { deadline = 60_000, timeout = 15_000, backoff = 250, limits = {} } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    this.#pace = createThrottle(limits);
    this.#secrets = new Set([options.secret].filter(Boolean));
    checkAddress(options);
  }

  /** send makes a call, repeated while the fault is a passing one. Not for a POST: it may have worked unheard. */
  send(request: ApiRequest): Promise<ApiResponse> {
    return this.persist((signal) => this.once(request, signal));
  }

  /** persist runs a task again while it throws a passing AccountError and the deadline allows. */
  persist<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return retry(task, this.#options);
  }

  /** once makes a call once. Throws AccountError: `passing` for network faults, 429 and 5xx. Other answers are returned. */
  once(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    return this.#pace(() => this.#try(request, signal), request.method === 'GET');
  }

  /** refusal turns an answer that is not what was hoped for into an AccountError. */
  refusal(what: string, { status }: ApiResponse, message: unknown): AccountError {
    const said = typeof message === 'string' ? `: ${this.#clean(message)}` : '';
    const why = `${this.#options.title} answered ${status}${said.replace(/[.\s]+$/, '')}`;
    if (status === 401 || status === 403) {
      return new AccountError({
        fault: 'refused',
        what,
        why,
        hint: 'Check that the API token is valid and may manage SSH keys',
      });
    }
    if (status === 404) {
      return new AccountError({
        fault: 'not-found',
        what,
        why,
        hint: 'Check api-url and the ids that were given',
      });
    }
    const hint = 'Mend what the message names; if it names nothing, the profile may not fit this API';
    return new AccountError({ fault: status === 422 ? 'invalid' : 'unexpected', what, why, hint });
  }

  async #try(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
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

  async #follow(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    const { baseUrl, title } = this.#options;
    const headers = { ...(await this.#headers(signal)), ...request.headers };
    let url = new URL(baseUrl.replace(/\/+$/, '') + request.path);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await this.#observed(url, { ...request, headers, signal });
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
      const next = new URL(location, url);
      const repeats = request.method === 'GET' || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !repeats) {
        throw new AccountError({
          fault: 'unexpected',
          what: `${title} cannot be asked at ${url.origin}`,
          why: `it redirects to ${this.#clean(next.origin)}, and the token is sent to nobody else`,
          hint: 'Set api-url to the address of the API itself',
        });
      }
      url = next;
    }
    throw new AccountError({
      fault: 'unexpected',
      what: `${title} cannot be asked at ${url.origin}`,
      why: 'it redirects in a circle',
      hint: 'Check api-url',
    });
  }

  async #observed(url: URL, outgoing: HttpRequest): Promise<HttpResponse> {
    const { method, body } = outgoing;
    let answer: HttpResponse | undefined;
    try {
      answer = await sendRequest(url, outgoing);
      return answer;
    } finally {
      this.#options.observe?.({ method, url: url.href, body, answer });
    }
  }

  async #headers(signal: AbortSignal): Promise<Record<string, string>> {
    const { headers, accessToken } = this.#options;
    if (!accessToken) return headers;
    const token = await accessToken(signal);
    this.#secrets.add(token);
    return { ...headers, authorization: `Bearer ${token}` };
  }

  #read(request: ApiRequest, { status, headers, text }: HttpResponse): ApiResponse {
    const { title, baseUrl } = this.#options;
    if (status === 429 || status === 408 || status >= 500) {
      throw new AccountError({
        fault: 'passing',
        what: `${request.method} ${request.path} failed`,
        why: `${title} answered ${status}`,
        hint: 'Run again later',
        retryAfter: parseRetryAfter(status, headers),
      });
    }
    const link = headers.link === undefined ? undefined : String(headers.link);
    if (!text) return { status, body: undefined, link };
    try {
      return { status, body: JSON.parse(text), link };
    } catch {
      if (request.text) return { status, body: text, link };
      // An error page is as good as an empty one; a page in place of a list is not an empty list.
      if (status >= 400) return { status, body: undefined };
      throw new AccountError({
        fault: 'unexpected',
        what: `${request.method} ${request.path} failed`,
        why: `${title} did not answer with JSON but with ${this.#clean(headers['content-type'] ?? 'something else', 40)}`,
        hint: `Check that api-url is the address of the API (now ${baseUrl})`,
      });
    }
  }

  #networkFault(request: ApiRequest, cause: unknown): AccountError {
    const { title, baseUrl } = this.#options;
    return new AccountError({
      fault: 'passing',
      what: `${title} cannot be reached (${request.method} ${request.path})`,
      why: this.#clean(errorMessage(cause), 1000),
      hint: `Check api-url (now ${baseUrl}) and the network`,
    });
  }

  /** clean makes what a server said printable, without any token in it, also not one that marks stand in. */
  #clean(text: string, limit = 200): string {
    const hide = (each: string) =>
      [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), each);
    return sanitize(hide(sanitize(hide(text), 8 * limit)), limit);
  }
}

function checkAddress({ title, baseUrl }: HttpOptions): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && isPrivate(url)) return;
  throw new AccountError({
    fault: 'invalid',
    what: `${title} cannot be asked`,
    why: url
      ? 'its address is not https, and the token would be sent in the clear'
      : 'its address is not a URL',
    hint: 'Set api-url to an address such as https://api.example.com',
  });
}
