import { setTimeout as sleep } from 'node:timers/promises';
import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { runProgram } from '../subprocess.ts';

/** LoginAttempt is how an attempt to log in ended. */
export type LoginAttempt =
  | { outcome: 'in' /** The version that the server announces, such as OpenSSH_9.2p1. */; software: string }
  | { outcome: 'unreachable' | 'host-key' | 'key-refused' | 'user-refused'; message: string };

/** Destination is what `ssh -F config alias` leads to. */
export interface Destination {
  config: string;
  alias: string;
  /** For messages, such as root@192.0.2.7 port 22. */
  name: string;
}

/** Longest pause between two attempts, in milliseconds. */
const LONGEST_PAUSE = 5000;
const CONNECT_WITHIN_SECONDS = 10;

/** tryLogin logs in once and runs `true`; ssh's own log says how far it got. Throws Problem if ssh cannot be run. */
export async function tryLogin({ config, alias }: Destination): Promise<LoginAttempt> {
  // Without what ssh-options forward: a port that is in use would end the login.
  const words = ['-v', '-T', '-F', config, '-o', 'BatchMode=yes', '-o', 'ClearAllForwardings=yes'];
  words.push('-o', `ConnectTimeout=${CONNECT_WITHIN_SECONDS}`);
  const { code, stdout, stderr } = await runProgram('ssh', [...words, alias, 'true'], { timeout: 30_000 });
  const software = /remote software version (\S+)/.exec(stderr)?.[1] ?? '';
  if (code === 0) return { outcome: 'in', software };
  // What is not ssh's log (debug1: ...) is its final message, or comes from the host.
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() && !line.startsWith('debug'));
  const message = sanitize(
    lines.filter((line) => !/^(OpenSSH_|Authenticated to|Transferred:|Bytes per)/.test(line)).join(' '),
  );
  if (/^Authenticated to /m.test(stderr)) return { outcome: 'user-refused', message };
  if (/Host key verification failed|REMOTE HOST IDENTIFICATION/.test(stderr))
    return { outcome: 'host-key', message };
  return {
    outcome: /Permission denied|Too many authentication/.test(stderr) ? 'key-refused' : 'unreachable',
    message,
  };
}

/**
 * waitForLogin tries to log in until it works, and returns the server's version. What waiting cannot fix (another host
 * key, a user that may not log in) ends it at once. Throws Problem.
 */
export async function waitForLogin(
  destination: Destination,
  { seconds, fingerprint }: { seconds: number; fingerprint: string },
): Promise<string> {
  const end = Date.now() + seconds * 1000;
  for (let pause = 500; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const login = await tryLogin(destination);
    if (login.outcome === 'in') return login.software;
    const isTransient = login.outcome === 'unreachable' || login.outcome === 'key-refused';
    if (!isTransient || Date.now() + pause > end)
      throw loginProblem(login, { name: destination.name, seconds, fingerprint });
    await sleep(pause);
  }
}

function loginProblem(
  { outcome, message }: Exclude<LoginAttempt, { outcome: 'in' }>,
  { name, seconds, fingerprint }: { name: string; seconds: number; fingerprint: string },
): Problem {
  const waited = seconds > 0 ? ` for ${seconds} s` : '';
  switch (outcome) {
    case 'unreachable':
      return new Problem({
        what: `${name} could not be reached${waited}`,
        why: message || 'nothing answers',
        hint: 'Check host and port, and that the machine is running; a booting machine may need a larger wait-for',
      });
    case 'host-key':
      return new Problem({
        what: `The host key of ${name} does not match the pinned one`,
        why: message,
        hint: 'If the host was reinstalled, update host-key; if not, the connection may be intercepted',
      });
    case 'key-refused':
      return new Problem({
        what: `${name} rejected the key ${fingerprint}${waited}`,
        why: message,
        hint: 'Check the user, and that the key is on the machine; a key that was just added may need a larger wait-for',
      });
    case 'user-refused':
      return new Problem({
        what: `${name} accepted the key but rejected the user`,
        why: message || 'it closed the session',
        hint: 'Set user to the one that this machine expects',
      });
  }
}
