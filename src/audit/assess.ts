import { isAbsolute } from 'node:path';
import type { AccountKey } from '../accounts/account.ts';
import { type KeyBlob, parseBlob } from '../keys/blob.ts';
import { type Blocklist, openBlocklist } from '../keys/blocklist/blocklist.ts';
import { openFile } from '../keys/blocklist/open-file.ts';
import { crossCheck } from '../keys/cross-check.ts';
import { findKeyType, isCertificate } from '../keys/key-types.ts';
import { wellKnown } from '../keys/known-compromised.ts';
import { Lookup } from '../keys/lookup.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { unparseableKey } from '../keys/weak/make-weakness.ts';
import { sharedPrime } from '../keys/weak/shared-primes.ts';
import type { Weakness } from '../keys/weakness.ts';
import { weaknesses } from '../keys/weaknesses.ts';
import { errorMessage } from '../problem.ts';
import type { KeyQuality } from './evidence.ts';
import type { Inventory } from './inventory.ts';

/** AssessOptions are the options of assessKeys. */
export interface AssessOptions {
  inventory: Inventory;
  /** Tells whether an earlier run found a key sound; its material is then not examined again. */
  isSound: (key: AccountKey) => boolean;
  /** Location of the blocklist, `s3://bucket/key` or an absolute path; undefined for none. */
  blocklist: string | undefined;
  env: NodeJS.ProcessEnv;
}

/** ExaminedKey is a key to examine; its blob is parsed on demand. */
interface ExaminedKey {
  fingerprint: string;
  /** The type that its line begins with, such as `ssh-ed25519`. */
  type: string;
  isSound: boolean;
  blob: () => KeyBlob;
}

type Add = (fingerprint: string, weakness: Weakness) => void;

/** How many keys are looked up at a time: S3 is slow to respond, but handles many requests at once. */
const BATCH = 16;

/**
 * assessKeys examines the keys of an inventory: how strong each is, whether it shares a prime with another one, and
 * whether its private key is publicly known. If the blocklist cannot be read, `failed` says why; the rest is examined.
 */
export async function assessKeys(options: AssessOptions): Promise<KeyQuality> {
  const { takenAt: now } = options.inventory;
  const found = new Map<string, Weakness[]>();
  const add: Add = (fingerprint, weakness) => {
    const known = found.get(fingerprint);
    if (!known?.some(({ evidence }) => evidence === weakness.evidence)) known?.push(weakness);
  };
  const keys = distinct(options, found).filter((key) => {
    const isDone = key.isSound && !isCertificate(key.type);
    return isDone || examine(key, { now, add });
  });
  for (const [fingerprint, weakness] of await withSharedPrimes(keys)) add(fingerprint, weakness);
  const failed = await lookUp(keys, options, add);
  return { weaknesses: found, failed };
}

/**
 * distinct returns each key once, however often it is registered. Each spelling counts separately, and so do a certificate
 * and the key in it, although they share a fingerprint. Keys that the provider does not show are left out.
 */
function distinct({ inventory, isSound }: AssessOptions, found: Map<string, Weakness[]>): ExaminedKey[] {
  const keys = new Map<string, ExaminedKey>();
  for (const key of inventory.keys) {
    const { fingerprint, publicKey } = key;
    if (!fingerprint || !publicKey) continue;
    if (!found.has(fingerprint)) found.set(fingerprint, []);
    const [spelling = '', type = ''] = /(\S+)\s+\S+/.exec(publicKey) ?? [];
    const blob = () => parseBlob(parsePublicKey(publicKey).blob);
    if (!keys.has(spelling)) keys.set(spelling, { fingerprint, type, isSound: isSound(key), blob });
  }
  return [...keys.values()];
}

/** examine adds the weaknesses of a key. It returns whether the key could be read. */
function examine({ fingerprint, blob: read }: ExaminedKey, { now, add }: { now: number; add: Add }): boolean {
  try {
    const blob = read();
    for (const each of weaknesses(blob, { now })) add(fingerprint, each);
    const difference = crossCheck(blob);
    if (difference !== undefined) add(fingerprint, unparseableKey(difference));
    return true;
  } catch (error) {
    add(fingerprint, unparseableKey(errorMessage(error)));
    return false;
  }
}

/** Keys that were found sound before are compared with the others only: among them, none shares a prime. */
async function withSharedPrimes(keys: ExaminedKey[]): Promise<[string, Weakness][]> {
  const rsa = keys.filter(({ type }) => findKeyType(type)?.keyType.hasModulus);
  if (rsa.every(({ isSound }) => isSound)) return [];
  const moduli = rsa.flatMap(({ blob, fingerprint, isSound }) => {
    const { material } = blob();
    return material.kind === 'rsa' ? [{ n: material.n, fingerprint, isSound }] : [];
  });
  const { findSharedPrimes } = await import('../keys/weak/find-shared-primes.ts');
  const shared = await findSharedPrimes({
    known: moduli.filter(({ isSound }) => isSound).map(({ n }) => n),
    fresh: moduli.filter(({ isSound }) => !isSound).map(({ n }) => n),
  });
  const owners = new Map(moduli.map(({ n, fingerprint }) => [n, fingerprint]));
  return moduli.flatMap(({ n, fingerprint }): [string, Weakness][] => {
    const other = shared.get(n);
    return other === undefined ? [] : [[fingerprint, sharedPrime(owners.get(other) ?? '')]];
  });
}

/** lookUp adds which keys are known to be compromised. It returns why not all could be looked up; undefined if all were. */
async function lookUp(keys: ExaminedKey[], options: AssessOptions, add: Add): Promise<string | undefined> {
  if (options.blocklist === undefined) {
    for (const { fingerprint } of keys) {
      const known = wellKnown(fingerprint);
      if (known) add(fingerprint, known);
    }
    return undefined;
  }
  const lookup = await Lookup.open(() => open(options));
  for (let start = 0; start < keys.length; start += BATCH) {
    const batch = keys.slice(start, start + BATCH).map(async ({ fingerprint, blob }) => {
      const hit = await lookup.find(blob(), fingerprint);
      if (hit) add(fingerprint, hit);
    });
    await Promise.all(batch);
  }
  lookup.close();
  return lookup.failed === undefined ? undefined : errorMessage(lookup.failed);
}

async function open({ blocklist, env }: AssessOptions): Promise<Blocklist | undefined> {
  if (blocklist === undefined) return undefined;
  if (isAbsolute(blocklist)) return openBlocklist(openFile(blocklist));
  const { openS3Object } = await import('./blocklist-s3.ts');
  return openBlocklist(await openS3Object(blocklist, { env }));
}
