import { isPrivate } from './address.ts';
import { ApiError } from './api-error.ts';
import { HttpFailures, type HttpHints } from './failures.ts';
import { bodyText, type HttpRequest, type HttpResponse, sendRequest } from './request.ts';
import { type Patience, retry } from './retry.ts';
import { createThrottle, type Limits, type Throttle } from './throttle.ts';
import { TimeLimit } from './time-limit.ts';

/** HttpOptions is what a client needs to know. Times are in milliseconds. */
export interface HttpOptions {
  /** Name of the service, for messages. */
  title: string;
  baseUrl: string;
  headers?: Record<string, string> | undefined;
  /** Kept out of all messages: a server may echo it. */
  secret: string;
  hints: HttpHints;
  /** Authorizes each request by headers of its own, such as a signature or a token that expires. */
  authorize?: Authorize | undefined;
  limits?: Limits | undefined;
  /** For one call with all its retries. */
  deadline?: number | undefined;
  /** For each attempt. */
  timeout?: number | undefined;
  /** Pause before the first retry; doubled each time. */
  backoff?: number | undefined;
  /** How long a call may wait beyond its deadline while the service limits the rate of requests; not at all by default. */
  patience?: Patience | undefined;
  /** Called after every request that was sent. */
  observe?: ((exchange: ObservedExchange) => void) | undefined;
}

/** OutgoingRequest is a request as it is about to be sent. */
export interface OutgoingRequest {
  method: string;
  url: URL;
  /** The body as text; '' if there is none. */
  content: string;
  signal: AbortSignal;
}

/** Authorize returns headers for a request, and what in them must not be shown. Throws ApiError. */
export type Authorize = (
  request: OutgoingRequest,
) => Promise<{ headers: Record<string, string>; secret: string }>;

/** ObservedExchange is one request and its raw answer, undefined if none arrived. It may echo secrets. */
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
  /** Returns the body of an answer 200 as a Buffer of at most so many bytes, whatever it is. */
  download?: { most: number } | undefined;
  /** Returns the body as text if it is not JSON. */
  text?: boolean | undefined;
  /** Tells whether an answer 200 with this text is known: its body is then left out. */
  isKnown?: ((answer: { text: string; link: string | undefined }) => boolean) | undefined;
  /** Whether a GET reads one thing, so that it does not count as a listing. */
  isSingle?: boolean | undefined;
  /** Whether to give up at once where the service asks to wait for more than a few seconds. */
  isHasty?: boolean | undefined;
  /** Ends the call, and its retries. */
  signal?: AbortSignal | undefined;
  /** What to say when it fails; `GET /path failed` by default. */
  failure?: string | undefined;
}

/** ApiResponse is an answer. Its body is parsed JSON, undefined if empty, unless the request asks for something else. */
export interface ApiResponse {
  status: number;
  body: unknown;
  /** The Link header (RFC 8288). */
  link?: string | undefined;
  /** See ApiRequest. */
  isKnown?: boolean | undefined;
}

const MAX_REDIRECTS = 3;

/**
 * HttpClient speaks JSON over HTTPS to one host. It retries transient faults (network, 408, 429, 5xx), waits as long as
 * the service asks, respects the service's limits and a deadline, and never follows a redirect to another host, which
 * would receive the token. Its methods throw ApiError.
 */
export class HttpClient {
  readonly #options: HttpOptions & { deadline: number; timeout: number; backoff: number };
  readonly #throttle: Throttle;
  readonly #failures: HttpFailures;

  /** Throws ApiError when the address would carry secrets in the clear. */
  constructor(options: HttpOptions) {
    const { deadline = 60_000, timeout = 15_000, backoff = 250, limits = {} } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    this.#throttle = createThrottle(limits);
    this.#failures = new HttpFailures(options);
    checkAddress(options);
  }

  /** send makes a call, and repeats it after transient faults. The call must be safe to repeat: an answer may be lost. */
  send(request: ApiRequest): Promise<ApiResponse> {
    return this.retry((signal) => this.once(request, signal), request);
  }

