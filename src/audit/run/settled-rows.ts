import { hash } from 'node:crypto';
import { ByteLines } from '../../files/byte-lines.ts';
import type { Inventory } from '../inventory.ts';
import { type InventoryPart, inventoryPartName, rowsName } from '../ledger/last-inventory.ts';
import type { AccountListing } from '../listing.ts';
import { lineNames } from '../listing-line.ts';
import type { PlanOptions } from '../plan.ts';
import { parseRowsFile, type RowFacts } from '../rows-file.ts';
import type { Run } from './audit-run.ts';

/** SettledRows are the keys of a shard as the previous run listed them, and what its report said about each. */
export interface SettledRows {
  /** As AccountListing.lines. Their own text may be that of the listing now: then they are equal. */
  lines: ByteLines;
  /** JSON of a ReportKey each; of a row that does not stay as it is, nothing. */
  rows: ByteLines;
  facts: RowFacts[];
}

/**
 * rowContext is a hash of what rows depend on besides the keys themselves, their records, and the time; undefined if not
 * all of that is known, and then no row stays as it is. The lease secret is not in it, because no leased key is settled.
 */
export function rowContext(
  { policy, keylease }: Run,
  { recognition, sources }: Pick<PlanOptions, 'recognition' | 'sources'>,
  { reportsUse, unlisted, instances }: Pick<Inventory, 'reportsUse' | 'unlisted' | 'instances'>,
): string | undefined {
  // A blocklist is another one tomorrow.
  const isKnown = Object.values(sources).every((failed) => failed === undefined) && !policy.blocklist;
  if (!isKnown) return undefined;
  const isPartial = instances?.some(({ keyIds }) => keyIds === undefined);
  const use = [reportsUse, unlisted, !instances, isPartial];
  const parts = [policy.hash, keylease, [...recognition.owners], ...use];
  return hash('sha256', JSON.stringify(parts));
}

/** readSettledRows reads what the previous run kept of a shard; undefined if it does not hold, or cannot be read. */
export async function readSettledRows(
  { store, account, session }: Run,
  options: { shard: number; lines: ByteLines; listing: AccountListing; context: string | undefined },
): Promise<SettledRows | undefined> {
  const { shard, lines, listing, context } = options;
  const { lastInventory: last } = session;
  const isKnown = context !== undefined && session.broken === undefined;
  if (!isKnown || last?.context !== context || last.bits !== listing.bits) return undefined;
  const part = last.parts.find((each) => each.shard === shard);
  if (part?.rows === undefined || part.records !== session.partBefore(shard)?.sha256) return undefined;
  const read = (name: string) => store.read(name).catch(() => undefined);
  const readLines = async ({ sha256 }: InventoryPart) => {
    if (hash('sha256', lines.bytes) === sha256) return lines;
    const bytes = (await read(inventoryPartName(account.name, part)))?.bytes;
    return bytes && hash('sha256', bytes) === sha256 ? new ByteLines(bytes) : undefined;
  };
  const [before, rows] = await Promise.all([readLines(part), read(rowsName(account.name, shard, part.rows))]);
  if (!before || !rows || hash('sha256', rows.bytes) !== part.rows) return undefined;
  return { lines: before, ...parseRowsFile(rows.bytes) };
}

/** KeptRows are the rows of a shard that stay as they are. */
export interface KeptRows {
  /** For each line of the listing, the index of its row among the settled ones; undefined for a key to look at again. */
  indexes: (number | undefined)[];
  /** The identities of the keys whose rows stay. */
  identities: Set<string>;
}

/**
 * keepRows finds the keys of a shard whose rows stay as they are: listed as before, not yet at the end of their time, on no
 * machine, and with no twin. `isWatched` names those that have to be looked at anyway.
 */
export function keepRows(
  lines: ByteLines,
  settled: SettledRows | undefined,
  options: { now: number; isInUse: (id: string) => boolean; isWatched: (identity: string) => boolean },
): KeptRows {
  const { now, isInUse, isWatched } = options;
  const kept: KeptRows = { indexes: [], identities: new Set() };
  const twins = settled && settled.lines !== lines ? repeatedFingerprints(lines) : NONE;
  const find = settled ? settledIndex(lines, settled.lines) : () => undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const at = find(index);
    const isSettled = at !== undefined && now < (settled?.facts[at]?.until ?? 0);
    const names = isSettled ? lineNames(lines, index) : undefined;
    const isKept = names && !twins.has(names.fingerprint) && !isInUse(names.id) && !isWatched(names.identity);
    kept.indexes.push(isKept ? at : undefined);
    if (isKept) kept.identities.add(names.identity);
  }
  return kept;
}

const NONE: ReadonlySet<string | undefined> = new Set();

/** settledIndex finds where a line was in the previous listing: mostly at the same place, or as much later or earlier as the one before. */
function settledIndex(lines: ByteLines, before: ByteLines): (index: number) => number | undefined {
  if (lines === before) return (index) => index;
  let places: Map<string, number> | undefined;
  let shift = 0;
  return (index) => {
    const guess = index + shift;
    if (guess >= 0 && guess < before.length && lines.isSame(index, before, guess)) return guess;
    places ??= new Map(before.texts().map((text, at) => [text, at]));
    const at = places.get(lines.text(index));
    if (at !== undefined) shift = at - index;
    return at;
  };
}

/** repeatedFingerprints are those of keys with twins. In equal listings, they had them before, and are not settled. */
function repeatedFingerprints(lines: ByteLines): Set<string | undefined> {
  const seen = new Set<string | undefined>();
  const repeated = new Set<string | undefined>();
  for (let index = 0; index < lines.length; index += 1) {
    const { fingerprint } = lineNames(lines, index);
    if (seen.has(fingerprint)) repeated.add(fingerprint);
    seen.add(fingerprint);
  }
  return repeated;
}
