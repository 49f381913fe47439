import { KeyFault } from './fault.ts';
import { MAGIC } from './openssh.ts';
import { isJson } from './repair.ts';

/** checkWhole refuses, in a repaired text, what is not to be searched for keys. Throws KeyFault `empty`, `json`, `html`. */
export function checkWhole(text: string): void {
  if (!text.trim()) throw new KeyFault('empty');
  if (isJson(text)) throw new KeyFault('json');
  if (/^\s*<(!doctype|html|head|body|pre|\?xml)/i.test(text)) throw new KeyFault('html');
}

const TYPE = 'ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\\d{3}|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)';

/** What is taken for a key, and is none: the first that fits. */
const MISTAKES: [pattern: RegExp, fault: () => KeyFault][] = [
  [/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/, () => new KeyFault('certificate')],
  [new RegExp(`(?:${TYPE})-cert-v01@openssh\\.com AAAA`), () => new KeyFault('certificate')],
  [/-----BEGIN ([A-Z]+ )?PUBLIC KEY-----|---- BEGIN SSH2 PUBLIC KEY ----/, () => new KeyFault('public-half')],
  [new RegExp(`(?:${TYPE})(?:@openssh\\.com)? AAAA`), () => new KeyFault('public-half')],
  [/-----BEGIN PGP PRIVATE KEY BLOCK-----/, () => new KeyFault('unsupported', 'a PGP key')],
  [
    /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
    () => new KeyFault('unsupported', "a key in SSH Communications' format"),
  ],
  [
    /(BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/,
    () => new KeyFault('truncated', 'dashes of its BEGIN and END lines'),
  ],
  [/^\{\s*"/, () => new KeyFault('json', 'and not even whole')],
];

/** withoutBlock names what a repaired text is in which no private key was found. */
export function withoutBlock(text: string): KeyFault {
  for (const [pattern, fault] of MISTAKES) if (pattern.test(text)) return fault();
  return isBody(text) ? new KeyFault('truncated', 'its BEGIN and END lines') : new KeyFault('no-key');
}

/** isBody tells whether a text is the base64 of a key: OpenSSH's, or a DER sequence (X.690) of just this length. */
function isBody(text: string): boolean {
  const data = Buffer.from(text.replace(/\s/g, ''), 'base64');
  if (data.subarray(0, MAGIC.length).toString('latin1') === MAGIC) return true;
  if (data.length < 4 || data[0] !== 0x30) return false;
  const [, short = 0, middle = 0] = data;
  const ends = { 129: 3 + middle, 130: 4 + data.readUInt16BE(2) };
  return data.length === (ends[short as keyof typeof ends] ?? 2 + short);
}
