import { KeyFault } from '../fault.ts';
import { readBlob } from '../public-key.ts';
import { checkSize, lineRepair, wrap } from './block-text.ts';
import type { KeyFormat, PrivateKeyBlock } from './key-format.ts';

const START = /PuTTY-User-Key-File-(\d)/g;
const END = /Private-MAC:\s+[0-9a-f]{40}/;
const FIELDS =
  /^PuTTY-User-Key-File-2: (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-MAC: ([0-9a-f]{40})$/;
/** The public half. Which fields follow depends on the version. */
const PUBLIC = /Public-Lines:\s+\d+\s([A-Za-z0-9+/=\s]+?)\s(?=[A-Z][A-Za-z0-9-]{1,40}:)/;
const COMMENT = /Comment: ?(.*?)\s?Public-Lines:/s;

/** putty is PuTTY's format of version 2 (PuTTY's manual, appendix C). Version 3 is recognized, but not supported. */
export const putty: KeyFormat = {
  name: 'PuTTY',
  detect: (line) => /^PuTTY-User-Key-File-\d+: /.test(line),
  end: /^Private-MAC: /,

  extract(text) {
    const starts = [...text.matchAll(START)];
    return starts.map(({ index, 1: version }, at) => {
      if (version !== '2') {
        const convert = 'Convert it with `puttygen key.ppk -O private-openssh-new -o key`';
        throw new KeyFault('unsupported-format', `PuTTY's version ${version}`, convert);
      }
      return findKey(text.slice(index, starts[at + 1]?.index), index);
    });
  },

  missing: (text) => (/^(Public-Lines|Private-MAC): /m.test(text) ? 'its first line' : undefined),

  async read(text, { passphrase }) {
    const { readPutty } = await import('./read-putty.ts');
    return readPutty({ text, ...publicParts(text) }, passphrase);
  },

  publicHalf(text) {
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
    if (piece.includes('Private-MAC:')) throw new KeyFault('damaged', 'its fields are garbled');
    throw new KeyFault('truncated', 'the end of it');
  }
  const end = last.index + last[0].length;
  const found = piece.slice(0, end);
  checkSize(found);
  const fields = FIELDS.exec(found.split(/\s+/).join(' '));
  if (!fields) throw new KeyFault('damaged', 'its fields are garbled');
  const [, type, encryption, comment, publicHalf = '', privateHalf = '', mac] = fields;
  const [publicLines, privateLines] = [publicHalf, privateHalf].map((half) =>
    wrap(half.replaceAll(' ', ''), 64),
  ) as [string[], string[]];
  const lines = [
    `PuTTY-User-Key-File-2: ${type}`,
    `Encryption: ${encryption}`,
    `Comment: ${comment}`,
    `Public-Lines: ${publicLines.length}`,
    ...publicLines,
    `Private-Lines: ${privateLines.length}`,
    ...privateLines,
    `Private-MAC: ${mac}`,
    '',
  ];
  const forms = [found, privateHalf, privateLines.join('')];
  return { start, end: start + end, text: lines.join('\n'), forms, repair: lineRepair(found) };
}
