import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse } from '../../http/client.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { type AccountKey, type Instance, unsupported } from '../account.ts';
import { listAt, textAt } from '../fields.ts';
import { requireId, tryParsePublicKey } from '../parse-key.ts';
import type { Listing, Profile, RemovalProfile } from '../schema/profile-schema.ts';
import { fillBody } from './template.ts';

type InstancesProfile = NonNullable<Profile['instances']>;

interface Api {
  path(template: string, ids: Record<string, string>): string;
  send(request: ApiRequest): Promise<ApiResponse>;
  remove(removal: RemovalProfile, what: string, ids: Record<string, string>): Promise<'removed' | 'gone'>;
  items(listing: Listing, idPath: string): AsyncIterable<unknown[]>;
  refusal(what: string, answer: ApiResponse): ApiError;
}

/** Instances are the instances of an account, and the keys on them. */
export class Instances {
  readonly #title: string;
  readonly #profile: InstancesProfile;
  readonly #api: Api;
  readonly #keys: () => Promise<AccountKey[]>;

  constructor(parts: {
    title: string;
    instances: InstancesProfile;
    api: Api;
    keys: () => Promise<AccountKey[]>;
  }) {
    this.#title = parts.title;
    this.#profile = parts.instances;
    this.#api = parts.api;
    this.#keys = parts.keys;
  }

  async *list(): AsyncGenerator<Instance[]> {
    const { list, fields } = this.#profile;
    const resolveIds = await this.#resolver();
    for await (const items of this.#api.items(list, fields.id)) {
      const instances: Instance[] = [];
      for (const item of items) instances.push(await this.#parse(item, resolveIds));
      yield instances;
    }
  }

  /** attach may repeat its POST, if the first answer was lost. So a refusal counts only if the key is not on the instance. */
  async attach(instanceId: string, keyId: string): Promise<void> {
    const { access } = this.#profile;
    if (!access) throw unsupported(this.#title, 'put a key on a running instance');
    const { path, body, ok } = access.attach;
    const url = this.#api.path(path, { instance: instanceId });
    const publicKey = JSON.stringify(body).includes('"$publicKey"') ? await this.#publicKey(keyId) : '';
    const answer = await this.#api.send({
      method: 'POST',
      path: url,
      body: fillBody(body, { keyId, publicKey }),
    });
    if (ok.includes(answer.status)) return;
    for await (const instances of this.list()) {
      if (instances.some(({ id, keyIds }) => id === instanceId && keyIds?.includes(keyId))) return;
    }
    throw this.#api.refusal(`${this.#title} did not put the key on instance ${sanitize(instanceId)}`, answer);
  }

  async detach(instanceId: string, keyId: string): Promise<'removed' | 'gone'> {
    const { access } = this.#profile;
    if (!access) throw unsupported(this.#title, 'take a key off a running instance');
    const what = `${this.#title} did not take the key off instance ${sanitize(instanceId)}`;
    return this.#api.remove(access.detach, what, { instance: instanceId, key: keyId });
  }

  async #parse(item: unknown, resolveIds: (reference: string) => string[]): Promise<Instance> {
    const { fields, user } = this.#profile;
    const text = (path: string | undefined) => (path === undefined ? '' : textAt(item, path));
    const id = requireId(this.#title, item, fields.id);
    const port = Number(text(fields.port) || Number.NaN);
    return {
      id,
      name: text(fields.name),
      status: text(fields.status),
      host: text(fields.host) || undefined,
      port: Number.isNaN(port) ? undefined : port,
      user: text(fields.user) || user,
      keyIds: (await this.#references(item, id))?.flatMap(resolveIds),
    };
  }

  /** references are the keys as an instance names them; undefined unless it names all of them as the profile says. */
  async #references(item: unknown, instance: string): Promise<string[] | undefined> {
    const { keys } = this.#profile;
    if (!keys) return undefined;
    const holder = keys.path ? await this.#ask(this.#api.path(keys.path, { instance })) : item;
    const list = keys.encoded ? readJson(textAt(holder, keys.items)) : listAt(holder, keys.items);
    if (!Array.isArray(list)) return undefined;
    const references = list.map((each) => textAt(each, keys.field ?? ''));
    // A reference in another form may mean any key, so that no key would be known to be unused.
    return references.every(Boolean) ? references : undefined;
  }

  async #ask(path: string): Promise<unknown> {
    const answer = await this.#api.send({ method: 'GET', path });
    if (answer.status === 200) return answer.body;
    throw this.#api.refusal(`GET ${path} failed`, answer);
  }

  /** resolver returns a function that turns a reference to a key into ids on the account. */
  async #resolver(): Promise<(reference: string) => string[]> {
    const by = this.#profile.keys?.by ?? 'id';
    if (by === 'id') return (reference) => [reference];
    const ids = new Map<string, string[]>();
    for (const key of await this.#keys()) {
      const reference = by === 'name' ? key.name : key.fingerprint;
      if (reference) ids.set(reference, [...(ids.get(reference) ?? []), key.id]);
    }
    return (reference) => ids.get(by === 'name' ? reference : lineFingerprint(reference)) ?? [];
  }

  async #publicKey(keyId: string): Promise<string> {
    const key = (await this.#keys()).find(({ id, publicKey }) => id === keyId && publicKey);
    if (key) return key.publicKey;
    throw new ApiError({
      fault: 'not-found',
      what: `Key ${sanitize(keyId)} cannot be put on an instance`,
      why: `the ${this.#title} account does not list it`,
      hint: 'Register it first',
    });
  }
}

function lineFingerprint(publicKey: string): string {
  const key = tryParsePublicKey(publicKey);
  return key ? keyFingerprint(key) : '';
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
