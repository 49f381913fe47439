import { sha256 } from '../keys/fingerprint.ts';
import { parsePublicKey } from '../keys/public.ts';
import { Problem, plain } from '../problem.ts';
import { run } from './command.ts';
import { hostName, isFor } from './known-hosts.ts';

const KEY_TYPE = /^(ssh-|ecdsa-|sk-)/;
const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{43}$/;

/**
 * knownHosts turns the input host-key into known_hosts lines for one host. The input holds such lines, or keys
 * without a host in front, or `SHA256:` fingerprints, which are looked up on the host. Without it nothing is
 * trusted: the Problem tells what the host shows, for a person to compare.
 */
export async function knownHosts({
  hostKey,
  host,
  port,
}: {
  hostKey: string | undefined;
  host: string;
  port: number;
}): Promise<string> {
  const name = hostName(host, port);
  const given = (hostKey ?? '').split(/\r\n|\r|\n/).map((line) => line.trim());
  const lines = given.filter((line) => line && !line.startsWith('#'));
  if (lines.length === 0) throw await nothingPinned(host, port);

  if (lines.every((line) => FINGERPRINT.test(line))) return matching(lines, host, port);
  const named = lines.map((line) => (KEY_TYPE.test(line) ? `${name} ${line}` : line));
  if (named.some((line) => isFor(line, name))) return `${named.join('\n')}\n`;
  throw new Problem({
    what: 'Input host-key cannot be used',
    why: `none of its lines is for ${name}`,
    todo: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`,
  });
}

async function matching(fingerprints: string[], host: string, port: number): Promise<string> {
  const shown = await scan(host, port);
  const trusted = shown.filter(({ fingerprint }) => fingerprints.includes(fingerprint));
  if (trusted.length > 0) return trusted.map(({ line }) => `${line}\n`).join('');
  throw new Problem({
    what: `The host key of ${host} is not the expected one`,
    why: `it shows ${listed(shown)}`,
    todo: 'If the host was set up anew, correct host-key; if not, somebody may be in between',
  });
}

async function nothingPinned(host: string, port: number): Promise<Problem> {
  const shown = await scan(host, port);
  return new Problem({
    what: `The host key of ${host} is not known`,
    why: `input host-key is empty; the host shows ${listed(shown)}`,
    todo: `If you can confirm one of them from the machine itself, set host-key to it, or to the line "${shown[0]?.line}"`,
  });
}

function listed(shown: { type: string; fingerprint: string }[]): string {
  return shown.map(({ type, fingerprint }) => `${fingerprint} (${type})`).join(', ');
}

async function scan(host: string, port: number) {
  const { stdout, stderr } = await run('ssh-keyscan', ['-T', '5', '-p', String(port), '--', host]);
  const keys = stdout.split('\n').flatMap((line) => {
    const text = line.slice(line.indexOf(' ') + 1);
    if (line.startsWith('#') || !KEY_TYPE.test(text)) return [];
    const { type, blob } = parsePublicKey(text);
    return [{ line: plain(line, 1000), type, fingerprint: sha256(blob) }];
  });
  if (keys.length > 0) return keys;
  throw new Problem({
    what: `The host key of ${host} cannot be looked up`,
    why: plain(stderr.replaceAll(/^#.*$/gm, '')) || `nothing answers as an SSH server on port ${port}`,
    todo: 'Check host and port, and that the machine is running',
  });
}
