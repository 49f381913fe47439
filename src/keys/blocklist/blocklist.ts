import { createHash } from 'node:crypto';
import { Problem } from '../../problem.ts';
import type { Material } from '../material.ts';
import { blocklistNumbers } from './blocklist-numbers.ts';
import { listName } from './lists.ts';
import type { RandomAccess } from './random-access.ts';

/** Blocklist is a list of keys whose private halves are known. */
export interface Blocklist {
  /** For people: a path, or an address. */
  readonly location: string;
  /** When it was written, in milliseconds since the epoch; undefined if that is not known. */
  readonly modifiedAt: number | undefined;
  /** find names the list that contains a key; undefined if none does. Throws Problem if the list is damaged. */
  find(material: Material): Promise<{ list: string } | undefined>;
  close(): void;
}

/** A record is 15 bytes of a SHA-256 and the id of a list; records are sorted (docs/BLOCKLISTFORMAT.md of badkeys). */
const RECORD = 16;
const HASH = 15;
/** How many bytes are checked on opening, in pages spread evenly over the list. */
const SAMPLE = 1024 * 1024;
/**
 * Of N hashes, which are spread evenly by nature, the ends are within 40 / N of where they belong, and all others within
 * 5 / √N (the inequality of Dvoretzky, Kiefer and Wolfowitz), but for one list in e^40.
 */
const END_MARGIN = 40;
const MARGIN = 5;
const UNSORTED = 'its records are not sorted, so it is damaged or in another format';
const UNEVEN = 'its hashes are not spread evenly, so part of it is missing or replaced';

/**
 * openBlocklist opens a list in the format of badkeys, which is never read whole. It checks at most 1 MiB of it: that
 * records are sorted, and near where evenly spread hashes should be, so that an incomplete or damaged download is
 * noticed. Closes the source before it throws Problem.
 */
export async function openBlocklist(source: RandomAccess): Promise<Blocklist> {
  const list = new SortedRecords(source);
  try {
    await list.check();
    return list;
  } catch (error) {
    source.close();
    throw error;
  }
}

/** Page is some records of a list, and the positions of its first and last hash between 0 and 1. */
interface Page {
  bytes: Buffer;
  from: number;
  to: number;
}

class SortedRecords implements Blocklist {
  readonly #source: RandomAccess;
  readonly #count: number;
  readonly #pages: number;

  constructor(source: RandomAccess) {
    this.#source = source;
    this.#count = source.size / RECORD;
    this.#pages = Math.ceil(source.size / source.page);
  }

  async find(material: Material): Promise<{ list: string } | undefined> {
    for (const number of blocklistNumbers(material)) {
      const id = await this.#search(createHash('sha256').update(number).digest().subarray(0, HASH));
      if (id !== undefined) return { list: listName(id) };
    }
    return undefined;
  }

  get location(): string {
    return this.#source.location;
  }

  get modifiedAt(): number | undefined {
    return this.#source.modifiedAt;
  }

  close(): void {
    this.#source.close();
  }

  async check(): Promise<void> {
    const { size, page } = this.#source;
    if (size === 0) throw this.#damaged('it is empty');
    if (size % RECORD !== 0) throw this.#damaged(`its ${size} bytes are not a multiple of ${RECORD}`);
    const steps = Math.min(this.#pages, SAMPLE / page) - 1;
    const indices = Array.from({ length: steps + 1 }, (_, i) =>
      Math.floor((i * (this.#pages - 1)) / (steps || 1)),
    );
    const sample = await Promise.all(indices.map((index) => this.#page(index)));
    if (!isSorted(Buffer.concat(sample.map(({ bytes }) => bytes)))) throw this.#damaged(UNSORTED);
    const margin = END_MARGIN / this.#count;
    const [from = 1, to = 0] = [sample[0]?.from, sample.at(-1)?.to];
    if (from > margin || to < 1 - margin) throw this.#damaged(UNEVEN);
  }

  /** search returns the id of the list that a hash is in. As hashes are spread evenly, each jump lands near its goal. */
  async #search(hash: Buffer): Promise<number | undefined> {
    const target = share(hash);
    let low = { page: 0, share: 0 };
    let high = { page: this.#pages, share: 1 };
    while (low.page < high.page) {
      const part = (target - low.share) / (high.share - low.share || 1);
      const index = Math.min(low.page + Math.floor(part * (high.page - low.page)), high.page - 1);
      const { bytes, from, to } = await this.#page(index);
      if (hash.compare(bytes, 0, HASH) < 0) high = { page: index, share: from };
      else if (hash.compare(bytes, bytes.length - RECORD, bytes.length - 1) > 0)
        low = { page: index + 1, share: to };
      else return findId(hash, bytes);
    }
    return undefined;
  }

  async #page(index: number): Promise<Page> {
    const { size, page } = this.#source;
    const offset = index * page;
    const length = Math.min(page, size - offset);
    const bytes = await this.#source.read(offset, length);
    if (bytes.length !== length) throw this.#damaged('it shrank while it was read');
    if (!isSorted(bytes)) throw this.#damaged(UNSORTED);
    const [from, to] = [share(bytes), share(bytes, length - RECORD)];
    const deviation = Math.max(Math.abs(from - offset / size), Math.abs(to - (offset + length) / size));
    if (deviation > MARGIN / Math.sqrt(this.#count)) throw this.#damaged(UNEVEN);
    return { bytes, from, to };
  }

  #damaged(why: string): Problem {
    return new Problem({
      what: `Blocklist ${this.#source.location} cannot be used`,
      why,
      hint: 'Fetch it again (keylease blocklist update)',
    });
  }
}

/** share is the position of a record's hash between the lowest, 0, and the highest, 1, by its first 6 bytes. */
function share(records: Buffer, at = 0): number {
  return records.readUIntBE(at, 6) / 2 ** 48;
}

function isSorted(records: Buffer): boolean {
  let before = -1;
  for (let at = 0; at < records.length; at += RECORD) {
    const start = records.readUIntBE(at, 6);
    // Comparing whole records takes longer, and is hardly ever needed.
    if (start < before) return false;
    if (start === before && records.compare(records, at, at + RECORD, at - RECORD, at) >= 0) return false;
    before = start;
  }
  return true;
}

function findId(hash: Buffer, records: Buffer): number | undefined {
  let low = 0;
  let high = records.length / RECORD;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = middle * RECORD;
    const order = hash.compare(records, at, at + HASH);
    if (order === 0) return records[at + HASH];
    if (order < 0) high = middle;
    else low = middle + 1;
  }
  return undefined;
}
