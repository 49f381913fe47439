import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './home-path.ts';

/** Bits of the mode of a file: see inode(7). */
const OTHERS = 0o077;
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;

/**
 * keepCompiledCode lets Node keep what it compiles of the modules that are loaded from now on, for the next call, which starts
 * some 30 ms sooner: in the user's folder for such files, and only where nobody else could write what would then be run. Node 20
 * keeps nothing. NODE_COMPILE_CACHE names another folder, and NODE_DISABLE_COMPILE_CACHE=1 turns it off:
 * https://nodejs.org/api/module.html#module-compile-cache
 */
export function keepCompiledCode(): void {
  const { enableCompileCache, getCompileCacheDir } = nodeModule;
  const isDecided = getCompileCacheDir?.() !== undefined || process.env.NODE_DISABLE_COMPILE_CACHE;
  if (!enableCompileCache || isDecided) return;
  const folder = join(cacheFolder(), 'compiled');
  if (isOurs(folder)) enableCompileCache(folder);
}

/** isOurs makes a folder if there is none, and tells whether only this user and root can read it, or put another one in its place. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Windows has neither users nor modes of this kind: there, the folder of a user is nobody else's.
    if (process.getuid === undefined) return true;
    const { uid, mode } = lstatSync(folder);
    const isPrivate = uid === process.getuid() && (mode & OTHERS) === 0;
    return isPrivate && isSafe(realpathSync(dirname(folder)));
  } catch {
    return false; // It cannot be made, as on a disk that is read-only.
  }
}

/** isSafe tells whether nobody else can change what is in a folder, or replace it or one above it, as sshd does with StrictModes. */
function isSafe(folder: string): boolean {
  const { uid, mode } = lstatSync(folder);
  const isOwned = uid === 0 || uid === process.getuid?.();
  // Of a sticky folder, such as /tmp, nobody can rename what is somebody else's.
  const isClosed = (mode & OTHERS_WRITE) === 0 || (mode & STICKY) !== 0;
  return isOwned && isClosed && (dirname(folder) === folder || isSafe(dirname(folder)));
}
