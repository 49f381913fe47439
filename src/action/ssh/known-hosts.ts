import { createHmac } from 'node:crypto';
import { isFingerprint } from '../../keys/fingerprint.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { Problem } from '../../problem.ts';

/** HostKeyLine is a line of known_hosts, or a key as in a .pub file, which lacks the name of its host. */
interface HostKeyLine {
  text: string;
  isBare: boolean;
}

/** HostKeys is what a host may identify itself with: SHA256 fingerprints to look up on it, or lines for known_hosts. */
export type HostKeys = { fingerprints: string[] } | { lines: HostKeyLine[] };

/** Every key blob begins with three zero bytes, AAAA in base64; a host may be called ssh-something too. */
const BARE_KEY = /^[\w@.-]+[ \t]+AAAA/;
/** Marker, hosts, key (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
const KNOWN_HOSTS_LINE = /^(?:@[\w-]+[ \t]+)?[^@\s]\S*[ \t]+([\w@.-]+[ \t]+AAAA.*)$/;

/**
 * parseHostKeys reads the input host-key: fingerprints only, or known_hosts lines and keys, one per line; comments and empty
 * lines are skipped. Throws Problem, which names the first line that is neither.
 */
export function parseHostKeys(text: string): HostKeys {
  const numbered = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const given = numbered.filter(({ line }) => line && !line.startsWith('#'));
  const fingerprints = given.map(({ line }) => line).filter((line) => isFingerprint(line));
  if (fingerprints.length === 0) return { lines: given.map(({ line, number }) => parseLine(line, number)) };
  if (fingerprints.length === given.length) return { fingerprints };
  throw invalid('it mixes fingerprints with other lines', 'Give either fingerprints or keys');
}

function parseLine(text: string, number: number): HostKeyLine {
  const isBare = BARE_KEY.test(text);
  const key = isBare ? text : KNOWN_HOSTS_LINE.exec(text)?.[1];
  if (!key) {
    throw invalid(
      `line ${number} is neither a public key, nor a known_hosts line, nor a SHA256 fingerprint`,
      'Give lines such as "ssh-ed25519 AAAA...", "[host]:port ssh-ed25519 AAAA..." or "SHA256:..."',
    );
  }
  try {
    parsePublicKey(key);
  } catch {
    throw invalid(`the key in line ${number} is damaged`, 'Copy the whole line again');
  }
  return { text, isBare };
}

function invalid(why: string, hint: string): Problem {
  return new Problem({ what: 'Input host-key is invalid', why, hint });
}

/** knownHostsName writes a host as known_hosts does: bare on port 22, `[host]:port` elsewhere (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
export function knownHostsName(host: string, port: number): string {
  return port === 22 ? host.toLowerCase() : `[${host.toLowerCase()}]:${port}`;
}

/** matchesHost says whether a known_hosts line applies to a host: by a pattern, a list of patterns, or a hash. */
export function matchesHost(line: string, name: string): boolean {
  const words = line.split(/[ \t]+/);
  const hosts = (words[0]?.startsWith('@') ? words[1] : words[0]) ?? '';
  if (hosts.startsWith('|')) return hashed(hosts, name);
  const patterns = hosts.toLowerCase().split(',');
  if (patterns.some((pattern) => pattern.startsWith('!') && fits(pattern.slice(1), name))) return false;
  return patterns.some((pattern) => fits(pattern, name));
}

/** hashed checks `|1|salt|hash`, an HMAC-SHA1 of the name, as HashKnownHosts writes it. */
function hashed(hosts: string, name: string): boolean {
  const [, version, salt = '', hash] = hosts.split('|');
  if (version !== '1') return false;
  return createHmac('sha1', Buffer.from(salt, 'base64')).update(name).digest('base64') === hash;
}

function fits(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[\\^$.|+()[\]{}]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`).test(name);
}
