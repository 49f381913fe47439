import { KeyFault } from './fault.ts';

/** PrivateKeyBlock is one private key in a text, as it should have been written. */
export interface PrivateKeyBlock {
  /** What its BEGIN line says, such as `RSA PRIVATE KEY`; PPK for PuTTY's format. */
  label: string;
  /** What lies between BEGIN and END line, decoded; of a PPK, its public half. Secret. */
  body: Buffer;
  /** PEM's own encryption (RFC 1421, section 4.6.1.3), such as `AES-128-CBC`; of a PPK, what it says, such as `none`. */
  cipher?: string;
  /** The whole block, its lines wrapped and ended as usual. Secret. */
  text: string;
  /** All other forms of it that may turn up in a log. Secret. */
  forms: string[];
}

/** PrivateKeyBlocks are the private keys in a text, and what had to be mended to read them, in words. */
export interface PrivateKeyBlocks {
  blocks: PrivateKeyBlock[];
  repairs: string[];
}

/** Labels of formats that are not what PEM means otherwise. */
export const OPENSSH = 'OPENSSH PRIVATE KEY';
export const PPK = 'PPK';

/** The largest key, RSA of 16,384 bits, takes 12.5 KB; readers of larger texts can be made to take minutes. */
const LONGEST_KEY = 16 * 1024;
const MARKER = /-----(BEGIN|END) ([A-Z0-9 ]{0,40}PRIVATE KEY)-----/g;
/** What openssl writes in front of an EC key. It says nothing that the key itself does not say. */
const EC_PARAMETERS = /-----BEGIN EC PARAMETERS-----[A-Za-z0-9+/=\s]*-----END EC PARAMETERS-----/g;
const PPK_START = /(?=PuTTY-User-Key-File-\d)/;

/**
 * findBlocks finds all private keys in a text, in PEM and in PuTTY's format.
 * Throws KeyFault `truncated`, `damaged`, `too-large`, `ppk-v3`, `unsupported`.
 */
export function findBlocks(text: string): PrivateKeyBlocks {
  const blocks: PrivateKeyBlock[] = [];
  const repairs = new Set<string>();
  let rest = '';
  let at = 0;
  const markers = [...text.matchAll(MARKER)];
  for (let pair = 0; pair < markers.length; pair += 2) {
    const [begin, end] = markers.slice(pair, pair + 2);
    if (begin?.[1] !== 'BEGIN') throw new KeyFault('truncated', 'its BEGIN line');
    if (end?.[1] !== 'END') throw new KeyFault('truncated', 'its END line');
    if (begin[2] !== end[2]) throw new KeyFault('damaged', 'its BEGIN and END lines differ');
    const inside = text.slice(begin.index + begin[0].length, end.index);
    checkSize(inside);
    blocks.push(pemBlock(begin[2] ?? '', inside));
    const mended = mendedIn(inside);
    if (mended) repairs.add(mended);
    rest += text.slice(at, begin.index);
    at = end.index + end[0].length;
  }
  // The newline in front makes sure that there is something before the first of them.
  const [before = '', ...ppks] = `\n${rest}${text.slice(at)}`.split(PPK_START);
  rest = before.replace(EC_PARAMETERS, '');
  for (const piece of ppks) {
    const each = piece.trim();
    checkSize(each);
    const { block, after } = ppkBlock(each);
    blocks.push(block);
    const mended = mendedIn(each);
    if (mended) repairs.add(mended);
    rest += after;
  }
  if (rest.trim()) repairs.add('text around it');
  return { blocks, repairs: [...repairs] };
}

function mendedIn(block: string): string | undefined {
  const body = block.replace(HEADERS, '');
  if (body.includes('\n\n')) return 'blank lines';
  if (block.includes('\n')) return /^[\w+/=\n]+ /.test(body) ? 'newlines turned into spaces' : undefined;
  return /\s/.test(body) ? 'newlines turned into spaces' : 'newlines that were gone';
}

function checkSize({ length }: string): void {
  if (length > LONGEST_KEY) throw new KeyFault('too-large', `one has ${length} characters`);
}

const HEADERS =
  /^\s*Proc-Type:\s*4,\s*ENCRYPTED\s*DEK-Info:\s*([A-Z0-9-]{1,30})\s*,\s*([\dA-F]{32}|[\dA-F]{16})\s*/i;

function pemBlock(label: string, inside: string): PrivateKeyBlock {
  const [headers = '', cipher = '', iv = ''] = HEADERS.exec(inside) ?? [];
  const base64 = inside.slice(headers.length).replace(/\s/g, '').replace(/=+$/, '');
  if (!base64) throw new KeyFault('truncated', 'its body');
  if (!/^[A-Za-z0-9+/]+$/.test(base64)) throw new KeyFault('damaged', 'there is something else in it');
  if (base64.length % 4 === 1) throw new KeyFault('truncated', 'at least one character of it');
  const body = Buffer.from(base64, 'base64');
  const lines = wrap(body.toString('base64'), label === OPENSSH ? 70 : 64);
  const head = cipher ? ['Proc-Type: 4,ENCRYPTED', `DEK-Info: ${cipher},${iv}`, ''] : [];
  const text = [`-----BEGIN ${label}-----`, ...head, ...lines, `-----END ${label}-----`, ''].join('\n');
  const block = { label, body, text, forms: [inside.trim(), base64] };
  return cipher ? { ...block, cipher } : block;
}

const PPK_FIELDS =
  /^PuTTY-User-Key-File-2: (\S{1,40}) Encryption: (\S{1,40}) Comment: ?(.*?) ?Public-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-Lines: \d+ ([A-Za-z0-9+/= ]+?) Private-MAC: ([0-9a-f]{40})/;

function ppkBlock(found: string): { block: PrivateKeyBlock; after: string } {
  const version = found.charAt('PuTTY-User-Key-File-'.length);
  if (version === '3') throw new KeyFault('ppk-v3');
  if (version !== '2') throw new KeyFault('unsupported', `a PuTTY key of version ${version}`);
  const flat = found.split(/\s+/).join(' ');
  const fields = PPK_FIELDS.exec(flat);
  if (!fields) {
    if (flat.includes('Private-MAC: ')) throw new KeyFault('damaged', 'its fields cannot be told apart');
    throw new KeyFault('truncated', 'the end of it');
  }
  const [whole, type, encryption, comment, publicHalf = '', privateHalf = '', mac] = fields;
  const halves = [publicHalf, privateHalf].map((half) => wrap(half.replaceAll(' ', ''), 64));
  const [publicLines = [], privateLines = []] = halves;
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
  const block = {
    label: PPK,
    body: Buffer.from(publicHalf, 'base64'),
    cipher: encryption ?? '',
    text: lines.join('\n'),
    forms: [found.trim(), privateHalf, privateLines.join('')],
  };
  return { block, after: flat.slice(whole.length) };
}

function wrap(base64: string, width: number): string[] {
  return base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}
