import type { AccountKey } from '../accounts/account.ts';
import type { Weakness } from '../keys/weakness.ts';
import type { Inventory } from './inventory.ts';
import { judgeLease, type LeaseClaim, type LeaseSettings } from './lease-claim.ts';
import { currentOwner, type Owner, type Recognition } from './recognition.ts';
import type { SlowResult } from './slow-results.ts';

/**
 * KeyUse says which instances a key is on. `not-reported`: it is on none of those that the provider lists with their keys, if
 * any, and `unlisted` may use it all the same; `unknown`: the provider failed to say this time.
 */
export type KeyUse =
  | { kind: 'known'; instances: { id: string; name: string }[] }
  | { kind: 'unknown'; why: string }
  | { kind: 'not-reported'; unlisted: string[] };

/** Evidence is all that is known about one key when it is evaluated. */
export interface Evidence {
  key: AccountKey;
  /** Its name in the ledger: fingerprint and provider id, so that only the key that was evaluated is deleted. */
  identity: string;
  /** When the audit first saw it, in milliseconds since the epoch. */
  firstSeenAt: number;
  /** When it was created, or else first seen, in milliseconds since the epoch. */
  addedAt: number;
  /** Since when it is on the account without interruption: `addedAt`, or when it was back, in milliseconds since the epoch. */
  presentSince: number;
  use: KeyUse;
  /** When the audit last saw it on an instance, in milliseconds since the epoch. */
  inUseAt: number | undefined;
  /** The lease that its name proves, or claims until its end or that of its run. */
  lease: LeaseClaim;
  /** Whose key it is, or was until a day that has passed. */
  owner: Owner | undefined;
  /** Who or what recognizes it now, in words: its owner, or a lease that has not expired. */
  recognized: string | undefined;
  /** All entries of the account with this key, including this one. */
  sameKeyEntries: AccountEntry[];
  /** How many entries of the account have this id: one, unless the provider's ids are not unique. */
  entriesWithId: number;
  /** Why the provider would not take it back as it is, once it is deleted; undefined if nothing speaks against it. */
  undoProblem: string | undefined;
  /** What is wrong with the key itself; undefined if it was not examined. */
  weaknesses: Weakness[] | undefined;
  /** What its slow checks came to, if it is an RSA key that was examined. */
  slow: SlowResult | undefined;
  /** Whether it was examined in every way, and nothing is wrong with it. */
  isSound: boolean;
}

/** AccountEntry is an entry of the account, and where it is in use. */
export type AccountEntry = Pick<Evidence, 'key' | 'use'>;

/** KeyQuality is what is wrong with keys themselves. */
export interface KeyQuality {
  /** By fingerprint: an empty list for a sound key, nothing for one that was not examined. */
  weaknesses: Map<string, Weakness[]>;
  /** What slow checks came to, by fingerprint. */
  slow?: ReadonlyMap<string, SlowResult> | undefined;
  /** Why not all keys could be looked up in the blocklist. */
  failed?: string | undefined;
}

/** Sighting is what earlier runs saw of a key; times are milliseconds since the epoch. */
export interface Sighting {
  /** Undefined if the last complete listing lacked it: it is new then, whatever was seen before. */
  firstSeenAt?: number | undefined;
  inUseAt?: number | undefined;
  /** When it was listed again, after a complete listing had lacked it. */
  returnedAt?: number | undefined;
  /** When a complete listing last lacked it. */
  absentAt?: number | undefined;
}

/** EvidenceOptions are the options of gatherEvidence. */
export interface EvidenceOptions {
  inventory: Inventory;
  recognition: Recognition;
  quality: KeyQuality | undefined;
  leases: LeaseSettings;
  /** What earlier runs saw of a key, by identity. */
  seen: (identity: string) => Sighting | undefined;
  /** Milliseconds since the epoch. */
  now: number;
}

const NO_KEY = 'not-a-key';

/** instancesInUse are the instances that a key is known to be on. */
export function instancesInUse(use: KeyUse): { id: string; name: string }[] {
  return use.kind === 'known' ? use.instances : [];
}

/** keyIdentity is how the ledger identifies a key: `<fingerprint>@<id>`. */
export function keyIdentity({ fingerprint, id }: Pick<AccountKey, 'fingerprint' | 'id'>): string {
  return `${fingerprint ?? NO_KEY}@${id}`;
}

/** identityFingerprint is the fingerprint in an identity; undefined for an entry that is not a key. */
export function identityFingerprint(identity: string): string | undefined {
  const [fingerprint] = identity.split('@', 1);
  return fingerprint === NO_KEY ? undefined : fingerprint;
}

