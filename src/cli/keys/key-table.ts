import type { AccountKey } from '../../accounts/account.ts';
import { sanitize } from '../../format.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { SEVERITIES } from '../../keys/weakness.ts';
import { formatDuration, toIso } from '../../time.ts';
import type { InspectedKey } from '../inspect/inspect-key.ts';
import type { KeyReview } from './key-review.ts';

/** KEY_COLUMNS are the heads of a table of keys. */
export const KEY_COLUMNS = ['ID', 'NAME', 'TYPE', 'FINGERPRINT', 'AGE', 'INSTANCES', 'FINDINGS'];
/** FREE_TEXT_COLUMNS are those columns that a narrow window may shorten. */
export const FREE_TEXT_COLUMNS = ['NAME', 'INSTANCES'];

/** keyRow is a key as a row of a table, safe to print: `-` for none, `?` for what the provider does not say. */
export function keyRow({ key, use, inspected }: KeyReview, { now }: { now: number }): string[] {
  return [
    sanitize(key.id),
    sanitize(key.name) || '-',
    keyTypeText(key),
    key.fingerprint ?? '-',
    key.createdAt === undefined ? '?' : formatDuration(now - key.createdAt),
    use.kind === 'known' ? instanceNames(use.instances) || '-' : '?',
    worstFinding(inspected),
  ];
}

/** worstFinding is the most severe one, and how many more there are. */
function worstFinding(inspected: InspectedKey | undefined): string {
  if (!inspected) return '?';
  const { findings, evaluated } = inspected;
  const rank = ({ severity }: (typeof findings)[number]) => SEVERITIES.indexOf(severity);
  const [worst, ...others] = findings.toSorted((one, other) => rank(other) - rank(one));
  if (!worst) return evaluated ? '-' : '?';
  return `${worst.kind} (${worst.severity})${others.length > 0 ? ` +${others.length}` : ''}`;
}

/** keyTypeText is the type of a key and its size in bits, safe to print; `?` if the provider does not show the key. */
export function keyTypeText(key: AccountKey): string {
  const { type, bits } = parseType(key);
  if (type) return sanitize([type, bits].filter(Boolean).join(' '), 60);
  return key.fingerprint ? '?' : 'not a key';
}

/** keyObject is a key as JSON, with null for what the provider does not say. Its text comes from outside. */
export function keyObject(key: AccountKey) {
  const { id, name, publicKey, fingerprint = null, instances = null, managed = false } = key;
  const { type = null, bits = null } = parseType(key);
  const [createdAt, lastUsedAt, expiresAt] = [key.createdAt, key.lastUsedAt, key.expiresAt].map(
    (each) => toIso(each) ?? null,
  );
  const times = { createdAt, lastUsedAt, expiresAt };
  return { id, name, type, bits, fingerprint, ...times, instances, managed, publicKey };
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
