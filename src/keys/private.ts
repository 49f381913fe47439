import { privateKeyFault } from './fault.ts';
import { readOpenSsh } from './openssh.ts';
import type { PublicKey } from './public.ts';

/** PrivateKey is a key pair in memory. */
export interface PrivateKey {
  publicKey: PublicKey;
  /** Type and all numbers of the key as an agent takes them (draft-ietf-sshm-ssh-agent, section 3.2). Secret. */
  identity: Buffer;
}

/** The largest sensible key, RSA of 16,384 bits, is 12.5 KB; readers of larger texts can be made to take minutes. */
const LONGEST_KEY = 16 * 1024;

/**
 * readPrivateKey reads an unencrypted private key: OpenSSH's own format, or PEM (PKCS#1, SEC1, PKCS#8).
 * Throws KeyFault: `empty`, `too-large`, `public-half`, `no-key`, `encrypted`, `damaged`, `unsupported`.
 */
export async function readPrivateKey(text: string): Promise<PrivateKey> {
  // OpenSSH's format is read here: the general reader costs 20 ms to load.
  if (labelOf(text) === 'OPENSSH PRIVATE KEY') return readOpenSsh(text);
  const { readPem } = await import('./pem.ts');
  return readPem(text);
}

function labelOf(text: string): string {
  if (!text.trim()) {
    const todo = 'Check the name of the secret; secrets are empty on forks and for Dependabot';
    throw privateKeyFault('empty', 'it is empty', todo);
  }
  if (text.length > LONGEST_KEY) {
    throw privateKeyFault('too-large', `it is ${text.length} characters long`, 'Give one key only');
  }
  if (/^\s*(ssh-|ecdsa-|sk-)\S+ /.test(text)) {
    throw privateKeyFault('public-half', 'it is the public half', 'Store the file without the ending .pub');
  }
  const label = /-----BEGIN ([A-Z ]*PRIVATE KEY)-----/.exec(text)?.[1];
  if (label) return label;
  throw privateKeyFault(
    'no-key',
    'no `BEGIN ... PRIVATE KEY` line is in it',
    'Paste the whole file, as `cat` prints it',
  );
}
