import http, { type IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import { StringDecoder } from 'node:string_decoder';
import { isLoopback } from './address.ts';
import { proxyAgent } from './proxy.ts';

/** HttpRequest is one HTTP request. */
export interface HttpRequest {
  method: string;
  headers: Record<string, string>;
  /** Sent as a form if it is URLSearchParams, and otherwise as JSON. */
  body?: unknown;
  signal: AbortSignal;
  /** Takes an answer 200 as it is, of at most so many bytes. */
  download?: { most: number } | undefined;
}

/** HttpResponse is a whole HTTP response. */
export interface HttpResponse {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
  /** What was downloaded; the text is empty then. */
  bytes?: Buffer | undefined;
}

const MAX_BYTES = 16 * 1024 * 1024;

/** ResponseTooLarge is thrown for an answer that is too large to be read. */
export class ResponseTooLarge extends Error {
  override name = 'ResponseTooLarge';

  /** `most` is in bytes. */
  constructor(most: number) {
    super(`the answer is larger than ${most / 1024 / 1024} MiB`);
  }
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
  { method, headers, body, signal, download }: HttpRequest,
): Promise<HttpResponse> {
  const isSecure = url.protocol === 'https:';
  const { request } = isSecure ? https : http;
  const agent = isLoopback(url) ? undefined : await proxyAgent(isSecure ? 'https:' : 'http:');
  const content = bodyText(body);
  const type = body instanceof URLSearchParams ? 'application/x-www-form-urlencoded' : 'application/json';
  const contentType = content === undefined ? {} : { 'content-type': type };
  const common = { accept: download ? '*/*' : 'application/json', 'user-agent': 'keylease' };
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => {
    request(url, { method, headers: { ...common, ...contentType, ...headers }, agent, signal }, resolve)
      .once('error', reject)
      .end(content);
  });
  const { statusCode: status = 0, headers: answered } = response;
  const isDownload = download !== undefined && status === 200;
  const most = isDownload ? download.most : MAX_BYTES;
  const chunks: Buffer[] = [];
  // Texts are decoded as they come: they are garbage sooner than bytes outside of the heap.
  const decoder = new StringDecoder('utf8');
  let text = '';
  let size = 0;
  for await (const chunk of response) {
    size += chunk.length;
    if (size > most) throw new ResponseTooLarge(most);
    if (isDownload) chunks.push(chunk);
    else text += decoder.write(chunk);
  }
  return isDownload
    ? { status, headers: answered, text: '', bytes: Buffer.concat(chunks) }
    : { status, headers: answered, text: text + decoder.end() };
}
