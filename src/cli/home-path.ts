import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** sshFolder is where OpenSSH looks for the keys of the user, on Windows as well. */
export function sshFolder(): string {
  return join(homedir(), '.ssh');
}

/** expandHome puts the home folder in place of a leading `~`, which cmd.exe and PowerShell leave to the program. */
export function expandHome(path: string): string {
  return /^~[\\/]/.test(path) ? join(homedir(), path.slice(2)) : path;
}

/**
 * cacheFolder is where keylease keeps what can be fetched or said again: by the XDG Base Directory Specification, and on macOS
 * and Windows where their programs keep such files.
 */
export function cacheFolder(): string {
  // A thread may have an environment of its own, in which homedir() does not look.
  const { HOME: home = homedir(), XDG_CACHE_HOME: xdg = '', LOCALAPPDATA: local = '' } = process.env;
  if (isAbsolute(xdg)) return join(xdg, 'keylease');
  if (process.platform === 'win32' && local) return join(local, 'keylease');
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'keylease');
  return join(home, '.cache', 'keylease');
}
