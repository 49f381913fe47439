import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll } from '@jest/globals';
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
 * keylease calls the built command with the token of the test account, in a thread that makes one call after another, each
 * with modules, arguments, environment and streams of its own. It takes a fifth of what a process does, most of which is
 * the start of Node. NODE_OPTIONS are those of the thread: what they load is loaded once. What needs keyleaseProcess:
 * signals, listeners of its end, what Node reads of the environment as it starts (NODE_EXTRA_CA_CERTS), and real pipes.
 */
export async function keylease(words: string[], { env, input }: RunOptions = {}): Promise<Ran> {
  const called = definedOnly(environment(env));
  const { thread, others } = takeThread(called.NODE_OPTIONS);
  const ran = { stdout: '', stderr: '' };
  const code = await new Promise<number>((resolve, reject) => {
    const onMessage = ({ code, stream, text }: Said) => {
      if (code === undefined) ran[stream] += text;
      else done(code);
    };
    const done = (code: number) => {
      thread.off('message', onMessage).off('exit', resolve).off('error', reject);
      others.push(thread);
      resolve(code);
    };
    thread.on('message', onMessage).on('exit', resolve).on('error', reject);
    thread.postMessage({ argv: [process.execPath, CLI, ...words], env: called, input });
  });
  return { code, ...ran };
}

/** Said is what a thread says: the exit code, or what it wrote. */
type Said =
  | { code: number; stream?: never; text?: never }
  | { code?: never; stream: 'stdout' | 'stderr'; text: string };

/** Threads that have nothing to do, by their NODE_OPTIONS. */
const idle = new Map<string, Worker[]>();

function takeThread(options = ''): { thread: Worker; others: Worker[] } {
  const others = idle.get(options) ?? [];
  idle.set(options, others);
  const env = { ...QUICK_START, NODE_OPTIONS: options };
  const start = () => new Worker(new URL('command-thread.mjs', import.meta.url), { execArgv: [], env });
  return { thread: others.pop() ?? start(), others };
}

afterAll(async () => {
  for (const thread of [...idle.values()].flat()) await thread.terminate();
});

function definedOnly(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined));
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
  // Nothing is read or written that belongs to whoever runs the tests.
  const own = { XDG_CACHE_HOME: '/dev/null/cache' };
  return { PATH: process.env.PATH, KEYLEASE_API_TOKEN: TOKEN, ...own, ...QUICK_START, ...env };
}
