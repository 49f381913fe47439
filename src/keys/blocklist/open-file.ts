import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { sanitize } from '../../format.ts';
import { errorMessage, Problem } from '../../problem.ts';
import type { RandomAccess } from './random-access.ts';

/** openFile opens a file for reading piece by piece; nothing of it is kept in memory. Throws Problem. */
export function openFile(path: string): RandomAccess {
  return attempt(path, () => {
    const stat = statSync(path);
    // Opening a pipe would wait for its writer.
    if (!stat.isFile()) throw new Error('it is not a file');
    const file = openSync(path, 'r');
    return {
      location: path,
      size: stat.size,
      modifiedAt: stat.mtimeMs,
      page: 4096,
      read: (offset, length) =>
        attempt(path, () => {
          const bytes = Buffer.allocUnsafe(length);
          return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
        }),
      close: () => closeSync(file),
    };
  });
}

function attempt<T>(path: string, task: () => T): T {
  try {
    return task();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new Problem({
      what: `Blocklist ${sanitize(path) || '""'} cannot be used`,
      why: isMissing ? 'it does not exist' : errorMessage(error),
      hint: 'Check the path and the permissions of the file',
      cause: error,
    });
  }
}
