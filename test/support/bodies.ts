import { block } from './private-keys.ts';

/** bodyOf decodes what is between the BEGIN and END lines. */
export function bodyOf(text: string): Buffer {
  return Buffer.from(text.replace(/-----.*-----|\n/g, ''), 'base64');
}

/** replaced is a PEM text with some of its bytes (in hexadecimal) replaced, once. */
export function replaced(text: string, from: string, to: string): string {
  const label = /-----BEGIN (.*)-----/.exec(text)?.[1] ?? '';
  const hex = bodyOf(text).toString('hex');
  const at = hex.indexOf(from);
  if (at < 0 || at % 2 > 0) throw new Error(`${from} is not in it`);
  return block(label, Buffer.from(hex.slice(0, at) + to + hex.slice(at + from.length), 'hex'));
}

/** withRounds sets the bcrypt rounds of an encrypted key in OpenSSH's format (PROTOCOL.key). */
export function withRounds(text: string, rounds: number): string {
  const kdf = Buffer.from('\0\0\0\x06bcrypt\0\0\0\x18\0\0\0\x10').toString('hex');
  const found = new RegExp(`${kdf}.{40}`).exec(bodyOf(text).toString('hex'))?.[0] ?? '';
  return replaced(text, found, found.slice(0, -8) + rounds.toString(16).padStart(8, '0'));
}
