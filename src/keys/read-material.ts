import { CURVES, type Curve } from './curves.ts';
import { KeyFault } from './fault.ts';
import type { Material } from './material.ts';

/** The longest number that OpenSSH reads (SSHBUF_MAX_BIGNUM), in bytes: 16,384 bits, and a zero byte in front. */
const LONGEST_NUMBER = 2049;
/** Lengths in bytes: RFC 8709 (section 4), FIPS 204 (table 2). */
const ED25519 = 32;
const ED448 = 57;
const MLDSA44 = 1312;

const EMPTY: Buffer = Buffer.alloc(0);

/** readRsa reads the fields of an RSA key (RFC 4253, section 6.6). Throws KeyFault `public-damaged`. */
export function readRsa([e, n]: Buffer[]): Material {
  return { kind: 'rsa', e: number(e), n: number(n) };
}

/** readDsa reads the fields of a DSA key (RFC 4253, section 6.6). Throws KeyFault `public-damaged`. */
export function readDsa([p, q, g, y]: Buffer[]): Material {
  return { kind: 'dsa', p: number(p), q: number(q), g: number(g), y: number(y) };
}

/** readEd25519 reads the fields of an Ed25519 key (RFC 8709, section 4). Throws KeyFault `public-damaged`. */
export function readEd25519([point]: Buffer[]): Material {
  return { kind: 'ed25519', point: exactly(ED25519, point) };
}

/** readEd448 reads the fields of an Ed448 key (RFC 8709, section 4). Throws KeyFault `public-damaged`. */
export function readEd448([point]: Buffer[]): Material {
  return { kind: 'ed448', point: exactly(ED448, point) };
}

/**
 * readMldsa44Ed25519 reads the fields of a composite key (draft-miller-sshm-mldsa44-ed25519-composite-sigs).
 * Throws KeyFault `public-damaged`.
 */
export function readMldsa44Ed25519([keys]: Buffer[]): Material {
  const both = exactly(MLDSA44 + ED25519, keys);
  return { kind: 'mldsa44-ed25519', mldsa: both.subarray(0, MLDSA44), point: both.subarray(MLDSA44) };
}

/**
 * readEcdsa reads the fields of an ECDSA key on a curve (RFC 5656, section 3.1). Throws KeyFault `public-damaged`, also
 * for compressed points, which OpenSSH refuses.
 */
export function readEcdsa(curve: Curve, [name, point = EMPTY]: Buffer[]): Material {
  if (String(name) !== curve) throw damaged('its curve does not match its type');
  if (point[0] !== 4) throw damaged('its point is not in uncompressed form');
  return { kind: 'ecdsa', curve, point: exactly(1 + 2 * CURVES[curve].coordinate, point) };
}

function exactly(length: number, data: Buffer = EMPTY): Buffer {
  if (data.length === length) return data;
  throw damaged(`a field has ${data.length} bytes instead of ${length}`);
}

/** number reads an mpint (RFC 4251, section 5), which must be positive. Zeros in front are read as OpenSSH reads them. */
function number(mpint: Buffer = EMPTY): bigint {
  const [first = 0] = mpint;
  if (first >= 0x80) throw damaged('it contains a negative number');
  if (mpint.length > LONGEST_NUMBER) throw damaged('it contains a number of more than 16,384 bits');
  return BigInt(`0x${mpint.toString('hex') || '0'}`);
}

function damaged(detail: string): KeyFault {
  return new KeyFault('public-damaged', detail);
}
