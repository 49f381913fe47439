import { readCertificate } from './certificate.ts';
import { KeyFault } from './fault.ts';
import type { Certificate, Material } from './material.ts';
import { splitBlob } from './split-blob.ts';

/** KeyBlob is everything that the blob of a public key says. */
export interface KeyBlob {
  /** As in the blob; for a certificate, the type of the certificate. */
  type: string;
  /** As `ssh-keygen -l` prints it; undefined for an unknown type. */
  bits: number | undefined;
  material: Material;
  /** What a FIDO key is for, usually `ssh:`. It is untrusted. Undefined for other keys. */
  application: string | undefined;
  certificate: Certificate | undefined;
  /** Whether a number in it is written with zeros in front that it does not need. */
  isPadded: boolean;
  /** Blob of the plain key as OpenSSH writes it. Fingerprints are of this. */
  plain: Buffer;
}

/** Names of algorithms (RFC 4251, section 6). */
const NAME = /^[!-+\--~]{1,64}$/;

/**
 * parseBlob parses a key blob to its last byte, with all numbers in it. An unknown type is not an error.
 * Throws KeyFault `public-damaged` for what OpenSSH would not have written.
 */
export function parseBlob(blob: Buffer): KeyBlob {
  try {
    return parse(blob);
  } catch (error) {
    if (error instanceof RangeError) throw new KeyFault('public-damaged', 'the key data ends too early');
    throw error;
  }
}

function parse(blob: Buffer): KeyBlob {
  const { type, bits, keyType, isCertificate, fields, isPadded, plain, reader } = splitBlob(blob);
  if (!NAME.test(type)) throw new KeyFault('public-damaged', 'its type is not a valid name');
  if (!keyType) {
    const material = { kind: 'unknown' } as const;
    return { type, bits, material, application: undefined, certificate: undefined, isPadded, plain };
  }
  const certificate = isCertificate ? readCertificate(reader, blob) : undefined;
  if (reader.left > 0) throw new KeyFault('public-damaged', 'there is data after the end of the key');
  const application = keyType.isFido ? String(fields.at(-1)) : undefined;
  return { type, bits, material: keyType.material(fields), application, certificate, isPadded, plain };
}
