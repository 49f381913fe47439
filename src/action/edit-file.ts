import { chown, open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../problem.ts';

/** A draft this old was left by a process that died: one is there for a millisecond. */
const STALE_AFTER = 5000;
const WAIT_AT_MOST = 30_000;

/**
 * editFile rewrites a file in one step, one process at a time. The draft is the lock as well, as in git: only one
 * process can make it, and renaming it over the file is both the change and the release. A link stays a link, mode
 * and owner stay. The text has one character a byte; undefined stands for no file. Throws Problem.
 */
export async function editFile(
  path: string,
  change: (before: string | undefined) => string | undefined,
): Promise<void> {
  const file = await target(path);
  const draft = `${file}.keylease`;
  const handle = await lock(draft);
  let held = true;
  try {
    const before = await unlessMissing(readFile(file, 'latin1'));
    const after = change(before);
    if (after === undefined) return await rm(file, { force: true });
    if (after === before) return;
    await handle.writeFile(after, 'latin1');
    const old = await unlessMissing(stat(file));
    // Who may not give files away has made the old one himself.
    if (old) await chown(draft, old.uid, old.gid).catch(() => {});
    if (old) await handle.chmod(old.mode & 0o777);
    await rename(draft, file);
    held = false; // From here on the name of the draft may be another process's.
  } catch (error) {
    throw unwritable(file, error);
  } finally {
    await handle.close();
    if (held) await rm(draft, { force: true });
  }
}

/** target follows links, also to a file that is not there yet. */
async function target(path: string): Promise<string> {
  const linked = async () => resolve(dirname(path), await readlink(path));
  return realpath(path)
    .catch(linked)
    .catch(() => path);
}

async function lock(draft: string) {
  for (const end = Date.now() + WAIT_AT_MOST; Date.now() < end; await sleep(5)) {
    try {
      return await open(draft, 'wx', 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(draft, error);
    }
    const age = await stat(draft).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > STALE_AFTER) await rm(draft, { force: true });
  }
  throw unwritable(draft, new Error('other jobs keep it locked'));
}

function unwritable(path: string, cause: unknown): Problem {
  return new Problem({
    what: 'ssh cannot be set up',
    why: `${path} cannot be written: ${(cause as Error).message}`,
    todo: "Make the file and its folder writable for the runner's user",
    cause,
  });
}

async function unlessMissing<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
