import { chown, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import lockfile from 'proper-lockfile';

/**
 * editFile rewrites a file in one step, one process at a time; a link stays a link. Its text has one character a byte.
 * Undefined stands for a file that is not there, before and after.
 */
export async function editFile(
  path: string,
  change: (before: string | undefined) => string | undefined,
): Promise<void> {
  const file = await realpath(path).catch(() => path);
  const unlock = await lockfile.lock(file, {
    realpath: false,
    stale: 5000,
    retries: { retries: 100, minTimeout: 20, maxTimeout: 200 },
  });
  const draft = `${file}.keylease`;
  try {
    const before = await readIfThere(file);
    const after = change(before);
    if (after === undefined) {
      await rm(file, { force: true });
    } else if (after !== before) {
      const { mode, uid, gid } = await stat(file).catch(() => ({ mode: 0o600, uid: -1, gid: -1 }));
      await writeFile(draft, after, { mode: mode & 0o777, encoding: 'latin1' });
      if (uid !== -1) await chown(draft, uid, gid);
      await rename(draft, file);
    }
  } finally {
    await rm(draft, { force: true });
    await unlock();
  }
}

function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'latin1').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}
