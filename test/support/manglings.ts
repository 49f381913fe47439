/** Mangling is one thing that happens to a key on its way into a secret, and how its repair is named. */
export interface Mangling {
  name: string;
  mangle(text: string): string;
  words?: string;
}

/** MANGLINGS are all that can be repaired, whatever the key's format. */
export const MANGLINGS: Mangling[] = [
  {
    name: 'Windows line endings',
    mangle: (text) => text.replaceAll('\n', '\r\n'),
    words: 'Windows line endings',
  },
  { name: 'lone CRs', mangle: (text) => text.replaceAll('\n', '\r'), words: 'old Mac line endings' },
  {
    name: 'literal \\n',
    mangle: (text) => text.replaceAll('\n', '\\n'),
    words: 'line breaks written as \\n',
  },
  {
    name: 'spaces for newlines',
    mangle: (text) => text.replaceAll('\n', ' '),
    words: 'newlines turned into spaces',
  },
  { name: 'no final newline', mangle: (text) => text.trimEnd() },
  { name: 'trailing white space', mangle: (text) => text.replaceAll('\n', ' \t\n') },
  { name: 'double quotes', mangle: (text) => `"${text}"`, words: 'quotes around it' },
  { name: 'single quotes', mangle: (text) => `'${text.trim()}'\n`, words: 'quotes around it' },
  { name: 'typographic quotes', mangle: (text) => `“${text.trim()}”`, words: 'quotes around it' },
  { name: 'indentation', mangle: (text) => text.replace(/^(?=.)/gm, '    '), words: 'indentation' },
  {
    name: 'a byte order mark',
    mangle: (text) => `\uFEFF${text}`,
    words: 'invisible characters, such as a byte order mark',
  },
  { name: 'base64', mangle: (text) => Buffer.from(text).toString('base64'), words: 'base64 around it' },
  {
    name: 'base64 in lines',
    mangle: (text) => Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n'),
    words: 'base64 around it',
  },
  {
    name: 'text around',
    mangle: (text) => `The key of <octo>, for “training”:\n${text.trimEnd()}\n-- \nocto\n`,
    words: 'text around it',
  },
  { name: 'blank lines', mangle: (text) => text.replaceAll('\n', '\n\n'), words: 'blank lines' },
];

/** Each of these writes characters of a key anew, so that not every stack of them can be undone. */
export const PASTES: Mangling[] = [
  {
    name: 'JSON escapes',
    mangle: (text) => JSON.stringify(text).replaceAll('/', '\\/').replaceAll('+', '\\u002B'),
  },
  { name: 'no-break spaces', mangle: (text) => text.replaceAll(' ', '\u00a0'), words: 'unusual spaces' },
  { name: 'thin spaces', mangle: (text) => text.replaceAll(' ', '\u2009'), words: 'unusual spaces' },
  { name: 'UTF-16', mangle: (text) => `\ufffd\ufffd${utf16(text).toString('utf8')}`, words: 'UTF-16' },
  {
    name: 'UTF-16, most significant first',
    mangle: (text) => utf16(text).swap16().toString('utf8'),
    words: 'UTF-16',
  },
  { name: 'base64 of UTF-16', mangle: (text) => utf16(text).toString('base64') },
  { name: 'base64 of UTF-16 with a mark', mangle: (text) => utf16(`\ufeff${text}`).toString('base64') },
  { name: 'percent-encoding', mangle: encodeURIComponent, words: 'percent-encoding' },
  {
    name: 'the encoding of forms',
    mangle: (text) => String(new URLSearchParams({ key: text })).slice('key='.length),
    words: 'percent-encoding',
  },
  { name: '%0A', mangle: (text) => text.replaceAll('\n', '%0A'), words: 'percent-encoding' },
  { name: 'a variable', mangle: (text) => `SSH_KEY=${Buffer.from(text).toString('base64')}` },
  {
    name: 'a quoted variable',
    mangle: (text) => `export SSH_KEY="${Buffer.from(text).toString('base64')}";`,
  },
  { name: 'a data: URL', mangle: (text) => `data:text/plain;base64,${Buffer.from(text).toString('base64')}` },
  { name: 'a data: URL in percents', mangle: (text) => `data:text/plain,${encodeURIComponent(text)}` },
  { name: 'long dashes', mangle: (text) => text.replaceAll('--', '\u2014'), words: 'unusual dashes' },
  { name: 'dashes of Word', mangle: (text) => text.replace(/-+/g, '\u2013'), words: 'unusual dashes' },
  { name: 'a quotation', mangle: (text) => text.replace(/^/gm, '> '), words: 'quotation marks of e-mail' },
  {
    name: 'a quotation of one',
    mangle: (text) => text.replace(/^/gm, '>> '),
    words: 'quotation marks of e-mail',
  },
  { name: 'line numbers', mangle: (text) => numbered(text, (at) => `${at}: `), words: 'line numbers' },
  { name: 'cat -n', mangle: (text) => numbered(text, (at) => `${String(at).padStart(6)}\t`) },
  { name: 'added lines', mangle: (text) => text.replace(/^(?=.)/gm, '+'), words: 'signs of a diff' },
  { name: 'removed lines', mangle: (text) => text.replace(/^(?=.)/gm, '-'), words: 'signs of a diff' },
  { name: 'a comment', mangle: (text) => text.replace(/^/gm, '# '), words: 'comment signs' },
  {
    name: 'HTML entities',
    mangle: (text) => text.replace(/[+/=]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll(' ', '&nbsp;'),
    words: 'HTML',
  },
  { name: '<br>', mangle: (text) => text.replaceAll('\n', '<br>'), words: 'HTML' },
  { name: '<br> and a newline', mangle: (text) => `<pre>${text.replaceAll('\n', '<br/>\n')}</pre>` },
  {
    name: 'backslashes at ends of lines',
    mangle: (text) => text.replaceAll('\n', ' \\\n'),
    words: 'backslashes at ends of lines',
  },
  {
    name: 'colors',
    mangle: (text) => text.replace(/^.+$/gm, '\u001b[32m$&\u001b[0m'),
    words: 'color codes of a terminal',
  },
  { name: 'U+0085', mangle: (text) => text.replaceAll('\n', '\u0085'), words: 'unusual line breaks' },
  { name: 'U+2028', mangle: (text) => text.replaceAll('\n', '\u2028'), words: 'unusual line breaks' },
];

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le');
}

function numbered(text: string, margin: (at: number) => string): string {
  const lines = text.trimEnd().split('\n');
  return lines.map((line, at) => margin(at + 1) + line).join('\n');
}

/** mangled applies manglings one after another, except text around what is base64 already: that cannot be repaired. */
export function mangled(text: string, stack: Mangling[]): string {
  const wrapped = stack.findIndex(({ name }) => name.startsWith('base64'));
  return stack
    .filter(({ name }, at) => name !== 'text around' || wrapped < 0 || at < wrapped)
    .reduce((spoilt, { mangle }) => mangle(spoilt), text);
}
