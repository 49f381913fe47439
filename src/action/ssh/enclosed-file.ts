import { createHash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../../problem.ts';
import { latin1 } from './config-text.ts';
import { editFile } from './edit-file.ts';

/**
 * writeEnclosed writes the user's own text beside the config, with the config's mode, and returns its path as a ConfigText
 * has it. A file is named after its text and written before a config names it, so that whoever dies halfway leaves either
 * the old config or the new one, and at most a file that nothing names. Throws errors of Node.
 */
export function writeEnclosed(userConfig: string, own: string, present: string | undefined): string {
  const hash = createHash('sha256').update(own, 'latin1').digest('hex').slice(0, 8);
  const file = `${prefix(userConfig)}${hash}`;
  if (present !== latin1(file)) {
    const descriptor = openSync(file, 'w', 0o600);
    try {
      writeFileSync(descriptor, own, 'latin1');
      fchmodSync(descriptor, statSync(userConfig).mode & 0o777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  }
  return latin1(file);
}

/** readEnclosed reads the user's own text back. Throws Problem. */
export function readEnclosed(file: string): string {
  const path = Buffer.from(file, 'latin1').toString('utf8');
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    throw new Problem({
      what: 'A part of the ssh config is missing',
      why: `${path}, where keylease keeps it while jobs run, cannot be read: ${(error as Error).message}`,
      hint: 'Put the file back, or remove the lines that name it from ~/.ssh/config',
      cause: error,
    });
  }
}

/** removeEnclosedFiles removes the files that the config does not name, or does not name any longer. Throws Problem. */
export async function removeEnclosedFiles(userConfig: string): Promise<void> {
  if (enclosedFiles(userConfig).length === 0) return;
  // Under the lock of the config, so that none goes that is about to be named.
  await editFile(userConfig, (text) => {
    for (const file of enclosedFiles(userConfig))
      if (!text?.includes(`"${latin1(file)}"`)) rmSync(file, { force: true });
    return text;
  });
}

/** enclosedFiles are all such files beside a config, named by it or not. */
export function enclosedFiles(userConfig: string): string[] {
  const folder = dirname(userConfig);
  try {
    const files = readdirSync(folder).map((name) => join(folder, name));
    return files.filter((file) => file.startsWith(prefix(userConfig)));
  } catch {
    return []; // There is no folder; whoever edits the config says so.
  }
}

function prefix(userConfig: string): string {
  return join(dirname(userConfig), `${basename(userConfig)}.before-keylease-`);
}
