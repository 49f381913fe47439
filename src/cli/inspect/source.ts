import { statSync } from 'node:fs';
import { readKeyFile } from '../../keys/key-file.ts';
import { Problem } from '../../problem.ts';
import { inputName, readInput } from '../input.ts';
import { type KeyFolder, readKeyFolder } from './key-folder.ts';

/** Enough for a hundred thousand RSA keys. */
const MOST_BYTES = 64 * 1024 * 1024;

/** readSource reads the keys in a file, in the files of a folder, or in standard input for `-`. Throws Problem. */
export async function readSource(source: string): Promise<KeyFolder> {
  if (source !== '-' && isFolder(source)) return readKeyFolder(source);
  const entries = await readKeyFile(await readText(source));
  return { files: [{ source, entries }], leftOut: [], failures: [] };
}

function isFolder(source: string): boolean {
  try {
    return statSync(source).isDirectory();
  } catch {
    return false; // Reading it says what is wrong.
  }
}

/** readText has U+FFFD for what is not UTF-8. */
async function readText(source: string): Promise<string> {
  const name = source === '-' ? 'Standard input' : `File ${inputName(source)}`;
  const problem = (why: string, hint: string) =>
    new Problem({ what: `${name} cannot be inspected`, why, hint });
  const tooLarge = { why: 'it is larger than 64 MiB', hint: 'Give nothing but keys' };
  const bytes = await readInput({ source, most: MOST_BYTES, tooLarge, problem });
  if (!bytes.includes(0)) return bytes.toString('utf8');
  throw problem('it is not text', 'Give keys as text; convert UTF-16 to UTF-8');
}
