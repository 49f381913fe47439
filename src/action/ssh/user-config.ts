import { existsSync, mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { unlessMissing } from '../../files/missing.ts';
import { Problem } from '../../problem.ts';
import { type ConfigText, formatConfigText, type JobEntry, latin1, parseConfigText } from './config-text.ts';
import { editFile } from './edit-file.ts';
import { enclosedFiles, readEnclosed, removeEnclosedFiles, writeEnclosed } from './enclosed-file.ts';

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
export async function addInclude(userConfig: string, ours: JobEntry, tries = 5): Promise<void> {
  const folder = dirname(userConfig);
  const madeFolder = makeFolder(folder);
  const added = { config: latin1(ours.config), aliases: ours.aliases };
  try {
    await editConfig(userConfig, (before) => {
      // Another job may have made the file in the folder that we made.
      const own = madeFolder ? before?.own.replace(MADE_FILE, MADE_BOTH) : before?.own;
      return {
        entries: [added, ...without(before?.entries ?? [], ours)],
        own: own ?? (madeFolder ? MADE_BOTH : MADE_FILE),
        isEnclosed: Boolean(before?.enclosed),
      };
    });
  } catch (error) {
    if (tries <= 1 || existsSync(folder)) {
      if (madeFolder) removeIfEmpty(folder);
      throw error;
    }
    await addInclude(userConfig, ours, tries - 1); // A job that ended has just removed the folder it had made.
  }
}

/** includedConfigs lists our files that a user's config includes, those of all jobs. Throws Problem. */
export function includedConfigs(userConfig: string): string[] {
  const text = unlessMissing(() => readFileSync(userConfig, 'latin1'));
  if (text === undefined) return [];
  const { entries } = parseConfigText(text, readEnclosed);
  return entries.map(({ config }) => Buffer.from(config, 'latin1').toString('utf8'));
}

/**
 * encloseOwnText keeps the user's own settings from the aliases of all jobs until the last of them ends: their text goes
 * into a file beside the config, which includes it for other hosts only. Throws Problem.
 */
export async function encloseOwnText(userConfig: string): Promise<void> {
  await editConfig(userConfig, (before) => before && { ...before, isEnclosed: before.entries.length > 0 });
}

/**
 * removeInclude removes our lines, and leaves the rest as it is. It also removes the file and folder if keylease created
 * them and nobody uses them: a comment in the file says so, and `hadFolder` if no file was written. Throws Problem.
 */
export async function removeInclude(userConfig: string, config: string, hadFolder: boolean): Promise<void> {
  const folder = dirname(userConfig);
  if (!existsSync(folder)) return;
  let madeFolder = !hadFolder;
  await editConfig(userConfig, (before) => {
    if (!before) return undefined;
    const entries = without(before.entries, { config });
    const isOurs = entries.length === 0 && [MADE_FILE, MADE_BOTH].includes(before.own);
    madeFolder ||= isOurs && before.own === MADE_BOTH;
    if (isOurs) return undefined;
    return { entries, own: before.own, isEnclosed: Boolean(before.enclosed) && entries.length > 0 };
  });
  // A folder that something else uses by now stays.
  if (madeFolder) removeIfEmpty(folder);
}

/** editConfig changes a config as a whole; what is enclosed is on the disk before the config that includes it. Throws Problem. */
async function editConfig(
  userConfig: string,
  change: (
    before: ConfigText | undefined,
  ) => (Pick<ConfigText, 'entries' | 'own'> & { isEnclosed: boolean }) | undefined,
): Promise<void> {
  const edit = (text: string | undefined) => {
    const before = text === undefined ? undefined : parseConfigText(text, readEnclosed);
    const after = change(before);
    if (!after) return undefined;
    const enclosed = after.isEnclosed ? writeEnclosed(userConfig, after.own, before?.enclosed) : undefined;
    return formatConfigText({ ...after, isShared: before?.isShared ?? false, enclosed });
  };
  // A file that goes next may be the only one that holds the text: it must be on the disk elsewhere.
  await editFile(userConfig, edit, { durable: enclosedFiles(userConfig).length > 0 });
  await removeEnclosedFiles(userConfig);
}

function without(entries: JobEntry[], { config }: Pick<JobEntry, 'config'>): JobEntry[] {
  return entries.filter((each) => each.config !== latin1(config));
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
