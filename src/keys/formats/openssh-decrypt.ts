import { createDecipheriv, type DecipherGCM } from 'node:crypto';
import bcrypt from 'bcrypt-pbkdf';
import { KeyFault } from '../fault.ts';
import type { KdfBudget } from '../kdf-cost.ts';
import { WireReader } from '../wire.ts';

/** EncryptedSection is the private part of a key in OpenSSH's format, and how it is encrypted (PROTOCOL.key). */
export interface EncryptedSection {
  cipher: string;
  kdf: { name: string; options: Buffer };
  section: Buffer;
  /** What follows the section: the tag of a cipher that has one. */
  tag: Buffer;
}

interface Cipher {
  /** Name in OpenSSL. */
  name: string;
  /** Lengths in bytes (cipher.c in OpenSSH's sources). */
  key: number;
  iv: number;
  block: number;
  tag: number;
}

const CIPHERS: Record<string, Cipher> = {
  '3des-cbc': { name: 'des-ede3-cbc', key: 24, iv: 8, block: 8, tag: 0 },
  'aes128-cbc': { name: 'aes-128-cbc', key: 16, iv: 16, block: 16, tag: 0 },
  'aes192-cbc': { name: 'aes-192-cbc', key: 24, iv: 16, block: 16, tag: 0 },
  'aes256-cbc': { name: 'aes-256-cbc', key: 32, iv: 16, block: 16, tag: 0 },
  'aes128-ctr': { name: 'aes-128-ctr', key: 16, iv: 16, block: 16, tag: 0 },
  'aes192-ctr': { name: 'aes-192-ctr', key: 24, iv: 16, block: 16, tag: 0 },
  'aes256-ctr': { name: 'aes-256-ctr', key: 32, iv: 16, block: 16, tag: 0 },
  'aes128-gcm@openssh.com': { name: 'aes-128-gcm', key: 16, iv: 12, block: 16, tag: 16 },
  'aes256-gcm@openssh.com': { name: 'aes-256-gcm', key: 32, iv: 12, block: 16, tag: 16 },
  // Of its two keys the first is for contents; the second is for the length of packets, which files do not have.
  'chacha20-poly1305@openssh.com': { name: 'chacha20', key: 64, iv: 0, block: 8, tag: 16 },
};

/**
 * decrypt decrypts the private part of a key. A wrong passphrase shows in the result; with GCM, in the
 * tag. Throws KeyFault `encrypted`, `wrong-passphrase`, `costly`, `unsupported-encryption`, `truncated`,
 * `damaged`; RangeError when the options are cut short.
 */
export function decrypt(
  { cipher: name, kdf, section, tag }: EncryptedSection,
  passphrase: string | undefined,
  budget: KdfBudget,
): Buffer {
  const cipher = Object.hasOwn(CIPHERS, name) ? CIPHERS[name] : undefined;
  if (!cipher) throw new KeyFault('unsupported-encryption', 'OpenSSH does not have this cipher');
  if (kdf.name !== 'bcrypt') throw new KeyFault('unsupported-encryption', 'its key derivation is not bcrypt');
  if (tag.length < cipher.tag) throw new KeyFault('truncated', 'the end of it');
  if (tag.length > cipher.tag) throw new KeyFault('damaged', 'there is data after its end');
  if (section.length % cipher.block > 0)
    throw new KeyFault('damaged', 'its length is not a multiple of the cipher block');
  if (!passphrase) throw new KeyFault('encrypted');
  return decipher(cipher, deriveKey(cipher, kdf.options, passphrase, budget), section, tag);
}

function deriveKey(cipher: Cipher, options: Buffer, passphrase: string, budget: KdfBudget): Buffer {
  const reader = new WireReader(options);
  const salt = reader.string();
  const rounds = reader.uint32();
  budget.bcrypt(rounds);
  const pass = Buffer.from(passphrase);
  const key = Buffer.alloc(cipher.key + cipher.iv);
  const result = bcrypt.pbkdf(pass, pass.length, salt, salt.length, key, key.length, rounds);
  if (result < 0) throw new KeyFault('damaged', 'its encryption has no salt');
  return key;
}

function decipher(
  { name, key: length, tag: tagLength }: Cipher,
  keyAndIv: Buffer,
  section: Buffer,
  tag: Buffer,
) {
  if (name === 'chacha20') {
    // A counter of 64 bits, little-endian, then the number of the packet (PROTOCOL.chacha20poly1305). The block
    // with counter 0 is the key of the tag, which is not checked: the numbers in the section are.
    const iv = Buffer.alloc(16);
    iv.writeUInt8(1);
    return createDecipheriv(name, keyAndIv.subarray(0, 32), iv).update(section);
  }
  const decipher = createDecipheriv(name, keyAndIv.subarray(0, length), keyAndIv.subarray(length));
  if (tagLength > 0) (decipher as DecipherGCM).setAuthTag(tag);
  else decipher.setAutoPadding(false);
  try {
    return Buffer.concat([decipher.update(section), decipher.final()]);
  } catch {
    throw new KeyFault('wrong-passphrase');
  }
}
