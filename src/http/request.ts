import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { isLoopback } from './address.ts';
import { proxyAgent } from './proxy.ts';

/** HttpRequest is one HTTP request. */
export interface HttpRequest {
  method: string;
  headers: Record<string, string>;
  /** Sent as a form if it is URLSearchParams, and otherwise as JSON. */
  body?: unknown;
  signal: AbortSignal;
}

/** HttpResponse is a whole HTTP response. */
export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

const MAX_BYTES = 16 * 1024 * 1024;

/** ResponseTooLarge is thrown for an answer that is too large to be read. */
export class ResponseTooLarge extends Error {
  override name = 'ResponseTooLarge';
  override message = `the answer is larger than ${MAX_BYTES / 1024 / 1024} MiB`;
}

/** bodyText is a body as it is sent; undefined if there is none. */
export function bodyText(body: unknown): string | undefined {
  if (body === undefined) return undefined;
  return body instanceof URLSearchParams ? body.toString() : JSON.stringify(body);
}

/**
 * sendRequest sends one request, through the proxy in the environment, if any, and reads the whole answer. It uses
 * node:http because the global fetch takes 30 ms to load. Throws ResponseTooLarge, ProxyError, and the errors of Node.
 */
export async function sendRequest(
  url: URL,
  { method, headers, body, signal }: HttpRequest,
): Promise<HttpResponse> {
  const isSecure = url.protocol === 'https:';
  const { request } = isSecure ? https : http;
  const agent = isLoopback(url) ? undefined : await proxyAgent(isSecure ? 'https:' : 'http:');
  const content = bodyText(body);
  const type = body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json';
  const contentType = content === undefined ? {} : { 'content-type': type };
  const common = { accept: 'application/json', 'user-agent': 'keylease' };
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request(url, { method, headers: { ...common, ...contentType, ...headers }, agent, signal }, resolve)
      .once('error', reject)
      .end(content);
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new ResponseTooLarge();
    chunks.push(chunk);
  }
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text: Buffer.concat(chunks).toString('utf8'),
  };
}
