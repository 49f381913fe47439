import { isFingerprint, keyFingerprint } from '../keys/fingerprint.ts';
import { type PublicKey, parsePublicKey } from '../keys/public-key.ts';
import { AccountError, type AccountKey } from './account.ts';
import { at, textAt, timeAt } from './fields.ts';
import type { KeyFields, Profile } from './profile-schema.ts';

/** tryParsePublicKey reads a public key; undefined where the text is none. */
export function tryParsePublicKey(publicKey: string): PublicKey | undefined {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return undefined;
  }
}

/** parseKey reads one key of a list, or the key that a registration answers with. Throws AccountError where it has no id. */
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
  const publicKey = text(fields.publicKey);
  const key = tryParsePublicKey(publicKey);
  return {
    id: requireId(title, item, others.id ?? keys.fields.id),
    name: keys.names === 'comment' ? (key?.comment ?? '') : text(fields.name),
    publicKey,
    fingerprint: key ? keyFingerprint(key) : publicKey ? undefined : providersOwn(text(fields.fingerprint)),
    createdAt: time(fields.createdAt),
    lastUsedAt: time(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : undefined,
    expiresAt: time(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : undefined,
    instances: fields.instances ? machinesAt(item, fields.instances) : undefined,
  };
}

/** requireId reads an id as text. Throws AccountError where there is none, or a number that JSON could not hold exactly. */
export function requireId(title: string, item: unknown, path: string): string {
  const id = textAt(item, path);
  const found = at(item, path);
  const isExact = typeof found !== 'number' || Number.isSafeInteger(found);
  if (id && isExact) return id;
  throw new AccountError({
    fault: 'unexpected',
    what: `${title} listed something without an id`,
    why: id
      ? `the number in its field "${path}" is too large to be read exactly`
      : `its field "${path}" is empty`,
    hint: 'Check whether the profile fits this API',
  });
}

function providersOwn(fingerprint: string): string | undefined {
  const unpadded = fingerprint.replace(/=$/, '');
  return isFingerprint(unpadded) ? unpadded : undefined;
}

function machinesAt(item: unknown, path: string): { id: string; name: string }[] | undefined {
  const instances = at(item, path);
  if (!Array.isArray(instances)) return undefined;
  return instances.map((machine) => ({ id: textAt(machine, 'id'), name: textAt(machine, 'name') }));
}
