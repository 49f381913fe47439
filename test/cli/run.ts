import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { QUICK_START } from '../support/quick.ts';

export { freshKey } from '../../demo/world/keys.ts';

export const TOKEN = 'pictor-test-token';
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Ran is what became of one call of the command. */
export interface Ran {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** RunOptions are what a call has besides its words. */
export interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** What standard input holds; it is closed without. */
  input?: string | Buffer;
}

/** ProcessOptions are what a call in a process has besides. */
export interface ProcessOptions extends RunOptions {
  /** Told of everything that comes, for a test that acts while the command runs. */
  onOutput?: (text: string, child: ChildProcess) => void;
}

/**
 * keylease calls the built command with the token of the test account, in a thread with arguments, environment and
 * streams of its own, which takes half as long as a process. What needs keyleaseProcess: signals, what Node reads of the
 * environment as it starts (NODE_EXTRA_CA_CERTS), and input that is not read to its end, which keeps a thread from ending.
 */
export async function keylease(words: string[], { env, input }: RunOptions = {}): Promise<Ran> {
  const streams = { stdin: true, stdout: true, stderr: true };
  const thread = new Worker(CLI, { argv: words, execArgv: [], env: environment(env), ...streams });
  const ended = new Promise<number>((resolve, reject) => thread.once('exit', resolve).once('error', reject));
  thread.stdin?.end(input);
  const [code, stdout, stderr] = await Promise.all([ended, text(thread.stdout), text(thread.stderr)]);
  return { code, stdout, stderr };
}

/** keyleaseProcess calls the built command as a shell would, with the token of the test account. */
export async function keyleaseProcess(
  words: string[],
  { env, input, onOutput = () => {} }: ProcessOptions = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [CLI, ...words], { env: environment(env) });
  child.stdin.on('error', () => {}); // It may have ended without reading.
  child.stdin.end(input);
  const ran = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (part) => {
      ran[stream] += part;
      onOutput(part, child);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...ran };
}

function environment(env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  // No blocklist of whoever runs the tests.
  const own = { XDG_CACHE_HOME: '/nonexistent' };
  return { PATH: process.env.PATH, KEYLEASE_API_TOKEN: TOKEN, ...own, ...QUICK_START, ...env };
}
