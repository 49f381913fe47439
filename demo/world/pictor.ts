import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSameKey } from '../../src/accounts/same-key.ts';
import { parseBlob } from '../../src/keys/blob.ts';
import { parsePublicKey } from '../../src/keys/public-key.ts';
import { lineFingerprint } from './keys.ts';

/** PictorKey is a key as the embedded account stores it. */
export interface PictorKey {
  id: number;
  name: string;
  public_key: string;
  created_at: string;
}

/** PictorInstance is a running machine as the embedded account stores it. */
export interface PictorInstance {
  id: string;
  name: string;
  status: string;
  ip: string;
  port: number;
  username: string;
  /** Ids of the keys put on it. */
  ssh_keys: number[];
}

/** Reply is what the account answers. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

const MOST_PER_PAGE = 100;

/**
 * Pictor is an account in memory, on loopback, with the API that keylease assumes of Pictor: bearer tokens, numbered
 * pages, creation times, connected machines, keys on instances, and its 401, 404, 422 and 429.
 */
export class Pictor {
  readonly keys: PictorKey[] = [];
  readonly instances: PictorInstance[] = [];
  /** Every request so far, such as "POST /ssh-keys". */
  readonly requests: string[] = [];
  /** Called before a request is handled, with its body; what it returns is answered instead. */
  interfere: (request: string, body: string) => Reply | undefined = () => undefined;
  /** How many more requests are answered before 429. */
  requestsLeft = Number.POSITIVE_INFINITY;
  /** How many more listings still show a key that was deleted. */
  lag = 0;
  /** The total that listings give, from the right one. */
  claim: (total: number) => number = (total) => total;
  /** What an instance that a request rents is reached at. */
  machine: Pick<PictorInstance, 'port'> & Partial<PictorInstance> = { port: 22 };
  /** Called after each change. */
  onChange: () => void = () => {};
  /** Called once a request has been handled, before the answer is sent. */
  beforeAnswer: (request: string) => Promise<void> | void = () => {};
  /** The only token it takes. */
  readonly token: string;
  readonly #server = createServer((request, response) => this.#serve(request, response));
  readonly #late: { key: PictorKey; listings: number }[] = [];
  #nextId = 1;

  constructor(token = 'pictor-api-token') {
    this.token = token;
  }

  /** listen starts the API on a free loopback port and returns its address. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** register adds a key as a person would on the web page; `age` is in days. */
  register(name: string, publicKey: string, age = 0): PictorKey {
    const created_at = new Date(Date.now() - age * 24 * 3600_000).toISOString();
    const key = { id: this.#nextId, name, public_key: publicKey, created_at };
    this.#nextId += 1;
    this.keys.push(key);
    this.onChange();
    return key;
  }

  /** rent puts a running instance on the account that is reached on loopback. */
  rent(instance: Pick<PictorInstance, 'id' | 'name' | 'port'> & Partial<PictorInstance>): void {
    const address = { status: 'Running', ip: '127.0.0.1', username: 'root' };
    this.instances.push({ ...address, ssh_keys: [], ...instance });
  }

  /** keysOn returns the public keys that an instance accepts. */
  keysOn(instanceId: string): string[] {
    const ids = this.instances.find(({ id }) => id === instanceId)?.ssh_keys ?? [];
    return this.keys.filter(({ id }) => ids.includes(id)).map(({ public_key }) => public_key);
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = url.pathname.replace(/^.*?\/api/, ''); // What comes before makes it another address.
    let text = '';
    for await (const chunk of request) text += chunk;
    const call = `${request.method} ${path}`;
    this.requests.push(call);
    const { status, body, headers } =
      this.interfere(call, text) ?? this.#answer(request, path, url.searchParams, text);
    await this.beforeAnswer(call);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  #answer(request: IncomingMessage, path: string, query: URLSearchParams, text: string): Reply {
    if (request.headers.authorization !== `Bearer ${this.token}`) return refusal(401, 'Unauthenticated.');
    if (this.requestsLeft <= 0)
      return { ...refusal(429, 'Too Many Attempts.'), headers: { 'retry-after': '1' } };
    this.requestsLeft -= 1;
    const [, collection, id = '', sub, subId] = path.split('/');
    const route = `${request.method} ${collection}${id && '/:id'}${sub ? `/${sub}` : ''}${subId ? '/:id' : ''}`;
    switch (route) {
      case 'GET ssh-keys':
        return this.#page(this.#listed(), query, (key) => this.#shown(key));
      case 'POST ssh-keys':
        return this.#create(text);
      case 'GET ssh-keys/:id':
        return this.#withKey(id, (key) => ({ status: 200, body: { data: this.#shown(key) } }));
      case 'DELETE ssh-keys/:id':
        return this.#withKey(id, (key) => this.#delete(key));
      case 'GET gpu-instances':
        return this.#page(this.instances, query, (instance) => instance);
      case 'POST gpu-instances':
        return this.#rent(text);
      case 'DELETE gpu-instances/:id':
        return this.#end(id);
      case 'POST gpu-instances/:id/ssh-keys':
        return this.#attach(id, text);
      case 'DELETE gpu-instances/:id/ssh-keys/:id':
        return this.#detach(id, Number(subId));
      default:
        return refusal(404, `The route ${path} could not be found.`);
    }
  }

  #listed(): PictorKey[] {
    const late = this.#late.filter(({ listings }) => listings > 0);
    for (const each of late) each.listings -= 1;
    return [...this.keys, ...late.map(({ key }) => key)];
  }

