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
 * keyRequest checks a key and its name against the provider's rules before anything is sent. Throws TypeError if the
 * text is not a public key: given none, some APIs generate a pair. Throws ApiError if the provider would reject the key.
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

/** nameLimit is the maximum length of a key's name in characters, 64 if unknown. */
export function nameLimit(names: Profile['keys']['names']): number {
  return (names === 'comment' ? undefined : names.max) ?? 64;
}

function nameFault(names: Profile['keys']['names'], name: string): string | undefined {
  if (names === 'comment') return /[\r\n]/.test(name) ? 'its name has more than one line' : undefined;
  const { characters } = names;
  const invalid = characters && [...name].find((each) => !characters.includes(each));
  return invalid ? `its name may not contain "${sanitize(invalid)}"` : undefined;
}

function keyFault(
  { maxLength, types }: NonNullable<Profile['keys']['accepts']>,
  { type, line }: PublicKey & { line: string },
): string | undefined {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(', ')} are accepted`;
  return maxLength && line.length > maxLength ? `it is longer than ${maxLength} characters` : undefined;
}
