import { ApiError } from '../http/api-error.ts';

/** Basis is what is known about an API: tried on a live account, read in the vendor's own specification, or assumed. */
export type Basis = 'live' | 'specification' | 'assumed';

/** BASIS_WORDS says the same to people, after the name of the provider. */
export const BASIS_WORDS: Record<Basis, string> = {
  live: 'tried on a live account',
  specification: "from the vendor's specification",
  assumed: 'assumed, not documented',
};

/** AccountKey is an SSH public key as an account lists it. Its text comes from outside: print it through `sanitize`. */
export interface AccountKey {
  /** The provider's id; always text, even if the provider uses numbers. */
  id: string;
  name: string;
  /** One line; '' if the provider does not show it. */
  publicKey: string;
  /**
   * SHA256 fingerprint, computed here from the key; the provider's own only if it does not show the key.
   * Undefined if the account holds something that is not a key.
   */
  fingerprint: string | undefined;
  /** Milliseconds since the epoch, like all times here; undefined if the provider does not say. */
  createdAt: number | undefined;
  /** Who added it or what it is labelled, as the provider says: a hint at its owner, and no proof. */
  createdBy?: string | undefined;
  lastUsedAt?: number | undefined;
  /** True if the provider says when keys were last used, and this one never was. */
  neverUsed?: boolean | undefined;
  expiresAt?: number | undefined;
  /** True for a key of the platform itself, which must never be removed. */
  managed?: boolean | undefined;
  /** Instances that accept this key; undefined if the provider does not say. */
  instances: { id: string; name: string }[] | undefined;
}

/** Instance is a rented machine, or something else that can have keys, such as a cluster or a launch template. */
export interface Instance {
  /** What it is, such as `cluster`; `instance` for a machine. */
  kind: string;
  id: string;
  name: string;
  status: string;
  host: string | undefined;
  port: number | undefined;
  user: string | undefined;
  /** Provider ids of the keys that it accepts; undefined if the provider does not say, or not in a form that can be read. */
  keyIds: string[] | undefined;
}

/** ListOptions say how to list. */
export interface ListOptions {
  /** Whether to throw at once where the provider limits the rate of requests, rather than wait for more than a few seconds. */
  isHasty?: boolean | undefined;
  /**
   * A complete listing that was made before. A list that may shift while it is read is read until two readings in a row are
   * equal: with this one, the first may be enough.
   */
  before?: PastListing | undefined;
  /**
   * Whether a single reading is enough of a list that may shift while it is read: for a caller that knows what it has to have.
   * It may lack an entry that moved.
   */
  isReadOnce?: boolean | undefined;
  /**
   * Called for each page that is as it was in `before`, with the number of its entries. These are then yielded only if the
   * list turns out to be another one. Without it, all are.
   */
  onEqualPage?: ((entries: number) => void) | undefined;
  /** Called at the end; `isEqual` tells whether all pages were equal, so that nothing was yielded. */
  onRead?: ((listing: PastListing, outcome: { isEqual: boolean }) => void) | undefined;
}

/** PastListing is what is kept of a listing to tell whether a later one is equal. */
export interface PastListing {
  /** Of the ids in their order; undefined for a list of one page. */
  digest: string | undefined;
  /** Undefined where a page says where the next one begins. */
  pages: PastPage[] | undefined;
}

/** PastPage is a page of a PastListing. */
export interface PastPage {
  /** How many entries it has. */
  entries: number;
  /** SHA-256 of what it says, and of how that was read, in base64. */
  sha256: string;
}

/** AddOptions are what the caller of `add` knows, and wants to know. */
export interface AddOptions {
  /** The key is not on the account: the first listing is left out. */
  isAbsent?: boolean;
  /**
   * Ids that other keys of the account are known to have: an answer that gives the new key one of them is not believed, or
   * that other key would be taken for it, and removed in its place.
   */
  otherIds?: ReadonlySet<string>;
  /** When the provider is to end the key, in milliseconds since the epoch; see `supports.expiry`. */
  expiresAt?: number;
  /**
   * Called where it is not clear what a registration did: its answer was lost, or has no id. The account may have the key,
   * even more than once, whatever comes of `add`.
   */
  onDoubt?: () => void;
}

