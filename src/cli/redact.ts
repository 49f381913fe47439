/** Shorter ones are not secrets but words, and taking them out would garble what is said. */
const SHORTEST = 8;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)/gs;
const SECRET_FIELD =
  /("[\w-]*(?:token|secret|password|passphrase|private_?key|api_?key)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;

const hidden = new Set<string>();

/** addSecret lets a secret no longer be printed, beside the token in KEYLEASE_API_TOKEN. */
export function addSecret(secret: string): void {
  hidden.add(secret);
}

/** redact takes known secrets out of a text, also as they look in a URL, in JSON or in base64: a server may echo them. */
export function redact(text: string): string {
  const secrets = [process.env.KEYLEASE_API_TOKEN ?? '', ...hidden].map((secret) => secret.trim());
  // The longest first: a secret may be part of another one.
  const forms = secrets
    .filter(({ length }) => length >= SHORTEST)
    .flatMap(formsOf)
    .sort((one, other) => other.length - one.length);
  return forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}

/** redactResponse takes out of a raw answer whatever looks like a secret, the known ones first. */
export function redactResponse(text: string): string {
  return redact(text).replace(PRIVATE_KEY, '***').replace(SECRET_FIELD, '$1"***"');
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, encodeURIComponent(secret), bytes.toString('base64'), bytes.toString('base64url')];
}
