import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Account } from '../../../src/accounts/account.ts';
import { openAccount } from '../../../src/accounts/open.ts';
import { providers } from '../../../src/accounts/providers.ts';
import { sha256 } from '../../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../../src/keys/public-key.ts';
import { QUICK, TOKEN } from '../../support/account.ts';

/** TOKEN is the API token of every vendor's account. */
export { TOKEN };

/** NAME is that of the key that is registered in tests. */
export const NAME = 'keylease-train-1-2-3-4-c0123456789';

/** VendorKey is a key as a vendor stores it. */
export interface VendorKey {
  /** From 1, in the order of registration. */
  number: number;
  id: string | number;
  name: string;
  line: string;
}

/** Reply is what a vendor answers; a body that is text is sent as it is. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Place says where a page lies in a list. */
interface Place {
  number: number;
  last: number;
  total: number;
  /** What the next page is called; undefined on the last one. */
  next: number | undefined;
  /** The address of the list, without a query. */
  address: string;
}

/** Paging is how a vendor takes its list apart, and the most it puts on one page. */
type Paging =
  | { style: 'none' }
  | { style: 'numbers' | 'cursor' | 'offset' | 'marker'; param: string; sizeParam: string; most: number }
  | { style: 'address'; param: string; most: number };

/** Vendor is how one vendor's API behaves: its paths, envelopes and codes, literally. */
export interface Vendor {
  provider: string;
  /** Path of a profile that is not built in. */
  profile?: string;
  /** What its address ends in, such as /v1. */
  base: string;
  /** Environment variables that say what the account is. */
  env?: Record<string, string>;
  /** Path of its token request, for a vendor that gives tokens on a host of its own. */
  tokenPath?: string;
  authorized(headers: IncomingHttpHeaders, request: Pick<IncomingMessage, 'method' | 'url'>): boolean;
  list: string;
  create: string;
  /** Ends in the id, or has `*` in its place, which may be in the query. */
  remove: string;
  /** Likewise; by default, GET at the path of the removal. */
  read?: string;
  paging: Paging;
  newId(number: number, name: string, line: string): string | number;
  /** An entry of the list. */
  entry(key: VendorKey): unknown;
  envelope(entries: unknown[], place: Place): unknown;
  /** What a registration must hold; undefined is refused. */
  wanted(
    body: Record<string, unknown>,
    headers: IncomingHttpHeaders,
  ): { name: string; line: string } | undefined;
  created(key: VendorKey): Reply;
  /** The answer to GET for one key; left out if the vendor documents none. */
  shown?(entry: unknown, key: VendorKey): unknown;
  removed: Reply;
  missing: Reply;
  /** Left out if an account may have a key twice, under two names. */
  duplicate?: Reply;
  /** The answer to a name that another key has, if names are unique. */
  nameTaken?: Reply;
  invalid: Reply;
  unauthorized: Reply;
  linkHeader?: boolean;
  /** Lists fingerprints, and not the keys themselves. */
  hidesKeys?: true;
  /** Anything else that it answers, such as to a request for a token. */
  other?(call: string, body: Record<string, unknown>, query: URLSearchParams): Reply | undefined;
}

/** VendorServer is a vendor on loopback, in memory. */
export class VendorServer {
  readonly keys: VendorKey[] = [];
  /** Called after each page of the list was made, with its number; what it changes, the next page shows. */
  afterPage: (number: number) => void = () => {};
  /** Whether each page of the list is the first one and tells of the next. */
  isStuck = false;
  readonly vendor: Vendor;
  readonly #server = createServer((request, response) => this.#serve(request, response));
  #registered = 0;

  constructor(vendor: Vendor) {
    this.vendor = vendor;
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this.address;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.vendor.base}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  register(name: string, line: string): VendorKey {
    this.#registered += 1;
    const id = this.vendor.newId(this.#registered, name, line);
    const key = { number: this.#registered, id, name, line };
    this.keys.push(key);
    return key;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body, headers } = this.#answer(request, await text(request));
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  }

  #answer(request: IncomingMessage, sent: string): Reply {
    const { vendor } = this;
    const { method, url: target = '/', headers } = request;
    const url = new URL(target, `http://${headers.host}`);
    if (!url.pathname.startsWith(vendor.base)) return { status: 404 };
    const call = `${method} ${url.pathname.slice(vendor.base.length)}`;
    const body = parseBody(sent, headers);
    const other = vendor.other?.(call, body, url.searchParams);
    if (other) return other;
    if (!vendor.authorized(headers, request)) return vendor.unauthorized;
    if (call === vendor.list) return this.#list(url);
    if (call === vendor.create) return this.#create(body, headers);
    const { remove, read = remove.replace('DELETE', 'GET') } = vendor;
    const shown = vendor.shown && idIn(read, call, url.search);
    if (shown !== undefined) return this.#show(shown);
    const removed = idIn(remove, call, url.search);
    return removed === undefined ? { status: 404 } : this.#remove(removed);
  }

