import { createHash, createHmac } from 'node:crypto';
import { Problem } from '../problem.ts';
import { MINUTE } from '../time.ts';
import { LONGEST_LEASE } from './ttl.ts';

/**
 * LeaseName is what the name of a lease says: `keylease-<slug>-<repo>-<run>-<attempt>-<expiry>-<tag>`:
 * slug    as much of the repository's name as fits, for people
 * repo    GitHub's numeric repository id, base 36
 * run     GitHub's run id, base 36
 * attempt decimal
 * expiry  minutes since the epoch, base 36, rounded up
 * tag     `c` or `s` and 10 characters base 36 that bind the name to one key: `c` a SHA-256 over both, against
 *         copies and typos; `s` an HMAC-SHA256 with the lease secret, which nobody else can make
 */
export interface LeaseName {
  slug: string;
  repositoryId: number;
  runId: number;
  attempt: number;
  /** When the lease ends, in milliseconds since the epoch; a whole minute. */
  expiresAt: number;
  tag: string;
}

/** LeaseRequest is what the name of a new lease is made from. */
export interface LeaseRequest {
  /** Name of the repository, without its owner. */
  repository: string;
  repositoryId: number;
  runId: number;
  attempt: number;
  /** Milliseconds since the epoch. */
  expiresAt: number;
  /** SHA256 fingerprint of the key. */
  fingerprint: string;
  secret?: string | undefined;
  /** Maximum length that the provider allows, in characters; 64 by default. */
  limit?: number | undefined;
}

type LeaseParts = [
  slug: string,
  repository: string,
  run: string,
  attempt: string,
  expiry: string,
  tag: string,
];

const GRAMMAR =
  /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
/** No provider is known to allow longer names. */
const LONGEST_NAME = 255;
const DEFAULT_LIMIT = 64;
/** How much longer than the longest lease an end may be away: ends are rounded up by a minute, and clocks differ by ten. */
const TOLERANCE = 11 * MINUTE;

/** makeLeaseName makes the name of a new lease. Throws Problem if the limit leaves no room for even one character of the slug. */
export function makeLeaseName(request: LeaseRequest): string {
  const limit = Math.min(request.limit ?? DEFAULT_LIMIT, LONGEST_NAME);
  const ids = [
    request.repositoryId.toString(36),
    request.runId.toString(36),
    String(request.attempt),
    Math.ceil(request.expiresAt / MINUTE).toString(36),
  ].join('-');
  const room = limit - 'keylease--'.length - ids.length - '-c0123456789'.length;
  const slug = makeSlug(request.repository, room);
  if (!slug) {
    throw new Problem({
      what: 'The lease cannot be named',
      why: `the provider limits the names of keys to ${limit} characters, too few for a lease`,
      hint: 'Use `lease: none` with a key of your own for this provider',
    });
  }
  const stem = `keylease-${slug}-${ids}`;
  return `${stem}-${computeTag(stem, request.fingerprint, request.secret)}`;
}

/** parseLeaseName reads a name by its grammar alone; undefined when it is not the name of a lease. */
export function parseLeaseName(name: string): LeaseName | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const match = GRAMMAR.exec(name);
  if (match === null) return undefined;
  const [slug, repository, run, attempt, expiry, tag] = match.slice(1) as LeaseParts;
  const lease = {
    slug,
    repositoryId: Number.parseInt(repository, 36),
    runId: Number.parseInt(run, 36),
    attempt: Number(attempt),
    expiresAt: Number.parseInt(expiry, 36) * MINUTE,
    tag,
  };
  const exact = [lease.repositoryId, lease.runId, lease.attempt, lease.expiresAt].every(Number.isSafeInteger);
  return exact ? lease : undefined;
}

/**
 * LeaseVerdict is what the name of a key says about a lease. `lease`: the tag belongs to this key, and its end fits the
 * time at which the key was added; `isProven` if a lease secret signed it, otherwise anybody could have made the name.
 * `look-alike`: it begins like the name of a lease, but is not one of this key, and why; `isForged` if it was not made for
 * this key. `none`: any other name.
 */
export type LeaseVerdict =
  | ({ kind: 'lease'; isProven: boolean } & LeaseName)
  | { kind: 'look-alike'; why: string; isForged?: true }
  | { kind: 'none' };

