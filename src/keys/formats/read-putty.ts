import { createDecipheriv, createHash } from 'node:crypto';
import { agentLayout, isConsistent, publicBlob } from '../agent-identity.ts';
import { KeyFault } from '../fault.ts';
import type { PrivateKey } from '../private-key.ts';
import { readBlob } from '../public-key.ts';
import { WireReader, wireString } from '../wire.ts';
import type { Unlock } from './key-format.ts';
import { puttyFault } from './putty-fault.ts';

/** PuttyKey is a key in PuTTY's format, and the fields in it that are in the clear. */
export interface PuttyKey {
  /** As `extract` wrote it anew. Secret. */
  text: string;
  blob: Buffer;
  cipher: string | undefined;
  comment: string;
}

/** Lengths in bytes of the key and the initial vector of AES-256-CBC, and of its blocks. */
const KEY = 32;
const IV = 16;

/**
 * readPutty reads a key in PuTTY's format of version 2 or 3 (PuTTY's manual, appendix C). Its two halves are stored
 * separately, and must match. That proves more than its MAC, which is of the comment too: pasting may change that.
 * Throws KeyFault: `encrypted`, `wrong-passphrase`, `costly`, `unsupported-encryption`, `truncated`, `damaged`,
 * `unsupported`, `hardware`.
 */
export async function readPutty(key: PuttyKey, unlock: Unlock): Promise<PrivateKey> {
  agentLayout(keyType(key.blob));
  const [, base64 = ''] = /Private-Lines: \d+\n([^:]*)\nPrivate-MAC/.exec(key.text) ?? [];
  const section = Buffer.from(base64, 'base64');
  if (key.cipher === 'none') return match(key, section, puttyFault('damaged'));
  if (key.cipher !== 'aes256-cbc') {
    throw new KeyFault('unsupported-encryption', 'PuTTY does not have this cipher', ENCRYPT_AGAIN);
  }
  if (section.length % IV > 0)
    throw puttyFault('damaged', 'its length is not a multiple of the cipher block');
  const { passphrase } = unlock;
  if (!passphrase) throw new KeyFault('encrypted', undefined, GIVE_PASSPHRASE);
  const keyAndIv = await deriveKey(key.text, { ...unlock, passphrase });
  const decipher = createDecipheriv(
    'aes-256-cbc',
    keyAndIv.subarray(0, KEY),
    keyAndIv.subarray(KEY, KEY + IV),
  );
  const secret = decipher.setAutoPadding(false).update(section);
  return match(key, secret, new KeyFault('wrong-passphrase'));
}

const GIVE_PASSPHRASE = 'Give its passphrase as well, or remove the passphrase with `puttygen key.ppk -P`';
const ENCRYPT_AGAIN = 'Save it again with PuTTYgen, with a passphrase or without';

function keyType(blob: Buffer): string {
  try {
    return readBlob(blob).type;
  } catch {
    throw puttyFault('truncated', 'the end of its public half');
  }
}

async function deriveKey(text: string, unlock: Unlock & { passphrase: string }): Promise<Buffer> {
  if (text.startsWith('PuTTY-User-Key-File-3')) {
    const { deriveArgon2 } = await import('./putty-argon2.ts');
    return deriveArgon2(text, unlock);
  }
  const hash = (sequence: number) =>
    createHash('sha1')
      .update(Buffer.of(0, 0, 0, sequence))
      .update(unlock.passphrase)
      .digest();
  return Buffer.concat([Buffer.concat([hash(0), hash(1)]).subarray(0, KEY), Buffer.alloc(IV)]);
}

/** match throws `fault` when the private half does not match the public half in the file. */
function match({ blob, comment }: PuttyKey, secret: Buffer, fault: KeyFault): PrivateKey {
  try {
    const agentIdentity = identify(blob, new WireReader(secret));
    if (publicBlob(agentIdentity).equals(blob) && isConsistent(agentIdentity)) {
      return { publicKey: { ...readBlob(blob), comment }, agentIdentity };
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // It is cut short, or not decrypted.
  }
  throw fault;
}

/** identify puts the halves together as an agent takes them (draft-ietf-sshm-ssh-agent, section 3.2). */
function identify(blob: Buffer, secret: WireReader): Buffer {
  const reader = new WireReader(blob);
  const type = reader.text();
  const shown: Buffer[] = [];
  while (reader.left > 0) shown.push(reader.string());
  if (type === 'ssh-rsa') {
    const [e = EMPTY, n = EMPTY] = shown;
    const [d = EMPTY, p = EMPTY, q = EMPTY, iqmp = EMPTY] = [0, 1, 2, 3].map(() => secret.string());
    return Buffer.concat([type, n, e, d, iqmp, p, q].map(wireString));
  }
  const own = secret.string();
  if (type !== 'ssh-ed25519') return Buffer.concat([type, ...shown, own].map(wireString));
  // Its seed is written as a number, least byte first, without zeros at its end.
  const [point = EMPTY] = shown;
  const seed = Buffer.concat([own, Buffer.alloc(KEY)]).subarray(0, Math.max(own.length, KEY));
  return Buffer.concat([type, point, Buffer.concat([seed, point])].map(wireString));
}

const EMPTY: Buffer = Buffer.alloc(0);
