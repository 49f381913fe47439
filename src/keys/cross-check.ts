import sshpk from 'sshpk';
import type { KeyBlob } from './blob.ts';
import { findKeyType } from './key-types.ts';
import { WireReader, wireString } from './wire.ts';

/**
 * crossCheck has a second parser, sshpk, read a key, and says what it finds that we do not; undefined if both agree, and
 * for keys that sshpk cannot read. It takes 20 ms to load.
 */
export function crossCheck({ type, bits, plain }: KeyBlob): string | undefined {
  const name = findKeyType(type)?.keyType.sshpk;
  if (!name) return undefined;
  const key = parse(plain);
  if (!key) return undefined;
  if (key.type !== name) return `a second parser (sshpk) takes it for ${key.type}`;
  if (key.size !== bits) return `a second parser (sshpk) counts ${key.size} bits`;
  // Not by its toBuffer, which repeats what it was given.
  const parts = [new WireReader(plain).string(), ...key.parts.map(({ data }) => data)];
  const again = Buffer.concat(parts.map(wireString));
  return again.equals(plain) ? undefined : 'a second parser (sshpk) finds other numbers in it';
}

/** A key that we parsed to its last byte is whole: if sshpk fails, it does not know the form, which is no finding. */
function parse(plain: Buffer): sshpk.Key | undefined {
  try {
    return sshpk.parseKey(plain, 'rfc4253');
  } catch {
    return undefined; // Its messages quote what they read.
  }
}
