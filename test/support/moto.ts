import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { ACCESS_KEYS, ISOLATED } from './aws-environment.ts';
import { freePort } from './free-port.ts';

/** Moto is the AWS emulator of the moto project, on loopback; use it under `needs('moto_server')`. */
export class Moto {
  readonly url: string;
  readonly #server: ChildProcess;

  private constructor(url: string, server: ChildProcess) {
    this.url = url;
    this.#server = server;
  }

  /** start starts the server and waits until it answers. */
  static async start(): Promise<Moto> {
    const port = await freePort();
    const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    const url = `http://127.0.0.1:${port}`;
    const ready = () => fetch(`${url}/moto-api/data.json`).catch(() => undefined);
    while (server.exitCode === null && !(await ready())?.ok) await sleep(50);
    return new Moto(url, server);
  }

  /** Environment of a process that may do anything. */
  get env(): NodeJS.ProcessEnv {
    return {
      AWS_ENDPOINT_URL: this.url,
      ...ISOLATED,
      ...ACCESS_KEYS,
      AWS_REGION: 'us-east-1',
    };
  }

  async close(): Promise<void> {
    this.#server.kill();
    await once(this.#server, 'exit');
  }
}
