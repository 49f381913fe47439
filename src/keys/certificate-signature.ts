import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { parseBlob } from './blob.ts';
import { CURVES } from './curves.ts';
import { KeyFault } from './fault.ts';
import type { CertificateProof, Material } from './material.ts';
import { WireReader } from './wire.ts';

/** SignatureCheck is what the signature of a certificate shows. */
export interface SignatureCheck {
  /** Name of the algorithm, such as `rsa-sha2-512`. It is untrusted. */
  algorithm: string;
  /** Undefined if signatures of this kind cannot be checked here. */
  isValid: boolean | undefined;
  /** What the authority's key is made of; undefined if it cannot be read. */
  authority: Material | undefined;
}

/** What a signature algorithm takes: the material of the key, and the hash. */
const ALGORITHMS: Record<string, { kind: Material['kind']; hash: string | null }> = {
  'ssh-rsa': { kind: 'rsa', hash: 'sha1' },
  'rsa-sha2-256': { kind: 'rsa', hash: 'sha256' },
  'rsa-sha2-512': { kind: 'rsa', hash: 'sha512' },
  'ecdsa-sha2-nistp256': { kind: 'ecdsa', hash: 'sha256' },
  'ecdsa-sha2-nistp384': { kind: 'ecdsa', hash: 'sha384' },
  'ecdsa-sha2-nistp521': { kind: 'ecdsa', hash: 'sha512' },
  'ssh-ed25519': { kind: 'ed25519', hash: null },
  'sk-ssh-ed25519@openssh.com': { kind: 'ed25519', hash: null },
  'sk-ecdsa-sha2-nistp256@openssh.com': { kind: 'ecdsa', hash: 'sha256' },
};

/**
 * checkCertificateSignature verifies what an authority signed (PROTOCOL.certkeys; RFC 8332 for RSA, RFC 5656 for ECDSA,
 * PROTOCOL.u2f for FIDO keys). It never throws: what cannot be read is not valid.
 */
export function checkCertificateSignature(proof: CertificateProof): SignatureCheck {
  const check: SignatureCheck = { algorithm: '', isValid: false, authority: undefined };
  try {
    const reader = new WireReader(proof.signature);
    check.algorithm = reader.text();
    const { material, application } = parseBlob(proof.authorityKey);
    check.authority = material;
    const known = Object.hasOwn(ALGORITHMS, check.algorithm) ? ALGORITHMS[check.algorithm] : undefined;
    if (!known) return { ...check, isValid: undefined };
    const data = reader.string();
    const signed =
      application === undefined ? proof.signed : fidoMessage(proof.signed, { application, reader });
    if (reader.left > 0 || known.kind !== material.kind) return check;
    const key = keyObject(material);
    return { ...check, isValid: key && verify(known.hash, signed, key, signatureOf(data, material)) };
  } catch (error) {
    if (error instanceof RangeError || error instanceof KeyFault) return check;
    return { ...check, isValid: undefined }; // This build of OpenSSL cannot.
  }
}

/** fidoMessage is what a FIDO token signs in place of the message. */
function fidoMessage(
  message: Buffer,
  { application, reader }: { application: string; reader: WireReader },
): Buffer {
  const flagsAndCounter = reader.bytes(5);
  return Buffer.concat([sha256(application), flagsAndCounter, sha256(message)]);
}

function sha256(data: Buffer | string): Buffer {
  return createHash('sha256').update(data).digest();
}

function keyObject(material: Material): KeyObject | undefined {
  switch (material.kind) {
    case 'rsa':
      return createPublicKey({
        key: { kty: 'RSA', n: number(material.n), e: number(material.e) },
        format: 'jwk',
      });
    case 'ecdsa': {
      const { bits, coordinate } = CURVES[material.curve];
      const x = material.point.subarray(1, 1 + coordinate).toString('base64url');
      const y = material.point.subarray(1 + coordinate).toString('base64url');
      return createPublicKey({ key: { kty: 'EC', crv: `P-${bits}`, x, y }, format: 'jwk' });
    }
    case 'ed25519': {
      const key = { kty: 'OKP', crv: 'Ed25519', x: material.point.toString('base64url') };
      return createPublicKey({ key, format: 'jwk' });
    }
    default:
      return undefined;
  }
}

/** signatureOf is a signature in the form that node:crypto takes. */
function signatureOf(data: Buffer, material: Material): Buffer {
  if (material.kind === 'rsa') {
    // OpenSSH accepts one that is shorter than the modulus.
    const size = Math.ceil(material.n.toString(16).length / 2);
    return Buffer.concat([Buffer.alloc(Math.max(0, size - data.length)), data]);
  }
  if (material.kind !== 'ecdsa') return data;
  const reader = new WireReader(data);
  const numbers = [reader.string(), reader.string()].map(derInteger);
  const body = Buffer.concat(numbers);
  const length = body.length < 0x80 ? [body.length] : [0x81, body.length];
  return Buffer.concat([Buffer.from([0x30, ...length]), body]);
}

/** derInteger writes an mpint as an INTEGER of DER: both have the same content. */
function derInteger(mpint: Buffer): Buffer {
  return Buffer.concat([Buffer.from([0x02, mpint.length]), mpint]);
}

function number(value: bigint): string {
  const hex = value.toString(16);
  return Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex').toString('base64url');
}
