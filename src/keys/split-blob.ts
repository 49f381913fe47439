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
  /** Whether a number in it is written with zeros in front that it does not need. OpenSSH reads such a key. */
  isPadded: boolean;
  /**
   * Blob of the plain key, as OpenSSH writes it: without the certificate around it, and with the shortest numbers.
   * Fingerprints are of this; if the key is neither certified nor padded, it is the blob itself.
   */
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
    const unknown = { bits: undefined, keyType: undefined, isCertificate: false, isPadded: false };
    return { type, ...unknown, fields: [], plain: blob, reader };
  }
  const { keyType, isCertificate } = known;
  if (isCertificate) reader.string(); // the nonce
  const fields: Buffer[] = [];
  while (fields.length < keyType.fields) fields.push(reader.string());
  const bits = typeof keyType.bits === 'number' ? keyType.bits : bitLength(fields[keyType.bits.field]);
  const shortest = keyType.hasNumbers ? fields.map(shortestNumber) : fields;
  const isPadded =
    shortest !== fields && shortest.some(({ length }, index) => length !== fields[index]?.length);
  const rest = isCertificate ? Buffer.alloc(0) : blob.subarray(reader.at);
  const plain =
    isCertificate || isPadded ? Buffer.concat([...[keyType.name, ...shortest].map(wireString), rest]) : blob;
  return { type, bits, keyType, isCertificate, fields, isPadded, plain, reader };
}

/** plainBlob is the `plain` of splitBlob, which for most types takes no more than a look at the type. Throws like splitBlob. */
export function plainBlob(blob: Buffer): Buffer {
  const known = findKeyType(new WireReader(blob).text());
  const isPlain = !known || !(known.isCertificate || known.keyType.hasNumbers);
  return isPlain ? blob : splitBlob(blob).plain;
}

/** shortestNumber leaves out the zeros in front of a number, but for the one that keeps it positive. */
function shortestNumber(mpint: Buffer): Buffer {
  const first = mpint.findIndex((byte) => byte !== 0);
  if (first < 0) return mpint.subarray(mpint.length);
  const needsZero = first > 0 && (mpint[first] ?? 0) >= 0x80;
  return mpint.subarray(needsZero ? first - 1 : first);
}

function bitLength(mpint: Buffer = Buffer.alloc(0)): number {
  const first = mpint.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : (mpint.length - first) * 8 - (Math.clz32(mpint[first] ?? 0) - 24);
}
