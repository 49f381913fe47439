import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Job, UNQUOTED_PATH } from './job.ts';
import { FOLDER_PREFIX } from './state.ts';

/** A socket's path has at most 103 bytes (macOS; Linux 107), and ours adds 51 to the folder for temporary files. */
const LONGEST_TMPDIR = 52;

/** socketFolder names a short folder for the sockets of a job whose RUNNER_TEMP is too long for them. */
export function socketFolder({ temp, id }: Pick<Job, 'temp' | 'id'>): string {
  const { root, prefix } = socketFolders(temp);
  return join(root, `${prefix}${id}-${Math.random().toString(36).slice(2, 8)}`);
}

/** socketFolders is where such folders are for all jobs of a RUNNER_TEMP, and how their names begin, before the job's id. */
export function socketFolders(temp: string): { root: string; prefix: string } {
  const runner = createHash('sha256').update(temp).digest('hex').slice(0, 8);
  const short = tmpdir();
  const isUsable = UNQUOTED_PATH.test(short) && Buffer.byteLength(short) <= LONGEST_TMPDIR;
  return { root: isUsable ? short : '/tmp', prefix: `${FOLDER_PREFIX}${runner}-` };
}
