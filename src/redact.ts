/**
 * redact replaces every secret in a text with `***`, also in the forms in which a server may echo it: URL-encoded,
 * JSON-escaped, base64 and base64url.
 */
export function redact(text: string, secrets: Iterable<string>): string {
  const forms = [...secrets].filter((secret) => secret !== '').flatMap(encodings);
  // Longest first: one secret may be part of another.
  forms.sort((a, b) => b.length - a.length);
  return forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
}

function encodings(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    encodeURIComponent(bytes.toString()), // An unpaired surrogate would make it throw.
    escaped,
    escaped.replaceAll('/', '\\/'), // As PHP writes JSON.
    bytes.toString('base64').replace(/=+$/, ''),
    bytes.toString('base64url'),
  ];
}
