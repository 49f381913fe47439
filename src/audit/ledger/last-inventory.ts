import { formatDate } from '../../time.ts';
import type { LedgerPart, LedgerState } from './ledger.ts';
import type { Store } from './store.ts';

/** LastInventory is what the ledger needs to know of the inventory that was kept last. */
export interface LastInventory {
  /** Its day, such as `2026-11-22`. */
  day: string;
  /** The revision of the ledger that it was kept under. */
  revision: number;
  /** The digest of its listing, see ListOptions; undefined if that has none. */
  digest: string | undefined;
  /** How many bits of a fingerprint say in which shard a key is. */
  bits: number;
  /** The files that its keys are in, if they are many. */
  parts: InventoryPart[];
  /** Hash of what rows of reports depend on besides the keys; undefined if none were kept. */
  context?: string | undefined;
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
    const { revision = 0, digest, bits = 0, parts = [], context } = JSON.parse(text);
    if (!Number.isInteger(revision) || !Array.isArray(parts) || !parts.every(isPart)) return undefined;
    return { day, revision, digest, bits, parts, context };
  } catch {
    return undefined; // Whoever reads inventories says what is wrong with it.
  }
}

function isPart(part: Partial<InventoryPart> | null): part is InventoryPart {
  return Number.isInteger(part?.shard) && typeof part?.sha256 === 'string';
}
