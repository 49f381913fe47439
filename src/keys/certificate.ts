import { sha256 } from './fingerprint.ts';
import type { Certificate } from './material.ts';
import { WireReader } from './wire.ts';

const USES: Record<number, 'user' | 'host'> = { 1: 'user', 2: 'host' };
/** The end of a certificate that is valid forever. */
const FOREVER = 2n ** 64n - 1n;

/**
 * readCertificate reads what follows the key in a certificate (PROTOCOL.certkeys of OpenSSH, "Certificate format").
 * `blob` is the whole certificate. The signature is not verified: that is checkCertificateSignature. Throws RangeError when
 * it is cut short.
 */
export function readCertificate(reader: WireReader, blob: Buffer): Certificate {
  const serial = uint64(reader);
  const use = USES[reader.uint32()] ?? 'unknown';
  const keyId = reader.text();
  const principals = texts(reader.string());
  const validAfter = Number(uint64(reader)) * 1000;
  const end = uint64(reader);
  const validBefore = end === FOREVER ? Number.POSITIVE_INFINITY : Number(end) * 1000;
  reader.string(); // critical options
  reader.string(); // extensions
  reader.string(); // reserved
  const authorityKey = reader.string();
  const signed = blob.subarray(0, reader.at);
  const proof = { authorityKey, signed, signature: reader.string() };
  return { use, serial, keyId, principals, validAfter, validBefore, authority: sha256(authorityKey), proof };
}

function uint64(reader: WireReader): bigint {
  return reader.bytes(8).readBigUInt64BE();
}

function texts(data: Buffer): string[] {
  const reader = new WireReader(data);
  const found: string[] = [];
  while (reader.left > 0) found.push(reader.text());
  return found;
}
