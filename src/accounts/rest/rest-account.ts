import { randomUUID } from 'node:crypto';
import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import type { ApiResponse, HttpClient } from '../../http/client.ts';
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
import { parseKey } from '../parse-key.ts';
import { isSameKey } from '../same-key.ts';
import type { Profile } from '../schema/profile-schema.ts';
import { Instances } from './instances.ts';
import { matchesAny } from './match.ts';
import { Registration } from './registration.ts';
import { removalCommand } from './removal-command.ts';
import { RestApi, type Send } from './rest-api.ts';

type ReadingOptions = Omit<ListOptions, 'isHasty'>;
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
  readonly #api: RestApi;
  readonly #instances: Instances | undefined;

  /** `clock` times listings, in milliseconds. */
  constructor(parts: {
    profile: Profile;
    baseUrl: string;
    http: HttpClient;
    vars?: Record<string, string>;
    clock?: () => number;
  }) {
    const { profile } = parts;
    const { title, basis, removal, keys, instances, unlisted } = profile;
    this.title = title;
    this.basis = basis;
    this.nameLimit = nameLimit(keys.names);
    this.removal = removal;
    this.supports = {
      instances: instances !== undefined,
      attach: instances?.some(({ access }) => access) ?? false,
      use: keys.fields.instances !== undefined || (instances?.some((each) => each.keys) ?? false),
      expiry: keys.create.expiry !== undefined,
      unlisted,
    };
    this.#profile = profile;
    this.#api = new RestApi(parts);
    const { get } = keys;
    const send: Send = (request) => this.#api.http.send(request);
    if (get) this.find = (id) => this.#get(get, id, send);
    const { idPrefix } = keys.fields;
    if (instances)
      this.#instances = new Instances({ instances, api: this.#api, keys: () => allKeys(this), idPrefix });
  }

  async accountId(): Promise<string | undefined> {
    const { identity } = this.#profile;
    if (!identity) return undefined;
    const request = this.#api.request({ method: 'GET', path: identity.path });
    const answer = await this.#api.http.send(request).catch((error: unknown) => {
      if (error instanceof ApiError && error.fault === 'unexpected') return undefined; // No answer of this API.
      throw error;
    });
    return (answer?.status === 200 && textAt(answer.body, identity.id)) || undefined;
  }

  keys({ isHasty, ...options }: ListOptions = {}): AsyncGenerator<AccountKey[]> {
    return this.#keys((request) => this.#api.http.send({ ...request, isHasty }), options);
  }

  addProblem(name: string, publicKey: string): string | undefined {
    return addProblem(this.#profile, name, publicKey);
  }

  /** add lists before a retry if the request may have been acted on, so that one whose answer was lost is not repeated. */
  async add(
    name: string,
    publicKey: string,
    { isAbsent = false, otherIds = new Set(), expiresAt, onDoubt = () => {} }: AddOptions = {},
  ): Promise<AccountKey> {
    const { http, title } = this.#api;
    const request = keyRequest(this.#profile, name, publicKey);
    const registration = new Registration(this.#profile, this.#api, {
      request,
      expiresAt,
      idempotencyKey: randomUUID(),
    });
    const others = new Set(otherIds);
    // A PUT would replace a key of the same name, so the name is looked for even if the key is known to be absent.
    let mayBeThere = !isAbsent || this.#profile.keys.create.method === 'PUT';
    return http.retry(async (signal) => {
      const send: Send = (call) => http.once(call, signal);
      const present = mayBeThere ? await this.#find(request, { send, others }) : undefined;
      if (present) return present;
      const answer = await send(registration.request).catch((error) => {
        if (isRefused(error)) throw error;
        mayBeThere = true;
        onDoubt();
        throw error;
      });
      mayBeThere = true;
      const { ok, duplicate } = this.#profile.keys.create;
      const isDone = this.#api.isDone(ok, answer);
      const refused = () => this.#api.refusal(`${title} did not register the key`, answer);
      if (!isDone && !matchesAny(duplicate, answer)) throw refused();
      const registered = isDone ? registration.read(answer, others) : undefined;
      if (registered) return registered;
      onDoubt();
      const listed = await this.#find(request, { send, others });
      if (listed) return listed;
      throw isDone ? registration.unknownId() : refused();
    });
  }

  async remove(id: string): Promise<'removed' | 'gone'> {
    const what = `${this.title} did not remove key ${sanitize(id)}`;
    return this.#api.remove(this.#profile.keys.delete, what, { key: id });
  }

  removalCommand(id: string): string {
    return removalCommand(this.#profile, this.#api, id);
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

  async #get(
    { path, query, item, missing }: SingleKey,
    id: string,
    send: Send,
  ): Promise<AccountKey | undefined> {
    const what = `${this.title} did not show key ${sanitize(id)}`;
    const request = this.#api.request({ method: 'GET', path, query }, { key: id });
    const answer: ApiResponse = await send({ ...request, isSingle: true });
    if (matchesAny(missing, answer)) return undefined;
    if (!this.#api.isDone([200], answer)) throw this.#api.refusal(what, answer);
    const key = parseKey(this.#profile, at(answer.body, item));
    if (key.id === id) return key;
    throw this.#api.misfit(what, `it shows key ${sanitize(key.id)} in its place`);
  }

  /** find looks for the key on the account, and notes the ids of all others. Throws ApiError if another key has its name. */
  async #find(
    request: KeyRequest,
    { send, others }: { send: Send; others: Set<string> },
  ): Promise<AccountKey | undefined> {
    const { names, create } = this.#profile.keys;
    const isUnique = create.method === 'PUT' || (names !== 'comment' && names.unique);
    // Where a PUT would replace a key, names that differ only in case may be the same.
    const plain = (name: string) => (create.method === 'PUT' ? name.toLowerCase() : name);
    let namesake: AccountKey | undefined;
    for await (const keys of this.#keys(send)) {
      const found = keys.find((key) => isSameKey(key, request));
      if (found) return found;
      for (const { id } of keys) others.add(id);
      if (isUnique) namesake = keys.findLast(({ name }) => plain(name) === plain(request.name)) ?? namesake;
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
    const { list, fields, get } = this.#profile.keys;
    // An equal list of keys that it does not show may be one of other keys.
    const onEqualPage = get?.isListed ? undefined : options.onEqualPage;
    for await (const items of this.#api.items(list, { ...options, idPath: fields.id, send, onEqualPage })) {
      if (!get?.isListed) yield items.map((item) => parseKey(this.#profile, item));
      else yield await this.#readEach(items, get, send);
    }
  }

  /** readEach reads keys whose list does not show them. Throws ApiError for one that is missing: it, or the path, is wrong. */
  async #readEach(items: unknown[], get: SingleKey, send: Send): Promise<AccountKey[]> {
    const keys: AccountKey[] = [];
    for (const item of items) {
      const { id } = parseKey(this.#profile, item);
      const key = await this.#get(get, id, send);
      if (!key)
        throw this.#api.misfit(
          `${this.title} did not list everything`,
          `it does not show key ${sanitize(id)}`,
        );
      keys.push(key);
    }
    return keys;
  }
}

/** isRefused tells whether the provider surely has not acted on a request, though it may take it later. */
function isRefused(error: unknown): boolean {
  return error instanceof ApiError && error.isRateLimit;
}
