import { spawn } from 'node:child_process';
import { Problem } from '../problem.ts';

/** run runs a program with a scrubbed environment and returns what it printed, however it ended. Throws Problem when it cannot start. */
export function run(
  program: string,
  words: string[],
  timeout = 15_000,
): Promise<{ stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env: { PATH: process.env.PATH ?? '' },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (data) => {
      output.stdout += data;
    });
    child.stderr.on('data', (data) => {
      output.stderr += data;
    });
    child.once('error', (error) => {
      const todo = 'Install the OpenSSH client on the runner (apt: openssh-client)';
      reject(new Problem({ what: `${program} cannot be run`, why: error.message, todo }));
    });
    child.once('close', () => resolve(output));
  });
}
