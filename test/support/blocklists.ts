import { createHash } from 'node:crypto';
import type { RandomAccess } from '../../src/keys/blocklist/random-access.ts';

/** record is the record of a number (bytes without leading zeros) in a blocklist. */
export function record(number: Uint8Array, list = 13): Buffer {
  const hash = createHash('sha256').update(number).digest();
  return Buffer.concat([hash.subarray(0, 15), Buffer.of(list)]);
}

/** list is a blocklist of records, sorted as they must be. */
export function list(records: Buffer[]): Buffer {
  return Buffer.concat(records.sort(Buffer.compare));
}

/** even makes records that are spread evenly, as hashes are, and match no key. */
export function even(count: number): Buffer[] {
  return Array.from({ length: count }, (_, i) => record(Buffer.from(`record ${i}`)));
}

/** inMemory is a blocklist in memory that counts reads. */
export function inMemory(bytes: Buffer, page = 4096): RandomAccess & { reads: number; closed: boolean } {
  const source = {
    location: 'blocklist.dat',
    modifiedAt: undefined,
    size: bytes.length,
    page,
    reads: 0,
    closed: false,
    read: (offset: number, length: number) => {
      source.reads += 1;
      return bytes.subarray(offset, offset + length);
    },
    close: () => {
      source.closed = true;
    },
  };
  return source;
}
