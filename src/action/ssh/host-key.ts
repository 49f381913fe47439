import { Problem } from '../../problem.ts';
import type { HostKeys, NamedFingerprint } from './host-key-input.ts';
import { knownHostsName, matchesHost } from './known-hosts.ts';
import { type PresentedKey, presentedKeys, type Server } from './scan-host.ts';

/** PinnedHost is what a host must identify itself with. */
export interface PinnedHost {
  /** Lines of known_hosts. */
  knownHosts: string;
  /** The key that was accepted as it came, compared with nothing. */
  accepted?: PresentedKey;
}

/**
 * pinHostKey returns the known_hosts lines that pin the keys of a host. Keys given in full need no connection; fingerprints are
 * looked up on the host. With accept-new, the key that this job has `pinned` before counts, else the first that the host
 * presents. If no key is given, nothing is trusted: it throws Problem, which says what the host presents, to be compared.
 */
export async function pinHostKey({
  hostKeys = { lines: [] },
  pinned,
  ...server
}: Server & {
  hostKeys: HostKeys | undefined;
  /** Lines of known_hosts from earlier uses in this job. */
  pinned: string[];
}): Promise<PinnedHost> {
  if ('fingerprints' in hostKeys) return { knownHosts: await pinFingerprint(hostKeys.fingerprints, server) };
  const name = knownHostsName(server.host, server.port);
  if ('acceptNew' in hostKeys) {
    const known = pinned.filter((line) => matchesHost(line, name));
    if (known.length > 0) return { knownHosts: toText(known) };
    const accepted = await firstKey(server);
    return { knownHosts: toText([accepted.line]), accepted };
  }
  if (hostKeys.lines.length === 0) throw await nothingPinned(server);

  const lines = hostKeys.lines.map(({ text, isBare }) => (isBare ? `${name} ${text}` : text));
  if (lines.some((line) => matchesHost(line, name))) return { knownHosts: toText(lines) };
  throw new Problem({
    what: 'Input host-key cannot be used',
    why: `none of its lines is for ${name}`,
    hint: `Begin the line with ${name}, or give the key alone, such as "ssh-ed25519 AAAA..."`,
  });
}

async function pinFingerprint(given: NamedFingerprint[], server: Server): Promise<string> {
  const seen: PresentedKey[] = [];
  for await (const key of presentedKeys(
    server,
    given.flatMap(({ type }) => type ?? []),
  )) {
    if (given.some(({ fingerprint }) => fingerprint === key.fingerprint)) return toText([key.line]);
    seen.push(key);
  }
  throw new Problem({
    what: `The host key of ${server.host} does not match host-key`,
    why: `the host presents ${seen.map(formatKey).join(', ')}`,
    hint: 'If the host was reinstalled, update host-key; if not, the connection may be intercepted',
  });
}

async function nothingPinned(server: Server): Promise<Problem> {
  const key = await firstKey(server);
  return new Problem({
    what: `The host key of ${server.host} is unknown`,
    why: `input host-key is empty; the host presents ${formatKey(key)}`,
    hint: `Verify it on the machine itself, then set host-key to it, or to the line "${key.line}"`,
  });
}

/** firstKey makes one connection if the host has an ed25519 key, as nearly all have. */
async function firstKey(server: Server): Promise<PresentedKey> {
  for await (const key of presentedKeys(server)) return key;
  throw new Error('unreachable: without a key, presentedKeys throws');
}

function formatKey({ type, fingerprint }: PresentedKey): string {
  return `${fingerprint} (${type})`;
}

function toText(lines: string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
