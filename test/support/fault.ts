import type { IncomingHttpHeaders, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** Seen is a request as it arrived. */
export interface Seen {
  /** Method and path without the API's own prefix, such as `GET /ssh-keys?page=1`. */
  line: string;
  /** The path as it arrived, with prefix and query. */
  target: string;
  headers: IncomingHttpHeaders;
  body: string;
  /** When it arrived, in milliseconds of performance.now(). */
  at: number;
}

/** Reply is an answer from the upstream. */
export interface Reply {
  status: number;
  headers: OutgoingHttpHeaders;
  body: string;
}

/** Fault decides what happens to one request. */
export type Fault = (exchange: {
  seen: Seen;
  response: ServerResponse;
  /** forward sends the request on; once it returns the answer, the upstream has acted. */
  forward(): Promise<Reply>;
}) => void | Promise<void>;

/** Body is the JSON of an answer, of whatever shape the test expects. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of any shape.
export type Body = any;

/** pass is no fault: the request is forwarded, and the answer passed on. */
export const pass: Fault = async ({ response, forward }) => send(response, await forward());

/** answer answers in place of the upstream; a body other than text is sent as JSON. */
export function answer(status: number, body: unknown = '', headers: OutgoingHttpHeaders = {}): Fault {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const common = { 'content-type': 'application/json' };
  return ({ response }) => send(response, { status, headers: { ...common, ...headers }, body: text });
}

/** html answers with a web page, as a gateway or a wrong address does. */
export function html(status = 200): Fault {
  return answer(status, '<!doctype html><title>Welcome</title>', { 'content-type': 'text/html' });
}

/** redirect redirects the client. */
export function redirect(location: string, status = 307): Fault {
  return answer(status, '', { location });
}

/** alter passes on the upstream's JSON with changes. */
export function alter(change: (body: Body) => unknown): Fault {
  return async ({ response, forward }) => {
    const reply = await forward();
    send(response, { ...reply, body: JSON.stringify(change(JSON.parse(reply.body))) });
  };
}

/** slow forwards a request after a delay, in milliseconds. */
export function slow(milliseconds: number): Fault {
  return async (exchange) => {
    await sleep(milliseconds, undefined, { ref: false });
    await pass(exchange);
  };
}

/** cut closes the connection before the request reaches the upstream. */
export const cut: Fault = ({ response }) => void response.destroy();

/** cutBody closes the connection in the middle of the upstream's answer. */
export const cutBody: Fault = async ({ response, forward }) => {
  const { status, headers, body } = await forward();
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

/** loseAnswer closes the connection after the upstream has acted. */
export const loseAnswer: Fault = async ({ response, forward }) => {
  await forward();
  response.destroy();
};

/** silence never answers or forwards; the connection stays open until the server is closed. */
export const silence: Fault = () => {};

/** silenceAfter forwards, but never answers. */
export const silenceAfter: Fault = async ({ forward }) => void (await forward());

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers).end(body);
}
