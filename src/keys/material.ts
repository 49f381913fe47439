import type { Curve } from './curves.ts';

/** Material is what a public key is made of, as its blob holds it. */
export type Material =
  | { kind: 'rsa'; n: bigint; e: bigint }
  | { kind: 'dsa'; p: bigint; q: bigint; g: bigint; y: bigint }
  /** The point is encoded as in SEC 1, section 2.3.3. */
  | { kind: 'ecdsa'; curve: Curve; point: Buffer }
  | { kind: 'ed25519'; point: Buffer }
  | { kind: 'ed448'; point: Buffer }
  | { kind: 'mldsa44-ed25519'; mldsa: Buffer; point: Buffer }
  | { kind: 'unknown' };

/** Certificate is what an authority certifies of a key (PROTOCOL.certkeys of OpenSSH). Its text is untrusted. */
export interface Certificate {
  use: 'user' | 'host' | 'unknown';
  serial: bigint;
  keyId: string;
  /** None means every name. */
  principals: string[];
  /** Milliseconds since the epoch; 0 for no start. */
  validAfter: number;
  /** Milliseconds since the epoch; Infinity for no end. */
  validBefore: number;
  /** SHA256 fingerprint of the authority's key. */
  authority: string;
  proof: CertificateProof;
}

/** CertificateProof is what an authority has signed, with what: blobs that are not parsed. */
export interface CertificateProof {
  authorityKey: Buffer;
  signed: Buffer;
  signature: Buffer;
}
