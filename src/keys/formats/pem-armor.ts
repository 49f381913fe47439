import { KeyFault } from '../fault.ts';
import { checkSize, lineRepair, wrap } from './block-text.ts';
import type { PrivateKeyBlock } from './key-format.ts';

/** PemArmor is what a block with a BEGIN and an END line holds. */
export interface PemArmor {
  /** What its BEGIN line says, such as `RSA PRIVATE KEY`. */
  label: string;
  /** PEM's own encryption (RFC 1421, section 4.6.1.3), such as `AES-128-CBC`. */
  cipher: string | undefined;
  /** What lies between BEGIN and END line, decoded. Secret. */
  body: Buffer;
}

/** PEM_LABELS are the labels of the keys that can be read: RFC 7468 (sections 10 and 11), and those of OpenSSL before it. */
export const PEM_LABELS = [
  ...['RSA', 'EC', 'DSA'].map((algorithm) => `${algorithm} PRIVATE KEY`),
  'PRIVATE KEY',
  'ENCRYPTED PRIVATE KEY',
];

/** ARMOR_END is the last line of such a block. */
export const ARMOR_END = /^-----END /;

const MARKER = /-----(BEGIN|END) ([A-Z0-9 ]{0,40}PRIVATE KEY)-----/g;
const HEADERS =
  /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Z0-9-]{1,30})\s*,\s*([\dA-F]{32}|[\dA-F]{16})\s*/i;
const ARMOR = /^-----BEGIN (.*)-----\n(?:Proc-Type: 4,ENCRYPTED\nDEK-Info: (.*),.*\n\n)?([^-]*)-----END /;

/** armorLabel returns the label in the BEGIN line of a private key; undefined for other lines. */
export function armorLabel(line: string): string | undefined {
  return /^-----BEGIN ([A-Z0-9 ]{0,40}PRIVATE KEY)-----$/.exec(line)?.[1];
}

/**
 * findArmor finds the blocks with accepted labels, and rewrites them in lines of `width` characters. Throws KeyFault
 * `truncated`, `damaged`, `too-large`, also for faults in the BEGIN and END lines of other blocks.
 */
export function findArmor(
  text: string,
  { accepts, width }: { accepts: (label: string) => boolean; width: number },
): PrivateKeyBlock[] {
  const blocks: PrivateKeyBlock[] = [];
  const markers = [...text.matchAll(MARKER)];
  for (let pair = 0; pair < markers.length; pair += 2) {
    const [begin, end] = markers.slice(pair, pair + 2);
    if (begin?.[1] !== 'BEGIN') throw new KeyFault('truncated', 'its BEGIN line');
    if (end?.[1] !== 'END') throw new KeyFault('truncated', 'its END line');
    const label = begin[2] ?? '';
    if (label !== end[2]) throw new KeyFault('damaged', 'its BEGIN and END lines differ');
    if (!accepts(label)) continue;
    const inside = text.slice(begin.index + begin[0].length, end.index);
    const range = { start: begin.index, end: end.index + end[0].length };
    blocks.push({ ...range, ...rewritten(label, inside, width) });
  }
  return blocks;
}

function rewritten(label: string, inside: string, width: number) {
  checkSize(inside);
  const [headers = '', cipher, iv] = HEADERS.exec(inside) ?? [];
  const base64 = inside.slice(headers.length).replace(/\s/g, '').replace(/=+$/, '');
  if (!base64) throw new KeyFault('truncated', 'its body');
  if (!/^[A-Za-z0-9+/]+$/.test(base64))
    throw new KeyFault('damaged', 'it contains something other than base64');
  if (base64.length % 4 === 1) throw new KeyFault('truncated', 'at least one character');
  const lines = wrap(Buffer.from(base64, 'base64').toString('base64'), width);
  const head = cipher ? ['Proc-Type: 4,ENCRYPTED', `DEK-Info: ${cipher},${iv}`, ''] : [];
  const [begin, end] = armorSpelling(label);
  const text = [begin, ...head, ...lines, end, ''].join('\n');
  const repair = lineRepair(inside, inside.slice(headers.length));
  return { text, body: base64, forms: [inside.trim()], repair };
}

/** openArmor reads the text of a block that findArmor found. */
export function openArmor(text: string): PemArmor {
  const [, label = '', cipher, base64 = ''] = ARMOR.exec(text) ?? [];
  return { label, cipher, body: Buffer.from(base64, 'base64') };
}

/** missingArmor is the fault of a key without intact BEGIN and END lines; `isBody` recognizes its base64, decoded. */
export function missingArmor(text: string, isBody: (data: Buffer) => boolean): KeyFault | undefined {
  if (/(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/.test(text)) {
    return new KeyFault('truncated', 'dashes of its BEGIN and END lines');
  }
  const isKey = isBody(Buffer.from(text.replace(/\s/g, ''), 'base64'));
  return isKey ? new KeyFault('truncated', 'its BEGIN and END lines') : undefined;
}

/** armorSpelling are the BEGIN and END lines of a label. */
export function armorSpelling(label: string): string[] {
  return [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
}
