import { isFingerprint } from '../../keys/fingerprint.ts';
import { parsePublicKey } from '../../keys/public-key.ts';
import { splitBlob } from '../../keys/split-blob.ts';
import { Problem } from '../../problem.ts';

/** HostKeyLine is a line of known_hosts, or a key as in a .pub file, which lacks the name of its host; without comments. */
interface HostKeyLine {
  text: string;
  isBare: boolean;
}

/** NamedFingerprint is a SHA256 fingerprint, and the type of its key where that is written beside it. */
export interface NamedFingerprint {
  fingerprint: string;
  type?: HostKeyType;
}

/** HostKeyType is a type of host keys as ssh-keyscan(1) names it. */
export type HostKeyType = 'ed25519' | 'ecdsa' | 'rsa';

/**
 * HostKeys is what a host may identify itself with: SHA256 fingerprints to look up on it, lines for known_hosts, or whatever
 * key it presents first; `acceptNew` counts how often the workflow says so.
 */
export type HostKeys =
  | { fingerprints: NamedFingerprint[] }
  | { lines: HostKeyLine[] }
  | { acceptNew: number };

/** As ssh's StrictHostKeyChecking names it. */
const ACCEPT_NEW = 'accept-new';

/** A fingerprint, or what was one before it was cut, padded or run into the next word. */
const FINGERPRINTS = /(?<![\w+/])SHA256:([\w+/-]*=*)/gi;
const MD5 = /(?:^|MD5:|[^\da-f:])(?:[\da-f]{2}:){15}[\da-f]{2}(?![\da-f:])/i;
/** Every key blob begins with three zero bytes, AAAA in base64; a host may be called ssh-something too. */
const KEYS = /(?<![\w@.-])([\w@.-]+)[ \t]+(AAAA[A-Za-z0-9+/]*={0,2})/g;
/** Marker and hosts (sshd(8), "SSH_KNOWN_HOSTS FILE FORMAT"). */
const HOSTS = /^(?:@[\w-]+[ \t]+)?[^@\s]\S*$/;
/** A word that introduces a key, and no host: `ec2:`, `key="`. */
const LABEL = /^[A-Za-z]\w*:$|^[^|].*["'`(=]$/;
/** What ssh, ssh-keygen and cloud-init print around a fingerprint or a key, on lines of its own. */
const AROUND = [
  /^@[@ ]/,
  /^The authenticity of host .* can't be established\.?$/,
  /^This (host )?key is not known by any other names\.?$/,
  /^Are you sure you want to continue connecting\b/,
  /^(IT IS POSSIBLE THAT SOMEONE|Someone could be eavesdropping|It is also possible that a host key)/,
  /^The fingerprint for the \w+ key sent by the remote host is$/,
  /^Please contact your system administrator\.?$/,
  /^\+-+\[.*\]-+\+$|^\|.{17}\|$/,
  /^(ec2: ?)?(-----(BEGIN|END) SSH HOST KEY (FINGERPRINTS|KEYS)-----|#*)$/,
];

/**
 * parseHostKeys reads the input host-key. Each line holds one SHA256 fingerprint or one key, with whatever ssh, ssh-keygen,
 * ssh-keyscan or known_hosts write around it; comments, empty lines and ssh's own sentences are skipped. Throws Problem,
 * which names the first line that holds none, or two.
 */
export function parseHostKeys(text: string): HostKeys {
  const numbered = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ line: trimLine(line), number: index + 1 }));
  const given = numbered.filter(({ line }) => line && !line.startsWith('#'));
  const words = given.flatMap(({ line }) => line.split(/[\s,]+/));
  if (words.includes(ACCEPT_NEW)) {
    if (words.every((word) => word === ACCEPT_NEW)) return { acceptNew: words.length };
    throw invalid(
      `it mixes ${ACCEPT_NEW} with other words`,
      `Give either ${ACCEPT_NEW}, or fingerprints or keys`,
    );
  }
  const fingerprints: NamedFingerprint[] = [];
  const lines: HostKeyLine[] = [];
  let before = '';
  for (const { line, number } of given) {
    const found = parseLine(line, number, before);
    if (found && 'fingerprint' in found) fingerprints.push(found);
    else if (found) lines.push(found);
    before = line;
  }
  if (given.length > 0 && fingerprints.length === 0 && lines.length === 0)
    throw holdsNone(given[0]?.number ?? 1);
  if (fingerprints.length === 0) return { lines };
  if (lines.length === 0) return { fingerprints };
  throw invalid('it mixes fingerprints with other lines', 'Give either fingerprints or keys');
}

