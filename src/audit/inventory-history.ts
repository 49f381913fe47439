import { hash } from 'node:crypto';
import { ByteLines } from '../files/byte-lines.ts';
import { Problem } from '../problem.ts';
import { formatDate } from '../time.ts';
import { type Inventory, isInventory } from './inventory.ts';
import {
  type InventoryPart,
  inventoryName,
  inventoryPartName,
  type LastInventory,
  rowsName,
  summarizeInventory,
} from './ledger/last-inventory.ts';
import type { LedgerPart } from './ledger/ledger.ts';
import type { Store } from './ledger/store.ts';
import type { AccountListing } from './listing.ts';
import { parseListingLines } from './listing-line.ts';
import type { ReportRows } from './report/run-report.ts';
import { formatRowsFile, type RowsSummary } from './rows-file.ts';

const DAYS_KEPT = 30;
/** The ledger is saved after it. */
const LINES = { type: 'application/x-ndjson', withNext: true };

/** SaveInventoryOptions are the options of saveInventory. */
export interface SaveInventoryOptions {
  store: Store;
  /** Name of the account. */
  account: string;
  listing: AccountListing;
  /** Of the ledger. */
  revision: number;
  /** The inventory that was kept before: what has not changed is not written again. */
  last: LastInventory | undefined;
  /** See KeptCensus. */
  basis: string;
  /** What the report says about the keys, for the next run. */
  rows: Pick<ReportRows, 'shard'> & {
    /** Of each shard; undefined where they are those of the previous run. */
    settled: (RowsSummary | undefined)[];
    context: string | undefined;
    /** The part of the ledger that has the records of a shard now. */
    partNow: (shard: number) => LedgerPart | undefined;
  };
}

/** saveInventory keeps the last inventory of each of the last 30 days, as input for `keylease replay`. Throws Problem. */
export async function saveInventory(options: SaveInventoryOptions): Promise<void> {
  const { store, account, listing, revision, last } = options;
  const { takenAt, instances, reportsUse, unlisted, instancesFailed, bits, past } = listing;
  const day = formatDate(takenAt);
  const common = { revision, takenAt, instances, reportsUse, unlisted, instancesFailed };
  const keys =
    bits === 0
      ? { listing: past && { digest: past.digest }, ...(await wholeKeys(listing)) }
      : { listing: past, bits, ...(await saveKeys(options)) };
  await store.put(inventoryName(account, day), JSON.stringify({ ...common, ...keys }), { withNext: true });
  if (last?.day !== day) await removeOld(options);
}

/** readInventories reads the inventories that were kept, oldest first. Throws Problem. */
export async function* readInventories(store: Store, account: string): AsyncGenerator<Inventory> {
  for (const name of await store.names(`${account}/history/`)) {
    const found = await store.read(name);
    if (found) yield await parseInventory(found.text, { store, account, name });
  }
}

async function wholeKeys(listing: AccountListing): Promise<Pick<Inventory, 'keys' | 'undoProblems'>> {
  const { keys, undoProblems } = await listing.shard(0);
  return { keys, undoProblems };
}

async function saveKeys(
  options: SaveInventoryOptions,
): Promise<Pick<LastInventory, 'parts' | 'context' | 'census'>> {
  const { recognized, repeatedIds } = options.listing;
  return {
    parts: await saveParts(options),
    context: options.rows.context,
    census: { basis: options.basis, recognized, repeatedIds: [...repeatedIds] },
  };
}

async function saveParts(options: SaveInventoryOptions): Promise<InventoryPart[]> {
  const { account, listing, last, rows } = options;
  const before = new Map(last?.parts.map((part) => [part.shard, part]));
  const parts: InventoryPart[] = [];
  for (const [shard, summary] of rows.settled.entries()) {
    const records = rows.partNow(shard)?.sha256;
    const earlier = before.get(shard);
    if (earlier && !summary) {
      if (listing.hasLost)
        await options.store.put(
          inventoryPartName(account, earlier),
          [(await listing.lines(shard)).bytes],
          LINES,
        );
      parts.push({ ...earlier, records });
    } else if (summary && summary.count > 0) {
      const lines = await listing.lines(shard);
      const { bytes } = lines;
      const part = { shard, keys: summary.count, sha256: hash('sha256', bytes) };
      // Rows need the lines: where those were lost, they are written again.
      const isStored = rows.context === undefined && earlier?.sha256 === part.sha256;
      if (!isStored) await options.store.put(inventoryPartName(account, part), [bytes], LINES);
      parts.push({ ...part, rows: await saveRows(options, { shard, lines, summary }), records });
    }
  }
  return parts;
}

/** saveRows writes the rows of a shard that stay as they are, and returns the hash of the file; undefined if none does. */
async function saveRows(
  { store, account, rows }: SaveInventoryOptions,
  { shard, lines, summary }: { shard: number; lines: ByteLines; summary: RowsSummary },
): Promise<string | undefined> {
  if (rows.context === undefined) return undefined;
  const bytes = formatRowsFile({ rows: new ByteLines(rows.shard(shard)), lines, summary });
  const name = hash('sha256', bytes);
  await store.put(rowsName(account, shard, name), [bytes], LINES);
  return name;
}

/** removeOld removes inventories of more than 30 days ago, and the parts that no other one has. */
async function removeOld({ store, account }: SaveInventoryOptions): Promise<void> {
  const names = await store.names(`${account}/history/`);
  for (const name of names.slice(0, -DAYS_KEPT)) await store.remove(name, { withNext: true });
  const files = [...(await store.names(`${account}/inventory/`)), ...(await store.names(`${account}/rows/`))];
  if (files.length === 0) return;
  const needed = new Set<string>();
  for (const name of names.slice(-DAYS_KEPT)) {
    const found = await store.read(name);
    const parts = found ? summarizeInventory(found.text, name)?.parts : [];
    // One that is damaged may need any of them, once a person has mended it.
    if (!parts) return;
    for (const part of parts) needed.add(inventoryPartName(account, part));
    if (name !== names.at(-1)) continue;
    for (const { shard, rows } of parts) if (rows !== undefined) needed.add(rowsName(account, shard, rows));
  }
  for (const name of files) if (!needed.has(name)) await store.remove(name, { withNext: true });
}

async function parseInventory(
  text: string,
  { store, account, name }: { store: Store; account: string; name: string },
): Promise<Inventory> {
  try {
    const inventory = JSON.parse(text);
    const whole = inventory.parts ? await readParts(inventory, { store, account }) : inventory;
    if (isInventory(whole)) return whole;
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Invalid JSON gets the same error as JSON of another shape.
  }
  throw new Problem({
    what: `${name} in ${store.location} cannot be replayed`,
    why: 'it is not an inventory written by an audit',
    hint: 'Remove it, and run again',
  });
}

async function readParts(
  { parts, ...inventory }: { parts: LedgerPart[] },
  { store, account }: { store: Store; account: string },
): Promise<unknown> {
  const lines: string[] = [];
  for (const part of parts) {
    const found = await store.read(inventoryPartName(account, part));
    for (const line of found?.text.split('\n').slice(0, -1) ?? []) lines.push(line);
  }
  const expected = parts.reduce((sum, part) => sum + part.keys, 0);
  return lines.length === expected ? { ...inventory, ...parseListingLines(lines) } : undefined;
}
