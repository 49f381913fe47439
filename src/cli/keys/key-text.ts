import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { toIso } from '../../time.ts';

/** keyTypeText is the type of a key and its size in bits, safe to print; `?` if the provider does not show the key. */
export function keyTypeText(key: AccountKey): string {
  const { type, bits } = parseType(key);
  if (type) return sanitize([type, bits].filter(Boolean).join(' '), 60);
  return key.fingerprint ? '?' : 'not a key';
}

/** keyObject is a key as JSON, with null for what the provider does not say. Its text comes from outside. */
export function keyObject(key: AccountKey) {
  const {
    id,
    name,
    publicKey,
    fingerprint = null,
    createdBy = null,
    instances = null,
    managed = false,
  } = key;
  const { type = null, bits = null } = parseType(key);
  const [createdAt, lastUsedAt, expiresAt] = [key.createdAt, key.lastUsedAt, key.expiresAt].map(
    (each) => toIso(each) ?? null,
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint, createdBy, ...times, instances, managed, publicKey };
}

/** keyName names a key in a sentence, safe to print. */
export function keyName({ id, name, fingerprint }: AccountKey): string {
  return `${sanitize(name) || 'an unnamed key'} (id ${sanitize(id)}, ${fingerprint ?? 'not a key'})`;
}

/** instanceNames lists instances in a sentence, safe to print. */
export function instanceNames(instances: { id: string; name: string }[]): string {
  return instances.map(({ id, name }) => sanitize(name, 60) || sanitize(id, 60)).join(', ');
}

function parseType(key: AccountKey): { type?: string; bits?: number | undefined } {
  if (!key.fingerprint || !key.publicKey) return {};
  const { type, bits } = parsePublicKey(key.publicKey);
  return { type, bits };
}
