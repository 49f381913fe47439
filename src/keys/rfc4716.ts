import { KeyFault } from './fault.ts';
import { decodeKey, type KeyLine } from './line.ts';
import { LONGEST_LINE } from './public-key.ts';

/** A header, which a backslash continues in the next line (RFC 4716, section 3.3). */
const HEADER = /^([^:\s]{1,64}):[ \t]*(.*)$/;

/**
 * readRfc4716 reads the lines between the BEGIN and END lines of an SSH2 public key file (RFC 4716). Throws KeyFault
 * `public-too-long`, `public-damaged`.
 */
export function readRfc4716(lines: string[]): KeyLine {
  if (lines.join('').length > LONGEST_LINE) throw new KeyFault('public-too-long');
  let comment = '';
  let at = 0;
  for (;;) {
    const [, name, start = ''] = HEADER.exec(lines[at]?.trim() ?? '') ?? [];
    if (!name) break;
    let value = start;
    at += 1;
    while (value.endsWith('\\')) {
      value = value.slice(0, -1) + (lines[at]?.trim() ?? '');
      at += 1;
    }
    if (/^comment$/i.test(name)) comment = value.replace(/^"(.*)"$/, '$1');
  }
  const base64 = lines.slice(at).join('').replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]+=*$/.test(base64)) {
    throw new KeyFault('public-damaged', 'what follows its headers is not base64');
  }
  const { key, flaws } = decodeKey(base64);
  return { key: { ...key, comment }, options: '', flaws };
}
