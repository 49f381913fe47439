import { LAYOUT_REPAIRS, type Repair, type Repaired, repair, replaceOutsideComment } from './repair.ts';

/** What web pages and editors write for characters that keys consist of. */
const ENTITIES: Record<string, string> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" },
  ...{ plus: '+', sol: '/', equals: '=', dash: '-', hyphen: '-', colon: ':', comma: ',' },
  ...{ nbsp: ' ', newline: '\n', tab: ' ' },
};

/** What a key begins and ends with, where a line holds nothing else. */
const FIRST_LINE = /^(?:-----BEGIN |PuTTY-User-Key-File-)/;
const LAST_LINE = /^(?:-----END |Private-MAC:)/;

/** What editors, mail programs and tools write in front of each line. */
const MARGINS: [name: string, margin: RegExp][] = [
  ['quotation marks of e-mail', /^(?:> ?)+/],
  ['signs of a diff', /^[+-]/],
  ['line numbers', /^\d{1,5}(?:[ \t]*[:|.)]|[ \t]|$)[ \t]*/],
  ['comment signs', /^(?:#|\/\/|\*|\|) ?/],
];

/** ECMA-48, section 8.3.117: what selects a color, and the like. */
const COLOR = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]{0,20}[A-Za-z]`, 'g');

/** Repairs that write characters of a key anew, or take some away: only what comes out proves them. */
const PASTE_REPAIRS: Repair[] = [
  ['UTF-16', (text) => (text.includes('\0') ? text.replace(/^\ufffd{1,2}|\0/g, '') : text)],
  ['color codes of a terminal', (text) => text.replace(COLOR, '')],
  ['percent-encoding', withoutPercents],
  ['HTML', withoutHtml],
  ['JSON escapes', withoutJsonEscapes],
  ['unusual spaces', (text) => replaceOutsideComment(text, /(?! )\p{Zs}/gu, () => ' ')],
  ['unusual dashes', withoutUnusualDashes],
  ['backslashes at ends of lines', withoutBackslashes],
  ...MARGINS.map(([name, margin]): Repair => [name, (text) => withoutMargin(text, margin)]),
  ['a name in front of it', withoutName],
];

/**
 * repairPaste undoes more than `repair`, for texts in which that leaves no key: what comes of it must prove itself, by the
 * checksums or the two halves of a key.
 */
export function repairPaste(text: string): Repaired {
  return repair(text, [...PASTE_REPAIRS, ...LAYOUT_REPAIRS]);
}

/** In forms, a plus is a space (https://url.spec.whatwg.org/#application/x-www-form-urlencoded), and a real one is %2B. */
function withoutPercents(text: string): string {
  if (!/%(?:0[AD]|20|2[BDF]|3[AD])/i.test(text)) return text;
  const spaced = /BEGIN\+|File-\d(?::|%3A)\+/i.test(text) ? text.replaceAll('+', ' ') : text;
  return replaceOutsideComment(spaced, /%([0-7][0-9A-F])/gi, (_, digits = '') => character(digits, 16));
}

function withoutJsonEscapes(text: string): string {
  const escapes = /\\{1,4}(?:u00([0-7][0-9A-F])|([/"t]))/gi;
  return replaceOutsideComment(text, escapes, (_, digits, sign = '') =>
    digits ? character(digits, 16) : sign.replace('t', '\t'),
  );
}

/** A whole page is left alone: what it shows may be anything. */
function withoutHtml(text: string): string {
  if (/^\s*<(!doctype|html|head|body)/i.test(text)) return text;
  return text
    .replace(/<\/?(?:br|p|div|li|tr|pre)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:span|code|td|b|i|font)\b[^<>]{0,200}>/gi, '')
    .replace(/&(?:#(\d{1,4})|#x([0-9a-f]{1,4})|([a-z]{2,8}));/gi, (entity, decimal, hex, name) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? entity;
      return decimal ? character(decimal, 10) : character(hex, 16);
    });
}

/** Word processors make one long dash of two, so that the number of dashes around BEGIN and END says nothing. */
function withoutUnusualDashes(text: string): string {
  const line = /[\u2212\p{Pd}]{1,9}( ?(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY ?)[\u2212\p{Pd}]{1,9}/gu;
  const isUnusual = (part: string) => /[\u2212\p{Pd}]/u.test(part.replaceAll('-', ''));
  const marked = text.replace(line, (part, inside: string) =>
    isUnusual(part) ? `-----${inside.trim()}-----` : part,
  );
  return replaceOutsideComment(marked, /(?!-)[\u2212\p{Pd}]/gu, () => '-');
}

/** Where the first line of a key ends with one, the shell was to read on. A comment of PuTTY may end with one by itself. */
function withoutBackslashes(text: string): string {
  const isContinued = /^(?:-----BEGIN |PuTTY-User-Key-File-).{0,99}\\$/m.test(text);
  return isContinued ? text.replace(/[ \t]?\\$/gm, '') : text;
}

/** withoutMargin takes a margin away from the lines of a key if each of them has it. */
function withoutMargin(text: string, margin: RegExp): string {
  const lines = text.split('\n');
  const bare = lines.map((line) => (margin.test(line) ? line.replace(margin, '').trim() : undefined));
  const first = bare.findIndex((line) => line !== undefined && FIRST_LINE.test(line));
  const count = first < 0 ? -1 : bare.slice(first).findIndex((line) => line && LAST_LINE.test(line));
  if (count < 0) return text;
  const inside = bare.slice(first, first + count + 1);
  if (inside.some((line, at) => line === undefined && lines[first + at])) return text;
  return [
    ...lines.slice(0, first),
    ...inside.map((line) => line ?? ''),
    ...lines.slice(first + inside.length),
  ].join('\n');
}

/** Of base64, which is nothing if something is in front of it: the name of a variable, or the beginning of a `data:` URL. */
function withoutName(text: string): string {
  const front =
    /^(?:data:[^,]{0,100},|(?:(?:export|set|env|setx) )?\$?[\w.:-]{1,100} ?[:=] ?)(?=["']?[A-Za-z0-9+/\s]{40})/i;
  const rest = text.replace(front, '');
  return /^["']?[A-Za-z0-9+/\s]+={0,2}["']?;?$/.test(rest) ? rest.replace(/;$/, '') : text;
}

function character(digits: string, base: number): string {
  return String.fromCharCode(Number.parseInt(digits, base));
}
