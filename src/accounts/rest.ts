import { sha256 } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public.ts';
import { plain } from '../problem.ts';
import type { Account, AccountKey, Instance } from './account.ts';
import { AccountError } from './account.ts';
import { at, textAt, timeAt } from './fields.ts';
import type { Answer, HttpClient, Request } from './http.ts';
import { pages } from './pages.ts';
import type { Listing, Match, Profile } from './profile.ts';

/** RestAccount is an account behind a REST API that a profile describes. */
export class RestAccount implements Account {
  readonly title: string;
  readonly verified: boolean;
  readonly nameLimit: number;
  readonly #profile: Profile;
  readonly #baseUrl: string;
  readonly #http: HttpClient;

  constructor({ profile, baseUrl, http }: { profile: Profile; baseUrl: string; http: HttpClient }) {
    this.title = profile.title;
    this.verified = profile.verified;
    this.nameLimit = profile.keys.nameLimit;
    this.#profile = profile;
    this.#baseUrl = baseUrl;
    this.#http = http;
  }

  keys(): AsyncGenerator<AccountKey> {
    return this.#keys((request) => this.#http.send(request));
  }

  /** add lists before every try, so that a POST whose answer was lost is not repeated. */
  add(name: string, publicKey: string): Promise<AccountKey> {
    const fingerprint = fingerprintOf(publicKey);
    if (!fingerprint) throw new TypeError('an account key must be a public key line'); // Some APIs make a pair when it is empty.
    return this.#http.persist(async (signal) => {
      const send = (request: Request) => this.#http.once(request, signal);
      const find = async () => {
        for await (const key of this.#keys(send)) if (key.fingerprint === fingerprint) return key;
        return undefined;
      };
      const present = await find();
      if (present) return present;

      const { path, body, ok, item, duplicate } = this.#profile.keys.create;
      const answer = await send({
        method: 'POST',
        path,
        body: { [body.name]: name, [body.publicKey]: publicKey },
      });
      if (ok.includes(answer.status)) return this.#key(at(answer.body, item));
      const adopted = matches(duplicate, answer) ? await find() : undefined;
      if (adopted) return adopted;
      throw this.#refusal(`${this.title} did not register the key`, answer);
    });
  }

  async remove(id: string): Promise<'removed' | 'gone'> {
    const { path, ok, gone } = this.#profile.keys.delete;
    return this.#delete(`${this.title} did not remove key ${plain(id)}`, fill(path, { key: id }), ok, gone);
  }

  removalCommand(id: string): string {
    const { auth, keys } = this.#profile;
    const url = this.#baseUrl + fill(keys.delete.path, { key: id });
    return `curl -X DELETE -H "${auth.header}: ${auth.prefix}$KEYLEASE_API_TOKEN" '${url.replaceAll("'", '%27')}'`;
  }

  async *instances(): AsyncGenerator<Instance> {
    const { list, fields } = this.#profile.instances;
    for await (const item of this.#items(list, (request) => this.#http.send(request))) {
      const port = Number(textAt(item, fields.port) || Number.NaN);
      const keyIds = at(item, fields.keyIds);
      yield {
        id: this.#id(item, fields.id),
        name: textAt(item, fields.name),
        status: textAt(item, fields.status),
        host: textAt(item, fields.host) || undefined,
        port: Number.isNaN(port) ? undefined : port,
        user: textAt(item, fields.user) || undefined,
        keyIds: Array.isArray(keyIds) ? keyIds.map((each) => textAt(each, '')) : [],
      };
    }
  }

  /** attach may repeat its POST: where the first answer was lost, the refusal of the second one is looked into. */
  async attach(instanceId: string, keyId: string): Promise<void> {
    const { path, keyId: field, ok } = this.#profile.instances.attach;
    const answer = await this.#http.send({
      method: 'POST',
      path: fill(path, { instance: instanceId }),
      body: { [field]: keyId },
    });
    if (ok.includes(answer.status)) return;
    for await (const { id, keyIds } of this.instances()) {
      if (id === instanceId && keyIds.includes(keyId)) return;
    }
    throw this.#refusal(`${this.title} did not put the key on instance ${plain(instanceId)}`, answer);
  }

  async detach(instanceId: string, keyId: string): Promise<'removed' | 'gone'> {
    const { path, ok, gone } = this.#profile.instances.detach;
    const filled = fill(path, { instance: instanceId, key: keyId });
    return this.#delete(
      `${this.title} did not take the key off instance ${plain(instanceId)}`,
      filled,
      ok,
      gone,
    );
  }

  async #delete(what: string, path: string, ok: number[], gone: number[]): Promise<'removed' | 'gone'> {
    const answer = await this.#http.send({ method: 'DELETE', path });
    if (ok.includes(answer.status)) return 'removed';
    if (gone.includes(answer.status)) return 'gone';
    throw this.#refusal(what, answer);
  }

  async *#keys(send: (request: Request) => Promise<Answer>): AsyncGenerator<AccountKey> {
    for await (const item of this.#items(this.#profile.keys.list, send)) yield this.#key(item);
  }

  async *#items(listing: Listing, send: (request: Request) => Promise<Answer>): AsyncGenerator<unknown> {
    const refusal = (what: string, answer: Answer) => this.#refusal(what, answer);
    for await (const page of pages({ title: this.title, listing, send, refusal })) yield* page;
  }

  #key(item: unknown): AccountKey {
    const { fields } = this.#profile.keys;
    const publicKey = textAt(item, fields.publicKey);
    return {
      id: this.#id(item, fields.id),
      name: textAt(item, fields.name),
      publicKey,
      fingerprint: fingerprintOf(publicKey),
      createdAt: fields.createdAt ? timeAt(item, fields.createdAt) : undefined,
      machines: fields.machines ? machinesAt(item, fields.machines) : undefined,
    };
  }

  #id(item: unknown, path: string): string {
    const id = textAt(item, path);
    const found = at(item, path);
    // A larger number was rounded when it was read, and may be another key's.
    if (id && (typeof found === 'string' || Number.isSafeInteger(found))) return id;
    throw new AccountError({
      fault: 'unexpected',
      what: `${this.title} listed something without an id`,
      why: `its field "${path}" is empty`,
      todo: 'Check whether the profile fits this API',
    });
  }

  #refusal(what: string, answer: Answer): AccountError {
    return this.#http.refusal(what, answer, at(answer.body, this.#profile.errorMessage));
  }
}

function matches({ status, field }: Match, answer: Answer): boolean {
  return answer.status === status && (field === undefined || at(answer.body, field) !== undefined);
}

/** fill puts ids into a path such as `/ssh-keys/{key}`, escaped for URL and shell, so that no id can lead elsewhere. */
function fill(path: string, ids: Record<string, string>): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name] ?? '';
    // An empty id would name the whole list, and dots the path above it.
    if (/^\.*$|\p{Cs}/u.test(id)) throw unusableId(id);
    return encodeURIComponent(id).replaceAll("'", '%27');
  });
}

function unusableId(id: string): AccountError {
  return new AccountError({
    fault: 'invalid',
    what: `Id "${plain(id)}" cannot be used`,
    why: 'it names nothing',
    todo: 'Give an id as the provider lists it',
  });
}

function fingerprintOf(publicKey: string): string | undefined {
  try {
    return sha256(parsePublicKey(publicKey).blob);
  } catch {
    return undefined;
  }
}

function machinesAt(item: unknown, path: string): { id: string; name: string }[] | undefined {
  const machines = at(item, path);
  if (!Array.isArray(machines)) return undefined;
  return machines.map((machine) => ({ id: textAt(machine, 'id'), name: textAt(machine, 'name') }));
}
