import { type DescribedPrivateKey, describePrivateKeys } from './describe-private-keys.ts';
import { KeyFault } from './fault.ts';
import { KEY_FORMATS } from './formats/key-formats.ts';
import { type KeyLine, readKeyLine } from './line.ts';
import { LONGEST_TEXT } from './parse-private-keys.ts';
import { readRfc4716 } from './rfc4716.ts';

/** KeyEntry is one key of a file, or what is there instead of one. */
export type KeyEntry = {
  /** The line where it begins, from 1. */
  line: number;
} & (
  | ({ kind: 'public' } & KeyLine)
  | ({ kind: 'private' } & DescribedPrivateKey)
  | { kind: 'unreadable'; fault: KeyFault }
);

/** Block is a key that takes several lines. */
interface Block {
  detect(line: string): boolean;
  end: RegExp;
  read(lines: string[], line: number): Promise<KeyEntry[]> | KeyEntry[];
}

/** The first one that detects a line reads it. */
const BLOCKS: Block[] = [
  ...KEY_FORMATS.map(({ detect, end }) => ({ detect, end, read: readPrivate })),
  { detect: (line) => line === '---- BEGIN SSH2 PUBLIC KEY ----', end: /^---- END /, read: readSsh2 },
  { detect: (line) => /^-----BEGIN [A-Z0-9 ]{0,60}-----$/.test(line), end: /^-----END /, read: readOther },
];
/** What the inside of a block looks like: base64, and headers with a colon. A line of authorized_keys does not. */
const INSIDE = /^[A-Za-z0-9+/=]*$|^[\w-]{1,64}:( |$)/;
/** A private key of 16,384 bits has 200 lines. */
const LONGEST_BLOCK = 1000;
/** A file of more lines, none of which is a key, is another kind of file, and gets one complaint. */
const MOST_COMPLAINTS = 20;
/** After this many entries without a key, the rest of a text is not read. */
const MOST_FAULTS = 10_000;

/**
 * readKeyFile finds all keys in a text: authorized_keys, known_hosts, .pub, RFC 4716, private keys in every format,
 * or several of them. Comments and blank lines are skipped; every other line without a key is an entry of its own, up to
 * 10,000 of them.
 */
export async function readKeyFile(text: string): Promise<KeyEntry[]> {
  const lines = text.split(/\r?\n/);
  const entries: KeyEntry[] = [];
  let faults = 0;
  for (let at = 0; at < lines.length && faults < MOST_FAULTS; ) {
    const line = (lines[at] ?? '').trim();
    const block = BLOCKS.find(({ detect }) => detect(line));
    let found: KeyEntry[] = [];
    if (block) {
      const end = findEnd(block, lines, at);
      found = await block.read(lines.slice(at, end), at + 1);
      at = end;
    } else {
      if (line && !line.startsWith('#')) found = [readLine(line, at + 1)];
      at += 1;
    }
    entries.push(...found);
    faults += found.filter((entry) => 'fault' in entry && entry.fault).length;
  }
  return entries.length > 0 && entries.every(({ kind }) => kind === 'unreadable')
    ? readAsWhole(text, entries)
    : entries;
}

function findEnd({ end }: Block, lines: string[], start: number): number {
  let continues = false;
  for (let at = start + 1; at < Math.min(lines.length, start + LONGEST_BLOCK); at += 1) {
    const line = (lines[at] ?? '').trim();
    if (end.test(line)) return at + 1;
    if (!continues && !INSIDE.test(line)) return at;
    continues = line.endsWith('\\');
  }
  return Math.min(lines.length, start + LONGEST_BLOCK);
}

async function readPrivate(lines: string[], line: number): Promise<KeyEntry[]> {
  const keys = await describePrivateKeys(lines.join('\n'));
  return keys.map((key) => ({ line, kind: 'private', ...key }));
}

function readSsh2(lines: string[], line: number): KeyEntry[] {
  return [
    attempt(line, () => {
      if (lines.at(-1)?.trim().startsWith('---- END ')) return readRfc4716(lines.slice(1, -1));
      throw new KeyFault('public-damaged', 'its END line is missing');
    }),
  ];
}

/** PEM of another kind: a public key, as OpenSSL writes it, or something else, such as an X.509 certificate. */
async function readOther(lines: string[], line: number): Promise<KeyEntry[]> {
  if (/ PUBLIC KEY-----$/.test(lines[0] ?? '')) {
    const { readPublicPem } = await import('./read-public-pem.ts');
    const key = readPublicPem(lines.join('\n'));
    if (key) return [{ line, kind: 'public', key, options: '', flaws: [] }];
  }
  const fault = new KeyFault('public-not-a-key', 'it is PEM, but no public key of a kind that SSH has');
  return [{ line, kind: 'unreadable', fault }];
}

function readLine(text: string, line: number): KeyEntry {
  return attempt(line, () => readKeyLine(text));
}

function attempt(line: number, read: () => KeyLine): KeyEntry {
  try {
    return { line, kind: 'public', ...read() };
  } catch (fault) {
    if (fault instanceof KeyFault) return { line, kind: 'unreadable', fault };
    throw fault;
  }
}

/** readAsWhole reads a text without a key in any line once more: it may be a private key that pasting mangled, or a web page. */
async function readAsWhole(text: string, entries: KeyEntry[]): Promise<KeyEntry[]> {
  const keys = text.length > LONGEST_TEXT ? [] : await describePrivateKeys(text);
  const isPrivate = keys.some(({ fault }) => !fault || !NOT_PRIVATE.includes(fault.code));
  if (isPrivate) return keys.map(wholeEntry);
  if (entries.length <= MOST_COMPLAINTS) return entries;
  const fault = new KeyFault('public-not-a-key', `none of its ${entries.length} lines is one`);
  return [{ line: 1, kind: 'unreadable', fault }];
}

function wholeEntry(key: DescribedPrivateKey): KeyEntry {
  const { fault } = key;
  const isOther = fault?.code === 'html' || fault?.code === 'json';
  return isOther ? { line: 1, kind: 'unreadable', fault } : { line: 1, kind: 'private', ...key };
}

/** Faults of texts that have nothing to do with private keys. */
const NOT_PRIVATE = ['empty', 'no-key', 'path', 'public-half', 'certificate', 'too-large'];
