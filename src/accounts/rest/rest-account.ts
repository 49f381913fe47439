import { randomUUID } from 'node:crypto';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse, HttpClient } from '../../http/client.ts';
import { shellQuote } from '../../shell.ts';
import {
  type Account,
  type AccountKey,
  type AddOptions,
  allKeys,
  type Instance,
  type ListOptions,
  unsupported,
} from '../account.ts';
import { at, textAt } from '../fields.ts';
import { addProblem, type KeyRequest, keyRequest, nameLimit } from '../key-request.ts';
import { parseKey, requireId } from '../parse-key.ts';
import { isSameKey } from '../same-key.ts';
import type { Listing, Profile, RemovalProfile } from '../schema/profile-schema.ts';
import { Instances } from './instances.ts';
import { matchesAny } from './match.ts';
import { listItems } from './pages.ts';
import { fillBody, fillTemplate } from './template.ts';

type Send = (request: ApiRequest) => Promise<ApiResponse>;
type ReadingOptions = Pick<ListOptions, 'before' | 'onDigest'>;
type SingleKey = NonNullable<Profile['keys']['get']>;

/** RestAccount is an account behind a REST API that a profile describes. */
export class RestAccount implements Account {
  readonly title: string;
  readonly basis: Profile['basis'];
  readonly nameLimit: number;
  readonly removal: Profile['removal'];
  readonly supports: Account['supports'];
  readonly find: Account['find'];
  readonly #profile: Profile;
  readonly #baseUrl: string;
  readonly #http: HttpClient;
  readonly #vars: Record<string, string>;
  readonly #instances: Instances | undefined;
  readonly #clock: () => number;

  /** `clock` times listings, in milliseconds. */
  constructor(parts: {
    profile: Profile;
    baseUrl: string;
    http: HttpClient;
    vars?: Record<string, string>;
    clock?: () => number;
  }) {
    const { profile, baseUrl, http, vars = {}, clock = () => performance.now() } = parts;
    const { title, basis, removal, keys, instances } = profile;
    this.title = title;
    this.basis = basis;
    this.nameLimit = nameLimit(profile.keys.names);
    this.removal = removal;
    this.supports = {
      instances: instances !== undefined,
      attach: instances?.access !== undefined,
      use: keys.fields.instances !== undefined || instances?.keys !== undefined,
    };
    this.#profile = profile;
    this.#baseUrl = baseUrl;
    this.#http = http;
    this.#vars = vars;
    this.#clock = clock;
    const { get } = keys;
    if (get) this.find = (id) => this.#get(get, id);
    if (instances)
      this.#instances = new Instances({ title, instances, api: this.#api(), keys: () => allKeys(this) });
  }

