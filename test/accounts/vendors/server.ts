import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { sha256 } from '../../../src/keys/fingerprint.ts';
import { parsePublicKey } from '../../../src/keys/public-key.ts';

/** TOKEN is the API token of every vendor's account. */
export { TOKEN } from '../../support/account.ts';

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
  /** Address of the API, as it was called. */
  api: string;
}

/** Paging is how a vendor takes its list apart, and the most it puts on one page. */
type Paging =
  | { style: 'none' }
  | { style: 'numbers' | 'cursor' | 'offset'; param: string; sizeParam: string; most: number };

/** Vendor is how one vendor's API behaves: its paths, envelopes and codes, literally. */
export interface Vendor {
  provider: string;
  /** Path of a profile that is not built in. */
  profile?: string;
  /** What its address ends in, such as /v1. */
  base: string;
  /** Environment variables that say what the account is. */
  env?: Record<string, string>;
  authorized(headers: IncomingHttpHeaders): boolean;
  list: string;
  create: string;
  /** Ends in the id, or in the id and `removeEnd`. */
  remove: string;
  removeEnd?: '/';
  paging: Paging;
  newId(number: number): string | number;
  /** An entry of the list. */
  entry(key: VendorKey): unknown;
  envelope(entries: unknown[], place: Place): unknown;
  /** What a registration must hold; undefined is refused. */
  wanted(
    body: Record<string, unknown>,
    headers: IncomingHttpHeaders,
  ): { name: string; line: string } | undefined;
  created(key: VendorKey): Reply;
  /** The answer to GET for one key, at the path of its removal; left out if the vendor documents none. */
  shown?(entry: unknown): unknown;
  removed: Reply;
  missing: Reply;
  duplicate: Reply;
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
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.vendor.base}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  register(name: string, line: string): VendorKey {
    this.#registered += 1;
    const key = { number: this.#registered, id: this.vendor.newId(this.#registered), name, line };
    this.keys.push(key);
    return key;
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { status, body, headers } = this.#answer(request, await text(request));
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' || body === undefined ? body : JSON.stringify(body));
  }

  #answer({ method, url: target = '/', headers }: IncomingMessage, sent: string): Reply {
    const { vendor } = this;
    const url = new URL(target, 'http://localhost');
    if (!url.pathname.startsWith(vendor.base)) return { status: 404 };
    const call = `${method} ${url.pathname.slice(vendor.base.length)}`;
    const body = sent ? JSON.parse(sent) : {};
    const other = vendor.other?.(call, body, url.searchParams);
    if (other) return other;
    if (!vendor.authorized(headers)) return vendor.unauthorized;
    if (call === vendor.list) return this.#list(url.searchParams, `http://${headers.host}${vendor.base}`);
    if (call === vendor.create) return this.#create(body, headers);
    const read = vendor.remove.replace('DELETE', 'GET');
    const [shown, removed] = [this.#idIn(call, read), this.#idIn(call, vendor.remove)];
    if (vendor.shown && shown !== undefined) return this.#show(shown);
    if (removed !== undefined) return this.#remove(removed);
    return { status: 404 };
  }

  #idIn(call: string, start: string): string | undefined {
    const { removeEnd = '' } = this.vendor;
    const isThere = call.startsWith(start) && call.endsWith(removeEnd);
    return isThere ? decodeURIComponent(call.slice(start.length, call.length - removeEnd.length)) : undefined;
  }

  #list(query: URLSearchParams, api: string): Reply {
    const { paging, entry, envelope, linkHeader } = this.vendor;
    const { keys } = this;
    if (paging.style === 'none') {
      const reply = {
        status: 200,
        body: envelope(keys.map(entry), { number: 1, last: 1, total: keys.length, next: undefined, api }),
      };
      this.afterPage(1);
      return reply;
    }
    const size = Math.min(Number(query.get(paging.sizeParam)), paging.most);
    const asked = this.#startOf(paging.style, Number(query.get(paging.param) ?? 0), size);
    const start = this.isStuck ? 0 : asked;
    const shown = keys.slice(start, start + size);
    const more = this.isStuck || start + size < keys.length;
    const place = {
      number: Math.ceil(asked / size) + 1,
      last: this.isStuck ? 1000 : Math.max(Math.ceil(keys.length / size), 1),
      total: this.isStuck ? 1000 * size : keys.length,
      next: more ? shown.at(-1)?.number : undefined,
      api,
    };
    const link =
      more && linkHeader
        ? { link: `<https://example.com/?page=${place.number + 1}>; rel="next", <https://x/>; rel="last"` }
        : {};
    const reply = { status: 200, body: envelope(shown.map(entry), place), headers: link };
    this.afterPage(place.number);
    return reply;
  }

  /** startOf is where a page begins; a cursor is the number of the last key before it. */
  #startOf(style: 'numbers' | 'cursor' | 'offset', given: number, size: number): number {
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
    if (this.keys.some(({ line }) => fingerprintOf(line) === fingerprint)) return vendor.duplicate;
    return vendor.created(this.register(wanted.name, wanted.line));
  }

  #show(id: string): Reply {
    const { entry, shown, missing } = this.vendor;
    const key = this.keys.find((each) => String(each.id) === id);
    return key && shown ? { status: 200, body: shown(entry(key)) } : missing;
  }

  #remove(id: string): Reply {
    const index = this.keys.findIndex((key) => String(key.id) === id);
    if (index < 0) return this.vendor.missing;
    this.keys.splice(index, 1);
    return this.vendor.removed;
  }
}

/** fingerprintOf is the SHA256 fingerprint of a public key line. */
export function fingerprintOf(line: string): string {
  return sha256(parsePublicKey(line).blob);
}
