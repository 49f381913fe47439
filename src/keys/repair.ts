/** Repaired is a text after repairs, and what they were, in words. */
export interface Repaired {
  text: string;
  repairs: string[];
}

/** What people and tools do to a key on its way into a secret, and how it is undone, always in linear time. */
const REPAIRS: [name: string | undefined, undo: (text: string) => string][] = [
  ['invisible characters, such as a byte order mark', (text) => text.replace(/[\p{Cf}\u2028\u2029]/gu, '')],
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
export function repair(text: string): Repaired {
  const repairs = new Set<string>();
  let repaired = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = repaired;
    for (const [name, undo] of REPAIRS) {
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
  return isJson(text) ? text : text.replace(/(?:\\{1,4}r)?\\{1,4}n|\\{1,4}r/g, '\n');
}

function withoutBase64(text: string): string {
  const packed = text.replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(packed)) return text;
  const unpacked = Buffer.from(packed, 'base64').toString('utf8');
  // What is not text, such as the inside of a key, stays as it is.
  return /[^\P{Cc}\s]|\ufffd/u.test(unpacked) ? text : unpacked;
}
