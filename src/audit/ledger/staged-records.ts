import { ByteLines } from '../../files/byte-lines.ts';
import { ReusedMemory } from '../../files/reused-memory.ts';
import { errorMessage } from '../../problem.ts';
import type { KeyRecords, LedgerPart } from './ledger.ts';
import {
  ALL_RECORDS,
  formatLines,
  formatRecord,
  parseLines,
  partName,
  RecordLines,
  readLines,
  shardOf,
} from './parts.ts';
import type { Store } from './store.ts';

/** StagedRecordsOptions says which records a ledger has. */
export interface StagedRecordsOptions {
  store: Store;
  account: string;
  parts: LedgerPart[];
  /** How many bits of a fingerprint say in which shard a key is. */
  bits: number;
}

/** StagedPart is a part that is to be written; without its bytes, it is written already. */
export interface StagedPart {
  part: LedgerPart;
  bytes?: Buffer | undefined;
}

/** A part counts once the head that names it is written. */
const PART_OPTIONS = { type: 'application/x-ndjson', durable: true, withNext: true };
/** In bytes: more than this is written before the ledger is saved. */
const MOST_STAGED = 4 * 1024 * 1024;

/**
 * StagedRecords are the records of keys as the ledger has them and as they will be, one shard at a time. A part is written
 * only if it differs from the one that the ledger has.
 */
export class StagedRecords {
  #bits: number;
  readonly #options: StagedRecordsOptions;
  #staged = new Map<number, StagedPart>();
  #bytes = 0;
  /** Of the last shard that was read, since it is often read again. */
  #read: { part: LedgerPart; lines: RecordLines } | undefined;
  readonly #memory = new ReusedMemory();

  constructor(options: StagedRecordsOptions) {
    this.#options = options;
    this.#bits = options.bits;
  }

  /** bits is how many bits of a fingerprint say in which shard a key is. */
  get bits(): number {
    return this.#bits;
  }

