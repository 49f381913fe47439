import { setTimeout as delay } from 'node:timers/promises';
import { runProgram } from '../subprocess.ts';
import {
  type FailedLogin,
  isFinal,
  LOGIN_MARKER,
  type Login,
  loginProblem,
  mostTelling,
  readTranscript,
} from './login-attempt.ts';

/** Destination is what `ssh -F config alias` leads to. */
export interface Destination {
  config: string;
  alias: string;
  /** For messages, such as root@192.0.2.7 port 22. */
  name: string;
}

/** Longest pauses between two attempts, in milliseconds. Hosts ban who is refused too often. */
const LONGEST_PAUSE = 5000;
const LONGEST_PAUSE_AFTER_REFUSAL = 15_000;
const CONNECT_WITHIN_SECONDS = 10;

/** tryLogin logs in once, and has the host print a word; ssh's own log says how far it got. Throws Problem if ssh cannot be run. */
export async function tryLogin({ config, alias }: Destination): Promise<Login | FailedLogin> {
  // Without what ssh-options forward: a port that is in use would end the login.
  const words = ['-v', '-T', '-F', config, '-o', 'BatchMode=yes', '-o', 'ClearAllForwardings=yes'];
  words.push('-o', `ConnectTimeout=${CONNECT_WITHIN_SECONDS}`);
  return readTranscript(
    await runProgram('ssh', [...words, alias, `echo ${LOGIN_MARKER}`], { timeout: 30_000 }),
  );
}

/** LoginWait says how long to wait for a login, and what to say if it is in vain. */
export interface LoginWait {
  seconds: number;
  /** Of the keys that are offered. */
  fingerprint: string;
  attempt?: (destination: Destination) => Promise<Login | FailedLogin>;
  sleep?: (milliseconds: number) => Promise<unknown>;
  now?: () => number;
}

/**
 * waitForLogin tries to log in until it works. What waiting cannot fix (another host key, a user that may not log in) ends
 * it at once. Throws Problem, with the most telling cause of all attempts.
 */
export async function waitForLogin(
  destination: Destination,
  { seconds, fingerprint, attempt = tryLogin, sleep = delay, now = Date.now }: LoginWait,
): Promise<Login> {
  const end = now() + seconds * 1000;
  let telling: FailedLogin | undefined;
  for (let pause = 500; ; pause *= 2) {
    const last = await attempt(destination);
    if (last.outcome === 'in') return last;
    telling = isFinal(last) ? last : mostTelling(telling, last);
    const left = end - now();
    if (isFinal(last) || left <= 0)
      throw loginProblem({ telling, last, name: destination.name, fingerprint, seconds });
    const longest = last.outcome === 'key-refused' ? LONGEST_PAUSE_AFTER_REFUSAL : LONGEST_PAUSE;
    await sleep(Math.min(pause, longest, left));
  }
}
