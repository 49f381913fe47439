import { fingerprintOf } from '../keys/fingerprint.ts';
import { type PublicKey, parsePublicKey } from '../keys/public.ts';
import { AccountError, type AccountKey } from './account.ts';
import { at, textAt, timeAt } from './fields.ts';
import type { KeyFields, Profile } from './schema.ts';

/** parsed reads a public key; undefined where the text is none. */
export function parsed(publicKey: string): PublicKey | undefined {
  try {
    return parsePublicKey(publicKey);
  } catch {
    return undefined;
  }
}

/** entryOf reads one key of a list, or the key that a registration answers with. Throws AccountError where it has no id. */
export function entryOf(
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
  const key = parsed(publicKey);
  return {
    id: idAt(title, item, others.id ?? keys.fields.id),
    name: keys.names === 'comment' ? (key?.comment ?? '') : text(fields.name),
    publicKey,
    fingerprint: key ? fingerprintOf(key) : publicKey ? undefined : providersOwn(text(fields.fingerprint)),
    createdAt: time(fields.createdAt),
    lastUsedAt: time(fields.lastUsedAt),
    neverUsed: fields.lastUsedAt ? at(item, fields.lastUsedAt) === null : undefined,
    expiresAt: time(fields.expiresAt),
    managed: fields.managed ? at(item, fields.managed.field) === fields.managed.equals : undefined,
    machines: fields.machines ? machinesAt(item, fields.machines) : undefined,
  };
}

/** idAt reads an id as text. Throws AccountError where there is none, or a number that JSON could not hold exactly. */
export function idAt(title: string, item: unknown, path: string): string {
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
    todo: 'Check whether the profile fits this API',
  });
}

function providersOwn(fingerprint: string): string | undefined {
  return /^SHA256:[A-Za-z0-9+/]{43}=?$/.test(fingerprint) ? fingerprint.replace('=', '') : undefined;
}

function machinesAt(item: unknown, path: string): { id: string; name: string }[] | undefined {
  const machines = at(item, path);
  if (!Array.isArray(machines)) return undefined;
  return machines.map((machine) => ({ id: textAt(machine, 'id'), name: textAt(machine, 'name') }));
}
