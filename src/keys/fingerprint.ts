import { createHash, hash } from 'node:crypto';
import type { PublicKey } from './public-key.ts';
import { plainBlob } from './split-blob.ts';

/**
 * FINGERPRINT is a SHA256 fingerprint as `ssh-keygen -l` prints it: unpadded base64 of 32 bytes, so that two bits of the
 * last character are always zero. It is safe in any shell command.
 */
export const FINGERPRINT = /^SHA256:[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/;

/** isFingerprint says whether text is a SHA256 fingerprint. */
export function isFingerprint(text: string | null | undefined): text is string {
  return typeof text === 'string' && FINGERPRINT.test(text);
}

/** sha256 is the fingerprint of a key blob as `ssh-keygen -l` prints it: `SHA256:` and unpadded base64. */
export function sha256(blob: Uint8Array): string {
  return `SHA256:${hash('sha256', blob, 'base64').slice(0, -1)}`; // 32 bytes end in one `=`.
}

/** md5 is the fingerprint of a key blob as `ssh-keygen -l -E md5` prints it: `MD5:` and 16 hex pairs (RFC 4716, section 4). */
export function md5(blob: Uint8Array): string {
  const pairs = createHash('md5').update(blob).digest('hex').match(/../g) ?? [];
  return `MD5:${pairs.join(':')}`;
}

/**
 * keyFingerprint identifies a key, however it is written: it is the sha256 that `ssh-keygen -l` prints, for a certificate
 * that of the key in it, for numbers with zeros in front that of the key without them.
 */
export function keyFingerprint({ blob }: Pick<PublicKey, 'blob'>): string {
  return sha256(plainBlob(blob));
}
