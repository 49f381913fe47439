import { ApiError } from '../http/api-error.ts';
import { isFingerprint, keyFingerprint } from '../keys/fingerprint.ts';
import { type PublicKey, parsePublicKey } from '../keys/public-key.ts';
import type { AccountKey } from './account.ts';
import { at, noteAt, textAt, timeAt } from './fields.ts';
import type { KeyFields } from './schema/keys-schema.ts';
import type { Profile } from './schema/profile-schema.ts';

/** tryParsePublicKey parses a public key; undefined if the text is not one. */
export function tryParsePublicKey(publicKey: string): PublicKey | undefined {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return undefined;
  }
}

/** parseKey reads one key of a list, or the key in the answer to a registration. Throws ApiError if it has no id. */
export function parseKey(
  {
    title,
    keys,
    times,
  }: Pick<Profile, 'title' | 'times'> & { keys: Pick<Profile['keys'], 'fields' | 'names'> },
  item: unknown,
  others: { [K in keyof KeyFields]?: KeyFields[K] | undefined } = {},
): AccountKey {
  const fields = { ...keys.fields, ...others };
  const text = (path: string | undefined) => (path === undefined ? '' : textAt(item, path));
  const time = (path: string | undefined) => (path === undefined ? undefined : timeAt(item, path, times));
  const parts = fields.keyType ? [fields.keyType, fields.publicKey, fields.name] : [fields.publicKey];
  const publicKey = parts.map(text).filter(Boolean).join(' ');
  const key = tryParsePublicKey(publicKey);
  const id = requireId(title, item, others.id ?? keys.fields.id);
  return {
    id: withoutPrefix(id, fields.idPrefix),
    name: text(fields.name) || (keys.names === 'comment' ? (key?.comment ?? '') : ''),
    publicKey,
    fingerprint: key
      ? keyFingerprint(key)
      : publicKey
        ? undefined
        : readFingerprint(text(fields.fingerprint)),
    createdAt: time(fields.createdAt),
    createdBy: fields.createdBy === undefined ? undefined : noteAt(item, fields.createdBy),
    lastUsedAt: time(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : undefined,
    expiresAt: time(fields.expiresAt),
    managed: fields.managed ? (at(item, fields.managed.field) ?? null) === fields.managed.equals : undefined,
    instances: fields.instances ? instancesAt(item, fields.instances) : undefined,
  };
}

/** withoutPrefix is an id as requests take it, where answers have something before it. */
export function withoutPrefix(id: string, prefix = ''): string {
  return id.startsWith(prefix) ? id.slice(prefix.length) : id;
}

/** requireId reads an id as text. Throws ApiError if there is none, or it is a number too large to be exact in JSON. */
export function requireId(title: string, item: unknown, path: string): string {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== 'number' || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new ApiError({
    fault: 'unexpected',
    what: `${title} listed something without an id`,
    why: id ? `the number in its field "${path}" is too large to be exact` : `its field "${path}" is empty`,
    hint: 'Check whether the profile fits this API',
  });
}

function readFingerprint(fingerprint: string): string | undefined {
  const unpadded = fingerprint.replace(/=$/, '');
  return isFingerprint(unpadded) ? unpadded : undefined;
}

function instancesAt(item: unknown, path: string): { id: string; name: string }[] | undefined {
  const instances = at(item, path);
  if (!Array.isArray(instances)) return undefined;
  return instances.map((each) => ({ id: textAt(each, 'id'), name: textAt(each, 'name') }));
}
