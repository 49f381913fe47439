import { findKeyType, type KeyType } from './key-types.ts';
import { WireReader, wireString } from './wire.ts';

/** SplitBlob is a blob split into its fields, which are not parsed. */
export interface SplitBlob {
  type: string;
  /** Undefined for an unknown type. */
  bits: number | undefined;
  /** For a certificate, the type of the key in it; undefined for an unknown type. */
  keyType: KeyType | undefined;
  /** Whether it is a certificate of a known type. */
  isCertificate: boolean;
  fields: Buffer[];
  /** Blob of the plain key inside a certificate, else the blob itself. */
  plain: Buffer;
  /** Positioned after the fields. */
  reader: WireReader;
}

/**
 * splitBlob splits a key blob as its type says, without parsing numbers: it is called for every key of an account.
 * Throws RangeError when the blob is cut short.
 */
export function splitBlob(blob: Buffer): SplitBlob {
  const reader = new WireReader(blob);
  const type = reader.text();
  const known = findKeyType(type);
  if (!known) {
    const unknown = { bits: undefined, keyType: undefined, isCertificate: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
  }
  const { keyType, isCertificate } = known;
  if (isCertificate) reader.string(); // the nonce
  const start = reader.at;
  const fields = Array.from({ length: keyType.fields }, () => reader.string());
  const bits = typeof keyType.bits === 'number' ? keyType.bits : bitLength(fields[keyType.bits.field]);
  const plain = isCertificate
    ? Buffer.concat([wireString(keyType.name), blob.subarray(start, reader.at)])
    : blob;
  return { type, bits, keyType, isCertificate, fields, plain, reader };
}

function bitLength(mpint: Buffer = Buffer.alloc(0)): number {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}
