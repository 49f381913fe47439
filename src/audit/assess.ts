import { isAbsolute } from 'node:path';
import type { AccountKey } from '../accounts/account.ts';
import { type Blocklist, openBlocklist } from '../keys/blocklist/blocklist.ts';
import { openFile } from '../keys/blocklist/open-file.ts';
import type { Effort } from '../keys/effort.ts';
import { findKeyType, isCertificate } from '../keys/key-types.ts';
import { wellKnown } from '../keys/known-compromised.ts';
import { Lookup } from '../keys/lookup.ts';
import { sharedPrime } from '../keys/weak/shared-primes.ts';
import type { Weakness } from '../keys/weakness.ts';
import { errorMessage } from '../problem.ts';
import { distinctKeys, type ExaminedKey } from './distinct-keys.ts';
import type { KeyQuality } from './evidence.ts';
import type { Inventory } from './inventory.ts';
import type { KeyExaminer } from './key-examiner.ts';
import type { SlowResult } from './slow-results.ts';

/** AssessorOptions are the options of keyAssessor. */
export interface AssessorOptions {
  /** Location of the blocklist, `s3://bucket/key` or an absolute path; undefined for none. */
  blocklist: string | undefined;
  env: NodeJS.ProcessEnv;
  /** What the slow checks of RSA keys may take; by default as SlowChecks says. */
  effort?: Effort | undefined;
}

/** KeyAssessor examines the keys of an account, one part of it after the other. */
export interface KeyAssessor {
  /**
   * assess examines the keys of an inventory, except those that an earlier run found sound: how strong each is, and
   * whether its private key is publicly known. If the blocklist cannot be read, `failed` says why; the rest is examined.
   * Slow checks of RSA keys are made as SlowChecks says; `slowBefore` is what an earlier run found by them.
   */
  assess(
    inventory: Inventory,
    isSound: (key: AccountKey) => boolean,
    slowBefore?: (key: AccountKey) => SlowResult | undefined,
  ): Promise<KeyQuality>;
  /**
   * sharedPrimes is which RSA keys share a prime with another one, by fingerprint; `inventories` are all parts of the
   * account. If every RSA key that was examined was found sound before, none does.
   */
  sharedPrimes(inventories: Inventories): Promise<Map<string, Weakness>>;
  /** blocklist is the list in which keys were looked up; undefined if none was. */
  readonly blocklist?: UsedBlocklist | undefined;
  /** close closes the blocklist. */
  close(): void;
}

/** Inventories returns the parts of an account one after the other. */
type Inventories = () => Iterable<Inventory> | AsyncIterable<Inventory>;

/** UsedBlocklist is a list in which keys were looked up: its location, and when it was written, in milliseconds since the epoch. */
export type UsedBlocklist = Pick<Blocklist, 'location' | 'modifiedAt'>;

type Add = (fingerprint: string, weakness: Weakness) => void;

/** How many keys are looked up at a time: S3 is slow to respond, but handles many requests at once. */
const BATCH = 16;

/** keyAssessor makes a KeyAssessor. Nothing is read yet. */
export function keyAssessor(options: AssessorOptions): KeyAssessor {
  return new Assessor(options);
}

/** assessKeys examines the keys of an account that is in memory as a whole. */
export async function assessKeys({
  inventory,
  isSound,
  ...options
}: AssessorOptions & { inventory: Inventory; isSound: (key: AccountKey) => boolean }): Promise<KeyQuality> {
  const assessor = keyAssessor(options);
  try {
    const quality = await assessor.assess(inventory, isSound);
    return withWeaknesses(quality, await assessor.sharedPrimes(() => [inventory]));
  } finally {
    assessor.close();
  }
}

/** withWeaknesses adds weaknesses to those of keys that were examined, by fingerprint. */
export function withWeaknesses(quality: KeyQuality, more: ReadonlyMap<string, Weakness>): KeyQuality {
  const weaknesses = new Map(quality.weaknesses);
  for (const [fingerprint, weakness] of more) {
    const known = weaknesses.get(fingerprint);
    if (known) weaknesses.set(fingerprint, [...known, weakness]);
  }
  return { ...quality, weaknesses };
}

class Assessor implements KeyAssessor {
  readonly #options: AssessorOptions;
  #lookup: Promise<Lookup> | undefined;
  #opened: Lookup | undefined;
  /** Fingerprints of the RSA keys that were examined; those found sound before are compared with them only. */
  readonly #freshRsa = new Set<string>();
  #examiner: KeyExaminer | undefined;

  constructor(options: AssessorOptions) {
    this.#options = options;
  }

