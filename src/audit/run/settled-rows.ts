import { createHash } from 'node:crypto';
import type { Inventory } from '../inventory.ts';
import { inventoryPartName, rowsName } from '../ledger/last-inventory.ts';
import type { AccountListing } from '../listing.ts';
import type { PlanOptions } from '../plan.ts';
import type { Run } from './audit-run.ts';

/** SettledRows are the keys of a shard as the previous run listed them, and what its report said about each. */
export interface SettledRows {
  /** As AccountListing.lines. */
  lines: string[];
  /** JSON of a ReportKey each. */
  rows: string[];
  /** Until when each row stays as it is if its line does: see settledUntil. */
  until: number[];
}

/**
 * rowContext is a hash of what rows depend on besides the keys themselves, their records, and the time; undefined if not
 * all of that is known, and then no row stays as it is. The lease secret is not in it, because no leased key is settled.
 */
export function rowContext(
  { policy, keylease }: Run,
  { recognition, sources }: Pick<PlanOptions, 'recognition' | 'sources'>,
  { reportsUse, instances }: Pick<Inventory, 'reportsUse' | 'instances'>,
): string | undefined {
  // A blocklist is another one tomorrow.
  const isKnown = Object.values(sources).every((failed) => failed === undefined) && !policy.blocklist;
  if (!isKnown) return undefined;
  const isPartial = instances?.some(({ keyIds }) => keyIds === undefined);
  const parts = [policy.hash, keylease, [...recognition.owners], reportsUse, !instances, isPartial];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** readSettledRows reads what the previous run kept of a shard; undefined if it does not hold, or cannot be read. */
export async function readSettledRows(
  { store, account, session }: Run,
  { shard, listing, context }: { shard: number; listing: AccountListing; context: string | undefined },
): Promise<SettledRows | undefined> {
  const { lastInventory: last } = session;
  const isKnown = context !== undefined && session.broken === undefined;
  if (!isKnown || last?.context !== context || last.bits !== listing.bits) return undefined;
  const part = last.parts.find((each) => each.shard === shard);
  if (part?.rows === undefined || part.records !== session.partBefore(shard)?.sha256) return undefined;
  const names = [inventoryPartName(account.name, part), rowsName(account.name, shard, part.rows)];
  const [lines, rows] = await Promise.all(
    names.map((name) =>
      store.read(name).then(
        (found) => found?.text,
        () => undefined,
      ),
    ),
  );
  if (lines === undefined || rows === undefined) return undefined;
  if (sha256(lines) !== part.sha256 || sha256(rows) !== part.rows) return undefined;
  const [until = '[]', ...texts] = rows.split('\n').slice(0, -1);
  return { lines: lines.split('\n').slice(0, -1), rows: texts, until: JSON.parse(until) };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
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
  lines: string[],
  settled: SettledRows | undefined,
  options: { now: number; isInUse: (id: string) => boolean; isWatched: (identity: string) => boolean },
): KeptRows {
  const { now, isInUse, isWatched } = options;
  const kept: KeptRows = { indexes: [], identities: new Set() };
  if (!settled) return { ...kept, indexes: lines.map(() => undefined) };
  const twins = repeatedFingerprints(lines);
  let byLine: Map<string, number> | undefined;
  kept.indexes = lines.map((line, index) => {
    byLine ??=
      settled.lines[index] === line ? undefined : new Map(settled.lines.map((each, at) => [each, at]));
    const at = settled.lines[index] === line ? index : byLine?.get(line);
    if (at === undefined || !(now < (settled.until[at] ?? 0))) return undefined;
    const names = namesIn(line);
    if (!names || twins.has(names.fingerprint) || isInUse(names.id)) return undefined;
    const identity = `${names.fingerprint}@${names.id}`;
    if (isWatched(identity)) return undefined;
    kept.identities.add(identity);
    return at;
  });
  return kept;
}

function repeatedFingerprints(lines: string[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const line of lines) {
    const fingerprint = fingerprintIn(line);
    if (fingerprint === undefined) continue;
    if (seen.has(fingerprint)) repeated.add(fingerprint);
    seen.add(fingerprint);
  }
  return repeated;
}

const BEFORE_FINGERPRINT = '{"fingerprint":"';
const FINGERPRINT_END = BEFORE_FINGERPRINT.length + 'SHA256:'.length + 43;
const BETWEEN = '","id":"';

function fingerprintIn(line: string): string | undefined {
  return line.startsWith(BEFORE_FINGERPRINT)
    ? line.slice(BEFORE_FINGERPRINT.length, FINGERPRINT_END)
    : undefined;
}

/** namesIn reads the fingerprint and the id in a line without parsing the whole; undefined if they are not plain. */
function namesIn(line: string): { fingerprint: string; id: string } | undefined {
  const fingerprint = fingerprintIn(line);
  const end = line.indexOf('"', FINGERPRINT_END + BETWEEN.length);
  const id = line.slice(FINGERPRINT_END + BETWEEN.length, end);
  if (!fingerprint || !line.startsWith(BETWEEN, FINGERPRINT_END) || id.includes('\\')) return undefined;
  return { fingerprint, id };
}
