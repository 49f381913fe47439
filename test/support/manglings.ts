/** Mangling is one thing that happens to a key on its way into a secret, and how the doctor says that it mended it. */
export interface Mangling {
  name: string;
  mangle(text: string): string;
  words?: string;
}

/** MANGLINGS are those that no key in any format is lost by. */
export const MANGLINGS: Mangling[] = [
  { name: 'Windows line ends', mangle: (text) => text.replaceAll('\n', '\r\n'), words: 'Windows line ends' },
  { name: 'lone CRs', mangle: (text) => text.replaceAll('\n', '\r'), words: 'line ends of old Macs' },
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

/** mangled lets all of it happen, one after the other. What is in base64 does not get text around it any more: that is no key. */
export function mangled(text: string, stack: Mangling[]): string {
  const wrapped = stack.findIndex(({ name }) => name.startsWith('base64'));
  return stack
    .filter(({ name }, at) => name !== 'text around' || wrapped < 0 || at < wrapped)
    .reduce((spoilt, { mangle }) => mangle(spoilt), text);
}
