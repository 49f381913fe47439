/** Repaired is a text without what hid a key in it, and what that was, in words. */
export interface Repaired {
  text: string;
  repairs: string[];
}

/** What people and tools do to a key on its way into a secret, and how it is undone; never by a search that may crawl. */
const REPAIRS: [words: string | undefined, undo: (text: string) => string][] = [
  ['invisible characters, such as a byte order mark', (text) => text.replace(/[\p{Cf}\u2028\u2029]/gu, '')],
  ['Windows line ends', (text) => text.replaceAll('\r\n', '\n')],
  ['line ends of old Macs', (text) => text.replaceAll('\r', '\n')],
  [undefined, withoutTrailingSpace],
  ['indentation', withoutIndentation],
  ['quotes around it', withoutQuotes],
  ['line breaks written as \\n', withoutEscapes],
  ['base64 around it', withoutBase64],
];

/** Each layer takes one round, and nobody wraps a key that often by accident. */
const MOST_ROUNDS = 10;

/** repair undoes what commonly happens to a whole text with a key in it, in whatever order it happened. */
export function repair(text: string): Repaired {
  const repairs = new Set<string>();
  let mended = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = mended;
    for (const [words, undo] of REPAIRS) {
      const after = undo(mended);
      if (after !== mended && words) repairs.add(words);
      mended = after;
    }
    if (mended === before) break;
  }
  return { text: mended, repairs: [...repairs] };
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

function withoutIndentation(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimStart())
    .join('\n');
}

/** White space at the ends of lines and of the text comes with every other way of storing it, and is not worth a word. */
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
  return isJson(text) ? text : text.replace(/(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, '\n');
}

function withoutBase64(text: string): string {
  const packed = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text;
  const unpacked = Buffer.from(packed, 'base64').toString('utf8');
  // What is no text, such as the inside of a key, stays as it is.
  return /[^\P{Cc}\s]|\ufffd/u.test(unpacked) ? text : unpacked;
}
