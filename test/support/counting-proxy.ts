import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** CountingProxy leads connections to a port of loopback, and counts those that got through to it. */
export class CountingProxy {
  count = 0;
  readonly #server: Server;
  readonly #to: number;
  readonly #sockets = new Set<Socket>();

  private constructor(to: number) {
    this.#to = to;
    this.#server = createServer((client) => {
      const upstream = connect(to, '127.0.0.1', () => {
        this.count += 1;
        client.pipe(upstream).pipe(client);
      });
      for (const socket of [client, upstream]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
        socket.once('close', () => {
          client.destroy();
          upstream.destroy();
        });
      }
    });
  }

  static async start(to: number): Promise<CountingProxy> {
    const proxy = new CountingProxy(to);
    proxy.#server.listen(0, '127.0.0.1');
    await once(proxy.#server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** isReachable waits until something listens on the port that it leads to, which counts as no connection. */
  async isReachable(): Promise<void> {
    while (!(await answers(this.#to))) await sleep(20);
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy();
    this.#server.close();
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('connect', () => socket.destroy());
    socket.once('error', () => resolve(false));
  });
}
