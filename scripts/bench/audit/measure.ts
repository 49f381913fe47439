import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { atExit } from '../at-exit.ts';

/** Used is what a whole process needed. */
export interface Used {
  /** User and system, all threads, in milliseconds. */
  cpu: number;
  /** From its start to its end, in milliseconds. */
  wall: number;
  /** Largest resident set, in bytes. */
  peak: number;
  output: string;
}

/** USAGE is the file that makes a process write what it used to BENCH_USAGE. */
export const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url));
/** COMMAND is keylease as users have it. */
export const COMMAND = resolve('dist/cli.js');
/** No run of a bench takes longer, in milliseconds. */
const DEADLINE = 20 * 60_000;

/**
 * measure runs Node with these words in a folder, and returns what the process used, as the system counted it: nothing is
 * left out, neither its start nor what it loads. Throws if it fails, or takes longer than 20 minutes.
 */
export async function measure(
  words: string[],
  { folder, env = {} }: { folder: string; env?: NodeJS.ProcessEnv },
): Promise<Used> {
  const usage = join(folder, 'usage.json');
  const begun = performance.now();
  const child = spawn(process.execPath, ['--require', USAGE, ...words], {
    cwd: folder,
    env: { HOME: folder, TMPDIR: folder, BENCH_USAGE: usage, AWS_EC2_METADATA_DISABLED: 'true', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: DEADLINE,
    killSignal: 'SIGKILL',
  });
  const callOff = atExit(() => child.kill('SIGKILL'));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const wall = performance.now() - begun;
  callOff();
  if (code !== 0) {
    const said = `${errors}${output}`.slice(-2000);
    throw new Error(`${words.join(' ')} ended with ${code ?? 'a signal'}:\n${said}`);
  }
  const used = readUsage(usage);
  rmSync(usage);
  return { ...used, wall, output };
}

/** readUsage reads what usage.cjs wrote. */
export function readUsage(path: string): Pick<Used, 'cpu' | 'peak'> {
  const { userCPUTime, systemCPUTime, peak } = JSON.parse(readFileSync(path, 'utf8'));
  return { cpu: (userCPUTime + systemCPUTime) / 1000, peak };
}
