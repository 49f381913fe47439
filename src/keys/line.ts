import { sanitize } from '../format.ts';
import { KeyFault } from './fault.ts';
import { findKeyType } from './key-types.ts';
import { LONGEST_LINE, type PublicKey, readBlob } from './public-key.ts';
import { mpint, wireString } from './wire.ts';

/** KeyLine is a public key, and what else its line says. All of it is untrusted. */
export interface KeyLine {
  /** Its type is that in the blob. For SSH protocol 1 it is `rsa1`, with the blob of an `ssh-rsa` key of the same numbers. */
  key: PublicKey;
  /** What precedes the key, as written: options of authorized_keys, marker and hosts of known_hosts. */
  options: string;
  flaws: LineFlaw[];
}

/** LineFlaw is something wrong with a line whose key can be read nevertheless. */
export interface LineFlaw {
  kind: 'type-mismatch' | 'size-mismatch' | 'encoding';
  /** One sentence, without the full stop. */
  evidence: string;
}

/** Every blob begins with three zero bytes: no type has a name of 256 bytes. Each part ends where the next cannot begin. */
const SSH2 = /^([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*)(=*)(?:[ \t]+(\S.*))?$/s;
/** Size, exponent and modulus of an RSA key of SSH protocol 1 (sshd(8) before OpenSSH 7.6); a modulus has 4,933 digits at most. */
const SSH1 = /^(\d{1,6})[ \t]+(\d{1,4933})[ \t]+(\d{1,4933})(?:[ \t]+(\S.*))?$/s;

/**
 * readKeyLine reads the key in a line as in a .pub file, authorized_keys (sshd(8), "AUTHORIZED_KEYS FILE FORMAT") or
 * known_hosts, also one that OpenSSH refuses to read. Throws KeyFault `public-too-long`, `public-not-a-key`, `public-damaged`.
 */
export function readKeyLine(text: string): KeyLine {
  if (text.length > LONGEST_LINE) throw new KeyFault('public-too-long');
  const line = text.trim();
  const found = readKey(line);
  if (found) return { ...found, options: '' };
  const end = findOptionsEnd(line, MARKER.exec(line)?.[0].length);
  if (end === undefined) throw new KeyFault('public-not-a-key', 'a quote in its options is not closed');
  const rest = line.slice(end).trim();
  const behind = readKey(rest);
  if (behind) return { ...behind, options: line.slice(0, end) };
  throw [line, rest].some((each) => findKeyType(each.slice(0, findOptionsEnd(each))))
    ? new KeyFault('public-damaged', 'what follows its type is not the base64 of a key')
    : new KeyFault('public-not-a-key');
}

function readKey(line: string): Omit<KeyLine, 'options'> | undefined {
  const [, type, base64 = '', padding = '', comment = ''] = SSH2.exec(line) ?? [];
  if (type) {
    const { key, flaws } = decodeKey(base64 + padding);
    if (key.type !== type) {
      const evidence = `its line says ${sanitize(type, 64)}, but the key in it is ${sanitize(key.type, 64)}`;
      flaws.push({ kind: 'type-mismatch', evidence });
    }
    return { key: { ...key, comment }, flaws };
  }
  const [, size, e, n, rest = ''] = SSH1.exec(line) ?? [];
  return size && e && n
    ? readSsh1({ size: Number(size), e: BigInt(e), n: BigInt(n), comment: rest })
    : undefined;
}

/** decodeKey reads the base64 of a key as far as it goes, and says what is wrong with it. Throws KeyFault `public-damaged`. */
export function decodeKey(base64: string): { key: PublicKey; flaws: LineFlaw[] } {
  const blob = Buffer.from(base64, 'base64');
  const flaws: LineFlaw[] = [];
  if (blob.toString('base64') !== base64) {
    const evidence = 'its base64 ends incorrectly, so OpenSSH does not read it';
    flaws.push({ kind: 'encoding', evidence });
  }
  try {
    return { key: readBlob(blob), flaws };
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault('public-damaged', 'the key data ends too early');
    throw error;
  }
}

function readSsh1({ size, e, n, comment }: { size: number; e: bigint; n: bigint; comment: string }) {
  const blob = Buffer.concat(['ssh-rsa', mpint(e), mpint(n)].map(wireString));
  const { bits } = readBlob(blob);
  const evidence = `its line says ${size} bits, but the key in it has ${bits}`;
  const flaws: LineFlaw[] = bits === size ? [] : [{ kind: 'size-mismatch', evidence }];
  return { key: { type: 'rsa1', bits, blob, comment }, flaws };
}

/** What may be in front of the hosts of known_hosts (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
const MARKER = /^@(?:cert-authority|revoked)[ \t]+/;

/** findOptionsEnd finds the first white space outside quotes, as sshd does; undefined if a quote is not closed. */
function findOptionsEnd(line: string, start = 0): number | undefined {
  let isQuoted = false;
  for (let at = start; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (character === '\\' && line.charAt(at + 1) === '"') at += 1;
    else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ' ' || character === '\t')) return at;
  }
  return isQuoted ? undefined : line.length;
}
