import { type PublicKey, parsePublicKey } from '../../keys/public-key.ts';
import type { KeySource } from '../ssh/login-attempt.ts';
import { badOptions, unknownLine } from './handoff-problems.ts';

/** AuthorizedKeyLine is a line of authorized_keys (sshd(8), "AUTHORIZED_KEYS FILE FORMAT"). */
export interface AuthorizedKeyLine {
  options: KeyOption[];
  /** The options as they are written, without commas at the end; '' if there are none. */
  optionsText: string;
  key: PublicKey;
}

/** KeyOption is an option of a line, known to us or not. */
interface KeyOption {
  /** In lower case: sshd does not distinguish. */
  name: string;
  /** Without its quotes; undefined for an option that has none. */
  value: string | undefined;
}

// In quotes, \" is a quote; every other backslash stands for itself (auth-options.c, opt_dequote).
const QUOTED = '"(?:\\\\"|\\\\(?!")|[^"\\\\])*"';
/** What sshd skips as options: up to a space outside of quotes (misc.c, advance_past_options). */
const OPTIONS = new RegExp(`^(?:${QUOTED}|\\\\"|\\\\(?!")|[^" \\t\\\\])+`);
/** One option and the comma after it; sshd passes over a comma too many. */
const OPTION = new RegExp(`(?:(?<name>[\\w@.-]+)(?:=(?<quoted>${QUOTED}))?)?(?:,|$)`, 'y');

/** parseKeyLine reads a line as sshd does; undefined for a comment, an empty line, and whatever sshd would pass over. */
export function parseKeyLine(line: string): AuthorizedKeyLine | undefined {
  const text = line.replace(/^[ \t]+/, '').replace(/[\r\n]+$/, '');
  if (text === '' || text.startsWith('#')) return undefined;
  const alone = readKey(text);
  if (alone) return { options: [], optionsText: '', key: alone };
  const [optionsText = ''] = OPTIONS.exec(text) ?? [];
  const rest = text.slice(optionsText.length);
  const options = /^[ \t]/.test(rest) ? parseOptions(optionsText) : undefined;
  const key = readKey(rest.replace(/^[ \t]+/, ''));
  return options && key && { options, optionsText: optionsText.replace(/,+$/, ''), key };
}

function parseOptions(text: string): KeyOption[] | undefined {
  const options: KeyOption[] = [];
  OPTION.lastIndex = 0;
  while (OPTION.lastIndex < text.length) {
    const found = OPTION.exec(text);
    if (!found) return undefined;
    const { name, quoted } = found.groups ?? {};
    if (name) options.push({ name: name.toLowerCase(), value: quoted?.slice(1, -1).replaceAll('\\"', '"') });
  }
  return options;
}

function readKey(text: string): PublicKey | undefined {
  try {
    return parsePublicKey(text);
  } catch {
    return undefined;
  }
}

/**
 * keyLineExpiry returns when a line expires, in milliseconds since the epoch: the earliest of its expiry-time options, which
 * are in the host's own time unless they end in Z. `offset` is that of the host from UTC, such as +0100.
 */
export function keyLineExpiry({ options }: AuthorizedKeyLine, offset: string): number | undefined {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d)(\d\d)$/.exec(offset) ?? [];
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const times = options.flatMap(({ name, value = '' }) => {
    if (name !== 'expiry-time') return [];
    const [, year, month, day, hour = '00', minute = '00', second = '00', utc] =
      /^(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?(Z?)$/i.exec(value) ?? [];
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return Number.isNaN(time) ? [] : [utc ? time : time - ahead];
  });
  return times.length > 0 ? Math.min(...times) : undefined;
}

/**
 * carriedOptions returns the options that a fresh line needs so that its key can do no more than a stored one: those of its
 * line, as they are written, even those that only the host knows. Throws Problem where that is not enough.
 */
export function carriedOptions(
  { lines, hasUnreadable }: { lines: AuthorizedKeyLine[]; hasUnreadable: boolean },
  { name, source }: { name: string; source: KeySource | undefined },
): string {
  if (hasUnreadable) throw badOptions(name, source, 'has options that cannot be read');
  const [line, ...more] = lines;
  if (!line) throw unknownLine(name, source);
  const { options, optionsText } = line;
  // The host does not say which of them it heeds.
  if (more.some((other) => other.optionsText !== optionsText))
    throw badOptions(name, source, 'is one of several with different options');
  if (options.some((option) => option.name === 'cert-authority'))
    throw badOptions(name, source, 'is that of a certificate authority (cert-authority)');
  if (optionsText.includes('\uFFFD')) throw badOptions(name, source, 'has options that are not UTF-8 text');
  return optionsText;
}
