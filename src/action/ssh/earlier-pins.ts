import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jobFiles } from '../state.ts';

/** earlierPins are the known_hosts lines that earlier uses in this job have pinned; `temp` is the runner's folder for temporary files. */
export function earlierPins(temp: string): string[] {
  const folders = readdirSync(temp).filter((name) => name.startsWith('keylease-'));
  return folders.flatMap((name) => linesOf(jobFiles({ folder: join(temp, name) }).knownHosts));
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean);
  } catch {
    return []; // The use has no target.
  }
}
