import { hash } from 'node:crypto';
import { ByteLines } from '../../files/byte-lines.ts';
import type { ReusedMemory } from '../../files/reused-memory.ts';
import { sanitize } from '../../format.ts';
import { keyIdentity } from '../evidence.ts';
import type { Inventory } from '../inventory.ts';
import { type InventoryPart, inventoryPartName, rowsName } from '../ledger/last-inventory.ts';
import { ALL_RECORDS, type RecordScope, recordsExcept, recordsOf } from '../ledger/parts.ts';
import type { Store } from '../ledger/store.ts';
import type { AccountListing } from '../listing.ts';
import { lineNames, parseListingLine } from '../listing-line.ts';
import type { PlanOptions } from '../plan.ts';
import { ROWS_FORMAT, type RowRun, RowsFile } from '../rows-file.ts';
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
  const parts = [ROWS_FORMAT, policy.hash, keylease, [...recognition.owners], ...use];
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
  /** See movedKeys. */
  moved: ReadonlySet<string>;
  /** Names the keys that have to be looked at anyway, by identity; undefined if there are none in this shard. */
  isWatched: ((identity: string) => boolean) | undefined;
  /** What rows are read into: what is kept holds until the next shard is read. */
  memory: ReusedMemory;
}

/** movedKeys are the ids of the keys that are on other machines than before, or on machines that are called otherwise now. */
export function movedKeys(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const ids = [...before.keys(), ...now.keys()];
  return new Set(ids.filter((id) => before.get(id) !== now.get(id)));
}

/** KeptRows are the rows of a shard that stay as they are, and what there is to look at again. */
export interface KeptRows {
  /** The keys of the listing in their order: runs of rows of the file that stay; undefined for a key to look at again. */
  runs: (RowRun | undefined)[];
  file: RowsFile;
  /** Whether all rows stay that the file sums up. */
  isWhole: boolean;
  /** The lines of the listing of the keys to look at again. */
  fresh: string[];
  /** The records of these keys, and of those that are no longer listed. */
  scope: RecordScope;
  /** isSame tells whether a key is listed as before, at the same place. */
  isSame(index: number): boolean;
}

/**
 * keepRows finds the keys of a shard whose rows stay as they are: listed as before, not yet at the end of their time, on the
 * same machines, and with no twin. What the previous run kept is not used if it does not hold, or cannot be read. Throws what
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

/** SettledShardRows are what the previous run's report said about the keys of a shard. */
interface SettledShardRows {
  part: InventoryPart;
  file: RowsFile;
}

/** readSettledRows reads what the previous run kept of a shard; undefined if it does not hold, or cannot be read. */
async function readSettledRows(
  { store, account, session }: Run,
  { shard, listing, context, now, memory }: KeepOptions,
): Promise<SettledShardRows | undefined> {
  const { lastInventory: last } = session;
  const isKnown = context !== undefined && session.broken === undefined;
  if (!isKnown || last?.context !== context || last.bits !== listing.bits) return undefined;
  // What a clock that was ahead made old would stay so until that time has come.
  if (!(last.takenAt <= now)) return undefined;
  const part = last.parts.find((each) => each.shard === shard);
  if (part?.rows === undefined || part.records !== session.partBefore(shard)?.sha256) return undefined;
  const bytes = await read(store, rowsName(account.name, shard, part.rows), memory);
  return bytes && hash('sha256', bytes) === part.rows ? { part, file: new RowsFile(bytes) } : undefined;
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

async function read(store: Store, name: string, memory?: ReusedMemory): Promise<Buffer | undefined> {
  return (await store.read(name, memory).catch(() => undefined))?.bytes;
}

/** More keys than this are not looked for one by one. */
const MOST_SOUGHT = 8;

/**
 * maySkipLines tells whether it shows without the lines of a listing, which is equal, that no row stays that should not: no
 * key of the shard is looked for, is on other machines than before, or has a record and is not listed.
 */
function maySkipLines({ session }: Run, { file }: SettledShardRows, options: KeepOptions): boolean {
  const { shard, listing, moved, isWatched } = options;
  if (!listing.isKept || isWatched || session.partBefore(shard)?.keys !== file.count) return false;
  // A row has the id as it is safe to print. Keys without a row are looked at again anyway.
  const mayHave = (id: string) => file.rows.bytes.includes(JSON.stringify(sanitize(id)));
  return moved.size <= MOST_SOUGHT && ![...moved].some(mayHave);
}

async function keepOfEqual(
  { file }: SettledShardRows,
  { listing, shard, now }: KeepOptions,
): Promise<KeptRows> {
  const isWhole = now < file.settled.until;
  const again = isWhole ? file.again : file.facts.flatMap(({ until }, index) => (now < until ? [] : index));
  // Of a row that has come to the end of its time, the row itself was kept.
  const lines = isWhole ? file.rows : await listing.lines(shard);
  const fresh = again.map((index) => lines.text(index));
  const scope = recordsOf(new Set(fresh.map((line) => keyIdentity(parseListingLine(line)))));
  return { runs: runsBetween(again, file.count), file, isWhole, fresh, scope, isSame: () => true };
}

/** runsBetween are all rows in their order, but for those to look at again. */
function runsBetween(again: number[], count: number): KeptRows['runs'] {
  const starts = [0, ...again.map((index) => index + 1)];
  return starts.flatMap((from, number) => {
    const to = again[number] ?? count;
    return [...(from < to ? [{ from, to }] : []), ...(number < again.length ? [undefined] : [])];
  });
}

function keepOfLines(
  lines: ByteLines,
  { file, before }: SettledShardRows & { before: ByteLines },
  { now, moved, isWatched }: KeepOptions,
): KeptRows {
  const { facts } = file;
  const twins = before === lines ? NONE : repeatedFingerprints(lines);
  const find = settledIndex(lines, before);
  const identities = new Set<string>();
  const fresh: string[] = [];
  const runs: KeptRows['runs'] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const at = find(index);
    const isSettled = at !== undefined && now < (facts[at]?.until ?? 0);
    const names = isSettled ? lineNames(lines, index) : undefined;
    const isKept =
      names && !twins.has(names.fingerprint) && !moved.has(names.id) && !isWatched?.(names.identity);
    if (isKept) identities.add(names.identity);
    else fresh.push(lines.text(index));
    addToRuns(runs, isKept ? at : undefined);
  }
  const isSame = (index: number) => index < before.length && lines.isSame(index, before, index);
  return { runs, file, isWhole: false, fresh, scope: recordsExcept(identities), isSame };
}

function addToRuns(runs: KeptRows['runs'], index: number | undefined): void {
  const last = runs.at(-1);
  if (last && last.to === index) last.to += 1;
  else runs.push(index === undefined ? undefined : { from: index, to: index + 1 });
}

function keepNone(lines: ByteLines): KeptRows {
  const fresh = lines.texts();
  const runs = fresh.map(() => undefined);
  return { runs, file: RowsFile.NONE, isWhole: false, fresh, scope: ALL_RECORDS, isSame: () => false };
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
