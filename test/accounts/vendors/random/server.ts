import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { TOKEN } from '../../../support/account.ts';
import { fingerprintOf, type Reply } from '../server.ts';
import { listReply } from './list-reply.ts';
import { type Machine, machineEntry, referencesOf } from './machines.ts';
import type { Shape } from './shape.ts';

/** RandomKey is a key as a random vendor stores it. */
export interface RandomKey {
  id: string | number;
  name: string;
  line: string;
}

/** World is what is on a random vendor's account; machines are by list. */
export interface World {
  keys: RandomKey[];
  machines: Machine[][];
}

interface Call {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

const PROJECT = 'p 1';

/** RandomServer is a vendor of any shape, on loopback. */
export class RandomServer {
  shape!: Shape;
  world: World = { keys: [], machines: [] };
  /** Calls so far, without queries. */
  calls: string[] = [];
  /** May answer in place of the vendor, or after it: `act` is what the vendor does. Undefined cuts the connection. */
  fault: (call: string, act: () => Reply) => Reply | undefined = (_, act) => act();
  readonly #server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET', headers } = request;
    const call = { method, url, headers, body: readBody(await text(request), headers) };
    const line = `${method} ${url.pathname}`;
    this.calls.push(line);
    const reply = this.fault(line, () => this.#answer(call));
    if (!reply) return void response.destroy();
    response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body === undefined ? undefined : JSON.stringify(reply.body));
  });
  #made = 0;

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** start makes it another vendor, with an account on which nothing is. */
  start(shape: Shape): void {
    Object.assign(this, {
      shape,
      world: { keys: [], machines: [] },
      calls: [],
      fault: (_: string, act: () => Reply) => act(),
    });
    this.#made = 0;
  }

  /** register puts a key on the account. */
  register(name: string, line: string): RandomKey {
    this.#made += 1;
    const ids = {
      numbers: this.#made,
      text: `k-${this.#made}`,
      odd: `key:${this.#made}/é`,
      prefixed: `k-${this.#made}`,
    };
    const key = { id: ids[this.shape.ids], name, line };
    this.world.keys.push(key);
    return key;
  }

  #answer(call: Call): Reply {
    const { method, url } = call;
    if (method === 'POST' && url.pathname === '/token') return this.#token(call);
    if (!this.#isAuthorized(call)) return { status: 401, body: { message: 'Who are you?' } };
    const [, machines, , instance] = /^\/machines-(\d)(\/([^/]+)\/keys)?$/.exec(url.pathname) ?? [];
    if (machines !== undefined) return this.#machines(Number(machines), url, instance);
    if (method === 'POST' && url.pathname === '/removals')
      return this.#remove(String(url.searchParams.get('id') ?? (call.body.ids as unknown[])[0]));
    return this.#keys(call);
  }

  #keys({ method, url, headers, body }: Call): Reply {
    const { project, removal } = this.shape;
    const start = project === 'path' ? `/projects/${encodeURIComponent(PROJECT)}/keys` : '/keys';
    const named = { path: PROJECT, query: url.searchParams.get('project'), header: headers['x-project'] }[
      project
    ];
    const rest = url.pathname.startsWith(start) ? url.pathname.slice(start.length) : '?';
    const [id = '', action = ''] = rest.split('/').slice(1).map(decodeURIComponent);
    const call = `${method} ${rest === '' ? 'all' : 'one'}${action && ` ${action}`}`;
    switch (call) {
      case 'GET all':
        return named === PROJECT ? this.#list(url) : { status: 400, body: { message: 'No project.' } };
      case 'GET one':
        return this.#show(id);
      case 'POST all':
      case 'PUT one':
        return this.#create(method, id, body);
      case 'DELETE one':
        return removal === 'DELETE' ? this.#remove(id) : { status: 405 };
      case 'POST one remove':
        return removal === 'POST to a path' ? this.#remove(id) : { status: 405 };
      default:
        return { status: 404, body: { message: 'No such path.' } };
    }
  }

  #list(url: URL): Reply {
    const { list, shows } = this.shape;
    const entries = this.world.keys.map((key) => ({
      id: this.#shownId(key),
      entry: (id: string | number) =>
        shows === 'neither' ? nested({ [this.shape.fields.id]: id }) : this.#entry(key, id),
    }));
    return listReply(list, entries, url);
  }

  /** An id as answers show it. */
  #shownId({ id }: RandomKey): string | number {
    return this.shape.ids === 'prefixed' ? `id:${id}` : id;
  }

  #entry(key: RandomKey, id = this.#shownId(key)): Record<string, unknown> {
    const { fields, shows, names, tellsMachines } = this.shape;
    const machines = this.world.machines.flat().filter(({ keys }) => keys.includes(key.line));
    return nested({
      [fields.id]: id,
      ...(names === 'comment' ? {} : { [fields.name]: key.name }),
      ...(shows === 'fingerprint' ? { sha256: fingerprintOf(key.line) } : { [fields.key]: key.line }),
      ...(tellsMachines ? { machines: machines.map(({ id, name }) => ({ id, name })) } : {}),
    });
  }

  #show(id: string): Reply {
    const key = this.world.keys.find((each) => String(each.id) === id);
    if (!key) return this.#refuse('missing');
    const entry = this.#entry(key);
    return { status: 200, body: { shown: this.shape.list.wrapper ? { item: entry } : entry } };
  }

  #create(method: string, named: string, { label, key, in: place }: Record<string, unknown>): Reply {
    const { names, answer, fields } = this.shape;
    const line = String(key);
    const name = names === 'comment' ? line.split(' ').slice(2).join(' ') : String(label);
    const isWhole = method === this.shape.method && (method === 'POST' || named === name);
    if (!isWhole || JSON.stringify(place) !== JSON.stringify({ project: PROJECT })) return { status: 400 };
    const hasTwin = this.world.keys.some((each) => fingerprintOf(each.line) === fingerprintOf(line));
    if (hasTwin && !this.shape.takesTwins) return this.#refuse('taken');
    if (names === 'unique' && this.world.keys.some((each) => each.name === name))
      return this.#refuse('taken');
    const id = this.#shownId(this.register(name, line));
    const bodies = {
      nothing: undefined,
      'id alone': id,
      'id in an object': { made: { id } },
      key: {
        made: nested({
          [fields.id]: id,
          [fields.name]: name,
          [fields.key]: line,
          sha256: fingerprintOf(line),
        }),
      },
    };
    return { status: 201, body: bodies[answer] };
  }

  #remove(id: string): Reply {
    const index = this.world.keys.findIndex((key) => String(key.id) === id);
    if (index < 0) return this.#refuse('missing');
    this.world.keys.splice(index, 1);
    return this.shape.refusal === 'flag' ? { status: 200, body: { success: true } } : { status: 204 };
  }

  #machines(index: number, url: URL, instance: string | undefined): Reply {
    const shape = this.shape.machines[index];
    const known = this.world.keys.map((key) => ({ ...key, shownId: this.#shownId(key) }));
    const machines = this.world.machines[index] ?? [];
    if (!shape) return { status: 404 };
    if (instance === undefined) {
      const entries = machines.map((each) => ({
        id: each.id,
        entry: (id: string | number) => machineEntry(shape, { ...each, id: String(id) }, known),
      }));
      return listReply(shape.list, entries, url);
    }
    const machine = machines.find(({ id }) => id === instance);
    if (!machine || url.searchParams.get('full') !== '1') return { status: 404 };
    return { status: 200, body: { keys: referencesOf(shape, machine, known) } };
  }

  #refuse(code: 'missing' | 'taken'): Reply {
    const message = `It is ${code}.`;
    if (this.shape.refusal === 'status') return { status: code === 'missing' ? 404 : 409, body: { message } };
    return { status: this.shape.refusal === 'flag' ? 200 : 400, body: { success: false, code, message } };
  }

  #isAuthorized({ headers }: Call): boolean {
    const { authorization = '' } = headers;
    switch (this.shape.auth) {
      case 'bearer':
        return authorization === `Bearer ${TOKEN}`;
      case 'api-key':
        return headers['x-api-key'] === TOKEN;
      case 'crusoe':
        return authorization.startsWith(`Bearer 1.0:${PROJECT}:`);
      case 'exoscale':
        return authorization.startsWith(`EXO2-HMAC-SHA256 credential=${PROJECT},`);
      default:
        return authorization === 'Bearer ACCESS-TOKEN-1';
    }
  }

  #token({ headers, body }: Call): Reply {
    const basic = `Basic ${Buffer.from(`${encodeURIComponent(PROJECT).replace('%20', '+')}:${TOKEN}`).toString('base64')}`;
    const isBasic = headers.authorization === basic;
    const isKnown =
      this.shape.auth === 'basic' ? isBasic : body.client_id === PROJECT && body.client_secret === TOKEN;
    if (!isKnown) return { status: 401 };
    return { status: 200, body: { access_token: 'ACCESS-TOKEN-1', expires_in: 3600 } };
  }
}

function readBody(sent: string, headers: IncomingHttpHeaders): Record<string, unknown> {
  if (!sent) return {};
  const isForm = headers['content-type']?.includes('form');
  return isForm ? Object.fromEntries(new URLSearchParams(sent)) : JSON.parse(sent);
}

/** nested is an object whose names with dots are paths. */
function nested(flat: Record<string, unknown>): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const [first = '', second] = path.split('.');
    if (second === undefined) whole[first] = value;
    else whole[first] = { ...(whole[first] as object | undefined), [second]: value };
  }
  return whole;
}
