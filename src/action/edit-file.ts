import {
  chmodSync,
  chownSync,
  closeSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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
  const file = target(path);
  const draft = `${file}.keylease`;
  const descriptor = await lock(draft);
  let held = true;
  try {
    const before = unlessMissing(() => readFileSync(file, 'latin1'));
    const after = change(before);
    if (after === undefined) return rmSync(file, { force: true });
    if (after === before) return;
    writeFileSync(descriptor, after, 'latin1');
    const old = unlessMissing(() => statSync(file));
    if (old) keepOwner(draft, old);
    if (old) chmodSync(draft, old.mode & 0o777);
    renameSync(draft, file);
    held = false; // From here on the name of the draft may be another process's.
  } catch (error) {
    throw unwritable(file, error);
  } finally {
    closeSync(descriptor);
    if (held) rmSync(draft, { force: true });
  }
}

/** keepOwner gives a file to the owner of another; who may not give files away has made that one himself. */
function keepOwner(path: string, { uid, gid }: { uid: number; gid: number }): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // The content is what counts.
  }
}

/** target follows links, also to a file that is not there yet. */
function target(path: string): string {
  for (const follow of [realpathSync, (link: string) => resolve(dirname(link), readlinkSync(link))]) {
    try {
      return follow(path);
    } catch {
      // Nothing is there, or it is no link.
    }
  }
  return path;
}

async function lock(draft: string): Promise<number> {
  for (const end = Date.now() + WAIT_AT_MOST; Date.now() < end; await sleep(5)) {
    try {
      return openSync(draft, 'wx', 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(draft, error);
    }
    const made = unlessMissing(() => statSync(draft))?.mtimeMs ?? Date.now();
    if (Date.now() - made > STALE_AFTER) rmSync(draft, { force: true });
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

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
