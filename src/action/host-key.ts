import { setTimeout as sleep } from 'node:timers/promises';
import { sanitize } from '../format.ts';
import { isFingerprint, sha256 } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public-key.ts';
import { Problem } from '../problem.ts';
import { knownHostsName, matchesHost } from './known-hosts.ts';
import { runProgram } from './subprocess.ts';

const KEY_TYPE = /^(ssh-|ecdsa-|sk-)/;
/** A key without a host in front; hosts may be called ssh-something too. All keys begin with the length of their type. */
const BARE_KEY = /^[\w@.-]+[ \t]+AAAA/;

/**
 * pinHostKey turns the input host-key into known_hosts lines for one host. The input holds such lines, or keys
 * without a host in front, or `SHA256:` fingerprints, which are looked up on the host. Without it nothing is
 * trusted: the Problem tells what the host shows, for a person to compare.
 */
export async function pinHostKey({
  hostKey,
  host,
  port,
  waitFor,
}: {
  hostKey: string | undefined;
  host: string;
  port: number;
  /** How long the host may take to answer, in seconds. */
  waitFor: number;
}): Promise<string> {
  const name = knownHostsName(host, port);
  const given = (hostKey ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
  const lines = given.filter((line) => line && !line.startsWith('#'));
  if (lines.length === 0) throw await nothingPinned({ host, port, waitFor });

  if (lines.every((line) => isFingerprint(line))) return matching(lines, { host, port, waitFor });
  const named = lines.map((line) => (BARE_KEY.test(line) ? `${name} ${line}` : line));
  if (named.some((line) => matchesHost(line, name))) return `${named.join('\n')}\n`;
  throw new Problem({
    what: 'Input host-key cannot be used',
    why: `none of its lines is for ${name}`,
    hint: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`,
  });
}

interface Server {
  host: string;
  port: number;
  waitFor: number;
}

async function matching(fingerprints: string[], server: Server): Promise<string> {
  const { host } = server;
  const shown = await scan(server);
  const trusted = shown.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (trusted.length > 0) return trusted.map(({ line }) => `${line}\n`).join('');
  throw new Problem({
    what: `The host key of ${host} is not the expected one`,
    why: `it shows ${listed(shown)}`,
    hint: 'If the host was set up anew, correct host-key; if not, somebody may be in between',
  });
}

async function nothingPinned(server: Server): Promise<Problem> {
  const { host } = server;
  const shown = await scan(server);
  return new Problem({
    what: `The host key of ${host} is not known`,
    why: `input host-key is empty; the host shows ${listed(shown)}`,
    hint: `If you can confirm one of them from the machine itself, set host-key to it, or to the line "${shown[0]?.line}"`,
  });
}

function listed(shown: { type: string; fingerprint: string }[]): string {
  return shown.map(({ type, fingerprint }) => `${fingerprint} (${type})`).join(', ');
}

/** scan asks a server for its host keys, again until it answers or the time is over. */
async function scan({ host, port, waitFor }: Server) {
  for (const end = Date.now() + waitFor * 1000; ; await sleep(1000)) {
    const { stdout, stderr } = await runProgram('ssh-keyscan', ['-T', '5', '-p', String(port), '--', host]);
    const keys = stdout.split('\n').flatMap((line) => {
      const text = line.slice(line.indexOf(' ') + 1);
      if (line.startsWith('#') || !KEY_TYPE.test(text)) return [];
      const { type, blob } = parsePublicKey(text);
      return [{ line: sanitize(line, 1000), type, fingerprint: sha256(blob) }];
    });
    if (keys.length > 0) return keys;
    if (Date.now() < end) continue;
    throw new Problem({
      what: `The host key of ${host} cannot be looked up`,
      why: sanitize(stderr.replaceAll(/^#.*$/gm, '')) || `nothing answers as an SSH server on port ${port}`,
      hint: 'Check host and port, and that the machine is running; one that boots wants a larger wait-for',
    });
  }
}
