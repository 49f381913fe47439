import { KeyFault } from '../fault.ts';

/** The largest key, RSA of 16,384 bits, takes 12.5 KB; larger texts could keep parsers busy for minutes. */
const LONGEST_KEY = 16 * 1024;

/** checkSize rejects a text that is larger than any key. Throws KeyFault `too-large`. */
export function checkSize({ length }: string): void {
  if (length > LONGEST_KEY) throw new KeyFault('too-large', `one has ${length} characters`);
}

/** wrap breaks base64 into lines. */
export function wrap(base64: string, width: number): string[] {
  return base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
}

/** lineRepair says what happened to the line breaks in the body of a key; undefined if nothing. */
export function lineRepair(block: string, body = block): string | undefined {
  if (body.includes('\n\n')) return 'blank lines';
  if (block.includes('\n')) return /^[\w+/=\n]+ /.test(body) ? 'newlines turned into spaces' : undefined;
  return /\s/.test(body) ? 'newlines turned into spaces' : 'missing newlines';
}