  #list({ searchParams: query, origin, pathname }: URL): Reply {
    const { paging, entry, envelope, linkHeader } = this.vendor;
    const { keys } = this;
    const address = origin + pathname;
    if (paging.style === 'none') {
      const place = { number: 1, last: 1, total: keys.length, next: undefined, address };
      const reply = { status: 200, body: envelope(keys.map(entry), place) };
      this.afterPage(1);
      return reply;
    }
    const size =
      paging.style === 'address' ? paging.most : Math.min(Number(query.get(paging.sizeParam)), paging.most);
    const asked = this.#startOf(paging.style, query.get(paging.param) ?? '', size);
    const start = this.isStuck ? 0 : asked;
    const shown = keys.slice(start, start + size);
    const more = this.isStuck || start + size < keys.length;
    const place = {
      number: Math.ceil(asked / size) + 1,
      last: this.isStuck ? 1000 : Math.max(Math.ceil(keys.length / size), 1),
      total: this.isStuck ? 1000 * size : keys.length,
      next: more ? shown.at(-1)?.number : undefined,
      address,
    };
    const link =
      more && linkHeader
        ? { link: `<https://example.com/?page=${place.number + 1}>; rel="next", <https://x/>; rel="last"` }
        : {};
    const reply = { status: 200, body: envelope(shown.map(entry), place), headers: link };
    this.afterPage(place.number);
    return reply;
  }

  /** startOf is where a page begins; a cursor is the number of the last key before it, a marker its id. */
  #startOf(style: Exclude<Paging['style'], 'none'>, asked: string, size: number): number {
    if (style === 'marker') return this.keys.findIndex(({ id }) => id === asked) + 1;
    const given = Number(asked);
    if (style === 'numbers') return (given - 1) * size;
    if (style === 'offset') return given;
    const before = this.keys.findIndex(({ number }) => number === given);
    const after = this.keys.findIndex(({ number }) => number > given);
    return given === 0 ? 0 : before >= 0 ? before + 1 : after;
  }

  #create(body: Record<string, unknown>, headers: IncomingHttpHeaders): Reply {
    const { vendor } = this;
    const wanted = vendor.wanted(body, headers);
    if (!wanted) return vendor.invalid;
    const fingerprint = fingerprintOf(wanted.line);
    const isThere = this.keys.some(({ line }) => fingerprintOf(line) === fingerprint);
    if (isThere && vendor.duplicate) return vendor.duplicate;
    const isNamesake = this.keys.some(({ name }) => name === wanted.name);
    if (isNamesake && vendor.nameTaken) return vendor.nameTaken;
    return vendor.created(this.register(wanted.name, wanted.line));
  }

  #show(id: string): Reply {
    const { entry, shown, missing } = this.vendor;
    const key = this.keys.find((each) => String(each.id) === id);
    return key && shown ? { status: 200, body: shown(entry(key), key) } : missing;
  }

  #remove(id: string): Reply {
    const index = this.keys.findIndex((key) => String(key.id) === id);
    if (index < 0) return this.vendor.missing;
    this.keys.splice(index, 1);
    return this.vendor.removed;
  }
}

/** openVendor opens an account of a vendor at `apiUrl`; `tokenHost` gives tokens, where that is another host in its profile. */
export function openVendor(
  { provider, profile, tokenPath, env = {} }: Vendor,
  { apiUrl, tokenHost, apiToken = TOKEN }: { apiUrl: string; tokenHost: string; apiToken?: string },
): Promise<Account> {
  const options = { provider, profile, apiUrl, apiToken, env, http: { ...QUICK, limits: {} } };
  const builtIn = providers.find(({ id }) => id === provider);
  if (tokenPath === undefined || !builtIn || 'open' in builtIn) return openAccount(options);
  const auth = { ...builtIn.auth, tokenPath: new URL(tokenPath, tokenHost).href };
  return openAccount({ ...options, profile: JSON.stringify({ ...builtIn, auth }) });
}

/** fingerprintOf is the SHA256 fingerprint of a public key line. */
export function fingerprintOf(line: string): string {
  return sha256(parsePublicKey(line).blob);
}

function parseBody(
  sent: string,
  { 'content-type': type = '' }: IncomingHttpHeaders,
): Record<string, unknown> {
  if (type.startsWith('application/x-www-form-urlencoded'))
    return Object.fromEntries(new URLSearchParams(sent));
  return sent ? JSON.parse(sent) : {};
}

/** idIn is the id that a call names where the pattern has `*`, or at its end; undefined for another call. */
function idIn(pattern: string, call: string, search: string): string | undefined {
  const [before = '', after = ''] = pattern.split('*');
  const line = pattern.includes('?') ? call + search : call;
  const fits = line.startsWith(before) && line.endsWith(after) && line.length > before.length + after.length;
  return fits ? decodeURIComponent(line.slice(before.length, line.length - after.length)) : undefined;
}
