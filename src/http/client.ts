import { sanitize } from '../format.ts';
import { errorMessage } from '../problem.ts';
import { isPrivate } from './address.ts';
import { ApiError } from './api-error.ts';
import { networkFault } from './network-fault.ts';
import { type HttpRequest, type HttpResponse, ResponseTooLarge, sendRequest } from './request.ts';
import { parseRetryAfter, retry } from './retry.ts';
import { createThrottle, type Limits, type Throttle } from './throttle.ts';

/** HttpOptions is what a client needs to know; times are milliseconds. */
export interface HttpOptions {
  /** Name of the service, for messages. */
  title: string;
  baseUrl: string;
  headers?: Record<string, string> | undefined;
  /** What must not appear in any message: a server may echo it. */
  secret: string;
  hints: HttpHints;
  /** Gets an access token where one is needed; called before each request. */
  accessToken?: ((signal: AbortSignal) => Promise<string>) | undefined;
  limits?: Limits | undefined;
  /** For the whole of one call, with all its retries. */
  deadline?: number | undefined;
  /** For one try. */
  timeout?: number | undefined;
  /** Before the first retry; doubled each time. */
  backoff?: number | undefined;
  /** Told of every request that went out. */
  observe?: ((exchange: ObservedExchange) => void) | undefined;
}

/** HttpHints is what to do about faults, in the words of whoever uses the client; each is a sentence without its stop. */
export interface HttpHints {
  /** Where the address may be wrong: nobody answers, or something else does. */
  address: string;
  /** 401 and 403. */
  refused: string;
  /** 404. */
  notFound: string;
  /** Any other answer that is not the one hoped for. */
  unexpected: string;
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
  /** What fails where this request does, for messages; `GET /path failed` unless told. */
  failure?: string | undefined;
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
 * HttpClient speaks JSON over HTTPS to one host. It retries what is transient (network, 408, 429, 5xx), waits as long
 * as it is asked to, keeps the service's limits and one deadline, and never follows a redirect to another host: the
 * token would go with it. Its methods throw ApiError.
 */
export class HttpClient {
  readonly #options: HttpOptions & { deadline: number; timeout: number; backoff: number };
  readonly #throttle: Throttle;
  readonly #secrets: Set<string>;

  /** Throws ApiError when the address would carry secrets in the clear. */
  constructor(options: HttpOptions) {
    const { deadline = 60_000, timeout = 15_000, backoff = 250, limits = {} } = options;
    this.#options = { ...options, deadline, timeout, backoff };
    this.#throttle = createThrottle(limits);
    this.#secrets = new Set([options.secret].filter(Boolean));
    checkAddress(options);
  }

  /** send makes a call, repeated while its fault is transient. Only for what may be done twice: an answer may be lost. */
  send(request: ApiRequest): Promise<ApiResponse> {
    return this.retry((signal) => this.once(request, signal));
  }

  /** retry runs a task again while it throws a transient ApiError and the deadline allows. */
  retry<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return retry(task, this.#options);
  }

  /** once makes a call once. Network faults, 408, 429 and 5xx are errors, `transient`; other answers are returned. */
  once(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    return this.#throttle(() => this.#try(request, signal), request.method === 'GET');
  }

  /** refusal turns an answer that is not the one hoped for into an ApiError; `message` is what the service said. */
  refusal(what: string, { status }: ApiResponse, message?: unknown): ApiError {
    const { title, hints } = this.#options;
    const said = typeof message === 'string' ? `: ${this.#clean(message)}` : '';
    const why = `${title} answered ${status}${said.replace(/[.\s]+$/, '')}`;
    if (status === 401 || status === 403)
      return new ApiError({ fault: 'refused', what, why, hint: hints.refused });
    if (status === 404) return new ApiError({ fault: 'not-found', what, why, hint: hints.notFound });
    return new ApiError({
      fault: status === 422 ? 'invalid' : 'unexpected',
      what,
      why,
      hint: hints.unexpected,
    });
  }

  async #try(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    const { timeout, deadline } = this.#options;
    const tooLong = AbortSignal.timeout(timeout);
    try {
      return await this.#follow(request, AbortSignal.any([signal, tooLong]));
    } catch (error) {
      if (error instanceof ApiError) throw error;
      const limit = signal.aborted ? deadline : tooLong.aborted ? timeout : undefined;
      throw this.#fault(request, limit ? new Error(`no answer within ${limit / 1000} s`) : error);
    }
  }

  async #follow(request: ApiRequest, signal: AbortSignal): Promise<ApiResponse> {
    const { baseUrl, title, hints } = this.#options;
    const headers = { ...(await this.#headers(signal)), ...request.headers };
    let url = new URL(baseUrl.replace(/\/+$/, '') + request.path);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    const refuse = (why: string) =>
      new ApiError({ fault: 'unexpected', what: failureText(request), why, hint: hints.address });
    for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
      const response = await this.#observed(url, { ...request, headers, signal });
      const { location } = response.headers;
      if (response.status < 300 || response.status > 399 || !location) return this.#read(request, response);
      const next = new URL(location, url);
      const repeats = request.method === 'GET' || response.status === 307 || response.status === 308;
      if (next.origin !== url.origin || !repeats) {
        throw refuse(
          `${title} redirects to ${this.#clean(next.origin)}, and the token is sent to nobody else`,
        );
      }
      url = next;
    }
    throw refuse(`${title} redirects in a circle`);
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
    const { headers = {}, accessToken } = this.#options;
    if (!accessToken) return headers;
    const token = await accessToken(signal);
    this.#secrets.add(token);
    return { ...headers, authorization: `Bearer ${token}` };
  }

  #read(request: ApiRequest, { status, headers, text }: HttpResponse): ApiResponse {
    const { title, hints } = this.#options;
    if (status === 429 || status === 408 || status >= 500) {
      throw new ApiError({
        fault: 'transient',
        what: failureText(request),
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
      throw new ApiError({
        fault: 'unexpected',
        what: failureText(request),
        why: `${title} did not answer with JSON but with ${this.#clean(headers['content-type'] ?? 'something else', 40)}`,
        hint: hints.address,
      });
    }
  }

  #fault(request: ApiRequest, error: unknown): ApiError {
    const { title, hints } = this.#options;
    const what = failureText(request);
    const said = this.#clean(errorMessage(error), 1000);
    if (error instanceof ResponseTooLarge) {
      return new ApiError({ fault: 'unexpected', what, why: said, hint: hints.address });
    }
    const why = `${title} cannot be reached, ${said}`;
    const known = networkFault(error) ?? { fault: 'transient', hint: `${hints.address} and the network` };
    return new ApiError({ ...known, what, why });
  }

  /** clean makes what a server said printable, without any secret in it, also not one that marks stand in. */
  #clean(text: string, limit = 200): string {
    const hide = (each: string) =>
      [...this.#secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), each);
    return sanitize(hide(sanitize(hide(text), 8 * limit)), limit);
  }
}

function failureText({ method, path, failure }: ApiRequest): string {
  return failure ?? `${method} ${path} failed`;
}

function checkAddress({ title, baseUrl, hints }: HttpOptions): void {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (url && isPrivate(url)) return;
  throw new ApiError({
    fault: 'invalid',
    what: `${title} cannot be asked`,
    why: url
      ? 'its address is not https, and secrets would be sent in the clear'
      : 'its address is not a URL',
    hint: hints.address,
  });
}
