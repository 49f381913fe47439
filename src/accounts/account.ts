import { Problem } from '../problem.ts';

/** AccountKey is an SSH public key as an account lists it. Its text comes from outside: print it through `plain`. */
export interface AccountKey {
  /** The provider's id; text to us even where it is a number to them. */
  id: string;
  name: string;
  /** One line; '' where the provider does not show it. */
  publicKey: string;
  /**
   * SHA256 fingerprint, computed here from the key; the provider's own only where it does not show the key.
   * Undefined where the account holds something that is not a key.
   */
  fingerprint: string | undefined;
  /** Milliseconds since the epoch, like all times here; undefined where the provider does not tell. */
  createdAt: number | undefined;
  lastUsedAt?: number | undefined;
  /** True where the provider tells when keys were used, and has nothing to tell of this one. */
  neverUsed?: boolean | undefined;
  expiresAt?: number | undefined;
  /** True for a key that the platform made for itself: never to be removed. */
  managed?: boolean | undefined;
  /** Machines connected with this key; undefined where the provider does not tell. */
  instances: { id: string; name: string }[] | undefined;
}

/** Instance is a rented machine. */
export interface Instance {
  id: string;
  name: string;
  status: string;
  host: string | undefined;
  port: number | undefined;
  user: string | undefined;
  /** Provider ids of the keys in use on it; undefined where the provider does not tell. */
  keyIds: string[] | undefined;
}

/** Account is one provider account whose SSH keys are managed. All its methods throw AccountError. */
export interface Account {
  /** Name of the provider, for people. */
  title: string;
  /** False where the profile is an assumption that the provider's documentation does not cover. */
  verified: boolean;
  /** Most characters in a key's name. */
  nameLimit: number;
  /** Whether a key that is removed from the account no longer opens running machines, and a sentence that says so. */
  removal: { revokes: 'yes' | 'no' | 'unknown'; note: string };
  /** What the provider's API can do: list machines, put keys on them and take them off, tell which keys are in use. */
  supports: { instances: boolean; attach: boolean; use: boolean };
  /** keys lists every key once, page by page; it throws rather than end early on a partial listing. */
  keys(): AsyncIterable<AccountKey>;
  /**
   * add registers a public key, or adopts an equal key that is there already. It lists before each try; before the first
   * it may be spared that by a caller who knows that the key is not there.
   */
  add(name: string, publicKey: string, known?: { isAbsent: boolean }): Promise<AccountKey>;
  /** remove takes a key off the account; a key that is not there is "gone", not an error. */
  remove(id: string): Promise<'removed' | 'gone'>;
  /**
   * removalCommand is what a person types to remove a key by hand, with the token in $KEYLEASE_API_TOKEN; where OAuth
   * is spoken, an access token in $ACCESS_TOKEN.
   */
  removalCommand(id: string): string;
  /** instances lists machines; it throws where the provider's API cannot. */
  instances(): AsyncIterable<Instance>;
  /** attach puts a registered key on a running instance. */
  attach(instanceId: string, keyId: string): Promise<void>;
  detach(instanceId: string, keyId: string): Promise<'removed' | 'gone'>;
}

/**
 * Why an account did not do what was asked: `refused` (token or rights), `not-found`, `invalid` (what was sent),
 * `passing` (network, 429, 5xx: worth another try), `unexpected` (an answer that does not fit the profile).
 */
export type AccountFault = 'refused' | 'not-found' | 'invalid' | 'passing' | 'unexpected';

/** AccountError is a Problem with an account. It never holds a token. */
export class AccountError extends Problem {
  override name = 'AccountError';
  readonly fault: AccountFault;
  /** How long the provider asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(parts: {
    fault: AccountFault;
    what: string;
    why: string;
    hint: string;
    retryAfter?: number | undefined;
  }) {
    super(parts);
    this.fault = parts.fault;
    this.retryAfter = parts.retryAfter;
  }
}

/** unsupported is the error for what a provider's API cannot do. */
export function unsupported(title: string, what: string): AccountError {
  return new AccountError({
    fault: 'invalid',
    what: `${title} cannot ${what}`,
    why: 'its API, or the profile of it, has no way to do so',
    hint: 'Leave out instance, and give host, user and port',
  });
}
