import sshpk from 'sshpk';
import { agentLayout, isConsistent, publicBlob } from '../agent-identity.ts';
import { KeyFault } from '../fault.ts';
import type { PrivateKey } from '../private-key.ts';
import { readBlob } from '../public-key.ts';

/** PuttyKey is a key in PuTTY's format, and the fields in it that are in the clear. */
export interface PuttyKey {
  /** Secret. */
  text: string;
  blob: Buffer;
  cipher: string | undefined;
  comment: string;
}

/** What sshpk calls the format; its types leave it out. */
const PUTTY = 'putty' as sshpk.PrivateKeyFormatType;

/**
 * readPutty reads a key in PuTTY's format of version 2. Its two halves are stored separately; that they match proves
 * that sshpk read the right key. Throws KeyFault: `encrypted`, `wrong-passphrase`, `unsupported-encryption`,
 * `truncated`, `damaged`, `unsupported`, `hardware`.
 */
export function readPutty(key: PuttyKey, passphrase: string | undefined): PrivateKey {
  agentLayout(keyType(key.blob));
  if (key.cipher === 'none') return parse(key, {}, new KeyFault('damaged'));
  if (key.cipher !== 'aes256-cbc') {
    throw new KeyFault('unsupported-encryption', 'PuTTY does not have this cipher');
  }
  if (!passphrase) throw new KeyFault('encrypted');
  return parse(key, { passphrase }, new KeyFault('wrong-passphrase'));
}

function keyType(blob: Buffer): string {
  try {
    return readBlob(blob).type;
  } catch {
    throw new KeyFault('truncated', 'the end of its public half');
  }
}

/** parse throws `fault` when the private half that comes out does not match the public half in the file. */
function parse(
  { text, blob, comment }: PuttyKey,
  options: { passphrase?: string },
  fault: KeyFault,
): PrivateKey {
  try {
    const agentIdentity = sshpk.parsePrivateKey(text, PUTTY, options).toBuffer('rfc4253');
    if (publicBlob(agentIdentity).equals(blob) && isConsistent(agentIdentity)) {
      // With our comment: sshpk makes one up if there is none.
      return { publicKey: { ...readBlob(blob), comment }, agentIdentity };
    }
  } catch {
    // Not as the cause: sshpk's messages quote what they read.
  }
  throw fault;
}
