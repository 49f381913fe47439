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

const GRAMMAR =
  /^keylease-([a-z0-9]+(?:-[a-z0-9]+)*)-([1-9a-z][0-9a-z]*)-([1-9a-z][0-9a-z]*)-([1-9][0-9]*)-([1-9a-z][0-9a-z]*)-([cs][0-9a-z]{10})$/;
/** No provider is known to allow longer names. */
const LONGEST_NAME = 255;
const DEFAULT_LIMIT = 64;
/** Hyperstack's limit. */
const SHORTEST_LIMIT = 50;

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
  const [, slug, repository, run, attempt, expiry, tag] = GRAMMAR.exec(name) ?? [];
  if (!slug || !repository || !run || !attempt || !expiry || !tag) return undefined;
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
 * verifyLease reads the name of a key on an account, and accepts it only if its tag belongs to this key and the lease ends
 * at most 24 hours after the key was created (or after now, if that is unknown). With a secret only
 * `s` tags count, without one only `c` tags.
 */
export function verifyLease(key: {
  name: string;
  fingerprint: string;
  secret?: string | undefined;
  createdAt?: number | undefined;
  now: number;
}): LeaseName | undefined {
  const lease = parseLeaseName(key.name);
  if (!lease) return undefined;
  const stem = key.name.slice(0, -lease.tag.length - 1);
  if (lease.tag !== computeTag(stem, key.fingerprint, key.secret)) return undefined;
  // One minute for rounding up, and ten for clock skew.
  const latestEnd = (key.createdAt ?? key.now) + LONGEST_LEASE + 11 * MINUTE;
  return lease.expiresAt <= latestEnd ? lease : undefined;
}

/**
 * matchesRepository says whether a lease may belong to a repository, `owner/name`. A provider's limit can cut the name in a
 * lease short, so part of a name counts only in a lease that is as long as the lowest of these limits.
 */
export function matchesRepository(key: { name: string; lease: LeaseName }, repository: string): boolean {
  const { slug } = key.lease;
  const whole = makeSlug(repository.split('/').at(-1) ?? '', LONGEST_NAME);
  // A cut at a dash drops the dash too, so the name may be one short of the limit.
  return slug === whole || (key.name.length >= SHORTEST_LIMIT - 1 && whole.startsWith(slug));
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
