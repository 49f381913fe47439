import { KeyFault } from './fault.ts';
import { splitBlob } from './split-blob.ts';

/** PublicKey is an SSH public key; the blob is its identity, the comment is not. */
export interface PublicKey {
  /** Algorithm name as the blob holds it, such as `ssh-ed25519`. */
  type: string;
  /** Size in bits as `ssh-keygen -l` prints it; undefined for an unknown type. */
  bits: number | undefined;
  /** The key in SSH's wire format (RFC 4253, section 6.6). */
  blob: Buffer;
  comment: string;
}

/** Each part ends where the next one cannot begin, so that no line takes long. */
const LINE = /^([\w@.-]+)[ \t]+([A-Za-z0-9+/]+={0,2})(?:[ \t]+(\S.*))?$/;
/** LONGEST_LINE is in characters. An RSA key of 16,384 bits, the largest that OpenSSH takes, is a line of 2.8 KB. */
export const LONGEST_LINE = 16 * 1024;

/**
 * parsePublicKey reads one line `type base64 [comment]`, the format of a .pub file.
 * Throws KeyFault: `public-too-long`, `public-not-a-key`, `public-damaged`.
 */
export function parsePublicKey(line: string): PublicKey {
  if (line.length > LONGEST_LINE) throw new KeyFault('public-too-long');
  const [, type, base64, comment = ''] = LINE.exec(line.trim()) ?? [];
  if (!type || !base64) throw new KeyFault('public-not-a-key');
  const blob = Buffer.from(base64, 'base64');
  try {
    const key = readBlob(blob);
    if (key.type !== type) {
      throw new KeyFault('public-damaged', 'its line and the key in it are of different types');
    }
    return { ...key, comment };
  } catch (error) {
    if (error instanceof RangeError) {
      throw new KeyFault('public-damaged', 'the key data ends too early');
    }
    throw error;
  }
}

/** readBlob describes a key blob; its comment is empty. Throws RangeError when the blob is cut short. */
export function readBlob(blob: Buffer): PublicKey {
  const { type, bits } = splitBlob(blob);
  return { type, bits, blob, comment: '' };
}

/** formatPublicKey writes a key as one line of a .pub file, without a newline. */
export function formatPublicKey({ type, blob, comment }: PublicKey): string {
  return [type, blob.toString('base64'), comment].filter(Boolean).join(' ');
}
