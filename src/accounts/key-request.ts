import { sanitize } from '../format.ts';
import { ApiError } from '../http/api-error.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { formatPublicKey, type PublicKey } from '../keys/public-key.ts';
import { tryParsePublicKey } from './parse-key.ts';
import type { Profile } from './profile-schema.ts';

/** KeyRequest is a key to register, in the form that the provider accepts. */
export interface KeyRequest {
  name: string;
  publicKey: string;
  fingerprint: string;
}

/**
 * keyRequest checks a key and its name by the provider's rules before anything is sent. Throws TypeError for text that
 * is not a public key, the empty one above all: some APIs then make a pair of their own. Throws ApiError for the rest.
 */
export function keyRequest(
  { title, keys }: { title: string; keys: Pick<Profile['keys'], 'names' | 'accepts'> },
  name: string,
  publicKey: string,
): KeyRequest {
  const key = tryParsePublicKey(publicKey);
  if (!key) throw new TypeError('an account key must be a public key line');
  const sent = keys.names === 'comment' ? formatPublicKey({ ...key, comment: name }) : publicKey;
  const why = nameFault(keys.names, name) ?? keyFault(keys.accepts ?? {}, { ...key, line: sent });
  if (!why) return { name, publicKey: sent, fingerprint: keyFingerprint(key) };
  throw new ApiError({
    fault: 'invalid',
    what: `${title} would not accept the key`,
    why,
    hint: 'Nothing was sent; use another name or another key',
  });
}

/** nameLimit is the most characters in a key's name, 64 where nothing is known. */
export function nameLimit(names: Profile['keys']['names']): number {
  return (names === 'comment' ? undefined : names.max) ?? 64;
}

function nameFault(names: Profile['keys']['names'], name: string): string | undefined {
  if (names === 'comment') return /[\r\n]/.test(name) ? 'its name has more than one line' : undefined;
  const { characters } = names;
  const strange = characters && [...name].find((each) => !characters.includes(each));
  return strange ? `its name may not contain "${sanitize(strange)}"` : undefined;
}

function keyFault(
  { maxLength, types }: NonNullable<Profile['keys']['accepts']>,
  { type, line }: PublicKey & { line: string },
): string | undefined {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(', ')} are accepted`;
  return maxLength && line.length > maxLength ? `it is longer than ${maxLength} characters` : undefined;
}
