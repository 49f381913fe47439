import { createHmac } from 'node:crypto';

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
