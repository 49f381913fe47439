import { spawn } from 'node:child_process';
import { Problem } from '../problem.ts';

/** The most characters kept of what a program prints; a host can make ssh print without end. */
const MOST_OUTPUT = 1024 * 1024;

/**
 * runProgram runs a program with an environment without secrets (PATH and `env`), and returns what it printed, however it ended.
 * `timeout` is in milliseconds. Throws Problem if it cannot start.
 */
export function runProgram(
  program: string,
  args: string[],
  { input, timeout = 15_000, env = {} }: { input?: string; timeout?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env: { PATH: process.env.PATH ?? '', ...env }, timeout });
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8'); // A character may come in two pieces.
      child[stream].on('data', (data) => {
        if (output[stream].length < MOST_OUTPUT) output[stream] += data;
      });
    }
    child.stdin.on('error', () => {}); // A program need not read all of its input.
    child.stdin.end(input);
    child.once('error', (error) => {
      const hint = 'Install the OpenSSH client on the runner (apt: openssh-client)';
      reject(new Problem({ what: `${program} cannot be run`, why: error.message, hint }));
    });
    child.once('close', (code) => resolve({ code, ...output }));
  });
}
