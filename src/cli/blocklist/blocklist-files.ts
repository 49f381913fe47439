import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readManifest } from '../../keys/blocklist/manifest.ts';
import { cacheFolder } from '../home-path.ts';

/** BlocklistFiles are the paths of a blocklist and of what badkeys says about it. */
export interface BlocklistFiles {
  list: string;
  manifest: string;
}

/** blocklistFiles are the files in a folder, by default in that of the user for what can be fetched again. */
export function blocklistFiles(folder = cacheFolder()): BlocklistFiles {
  return { list: join(folder, 'blocklist.dat'), manifest: join(folder, 'badkeysdata.json') };
}

/** blocklistDate is when a list was made, in milliseconds since the epoch, by the file beside it; undefined if there is none. */
export function blocklistDate(list: string): number | undefined {
  const { manifest } = blocklistFiles(dirname(list));
  try {
    return readManifest(JSON.parse(readFileSync(manifest, 'utf8')), manifest).date;
  } catch {
    return undefined; // A list may have come alone. Nothing is judged by its date.
  }
}
