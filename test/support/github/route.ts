import type { IncomingHttpHeaders } from 'node:http';
import type { Body } from '../fault.ts';

/** GitHubRequest is a request as the local GitHub understood it. */
export interface GitHubRequest {
  method: string;
  /** As in the route: `{ owner: 'octo-org' }`. */
  params: Record<string, string>;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  /** Parsed JSON. */
  body: Body;
  /** The login that the token belongs to; empty for an app. */
  viewer: string;
}

/** GitHubReply is an answer; of `list`, the page that was asked for is sent, with its Link header. */
export interface GitHubReply {
  status?: number;
  body?: unknown;
  list?: unknown[];
  /** Makes of a page of the list what is sent, such as `{ total_count, workflow_runs }`; the page itself by default. */
  wrap?(page: unknown[]): object;
  headers?: Record<string, string>;
}

/** Route is a method and path as in GitHub's documentation, and what is answered. */
export type Route = readonly [
  route: string,
  answer: (request: GitHubRequest) => GitHubReply | Promise<GitHubReply>,
];

/** notFound is what GitHub answers for what is not there, or hidden. */
export function notFound(): GitHubReply {
  return refuse(404, 'Not Found');
}

/** refuse is an answer of GitHub that says no. */
export function refuse(status: number, message: string, headers: Record<string, string> = {}): GitHubReply {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status }, headers };
}

/** findRoute finds what answers a method and path, and the parameters in it; undefined if nothing does. */
export function findRoute(routes: readonly Route[], method: string, path: string) {
  for (const [route, answer] of routes) {
    const pattern = route.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)').replace(/\{\+(\w+)\}/g, '(?<$1>.+)');
    const match = new RegExp(`^${pattern}$`).exec(`${method} ${path}`);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]);
    return { answer, params: Object.fromEntries(params) as Record<string, string> };
  }
  return undefined;
}
