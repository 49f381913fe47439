import { readCertificate } from './certificate.ts';
import { KeyFault } from './fault.ts';
import { splitBlob } from './layout.ts';
import type { Certificate, Material } from './material.ts';

/** KeyBlob is everything that the blob of a public key says. */
export interface KeyBlob {
  /** As the blob names it; of a certificate, that of the certificate. */
  type: string;
  /** As `ssh-keygen -l` prints it; undefined for a type that is not known here. */
  bits: number | undefined;
  material: Material;
  /** What a FIDO key is for, `ssh:` as a rule. It comes from outside. Undefined for other keys. */
  application: string | undefined;
  certificate: Certificate | undefined;
  /** Blob of the plain key inside a certificate, else the blob itself: what fingerprints are of. */
  plain: Buffer;
}

/** Names of algorithms (RFC 4251, section 6). */
const NAME = /^[!-+\--~]{1,64}$/;
/** OpenSSH reads no longer numbers (SSHBUF_MAX_BIGNUM): 16,384 bits, and a zero byte in front. */
const LONGEST_NUMBER = 2049;
/** Lengths in bytes: RFC 8709 (section 4), FIPS 204 (table 2). */
const ED25519 = 32;
const ED448 = 57;
const MLDSA44 = 1312;
const COORDINATE = { nistp256: 32, nistp384: 48, nistp521: 66 };

/**
 * parseBlob reads a key blob to its last byte, with all numbers in it. A type that is not known is no error.
 * Throws KeyFault `public-damaged` for what OpenSSH would not have written.
 */
export function parseBlob(blob: Buffer): KeyBlob {
  try {
    return describe(blob);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('the key data ends too early');
    throw error;
  }
}

function describe(blob: Buffer): KeyBlob {
  const { type, bits, plainType, isCertificate, fields, plain, reader } = splitBlob(blob);
  if (!NAME.test(type)) throw damaged('its type is not a name');
  if (plainType === undefined) {
    const material = { kind: 'unknown' } as const;
    return { type, bits, material, application: undefined, certificate: undefined, plain };
  }
  const certificate = isCertificate ? readCertificate(reader) : undefined;
  if (reader.left > 0) throw damaged('something follows the end of the key');
  const application = /^(webauthn-)?sk-/.test(plainType) ? String(fields.at(-1)) : undefined;
  return { type, bits, material: materialOf(plainType, fields), application, certificate, plain };
}

function materialOf(type: string, fields: Buffer[]): Material {
  const [first = EMPTY, second = EMPTY, third = EMPTY, fourth = EMPTY] = fields;
  switch (type) {
    case 'ssh-rsa':
      return { kind: 'rsa', e: number(first), n: number(second) };
    case 'ssh-dss':
      return { kind: 'dsa', p: number(first), q: number(second), g: number(third), y: number(fourth) };
    case 'ssh-ed25519':
    case 'sk-ssh-ed25519@openssh.com':
      return { kind: 'ed25519', point: exactly(ED25519, first) };
    case 'ssh-ed448':
      return { kind: 'ed448', point: exactly(ED448, first) };
    case 'ssh-mldsa44-ed25519@openssh.com': {
      const both = exactly(MLDSA44 + ED25519, first);
      return { kind: 'mldsa44-ed25519', mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
    }
    default:
      return ecdsa(type, String(first), second);
  }
}

const EMPTY = Buffer.alloc(0);

/** A point is written in full, behind a byte that says so (RFC 5656, section 3.1; SEC 1, section 2.3.3). */
function ecdsa(type: string, curve: string, point: Buffer): Material {
  const isCurve = curve === 'nistp256' || curve === 'nistp384' || curve === 'nistp521';
  if (!isCurve || !type.includes(curve)) throw damaged('its curve is not that of its type');
  if (point[0] !== 4) throw damaged('its point is not written in full');
  return { kind: 'ecdsa', curve, point: exactly(1 + 2 * COORDINATE[curve], point) };
}

function exactly(length: number, data: Buffer): Buffer {
  if (data.length === length) return data;
  throw damaged(`${length} bytes are wanted where it has ${data.length}`);
}

/** number reads an mpint (RFC 4251, section 5), which must be positive and as short as it can be. */
function number(mpint: Buffer): bigint {
  const [first = 0, second = 0] = mpint;
  if (first >= 0x80) throw damaged('a number in it is negative');
  if (mpint.length > 0 && first === 0 && second < 0x80) throw damaged('a number in it begins with zeros');
  if (mpint.length > LONGEST_NUMBER) throw damaged('a number in it has more than 16,384 bits');
  return BigInt(`0x${mpint.toString('hex') || '0'}`);
}

function damaged(detail: string): KeyFault {
  return new KeyFault('public-damaged', detail);
}
