import { KeyFault } from './fault.ts';
import { MAGIC } from './openssh.ts';
import { parsePrivateKeys } from './parse-private-keys.ts';
import { type PublicKey, readBlob } from './public-key.ts';
import { repair } from './repair.ts';
import { WireReader } from './wire.ts';

/** PrivateFile is what can be said of a private key without showing a byte of it. */
export interface PrivateFile {
  /** Undefined where its public half cannot be read without a passphrase, or at all. */
  publicKey: PublicKey | undefined;
  /** Undefined where it cannot be told. */
  encrypted: boolean | undefined;
  /** Why it cannot be used, apart from being encrypted where its public half is known all the same. */
  fault: KeyFault | undefined;
}

/**
 * describePrivateKeys says what the private keys in a text are: one of them at least, or a fault. No passphrase is
 * wanted.
 */
export async function describePrivateKeys(text: string): Promise<PrivateFile[]> {
  try {
    const { keys } = await parsePrivateKeys(text);
    return keys.map(({ publicKey }) => ({ publicKey, encrypted: false, fault: undefined }));
  } catch (error) {
    if (!(error instanceof KeyFault)) throw error;
    const whole = error.code === 'too-large' ? '' : repair(text).text;
    const { publicKey, encrypted } = publicHalfOf(whole) ?? { encrypted: isEncrypted(whole, error) };
    const fault = error.code === 'encrypted' && publicKey ? undefined : error;
    return [{ publicKey, encrypted, fault }];
  }
}

interface Half {
  publicKey: PublicKey;
  encrypted: boolean;
}

/** Two formats have the public half in the clear, whatever became of the private one. */
function publicHalfOf(text: string): Half | undefined {
  try {
    return halfOfOpenSsh(text) ?? halfOfPpk(text);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // Cut short: the fault says so.
    throw error;
  }
}

/** The head of OpenSSH's format (PROTOCOL.key in its sources). */
function halfOfOpenSsh(text: string): Half | undefined {
  const [, base64] = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)/.exec(text) ?? [];
  if (!base64) return undefined;
  const reader = new WireReader(Buffer.from(base64.replace(/\s/g, ''), 'base64'));
  if (reader.bytes(MAGIC.length).toString('latin1') !== MAGIC) return undefined;
  const cipher = reader.text();
  reader.string(); // name of the key derivation
  reader.string(); // its options
  reader.uint32(); // number of keys
  return { publicKey: readBlob(reader.string()), encrypted: cipher !== 'none' };
}

/** PuTTY's formats, version 2 and 3 (PuTTY's manual, appendix C). */
function halfOfPpk(text: string): Half | undefined {
  if (!text.includes('PuTTY-User-Key-File-')) return undefined;
  const [, base64] = /^Public-Lines: \d+\n([A-Za-z0-9+/=\n]+)(?=\n[A-Z])/m.exec(text) ?? [];
  if (!base64) return undefined;
  const [, comment = ''] = /^Comment: (.*)$/m.exec(text) ?? [];
  const publicKey = { ...readBlob(Buffer.from(base64.replaceAll('\n', ''), 'base64')), comment };
  return { publicKey, encrypted: !/^Encryption: none$/m.test(text) };
}

/** PEM says that it is encrypted in its label or in a header (RFC 7468, section 11; RFC 1421, section 4.6.1.1). */
function isEncrypted(text: string, { code }: KeyFault): boolean | undefined {
  if (code === 'encrypted' || /BEGIN ENCRYPTED |^Proc-Type: 4,ENCRYPTED/m.test(text)) return true;
  return /-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text) ? false : undefined;
}
