/**
 * redact replaces every secret in a text with `***`, also in the forms in which a server may echo it: see secretForms.
 */
export function redact(text: string, secrets: Iterable<string>): string {
  const forms = [...secrets].flatMap(knownForms);
  // Longest first: one secret may be part of another.
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

/** Made once for each secret, because every line that is printed is searched for all of them. */
const made = new Map<string, string[]>();

function knownForms(secret: string): string[] {
  const known = made.get(secret) ?? secretForms(secret);
  made.set(secret, known);
  return known;
}

/** A shorter part of a base64 text says little about the secret, and may occur anywhere. In characters. */
const SHORTEST_PART = 8;

/**
 * secretForms are the forms in which a secret may appear in a text, itself first: URL-encoded, JSON-escaped, and in base64
 * or base64url, by itself or as part of something longer, all of that URL-encoded as well. An empty secret has none.
 */
export function secretForms(secret: string): string[] {
  if (secret === '') return [];
  const bytes = Buffer.from(secret);
  const base64 = [0, 1, 2].flatMap((before) => base64Parts(bytes, before));
  const encoded = [bytes.toString(), ...base64].flatMap(urlEncodings); // An unpaired surrogate would make it throw.
  return [...new Set([secret, ...jsonEscapes(secret), ...base64, ...encoded])];
}

/**
 * base64Parts is what base64 makes of bytes that so many others precede: its first character that these alone determine to
 * the last, and to the end of the text if nothing follows them. It is the same for all that precedes, modulo 3.
 */
function base64Parts(bytes: Buffer, before: number): string[] {
  const text = Buffer.concat([Buffer.alloc(before), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const start = Math.ceil((before * 8) / 6);
  const whole = [text.slice(start), text.slice(start, Math.floor(((before + bytes.length) * 8) / 6))];
  return whole.filter(isLong).flatMap((part) => [part, part.replaceAll('+', '-').replaceAll('/', '_')]);
}

function isLong({ length }: string): boolean {
  return length >= SHORTEST_PART;
}

/** By RFC 3986, by ECMA-262 and in forms (with + for a space), with either case of digits. */
function urlEncodings(text: string): string[] {
  const loose = encodeURIComponent(text);
  const strict = loose.replace(/[!'()*]/g, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);
  const all = [loose, strict, loose.replaceAll('%20', '+'), strict.replaceAll('%20', '+')];
  return all.flatMap((each) => [each, each.replace(/%../g, (code) => code.toLowerCase())]);
}

/** By JavaScript; by PHP, which escapes slashes; by Go and Python; by .NET. */
function jsonEscapes(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1);
  const byCode = (characters: RegExp, code: (hex: string) => string) =>
    escaped.replace(characters, (each) => `\\u${code(each.charCodeAt(0).toString(16).padStart(4, '0'))}`);
  const lower = (hex: string) => hex.toLowerCase();
  const upper = (hex: string) => hex.toUpperCase();
  return [
    escaped,
    escaped.replaceAll('/', '\\/'),
    byCode(/[<>&]/g, lower),
    byCode(/[\u0080-\uffff]/g, lower),
    byCode(/[<>&'+`\u0080-\uffff]/g, upper),
  ];
}
