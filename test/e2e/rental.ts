import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Sshd, startSshd } from './sshd.ts';

/** Body is what requests of all these clouds hold, as far as it counts here. */
interface Body {
  name?: string;
  public_key?: string;
  ssh_key?: string;
  ssh_key_names?: string[];
  ssh_keys?: number[];
  user_data?: string;
  onstart?: string;
  env?: Record<string, string>;
}

/** Rented is a machine as a request describes it: it boots a real sshd with what the request gives it. */
interface Rented {
  /** cloud-config or a script; both hold the host key and the authorized key in full. */
  userData?: string | undefined;
  keys?: string[];
}

class NotFound extends Error {}

/**
 * Rental answers for the GPU clouds of the recipes, each below its host name, as their documentation says. It lists keys
 * and instances in memory; what is rented is an sshd on loopback.
 */
export class Rental {
  readonly machines = new Map<string, Sshd>();
  /** A folder of programs that are on every machine. */
  readonly programs: string;
  /** Bodies of the requests that rent. */
  readonly requests: { url: string; body: Body }[] = [];
  readonly keys: { id: number; name: string; public_key: string }[] = [];
  readonly #ended = new Set<string>();
  readonly #server = createServer((request, response) => {
    this.#answer(request).then(
      (body) => {
        // As their documentation says: 201 and 204 where keys of DigitalOcean come and go.
        const isKey = request.url?.startsWith('/api.digitalocean.com/v2/account/keys');
        const status = { POST: 201, DELETE: 204 }[isKey ? String(request.method) : ''] ?? 200;
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(status === 204 ? undefined : JSON.stringify(body));
      },
      (error) =>
        response
          .writeHead(error instanceof NotFound ? 404 : 500)
          .end(JSON.stringify({ id: 'not_found', message: String(error) })),
    );
  });

  constructor(programs: string) {
    this.programs = programs;
  }

  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** address is where a cloud is answered for, given its own address. */
  address(url: string): string {
    return url.replace('https://', `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`);
  }

  /** makeClients makes a folder with a `curl` that asks this server, and an `aws` that rents here; for the PATH of a job. */
  makeClients(folder: string): string {
    const path = join(folder, 'clients');
    mkdirSync(path);
    const base = this.address('https://');
    const curl = `#!/bin/bash\nexec /usr/bin/curl "\${@//https:\\/\\//${base.replaceAll('/', '\\/')}}"\n`;
    const aws = [
      '#!/bin/bash -e',
      'case "$2" in',
      `  run-instances) for word; do case "$word" in file://*) file=\${word#file://};; esac; done; curl -sSf --data-binary "@$file" ${base}ec2/run ;;`,
      '  wait | terminate-instances) ;;',
      '  describe-instances) echo 127.0.0.1 ;;',
      'esac',
    ].join('\n');
    writeFileSync(join(path, 'curl'), curl, { mode: 0o755 });
    writeFileSync(join(path, 'aws'), aws, { mode: 0o755 });
    return path;
  }

  /** last is the machine that was rented last. */
  get last(): Sshd | undefined {
    return [...this.machines.values()].at(-1);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    for (const machine of this.machines.values()) await machine.close();
  }

  async #answer(request: IncomingMessage): Promise<unknown> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const url = `${request.method} ${request.url}`;
    const route = url
      .replace(/\?.*/, '')
      .replace(/\/\d+\/?$/, '/:id')
      .replace(/\/\d+\//, '/:id/');
    const body = text.startsWith('{') ? JSON.parse(text) : {};
    const handler = this.#routes[route];
    if (!handler) throw new Error(`no answer to ${url}`);
    return handler(body, { text, url });
  }

  readonly #routes: Record<string, (body: Body, raw: { text: string; url: string }) => unknown> = {
    'GET /cloud.lambda.ai/api/v1/ssh-keys': () => ({ data: this.keys }),
    'POST /cloud.lambda.ai/api/v1/ssh-keys': (key) => ({ data: this.#register(key) }),
    'DELETE /cloud.lambda.ai/api/v1/ssh-keys/:id': (_, { url }) => ({ data: this.#remove(url) }),
    'POST /cloud.lambda.ai/api/v1/instance-operations/launch': async (body, { url }) => {
      const id = await this.#rent(url, body, {
        userData: body.user_data,
        keys: this.#named(body.ssh_key_names),
      });
      return { data: { instance_ids: [id] } };
    },
    'GET /cloud.lambda.ai/api/v1/instances': () => ({
      data: [...this.machines].map(([id]) => ({
        id,
        name: 'train',
        status: 'active',
        ip: '127.0.0.1',
        ssh_key_names: this.keys.map(({ name }) => name),
      })),
    }),
    'POST /cloud.lambda.ai/api/v1/instance-operations/terminate': () => ({}),
    'GET /api.digitalocean.com/v2/account/keys': () => ({
      ssh_keys: this.keys,
      links: {},
      meta: { total: this.keys.length },
    }),
    'GET /api.digitalocean.com/v2/account/keys/:id': (_, { url }) => ({ ssh_key: this.#find(url) }),
    'POST /api.digitalocean.com/v2/account/keys': (key) => ({ ssh_key: this.#register(key) }),
    'DELETE /api.digitalocean.com/v2/account/keys/:id': (_, { url }) => this.#remove(url),
    'POST /api.digitalocean.com/v2/droplets': async (body, { url }) => {
      const keys = this.keys.filter(({ id }) => body.ssh_keys?.includes(id));
      const id = await this.#rent(url, body, {
        userData: body.user_data,
        keys: keys.map((key) => key.public_key),
      });
      return { droplet: { id: Number(id) } };
    },
    'GET /api.digitalocean.com/v2/droplets/:id': () => ({
      droplet: {
        networks: {
          v4: [
            { type: 'private', ip_address: '10.0.0.2' },
            { type: 'public', ip_address: '127.0.0.1' },
          ],
        },
      },
    }),
    'DELETE /api.digitalocean.com/v2/droplets/:id': () => ({}),
    'GET /console.vast.ai/api/v0/ssh': () => this.keys.map(({ id, public_key }) => ({ id, key: public_key })),
    'POST /console.vast.ai/api/v0/ssh': ({ ssh_key }) => ({
      success: true,
      key: this.#register({ public_key: ssh_key ?? '' }),
    }),
    'DELETE /console.vast.ai/api/v0/ssh/:id': (_, { url }) => this.#remove(url),
    'PUT /console.vast.ai/api/v0/asks/:id': async (body, { url }) => {
      const id = await this.#rent(url, body, {
        userData: body.onstart,
        keys: this.keys.map((key) => key.public_key),
      });
      return { success: true, new_contract: Number(id) };
    },
    'GET /console.vast.ai/api/v1/instances': () => ({
      instances: this.#running().map(([id, { port }]) => ({
        id: Number(id),
        label: 'train',
        actual_status: 'running',
        ssh_host: '127.0.0.1',
        ssh_port: port,
      })),
    }),
    'GET /console.vast.ai/api/v0/instances/:id/ssh': () => ({
      ssh_keys: JSON.stringify(this.keys.map(({ id, public_key }) => ({ id, public_key }))),
    }),
    'DELETE /console.vast.ai/api/v0/instances/:id': (_, { url }) => {
      this.#ended.add(idIn(url));
      return { success: true };
    },
    'POST /api.runpod.io/v2/pods': async (body, { url }) => {
      return {
        id: await this.#rent(url, body, { keys: [body.env?.PUBLIC_KEY ?? ''] }),
      };
    },
    'GET /api.runpod.io/v2/pods/:id': (_, { url }) => ({
      ssh: { direct: { host: '127.0.0.1', port: this.machines.get(idIn(url))?.port } },
    }),
    'DELETE /api.runpod.io/v2/pods/:id': () => ({}),
    'POST /ec2/run': (body, { url, text }) => this.#rent(url, body, { userData: text }),
  };

  async #rent(url: string, body: Body, { userData = '', keys = [] }: Rented): Promise<string> {
    this.requests.push({ url, body });
    const pem = /-----BEGIN OPENSSH PRIVATE KEY-----[^-]+-----END OPENSSH PRIVATE KEY-----/.exec(
      userData,
    )?.[0];
    const machine = await startSshd({
      programs: this.programs,
      privateHostKey: pem ? `${pem.replaceAll(/^ +/gm, '')}\n` : '',
    });
    machine.authorize([...keys, ...authorizedIn(userData)]);
    const id = String(1000 + this.machines.size);
    this.machines.set(id, machine);
    return id;
  }

  #running(): [string, Sshd][] {
    return [...this.machines].filter(([id]) => !this.#ended.has(id));
  }

  #register({ name = '', public_key = '' }: Body) {
    const key = { id: this.keys.length + 7, name, public_key };
    this.keys.push(key);
    return key;
  }

  #named(names: string[] = []): string[] {
    return this.keys.filter(({ name }) => names.includes(name)).map(({ public_key }) => public_key);
  }

  #find(url: string) {
    const key = this.keys.find(({ id }) => String(id) === idIn(url));
    if (!key) throw new NotFound('no such key');
    return key;
  }

  #remove(url: string): Record<string, never> {
    this.keys.splice(this.keys.indexOf(this.#find(url)), 1);
    return {};
  }
}

/** authorizedIn reads the authorized keys of a cloud-config; those of a script are not known before it runs. */
function authorizedIn(userData: string): string[] {
  if (!userData.startsWith('#cloud-config')) return [];
  const { ssh_authorized_keys: keys = [], users = [] } = parse(userData);
  return [
    ...keys,
    ...users.flatMap((user: { ssh_authorized_keys?: string[] }) => user.ssh_authorized_keys ?? []),
  ];
}

function idIn(url: string): string {
  return /\/(\d+)\/?(?:\?.*)?$/.exec(url)?.[1] ?? '';
}

/** LOGIN is who can log in to what is rented here. */
export const LOGIN = userInfo().username;
