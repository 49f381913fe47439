import { homedir } from 'node:os';
import { join } from 'node:path';

/** sshFolder is where OpenSSH looks for the keys of the user, on Windows as well. */
export function sshFolder(): string {
  return join(homedir(), '.ssh');
}

/** expandHome puts the home folder in place of a leading `~`, which cmd.exe and PowerShell leave to the program. */
export function expandHome(path: string): string {
  return /^~[\\/]/.test(path) ? join(homedir(), path.slice(2)) : path;
}
