import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UNQUOTED_PATH } from './job.ts';

/** A socket's path has at most 103 bytes (macOS; Linux 107), and ours adds 42 to the folder for temporary files. */
const LONGEST_TMPDIR = 61;

/**
 * socketFolder names a short folder for the sockets of a job whose RUNNER_TEMP is too long for them. The first part of
 * its name tells the job, the second the use.
 */
export function socketFolder(temp: string): string {
  const job = createHash('sha256').update(temp).digest('hex').slice(0, 8);
  const short = tmpdir();
  const isUsable = UNQUOTED_PATH.test(short) && Buffer.byteLength(short) <= LONGEST_TMPDIR;
  return join(isUsable ? short : '/tmp', `keylease-${job}-${Math.random().toString(36).slice(2)}`);
}
