import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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

interface RunOptions {
  env?: NodeJS.ProcessEnv;
  /** What standard input holds; it is closed without. */
  input?: string | Buffer;
  /** Told of everything that comes, for a test that acts while the command runs. */
  onOutput?: (text: string, child: ChildProcess) => void;
}

/** keylease calls the built command as a shell would, with the token of the test account. */
export async function keylease(words: string[], options: RunOptions = {}): Promise<Ran> {
  const { env, input, onOutput = () => {} } = options;
  const child = spawn(process.execPath, [CLI, ...words], {
    env: { PATH: process.env.PATH, KEYLEASE_API_TOKEN: TOKEN, ...QUICK_START, ...env },
  });
  child.stdin.on('error', () => {}); // It may have ended without reading.
  child.stdin.end(input);
  const ran = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text) => {
      ran[stream] += text;
      onOutput(text, child);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, ...ran };
}
