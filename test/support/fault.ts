import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Seen is a request as it came in. */
export interface Seen {
  /** Method and path without the API's own prefix, such as `GET /ssh-keys?page=1`. */
  line: string;
  /** The path as it came, with prefix and query. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** When it came, in milliseconds of performance.now(). */
  at: number;
}

/** Reply is an answer of the upstream. */
export interface Reply {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

/** Fault decides what becomes of one request. */
export type Fault = (exchange: {
  seen: Seen;
  response: ServerResponse;
  /** forward sends the request on; once it returns the answer, the upstream has acted. */
  forward(): Promise<Reply>;
}) => void | Promise<void>;

/** Body is the JSON of an answer; a test says what it holds. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape.
export type Body = any;

/** pass is no fault: the request is forwarded, and the answer passed on. */
export const pass: Fault = async ({ response, forward }) => send(response, await forward());

/** answer answers in place of the upstream; a body that is not text goes as JSON. */
export function answer(status: number, body: unknown = '', headers: OutgoingHttpHeaders = {}): Fault {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const common = { 'content-type': 'application/json' };
  return ({ response }) => send(response, { status, headers: { ...common, ...headers }, body: text });
}

/** html answers with a web page, as a gateway or a wrong address does. */
export function html(status = 200): Fault {
  return answer(status, '<!doctype html><title>Welcome</title>', { 'content-type': 'text/html' });
}

/** redirect sends the client elsewhere. */
export function redirect(location: string, status = 307): Fault {
  return answer(status, '', { location });
}

/** alter passes the upstream's JSON on with changes. */
export function alter(change: (body: Body) => unknown): Fault {
  return async ({ response, forward }) => {
    const reply = await forward();
    send(response, { ...reply, body: JSON.stringify(change(JSON.parse(reply.body))) });
  };
}

/** slow forwards after so many milliseconds. */
export function slow(milliseconds: number): Fault {
  return async (exchange) => {
    await sleep(milliseconds, undefined, { ref: false });
    await pass(exchange);
  };
}

/** cut ends the connection before the upstream hears of the request. */
export const cut: Fault = ({ response }) => void response.destroy();

/** cutBody ends the connection in the middle of the upstream's answer. */
export const cutBody: Fault = async ({ response, forward }) => {
  const { status, headers, body } = await forward();
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

/** loseAnswer ends the connection after the upstream has acted. */
export const loseAnswer: Fault = async ({ response, forward }) => {
  await forward();
  response.destroy();
};

/** silence never answers, nor does the upstream hear of it; the connection lasts until the server is closed. */
export const silence: Fault = () => {};

/** silenceAfter never answers, though the upstream has acted. */
export const silenceAfter: Fault = async ({ forward }) => void (await forward());

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}