/** LeasedKey is a key on an account whose name may be that of a lease, and what it is checked with. */
export interface LeasedKey {
  name: string;
  /** SHA256 fingerprint of the key. */
  fingerprint: string;
  /** The lease secret, and the previous one: with secrets only `s` tags of one of them count, without any only `c` tags. */
  secrets?: readonly string[] | undefined;
  /** True if there is a secret that could not be read: then tags are not checked, and nothing is proven. */
  isSecretUnknown?: boolean | undefined;
  /** When the key was created, in milliseconds since the epoch; undefined if the provider does not say. */
  createdAt?: number | undefined;
  /** When the key was first seen, for one whose creation is unknown; `now` by default. */
  firstSeenAt?: number | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * verifyLease judges the name of a key. It counts as the name of a lease if its tag belongs to this key, and the lease
 * ends after the key was created, but at most 24 hours after. Whether it has ended is left to the caller.
 */
export function verifyLease(key: LeasedKey): LeaseVerdict {
  const lease = parseLeaseName(key.name);
  if (!lease) {
    if (!key.name.startsWith('keylease-')) return { kind: 'none' };
    return { kind: 'look-alike', why: 'its name begins like that of a lease, but is not written as one' };
  }
  const fault = key.isSecretUnknown ? undefined : tagFault(key, lease);
  if (fault) return lookAlike(lease, fault);
  const why = spanFault(key, lease);
  if (why !== undefined) return lookAlike(lease, { why });
  return { kind: 'lease', isProven: !key.isSecretUnknown && hasSecret(key), ...lease };
}

/** LeaseFault is why a name does not count as that of a lease, as a clause; `isForged` if it was not made for its key. */
export interface LeaseFault {
  why: string;
  isForged?: true;
}

/** lookAlike is the verdict on a name that has the form of a lease, and does not count as one. */
export function lookAlike({ slug }: LeaseName, { why, isForged }: LeaseFault): LeaseVerdict {
  const verdict = { kind: 'look-alike', why: `its name claims a lease of ${slug}, but ${why}` } as const;
  return isForged ? { ...verdict, isForged } : verdict;
}

/** isSigned tells whether a lease says that it is signed; only verifyLease proves it. */
export function isSigned({ tag }: Pick<LeaseName, 'tag'>): boolean {
  return tag.startsWith('s');
}

/** tagFault says why a tag does not belong to a key; undefined if it does. */
function tagFault(key: LeasedKey, { tag }: LeaseName): LeaseFault | undefined {
  const { name, fingerprint, secrets = [] } = key;
  const isProof = isSigned({ tag });
  if (isProof && !hasSecret(key))
    return { why: 'it is signed, and there is no lease secret to check that with' };
  const stem = name.slice(0, -tag.length - 1);
  const makers = isProof ? secrets : [undefined];
  if (!makers.some((secret) => tag === computeTag(stem, fingerprint, secret))) {
    return {
      why: `its tag does not match this key${isProof ? ' and the lease secret' : ''}`,
      isForged: true,
    };
  }
  const isClaim = !isProof && hasSecret(key);
  return isClaim ? { why: 'it is not signed, and there is a lease secret' } : undefined;
}

function hasSecret({ secrets = [] }: LeasedKey): boolean {
  return secrets.length > 0;
}

/** spanFault says why a lease cannot have begun when its key was added; undefined if it can. */
function spanFault({ createdAt, firstSeenAt, now }: LeasedKey, { expiresAt }: LeaseName): string | undefined {
  // A key whose creation is unknown may be older than the first look at it, and its lease over by then.
  const earliest = Math.min(createdAt ?? Number.NEGATIVE_INFINITY, now);
  if (expiresAt <= earliest) return 'it ends before the key was added';
  // A provider whose clock is ahead must not lengthen a lease.
  const addedAt = Math.min(createdAt ?? firstSeenAt ?? now, now);
  if (expiresAt <= addedAt + LONGEST_LEASE + TOLERANCE) return undefined;
  return 'it ends more than 24 hours after the key was added';
}

/**
 * LEASE_REPOSITORY is how a repository whose leases count is written: `owner/name`, or `owner/name#id` with GitHub's
 * numeric id.
 */
export const LEASE_REPOSITORY = /^[A-Za-z0-9][\w-]{0,38}\/[\w.-]{1,100}(#[1-9]\d{0,14})?$/;

/**
 * matchesRepository says whether a lease names a repository, written as LEASE_REPOSITORY. With an id, the id alone
 * counts. Without one, the slug has to be the whole name: one that was cut to fit could be that of any repository that
 * begins alike.
 */
export function matchesRepository({ slug, repositoryId }: LeaseName, repository: string): boolean {
  const [path, id] = repository.split('#') as [string, string?];
  if (id !== undefined) return repositoryId === Number(id);
  return slug === makeSlug(path.slice(path.indexOf('/') + 1), LONGEST_NAME);
}

function makeSlug(repository: string, room: number): string {
  const words = repository.toLowerCase().match(/[a-z0-9]+/g) ?? ['repository'];
  return words.join('-').slice(0, Math.max(room, 0)).replace(/-$/, '');
}

function computeTag(stem: string, fingerprint: string, secret: string | undefined): string {
  const hash = secret ? createHmac('sha256', secret) : createHash('sha256');
  const digest = BigInt(`0x${hash.update(`${stem}\n${fingerprint}`).digest('hex')}`);
  const characters = (digest % 36n ** 10n).toString(36).padStart(10, '0');
  return `${secret ? 's' : 'c'}${characters}`;
}
