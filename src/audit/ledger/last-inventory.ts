import type { Instance, PastListing, PastPage } from '../../accounts/account.ts';
import { formatDate } from '../../time.ts';
import type { LedgerPart, LedgerState } from './ledger.ts';
import type { Store } from './store.ts';

/** LastInventory is what the ledger needs to know of the inventory that was kept last. */
export interface LastInventory {
  /** Its day, such as `2026-11-22`. */
  day: string;
  /** The revision of the ledger that it was kept under. */
  revision: number;
  /** When its keys were listed, in milliseconds since the epoch. */
  takenAt: number;
  /** Its listing, for a later one to be compared with. */
  listing: PastListing | undefined;
  /** See machinesByKey. */
  machines: ReadonlyMap<string, string>;
  /** How many bits of a fingerprint say in which shard a key is. */
  bits: number;
  /** The files that its keys are in, if they are many. */
  parts: InventoryPart[];
  /** Hash of what rows of reports depend on besides the keys; undefined if none were kept. */
  context?: string | undefined;
  /** What its parts do not say of the keys; undefined if the keys are few. */
  census?: KeptCensus | undefined;
}

/** KeptCensus is what is known of the keys of an inventory without reading them. */
interface KeptCensus {
  /** Hash of what it depends on besides the keys and the time: it holds for no other one. */
  basis: string;
  /** How many of the keys somebody owned; leases do not count. */
  recognized: number;
  /** The ids that occur more than once, and how often. */
  repeatedIds: [id: string, entries: number][];
}

/** InventoryPart is a file with the keys of a shard, a line each, and another one with what the report says about each. */
export interface InventoryPart extends LedgerPart {
  /** SHA-256 of the file of rows, in hex. */
  rows?: string | undefined;
  /** SHA-256 of the part of the ledger that the rows go with, in hex. */
  records?: string | undefined;
}

/** inventoryName is the name in a Store of the inventory of a day, such as `2026-11-22`. */
export function inventoryName(account: string, day: string): string {
  return `${account}/history/${day}.json`;
}

/** inventoryPartName is the name in a Store of a part of the keys of an inventory. */
export function inventoryPartName(
  account: string,
  { shard, sha256 }: Pick<LedgerPart, 'shard' | 'sha256'>,
): string {
  return `${account}/inventory/${shard}-${sha256}.ndjson`;
}

/** rowsName is the name in a Store of the rows of a part of an inventory. */
export function rowsName(account: string, shard: number, sha256: string): string {
  return `${account}/rows/${shard}-${sha256}.ndjson`;
}

/** machinesByKey is which machines accept each key, as far as they say: what they are, as one text, by the id of the key. */
export function machinesByKey(
  instances: Pick<Instance, 'kind' | 'id' | 'name' | 'keyIds'>[] | undefined,
): Map<string, string> {
  const machines = new Map<string, string>();
  for (const { kind, id, name, keyIds } of instances ?? []) {
    const machine = JSON.stringify([kind, id, name]);
    for (const keyId of keyIds ?? []) machines.set(keyId, (machines.get(keyId) ?? '') + machine);
  }
  return machines;
}

/** readLastInventory finds the inventory that was kept last; undefined if there is none, or none that can be read. Throws Problem. */
export async function readLastInventory(
  ledger: Pick<LedgerState, 'runs'>,
  { store, account, clock }: { store: Store; account: string; clock: () => number },
): Promise<LastInventory | undefined> {
  const lastDay = ledger.runs.at(-1)?.at.slice(0, 10);
  // A list costs more than a file, and is needed once a day.
  const isSameDay = lastDay === formatDate(clock());
  const name = isSameDay
    ? inventoryName(account, lastDay)
    : (await store.names(`${account}/history/`)).at(-1);
  const found = name === undefined ? undefined : await store.read(name);
  return (
    found && summarizeInventory(found.text, name?.slice(-'2026-11-22.json'.length, -'.json'.length) ?? '')
  );
}

/** summarizeInventory reads what the inventory of a day says of itself; undefined if it is damaged. */
export function summarizeInventory(text: string, day: string): LastInventory | undefined {
  try {
    const { instances, revision = 0, bits = 0, parts = [], ...rest } = JSON.parse(text);
    if (!Number.isInteger(revision) || !Array.isArray(parts) || !parts.every(isPart)) return undefined;
    const { takenAt, context } = rest;
    const listing = isPastListing(rest.listing) ? rest.listing : undefined;
    const census = isCensus(rest.census) ? rest.census : undefined;
    return {
      day,
      revision,
      takenAt,
      listing,
      machines: machinesByKey(instances),
      bits,
      parts,
      context,
      census,
    };
  } catch {
    return undefined; // Whoever reads inventories says what is wrong with it.
  }
}

function isPastListing(listing: Partial<PastListing> | undefined): listing is PastListing {
  const { digest, pages } = Object(listing);
  const isPages = pages === undefined || (Array.isArray(pages) && pages.every(isPastPage));
  return listing !== undefined && (digest === undefined || typeof digest === 'string') && isPages;
}

function isPastPage(page: Partial<PastPage> | null): page is PastPage {
  return Number.isInteger(page?.entries) && typeof page?.sha256 === 'string';
}

function isCensus(census: Partial<KeptCensus> | undefined): census is KeptCensus {
  const { basis, recognized, repeatedIds } = Object(census);
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2;
  return (
    typeof basis === 'string' &&
    Number.isInteger(recognized) &&
    Array.isArray(repeatedIds) &&
    repeatedIds.every(isPair)
  );
}

function isPart(part: Partial<InventoryPart> | null): part is InventoryPart {
  return Number.isInteger(part?.shard) && typeof part?.sha256 === 'string';
}
