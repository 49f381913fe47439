import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync, writevSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReusedMemory } from './reused-memory.ts';

/** In bytes: up to this much of a spool is kept in memory. */
const MOST_IN_MEMORY = 4 * 1024 * 1024;
/** In bytes: later, this much is written at once. */
const BATCH = 1024 * 1024;
/** Text is collected in chunks, each twice as large as the one before: the first is small, because buckets may be many. In bytes. */
const SMALLEST_CHUNK = 1024;
const LARGEST_CHUNK = 4 * 1024;
/** The most that UTF-8 takes for a UTF-16 code unit, in bytes. */
const LONGEST = 3;

interface SpoolFile {
  folder: string;
  descriptor: number;
  end: number;
}

interface Bucket {
  /** The parts of it that are on disk, in order. */
  extents: { at: number; length: number }[];
  /** What is not on disk: whole chunks, and the last one as far as it is filled. */
  chunks: Buffer[];
  last: Buffer;
  filled: number;
}

/**
 * Spool collects text in numbered buckets, as UTF-8: in memory while it is little, and then in one file that only this user
 * can read, and that is gone when the process is. It keeps no strings, which would cost a garbage collector more than all the
 * rest. Nothing in it may be secret. Its methods throw errors of Node.
 */
export class Spool {
  readonly #buckets = new Map<number, Bucket>();
  /** What was added since something was written. */
  #length = 0;
  #file: SpoolFile | undefined;
  /** What view reads into. */
  readonly #memory = new ReusedMemory();

  /** append adds text, or its bytes, which must not change before settle is called for this bucket, to the end of a bucket. */
  append(bucket: number, text: string | Buffer): void {
    const into = this.#bucket(bucket);
    this.#length += typeof text === 'string' ? addText(into, text) : addBytes(into, text);
    if (this.#length <= (this.#file ? BATCH : MOST_IN_MEMORY)) return;
    this.#file ??= openFile();
    this.#write(this.#file);
  }

  /** settle makes the bytes that were appended to a bucket its own: from then on, they may change. */
  settle(bucket: number): void {
    const { chunks } = this.#bucket(bucket);
    if (this.#file) this.#write(this.#file);
    else chunks.splice(0, chunks.length, Buffer.concat(chunks));
  }

  /** size is how many bytes a bucket has. */
  size(bucket: number): number {
    return lengthOf(this.#bucket(bucket));
  }

  /** read returns all bytes of a bucket, or of several, one after the other; none if there are none. The caller may change them. */
  read(...buckets: number[]): Buffer {
    const size = buckets.reduce((sum, bucket) => sum + this.size(bucket), 0);
    return this.#readInto(Buffer.allocUnsafeSlow(size), buckets);
  }

  /**
   * view returns all bytes of a bucket, which the caller may change, until it is called again.
   */
  view(bucket: number): Buffer {
    return this.#readInto(this.#memory.take(this.size(bucket)), [bucket]);
  }

  #readInto(bytes: Buffer, buckets: number[]): Buffer {
    let end = 0;
    for (const { extents, chunks, last, filled } of buckets.map((bucket) => this.#bucket(bucket))) {
      for (const { at, length } of extents)
        end += readSync(this.#file?.descriptor ?? -1, bytes, end, length, at);
      for (const chunk of chunks) end += chunk.copy(bytes, end);
      end += last.copy(bytes, end, 0, filled);
    }
    return bytes;
  }

  /** dispose removes everything. */
  dispose(): void {
    this.#buckets.clear();
    this.#length = 0;
    if (!this.#file) return;
    closeSync(this.#file.descriptor);
    rmSync(this.#file.folder, { recursive: true, force: true });
    this.#file = undefined;
  }

  #bucket(number: number): Bucket {
    const known = this.#buckets.get(number);
    if (known) return known;
    const bucket = { extents: [], chunks: [], last: Buffer.alloc(0), filled: 0 };
    this.#buckets.set(number, bucket);
    return bucket;
  }

  /** write writes the whole chunks of all buckets. */
  #write(file: SpoolFile): void {
    const chunks: Buffer[] = [];
    let at = file.end;
    for (const bucket of this.#buckets.values()) {
      if (bucket.chunks.length === 0) continue;
      const length = bucket.chunks.reduce((sum, chunk) => sum + chunk.length, 0);
      bucket.extents.push({ at, length });
      at += length;
      chunks.push(...bucket.chunks.splice(0));
    }
    writeAll(file.descriptor, chunks, file.end);
    file.end = at;
    this.#length = 0;
  }
}

function lengthOf({ extents, chunks, filled }: Bucket): number {
  return [...extents, ...chunks].reduce((sum, { length }) => sum + length, filled);
}

/**
 * openFile makes a file without a name: it goes with the process, however that ends. AWS leaves the files of a function that it
 * stopped to the next run, and would soon have no room for another one.
 */
function openFile(): SpoolFile {
  const folder = mkdtempSync(join(tmpdir(), 'keylease-'));
  const descriptor = openSync(join(folder, 'spool'), 'wx+', 0o600);
  try {
    rmSync(folder, { recursive: true });
  } catch {
    // Windows may keep the name of a file that is open: dispose removes it.
  }
  return { folder, descriptor, end: 0 };
}

/** writeAll writes chunks one after the other, from a place in a file on. */
function writeAll(descriptor: number, chunks: Buffer[], from: number): void {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  if (writevSync(descriptor, chunks, from) === length) return;
  // The system may write less than it was asked to, as it does where the disk is about to be full.
  const all = Buffer.concat(chunks);
  for (let done = 0; done < length; ) done += writeSync(descriptor, all, done, length - done, from + done);
}

function addText(bucket: Bucket, text: string): number {
  const most = text.length * LONGEST;
  if (most > LARGEST_CHUNK) return addBytes(bucket, Buffer.from(text));
  if (bucket.last.length - bucket.filled < most) {
    closeChunk(bucket);
    const size = Math.max(SMALLEST_CHUNK, 2 * bucket.last.length, most);
    bucket.last = Buffer.allocUnsafeSlow(Math.min(size, LARGEST_CHUNK));
  }
  const length = bucket.last.write(text, bucket.filled);
  bucket.filled += length;
  return length;
}

function addBytes(bucket: Bucket, bytes: Buffer): number {
  closeChunk(bucket);
  bucket.chunks.push(bytes);
  return bytes.length;
}

function closeChunk(bucket: Bucket): void {
  if (bucket.filled > 0) bucket.chunks.push(bucket.last.subarray(0, bucket.filled));
  bucket.last = bucket.last.subarray(bucket.filled);
  bucket.filled = 0;
}
