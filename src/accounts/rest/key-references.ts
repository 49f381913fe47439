import { isFingerprint, keyFingerprint, md5 } from '../../keys/fingerprint.ts';
import { findKeyType } from '../../keys/key-types.ts';
import type { AccountKey } from '../account.ts';
import { at, listAt, textAt } from '../fields.ts';
import { tryParsePublicKey, withoutPrefix } from '../parse-key.ts';
import type { InstancesProfile } from '../schema/instances-schema.ts';

type ReferencesProfile = NonNullable<InstancesProfile['keys']>;
type Kind = Exclude<ReferencesProfile['by'], unknown[]>;

/** readKeyReferences are the keys as an instance names them; undefined unless it names all of them as the profile says. */
export function readKeyReferences(holder: unknown, keys: ReferencesProfile): string[] | undefined {
  const list = keys.one === undefined ? listedReferences(holder, keys) : onlyReference(holder, keys.one);
  if (!Array.isArray(list)) return undefined;
  const references = list.map((each) => textAt(each, keys.field ?? ''));
  // A reference in another form may mean any key, so that no key would be known to be unused.
  return references.every(Boolean) ? references : undefined;
}

function listedReferences(holder: unknown, { items = '', encoded }: ReferencesProfile): unknown {
  return encoded ? readJson(textAt(holder, items)) : listAt(holder, items);
}

/** onlyReference is a list of one; of none where it, or what it is in, is null or empty; undefined where it is missing. */
function onlyReference(holder: unknown, path: string): unknown[] | undefined {
  const found = at(holder, path);
  if (found === null || found === '') return [];
  if (found !== undefined) return [found];
  const parents = path.split('.').map((_, index, names) => names.slice(0, index).join('.'));
  return parents.some((parent) => parent !== '' && at(holder, parent) === null) ? [] : undefined;
}

/** KeyReferences turns references to keys into ids on the account, whose keys it lists once. */
export class KeyReferences {
  readonly #listKeys: () => Promise<AccountKey[]>;
  readonly #idPrefix: string;
  #keys: Promise<AccountKey[]> | undefined;
  readonly #indexes = new Map<Trait, TraitIndex>();

  /** `idPrefix` is what ids of keys begin with in answers, and not on the account. */
  constructor(keys: () => Promise<AccountKey[]>, idPrefix = '') {
    this.#listKeys = keys;
    this.#idPrefix = idPrefix;
  }

  /** resolve is undefined if a reference may mean any key: its text is cut or masked, or the account does not show what it names. */
  async resolve(references: string[], { by }: ReferencesProfile): Promise<string[] | undefined> {
    if (by === 'id') return references.map((each) => withoutPrefix(each, this.#idPrefix));
    this.#keys ??= this.#listKeys();
    const keys = await this.#keys;
    const kinds = Array.isArray(by) ? by : [by];
    const resolved = references.map((reference) => {
      const named = kinds.flatMap((kind) => READ[kind](reference, this.#idPrefix) ?? []);
      const found = named.flatMap(({ trait, text }) => this.#index(trait, keys).ids.get(text) ?? []);
      if (found.length > 0) return found;
      // What all keys could be compared with, and is none of them, is somebody else's key.
      const isComparable = named.every(({ trait }) => this.#index(trait, keys).isWhole);
      return named.length > 0 && isComparable ? [] : undefined;
    });
    return resolved.every((each) => each !== undefined) ? [...new Set(resolved.flat())] : undefined;
  }

  #index(trait: Trait, keys: AccountKey[]): TraitIndex {
    const index = this.#indexes.get(trait) ?? indexKeys(trait, keys);
    this.#indexes.set(trait, index);
    return index;
  }
}

/** What a key is known by. */
type Trait = keyof typeof TRAITS;

interface TraitIndex {
  ids: Map<string, string[]>;
  /** Whether the account shows this of each of its keys. */
  isWhole: boolean;
}

/** What the account shows of each of its keys; null where it shows that there is none, undefined where it does not show it. */
const TRAITS = {
  id: ({ id }: AccountKey) => id,
  name: ({ name }: AccountKey) => name || undefined,
  sha256: ({ fingerprint, publicKey }: AccountKey) => fingerprint ?? unreadable(publicKey),
  md5: ({ publicKey }: AccountKey) => {
    const key = tryParsePublicKey(publicKey);
    return key ? md5(key.blob).replace(/^MD5:/, '') : unreadable(publicKey);
  },
};

/** unreadable: text that begins like a key may be one that is cut or masked; other text is none that a machine could have. */
function unreadable(publicKey: string): null | undefined {
  const [type = ''] = publicKey.trim().split(/\s/);
  return type === '' || findKeyType(type) ? undefined : null;
}

/** How a reference of each kind is read; undefined if it is none. */
const READ: Record<
  Kind,
  (reference: string, idPrefix: string) => { trait: Trait; text: string } | undefined
> = {
  id: (reference, idPrefix) => ({ trait: 'id', text: withoutPrefix(reference, idPrefix) }),
  name: (text) => ({ trait: 'name', text }),
  publicKey: (reference) => {
    const key = tryParsePublicKey(reference);
    return key && { trait: 'sha256', text: keyFingerprint(key) };
  },
  fingerprint: (reference) => {
    const unpadded = reference.replace(/=$/, '');
    if (isFingerprint(unpadded)) return { trait: 'sha256', text: unpadded };
    const hex = reference.replace(/^MD5:/i, '').toLowerCase();
    return /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(hex) ? { trait: 'md5', text: hex } : undefined;
  },
  address: (reference) => {
    const [, segment] = /\/([^/?#]+)\/?$/.exec(reference) ?? [];
    try {
      return segment === undefined ? undefined : { trait: 'id', text: decodeURIComponent(segment) };
    } catch {
      return undefined;
    }
  },
};

function indexKeys(trait: Trait, keys: AccountKey[]): TraitIndex {
  const ids = new Map<string, string[]>();
  let isWhole = true;
  for (const key of keys) {
    const text = TRAITS[trait](key);
    if (text === undefined) isWhole = false;
    else if (text !== null) ids.set(text, [...(ids.get(text) ?? []), key.id]);
  }
  return { ids, isWhole };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
