/** Material is what a public key is made of, as its blob holds it. */
export type Material =
  | { kind: 'rsa'; n: bigint; e: bigint }
  | { kind: 'dsa'; p: bigint; q: bigint; g: bigint; y: bigint }
  /** The point is in octets as SEC 1 writes them, section 2.3.3. */
  | { kind: 'ecdsa'; curve: 'nistp256' | 'nistp384' | 'nistp521'; point: Buffer }
  | { kind: 'ed25519'; point: Buffer }
  | { kind: 'ed448'; point: Buffer }
  | { kind: 'mldsa44-ed25519'; mldsa: Buffer; point: Buffer }
  | { kind: 'unknown' };

/** Certificate is what an authority says of a key (PROTOCOL.certkeys of OpenSSH). Its text comes from outside. */
export interface Certificate {
  use: 'user' | 'host' | 'unknown';
  serial: bigint;
  keyId: string;
  /** None means every name. */
  principals: string[];
  /** Milliseconds since the epoch; 0 for always. */
  validAfter: number;
  /** Milliseconds since the epoch; Infinity for ever. */
  validBefore: number;
  /** SHA256 fingerprint of the authority's key. */
  authority: string;
}
