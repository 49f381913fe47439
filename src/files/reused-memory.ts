import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * ReusedMemory is memory to read into again and again. To read into memory that was never used takes twice as long: the system
 * has to find it first, one page of 4 KB after the other.
 */
export class ReusedMemory {
  #bytes = Buffer.alloc(0);

  /** take returns so many bytes, whatever they are. They hold until it is called again. */
  take(size: number): Buffer {
    if (this.#bytes.length < size) this.#bytes = Buffer.allocUnsafeSlow(2 * size);
    return this.#bytes.subarray(0, size);
  }

  /** readFile returns the bytes of a file. They hold until other memory is taken. Throws errors of Node. */
  readFile(path: string): Buffer {
    const descriptor = openSync(path, 'r');
    try {
      const bytes = this.take(fstatSync(descriptor).size);
      return bytes.subarray(0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  }
}
