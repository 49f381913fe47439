/** Shorter ones are not secrets but words, and taking them out would garble what is said. */
const SHORTEST = 8;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)/gs;
const SECRET_FIELD =
  /("[\w-]*(?:token|secret|password|passphrase|private_?key|api_?key)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;

/** withoutToken takes the account's token out of a text, also as it looks in a URL or in base64: a server may echo it. */
export function withoutToken(text: string): string {
  const token = (process.env.KEYLEASE_API_TOKEN ?? '').trim();
  if (token.length < SHORTEST) return text;
  const base64 = Buffer.from(token).toString('base64');
  const forms = [token, encodeURIComponent(token), base64, Buffer.from(token).toString('base64url')];
  return forms.reduce((clean, form) => clean.replaceAll(form, '***'), text);
}

/** withoutSecrets takes out of a raw answer whatever looks like a secret, the token first. */
export function withoutSecrets(text: string): string {
  return withoutToken(text).replace(PRIVATE_KEY, '***').replace(SECRET_FIELD, '$1"***"');
}
