import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobFiles } from '../state.ts';

/** earlierPins are the known_hosts lines that earlier uses in this job have pinned; `temp` is the runner's folder for temporary files. */
export function earlierPins(temp: string): string[] {
  const folders = readOr([], () => readdirSync(temp)).filter((name) => name.startsWith('keylease-'));
  return folders.flatMap((name) => {
    const { knownHosts } = jobFiles({ folder: join(temp, name) });
    return readOr('', () => readFileSync(knownHosts, 'utf8'))
      .split('\n')
      .filter(Boolean);
  });
}

/** A use without a target has no such file, and before the first use there is no folder. */
function readOr<T>(missing: T, read: () => T): T {
  try {
    return read();
  } catch {
    return missing;
  }
}
