import type { AccountKey } from '../../accounts/account.ts';
import { parsePublicKey } from '../../keys/public.ts';
import { plain } from '../../problem.ts';

/** HEAD names the columns of a table of keys. */
export const HEAD = ['ID', 'NAME', 'TYPE', 'FINGERPRINT', 'CREATED', 'MACHINES'];

/** keyRow is a key for people: safe to print, `-` for none, `?` where the provider does not tell. */
export function keyRow(key: AccountKey): string[] {
  const { type, bits } = describe(key);
  return [
    plain(key.id),
    plain(key.name) || '-',
    type ? plain([type, bits].filter(Boolean).join(' '), 60) : key.fingerprint ? '?' : 'not a key',
    key.fingerprint ?? '-',
    time(key.createdAt)?.replace(/:\d\d\.\d+Z$/, 'Z') ?? '?',
    key.machines ? machineNames(key.machines) || '-' : '?',
  ];
}

/** keyObject is a key for machines; null where the provider does not tell. */
export function keyObject(key: AccountKey) {
  const { id, name, publicKey, fingerprint = null, machines = null, managed = false } = key;
  const { type = null, bits = null } = describe(key);
  const [createdAt, lastUsedAt, expiresAt] = [key.createdAt, key.lastUsedAt, key.expiresAt].map(
    (each) => time(each) ?? null,
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint, ...times, machines, managed, publicKey };
}

/** keyName names a key in a sentence. */
export function keyName({ id, name, fingerprint }: AccountKey): string {
  return `${plain(name) || 'without a name'} (id ${plain(id)}, ${fingerprint ?? 'not a key'})`;
}

/** machineNames lists machines in a sentence. */
export function machineNames(machines: { id: string; name: string }[]): string {
  return machines.map(({ id, name }) => plain(name, 60) || plain(id, 60)).join(', ');
}

function describe(key: AccountKey): { type?: string; bits?: number | undefined } {
  if (!key.fingerprint || !key.publicKey) return {};
  const { type, bits } = parsePublicKey(key.publicKey);
  return { type, bits };
}

/** time is a time in ISO 8601; undefined where it is not known, or not a time. */
export function time(milliseconds: number | undefined): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
