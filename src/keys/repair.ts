/** Repaired is a text after repairs, and what they were, in words. */
export interface Repaired {
  text: string;
  repairs: string[];
}

/** Repair undoes one thing that happens to a text, always in linear time; one without a name is not worth mentioning. */
export type Repair = [name: string | undefined, undo: (text: string) => string];

/** LAYOUT_REPAIRS undo what leaves every character of a key as it is: they touch white space, and what is around a key. */
export const LAYOUT_REPAIRS: Repair[] = [
  ['unusual line breaks', (text) => text.replace(/[\u0085\u2028\u2029]/g, '\n')],
  ['invisible characters, such as a byte order mark', (text) => text.replace(/\p{Cf}/gu, '')],
  ['Windows line endings', (text) => text.replaceAll('\r\n', '\n')],
  ['old Mac line endings', (text) => text.replaceAll('\r', '\n')],
  [undefined, withoutTrailingSpace],
  ['indentation', withoutIndentation],
  ['quotes around it', withoutQuotes],
  ['line breaks written as \\n', withoutEscapes],
  ['base64 around it', withoutBase64],
];

/** Each layer takes one round, and nobody wraps a key this often by accident. */
const MOST_ROUNDS = 10;

/** repair undoes what commonly happens to a whole text with a key in it, in whatever order it happened. */
export function repair(text: string, all: Repair[] = LAYOUT_REPAIRS): Repaired {
  const repairs = new Set<string>();
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = repaired;
    for (const [name, undo] of all) {
      const after = undo(repaired);
      if (after !== repaired && name) repairs.add(name);
      repaired = after;
    }
    if (repaired === before) break;
  }
  return { text: repaired, repairs: [...repairs] };
}

/** isJson tells whether a text is a JSON object or array; a JSON string is just a quoted text. */
export function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * replaceOutsideComment is `replace`, but leaves alone what a line `Comment: ` of PuTTY says: that is free text, such as
 * `DOMAIN\nick`, and its checksum covers it.
 */
export function replaceOutsideComment(
  text: string,
  pattern: RegExp,
  by: (...match: string[]) => string,
): string {
  const either = new RegExp(`^Comment: .*$|${pattern.source}`, `${pattern.flags}m`);
  return text.replace(either, (...match) => (match[0].startsWith('Comment: ') ? match[0] : by(...match)));
}

function withoutIndentation(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimStart())
    .join('\n');
}

/** White space at the ends of lines and of the text comes with most ways of storing it, and is not worth mentioning. */
function withoutTrailingSpace(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

function withoutQuotes(text: string): string {
  const bare = text.trim();
  const quoted = bare.length > 1 && /["'`“‘]/.test(bare.charAt(0)) && /["'`”’]/.test(bare.slice(-1));
  return quoted ? bare.slice(1, -1) : text;
}

function withoutEscapes(text: string): string {
  if (isJson(text)) return text;
  return replaceOutsideComment(text, /(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, () => '\n');
}

function withoutBase64(text: string): string {
  const packed = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text;
  const unpacked = Buffer.from(packed, 'base64').toString('utf8');
  // What is not text, such as the inside of a key, stays as it is. UTF-16, which PowerShell writes, has zeros and a mark.
  const isText = !/[^\P{Cc}\s]|\ufffd/u.test(unpacked.replace(/^\ufffd{2}|\0/g, ''));
  return isText ? unpacked : text;
}
