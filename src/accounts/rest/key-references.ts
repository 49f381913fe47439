import { isFingerprint, keyFingerprint, md5 } from '../../keys/fingerprint.ts';
import type { AccountKey } from '../account.ts';
import { at, listAt, textAt } from '../fields.ts';
import { tryParsePublicKey } from '../parse-key.ts';
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
  #byText: Promise<Record<Kind, Map<string, string[]>>> | undefined;

  constructor(keys: () => Promise<AccountKey[]>) {
    this.#listKeys = keys;
  }

  /** resolve is undefined if a reference cannot be read, such as a key whose text is cut or masked: it may mean any key. */
  async resolve(references: string[], { by }: ReferencesProfile): Promise<string[] | undefined> {
    if (by === 'id') return references;
    this.#byText ??= this.#listKeys().then(indexKeys);
    const ids = await this.#byText;
    const kinds = Array.isArray(by) ? by : [by];
    const resolved = references.map((reference) => {
      const names = kinds.map((kind): [Kind, string | undefined] => [kind, READ[kind](reference)]);
      const found = names.flatMap(([kind, name]) => (name === undefined ? [] : (ids[kind].get(name) ?? [])));
      // What could be read and is not on the account is somebody else's key.
      return names.every(([, name]) => name === undefined) ? undefined : found;
    });
    return resolved.every((each) => each !== undefined) ? [...new Set(resolved.flat())] : undefined;
  }
}

/** How a reference of each kind is read; undefined if it is none. */
const READ: Record<Kind, (reference: string) => string | undefined> = {
  id: (reference) => reference,
  name: (reference) => reference,
  publicKey: (reference) => {
    const key = tryParsePublicKey(reference);
    return key && keyFingerprint(key);
  },
  fingerprint: (reference) => {
    const unpadded = reference.replace(/=$/, '');
    if (isFingerprint(unpadded)) return unpadded;
    const hex = reference.replace(/^MD5:/i, '').toLowerCase();
    return /^([0-9a-f]{2}:){15}[0-9a-f]{2}$/.test(hex) ? hex : undefined;
  },
};

function indexKeys(keys: AccountKey[]): Record<Kind, Map<string, string[]>> {
  const index = { id: new Map(), name: new Map(), publicKey: new Map(), fingerprint: new Map() };
  const add = (kind: Kind, name: string | undefined, id: string) => {
    if (name) index[kind].set(name, [...(index[kind].get(name) ?? []), id]);
  };
  for (const { id, name, publicKey, fingerprint } of keys) {
    add('id', id, id);
    add('name', name, id);
    add('publicKey', fingerprint, id);
    add('fingerprint', fingerprint, id);
    const key = tryParsePublicKey(publicKey);
    add('fingerprint', key && md5(key.blob).replace(/^MD5:/, ''), id);
  }
  return index;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
