import { setTimeout as sleep } from 'node:timers/promises';
import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { formatPublicKey, parsePublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { runProgram } from '../subprocess.ts';
import type { HostKeyType } from './host-key-input.ts';
import { knownHostsName } from './known-hosts.ts';
import type { Destination } from './login.ts';

/** Server is an SSH server whose host keys are asked for. */
export interface Server {
  host: string;
  port: number;
  /** How long the host may take to answer, in seconds. */
  waitFor: number;
  /** The jump host that leads to it. */
  via?: Destination | undefined;
}

/** PresentedKey is a host key that a server presents, which proves nothing by itself. */
export interface PresentedKey {
  /** Such as ssh-ed25519. */
  type: string;
  fingerprint: string;
  /** For known_hosts. */
  line: string;
}

/** In the order in which ssh prefers them (ssh_config(5), HostKeyAlgorithms). */
const TYPES: HostKeyType[] = ['ed25519', 'ecdsa', 'rsa'];

/**
 * presentedKeys asks a server for its host keys, one type at a time, the `first` ones first: each is a connection without a
 * login, and servers ban clients that make many. Until the server answers, it is asked again for `waitFor` seconds. A type
 * that it does not have is passed over. Throws Problem if it cannot be reached.
 */
export async function* presentedKeys(
  server: Server,
  first: HostKeyType[] = [],
): AsyncGenerator<PresentedKey, void> {
  const tunnel = server.via && (await (await import('./tunnel.ts')).openTunnel(server.via, server));
  const end = Date.now() + server.waitFor * 1000;
  let found = 0;
  try {
    for (const type of new Set([...first, ...TYPES])) {
      const key = await askFor(type, { server, tunnel, end });
      if (key) yield key;
      if (key) found += 1;
    }
  } finally {
    tunnel?.close();
  }
  if (found > 0) return;
  throw lookupProblem(server, {
    why: `its SSH server has no key of the types ${TYPES.join(', ')}`,
    hint: 'Set host-key to its public key, as in a .pub file of /etc/ssh on the machine',
  });
}

async function askFor(
  type: HostKeyType,
  {
    server,
    tunnel,
    end,
  }: { server: Server; tunnel: { port: number; said(): string } | undefined; end: number },
): Promise<PresentedKey | undefined> {
  const [host, port] = tunnel ? ['127.0.0.1', tunnel.port] : [server.host, server.port];
  const words = ['-T', tunnel ? '15' : '5', '-t', type, '-p', String(port), '--', host];
  for (; ; await sleep(1000)) {
    const { stdout, stderr } = await runProgram('ssh-keyscan', words, { timeout: 30_000 });
    const [key] = stdout.split('\n').filter((line) => line && !line.startsWith('#'));
    if (key) return presented(key.slice(key.indexOf(' ') + 1), server);
    // It tells its version before it is asked for keys: it is there, and has none of this type.
    if (/^# .* SSH-/m.test(`${stdout}\n${stderr}`)) return undefined;
    if (Date.now() < end) continue;
    const said = `${tunnel?.said() ?? ''} ${stderr.replaceAll(/^#.*$/gm, '')}`;
    throw lookupProblem(server, {
      why: sanitize(said) || `no SSH server answers on port ${server.port}`,
      hint: 'Check host and port, and that the machine is running; a booting machine may need a larger wait-for',
    });
  }
}

/** The line is written anew: through a jump host, ssh-keyscan has asked another address. */
function presented(text: string, { host, port }: Server): PresentedKey {
  const key = { ...parsePublicKey(text), comment: '' };
  const line = `${knownHostsName(host, port)} ${formatPublicKey(key)}`;
  return { type: key.type, fingerprint: keyFingerprint(key), line };
}

function lookupProblem({ host, via }: Server, { why, hint }: { why: string; hint: string }): Problem {
  const through = via ? ` through ${via.name}` : '';
  return new Problem({ what: `The host key of ${host} could not be looked up${through}`, why, hint });
}