  #page<T>(all: T[], query: URLSearchParams, show: (item: T) => unknown): Reply {
    const per_page = Math.min(Number(query.get('per_page') ?? 15), MOST_PER_PAGE);
    const current_page = Math.max(Number(query.get('page') ?? 1), 1);
    const data = all.slice((current_page - 1) * per_page, current_page * per_page).map(show);
    const last_page = Math.max(Math.ceil(all.length / per_page), 1);
    const meta = { current_page, last_page, per_page, total: this.claim(all.length) };
    return { status: 200, body: { data, meta } };
  }

  #shown(key: PictorKey) {
    const machines = this.instances.filter(({ ssh_keys }) => ssh_keys.includes(key.id));
    return { ...key, machines: machines.map(({ id, name }) => ({ id, name })) };
  }

  #create(text: string): Reply {
    const { name, public_key } = parse(text);
    if (typeof name !== 'string' || !name || name.length > 64) return invalid('name', 'The name is invalid.');
    const fingerprint = validFingerprint(public_key);
    if (!fingerprint || !isWhole(String(public_key)))
      return invalid('public_key', 'The public key is not a valid SSH key.');
    const created = { fingerprint, publicKey: String(public_key) };
    const isHere = ({ public_key }: PictorKey) =>
      isSameKey({ fingerprint: validFingerprint(public_key), publicKey: public_key }, created);
    if (this.keys.some(isHere)) {
      return invalid('public_key', 'The public key has already been taken.');
    }
    return { status: 201, body: { data: this.#shown(this.register(name, String(public_key))) } };
  }

  #delete(key: PictorKey): Reply {
    this.keys.splice(this.keys.indexOf(key), 1);
    this.#late.push({ key, listings: this.lag });
    for (const instance of this.instances) {
      instance.ssh_keys = instance.ssh_keys.filter((each) => each !== key.id);
    }
    this.onChange();
    return { status: 204 };
  }

  /** An instance takes the keys that the request names, and is ready at once. */
  #rent(text: string): Reply {
    const { name, ssh_keys } = parse(text);
    const instance = { id: `gpu-${this.instances.length + 1}`, name: String(name), ...this.machine };
    this.rent({ ...instance, ssh_keys: Array.isArray(ssh_keys) ? ssh_keys.map(Number) : [] });
    this.onChange();
    return { status: 201, body: { data: this.instances.at(-1) } };
  }

  #end(instanceId: string): Reply {
    const at = this.instances.findIndex(({ id }) => id === instanceId);
    if (at < 0) return refusal(404, 'Instance not found.');
    this.instances.splice(at, 1);
    this.onChange();
    return { status: 204 };
  }

  #attach(instanceId: string, text: string): Reply {
    const instance = this.instances.find(({ id }) => id === instanceId);
    if (!instance) return refusal(404, 'Instance not found.');
    const keyId = Number(parse(text).ssh_key_id);
    return this.#withKey(String(keyId), () => {
      if (instance.ssh_keys.includes(keyId))
        return invalid('ssh_key_id', 'The key is on the instance already.');
      instance.ssh_keys.push(keyId);
      this.onChange();
      return { status: 201, body: { data: instance } };
    });
  }

  #detach(instanceId: string, keyId: number): Reply {
    const instance = this.instances.find(({ id }) => id === instanceId);
    if (!instance?.ssh_keys.includes(keyId)) return refusal(404, 'Key not found on the instance.');
    instance.ssh_keys = instance.ssh_keys.filter((each) => each !== keyId);
    this.onChange();
    return { status: 204 };
  }

  #withKey(id: string, then: (key: PictorKey) => Reply): Reply {
    const key = this.keys.find((each) => String(each.id) === id);
    return key ? then(key) : refusal(404, 'SSH key not found.');
  }
}

function refusal(status: number, message: string): Reply {
  return { status, body: { message } };
}

function invalid(field: string, message: string): Reply {
  return { status: 422, body: { message, errors: { [field]: [message] } } };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** isWhole tells whether a key has all that its type asks for: OpenSSH takes no other. */
function isWhole(publicKey: string): boolean {
  try {
    return parseBlob(parsePublicKey(publicKey).blob) !== undefined;
  } catch {
    return false;
  }
}

function validFingerprint(publicKey: unknown): string | undefined {
  try {
    return lineFingerprint(String(publicKey));
  } catch {
    return undefined;
  }
}
