import { setTimeout as sleep } from 'node:timers/promises';
import { sanitize } from '../../format.ts';
import { keyFingerprint } from '../../keys/fingerprint.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';
import { runProgram } from '../subprocess.ts';
import { type HostKeys, knownHostsName, matchesHost } from './known-hosts.ts';
import type { Destination } from './login.ts';

const KEY_TYPE = /^(ssh-|ecdsa-|sk-)/;

interface Server {
  host: string;
  port: number;
  /** How long the host may take to answer, in seconds. */
  waitFor: number;
  /** The jump host to go through. */
  via?: Destination;
}

/**
 * pinHostKey returns the known_hosts lines that pin the keys of a host; fingerprints are looked up on the host. If no key
 * is given, nothing is trusted: it throws Problem, which says what the host presents, for a person to compare.
 */
export async function pinHostKey({
  hostKeys = { lines: [] },
  ...server
}: Server & { hostKeys: HostKeys | undefined }): Promise<string> {
  if ('fingerprints' in hostKeys) return pinFingerprints(hostKeys.fingerprints, server);
  if (hostKeys.lines.length === 0) throw await nothingPinned(server);

  const name = knownHostsName(server.host, server.port);
  const lines = hostKeys.lines.map(({ text, isBare }) => (isBare ? `${name} ${text}` : text));
  if (lines.some((line) => matchesHost(line, name))) return `${lines.join('\n')}\n`;
  throw new Problem({
    what: 'Input host-key cannot be used',
    why: `none of its lines is for ${name}`,
    hint: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`,
  });
}

async function pinFingerprints(fingerprints: string[], server: Server): Promise<string> {
  const presented = await scan(server);
  const trusted = presented.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (trusted.length > 0) return trusted.map(({ line }) => `${line}\n`).join('');
  throw new Problem({
    what: `The host key of ${server.host} does not match host-key`,
    why: `the host presents ${formatKeys(presented)}`,
    hint: 'If the host was reinstalled, update host-key; if not, the connection may be intercepted',
  });
}

async function nothingPinned(server: Server): Promise<Problem> {
  const presented = await scan(server);
  return new Problem({
    what: `The host key of ${server.host} is unknown`,
    why: `input host-key is empty; the host presents ${formatKeys(presented)}`,
    hint: `Verify one of them on the machine itself, then set host-key to it, or to the line "${presented[0]?.line}"`,
  });
}

function formatKeys(keys: { type: string; fingerprint: string }[]): string {
  return keys.map(({ type, fingerprint }) => `${fingerprint} (${type})`).join(', ');
}

/** scan asks a server for its host keys until it answers or the time is up. Throws Problem. */
async function scan({ host, port, waitFor }: Server) {
  for (const end = Date.now() + waitFor * 1000; ; await sleep(1000)) {
    const { stdout, stderr } = await runProgram('ssh-keyscan', ['-T', '5', '-p', String(port), '--', host]);
    const keys = stdout.split('\n').flatMap((line) => {
      const text = line.slice(line.indexOf(' ') + 1);
      if (line.startsWith('#') || !KEY_TYPE.test(text)) return [];
      const { type, blob } = parsePublicKey(text);
      return [{ line: sanitize(line, 1000), type, fingerprint: keyFingerprint({ blob }) }];
    });
    if (keys.length > 0) return keys;
    if (Date.now() < end) continue;
    throw new Problem({
      what: `The host key of ${host} could not be looked up`,
      why: sanitize(stderr.replaceAll(/^#.*$/gm, '')) || `no SSH server answers on port ${port}`,
      hint: 'Check host and port, and that the machine is running; a booting machine may need a larger wait-for',
    });
  }
}
