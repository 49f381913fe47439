import { KeyFault } from '../fault.ts';
import { readBlob } from '../public-key.ts';
import { checkSize, lineRepair, wrap } from './block-text.ts';
import type { KeyFormat, PrivateKeyBlock } from './key-format.ts';
import { puttyFault } from './putty-fault.ts';

const START = /PuTTY-User-Key-File-(\d)/g;
const END = /Private-MAC:\s+(?:[0-9a-f]{64}|[0-9a-f]{40})/;
/** What follows one another in a file, in one line. Version 3 says how the passphrase of an encrypted key is used. */
const FIELDS = new RegExp(
  [
    /^PuTTY-User-Key-File-([23]): (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?/,
    /Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) ((?:Key-Derivation: \S{1,20} (?:Argon2-[A-Z][a-z]+: \w{1,200} ){4})?)/,
    /Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) (Private-MAC: \w+)$/,
  ]
    .map(({ source }) => source)
    .join(''),
);
/** The public half. Which fields follow depends on the version. */
const PUBLIC = /Public-Lines:\s+\d+\s([A-Za-z0-9+/=\s]+?)\s(?=[A-Z][A-Za-z0-9-]{1,40}:)/;
const COMMENT = /Comment: ?(.*?)\s?Public-Lines:/s;

/** putty is PuTTY's format of versions 2 and 3 (PuTTY's manual, appendix C). */
export const putty: KeyFormat = {
  name: 'PuTTY',
  detect: (line) => /^PuTTY-User-Key-File-\d+: /.test(line),
  end: /^Private-MAC: /,

  extract(text) {
    const starts = [...text.matchAll(START)];
    return starts.map(({ index, 1: version }, at) => {
      if (version !== '2' && version !== '3') {
        const convert = 'Convert it with `puttygen key.ppk -O private-openssh-new -o key`';
        throw new KeyFault('unsupported-format', `PuTTY's version ${version}`, convert);
      }
      return findKey(text.slice(index, starts[at + 1]?.index), index);
    });
  },

  missing: (text) =>
    /^(Public-Lines|Private-Lines|Private-MAC): /m.test(text)
      ? puttyFault('truncated', 'its first line')
      : undefined,
  spelling: [
    ...['PuTTY-User-Key-File-2', 'PuTTY-User-Key-File-3', 'Encryption', 'Comment', 'Public-Lines'],
    ...['Key-Derivation', 'Argon2-Memory', 'Argon2-Passes', 'Argon2-Parallelism', 'Argon2-Salt'],
    ...['Private-Lines', 'Private-MAC'],
  ],
  isProven: () => true,

  async read(text, unlock) {
    const { readPutty } = await import('./read-putty.ts');
    return readPutty({ text, ...publicParts(text) }, unlock);
  },

  async publicHalf(text) {
    if (!text.includes('PuTTY-User-Key-File-')) return undefined;
    const { blob, cipher, comment } = publicParts(text);
    const encrypted = cipher === undefined ? undefined : cipher !== 'none';
    try {
      return { publicKey: { ...readBlob(blob), comment }, encrypted };
    } catch (error) {
      if (error instanceof RangeError) return { publicKey: undefined, encrypted }; // `read` reports this fault.
      throw error;
    }
  },
};

function publicParts(text: string) {
  const [, base64 = ''] = PUBLIC.exec(text) ?? [];
  const [, comment = ''] = COMMENT.exec(text) ?? [];
  const [, cipher] = /Encryption:\s+(\S{1,40})/.exec(text) ?? [];
  return { blob: Buffer.from(base64.replace(/\s/g, ''), 'base64'), cipher, comment };
}

/** findKey reads the key at the beginning of a piece of text, which is at `start` in the whole. */
function findKey(piece: string, start: number): PrivateKeyBlock {
  const last = END.exec(piece);
  if (!last) {
    if (piece.includes('Private-MAC:')) throw puttyFault('damaged', 'its fields are garbled');
    throw puttyFault('truncated', 'the end of it');
  }
  const end = last.index + last[0].length;
  const found = piece.slice(0, end);
  checkSize(found);
  const fields = FIELDS.exec(found.split(/\s+/).join(' '));
  if (!fields) throw puttyFault('damaged', 'its fields are garbled');
  const [, version, type, encryption, comment, publicHalf = '', derivation = '', privateHalf = '', mac = ''] =
    fields;
  const [publicLines, privateLines] = [publicHalf, privateHalf].map((half) =>
    wrap(half.replaceAll(' ', ''), 64),
  ) as [string[], string[]];
  const lines = [
    `PuTTY-User-Key-File-${version}: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    ...(derivation.match(/\S+ \S+/g) ?? []),
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    mac,
    '',
  ];
  return {
    ...{ start, end: start + end, text: lines.join('\n'), body: privateLines.join('').replace(/=+$/, '') },
    ...{ forms: [found, privateHalf], repair: lineRepair(found) },
  };
}
