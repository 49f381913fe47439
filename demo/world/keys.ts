import { keyFingerprint } from '../../src/keys/fingerprint.ts';
import { generateKey } from '../../src/keys/generate.ts';
import { formatPublicKey, parsePublicKey } from '../../src/keys/public-key.ts';

/** freshKey generates a key pair and returns the line of its public half. */
export function freshKey(comment: string): string {
  return formatPublicKey(generateKey(comment).publicKey);
}

/** lineFingerprint is the SHA256 fingerprint of the key in the line of a .pub file; throws on any other text. */
export function lineFingerprint(line: string): string {
  return keyFingerprint(parsePublicKey(line));
}
