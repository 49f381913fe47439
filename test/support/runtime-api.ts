import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Outcome is what a function returned, or the error it failed with. */
export type Outcome = { answer: unknown } | { error: { errorType: string; errorMessage: string } };

interface Invocation {
  id: string;
  event: unknown;
  /** How long the function may run, in milliseconds. */
  time: number;
  done: (outcome: Outcome) => void;
}

const PREFIX = '/2018-06-01/runtime/invocation/';

/** RuntimeApi is the API between AWS Lambda and a runtime, on loopback (AWS Lambda developer guide, "Using the Lambda runtime API"). */
export class RuntimeApi {
  readonly #queue: Invocation[] = [];
  readonly #running = new Map<string, Invocation>();
  readonly #server = createServer((request, response) => this.#serve(request, response));
  #idle: ((invocation: Invocation) => void) | undefined;

  /** listen starts it and returns the value of AWS_LAMBDA_RUNTIME_API. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** invoke sends an event and resolves with its outcome. */
  invoke(event: unknown, { id, time }: Pick<Invocation, 'id' | 'time'>): Promise<Outcome> {
    return new Promise((done) => {
      const invocation = { id, event, time, done };
      if (this.#idle) this.#idle(invocation);
      else this.#queue.push(invocation);
      this.#idle = undefined;
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [id = '', kind] = (request.url ?? '').slice(PREFIX.length).split('/');
    if (id === 'next') {
      const queued = this.#queue.shift();
      const invocation = queued ?? (await new Promise<Invocation>((resolve) => (this.#idle = resolve)));
      this.#running.set(invocation.id, invocation);
      response.setHeader('Lambda-Runtime-Aws-Request-Id', invocation.id);
      response.setHeader('Lambda-Runtime-Deadline-Ms', Date.now() + invocation.time);
      return void response.end(JSON.stringify(invocation.event));
    }
    const body = JSON.parse(await text(request));
    this.#running.get(id)?.done(kind === 'error' ? { error: body } : { answer: body });
    this.#running.delete(id);
    response.writeHead(202).end();
  }
}
