import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { type Fault, pass, type Reply, type Seen } from './fault.ts';

/** Pattern selects requests: by `POST /ssh-keys`, whatever the query, or by a regular expression for the whole line. */
export type Pattern = string | RegExp;

type Moment = 'arrived' | 'forwarded';

/** FaultServer is a proxy on loopback in front of an API that injects faults. */
export class FaultServer {
  /** Every request so far. */
  readonly seen: Seen[] = [];
  #upstream = new URL('http://127.0.0.1');
  readonly #rules: { pattern: Pattern; fault: Fault; once: boolean }[] = [];
  readonly #waiting: { moment: Moment; pattern: Pattern; resolve(seen: Seen): void }[] = [];
  readonly #server = http.createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy());
  });

  /** listen starts it in front of an API's base URL, and returns the base URL to use instead. */
  async listen(upstream: string): Promise<string> {
    this.#upstream = new URL(upstream);
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.url;
  }

  /** url is the base URL to use in place of the upstream's. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`;
  }

  /** lines are the requests so far, without queries, such as `POST /ssh-keys`. */
  get lines(): string[] {
    return this.seen.map(({ line }) => bare(line));
  }

  /** next injects faults into the next matching requests, one each, in this order. */
  next(pattern: Pattern, ...faults: Fault[]): void {
    this.#rules.push(...faults.map((fault) => ({ pattern, fault, once: true })));
  }

  /** always injects a fault into every matching request for which no `next` is left. */
  always(pattern: Pattern, fault: Fault): void {
    this.#rules.push({ pattern, fault, once: false });
  }

  /** clear removes all faults. */
  clear(): void {
    this.#rules.length = 0;
  }

  /** arrived awaits the next matching request, before it is handled. */
  arrived(pattern: Pattern): Promise<Seen> {
    return new Promise((resolve) => this.#waiting.push({ moment: 'arrived', pattern, resolve }));
  }

  /** forwarded awaits the next matching request once the upstream has acted, before the answer is passed on. */
  forwarded(pattern: Pattern): Promise<Seen> {
    return new Promise((resolve) => this.#waiting.push({ moment: 'forwarded', pattern, resolve }));
  }

  /** close closes the server and every connection, even those still waiting. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #prefix(): string {
    return this.#upstream.pathname.replace(/\/$/, '');
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { method, url: target = '/', headers } = request;
    const body = await text(request);
    const path = target.startsWith(this.#prefix) ? target.slice(this.#prefix.length) : target;
    const seen = { line: `${method} ${path}`, target, headers, body, at: performance.now() };
    this.seen.push(seen);
    const fault = this.#take(seen.line);
    await this.#tell('arrived', seen);
    const forward = async () => {
      const reply = await exchange(this.#upstream, seen);
      await this.#tell('forwarded', seen);
      return reply;
    };
    await fault({ seen, response, forward });
  }

  #take(line: string): Fault {
    const fits = this.#rules.filter(({ pattern }) => matches(pattern, line));
    const rule = fits.find(({ once }) => once) ?? fits[0];
    if (rule?.once) this.#rules.splice(this.#rules.indexOf(rule), 1);
    return rule?.fault ?? pass;
  }

  async #tell(moment: Moment, seen: Seen): Promise<void> {
    for (const waiting of this.#waiting.filter((each) => each.moment === moment)) {
      if (!matches(waiting.pattern, seen.line)) continue;
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.resolve(seen);
    }
    await setImmediate(); // Whoever waited goes first, and may kill the sender.
  }
}

function bare(line: string): string {
  return line.replace(/\?.*$/s, '');
}

function matches(pattern: Pattern, line: string): boolean {
  return typeof pattern === 'string' ? pattern === bare(line) : pattern.test(line);
}

function exchange({ hostname, port }: URL, { line, target, headers, body }: Seen): Promise<Reply> {
  const method = line.slice(0, line.indexOf(' '));
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, method, path: target, headers, agent: false });
    request.once('error', reject).once('response', (response) => {
      const { 'transfer-encoding': _, 'content-length': __, connection: ___, ...kept } = response.headers;
      const reply = { status: response.statusCode ?? 502, headers: kept };
      text(response).then((body) => resolve({ ...reply, body }), reject);
    });
    request.end(body);
  });
}
