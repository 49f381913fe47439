import { hash } from 'node:crypto';
import { ByteLines } from '../../files/byte-lines.ts';
import { keyIdentity } from '../evidence.ts';
import type { Inventory } from '../inventory.ts';
import { type InventoryPart, inventoryPartName, rowsName } from '../ledger/last-inventory.ts';
import { ALL_RECORDS, type RecordScope, recordsExcept, recordsOf } from '../ledger/parts.ts';
import type { Store } from '../ledger/store.ts';
import type { AccountListing } from '../listing.ts';
import { lineNames, parseListingLine } from '../listing-line.ts';
import type { PlanOptions } from '../plan.ts';
import { parseRowsFile, type RowFacts } from '../rows-file.ts';
import type { Run } from './audit-run.ts';

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

/** KeepOptions say of which rows to keep those that stay as they are. */
export interface KeepOptions {
  shard: number;
  listing: AccountListing;
  /** See rowContext. */
  context: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /** The ids of the keys that are on machines. */
  onMachines: ReadonlySet<string>;
  /** Names the keys that have to be looked at anyway, by identity; undefined if there are none in this shard. */
  isWatched: ((identity: string) => boolean) | undefined;
}

/** KeptRows are the rows of a shard that stay as they are, and what there is to look at again. */
export interface KeptRows {
  /** For each key of the listing, the index of its row in `rows`; undefined for a key to look at again. */
  indexes: (number | undefined)[];
  /** The lines of the listing of the keys to look at again. */
  fresh: string[];
  /** The records of these keys, and of those that are no longer listed. */
  scope: RecordScope;
  /** JSON of a ReportKey each; of a row that does not stay as it is, something else. */
  rows: ByteLines;
  facts: RowFacts[];
  /** isSame tells whether a key is listed as before, at the same place. */
  isSame(index: number): boolean;
}

/**
 * keepRows finds the keys of a shard whose rows stay as they are: listed as before, not yet at the end of their time, on no
 * machine, and with no twin. What the previous run kept is not used if it does not hold, or cannot be read. Throws what
 * reading the listing throws.
 */
export async function keepRows(run: Run, options: KeepOptions): Promise<KeptRows> {
  const { listing, shard } = options;
  const settled = await readSettledRows(run, options);
  if (settled && maySkipLines(run, settled, options)) return keepOfEqual(settled, options);
  const lines = await listing.lines(shard);
  const before = settled && (await readLines(run, settled.part, lines));
  return settled && before ? keepOfLines(lines, { ...settled, before }, options) : keepNone(lines);
}

/** SettledRows are what the previous run's report said about the keys of a shard. */
interface SettledRows {
  part: InventoryPart;
  rows: ByteLines;
  facts: RowFacts[];
}

/** readSettledRows reads what the previous run kept of a shard; undefined if it does not hold, or cannot be read. */
async function readSettledRows(
  { store, account, session }: Run,
  { shard, listing, context }: KeepOptions,
): Promise<SettledRows | undefined> {
  const { lastInventory: last } = session;
  const isKnown = context !== undefined && session.broken === undefined;
  if (!isKnown || last?.context !== context || last.bits !== listing.bits) return undefined;
  const part = last.parts.find((each) => each.shard === shard);
  if (part?.rows === undefined || part.records !== session.partBefore(shard)?.sha256) return undefined;
  const bytes = await read(store, rowsName(account.name, shard, part.rows));
  return bytes && hash('sha256', bytes) === part.rows ? { part, ...parseRowsFile(bytes) } : undefined;
}

/** readLines are the lines of a part, which may be those of the listing now; undefined if they cannot be read. */
async function readLines(
  { store, account }: Run,
  part: InventoryPart,
  lines: ByteLines,
): Promise<ByteLines | undefined> {
  if (hash('sha256', lines.bytes) === part.sha256) return lines;
  const bytes = await read(store, inventoryPartName(account.name, part));
  return bytes && hash('sha256', bytes) === part.sha256 ? new ByteLines(bytes) : undefined;
}

async function read(store: Store, name: string): Promise<Buffer | undefined> {
  return (await store.read(name).catch(() => undefined))?.bytes;
}

/** More new ids than this on machines are not looked for one by one. */
const MOST_SOUGHT = 8;

/**
 * maySkipLines tells whether it shows without the lines of a listing, which is equal, that no row stays that should not: no
 * key of the shard is looked for, newly on a machine, or has a record and is not listed.
 */
function maySkipLines({ session }: Run, { rows, facts }: SettledRows, options: KeepOptions): boolean {
  const { shard, listing, onMachines, isWatched } = options;
  if (!listing.isKept || isWatched || session.partBefore(shard)?.keys !== facts.length) return false;
  const before = new Set(session.lastInventory?.onMachines);
  const sought = [...onMachines].filter((id) => !before.has(id));
  return sought.length <= MOST_SOUGHT && !sought.some((id) => rows.bytes.includes(JSON.stringify(id)));
}

async function keepOfEqual(
  { rows, facts }: SettledRows,
  { listing, shard, now }: KeepOptions,
): Promise<KeptRows> {
  const indexes = facts.map(({ until }, index) => (now < until ? index : undefined));
  const again = facts.flatMap((_, index) => (indexes[index] === undefined ? index : []));
  // Of a row that has come to the end of its time, the row itself was kept.
  const hasEnded = again.some((index) => facts[index]?.until !== 0);
  const lines = hasEnded ? await listing.lines(shard) : rows;
  const fresh = again.map((index) => lines.text(index));
  const scope = recordsOf(new Set(fresh.map((line) => keyIdentity(parseListingLine(line)))));
  return { indexes, fresh, scope, rows, facts, isSame: () => true };
}

function keepOfLines(
  lines: ByteLines,
  { rows, facts, before }: SettledRows & { before: ByteLines },
  { now, onMachines, isWatched }: KeepOptions,
): KeptRows {
  const twins = before === lines ? NONE : repeatedFingerprints(lines);
  const find = settledIndex(lines, before);
  const identities = new Set<string>();
  const indexes = Array.from({ length: lines.length }, (_, index) => {
    const at = find(index);
    if (at === undefined || !(now < (facts[at]?.until ?? 0))) return undefined;
    const names = lineNames(lines, index);
    if (twins.has(names.fingerprint) || onMachines.has(names.id) || isWatched?.(names.identity))
      return undefined;
    identities.add(names.identity);
    return at;
  });
  const fresh = indexes.flatMap((at, index) => (at === undefined ? lines.text(index) : []));
  const isSame = (index: number) => index < before.length && lines.isSame(index, before, index);
  return { indexes, fresh, scope: recordsExcept(identities), rows, facts, isSame };
}

function keepNone(lines: ByteLines): KeptRows {
  const fresh = lines.texts();
  const indexes = fresh.map(() => undefined);
  return { indexes, fresh, scope: ALL_RECORDS, rows: ByteLines.of([]), facts: [], isSame: () => false };
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
