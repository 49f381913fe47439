import { isIPv6 } from 'node:net';
import { Problem } from '../../problem.ts';

/** HOST is a host name or an IP address that ssh_config takes without quotes and ssh never takes for an option. */
export const HOST = /^[A-Za-z0-9:][\w.:-]{0,252}$/;
/** USER is a user name that ssh_config takes without quotes and ssh never takes for an option. */
export const USER = /^[\w][\w.@-]{0,63}$/;
/** ALIAS is a name for ssh that no configuration takes for a pattern. */
export const ALIAS = /^[A-Za-z0-9][\w.-]{0,62}$/;

/** GivenAddress is a host as a person gives it, with the user and the port if they are part of it. */
export interface GivenAddress {
  host: string;
  user: string | undefined;
  port: number | undefined;
}

/** What the options of a line that begins with ssh are to be replaced by. */
const INSTEAD: Record<string, string> = {
  i: 'Leave it out: the key of this job is used',
  J: 'Use jump',
  A: 'Use forward-agent',
  L: 'Use ssh-options: LocalForward',
  R: 'Use ssh-options: RemoteForward',
  D: 'Use ssh-options: DynamicForward',
  o: 'Use ssh-options',
};

/**
 * parseHostAddress reads the input host: `host`, `user@host`, `host:port`, `[::1]:port`, `ssh://user@host:port`, or the
 * line that a provider shows, such as `ssh -p 2222 root@192.0.2.7`. Returns undefined for anything else. Throws Problem
 * where another input is meant.
 */
export function parseHostAddress(text: string): GivenAddress | undefined {
  return /^ssh\s/.test(text) ? parseCommand(text.split(/\s+/).slice(1)) : parseAddress(text);
}

/** parseJump reads the input jump: the alias of an earlier use, or `user@host` with or without a port. Undefined if it is neither. */
export function parseJump(text: string): { alias: string } | (GivenAddress & { user: string }) | undefined {
  if (ALIAS.test(text)) return { alias: text };
  const { user, ...address } = parseAddress(text) ?? {};
  return user && 'host' in address ? { ...address, user } : undefined;
}

/** parseAddress reads `[ssh://][user@]host[:port]`; an IPv6 address with a port is in brackets (RFC 3986, section 3.2.2). */
function parseAddress(text: string): GivenAddress | undefined {
  const [, user, rest = ''] = /^(?:ssh:\/\/)?(?:(.*)@)?(.*?)\/?$/.exec(text) ?? [];
  if (isIPv6(rest)) return checked({ host: rest, user, port: undefined });
  const [, bracketed, name = '', digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(rest) ?? [];
  if (bracketed !== undefined && !isIPv6(bracketed)) return undefined;
  return checked({ host: bracketed ?? name, user, port: digits === undefined ? undefined : Number(digits) });
}

/** parseCommand reads the words after `ssh`, where options may follow the address. Throws Problem for what is no address. */
function parseCommand(words: string[]): GivenAddress | undefined {
  const left = [...words];
  let address: GivenAddress | undefined;
  let user: string | undefined;
  let port: number | undefined;
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    const [, option, attached] = /^-([A-Za-z0-9])(.*)$/.exec(word) ?? [];
    if (option === 'p') port = Number((attached || left.shift()) ?? Number.NaN);
    else if (option === 'l') user = attached || left.shift();
    else if (option) throw misplaced(`the option -${option}`, INSTEAD[option] ?? 'Give the address alone');
    else if (address) throw misplaced('a command', 'Run it in a step, as `ssh gpu ...`');
    else address = parseAddress(word);
    if (!option && !address) return undefined;
  }
  return address && checked({ ...address, user: user ?? address.user, port: port ?? address.port });
}

function checked(address: GivenAddress): GivenAddress | undefined {
  const { host, user, port = 22 } = address;
  const isPort = Number.isInteger(port) && port > 0 && port < 65_536;
  return HOST.test(host) && (user === undefined || USER.test(user)) && isPort ? address : undefined;
}

function misplaced(what: string, hint: string): Problem {
  return new Problem({ what: 'Input host cannot be used', why: `it has ${what}, not only an address`, hint });
}
