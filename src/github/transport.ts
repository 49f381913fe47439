import type { IncomingHttpHeaders } from 'node:http';
import { networkFault } from '../http/network-fault.ts';
import { ResponseTooLarge, sendRequest } from '../http/request.ts';
import { TimeLimit } from '../http/time-limit.ts';

/** TransportOptions say where requests may go, and how long each may take. */
export interface TransportOptions {
  /** The only origin that is sent the token. */
  origin: string;
  /** For each attempt, in milliseconds. */
  timeout: number;
  /** Ends all requests. */
  signal?: AbortSignal | undefined;
}

/** Outgoing is as much of fetch's options as Octokit sets. */
interface Outgoing {
  method: string;
  headers: Record<string, string>;
  body?: string | undefined;
}

/** Incoming is as much of fetch's Response as Octokit reads; the class itself takes 30 ms to load. */
interface Incoming {
  status: number;
  url: string;
  headers: Map<string, string>;
  text(): Promise<string>;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const MAX_REDIRECTS = 3;

/** WrongAddress says that a request would have gone to another host, or in a circle. */
export class WrongAddress extends Error {
  override name = 'WrongAddress';
}

/** LastingFailure holds what another try would not mend. Octokit passes on an error of this name as it is. */
class LastingFailure extends Error {
  override name = 'AbortError';
}

/**
 * createTransport makes the fetch that Octokit sends requests with: through src/http with its proxies, and to no other
 * origin, which a Link header or a redirect may name. A repository that was renamed redirects within it (docs.github.com,
 * "Best practices for using the REST API").
 */
export function createTransport({ origin, timeout, signal }: TransportOptions) {
  return async (address: string, { method, headers, body }: Outgoing): Promise<Incoming> => {
    const limit = new TimeLimit(timeout, signal && [signal]);
    // sendRequest writes JSON itself.
    const request = { method, headers, body: body && JSON.parse(body), signal: limit.signal };
    try {
      return await follow(new URL(address), (url) => {
        if (url.origin !== origin) throw new WrongAddress('it leads to another host, which gets no token');
        return sendRequest(url, request);
      });
    } catch (error) {
      if (signal?.aborted || isLasting(error)) throw new LastingFailure('', { cause: error });
      throw limit.isOver ? new Error(`no answer within ${timeout / 1000} s`) : error;
    } finally {
      limit.lift();
    }

    async function follow(url: URL, send: (url: URL) => Promise<Answer>, hops = 0): Promise<Incoming> {
      const answer = await send(url);
      const { location } = answer.headers;
      if (!location || !isRedirect(method, answer.status)) return incoming(url, answer);
      if (hops === MAX_REDIRECTS) throw new WrongAddress('it redirects in a loop');
      return follow(new URL(location, url), send, hops + 1);
    }
  };
}

function isRedirect(method: string, status: number): boolean {
  return [307, 308].includes(status) || (method === 'GET' && [301, 302].includes(status));
}

function isLasting(error: unknown): boolean {
  if (error instanceof WrongAddress || error instanceof ResponseTooLarge) return true;
  return (networkFault(error)?.fault ?? 'transient') !== 'transient';
}

function incoming(url: URL, { status, headers, text }: Answer): Incoming {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  return { status, url: url.href, headers: new Map(entries), text: async () => text };
}
