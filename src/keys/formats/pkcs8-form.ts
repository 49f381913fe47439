import { KeyFault } from '../fault.ts';
import { DerReader, derValue, INTEGER, OCTETS, SEQUENCE } from './der.ts';

/** rsaEncryption, encoded, in hexadecimal digits (RFC 8017, appendix C). */
const RSA = '2a864886f70d010101';
/** Tag of the public key in a OneAsymmetricKey (RFC 5958, section 2): a BIT STRING in place of whose own tag it is. */
const PUBLIC_KEY = 0x81;

/** checkPrimes rejects RSA keys of which agents take no more than two primes; `der` is PKCS#8. Throws KeyFault `unsupported`. */
export function checkPrimes(der: Buffer): void {
  const key = new DerReader(der).sequence();
  key.number(); // the version
  if (key.sequence().oid() !== RSA) return;
  // RSAPrivateKey (RFC 8017, appendix A.1.2), whose version is 1 if there are more than two primes.
  const isMultiPrime = new DerReader(key.octets()).sequence().number() > 0;
  if (isMultiPrime) throw new KeyFault('unsupported', 'an RSA key with more than two primes');
}

/**
 * splitPkcs8 takes the public half out of a PKCS#8 key of version 2 (RFC 5958, section 2), which OpenSSL reads from 3.5 on
 * only, and ssh-keygen not at all. Of a key of version 1, `publicKey` is undefined. Throws KeyFault `truncated`, `damaged`.
 */
export function splitPkcs8(der: Buffer): { der: Buffer; publicKey: Buffer | undefined } {
  const key = new DerReader(der).sequence();
  const { tag: first } = key;
  if (first !== INTEGER || key.number() !== 1) return { der, publicKey: undefined };
  const [algorithm, privateKey] = [key.value(SEQUENCE), key.octets()];
  while (key.tag !== undefined && key.tag !== PUBLIC_KEY) key.value(key.tag); // the attributes
  // The first byte of a BIT STRING says how many bits of the last one are not used.
  const publicKey = key.tag === PUBLIC_KEY ? key.value(PUBLIC_KEY).subarray(1) : undefined;
  const version = derValue(INTEGER, Buffer.of(0));
  const parts = [version, derValue(SEQUENCE, algorithm), derValue(OCTETS, privateKey)];
  return { der: derValue(SEQUENCE, Buffer.concat(parts)), publicKey };
}
