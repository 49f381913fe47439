import { spawn } from 'node:child_process';
import { errorMessage, Problem } from '../../problem.ts';

/**
 * runKeygen has ssh-keygen make an Ed25519 key pair. It asks for the passphrase on the terminal itself, so that keylease never
 * has it. Throws Problem.
 */
export async function runKeygen({ file, comment }: { file: string; comment: string }): Promise<void> {
  const words = ['-q', '-t', 'ed25519', '-C', comment, '-f', file];
  // Standard output is for results, and ssh-keygen has none.
  const keygen = spawn('ssh-keygen', words, { stdio: ['inherit', 2, 'inherit'], env: withoutTokens() });
  const code = await new Promise<number | null>((resolve, reject) => {
    keygen.once('close', resolve).once('error', (error: NodeJS.ErrnoException) => reject(notRun(error)));
  });
  if (code === 0) return;
  throw new Problem({
    what: 'No key was made',
    why: `ssh-keygen ended with ${code === null ? 'a signal' : `code ${code}`}`,
    hint: 'See above what it says, and run this again',
  });
}

/** withoutTokens is the environment without what is meant for keylease alone. */
function withoutTokens(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('KEYLEASE_')));
}

function notRun(error: NodeJS.ErrnoException): Problem {
  return new Problem({
    what: 'ssh-keygen cannot be run',
    why: error.code === 'ENOENT' ? 'it is not installed, or not in PATH' : errorMessage(error),
    hint: 'Install the OpenSSH client (Debian, Ubuntu: apt install openssh-client; Fedora: dnf install openssh-clients; Windows: Settings, Optional features, OpenSSH Client)',
  });
}