/** gatherEvidence collects what is known about each key, in the order of the listing. */
export function gatherEvidence(options: EvidenceOptions): Evidence[] {
  const { inventory, recognition, quality, leases, seen, now } = options;
  const { undoProblems = {} } = inventory;
  const findUse = useFinder(inventory);
  const keys = inventory.keys.map((key) => ({ key, use: findUse(key) }));
  const sameKeyEntries = new Groups<AccountEntry>();
  for (const entry of keys) sameKeyEntries.add(groupName(entry.key), entry);
  const entriesWithId = inventory.entriesWithId ?? countIds(inventory);
  return keys.map(({ key, use }) => {
    const identity = keyIdentity(key);
    const fingerprint = groupName(key);
    const { firstSeenAt = now, inUseAt, returnedAt, absentAt } = seen(identity) ?? {};
    // A provider whose clock is ahead must not give a key a negative age.
    const addedAt = Math.min(key.createdAt ?? firstSeenAt, now);
    // A key that is older than a listing without it was away, and may have been back for a moment only.
    const isBack = addedAt <= (absentAt ?? Number.NEGATIVE_INFINITY);
    const presentSince = isBack ? now : Math.max(addedAt, returnedAt ?? addedAt);
    const lease = judgeLease({ key, firstSeenAt, leases, now });
    const owner = recognition.owners.get(fingerprint);
    const weaknesses = quality?.weaknesses.get(fingerprint);
    const slow = quality?.slow?.get(fingerprint);
    return {
      key,
      identity,
      firstSeenAt,
      addedAt,
      presentSince,
      use,
      inUseAt,
      lease,
      owner,
      recognized: recognizedBy({ owner, lease }, now),
      sameKeyEntries: sameKeyEntries.named(fingerprint),
      entriesWithId: entriesWithId(key.id),
      undoProblem: Object.hasOwn(undoProblems, key.id) ? undoProblems[key.id] : undefined,
      weaknesses,
      slow,
      isSound: weaknesses?.length === 0 && slow !== 'left',
    };
  });
}

function countIds({ keys }: Inventory): (id: string) => number {
  const entries = new Map<string, number>();
  for (const { id } of keys) entries.set(id, (entries.get(id) ?? 0) + 1);
  return (id) => entries.get(id) ?? 0;
}

function recognizedBy({ owner, lease }: Pick<Evidence, 'owner' | 'lease'>, now: number): string | undefined {
  const current = currentOwner(owner, now);
  if (current) return `${current.owner} (${current.source})`;
  return isLeased(lease, now) ? `run ${lease.runId} of ${lease.slug} (lease)` : undefined;
}

/** isLeased tells whether a lease counts that has not ended, and whose run is not known to be over. */
export function isLeased(lease: LeaseClaim, now: number): lease is Extract<LeaseClaim, { kind: 'lease' }> {
  return lease.kind === 'lease' && !lease.isRunOver && !(lease.expiresAt <= now);
}

/** useFinder returns a function that says which instances a key of an inventory is on. */
export function useFinder({
  instances,
  reportsUse,
  unlisted = [],
  instancesFailed,
}: Inventory): (key: AccountKey) => KeyUse {
  if (!reportsUse) return () => ({ kind: 'not-reported', unlisted });
  const isPartial = instances?.some(({ keyIds }) => keyIds === undefined);
  const onInstances = new Groups<{ id: string; name: string }>();
  instances?.forEach(({ kind = 'instance', id, name, keyIds }) => {
    const shown = kind === 'instance' ? { id, name } : { id: `${kind} ${id}`, name: `${kind} ${name || id}` };
    keyIds?.forEach((keyId) => {
      onInstances.add(keyId, shown);
    });
  });
  const notReported: KeyUse = { kind: 'not-reported', unlisted };
  return ({ id, instances: ownInstances }) => {
    const all = [...(ownInstances ?? []), ...onInstances.named(id)];
    if (all.length > 0) return { kind: 'known', instances: withoutRepeats(all) };
    if (instancesFailed) return { kind: 'unknown', why: instancesFailed };
    if (ownInstances) return unlisted.length > 0 ? notReported : { kind: 'known', instances: [] };
    if (!instances) return { kind: 'unknown', why: 'the provider did not say' };
    if (isPartial)
      return { kind: 'unknown', why: 'the provider did not say which keys are on every machine' };
    return unlisted.length > 0 ? notReported : { kind: 'known', instances: [] };
  };
}

/** describeUnreported says what is not known about the use of a key, in a clause. */
export function describeUnreported({ unlisted }: Extract<KeyUse, { kind: 'not-reported' }>): string {
  if (unlisted.length === 0) return 'this provider does not report where keys are in use';
  return `on no machine that is listed; whether ${unlisted.join(' or ')} use it, this provider does not report`;
}

function withoutRepeats(instances: { id: string; name: string }[]): { id: string; name: string }[] {
  return [...new Map(instances.map((instance) => [instance.id, instance])).values()];
}

/** isOwned tells whether somebody owns a key now. */
export function isOwned(key: AccountKey, { owners }: Recognition, now: number): boolean {
  return currentOwner(owners.get(groupName(key)), now) !== undefined;
}

/** groupName is the fingerprint; an entry that is not a key is in a group of its own. */
function groupName(key: AccountKey): string {
  return key.fingerprint ?? keyIdentity(key);
}

class Groups<T> {
  readonly #groups = new Map<string, T[]>();

  add(name: string, item: T): void {
    const group = this.#groups.get(name);
    if (group) group.push(item);
    else this.#groups.set(name, [item]);
  }

  named(name: string): T[] {
    return this.#groups.get(name) ?? [];
  }
}