  /** retry repeats a task while it throws transient ApiErrors and the deadline allows. */
  retry<T>(
    task: (signal: AbortSignal) => Promise<T>,
    { isHasty, signal }: Pick<ApiRequest, 'isHasty' | 'signal'> = {},
  ): Promise<T> {
    return retry(task, { ...this.#options, isHasty, signal });
  }

  /** once makes a call once. Network faults, 408, 429 and 5xx are thrown as `transient`; other answers are returned. */
  once(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    const isListing = request.method === 'GET' && !request.isSingle;
    return this.#throttle(() => this.#try(request, signal), isListing);
  }

  /** refusal turns an unwelcome answer into an ApiError; `message` is what the service said. */
  refusal(what: string, { status }: ApiResponse, message?: unknown): ApiError {
    return this.#failures.refusal(what, status, message);
  }

  async #try(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    const { timeout, deadline } = this.#options;
    const limit = new TimeLimit(timeout, [signal, ...(request.signal ? [request.signal] : [])]);
    try {
      return await this.#follow(request, limit.signal);
    } catch (error) {
      if (error instanceof ApiError) throw error;
      const given = signal.aborted ? deadline : limit.isOver ? timeout : undefined;
      const cause = given ? new Error(`no answer within ${given / 1000} s`) : error;
      throw this.#failures.network(failureText(request), cause);
    } finally {
      limit.lift();
    }
  }

  async #follow(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    const { baseUrl, title } = this.#options;
    let url = new URL(baseUrl.replace(/\/+$/, '') + request.path);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    const refuse = (why: string) => this.#failures.wrongAddress(failureText(request), why);
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const headers = { ...(await this.#headers(url, request, signal)), ...request.headers };
      const response = await this.#observed(url, { ...request, headers, signal });
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
      const next = new URL(location, url);
      const repeats = request.method === 'GET' || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !repeats) {
        const target = this.#failures.clean(next.origin);
        throw refuse(`${title} redirects to ${target}, but the token is sent to no other host`);
      }
      url = next;
    }
    throw refuse(`${title} redirects in a loop`);
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

  async #headers(url: URL, request: ApiRequest, signal: AbortSignal): Promise<Record<string, string>> {
    const { headers = {}, authorize } = this.#options;
    if (!authorize) return headers;
    const { method, body } = request;
    const own = await authorize({ method, url, content: bodyText(body) ?? '', signal });
    this.#failures.addSecret(own.secret);
    return { ...headers, ...own.headers };
  }

  #read(request: ApiRequest, { status, headers, text, bytes }: HttpResponse): ApiResponse {
    if (bytes) return { status, body: bytes };
    const what = failureText(request);
    this.#failures.noteDate(headers.date);
    if (status === 429 || status === 408 || status >= 500 || isLimitedBy403({ status, headers, text })) {
      throw this.#failures.overload(what, status, headers);
    }
    const link = headers.link === undefined ? undefined : String(headers.link);
    if (status === 200 && request.isKnown?.({ text, link }))
      return { status, body: undefined, link, isKnown: true };
    // What is read here goes into ledgers, reports and messages.
    const body = this.#failures.cleanBody(text);
    if (!body) return { status, body: undefined, link };
    try {
      return { status, body: JSON.parse(body), link };
    } catch {
      if (request.text) return { status, body, link };
      // An error page says no more than an empty body. A page in place of a list must not pass for an empty list.
      if (status >= 400) return { status, body: undefined };
      const type = this.#failures.clean(headers['content-type'] || 'none', 40);
      const why = `the answer of ${this.#options.title} is not JSON (content-type: ${type})`;
      throw this.#failures.wrongAddress(what, why);
    }
  }
}

/** isLimitedBy403: GitHub may say so that requests come too often (docs.github.com, "Rate limits for the REST API"). */
function isLimitedBy403({ status, headers, text }: HttpResponse): boolean {
  if (status !== 403) return false;
  const isSecondary = headers['retry-after'] !== undefined || /\bsecondary rate limit\b/i.test(text);
  return isSecondary || headers['x-ratelimit-remaining'] === '0';
}

function failureText({ method, path, failure }: ApiRequest): string {
  return failure ?? `${method} ${path} failed`;
}

function checkAddress({ title, baseUrl, hints }: HttpOptions): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && isPrivate(url)) return;
  throw new ApiError({
    fault: 'invalid',
    what: `${title} cannot be called`,
    why: url
      ? 'its address is not https, and secrets would be sent in the clear'
      : 'its address is not a URL',
    hint: hints.address,
  });
}
