import { createHash, hash } from 'node:crypto';
import { ByteLines } from '../../files/byte-lines.ts';
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

/** RecordScope says which records of a shard are meant. It must not change. */
export interface RecordScope {
  /** has tells whether the record of a key is meant, by its identity. */
  has(identity: string): boolean;
  /** All identities that are meant, where they are known. */
  only?: ReadonlySet<string>;
}

/** ALL_RECORDS are all records of a shard. */
export const ALL_RECORDS: RecordScope = { has: () => true };

/** recordsExcept are the records of all keys of a shard but these. */
export function recordsExcept(identities: ReadonlySet<string>): RecordScope {
  return { has: (identity) => !identities.has(identity) };
}

/** recordsOf are the records of these keys. */
export function recordsOf(identities: ReadonlySet<string>): RecordScope {
  return { has: (identity) => identities.has(identity), only: identities };
}

/** RecordLines are the records of a shard as a part has them: lines of JSON, in the order of their identities. */
export class RecordLines {
  /** NONE are those of a shard without records. */
  static readonly NONE = new RecordLines(ByteLines.of([]));
  readonly #lines: ByteLines;
  /** What was asked for last: it is mostly asked for again. */
  #scope: RecordScope | undefined;
  #found: [identity: string, line: string][] = [];

  constructor(lines: ByteLines) {
    this.#lines = lines;
  }

  /** within are the lines of a scope, by identity, in their order. */
  within(scope: RecordScope): [identity: string, line: string][] {
    if (scope === this.#scope) return this.#found;
    this.#scope = scope;
    this.#found = scope.only ? this.#find(scope.only) : this.#filter(scope);
    return this.#found;
  }

  #filter(scope: RecordScope): [identity: string, line: string][] {
    const found: [string, string][] = [];
    for (let index = 0; index < this.#lines.length; index += 1) {
      const identity = identityIn(this.#lines, index);
      if (scope.has(identity)) found.push([identity, this.#lines.text(index)]);
    }
    return found;
  }

  #find(identities: ReadonlySet<string>): [identity: string, line: string][] {
    return [...identities].sort().flatMap((identity) => {
      const index = this.#indexOf(identity);
      return index === undefined ? [] : [[identity, this.#lines.text(index)] as [string, string]];
    });
  }

  /** indexOf finds a line by bisection; undefined if there is none. */
  #indexOf(identity: string): number | undefined {
    let [from, to] = [0, this.#lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const there = identityIn(this.#lines, middle);
      if (there === identity) return middle;
      if (there < identity) from = middle + 1;
      else to = middle;
    }
    return undefined;
  }
}

/** formatRecord writes the line of a record. */
export function formatRecord(identity: string, record: KeyRecord): string {
  return JSON.stringify({ key: identity, ...record });
}

/** formatPart writes the records of a shard. */
export function formatPart(shard: number, records: KeyRecords): { part: LedgerPart; bytes: Buffer } {
  const lines = Object.entries(records).map(([key, record]): [string, string] => [
    key,
    formatRecord(key, record),
  ]);
  return formatLines(shard, new Map(lines));
}

/** formatLines writes the lines of a shard, given by their identities. */
export function formatLines(
  shard: number,
  lines: ReadonlyMap<string, string>,
): { part: LedgerPart; bytes: Buffer } {
  const identities = [...lines.keys()].sort();
  const bytes = Buffer.from(identities.map((identity) => `${lines.get(identity)}\n`).join(''));
  return { part: { shard, keys: identities.length, sha256: hash('sha256', bytes) }, bytes };
}

/** parsePart reads the records of a shard. Throws an Error that says why the ledger cannot be trusted. */
export function parsePart(bytes: Buffer, part: LedgerPart): KeyRecords {
  return parseLines(readLines(bytes, part));
}

/** readLines reads the lines of a shard. Throws like parsePart. */
export function readLines(bytes: Buffer, { sha256, keys }: LedgerPart): RecordLines {
  if (hash('sha256', bytes) !== sha256) throw new Error('it was changed after it was written');
  const lines = new ByteLines(bytes);
  if (lines.length !== keys) throw new Error(`it does not have ${keys} records`);
  return new RecordLines(lines);
}

/** parseLines reads records. Throws like parsePart. */
export function parseLines(lines: RecordLines, scope = ALL_RECORDS): KeyRecords {
  const records: KeyRecords = {};
  for (const [, line] of lines.within(scope)) {
    const { key, ...record }: KeyRecord & { key: string } = JSON.parse(line);
    checkRecord(record, key);
    records[key] = record;
  }
  return records;
}

const BEFORE_IDENTITY = '{"key":"';
/** Room for a fingerprint and an id of common length, in bytes. */
const HEAD = 128;

/** identityIn reads the identity in a line of formatRecord, without parsing the whole. */
function identityIn(lines: ByteLines, index: number): string {
  const head = lines.head(index, HEAD);
  const end = head.indexOf('"', BEFORE_IDENTITY.length);
  const identity = head.slice(BEFORE_IDENTITY.length, end);
  const isPlain = end > 0 && head.startsWith(BEFORE_IDENTITY) && /^[ !#-[\]-~]*$/.test(identity);
  return isPlain ? identity : JSON.parse(lines.text(index)).key;
}