  /** distribute changes the bits, and moves what is staged to the shards that it belongs to. Throws like linesBefore. */
  async distribute(bits: number): Promise<void> {
    if (bits === this.#bits) return;
    const all = this.#staged.size > 0 ? await this.all() : undefined;
    this.#staged.clear();
    this.#bits = bits;
    if (!all) return;
    for (const [shard, records] of shardRecords(all, bits)) await this.stage(shard, records);
  }

  /**
   * linesBefore are the lines of a shard as the ledger had them. They hold until another shard is read. Throws Problem, and Error
   * that says why they cannot be trusted.
   */
  async linesBefore(shard: number): Promise<RecordLines> {
    const { parts, bits } = this.#options;
    const sources = parts.filter((part) => overlaps({ shard, bits: this.bits }, { shard: part.shard, bits }));
    const own: string[] = [];
    for (const part of sources) {
      const lines = await this.#readPart(part);
      if (this.bits === bits) return lines;
      for (const [identity, line] of lines.within(ALL_RECORDS))
        if (shardOf(identity, this.bits) === shard) own.push(line);
    }
    return new RecordLines(ByteLines.of(own));
  }

  /** lines are the lines of a shard as they are staged, or else as the ledger has them. They hold, and it throws, like linesBefore. */
  async lines(shard: number): Promise<RecordLines> {
    const staged = this.#staged.get(shard);
    if (!staged) return this.linesBefore(shard);
    return staged.bytes === undefined ? this.#readPart(staged.part) : readLines(staged.bytes, staged.part);
  }

  /** before are the records of a shard as the ledger had them. Throws like linesBefore. */
  async before(shard: number): Promise<KeyRecords> {
    return parseLines(await this.linesBefore(shard));
  }

  /** current are the records of a shard as they are staged, or else as the ledger has them. Throws like linesBefore. */
  async current(shard: number): Promise<KeyRecords> {
    return parseLines(await this.lines(shard));
  }

  /** all are the records of all keys as they are staged, or else as the ledger has them. Throws like linesBefore. */
  async all(): Promise<KeyRecords> {
    const all: KeyRecords = {};
    for (let shard = 0; shard < 1 << this.bits; shard += 1) Object.assign(all, await this.current(shard));
    return all;
  }

  /** isStaged tells whether the records of a shard are other ones than the ledger has, or are those of a shard that it has not. */
  isStaged(shard: number): boolean {
    return this.#staged.has(shard);
  }

  /** staged are all parts that are staged, for restage. */
  staged(): ReadonlyMap<number, StagedPart> {
    return new Map(this.#staged);
  }

  /** restage goes back to what was staged before. */
  restage(staged: ReadonlyMap<number, StagedPart>): void {
    this.#staged = new Map(staged);
  }

  /** stage replaces the records of a shard that are in a scope. Throws like linesBefore. */
  async stage(shard: number, records: KeyRecords, scope = ALL_RECORDS): Promise<void> {
    const lines = await this.lines(shard);
    const current = new Map(lines.within(scope));
    const next = new Map(
      Object.entries(records).map(([identity, record]) => [identity, formatRecord(identity, record)]),
    );
    const isSame =
      next.size === current.size && [...next].every(([identity, line]) => line === current.get(identity));
    const isNamed = this.#staged.has(shard) || this.bits === this.#options.bits;
    if (isSame && isNamed) return;
    for (const [identity, line] of lines.within(ALL_RECORDS))
      if (!scope.has(identity)) next.set(identity, line);
    const { part, bytes } = formatLines(shard, next);
    this.#bytes += bytes.length - (this.#staged.get(shard)?.bytes?.length ?? 0);
    this.#staged.set(shard, { part, bytes: this.#isStored(part) ? undefined : bytes });
    if (this.#bytes > MOST_STAGED) await this.#write();
  }

  /** partBefore is the part of a shard as the ledger had it; undefined if it had none. */
  partBefore(shard: number): LedgerPart | undefined {
    const { parts, bits } = this.#options;
    return bits === this.bits ? parts.find((part) => part.shard === shard) : undefined;
  }

  /** partNow is the part of a shard as it is staged, or else as the ledger has it; undefined if it has none. */
  partNow(shard: number): LedgerPart | undefined {
    return this.#staged.get(shard)?.part ?? this.partBefore(shard);
  }

  /** flush writes what has changed, and returns all parts of the ledger. Throws like linesBefore. */
  async flush(): Promise<LedgerPart[]> {
    const { parts, bits } = this.#options;
    if (bits !== this.bits) {
      for (let shard = 0; shard < 1 << this.bits; shard += 1) {
        if (!this.isStaged(shard)) await this.stage(shard, await this.before(shard));
      }
    }
    await this.#write();
    const kept = bits === this.bits ? parts.filter(({ shard }) => !this.#staged.has(shard)) : [];
    const staged = [...this.#staged.values()].map(({ part }) => part);
    return [...kept, ...staged].filter(({ keys }) => keys > 0).sort((one, other) => one.shard - other.shard);
  }

  async #write(): Promise<void> {
    const { store, account } = this.#options;
    for (const staged of this.#staged.values()) {
      const { part, bytes } = staged;
      if (bytes === undefined) continue;
      if (part.keys > 0) {
        await store.put(partName(account, part), [bytes], PART_OPTIONS);
      }
      staged.bytes = undefined;
    }
    this.#bytes = 0;
  }

  #isStored({ shard, sha256 }: LedgerPart): boolean {
    return this.#options.parts.some((each) => each.shard === shard && each.sha256 === sha256);
  }

  /** readPart returns lines that hold until another part is read. */
  async #readPart(part: LedgerPart): Promise<RecordLines> {
    if (part.keys === 0) return RecordLines.NONE;
    if (this.#read?.part.sha256 === part.sha256) return this.#read.lines;
    const { store, account } = this.#options;
    const name = partName(account, part);
    this.#read = undefined;
    const found = await store.read(name, this.#memory);
    if (!found) throw new Error(`${name} is missing`);
    try {
      const lines = readLines(found.bytes, part);
      this.#read = { part, lines };
      return lines;
    } catch (error) {
      throw new Error(`${name}: ${errorMessage(error)}`);
    }
  }
}

/** shardRecords are the records of keys by the shard that they belong to; every shard has an entry. */
function shardRecords(records: KeyRecords, bits: number): Map<number, KeyRecords> {
  const shards = new Map(Array.from({ length: 1 << bits }, (_, shard): [number, KeyRecords] => [shard, {}]));
  for (const [identity, record] of Object.entries(records)) {
    Object.assign(shards.get(shardOf(identity, bits)) ?? {}, { [identity]: record });
  }
  return shards;
}

/** overlaps tells whether two shards can have a key in common. */
function overlaps(one: { shard: number; bits: number }, other: { shard: number; bits: number }): boolean {
  const bits = Math.min(one.bits, other.bits);
  return one.shard >> (one.bits - bits) === other.shard >> (other.bits - bits);
}