/** trimLine removes quotes, commas and the dash of a list around a line. */
function trimLine(line: string): string {
  return line.replace(/^\s*(?:-\s+)?["'`]*\s*|\s*["'`]*\s*,?\s*$/g, '');
}

function parseLine(line: string, number: number, before: string): HostKeyLine | NamedFingerprint | undefined {
  const fingerprints = [...line.matchAll(FINGERPRINTS)];
  const keys = [...line.matchAll(KEYS)];
  const [fingerprint] = fingerprints;
  const [key] = keys;
  if (fingerprints.length + keys.length > 1) {
    throw invalid(`line ${number} holds more than one fingerprint or key`, 'Put each on a line of its own');
  }
  if (fingerprint) return parseFingerprint(fingerprint, { line, number, before });
  if (key) return parseKey(key, line, number);
  if (MD5.test(line)) {
    throw invalid(
      `line ${number} holds an MD5 fingerprint, and MD5 can be forged`,
      'Give the SHA256 fingerprint: on the machine, `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` prints it',
    );
  }
  if (AROUND.some((sentence) => sentence.test(line))) return undefined;
  throw holdsNone(number);
}

function parseFingerprint(
  match: RegExpExecArray,
  { line, number, before }: { line: string; number: number; before: string },
): NamedFingerprint {
  const fingerprint = `SHA256:${match[1]?.replace(/=$/, '')}`;
  if (!isFingerprint(fingerprint)) {
    throw invalid(
      `the fingerprint in line ${number} is damaged`,
      'Copy it again: it has 43 characters after SHA256:',
    );
  }
  // ssh breaks the line before a fingerprint in "The fingerprint for the ED25519 key sent by the remote host is".
  const sentence = line === match[0] || line === `${match[0]}.` ? `${before} ${line}` : line;
  const type = /\b(ed25519|ecdsa|rsa)\b/i.exec(sentence.replace(match[0], ' '))?.[1]?.toLowerCase();
  return { fingerprint, ...(type && { type: type as HostKeyType }) };
}

function parseKey(match: RegExpExecArray, line: string, number: number): HostKeyLine {
  const [, type = '', base64 = ''] = match;
  const key = `${type} ${base64}`;
  try {
    const { blob } = parsePublicKey(key);
    const { keyType, isCertificate, reader } = splitBlob(blob);
    const isLonger = keyType !== undefined && !isCertificate && reader.left > 0;
    // ssh would skip the line: it reads no base64 without its padding, and no key with more behind it.
    if (isLonger || blob.toString('base64') !== base64) throw new RangeError('more or less than a key');
  } catch {
    throw invalid(`the key in line ${number} is damaged`, 'Copy the whole line again');
  }
  const before = line.slice(0, match.index).trim();
  const isLabel = LABEL.test(before);
  if (HOSTS.test(before) && !isLabel) return { text: `${before.replace(/\s+/g, ' ')} ${key}`, isBare: false };
  // A key that is marked as revoked must never pass for a key of the host.
  if (/(?<![\w.])@(revoked|cert-authority)\b/.test(before)) throw holdsNone(number);
  return { text: key, isBare: true };
}

function holdsNone(number: number): Problem {
  return invalid(
    `line ${number} is neither a public key, nor a known_hosts line, nor a SHA256 fingerprint`,
    'Give lines such as "ssh-ed25519 AAAA...", "[host]:port ssh-ed25519 AAAA..." or "SHA256:..."',
  );
}

function invalid(why: string, hint: string): Problem {
  return new Problem({ what: 'Input host-key is invalid', why, hint });
}
