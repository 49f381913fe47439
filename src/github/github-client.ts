import LinkHeader from 'http-link-header';
import type { HttpFailures } from '../http/failures.ts';
import { type Headers, isPartial } from './answer-headers.ts';
import type { Installation } from './app.ts';
import { etagCache, type TextCache } from './etag-cache.ts';
import { githubError, partialError } from './github-error.ts';
import type { Octokit } from './octokit.ts';

/** GitHubCall is one call of the REST API. */
export interface GitHubCall {
  /** Method and path as in GitHub's documentation: `GET /repos/{owner}/{repo}`. */
  route: string;
  /** What the path has in braces; the rest is sent as query or body. */
  parameters?: Record<string, unknown> | undefined;
  /** What to say when it fails; the route by default. */
  failure?: string | undefined;
  /** Whether a call that writes can be made again if its answer was lost. */
  isRepeatable?: boolean | undefined;
}

/** GitHubAnswer is an answer of the REST API. Its data is parsed JSON, undefined if empty: it is not checked here. */
export interface GitHubAnswer {
  status: number;
  data: unknown;
}

/** MAX_PAGES of 100 are as many as GitHub has for any list. */
const MAX_PAGES = 10_000;

/**
 * GitHub is one client of the REST and GraphQL APIs. It repeats what failed by chance (network, 5xx), except calls that
 * write; waits for limits as long as it may; and takes no partial answer for a whole one. Its methods throw ApiError, or
 * GitHubError, which has the status of the answer; both say which permission is missing.
 */
export class GitHub {
  /** Of the app; undefined for a token. */
  readonly installation: Installation | undefined;
  readonly #octokit: Octokit;
  readonly #failures: HttpFailures;
  readonly #kept: ReturnType<typeof etagCache> | undefined;

  constructor(
    octokit: Octokit,
    options: { failures: HttpFailures; cache?: TextCache | undefined; installation?: Installation },
  ) {
    this.#octokit = octokit;
    this.#failures = options.failures;
    this.#kept = options.cache && etagCache(options.cache);
    this.installation = options.installation;
  }

  /** request makes one call of the REST API. */
  async request(call: GitHubCall): Promise<GitHubAnswer> {
    const { status, data } = await this.#send(call);
    return { status, data };
  }

  /** pages reads a list page by page, 100 items each, along its Link headers (RFC 8288), and yields the data of each. */
  async *pages(call: GitHubCall): AsyncGenerator<unknown> {
    let next: string | undefined;
    for (let page = 1; page === 1 || next !== undefined; page += 1) {
      if (page > MAX_PAGES) throw this.#failures.wrongAddress(failureOf(call), 'its list does not end');
      const answer = await this.#send(
        next === undefined
          ? { ...call, parameters: { per_page: 100, ...call.parameters } }
          : { route: `GET ${next}`, failure: failureOf(call) },
      );
      yield answer.data;
      next = LinkHeader.parse(String(answer.headers.link ?? '')).rel('next')[0]?.uri;
    }
  }

  /** graphql makes a query, or a mutation, and returns its data, which is whole: an error in any part of it is thrown. */
  async graphql(query: string, options: { variables?: object; failure: string }): Promise<unknown> {
    const { variables = {}, failure } = options;
    const { baseUrl } = this.#octokit.request.endpoint.DEFAULTS;
    // GitHub Enterprise Server has it beside /api/v3 (docs.github.com, "Forming calls with GraphQL").
    const route = baseUrl.endsWith('/api/v3') ? `POST ${baseUrl.replace(/v3$/, 'graphql')}` : 'POST /graphql';
    const isRepeatable = !/^\s*mutation\b/.test(query);
    const { headers, data } = await this.#send({
      route,
      parameters: { query, variables },
      failure,
      isRepeatable,
    });
    const { errors, ...answer } = (data ?? {}) as { errors?: unknown; data?: unknown };
    if (errors === undefined) return answer.data;
    throw githubError({ response: { headers, data } }, { what: failure, failures: this.#failures });
  }

  async #send(call: GitHubCall): Promise<GitHubAnswer & { headers: Headers }> {
    const { route, parameters = {}, isRepeatable } = call;
    const isRead = route.startsWith('GET ');
    const { url } = this.#octokit.request.endpoint(route, parameters);
    const kept = isRead ? await this.#kept?.get(url) : undefined;
    try {
      const answer = await this.#octokit.request(route, {
        ...parameters,
        headers: kept ? { 'if-none-match': kept.etag } : {},
        request: isRead || isRepeatable ? {} : { retries: 0 },
      });
      const { status, headers } = answer;
      if (isPartial(headers)) throw partialError(failureOf(call));
      const data = this.#read(answer.data, call);
      const { etag, link } = headers;
      if (isRead && etag && data !== undefined) await this.#kept?.put(url, { etag, link, data });
      return { status, data, headers };
    } catch (error) {
      if (kept && (error as { status?: unknown }).status === 304) {
        return { status: 200, data: kept.data, headers: { link: kept.link } };
      }
      throw githubError(error, { what: failureOf(call), failures: this.#failures });
    }
  }

  /** Octokit returns text where an answer is not JSON, such as the page of a proxy. */
  #read(data: unknown, call: GitHubCall): unknown {
    if (typeof data !== 'string') return data;
    if (data === '') return undefined;
    throw this.#failures.wrongAddress(failureOf(call), 'the answer of GitHub is not JSON');
  }
}

function failureOf({ failure, route }: GitHubCall): string {
  return failure ?? `${route} failed`;
}
