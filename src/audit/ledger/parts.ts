import { createHash } from 'node:crypto';
import { checkRecord } from './check-ledger.ts';
import type { KeyRecord, KeyRecords, LedgerPart } from './ledger.ts';

/** A shard has about this many keys at most: a part of it is then about a megabyte. */
const MOST_IN_SHARD = 4096;
const MOST_BITS = 12;
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...BASE64].map((character, value) => [character, value]));
const FINGERPRINT = 'SHA256:';

/**
 * shardBits is how many bits of a fingerprint say in which of 2^bits shards a key is. The number grows with the keys;
 * it does not shrink before there are far fewer, so that an account whose number varies keeps its shards.
 */
export function shardBits(keys: number, before = 0): number {
  const needed = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(keys / MOST_IN_SHARD))));
  return needed < before && keys > (MOST_IN_SHARD << before) / 8 ? before : needed;
}

/** shardOf is the shard of a key by its identity: all entries with the same fingerprint are in the same one. */
export function shardOf(identity: string, bits: number): number {
  if (bits === 0) return 0;
  if (identity.startsWith(FINGERPRINT)) return leadingBits(identity, FINGERPRINT.length) >> (18 - bits);
  return leadingBits(createHash('sha256').update(identity).digest('base64'), 0) >> (18 - bits);
}

/** leadingBits is the number that three characters of base64 stand for. */
function leadingBits(text: string, at: number): number {
  const value = (index: number) => VALUES.get(text[at + index] ?? '') ?? 0;
  return (value(0) << 12) | (value(1) << 6) | value(2);
}

/** partName is the name of a part in a Store. */
export function partName(account: string, { shard, sha256 }: LedgerPart): string {
  return `${account}/parts/${shard}-${sha256}.ndjson`;
}

/** RecordLines are the records of a shard as a part has them: lines of JSON, by identity. */
export type RecordLines = ReadonlyMap<string, string>;

/** formatRecord writes the line of a record. */
export function formatRecord(identity: string, record: KeyRecord): string {
  return JSON.stringify({ key: identity, ...record });
}

/** formatPart writes the records of a shard, in the order of their identities. */
export function formatPart(shard: number, records: KeyRecords): { part: LedgerPart; text: string } {
  return formatLines(
    shard,
    new Map(Object.entries(records).map(([key, record]) => [key, formatRecord(key, record)])),
  );
}

/** formatLines writes the lines of a shard, in the order of their identities. */
export function formatLines(shard: number, lines: RecordLines): { part: LedgerPart; text: string } {
  const identities = [...lines.keys()].sort();
  const text = identities.map((identity) => `${lines.get(identity)}\n`).join('');
  return { part: { shard, keys: identities.length, sha256: sha256(text) }, text };
}

/** parsePart reads the records of a shard. Throws an Error that says why the ledger cannot be trusted. */
export function parsePart(text: string, part: LedgerPart): KeyRecords {
  return parseLines(readLines(text, part));
}

/** readLines reads the lines of a shard. Throws like parsePart. */
export function readLines(text: string, { sha256: expected, keys }: LedgerPart): RecordLines {
  if (sha256(text) !== expected) throw new Error('it was changed after it was written');
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.length !== keys) throw new Error(`it does not have ${keys} records`);
  return new Map(lines.map((line) => [identityIn(line), line]));
}

/** parseLines reads records, but for those that are in `except`. Throws like parsePart. */
export function parseLines(lines: RecordLines, except?: ReadonlySet<string>): KeyRecords {
  const records: KeyRecords = {};
  for (const [identity, line] of lines) {
    if (except?.has(identity)) continue;
    const { key, ...record }: KeyRecord & { key: string } = JSON.parse(line);
    checkRecord(record, key);
    records[key] = record;
  }
  return records;
}

const BEFORE_IDENTITY = '{"key":"';

/** identityIn reads the identity in a line of formatRecord, without parsing the whole. */
function identityIn(line: string): string {
  const end = line.indexOf('"', BEFORE_IDENTITY.length);
  const identity = line.slice(BEFORE_IDENTITY.length, end);
  const isPlain = line.startsWith(BEFORE_IDENTITY) && !identity.includes('\\');
  return isPlain ? identity : JSON.parse(line).key;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
