import { sanitize } from '../../format.ts';
import { Problem } from '../../problem.ts';
import { compareCauses, describeCause, findCause, type LoginCause } from './login-causes.ts';

/** LOGIN_MARKER is what a login prints on a host that runs the command it is asked to, and no other. */
export const LOGIN_MARKER = 'keylease-login';

/** Login is a login that worked. */
export interface Login {
  outcome: 'in';
  /** The version that the server announces, such as OpenSSH_9.2p1. */
  software: string;
  /** Where sshd found the key; OpenSSH tells since 7.7. */
  source: KeySource | undefined;
  /** Whether the host ran the command of the login, and not one of its own. */
  runsCommands: boolean;
}

/** KeySource is a line of a file on the host. */
export interface KeySource {
  file: string;
  /** From 1. */
  line: number;
  /** Whether the line has the option command=. */
  forcesCommand: boolean;
}

/** FailedLogin is a login that did not work. */
export interface FailedLogin {
  outcome: LoginCause;
  /** In the words of ssh or the host; fit to be printed. */
  message: string;
}

/** How the processes of ssh ended, and what they printed; `code` is null for one that was stopped. */
interface Transcript {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** readTranscript says how an attempt of `ssh -v` ended, by its log. */
export function readTranscript({ code, stdout, stderr }: Transcript): Login | FailedLogin {
  const { before, inside } = splitLog(stderr);
  // On a line of its own: a host that refuses a command may quote it.
  const runsCommands = stdout.split(/\r?\n/).includes(LOGIN_MARKER);
  if (code === 0 || runsCommands) {
    const software = /remote software version (\S+)/g;
    const [, version = ''] = [...before.matchAll(software)].at(-1) ?? [];
    return { outcome: 'in', software: version, source: keySource(inside ?? ''), runsCommands };
  }
  const isInside = inside !== undefined;
  const presented = [...before.matchAll(/^debug1: Server host key: (\S+) (\S+)/gm)].at(-1);
  const lines = isInside ? [...ownLines(stdout), ...ownLines(inside)] : lastLines(before);
  if (code === null) lines.push('no end within the time of one attempt');
  const message = sanitize(lines.join(' '), 300).replace(/[.\s]+$/, '');
  const outcome = findCause({ message, log: stderr, isInside });
  if (outcome === 'forced-command') {
    const { file = '', line = 0 } = keySource(inside ?? '') ?? {};
    const said = message && `, which says: ${message}`;
    return { outcome, message: sanitize(`line ${line} of ${file} forces it${said}`, 400) };
  }
  if (outcome !== 'host-key' || !presented) return { outcome, message };
  const [, type, fingerprint] = presented;
  return { outcome, message: sanitize(`it presents ${fingerprint} (${type}). ${message}`, 300) };
}

/** splitLog parts what comes before the host lets the key in from what comes after. The jump hosts of a host come first. */
function splitLog(stderr: string): { before: string; inside: string | undefined } {
  const isProxied = /^debug1: Executing proxy command/m.test(stderr);
  const entry = isProxied ? /^Authenticated to .*\(via proxy\).*$/gm : /^Authenticated to .*$/gm;
  const found = [...stderr.matchAll(entry)].at(-1);
  if (!found) return { before: stderr, inside: undefined };
  return { before: stderr.slice(0, found.index), inside: stderr.slice(found.index) };
}

/** lastLines are ssh's final words. A banner of the host comes earlier: ssh logs what it does after it. */
function lastLines(stderr: string): string[] {
  const end = stderr.split(/^debug\d: .*$/m).at(-1) ?? '';
  const refusals = stderr.match(/(?<=^debug1: kex_exchange_identification: banner line 0: ).*$/m) ?? [];
  return [...refusals, ...ownLines(end).slice(-2)];
}

/** ownLines leaves out what ssh logs of each login. */
function ownLines(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const routine = /^(?:debug\d:|OpenSSH_|Authenticated to|Transferred:|Bytes per|Warning: Permanently added)/;
  return lines.filter((line) => line && !routine.test(line));
}

function keySource(inside: string): KeySource | undefined {
  const [, file, line, options = ''] = /^debug1: Remote: (\/.*):(\d+): key options:(.*)/m.exec(inside) ?? [];
  return file ? { file, line: Number(line), forcesCommand: / command\b/.test(options) } : undefined;
}

/** mostTelling returns the one of two attempts that says more about why nobody gets in; of two alike, the later. */
export function mostTelling(before: FailedLogin | undefined, now: FailedLogin): FailedLogin {
  return before && compareCauses(before.outcome, now.outcome) > 0 ? before : now;
}

/** isFinal says whether waiting cannot help. */
export function isFinal({ outcome }: FailedLogin): boolean {
  return describeCause(outcome, { name: '', fingerprint: '', waited: '' }).isFinal;
}

/** loginProblem says why nobody got in: the most telling attempt, and how it ended if that was different. */
export function loginProblem({
  telling,
  last,
  name,
  fingerprint,
  seconds,
}: {
  telling: FailedLogin;
  last: FailedLogin;
  name: string;
  fingerprint: string;
  seconds: number;
}): Problem {
  const waited = seconds > 0 && !isFinal(telling) ? ` for ${seconds} s` : '';
  const { what, hint } = describeCause(telling.outcome, { name, fingerprint, waited });
  const why = telling.message || 'nothing answers';
  if (telling.outcome === last.outcome) return new Problem({ what, why, hint, cause: telling });
  return new Problem({
    what,
    why: `${why}; after that, it did not answer any more (${last.message})`,
    hint: `${hint}. The host may have banned this runner for a while (fail2ban, PerSourcePenalties)`,
    cause: telling,
  });
}

/** causeOf returns the cause of a Problem that loginProblem made; undefined for any other error. */
export function causeOf(error: unknown): LoginCause | undefined {
  const { cause } = (error ?? {}) as { cause?: Partial<FailedLogin> };
  return cause?.outcome;
}
