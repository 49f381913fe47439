import { sanitize } from '../../format.ts';
import { ApiError } from '../../http/api-error.ts';
import { type AccountKey, allInstances, type Instance, unsupported } from '../account.ts';
import { textAt } from '../fields.ts';
import { requireId } from '../parse-key.ts';
import type { InstancesProfile } from '../schema/instances-schema.ts';
import { KeyReferences, readKeyReferences } from './key-references.ts';
import type { RestApi } from './rest-api.ts';

/** Instances are the instances of an account, and whatever else can have its keys, in one list after the other. */
export class Instances {
  readonly #profile: InstancesProfile[];
  readonly #api: RestApi;
  readonly #keys: () => Promise<AccountKey[]>;
  readonly #idPrefix: string | undefined;

  constructor(parts: {
    instances: InstancesProfile[];
    api: RestApi;
    keys: () => Promise<AccountKey[]>;
    idPrefix: string | undefined;
  }) {
    this.#profile = parts.instances;
    this.#api = parts.api;
    this.#keys = parts.keys;
    this.#idPrefix = parts.idPrefix;
  }

  async *list(): AsyncGenerator<Instance[]> {
    const references = new KeyReferences(this.#keys, this.#idPrefix);
    for (const profile of this.#profile) {
      for await (const items of this.#api.items(profile.list, { idPath: profile.fields.id })) {
        const instances: Instance[] = [];
        for (const item of items) instances.push(await this.#parse(item, profile, references));
        yield instances;
      }
    }
  }

  /** attach may repeat its request, if the first answer was lost. So a refusal counts only if the key is not on the instance. */
  async attach(instanceId: string, keyId: string): Promise<void> {
    const { method = 'POST', ok, ...template } = this.#access('put a key on a running instance').attach;
    const needsKey = /"\$publicKey"|\{publicKey\}/.test(JSON.stringify(template));
    const publicKey = needsKey ? await this.#publicKey(keyId) : undefined;
    const values = { instance: instanceId, key: keyId, publicKey };
    const answer = await this.#api.http.send(this.#api.request({ method, ...template }, values));
    if (this.#api.isDone(ok, answer)) return;
    const all = await allInstances({ instances: () => this.list() });
    if (all.some(({ id, keyIds }) => id === instanceId && keyIds?.includes(keyId))) return;
    const what = `${this.#api.title} did not put the key on instance ${sanitize(instanceId)}`;
    throw this.#api.refusal(what, answer);
  }

  async detach(instanceId: string, keyId: string): Promise<'removed' | 'gone'> {
    const { detach } = this.#access('take a key off a running instance');
    const what = `${this.#api.title} did not take the key off instance ${sanitize(instanceId)}`;
    return this.#api.remove(detach, what, { instance: instanceId, key: keyId });
  }

  #access(what: string): NonNullable<InstancesProfile['access']> {
    const found = this.#profile.find(({ access }) => access)?.access;
    if (found) return found;
    throw unsupported(this.#api.title, what);
  }

  async #parse(item: unknown, profile: InstancesProfile, references: KeyReferences): Promise<Instance> {
    const { kind = 'instance', fields, user, keys } = profile;
    const text = (path: string | undefined) => (path === undefined ? '' : textAt(item, path));
    const id = requireId(this.#api.title, item, fields.id);
    const port = Number(text(fields.port) || Number.NaN);
    const named = keys && readKeyReferences(await this.#holder(item, id, keys), keys);
    return {
      kind,
      id,
      name: text(fields.name),
      status: text(fields.status),
      host: text(fields.host) || undefined,
      port: Number.isNaN(port) ? undefined : port,
      user: text(fields.user) || user,
      keyIds: named && (await references.resolve(named, keys)),
    };
  }

  /** holder is what names the keys of an instance: its entry, or the answer to a request of its own. */
  async #holder(
    item: unknown,
    instance: string,
    { path, query }: NonNullable<InstancesProfile['keys']>,
  ): Promise<unknown> {
    if (path === undefined) return item;
    const request = this.#api.request({ method: 'GET', path, query }, { instance });
    return this.#api.get(request, `GET ${request.path} failed`);
  }

  async #publicKey(keyId: string): Promise<string> {
    const key = (await this.#keys()).find(({ id, publicKey }) => id === keyId && publicKey);
    if (key) return key.publicKey;
    throw new ApiError({
      fault: 'not-found',
      what: `Key ${sanitize(keyId)} cannot be put on an instance`,
      why: `the ${this.#api.title} account does not list it`,
      hint: 'Register it first',
    });
  }
}
