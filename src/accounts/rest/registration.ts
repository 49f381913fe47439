import { ApiError } from '../../http/api-error.ts';
import type { ApiRequest, ApiResponse } from '../../http/client.ts';
import type { AccountKey } from '../account.ts';
import { at, formatTime, textAt } from '../fields.ts';
import type { KeyRequest } from '../key-request.ts';
import { parseKey, withoutPrefix } from '../parse-key.ts';
import type { Profile } from '../schema/profile-schema.ts';
import type { RestApi } from './rest-api.ts';

/** RegistrationOptions say which key is registered. */
interface RegistrationOptions {
  request: KeyRequest;
  /** When the provider is to end it, in milliseconds since the epoch. */
  expiresAt: number | undefined;
  idempotencyKey: string;
}

/** Registration is the request that registers a key, and the reading of its answer. */
export class Registration {
  readonly request: ApiRequest;
  readonly #profile: Profile;
  readonly #key: KeyRequest;
  readonly #title: string;

  /** Throws ApiError for a name that cannot be part of the request. */
  constructor(profile: Profile, api: RestApi, { request, expiresAt, idempotencyKey }: RegistrationOptions) {
    const { method = 'POST', path, query, body, expiry, answer, idempotencyHeader } = profile.keys.create;
    const { name, publicKey } = request;
    const end = expiry && expiresAt !== undefined ? formatTime(expiresAt, expiry) : undefined;
    this.request = {
      ...api.request({ method, path, query, body }, { name, publicKey, expiresAt: end }),
      headers: idempotencyHeader ? { [idempotencyHeader]: idempotencyKey } : undefined,
      text: answer.kind === 'id',
    };
    this.#profile = profile;
    this.#key = request;
    this.#title = api.title;
  }

  /** read is the key in the answer; undefined if only the list can tell. Throws ApiError for another key, as `others` have ids. */
  read({ body }: ApiResponse, others: ReadonlySet<string>): AccountKey | undefined {
    const key = this.#readKey(body);
    if (key && others.has(key.id)) throw this.unknownId('its answer has the id of another key');
    return key;
  }

  #readKey(body: unknown): AccountKey | undefined {
    const { create, fields } = this.#profile.keys;
    const { answer } = create;
    if (answer.kind === 'nothing') return undefined;
    if (answer.kind === 'id') {
      const id = readId(body, answer.field, fields.idPrefix);
      return id ? { id, ...this.#key, createdAt: undefined, instances: undefined } : undefined;
    }
    const { fingerprint } = this.#key;
    const key = parseKey(this.#profile, at(body, answer.item), answer.fields);
    if (key.fingerprint && key.fingerprint !== fingerprint) throw this.unknownId();
    return {
      ...key,
      name: key.name || this.#key.name,
      publicKey: key.publicKey || this.#key.publicKey,
      fingerprint,
    };
  }

  unknownId(why = 'its answer is not what the profile expects'): ApiError {
    return new ApiError({
      fault: 'unexpected',
      what: `${this.#title} did not say which id the new key has`,
      why,
      hint: 'Check the keys of the account, and whether the profile fits this API',
    });
  }
}

/** readId is '' for a number that is too large to be exact in JSON, and for text that is no id, such as a message. */
function readId(body: unknown, field: string | undefined, idPrefix: string | undefined): string {
  const found = at(body, field ?? '');
  if (typeof found === 'number' && !Number.isSafeInteger(found)) return '';
  const id = withoutPrefix(textAt(found, '').trim(), idPrefix);
  return field !== undefined || /^[\w-]{1,128}$/.test(id) ? id : '';
}
