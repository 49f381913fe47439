import { KeyFault } from './fault.ts';
import { KEY_FORMATS } from './formats/key-formats.ts';
import { certificateType, KEY_TYPES } from './key-types.ts';
import { isJson } from './repair.ts';

/** checkWhole rejects a repaired text that is not searched for keys. Throws KeyFault `empty`, `json`, `html`. */
export function checkWhole(text: string): void {
  if (!text.trim()) throw new KeyFault('empty');
  if (isJson(text)) throw new KeyFault('json');
  if (/^\s*<(!doctype|html|head|body|\?xml)/i.test(text)) throw new KeyFault('html');
}

/** What people store instead of a private key by mistake; the first match counts. */
const MISTAKES: [pattern: RegExp, fault: () => KeyFault][] = [
  [/-----BEGIN (X509 |TRUSTED )?CERTIFICATE-----/, () => new KeyFault('certificate')],
  [publicLine(KEY_TYPES.map(({ name }) => certificateType(name))), () => new KeyFault('certificate')],
  [/-----BEGIN ([A-Z]+ )?PUBLIC KEY-----|---- BEGIN SSH2 PUBLIC KEY ----/, () => new KeyFault('public-half')],
  [publicLine(KEY_TYPES.map(({ name }) => name)), () => new KeyFault('public-half')],
  [/-----BEGIN PGP PRIVATE KEY BLOCK-----/, () => new KeyFault('unsupported', 'a PGP key')],
  [
    /---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----/,
    () => new KeyFault('unsupported-format', 'that of SSH Communications'),
  ],
];

/** publicLine matches lines with a public key of one of these types. */
function publicLine(types: string[]): RegExp {
  return new RegExp(`(?:${types.map((type) => type.replaceAll('.', '\\.')).join('|')}) AAAA`);
}

/** What begins or ends like the path of a file. */
const PATH =
  /^(?:(?:~|\.{1,2}|\$\{?HOME\}?|%\w+%|[a-z]:|file:|\\)[\\/]|\/[\w.-]+\/).{1,400}$|^.{0,400}(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|ppk|key))$/i;

/** diagnose says what a text without a private key is, which was `given` and repaired: paths of Windows look like escapes. */
export function diagnose(text: string, given: string): KeyFault {
  if (PATH.test(given.trim())) return new KeyFault('path');
  for (const [pattern, fault] of MISTAKES) if (pattern.test(text)) return fault();
  for (const format of KEY_FORMATS) {
    const missing = format.missing(text);
    if (missing) return missing;
  }
  if (/BEGIN(?! EC PARAMETERS-)|PRIVATE\s*KEY|PuTTY-User/i.test(text))
    return new KeyFault('damaged', 'its first line is garbled');
  return /^\{\s*"/.test(text) ? new KeyFault('json', 'and it is cut off') : new KeyFault('no-key');
}
