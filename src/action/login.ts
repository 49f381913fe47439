import { setTimeout as sleep } from 'node:timers/promises';
import { sanitize } from '../format.ts';
import { Problem } from '../problem.ts';
import { runProgram } from './subprocess.ts';

/** LoginAttempt is how an attempt to log in ended. */
export type LoginAttempt =
  | { outcome: 'in' /** What the server says it is, such as OpenSSH_9.2p1. */; software: string }
  | { outcome: 'unreachable' | 'host-key' | 'key-refused' | 'user-refused'; said: string };

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

/** tryLogin logs in once and runs `true`; ssh's own log tells how far it came. Throws Problem when ssh cannot be run. */
export async function tryLogin({ config, alias }: Destination): Promise<LoginAttempt> {
  const words = ['-v', '-F', config, '-o', 'BatchMode=yes', '-o', `ConnectTimeout=${CONNECT_WITHIN_SECONDS}`];
  const { code, stdout, stderr } = await runProgram('ssh', [...words, alias, 'true'], { timeout: 30_000 });
  const software = /remote software version (\S+)/.exec(stderr)?.[1] ?? '';
  if (code === 0) return { outcome: 'in', software };
  // What is not ssh's log (debug1: ...) comes from ssh's last words or from the host.
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() && !line.startsWith('debug'));
  const said = sanitize(
    lines.filter((line) => !/^(OpenSSH_|Authenticated to|Transferred:|Bytes per)/.test(line)).join(' '),
  );
  if (/^Authenticated to /m.test(stderr)) return { outcome: 'user-refused', said };
  if (/Host key verification failed|REMOTE HOST IDENTIFICATION/.test(stderr))
    return { outcome: 'host-key', said };
  return {
    outcome: /Permission denied|Too many authentication/.test(stderr) ? 'key-refused' : 'unreachable',
    said,
  };
}

/**
 * waitForLogin logs in again and again until it works, and returns what the server is. What time does not mend (another
 * host key, a user that may not log in) ends it at once. Throws Problem.
 */
export async function waitForLogin(
  destination: Destination,
  { seconds, fingerprint }: { seconds: number; fingerprint: string },
): Promise<string> {
  const end = Date.now() + seconds * 1000;
  for (let pause = 500; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    const login = await tryLogin(destination);
    if (login.outcome === 'in') return login.software;
    const passing = login.outcome === 'unreachable' || login.outcome === 'key-refused';
    if (!passing || Date.now() + pause > end) throw explain(login, destination.name, seconds, fingerprint);
    await sleep(pause);
  }
}

function explain(
  { outcome, said }: Exclude<LoginAttempt, { outcome: 'in' }>,
  name: string,
  seconds: number,
  fingerprint: string,
): Problem {
  const waited = seconds > 0 ? ` for ${seconds} s` : '';
  switch (outcome) {
    case 'unreachable':
      return new Problem({
        what: `${name} was not reached${waited}`,
        why: said || 'nothing answers',
        hint: 'Check host and port, and that the machine runs; a machine that boots wants a larger wait-for',
      });
    case 'host-key':
      return new Problem({
        what: `${name} shows another host key than the pinned one`,
        why: said,
        hint: 'If the machine was set up anew, correct host-key; if not, somebody may be in between',
      });
    case 'key-refused':
      return new Problem({
        what: `${name} refused the key ${fingerprint}${waited}`,
        why: said,
        hint: 'Check that the key is on the machine and the user is right; a key on its way wants a larger wait-for',
      });
    case 'user-refused':
      return new Problem({
        what: `${name} took the key and refused the user`,
        why: said || 'it ended the session',
        hint: 'Log in as the user that the machine is meant for (input user)',
      });
  }
}
