import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** In characters: up to this much of a spool is kept in memory. */
const MOST_IN_MEMORY = 8 * 1024 * 1024;
/** Once it is on disk, a bucket is written this many characters at a time. */
const PIECE = 64 * 1024;

interface Bucket {
  texts: string[];
  length: number;
  file: number | undefined;
}

/**
 * TextSpool collects text in numbered buckets: in memory while it is little, and then in files that only this user can
 * read, in a temporary directory. Nothing in it may be secret. Its methods throw errors of Node.
 */
export class TextSpool {
  readonly #buckets = new Map<number, Bucket>();
  #length = 0;
  #folder: string | undefined;

  /** append adds a text to the end of a bucket. */
  append(bucket: number, text: string): void {
    const into = this.#bucket(bucket);
    into.texts.push(text);
    into.length += text.length;
    this.#length += text.length;
    if (this.#folder !== undefined) {
      if (into.length > PIECE) this.#flush(bucket, into);
    } else if (this.#length > MOST_IN_MEMORY) {
      this.#folder = mkdtempSync(join(tmpdir(), 'keylease-'));
      for (const [number, each] of this.#buckets) this.#flush(number, each);
    }
  }

  /** read returns all text of a bucket; empty if there is none. */
  read(bucket: number): string {
    const from = this.#buckets.get(bucket);
    if (!from) return '';
    if (from.file === undefined) return from.texts.join('');
    this.#flush(bucket, from);
    return readFileSync(this.#path(bucket), 'utf8');
  }

  /** clear empties a bucket. */
  clear(bucket: number): void {
    const from = this.#buckets.get(bucket);
    if (!from) return;
    if (from.file !== undefined) closeSync(from.file);
    else this.#length -= from.length;
    if (from.file !== undefined) rmSync(this.#path(bucket), { force: true });
    this.#buckets.delete(bucket);
  }

  /** dispose removes everything. */
  dispose(): void {
    for (const bucket of [...this.#buckets.keys()]) this.clear(bucket);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
    this.#length = 0;
  }

  #bucket(number: number): Bucket {
    const known = this.#buckets.get(number);
    if (known) return known;
    const bucket = { texts: [], length: 0, file: undefined };
    this.#buckets.set(number, bucket);
    return bucket;
  }

  #flush(number: number, bucket: Bucket): void {
    bucket.file ??= openSync(this.#path(number), 'wx', 0o600);
    if (bucket.length > 0) writeSync(bucket.file, bucket.texts.join(''));
    bucket.texts = [];
    bucket.length = 0;
  }

  #path(bucket: number): string {
    return join(this.#folder ?? '', String(bucket));
  }
}
