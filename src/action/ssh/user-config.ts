import { existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from '../../problem.ts';
import { editFile } from './edit-file.ts';

const MADE_FILE = '# Created by keylease, which removes this file with the last entry above.\n';
const MADE_BOTH =
  '# Created by keylease, which removes this file and its folder with the last entry above.\n';

/** userSshConfig is the file that ssh reads first. ssh takes the home folder from the passwd entry, not from HOME. */
export function userSshConfig(): string {
  try {
    return join(userInfo().homedir, '.ssh', 'config');
  } catch {
    throw new Problem({
      what: 'ssh cannot be configured',
      why: `user ${process.getuid?.()} has no passwd entry, which ssh requires`,
      hint: 'Run the job as a user that exists on the machine or in the container',
    });
  }
}

/** addInclude makes ssh read our file before the user's own settings. Throws Problem. */
export async function addInclude(userConfig: string, ours: string, tries = 5): Promise<void> {
  const folder = dirname(userConfig);
  const madeFolder = makeFolder(folder);
  try {
    await editFile(userConfig, (before) => {
      if (before === undefined) return entry(ours) + (madeFolder ? MADE_BOTH : MADE_FILE);
      // Another job may have made the file in the folder that we made.
      return entry(ours) + (madeFolder ? before.replace(MADE_FILE, MADE_BOTH) : before);
    });
  } catch (error) {
    if (tries <= 1 || existsSync(folder)) throw error;
    await addInclude(userConfig, ours, tries - 1); // A job that ended has just removed the folder it had made.
  }
}

/** includedConfigs lists our files that a user's config includes, those of all jobs. */
export function includedConfigs(userConfig: string): string[] {
  if (!existsSync(userConfig)) return [];
  const found = readFileSync(userConfig, 'utf8').matchAll(/^# Added by keylease.*\nInclude "(.+)"$/gm);
  return [...found].map(([, config = '']) => config);
}

/**
 * removeInclude removes our lines, and leaves the rest as it is. It also removes the file and folder if keylease created
 * them and nobody uses them: a comment in the file says so, and `hadFolder` if no file was written. Throws Problem.
 */
export async function removeInclude(userConfig: string, ours: string, hadFolder: boolean): Promise<void> {
  const folder = dirname(userConfig);
  if (!existsSync(folder)) return;
  let madeFolder = !hadFolder;
  await editFile(userConfig, (before) => {
    const after = before?.replace(entry(ours), '');
    madeFolder ||= after === MADE_BOTH;
    return after === MADE_FILE || after === MADE_BOTH ? undefined : after;
  });
  // A folder that something else uses by now stays.
  if (madeFolder) removeIfEmpty(folder);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // It is in use.
  }
}

function makeFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    const hint = "Make the home folder of the runner's user writable";
    throw new Problem({
      what: 'ssh cannot be configured',
      why: `${folder} cannot be created`,
      hint,
      cause: error,
    });
  }
}

function entry(ours: string): string {
  return bytes(`# Added by keylease for a running job:\nInclude "${ours}"\n`);
}

/** bytes is a text with one character for each byte of its UTF-8 form, as files are handled here: byte for byte. */
function bytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
