import { redact } from '../redact.ts';

/** Anything shorter is a word, not a secret: hiding it would garble the output. In characters. */
const SHORTEST = 8;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----.*?(-----END [A-Z ]*PRIVATE KEY-----|$)/gs;
const SECRET_FIELD =
  /("[\w-]*(?:token|secret|password|passphrase|private_?key|api_?key)[\w-]*"\s*:\s*)"(?:[^"\\]|\\.)*"/gi;

const added = new Set<string>();

/** addSecret keeps a secret out of all output from now on. The token in KEYLEASE_API_TOKEN never needs to be added. */
export function addSecret(secret: string): void {
  added.add(secret);
}

/** redactKnown replaces the secrets that this process knows, in any encoding, with `***`. */
export function redactKnown(text: string): string {
  const secrets = [process.env.KEYLEASE_API_TOKEN ?? '', ...added].map((secret) => secret.trim());
  return redact(
    text,
    secrets.filter(({ length }) => length >= SHORTEST),
  );
}

/** redactResponse replaces everything in a raw response that is, or looks like, a secret. */
export function redactResponse(text: string): string {
  return redactKnown(text).replace(PRIVATE_KEY, '***').replace(SECRET_FIELD, '$1"***"');
}