/** Account is one provider account whose SSH keys are managed. All its methods throw ApiError. */
export interface Account {
  /** Name of the provider, for people. */
  title: string;
  basis: Basis;
  /** Maximum length of a key's name, in characters. */
  nameLimit: number;
  /**
   * Whether removing a key from the account also revokes it on running instances, and a sentence that says so;
   * `terraform` is the resource that Terraform replaces once a key in its `ssh_keys` is gone.
   */
  removal: { revokes: 'yes' | 'no' | 'unknown'; note: string; terraform?: string | undefined };
  /**
   * What the provider's API can do: list instances, put keys on them and take them off, say which keys are in use, end keys
   * by itself. `unlisted` is what may use a key and cannot be listed, in the plural.
   */
  supports: {
    instances: boolean;
    attach: boolean;
    use: boolean;
    expiry?: boolean | undefined;
    unlisted?: string[] | undefined;
  };
  /**
   * addProblem says why the account would not take a key under a name, or would change either: a clause that is safe to
   * print. It is pure, and undefined if nothing that the provider documents speaks against it.
   */
  addProblem(name: string, publicKey: string): string | undefined;
  /**
   * accountId is the provider's own id of the account; undefined if it tells none, or does not tell it to this token. It
   * throws if the provider cannot be asked.
   */
  accountId(): Promise<string | undefined>;
  /** keys lists every key once, page by page, none of them empty; it throws rather than end early on a partial listing. */
  keys(options?: ListOptions): AsyncIterable<AccountKey[]>;
  /**
   * find reads one key by its id, without a listing; it is undefined if the provider says that there is none. That proves
   * something only where `find` has shown the key before: a path that is wrong has no keys either. Left out if the
   * provider's API cannot.
   */
  find?: ((id: string) => Promise<AccountKey | undefined>) | undefined;
  /**
   * add registers a public key, or adopts an equal key that is there already. It lists the keys before each attempt,
   * unless it is known that the key is absent.
   */
  add(name: string, publicKey: string, options?: AddOptions): Promise<AccountKey>;
  /** remove removes a key; a key that is not there is `gone`, not an error. */
  remove(id: string): Promise<'removed' | 'gone'>;
  /**
   * removalCommand is what a person types to remove a key by hand, with the token in $KEYLEASE_API_TOKEN; for OAuth,
   * with an access token in $ACCESS_TOKEN.
   */
  removalCommand(id: string): string;
  /** instances lists every instance once, likewise; it throws if the provider's API cannot. */
  instances(): AsyncIterable<Instance[]>;
  /** attach puts a registered key on a running instance. */
  attach(instanceId: string, keyId: string): Promise<void>;
  detach(instanceId: string, keyId: string): Promise<'removed' | 'gone'>;
}

/** allKeys lists every key of an account. Throws ApiError. */
export function allKeys(account: Pick<Account, 'keys'>, options?: ListOptions): Promise<AccountKey[]> {
  return all(account.keys(options));
}

/** allInstances lists every instance of an account. Throws ApiError. */
export function allInstances(account: Pick<Account, 'instances'>): Promise<Instance[]> {
  return all(account.instances());
}

async function all<T>(pages: AsyncIterable<T[]>): Promise<T[]> {
  const items: T[] = [];
  for await (const page of pages) items.push(...page);
  return items;
}

/** assumedNote says in a sentence that the profile of a provider is an assumption. */
export function assumedNote(title: string): string {
  return `The ${title} profile is an assumption: the provider's documentation does not cover it.`;
}

/** unreportedUseNote says in a sentence what an account cannot say about the use of keys; undefined if it says all. */
export function unreportedUseNote({
  title,
  supports,
}: Pick<Account, 'title' | 'supports'>): string | undefined {
  const { use, unlisted = [] } = supports;
  if (!use) return `${title} does not say which machines use a key.`;
  return unlisted.length > 0
    ? `${title} does not say whether ${unlisted.join(' or ')} use a key.`
    : undefined;
}

/** unsupported is the error for what a provider's API cannot do. */
export function unsupported(title: string, what: string): ApiError {
  return new ApiError({
    fault: 'invalid',
    what: `${title} cannot ${what}`,
    why: 'neither its API nor its profile offers a way',
    hint: 'Leave out instance, and give host, user and port',
  });
}

/** failingList is the list of what a provider's API cannot list: reading it throws. */
export function failingList(error: Error): AsyncIterable<never> {
  return { [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }) };
}
