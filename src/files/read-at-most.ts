import { closeSync, openSync, readSync } from 'node:fs';

/** In bytes. */
const CHUNK = 64 * 1024;

/**
 * readAtMost reads a file, or what comes through a pipe, up to this many bytes. A stream would not block, but to load what
 * it needs takes Node 10 ms. Throws errors of Node.
 */
export function readAtMost(path: string, most: number): Buffer {
  const descriptor = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let left = most; left > 0; ) {
      const piece = Buffer.allocUnsafe(Math.min(left, CHUNK));
      const read = readSync(descriptor, piece);
      if (read === 0) break;
      pieces.push(piece.subarray(0, read));
      left -= read;
    }
    return Buffer.concat(pieces);
  } finally {
    closeSync(descriptor);
  }
}