  async accountId(): Promise<string | undefined> {
    const { identity } = this.#profile;
    if (!identity) return undefined;
    const request = this.#fillPath({ method: 'GET', path: identity.path });
    const answer = await this.#http.send(request).catch((error: unknown) => {
      if (error instanceof ApiError && error.fault === 'unexpected') return undefined; // No answer of this API.
      throw error;
    });
    return (answer?.status === 200 && textAt(answer.body, identity.id)) || undefined;
  }

  keys({ isHasty, ...options }: ListOptions = {}): AsyncGenerator<AccountKey[]> {
    return this.#keys((request) => this.#http.send({ ...request, isHasty }), options);
  }

  addProblem(name: string, publicKey: string): string | undefined {
    return addProblem(this.#profile, name, publicKey);
  }

  /** add lists before a retry if the POST may have been acted on, so that one whose answer was lost is not repeated. */
  async add(
    name: string,
    publicKey: string,
    { isAbsent = false, onDoubt = () => {} }: AddOptions = {},
  ): Promise<AccountKey> {
    const request = keyRequest(this.#profile, name, publicKey);
    const idempotencyKey = randomUUID();
    let mayBeThere = !isAbsent;
    return this.#http.retry(async (signal) => {
      const send: Send = (call) => this.#http.once(call, signal);
      const present = mayBeThere ? await this.#find(request, send) : undefined;
      if (present) return present;
      const answer = await send(this.#registration(request, idempotencyKey)).catch((error) => {
        if (isRefused(error)) throw error;
        mayBeThere = true;
        onDoubt();
        throw error;
      });
      mayBeThere = true;
      const { ok, duplicate } = this.#profile.keys.create;
      const isDone = ok.includes(answer.status);
      const refused = () => this.#refusal(`${this.title} did not register the key`, answer);
      if (!isDone && !matchesAny(duplicate, answer)) throw refused();
      const registered = isDone ? this.#registered(request, answer) : undefined;
      if (registered) return registered;
      onDoubt();
      const listed = await this.#find(request, send);
      if (listed) return listed;
      throw isDone ? this.#unknownId() : refused();
    });
  }

  async #get({ path, item, missing }: SingleKey, id: string): Promise<AccountKey | undefined> {
    const request = { method: 'GET', path: fillTemplate(path, { ...this.#vars, key: id }) } as const;
    const answer = await this.#http.send({ ...request, isSingle: true });
    if (matchesAny(missing, answer)) return undefined;
    if (answer.status !== 200) throw this.#refusal(`${this.title} did not show key ${sanitize(id)}`, answer);
    const key = parseKey(this.#profile, at(answer.body, item));
    if (key.id === id) return key;
    throw new ApiError({
      fault: 'unexpected',
      what: `${this.title} did not show key ${sanitize(id)}`,
      why: `it shows key ${sanitize(key.id)} in its place`,
      hint: 'Check whether the profile fits this API',
    });
  }

  async remove(id: string): Promise<'removed' | 'gone'> {
    return this.#remove(this.#profile.keys.delete, `${this.title} did not remove key ${sanitize(id)}`, {
      key: id,
    });
  }

  removalCommand(id: string): string {
    const { auth, keys } = this.#profile;
    const url = this.#baseUrl + fillTemplate(keys.delete.path, { ...this.#vars, key: id });
    const header =
      auth.kind === 'header'
        ? `${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN`
        : 'Authorization: Bearer $ACCESS_TOKEN';
    return `curl -X DELETE -H "${header}" ${shellQuote(url)}`;
  }

  async *instances(): AsyncGenerator<Instance[]> {
    if (!this.#instances) throw unsupported(this.title, 'list instances');
    yield* this.#instances.list();
  }

  async attach(instanceId: string, keyId: string): Promise<void> {
    if (!this.#instances) throw unsupported(this.title, 'put a key on a running instance');
    await this.#instances.attach(instanceId, keyId);
  }

  async detach(instanceId: string, keyId: string): Promise<'removed' | 'gone'> {
    if (!this.#instances) throw unsupported(this.title, 'take a key off a running instance');
    return this.#instances.detach(instanceId, keyId);
  }

  #api() {
    return {
      path: (template: string, ids: Record<string, string>) =>
        fillTemplate(template, { ...this.#vars, ...ids }),
      send: (request: ApiRequest) => this.#http.send(request),
      remove: (removal: RemovalProfile, what: string, ids: Record<string, string>) =>
        this.#remove(removal, what, ids),
      refusal: (what: string, answer: ApiResponse) => this.#refusal(what, answer),
      items: (listing: Listing, idPath: string) =>
        this.#items(listing, idPath, (request) => this.#http.send(request)),
    };
  }

  async #remove(
    { path, ok, gone }: RemovalProfile,
    what: string,
    ids: Record<string, string>,
  ): Promise<'removed' | 'gone'> {
    const answer = await this.#http.send({
      method: 'DELETE',
      path: fillTemplate(path, { ...this.#vars, ...ids }),
    });
    if (ok.includes(answer.status)) return 'removed';
    if (matchesAny(gone, answer)) return 'gone';
    throw this.#refusal(what, answer);
  }

  #registration({ name, publicKey }: KeyRequest, idempotencyKey: string): ApiRequest {
    const { path, body, idempotencyHeader, answer } = this.#profile.keys.create;
    const headers = idempotencyHeader ? { [idempotencyHeader]: idempotencyKey } : undefined;
    const filled = fillBody(body, { ...this.#vars, name, publicKey });
    return this.#fillPath({ method: 'POST', path, headers, body: filled, text: answer.kind === 'id' });
  }

  /** registered reads the key in the answer to a registration; undefined if only a listing can tell. */
  #registered(request: KeyRequest, { body }: ApiResponse): AccountKey | undefined {
    const { answer } = this.#profile.keys.create;
    if (answer.kind === 'nothing') return undefined;
    if (answer.kind === 'id') {
      const id = typeof body === 'string' ? body.trim() : '';
      if (!/^[\w-]{1,128}$/.test(id)) throw this.#unknownId();
      return { id, ...request, createdAt: undefined, instances: undefined };
    }
    const key = parseKey(this.#profile, at(body, answer.item), answer.fields);
    if (key.fingerprint && key.fingerprint !== request.fingerprint) throw this.#unknownId();
    return {
      ...key,
      name: key.name || request.name,
      publicKey: key.publicKey || request.publicKey,
      fingerprint: request.fingerprint,
    };
  }

  /** find looks for the key on the account. Throws ApiError if another key has its name. */
  async #find(request: KeyRequest, send: Send): Promise<AccountKey | undefined> {
    const { names } = this.#profile.keys;
    const isUnique = names !== 'comment' && names.unique;
    let namesake: AccountKey | undefined;
    for await (const keys of this.#keys(send)) {
      const found = keys.find((key) => isSameKey(key, request));
      if (found) return found;
      if (isUnique) namesake = keys.findLast(({ name }) => name === request.name) ?? namesake;
    }
    if (!namesake) return undefined;
    throw new ApiError({
      fault: 'invalid',
      what: `${this.title} would not accept the key`,
      why: `another key has its name, ${sanitize(namesake.id)}`,
      hint: 'Nothing was sent; use another name',
    });
  }

  async *#keys(send: Send, options: ReadingOptions = {}): AsyncGenerator<AccountKey[]> {
    const { list, fields } = this.#profile.keys;
    for await (const items of this.#items(list, fields.id, send, options)) {
      yield items.map((item) => parseKey(this.#profile, item));
    }
  }

  #items(
    listing: Listing,
    idPath: string,
    send: Send,
    options: ReadingOptions = {},
  ): AsyncGenerator<unknown[]> {
    return listItems({
      ...options,
      title: this.title,
      listing,
      readId: (item) => requireId(this.title, item, idPath),
      send: (request) => send(this.#fillPath(request)),
      refusal: (what, answer) => this.#refusal(what, answer),
      clock: this.#clock,
      // What waits for its turn cannot be called back.
      isAhead: this.#profile.limits?.listingsPerMinute === undefined,
    });
  }

  #fillPath(request: ApiRequest): ApiRequest {
    return { ...request, path: fillTemplate(request.path, this.#vars) };
  }

  #refusal(what: string, answer: ApiResponse): ApiError {
    const messages = this.#profile.errors.map((path) => at(answer.body, path));
    return this.#http.refusal(
      what,
      answer,
      messages.find((each) => typeof each === 'string'),
    );
  }

  #unknownId(): ApiError {
    return new ApiError({
      fault: 'unexpected',
      what: `${this.title} did not say which id the new key has`,
      why: 'its answer is not what the profile expects',
      hint: 'Check the keys of the account, and whether the profile fits this API',
    });
  }
}

/** isRefused tells whether the provider surely has not acted on a request, though it may take it later. */
function isRefused(error: unknown): boolean {
  return error instanceof ApiError && error.isRateLimit;
}
