import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { toIso } from '../../time.ts';

/** KEY_COLUMNS names the columns of a table of keys. */
export const KEY_COLUMNS = ['ID', 'NAME', 'TYPE', 'FINGERPRINT', 'CREATED', 'MACHINES'];

/** keyRow is a key for people: safe to print, `-` for none, `?` where the provider does not tell. */
export function keyRow(key: AccountKey): string[] {
  const { type, bits } = describe(key);
  return [
    sanitize(key.id),
    sanitize(key.name) || '-',
    type ? sanitize([type, bits].filter(Boolean).join(' '), 60) : key.fingerprint ? '?' : 'not a key',
    key.fingerprint ?? '-',
    toIso(key.createdAt)?.replace(/:\d\d\.\d+Z$/, 'Z') ?? '?',
    key.instances ? instanceNames(key.instances) || '-' : '?',
  ];
}

/** keyObject is a key for machines; null where the provider does not tell. */
export function keyObject(key: AccountKey) {
  const { id, name, publicKey, fingerprint = null, instances = null, managed = false } = key;
  const { type = null, bits = null } = describe(key);
  const [createdAt, lastUsedAt, expiresAt] = [key.createdAt, key.lastUsedAt, key.expiresAt].map(
    (each) => toIso(each) ?? null,
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint, ...times, instances, managed, publicKey };
}

/** keyName names a key in a sentence. */
export function keyName({ id, name, fingerprint }: AccountKey): string {
  return `${sanitize(name) || 'without a name'} (id ${sanitize(id)}, ${fingerprint ?? 'not a key'})`;
}

/** instanceNames lists machines in a sentence. */
export function instanceNames(instances: { id: string; name: string }[]): string {
  return instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)).join(', ');
}

function describe(key: AccountKey): { type?: string; bits?: number | undefined } {
  if (!key.fingerprint || !key.publicKey) return {};
  const { type, bits } = parsePublicKey(key.publicKey);
  return { type, bits };
}
