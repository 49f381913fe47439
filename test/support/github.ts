import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Apps } from './github/apps.ts';
import { Repositories } from './github/git.ts';
import { Issues } from './github/issues.ts';
import { People } from './github/people.ts';
import { findRoute, type GitHubReply, notFound, type Route, refuse } from './github/route.ts';
import { Runs } from './github/runs.ts';

/** GITHUB_TOKEN is the token of octocat; it must not show up in any output. */
export const GITHUB_TOKEN = 'ghp_SECRET0123456789';

/** Secondary limits are told by Retry-After, the primary one by a reset time (docs.github.com, "Rate limits for the REST API"). */
type Limit = { secondary: number } | { primary: number };

/**
 * GitHubServer is as much of GitHub as keylease uses, on loopback, as docs.github.com says: pages with Link headers, ETags
 * and 304, limits, 404 for what a token may not see. A resource is a file in test/support/github: an object with routes.
 */
export class GitHubServer {
  readonly people = new People();
  readonly apps = new Apps();
  readonly repositories = new Repositories();
  readonly issues = new Issues();
  readonly runs = new Runs();
  /** The login that each token belongs to. */
  readonly tokens = new Map([[GITHUB_TOKEN, 'octocat']]);
  /** Every request so far, such as `GET /users/octocat/keys?per_page=100`; that of GraphQL is `POST /graphql`. */
  readonly requests: string[] = [];
  /** Called before a request is answered; what it returns is answered instead. */
  interfere: (request: string, body: string) => GitHubReply | undefined = () => undefined;
  /** Called with the status of every answer. */
  onAnswer: (status: number) => void = () => {};
  /** Limits for the next requests, one each: so many seconds until another try is answered. */
  readonly limits: Limit[] = [];
  /** Resources of tests that need others. */
  readonly routes: Route[] = [];
  readonly #server = createServer((request, response) => {
    this.#serve(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });

  static async start(): Promise<GitHubServer> {
    const github = new GitHubServer();
    await new Promise<void>((resolve) => github.#server.listen(0, '127.0.0.1', resolve));
    return github;
  }

  /** url is the address of the API. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: target = '/', headers } = request;
    const body = await text(request);
    this.requests.push(`${method} ${target}`);
    const url = new URL(target, `http://${headers.host}`);
    const limited = this.#limited();
    const reply =
      limited ?? this.interfere(`${method} ${target}`, body) ?? (await this.#answer(request, url, body));
    const { status, body: content, headers: own } = this.#paged(url, reply);
    const sent = content === undefined ? '' : typeof content === 'string' ? content : JSON.stringify(content);
    const etag = `W/"${createHash('sha256').update(sent).digest('hex')}"`;
    const isTagged = method === 'GET' && status === 200;
    const all = { 'content-type': 'application/json; charset=utf-8', ...own, ...(isTagged && { etag }) };
    const isUnchanged = isTagged && headers['if-none-match'] === etag;
    this.onAnswer(isUnchanged ? 304 : status);
    if (isUnchanged) response.writeHead(304, all).end();
    else response.writeHead(status, all).end(sent);
  }

  #limited(): GitHubReply | undefined {
    const limit = this.limits.shift();
    if (!limit) return undefined;
    if ('secondary' in limit) {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return refuse(403, message, { 'retry-after': String(limit.secondary) });
    }
    const reset = String(Math.floor(Date.now() / 1000) + limit.primary);
    const headers = { 'x-ratelimit-limit': '5000', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    return refuse(403, 'API rate limit exceeded for user ID 1.', headers);
  }

  async #answer({ method = '', headers }: IncomingMessage, url: URL, body: string): Promise<GitHubReply> {
    const [, token = ''] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '') ?? [];
    const viewer = this.tokens.get(token) ?? this.apps.viewerOf(token);
    if (viewer === undefined) return refuse(401, 'Bad credentials');
    const resources = [this.apps, this.people, this.issues, this.repositories, this.runs];
    const routes = [...this.routes, ...resources.flatMap((each) => each.routes)];
    // GitHub Enterprise Server has them below /api.
    const path = url.pathname.replace(/^\/api\/(v3\/|(?=graphql$))/, '/');
    const found = findRoute(routes, method, path);
    if (!found) return notFound();
    const parsed = body === '' ? undefined : JSON.parse(body);
    return found.answer({
      method,
      params: found.params,
      query: url.searchParams,
      headers,
      body: parsed,
      viewer,
    });
  }

  #paged(url: URL, { status = 200, body, list, wrap, headers = {} }: GitHubReply) {
    if (!list) return { status, body, headers };
    const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
    const number = Number(url.searchParams.get('page') ?? 1);
    const page = list.slice((number - 1) * size, number * size);
    const next = new URL(url);
    next.searchParams.set('page', String(number + 1));
    const link = number * size < list.length ? { link: `<${next.href}>; rel="next"` } : {};
    return { status, body: wrap ? wrap(page) : page, headers: { ...headers, ...link } };
  }
}