  get blocklist(): UsedBlocklist | undefined {
    return this.#opened?.blocklist;
  }

  async assess(
    inventory: Inventory,
    isSound: (key: AccountKey) => boolean,
    slowBefore: (key: AccountKey) => SlowResult | undefined = () => undefined,
  ): Promise<KeyQuality> {
    const distinct = distinctKeys(inventory, { isSound, slowBefore });
    const found = new Map<string, Weakness[]>(distinct.map(({ fingerprint }) => [fingerprint, []]));
    const add: Add = (fingerprint, weakness) => {
      const known = found.get(fingerprint);
      if (!known?.some(({ evidence }) => evidence === weakness.evidence)) known?.push(weakness);
    };
    const isDone = (key: ExaminedKey) => key.isSound && !isCertificate(key.type);
    const unreadable = new Set<ExaminedKey>();
    for (const key of distinct) {
      if (isDone(key)) continue;
      this.#examiner ??= await this.#openExaminer();
      const { isReadable, weaknesses } = this.#examiner.examine(key, inventory.takenAt);
      for (const each of weaknesses) add(key.fingerprint, each);
      if (!isReadable) unreadable.add(key);
    }
    const readable = distinct.filter((key) => !unreadable.has(key));
    for (const key of readable) if (!key.isSound && isRsa(key)) this.#freshRsa.add(key.fingerprint);
    const slow = this.#examiner?.slow ?? new Map();
    return { weaknesses: found, slow, failed: await this.#lookUp(readable, add) };
  }

  async sharedPrimes(inventories: Inventories): Promise<Map<string, Weakness>> {
    if (this.#freshRsa.size === 0) return new Map();
    const owners = new Map<bigint, string>();
    for await (const inventory of inventories()) {
      for (const { n, fingerprint } of rsaModuli(inventory)) owners.set(n, fingerprint);
    }
    const isFresh = ([, fingerprint]: [bigint, string]) => this.#freshRsa.has(fingerprint);
    const { findSharedPrimes } = await import('../keys/weak/find-shared-primes.ts');
    const shared = await findSharedPrimes({
      known: [...owners].filter((each) => !isFresh(each)).map(([n]) => n),
      fresh: [...owners].filter(isFresh).map(([n]) => n),
    });
    return new Map(
      [...shared].map(([n, other]) => [owners.get(n) ?? '', sharedPrime(owners.get(other) ?? '')]),
    );
  }

  close(): void {
    void this.#lookup?.then((lookup) => lookup.close());
  }

  async #openExaminer(): Promise<KeyExaminer> {
    const { KeyExaminer } = await import('./key-examiner.ts');
    return new KeyExaminer(this.#options.effort);
  }

  /** lookUp adds which keys are known to be compromised. It returns why not all could be looked up; undefined if all were. */
  async #lookUp(keys: ExaminedKey[], add: Add): Promise<string | undefined> {
    if (this.#options.blocklist === undefined) {
      for (const { fingerprint } of keys) {
        const known = wellKnown(fingerprint);
        if (known) add(fingerprint, known);
      }
      return undefined;
    }
    this.#lookup ??= Lookup.open(() => open(this.#options));
    const lookup = await this.#lookup;
    this.#opened = lookup;
    for (let start = 0; start < keys.length; start += BATCH) {
      const batch = keys.slice(start, start + BATCH).map(async ({ fingerprint, blob }) => {
        const hit = await lookup.find(blob(), fingerprint);
        if (hit) add(fingerprint, hit);
      });
      await Promise.all(batch);
    }
    return lookup.failed === undefined ? undefined : errorMessage(lookup.failed);
  }
}

function isRsa({ type }: ExaminedKey): boolean {
  return findKeyType(type)?.keyType.hasModulus === true;
}

/** rsaModuli are the moduli of the RSA keys of an inventory that can be read. */
function rsaModuli(inventory: Inventory): { n: bigint; fingerprint: string }[] {
  const keys = distinctKeys(inventory, { isSound: () => true });
  return keys.filter(isRsa).flatMap(({ blob, fingerprint }) => {
    try {
      const { material } = blob();
      return material.kind === 'rsa' ? [{ n: material.n, fingerprint }] : [];
    } catch {
      return []; // It was found unreadable when it was examined.
    }
  });
}

async function open({ blocklist, env }: AssessorOptions): Promise<Blocklist | undefined> {
  if (blocklist === undefined) return undefined;
  if (isAbsolute(blocklist)) return openBlocklist(openFile(blocklist));
  const { openS3Object } = await import('./blocklist-s3.ts');
  return openBlocklist(await openS3Object(blocklist, { env }));
}
