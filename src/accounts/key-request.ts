import { sanitize } from '../format.ts';
import { ApiError } from '../http/api-error.ts';
import { keyFingerprint } from '../keys/fingerprint.ts';
import { formatPublicKey, type PublicKey } from '../keys/public-key.ts';
import { tryParsePublicKey } from './parse-key.ts';
import type { Profile } from './schema/profile-schema.ts';

/** KeyRequest is a key to register, in the form that the provider accepts. */
export interface KeyRequest {
  name: string;
  publicKey: string;
  fingerprint: string;
}

/** KeyRules are what a provider says about the keys and the names that it accepts. */
export interface KeyRules {
  title: string;
  keys: Pick<Profile['keys'], 'names' | 'accepts'>;
}

/**
 * keyRequest checks a key and its name against the provider's rules before anything is sent. Throws TypeError if the
 * text is not a public key: given none, some APIs generate a pair. Throws ApiError if the provider would reject the key.
 */
export function keyRequest(rules: KeyRules, name: string, publicKey: string): KeyRequest {
  const key = tryParsePublicKey(publicKey);
  if (!key) throw new TypeError('an account key must be a public key line');
  const why = addProblem(rules, name, publicKey);
  if (!why)
    return { name, publicKey: sentLine(rules, name, publicKey, key), fingerprint: keyFingerprint(key) };
  throw new ApiError({
    fault: 'invalid',
    what: `${rules.title} would not accept the key`,
    why,
    hint: 'Nothing was sent; use another name or another key',
  });
}

/**
 * addProblem says why a provider would not take a key under a name, or would change either: a clause that is safe to
 * print. It is undefined if nothing that the provider documents speaks against it.
 */
export function addProblem(rules: KeyRules, name: string, publicKey: string): string | undefined {
  const key = tryParsePublicKey(publicKey);
  if (!key) return 'it is not a public key';
  const { names, accepts = {} } = rules.keys;
  return nameFault(names, name) ?? keyFault(accepts, key.type, sentLine(rules, name, publicKey, key));
}

/** nameLimit is the maximum length of a key's name in characters, 64 if unknown. */
export function nameLimit(names: Profile['keys']['names']): number {
  return (names === 'comment' ? undefined : names.max) ?? 64;
}

/** sentLine is the line to send. If keys have no names, the name is sent as the comment. */
function sentLine({ keys }: KeyRules, name: string, publicKey: string, key: PublicKey): string {
  return keys.names === 'comment' ? formatPublicKey({ ...key, comment: name }) : publicKey;
}

function nameFault(names: Profile['keys']['names'], name: string): string | undefined {
  if (names === 'comment') {
    if (/[\r\n]/.test(name)) return 'its name has more than one line';
    return name === name.trim()
      ? undefined
      : 'its name begins or ends with white space, which a comment cannot';
  }
  const { max, required, characters, changes = [] } = names;
  if (required && name === '') return 'it has no name';
  if (max !== undefined && name.length > max) return `its name is longer than ${max} characters`;
  const invalid = characters && [...name].find((each) => !characters.includes(each));
  if (invalid) return `its name may not contain "${sanitize(invalid)}"`;
  const change = changes.find((each) => CHANGES[each].apply(name) !== name);
  return change && `its name would be changed: ${CHANGES[change].description}`;
}

/** What providers do to names. */
const CHANGES = {
  'lower-case': {
    apply: (name: string) => name.toLowerCase(),
    description: 'capital letters become small ones',
  },
  trim: { apply: (name: string) => name.trim(), description: 'white space at its ends is removed' },
} satisfies Record<NameChange, { apply: (name: string) => string; description: string }>;

type NameChange = NonNullable<Exclude<Profile['keys']['names'], 'comment'>['changes']>[number];

function keyFault(
  { maxLength, types }: NonNullable<Profile['keys']['accepts']>,
  type: string,
  line: string,
): string | undefined {
  if (types && !types.includes(type))
    return `it is of type ${sanitize(type)}, and only ${types.join(', ')} are accepted`;
  return maxLength && line.length > maxLength ? `it is longer than ${maxLength} characters` : undefined;
}
